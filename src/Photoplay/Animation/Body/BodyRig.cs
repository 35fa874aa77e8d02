using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Body;

/// <summary>Where a foot or paw meets the ground at rest, actor space: it rolls over the ball; people also
/// over the heel.</summary>
/// <param name="Ball">On the ground, under the toe joint.</param>
/// <param name="Heel">On the ground; equal to the ball for paws and claws.</param>
/// <param name="Joint">Ankle, hock or wrist at rest.</param>
/// <param name="Toe">The toe joint at rest, over the ball: it stays where it is while the heel rises.</param>
internal readonly record struct FootRest(Vec3 Ball, Vec3 Heel, Vec3 Joint, Vec3 Toe)
{
    /// <summary>What the foot turns about, from the ball: the toe joint, or by share the heel.</summary>
    public Vec3 Pivot(float heel) => Vec3.Lerp(Toe, Heel, heel) - Ball;
}

/// <summary>The bones of a body by what they are for, and the lengths that follow from them.</summary>
internal sealed class BodyRig
{
    private static readonly string[] Fingers = ["Index", "Middle", "Ring", "Little"];

    public BodyRig(Actor actor)
    {
        Actor = actor;
        Skeleton s = Skeleton = actor.Skeleton;
        bool fourLegged = actor.Plan == BodyPlan.Quadruped;
        Hips = 0;
        Spine = Found("spine", "chest", "upperChest");
        Neck = Found("neck", "neck1", "neck2");
        Head = s.Find("head");
        Tail = [.. Enumerable.Range(1, 16).Select(i => s.Find("tail" + i)).Where(b => b >= 0)];
        Ears = (s.Find("leftEar"), s.Find("rightEar"));
        Limb Leg(string side)
            => new(s, "", side + "UpperLeg", side + "LowerLeg", side + "Foot", side + "Toes", Vec3.UnitZ);
        Limb Arm(string side) => new(s, side + "Shoulder", side + "UpperArm", side + "LowerArm", side + "Hand",
            side + "Fingers", -Vec3.UnitZ);
        Legs = [Leg("left"), Leg("right")];
        Arms = [Arm("left"), Arm("right")];
        Wings = [WingOf("left"), WingOf("right")];
        Digits = [DigitsOf("left"), DigitsOf("right")];
        bool legless = actor.Undulation is not null || (actor.Wingbeat is not null && !fourLegged)
            || actor.Carriage is not null;
        Walks = actor.OnHindLegs ? BodyPlan.Theropod : s.Find("left1UpperLeg") >= 0 ? BodyPlan.Spider : actor.Plan;
        bool allFours = fourLegged && !actor.OnHindLegs, eight = Walks == BodyPlan.Spider;
        if (eight) Legs = [SpiderLeg("left4"), SpiderLeg("right4")];
        Feet = legless ? [] : eight ? [.. Legs, .. ((string[])["left3", "right3", "left2", "right2", "left1", "right1"])
            .Select(SpiderLeg)] : allFours ? [.. Legs, .. Arms] : Legs;
        FootNames = legless ? [] : eight ? ["left4", "right4", "left3", "right3", "left2", "right2", "left1", "right1"]
            : allFours ? ["leftHind", "rightHind", "leftFore", "rightFore"] : ["left", "right"];
        FootRests = [.. Feet.Select((f, i) => RestOf(f, actor.Plan == BodyPlan.Biped))];
        Vec3 hip = s.Bones[Legs[0].Exists ? Legs[0].Upper : 0].Head;
        LegLength = MathF.Max(0.02f, legless ? actor.Measures.LegLength : hip.Y);
        Flutterers = Found("leftForewing", "leftHindwing", "rightForewing", "rightHindwing");
        Fins = (s.Find("leftFin"), s.Find("rightFin"));
        Limb SpiderLeg(string name) => new(s, "", name + "UpperLeg", name + "LowerLeg", name + "Foot", "", Vec3.UnitY, true);
        int[] Found(params string[] names) => [.. names.Select(s.Find).Where(b => b >= 0)];
    }

    public Actor Actor { get; }
    /// <summary>The plan of body by whose gaits it goes.</summary>
    public BodyPlan Walks { get; }
    public Skeleton Skeleton { get; }
    public int Hips { get; }
    public int[] Spine { get; }
    public int[] Neck { get; }
    public int Head { get; }
    public int[] Tail { get; }
    public (int Left, int Right) Ears { get; }
    /// <summary>Left, right.</summary>
    public Limb[] Legs { get; }
    public Limb[] Arms { get; }
    /// <summary>Wings beside forelegs, left and right: arm, forearm, fingers from the leading edge and, where they are
    /// feathered, the fans of flight feathers from the wrist inwards; empty on bodies without.</summary>
    public int[][] Wings { get; }
    /// <summary>Whether it has hands to take and to speak with.</summary>
    public bool HasHands => Actor.Plan == BodyPlan.Biped && Arms[0].Exists;
    /// <summary>Whether it has wings to fly with, be they its arms or others.</summary>
    public bool HasWings => Actor.Plan == BodyPlan.Bird || Wings[0].Length > 0
        || (Flutterers.Length > 0 && Feet.Length > 0);
    /// <summary>Length of a wing for its beat, metres.</summary>
    public float WingLength => Wings[0].Length > 0
        ? 2.2f * Vec3.Distance(RestAt(Wings[0][0]), RestAt(Wings[0][2]))
        : Arms[0].Length;
    /// <summary>All that walk: left and right (hind) leg, then for four legs left and right foreleg.</summary>
    public Limb[] Feet { get; }
    public string[] FootNames { get; }
    public FootRest[] FootRests { get; }
    /// <summary>Finger bones by side: five rays, thumb first, each from palm to tip.</summary>
    public int[][][] Digits { get; }
    /// <summary>Pectoral fins, or -1.</summary>
    public (int Left, int Right) Fins { get; }
    /// <summary>An insect's wings, fore and hind, left then right; empty on other bodies.</summary>
    public int[] Flutterers { get; }
    /// <summary>Hip pivot above the ground, metres; of bodies without legs the length their pace goes by.</summary>
    public float LegLength { get; }
    public Vec3 RestAt(int bone) => Skeleton.Bones[bone].Head;

    private int[] WingOf(string side) => [.. ((string[])["Wing", "WingFore", "WingFinger1", "WingFinger2", "WingFinger3",
        "WingPlume1", "WingPlume2", "WingPlume3", "WingPlume4"]).Select(b => Skeleton.Find(side + b)).Where(b => b >= 0)];

    private int[][] DigitsOf(string side)
    {
        int[] Ray(string finger, params string[] parts)
            => [.. parts.Select(p => Skeleton.Find(side + finger + p)).Where(b => b >= 0)];
        return [Ray("Thumb", "Metacarpal", "Proximal", "Distal"),
            .. Fingers.Select(f => Ray(f, "Proximal", "Intermediate", "Distal"))];
    }

    private FootRest RestOf(Limb limb, bool heeled)
    {
        if (!limb.Exists) return default;
        Vec3 joint = RestAt(limb.End),
            tip = limb.Tip >= 0 ? RestAt(limb.Tip) : joint + new Vec3(0, 0, heeled ? 0.5f : 0.15f) * joint.Y;
        Vec3 ball = new(tip.X, 0, tip.Z);
        Vec3 heel = heeled ? new(joint.X, 0, joint.Z - 0.35f * (tip.Z - joint.Z)) : ball;
        return new(ball, heel, joint, limb.Tip >= 0 ? tip : ball);
    }
}
