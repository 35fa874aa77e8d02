using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>Where the joints of a hand lie at rest: a relaxed hand, each finger curled a little more than its neighbour
/// on the thumb's side.</summary>
public sealed class HandPlan
{
    // Per finger, index to little: knuckle along and across the hand, length of the finger; shares of
    // the hand's length.
    private static readonly float[] Along = [0.500f, 0.510f, 0.490f, 0.455f],
        Across = [0.140f, 0.038f, -0.062f, -0.152f], Reach = [0.445f, 0.490f, 0.455f, 0.365f];

    public HandPlan(Proportions p, int side)
    {
        Side = side;
        Size = p.Hand;
        Wrist = p.Wrist(side);
        Axis = Proportions.ArmAxis(side);
        Palm = Proportions.PalmAxis(side);
        Thumb = ThumbJoints();
    }

    public int Side { get; }
    /// <summary>Wrist to the middle finger's tip, metres.</summary>
    public float Size { get; }
    public Vec3 Wrist { get; }
    /// <summary>Along the hand, towards the fingers.</summary>
    public Vec3 Axis { get; }
    /// <summary>Where the palm faces.</summary>
    public Vec3 Palm { get; }
    /// <summary>Metacarpal, proximal, distal joint and tip.</summary>
    public Vec3[] Thumb { get; }

    /// <summary>A point by shares of the hand's length: along the hand, across towards the thumb,
    /// towards the palm.</summary>
    public Vec3 At(float along, float across, float palm)
        => Wrist + (Axis * along + Vec3.UnitZ * across + Palm * palm) * Size;

    /// <summary>Proximal, intermediate, distal joint and tip of finger 0 (index) .. 3 (little).</summary>
    public Vec3[] Finger(int f)
    {
        Vec3[] joints = new Vec3[4];
        joints[0] = At(Along[f], Across[f], 0.01f);
        ReadOnlySpan<float> shares = [0.45f, 0.30f, 0.25f];
        float bend = 0.20f + 0.06f * f, spread = (1.35f - f) * 0.045f;
        for (int i = 0; i < 3; i++)
        {
            Vec3 d = Axis * Maths.Cos(bend) + Palm * Maths.Sin(bend) + Vec3.UnitZ * spread;
            joints[i + 1] = joints[i] + d.Normalized * (Reach[f] * shares[i] * Size);
            bend += i == 0 ? 0.30f + 0.03f * f : 0.20f;
        }
        return joints;
    }

    private Vec3[] ThumbJoints() => [At(0.085f, 0.105f, 0.050f), At(0.285f, 0.255f, 0.105f), At(0.450f, 0.325f, 0.140f),
        At(0.580f, 0.350f, 0.172f)];
}
