using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>How legs take turns, and how the body goes with them. One cycle is a stride: every
/// foot down once.</summary>
internal sealed record Gait(string Name)
{
    /// <summary>Share of the stride a foot is on the ground; below 0.5 there is flight.</summary>
    public float Duty { get; init; } = 0.62f;
    public bool HasFlight => Duty < 0.5f;
    /// <summary>When in the stride each foot lifts, by foot.</summary>
    public float[] Offsets { get; init; } = [0, 0.5f];
    /// <summary>Comfortable speed as a Froude number v^2/(g leg).</summary>
    public float Froude { get; init; } = 0.19f;
    /// <summary>Stride length in legs is this times Froude^0.3 (Alexander 1984: about 2.3 to 2.5 over animals
    /// of all sizes).</summary>
    public float StrideFactor { get; init; } = 2.5f;
    /// <summary>Height a swinging ball of the foot clears, in legs.</summary>
    public float Clearance { get; init; } = 0.045f;
    /// <summary>Angles of the foot when it leaves and when it meets the ground, degrees.</summary>
    public float HeelRise { get; init; } = 50;
    public float ToeRise { get; init; } = 18;
    /// <summary>Constant height of the hips below standing and their rise and fall twice a stride, in legs.</summary>
    public float Sink { get; init; }
    public float Bounce { get; init; }
    /// <summary>Forward lean of the trunk, degrees.</summary>
    public float Lean { get; init; } = 3;
    /// <summary>Swing of the arms per leg's length that the opposite foot is ahead, degrees; bend
    /// of the elbow.</summary>
    public float ArmSwing { get; init; } = 31;
    public float Elbow { get; init; } = 16;
    /// <summary>Share of the distance between body and standing foot that the hips go over to it.</summary>
    public float Sway { get; init; } = 0.28f;
    public float HipTurn { get; init; } = 9;
    public float HipDrop { get; init; } = 4;
    /// <summary>Four legs: bending of the back once a stride, degrees; nod of the head, degrees.</summary>
    public float SpineFlex { get; init; }
    public float Nod { get; init; } = 3;
    /// <summary>0 tiptoe .. 1 stamp.</summary>
    public float Force { get; init; } = 0.4f;

    /// <summary>Comfortable speed, metres a second, for a leg of that length.</summary>
    public float Speed(float leg) => MathF.Sqrt(Froude * 9.81f * leg);

    /// <summary>Strides a second at that speed; never slower than a leg's own slow swing.</summary>
    public float Cadence(float speed, float leg)
    {
        float comfortable = Speed(leg), least = 0.62f * Raw(comfortable);
        float raw = speed > 0.05f * comfortable ? Raw(speed) : 0;
        return MathF.Sqrt(least * least * Maths.Exp(-6 * speed / comfortable) + raw * raw);
        float Raw(float v) => v / (StrideFactor * leg * Maths.Pow(v * v / (9.81f * leg), 0.3f));
    }
}
