using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Keeps hair outside skull, jaw, neck and shoulders, by the skin itself and smooth ellipsoids below it. Head space.</summary>
internal sealed class HairCollider
{
    private readonly (Vec3 Centre, Vec3 Radii)[] bodies;

    private readonly SkullMap skull;

    public HairCollider(HeadSkin skin)
    {
        FaceParameters face = skin.Cage.Face;
        skull = new(skin);
        float lift = HeadSpace.NeckLift(face);
        bodies =
        [
            (new(0, -13 + lift, -2.2f), new(4.6f, 9, 4.8f)), (new(0, -28.5f + lift, -1.5f), new(18.5f, 9.6f, 9.2f)),
        ];
    }

    /// <summary>The point, moved out until it is <paramref name="off"/> away from everything.</summary>
    public Vec3 Out(Vec3 p, float off)
    {
        p = skull.Out(p, off);
        foreach ((Vec3 centre, Vec3 radii) in bodies)
        {
            Vec3 d = p - centre;
            float l = (d / (radii + new Vec3(off))).Length;
            if (l < 1) p = centre + d / MathF.Max(l, 0.05f);
        }
        return p;
    }
}
