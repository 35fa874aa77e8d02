using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Body;

/// <summary>What a hand is asked to reach: a point and, if given, how the palm is turned; blended over the
/// arm's own pose.</summary>
/// <param name="At">World, where the grip (or the fingertips) shall be.</param>
/// <param name="Turn">World turn of the hand bone's socket frame, or null to leave the wrist.</param>
/// <param name="Weight">0 not at all .. 1 exactly.</param>
/// <param name="Bone">When given, <paramref name="At"/> is a rest-pose actor-space point that rides on this bone, and
/// Turn is relative to the actor.</param>
internal readonly record struct HandGoal(Vec3 At, Quat? Turn, float Weight, int Bone = -1);

/// <summary>A body at an instant, before its bones are solved: every channel, the goals of the hands, the face. Layers
/// add to it in order.</summary>
internal sealed class Controls : IDisposable
{
    private static readonly Stack<Controls> free = new();
    private readonly Face spare = new();
    private const int ArmChannels = Channel.RightShoulder - Channel.LeftShoulder;
    private const int LegChannels = Channel.RightLegFree - Channel.LeftLegFree;
    private readonly float[] values = new float[(int)Channel.Count];

    public float this[Channel c] { get => values[(int)c]; set => values[(int)c] = value; }

    /// <summary>Head and eye direction, world, unit; the eyes may be ahead of the head.</summary>
    public Vec3 HeadAim { get; set; }
    public Vec3 EyeAim { get; set; }
    /// <summary>0 the head rides on the chest .. 1 it holds its aim.</summary>
    public float HeadHold { get; set; } = 1;
    public HandGoal LeftHand { get; set; }
    public HandGoal RightHand { get; set; }
    /// <summary>How far the hand is turned so that what it holds stands upright, 0..1.</summary>
    public float LeftUpright { get; set; }
    public float RightUpright { get; set; }
    public Face Face { get; private set; }
    /// <summary>Turn of each joint of the tail on top of <see cref="Channel.TailSway"/>, radians:
    /// it follows late.</summary>
    public float[] TailSways { get; } = new float[16];
    /// <summary>The same up and down, up positive.</summary>
    public float[] TailLifts { get; } = new float[16];

    private Controls() => Face = spare;

    /// <summary>A body at rest, in borrowed memory: dispose of it to give it back.</summary>
    /// <param name="face">The face that layers shall move, at rest; if none is wanted, they move one of its own.</param>
    public static Controls For(Face? face = null)
    {
        Controls? c;
        lock (free) if (!free.TryPop(out c)) c = new();
        if (face is not null) c.Face = face;
        return c;
    }

    public void Dispose()
    {
        Array.Clear(values);
        Array.Clear(TailSways);
        Array.Clear(TailLifts);
        Array.Clear(resting);
        (HeadAim, EyeAim, HeadHold) = (default, default, 1);
        (LeftHand, RightHand, LeftUpright, RightUpright) = (default, default, 0, 0);
        spare.Reset();
        Face = spare;
        lock (free) free.Push(this);
    }

    public void Add(Channel c, float radians) => values[(int)c] += radians;
    public void AddDegrees(Channel c, float degrees) => values[(int)c] += Maths.Radians(degrees);
    /// <summary>Leads the channel to a value by weight.</summary>
    public void Lead(Channel c, float value, float weight) => values[(int)c] += (value - values[(int)c]) * weight;
    public void LeadDegrees(Channel c, float degrees, float weight) => Lead(c, Maths.Radians(degrees), weight);

    /// <summary>The channel of the other side for Right; <paramref name="left"/> is a Left channel.</summary>
    public static Channel Of(Side side, Channel left)
        => side == Side.Left ? left : left >= Channel.LeftLegFree ? left + LegChannels : left + ArmChannels;

    public void Goal(Side side, HandGoal goal) { if (side == Side.Left) LeftHand = goal; else RightHand = goal; }

    private readonly (HandGoal Goal, Vec3 Arm)[] resting = new (HandGoal, Vec3)[2];

    /// <summary>Lays a hand on something as long as nothing else moves the arm: call it after the
    /// arm is posed.</summary>
    public void Rest(Side side, HandGoal goal) => resting[(int)side] = (goal, Bent(side));

    /// <summary>Where a hand lies; its weight goes as the arm is led away from how it was when it was laid
    /// there.</summary>
    public HandGoal Resting(Side side)
    {
        (HandGoal goal, Vec3 arm) = resting[(int)side];
        return goal with { Weight = goal.Weight * Maths.SmoothStep(0.5f, 0.12f, (Bent(side) - arm).Length) };
    }

    private Vec3 Bent(Side side) => new(this[Of(side, Channel.LeftRaise)], this[Of(side, Channel.LeftSpread)],
        this[Of(side, Channel.LeftElbow)]);

    /// <summary>Leads a whole arm to a pose, degrees.</summary>
    public void Arm(Side side, float weight, float raise, float spread, float swivel, float elbow, float twist = 0,
        float wrist = 0, float fist = 0.25f)
    {
        LeadDegrees(Of(side, Channel.LeftRaise), raise, weight);
        LeadDegrees(Of(side, Channel.LeftSpread), spread, weight);
        LeadDegrees(Of(side, Channel.LeftSwivel), swivel, weight);
        LeadDegrees(Of(side, Channel.LeftElbow), elbow, weight);
        LeadDegrees(Of(side, Channel.LeftTwist), twist, weight);
        LeadDegrees(Of(side, Channel.LeftWrist), wrist, weight);
        Lead(Of(side, Channel.LeftFist), fist, weight);
    }

    /// <summary>Leads a leg off its foothold, degrees.</summary>
    public void Leg(Side side, float weight, float raise, float spread, float swivel, float knee, float ankle)
    {
        Lead(Of(side, Channel.LeftLegFree), 1, weight);
        LeadDegrees(Of(side, Channel.LeftLegRaise), raise, weight);
        LeadDegrees(Of(side, Channel.LeftLegSpread), spread, weight);
        LeadDegrees(Of(side, Channel.LeftLegSwivel), swivel, weight);
        LeadDegrees(Of(side, Channel.LeftKnee), knee, weight);
        LeadDegrees(Of(side, Channel.LeftAnkle), ankle, weight);
    }
}
