using Photoplay.Characters;

namespace Photoplay.Animation.Travel;

/// <summary>The gaits by body. Feet are left, right (people and birds) or left hind, right hind, left fore, right fore.
/// Timing of four legs after Hildebrand (1965): walk in lateral sequence, trot in diagonal
/// pairs, transverse gallop.</summary>
internal static class Gaits
{
    public static Gait Walk { get; } = new("walk");
    public static Gait Run { get; } = new("run")
    {
        Duty = 0.36f, Froude = 1.1f, StrideFactor = 2.35f, Clearance = 0.16f,
        HeelRise = 62, ToeRise = 6, Sink = 0.055f, Bounce = 0.035f, Lean = 11,
        ArmSwing = 62, Elbow = 85, Sway = 0.1f, HipTurn = 12, HipDrop = 5, Force = 0.8f,
    };
    public static Gait Sneak { get; } = new("sneak")
    {
        Duty = 0.7f, Froude = 0.05f, StrideFactor = 2.3f, Clearance = 0.13f,
        HeelRise = 35, ToeRise = -14, Sink = 0.1f, Lean = 16, ArmSwing = 18, Elbow = 55,
        Sway = 0.5f, HipTurn = 6, Force = 0.1f,
    };
    public static Gait Limp { get; } = new("limp")
    {
        Duty = 0.68f, Froude = 0.06f, StrideFactor = 2.1f, Offsets = [0, 0.42f], HeelRise = 25,
        ToeRise = 5, Sink = 0.03f, Lean = 10, ArmSwing = 20, Sway = 0.5f, Force = 0.5f,
    };
    public static Gait March { get; } = new("march")
    {
        Froude = 0.24f, Clearance = 0.09f, ToeRise = 22, Lean = 0, ArmSwing = 60, Elbow = 10, Force = 0.8f,
    };
    public static Gait Hop { get; } = new("hop")
    {
        Duty = 0.4f, Offsets = [0, 0.02f], Froude = 0.25f, StrideFactor = 1.9f,
        Clearance = 0.16f, HeelRise = 40, ToeRise = 0, Sink = 0.06f, Bounce = 0.05f, Lean = 8,
        ArmSwing = 25, Elbow = 50, Sway = 0, HipTurn = 0, HipDrop = 0, Force = 0.6f,
    };

    public static Gait PawsWalk { get; } = new("paws-walk")
    {
        Duty = 0.64f, Offsets = [0, 0.5f, 0.25f, 0.75f], Froude = 0.16f,
        StrideFactor = 2.3f, Clearance = 0.09f, HeelRise = 38, ToeRise = 8, Sink = 0.015f,
        Lean = 0, Sway = 0.22f, HipTurn = 5, HipDrop = 4, SpineFlex = 2, Nod = 4, Force = 0.2f,
    };
    public static Gait PawsTrot { get; } = new("paws-trot")
    {
        Duty = 0.46f, Offsets = [0, 0.5f, 0.5f, 0], Froude = 0.75f, StrideFactor = 2.3f,
        Clearance = 0.16f, HeelRise = 52, ToeRise = 12, Sink = 0.035f, Bounce = 0.028f,
        Lean = 0, Sway = 0.06f, HipTurn = 4, HipDrop = 3, SpineFlex = 2, Nod = 2, Force = 0.35f,
    };
    public static Gait PawsGallop { get; } = new("paws-gallop")
    {
        Duty = 0.3f, Offsets = [0, 0.1f, 0.44f, 0.56f], Froude = 2.6f, StrideFactor = 2.35f,
        Clearance = 0.24f, HeelRise = 62, ToeRise = 16, Sink = 0.03f, Bounce = 0.05f,
        Lean = 0, Sway = 0, HipTurn = 0, HipDrop = 0, SpineFlex = 22, Nod = 7, Force = 0.6f,
    };
    public static Gait PawsSneak { get; } = new("paws-sneak")
    {
        Duty = 0.74f, Offsets = [0, 0.5f, 0.25f, 0.75f], Froude = 0.04f, StrideFactor = 2.2f,
        Clearance = 0.11f, HeelRise = 30, ToeRise = 6, Sink = 0.2f, Sway = 0.3f, Nod = 2, Force = 0.05f,
    };

