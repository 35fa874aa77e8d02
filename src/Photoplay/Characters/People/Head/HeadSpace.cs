using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>The space heads are modelled in: centimetres of an adult head 23.6 cm tall; x to the character's left, y
/// up, z forward; the eyes are at y = 0.2.</summary>
internal static class HeadSpace
{
    public const float Crown = 12, Chin = -11.6f;
    /// <summary>Skull base, where the head nods.</summary>
    public static readonly Vec3 Pivot = new(0, -5.5f, -2.2f);
    /// <summary>Joint of the jaw, in front of the ears.</summary>
    public static readonly Vec3 Jaw = new(0, -3, -1.5f);
    /// <summary>Pivot of the neck and half-width of the neck, in the cage.</summary>
    public static readonly Vec3 NeckBase = new(0, -16.5f, -2.4f);
    public const float NeckRadius = 3.85f;
    /// <summary>A child's neck stands this much higher, since the face is shorter.</summary>
    public static float NeckLift(FaceParameters face) => 12.2f * (1 - face.LowerFace);
}

/// <summary>Carries head space to actor space: the head keeps its proportions, the neck bends and swells to
/// meet the body.</summary>
internal sealed class HeadMap(HeadFrame frame, FaceParameters face)
{
    private readonly float lift = HeadSpace.NeckLift(face);

    /// <summary>Metres in one head-space centimetre.</summary>
    public float Unit { get; } = frame.HeadHeight / (HeadSpace.Crown - face.ChinY);

    public Vec3 Point(Vec3 p)
    {
        Vec3 q = Rigid(face.Asymmetry.Of(p));
        float t = Maths.SmoothStep(-10.8f, -15.5f, p.Y - lift);
        if (t == 0) return q;
        Vec3 axis = Rigid(new(0, p.Y, HeadSpace.NeckBase.Z)),
            shift = frame.NeckBase - Rigid(HeadSpace.NeckBase + new Vec3(0, lift, 0));
        float swell = 1 + (frame.NeckRadius / (HeadSpace.NeckRadius * Unit) - 1) * t;
        return axis + new Vec3((q.X - axis.X) * swell, q.Y - axis.Y, (q.Z - axis.Z) * swell) + shift * t;
    }

    /// <summary>A displacement of a point of the head.</summary>
    public Vec3 Vector(Vec3 v) => v * Unit;

    private Vec3 Rigid(Vec3 p) => frame.HeadPivot + (p - HeadSpace.Pivot) * Unit;
}
