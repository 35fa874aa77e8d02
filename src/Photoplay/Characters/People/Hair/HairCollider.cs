using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Keeps hair outside skull, jaw, neck and shoulders, by the skin itself and smooth ellipsoids below
/// it. Head space.</summary>
internal sealed class HairCollider
{
    private readonly (Vec3 Centre, Vec3 Radii) neck, shoulders;

    private readonly SkullMap skull;

    public HairCollider(HeadSkin skin)
    {
        FaceParameters face = skin.Cage.Face;
        skull = new(skin);
        float lift = HeadSpace.NeckLift(face);
        neck = (new(0, -13 + lift, -2.2f), new(4.6f, 9, 4.8f));
        shoulders = (new(0, -29.2f + lift, -1.6f), new(19f, 9.6f, 8.8f));
    }

    /// <summary>Bends a direction to run along the skull, drawn towards a height over it; free
    /// below the ears.</summary>
    public Vec3 Hug(Vec3 direction, Vec3 p, float height)
    {
        float hold = Maths.SmoothStep(-3.5f, 1.5f, p.Y);
        if (hold <= 0) return direction;
        Vec3 n = (p - SkullMap.Centre).Normalized;
        float pull = Math.Clamp((height - skull.Height(p)) * 0.45f, -0.8f, 0.8f);
        return direction - n * (Vec3.Dot(direction, n) * hold) + n * (pull * hold);
    }

    /// <summary>The point, moved out until it is <paramref name="off"/> away from everything. Over the shoulders hair
    /// slides to the front or the back rather than outward, a little at a time.</summary>
    public Vec3 Out(Vec3 p, float off)
    {
        p = skull.Out(p, off);
        Vec3 d = p - neck.Centre;
        float l = (d / (neck.Radii + new Vec3(off))).Length;
        if (l < 1) p = neck.Centre + d / MathF.Max(l, 0.05f);
        Vec3 e = (p - shoulders.Centre) / (shoulders.Radii + new Vec3(off));
        float room = 1 - e.X * e.X - e.Y * e.Y;
        if (room <= 0 || e.Z * e.Z >= room) return p;
        float to = shoulders.Centre.Z + (e.Z > 0 ? 1 : -1) * MathF.Sqrt(room) * (shoulders.Radii.Z + off);
        return new(p.X, p.Y, p.Z + Math.Clamp(to - p.Z, -1.6f, 1.6f));
    }
}
