using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Body;

/// <summary>
/// An arm or a leg: upper and lower bone with a hinge between, and an end (hand, foot, paw). Directions and hinge are
/// taken from the rest pose, so any skeleton will do. The middle joint points to <paramref name="pole"/> when
/// the limb bends.
/// </summary>
internal sealed class Limb
{
    /// <summary>Share of a middle joint's lateral over its sagittal offset from which a limb sprawls.</summary>
    private const float SprawlShare = 0.6f;
    private readonly Vec3 restUpper, restLower, restHinge;

    public Limb(Skeleton skeleton, string girdle, string upper, string lower, string end, string tip, Vec3 pole,
        bool arched = false)
    {
        Girdle = skeleton.Find(girdle);
        Upper = skeleton.Find(upper);
        Lower = skeleton.Find(lower);
        End = skeleton.Find(end);
        Tip = skeleton.Find(tip);
        if (!Exists) return;
        Vec3 a = skeleton.Bones[Upper].Head, b = skeleton.Bones[Lower].Head, c = skeleton.Bones[End].Head;
        UpperLength = Vec3.Distance(a, b);
        LowerLength = Vec3.Distance(b, c);
        restUpper = (b - a).Normalized;
        restLower = (c - b).Normalized;
        Vec3 off = b - a - (c - a) * (Vec3.Dot(b - a, c - a) / (c - a).LengthSquared);
        if (arched || MathF.Abs(off.X) > SprawlShare * MathF.Abs(off.Z) + 0.05f * UpperLength)
            pole = (Sprawl = off.Normalized).Value;
        restHinge = Vec3.Cross(pole, (c - a).Normalized).Normalized;
        RestBend = Maths.Acos(Math.Clamp(Vec3.Dot(restUpper, restLower), -1, 1));
    }

    public int Girdle { get; }
    public int Upper { get; }
    public int Lower { get; }
    public int End { get; }
    /// <summary>Where the middle joint points at rest, actor space, on bodies whose limbs sprawl to the sides; null
    /// where they stand under the trunk.</summary>
    public Vec3? Sprawl { get; }
    /// <summary>Toes, or -1.</summary>
    public int Tip { get; }
    public bool Exists => Upper >= 0 && Lower >= 0 && End >= 0;
    public float UpperLength { get; }
    public float LowerLength { get; }
    public float Length => UpperLength + LowerLength;
    /// <summary>Bend of the hinge at rest, radians.</summary>
    public float RestBend { get; }

    /// <summary>Points the upper bone along a direction and bends the hinge, actor space.</summary>
    public void Pose(PoseBuilder pose, Vec3 upperDirection, Vec3 hinge, float bend)
    {
        Vec3 lowerDirection = Quat.AxisAngle(hinge, bend).Rotate(upperDirection);
        pose.SetTurn(Upper, Between(restUpper, restHinge, upperDirection, hinge));
        pose.SetTurn(Lower, Between(restLower, restHinge, lowerDirection, hinge));
    }

    /// <summary>Brings the end joint to a place (actor space), the hinge towards the pole: law of cosines. Beyond reach
    /// the limb stretches straight at it, within 0.1% of its length.</summary>
    public void Reach(PoseBuilder pose, Vec3 target, Vec3 pole)
    {
        Vec3 from = pose.At(Upper), line = target - from;
        float d = Math.Clamp(line.Length, MathF.Abs(UpperLength - LowerLength) * 1.02f + 1e-4f, Length * 0.9995f);
        Vec3 along = line.Normalized, side = (pole - along * Vec3.Dot(pole, along)).Normalized;
        if (side.LengthSquared < 0.5f) Vec3.Basis(along, out side, out _);
        float x = (d * d + UpperLength * UpperLength - LowerLength * LowerLength) / (2 * d);
        float y = MathF.Sqrt(MathF.Max(0, UpperLength * UpperLength - x * x));
        Vec3 middle = along * x + side * y, hinge = Vec3.Cross(side, along);
        pose.SetTurn(Upper, Between(restUpper, restHinge, middle.Normalized, hinge));
        pose.SetTurn(Lower, Between(restLower, restHinge, (along * d - middle).Normalized, hinge));
    }

    private static Quat Between(Vec3 restDirection, Vec3 restHinge, Vec3 direction, Vec3 hinge)
        => (Frame(direction, hinge) * Frame(restDirection, restHinge).Conjugate).Normalized;

    private static Quat Frame(Vec3 direction, Vec3 hinge)
    {
        Vec3 y = -direction, x = (hinge - y * Vec3.Dot(hinge, y)).Normalized;
        return Quat.FromAxes(x, y, Vec3.Cross(x, y));
    }
}
