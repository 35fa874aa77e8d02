using Photoplay.Animation.Travel;
using Photoplay.Characters;

namespace Photoplay.Animation;

/// <summary>The personal way of moving: from age, size, dress, mood and manner. It bends a gait and a bearing; 1 and 0
/// are nothing special.</summary>
internal sealed record Style
{
    public float Pace { get; init; } = 1;
    public float ArmSwing { get; init; } = 1;
    public float Sway { get; init; } = 1;
    public float Lift { get; init; } = 1;
    /// <summary>Rise and fall added, in legs.</summary>
    public float Bounce { get; init; }
    /// <summary>Degrees: trunk forward, rounding of the back, head down, arms out from the sides.</summary>
    public float Lean { get; init; }
    public float Slump { get; init; }
    public float HeadDown { get; init; }
    public float ArmsOut { get; init; }
    /// <summary>Size and speed of gestures and idle life.</summary>
    public float Energy { get; init; } = 1;
    /// <summary>Tremble, 0..1.</summary>
    public float Tremble { get; init; }

    public Gait Bend(Gait g) => g with
    {
        Froude = g.Froude * Pace * Pace,
        Clearance = g.Clearance * Lift,
        Lean = g.Lean + Lean,
        ArmSwing = g.ArmSwing * ArmSwing,
        Sway = g.Sway * Sway,
        Bounce = g.Bounce + Bounce,
        HipDrop = g.HipDrop * Sway,
    };

    public static Style Of(CharacterSheet sheet, BodyPlan plan)
    {
        Style s = new();
        if (sheet.Kind != "robot" && plan == BodyPlan.Biped)
        {
            if (sheet.Age < 12) s = s with { Pace = 1.12f, Bounce = 0.012f, Energy = 1.25f, ArmSwing = 1.1f };
            if (sheet.Age > 65)
                s = s with
                {
                    Pace = 0.68f,
                    Slump = 9,
                    Lean = 4,
                    ArmSwing = 0.6f,
                    Lift = 0.7f,
                    Energy = 0.75f,
                    HeadDown = 3
                };
            s = s with
            {
                Sway = s.Sway * (1 + 0.35f * MathF.Max(0, sheet.Weight)),
                ArmsOut = s.ArmsOut + 5 * MathF.Max(0, sheet.Weight) + 3 * sheet.Muscle
            };
        }
        if (sheet.Kind is "robot") s = s with { Sway = 0.7f, Energy = 0.7f };
        bool heavy = sheet.Kind.Contains("astronaut", StringComparison.Ordinal)
            || sheet.Garments.Any(g => g.Kind.Contains("spacesuit", StringComparison.Ordinal)
                || g.Kind.Contains("space-suit", StringComparison.Ordinal)
                || g.Kind.Contains("armour", StringComparison.Ordinal));
        if (heavy)
            s = s with
            {
                Pace = s.Pace * 0.72f,
                Sway = 1.7f,
                Lift = 1.7f,
                ArmsOut = s.ArmsOut + 16,
                ArmSwing = 0.55f,
                Lean = s.Lean + 4,
                Energy = s.Energy * 0.7f
            };
        return s;
    }

    /// <summary>The style as the manner of a cue and a mood change it.</summary>
    public Style With(IEnumerable<string> manner, string? emotion)
    {
        Style s = this;
        foreach (string word in manner) s = s.Manner(word);
        return emotion switch
        {
            "happy" => s with
            {
                Bounce = s.Bounce + 0.008f,
                Slump = s.Slump - 3,
                Energy = s.Energy * 1.15f,
                ArmSwing = s.ArmSwing * 1.1f
            },
            "sad" => s with
            {
                Slump = s.Slump + 8,
                HeadDown = s.HeadDown + 10,
                Energy = s.Energy * 0.65f,
                ArmSwing = s.ArmSwing * 0.6f,
                Pace = s.Pace * 0.9f
            },
            "afraid" => s with
            {
                Slump = s.Slump + 5,
                Lean = s.Lean - 2,
                Energy = s.Energy * 1.1f,
                Tremble = MathF.Max(s.Tremble, 0.35f),
                ArmSwing = s.ArmSwing * 0.7f
            },
            "angry" => s with { Lean = s.Lean + 3, ArmSwing = s.ArmSwing * 1.15f, Energy = s.Energy * 1.3f },
            "determined" => s with { Slump = s.Slump - 3, Pace = s.Pace * 1.05f, Energy = s.Energy * 1.1f },
            "tender" => s with { Energy = s.Energy * 0.8f, HeadDown = s.HeadDown + 3 },
            _ => s,
        };
    }

    private Style Manner(string word) => MannerWords.Standard(word) switch
    {
        "slowly" =>
            this with { Pace = Pace * 0.72f, Energy = Energy * 0.8f },
        "carefully" =>
            this with { Pace = Pace * 0.66f, Lift = Lift * 1.4f, Sway = Sway * 1.2f, Energy = Energy * 0.8f },
        "quickly" =>
            this with { Pace = Pace * 1.35f, Lean = Lean + 3, Energy = Energy * 1.3f },
        "happily" => this with
        {
            Pace = Pace * 1.12f,
            Bounce = Bounce + 0.016f,
            ArmSwing = ArmSwing * 1.25f,
            Slump = Slump - 4,
            Energy = Energy * 1.35f
        },
        "sadly" => this with
        {
            Pace = Pace * 0.72f,
            Slump = Slump + 10,
            HeadDown = HeadDown + 14,
            ArmSwing = ArmSwing * 0.5f,
            Lift = Lift * 0.7f,
            Energy = Energy * 0.6f
        },
        "proudly" => this with
        {
            Slump = Slump - 7,
            HeadDown = HeadDown - 5,
            ArmSwing = ArmSwing * 1.15f,
            ArmsOut = ArmsOut + 4,
            Energy = Energy * 1.1f
        },
        "nervously" => this with
        {
            Slump = Slump + 5,
            HeadDown = HeadDown + 4,
            Tremble = MathF.Max(Tremble, 0.4f),
            ArmSwing = ArmSwing * 0.5f
        },
        "angrily" =>
            this with { Pace = Pace * 1.2f, Lean = Lean + 4, ArmSwing = ArmSwing * 1.2f, Energy = Energy * 1.4f },
        "gently" => this with { Pace = Pace * 0.85f, Energy = Energy * 0.7f },
        _ => this,
    };
}