    /// <summary>Eight legs in two sets of four that take turns (alternating tetrapod: left 1 and 3 with right 2 and 4,
    /// Wilson 1967). Feet: left 4, right 4, left 3, right 3 and so on; within a set the hindmost goes first.</summary>
    public static Gait Tetrapod { get; } = new("tetrapod")
    {
        Duty = 0.60f, Offsets = [0, 0.50f, 0.53f, 0.03f, 0.06f, 0.56f, 0.59f, 0.09f], Froude = 0.10f, StrideFactor = 2.6f,
        Clearance = 0.22f, HeelRise = 0, ToeRise = 0, Lean = 0, Sway = 0, HipTurn = 0, HipDrop = 0, Nod = 0, Force = 0.05f,
    };
    public static Gait TetrapodRun { get; } = Tetrapod with
    {
        Name = "tetrapod-run",
        Duty = 0.52f,
        Froude = 0.5f,
        StrideFactor = 2.8f
    };
    /// <summary>Large two-legged dinosaurs: long slow strides on the toes.</summary>
    public static Gait Stalk { get; } = new("stalk")
    {
        Duty = 0.60f, Froude = 0.16f, StrideFactor = 2.4f, Clearance = 0.10f, HeelRise = 34, ToeRise = 6, Lean = 0,
        ArmSwing = 0, Sway = 0.30f, HipTurn = 6, HipDrop = 3, Nod = 5, Force = 0.9f,
    };

    public static Gait Charge { get; } = Stalk with
    {
        Name = "charge",
        Duty = 0.46f,
        Froude = 0.6f,
        Clearance = 0.16f,
        Bounce = 0.02f,
        HeelRise = 46,
        Nod = 7,
        Force = 1,
    };

    /// <summary>Of bodies without legs only the pace counts: about one body length a second for one of a metre.
    /// </summary>
    public static Gait Swim { get; } = new("swim") { Froude = 0.2f, Lean = 0, Nod = 0, Force = 0 };
    public static Gait Dart { get; } = new("dart") { Froude = 0.9f, Lean = 0, Nod = 0, Force = 0 };

    /// <summary>The gait an action asks for on that body.</summary>
    public static Gait For(BodyPlan plan, string action) => plan is BodyPlan.Fish or BodyPlan.Other
        ? action is "run" or "chase" or "flee" or "trot" or "gallop" ? Dart : Swim
        : plan == BodyPlan.Theropod ? action is "run" or "chase" or "flee" or "trot" or "gallop" ? Charge : Stalk
        : plan == BodyPlan.Spider
        ? action is "run" or "chase" or "flee" or "trot" or "gallop" ? TetrapodRun : Tetrapod
        : plan == BodyPlan.Quadruped
        ? action switch
        {
            "run" or "gallop" or "chase" or "flee" => PawsGallop,
            "trot" or "hop" => PawsTrot,
            "sneak" => PawsSneak,
            _ => PawsWalk,
        }
        : action switch
        {
            "run" or "chase" or "flee" or "trot" or "gallop" => plan == BodyPlan.Bird ? Hop : Run,
            "sneak" => Sneak,
            "limp" => Limp,
            "march" => March,
            "hop" => Hop,
            _ => plan == BodyPlan.Bird ? Hop : Walk,
        };

    /// <summary>The gait that goes naturally at a speed, starting from the one asked for: nobody walks
    /// at a sprint.</summary>
    public static Gait AtSpeed(BodyPlan plan, Gait asked, float speed, float leg)
    {
        float froude = speed * speed / (9.81f * leg);
        if (plan is BodyPlan.Fish or BodyPlan.Other) return asked;
        if (plan == BodyPlan.Theropod) return froude < 0.35f ? Stalk : Charge;
        if (plan == BodyPlan.Spider) return froude < 0.3f ? Tetrapod : TetrapodRun;
        if (plan == BodyPlan.Quadruped)
            return asked == PawsSneak && froude < 0.15f ? asked
                : froude < 0.3f ? PawsWalk
                : froude < 1.7f ? PawsTrot
                : PawsGallop;
        return asked == Run && froude < 0.3f ? Walk : asked != Run && asked != Hop && froude > 0.55f ? Run : asked;
    }
}
