using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// The lengths of one person, metres, from the sheet. Everything vertical is a share of <see cref="Trunk"/> (sole to
/// chin), because what changes with age is first of all the head: adults are about 7 heads tall, a child of eight
/// 4.9, of three 4.1.
/// </summary>
public sealed class Proportions
{
    /// <param name="figure">Of bodies that are built like people's but are no people; null is a person's.</param>
    public Proportions(CharacterSheet sheet, Figure? figure = null)
    {
        Figure = figure ??= Figure.Human;
        Height = sheet.Height;
        Masculine = Maths.Saturate(sheet.Presentation);
        Weight = Math.Clamp(sheet.Weight, -1, 1.2f);
        Muscle = Math.Clamp(sheet.Muscle, -1, 1);
        Childhood = 1 - Maths.SmoothStep(3, 18, sheet.Age);
        Grown = Maths.SmoothStep(10, 17, sheet.Age);
        Stoop = Maths.SmoothStep(58, 85, sheet.Age);
        float heads = figure.Heads ?? Maths.Lerp(6.9f, 4.1f, Childhood) - 0.1f * Stoop;
        HeadHeight = Height / heads;
        Trunk = Height - HeadHeight;
        float narrow = Maths.Lerp(0.107f, 0.121f, Masculine * Grown) + 0.006f * Muscle * Grown;
        ShoulderX = Trunk * Maths.Lerp(narrow, 0.106f, Childhood) * (1 + 0.03f * Weight)
            * figure.Shoulders;
        ShoulderY = Trunk * Maths.Lerp(0.916f, 0.905f, Childhood);
        HipX = Trunk * Maths.Lerp(0.060f, 0.056f, Childhood) * figure.Girth;
        HipY = Trunk * Maths.Lerp(0.605f, 0.565f, Childhood) * figure.Legs;
        KneeY = Trunk * Maths.Lerp(0.325f, 0.305f, Childhood) * figure.Legs;
        AnkleY = Trunk * 0.058f;
        UpperArm = Trunk * Maths.Lerp(0.200f, 0.182f, Childhood) * figure.Arms;
        Forearm = Trunk * Maths.Lerp(0.170f, 0.155f, Childhood) * figure.Arms;
        Hand = Trunk * Maths.Lerp(0.128f, 0.134f, Childhood) * figure.Hands;
        Foot = Trunk * Maths.Lerp(0.172f, 0.180f, Childhood);
        Unit = Trunk / 1.48f;
        Girth = Unit * (1 + 0.10f * Childhood) * figure.Girth;
    }

    public Figure Figure { get; }

    public float Height { get; }
    public float HeadHeight { get; }
    /// <summary>Sole to chin.</summary>
    public float Trunk { get; }
    /// <summary>0 feminine .. 1 masculine.</summary>
    public float Masculine { get; }
    public float Weight { get; }
    public float Muscle { get; }
    /// <summary>1 at three years, 0 from eighteen.</summary>
    public float Childhood { get; }
    /// <summary>How far the differences of grown bodies show: 0 below ten years, 1 from seventeen.</summary>
    public float Grown { get; }
    /// <summary>0 upright .. 1 bent by age.</summary>
    public float Stoop { get; }
    /// <summary>Scale of lengths against the adult of the tables (1.48 m from sole to chin), and of girths.</summary>
    public float Unit { get; }
    public float Girth { get; }
    public float ShoulderX { get; init; }
    public float ShoulderY { get; init; }
    public float HipX { get; init; }
    public float HipY { get; }
    public float KneeY { get; }
    public float AnkleY { get; }
    public float UpperArm { get; }
    public float Forearm { get; }
    /// <summary>Wrist to the tip of the middle finger.</summary>
    public float Hand { get; }
    /// <summary>Heel to toe.</summary>
    public float Foot { get; }
    public float NeckRadius => Girth * Figure.Neck
        * (NeckOf(Masculine * Grown) + 0.004f * Muscle * Grown + 0.006f * MathF.Max(0, Weight));

    /// <summary>Half-width of the table's adult neck, metres, from the feminine (0) to the masculine form (1).</summary>
    public static float NeckOf(float masculine) => Maths.Lerp(0.051f, 0.062f, masculine);

    /// <summary>Bends an upright point of trunk, neck or head into the bearing of age: the upper back rounds, head and
    /// shoulders come forward and sink.</summary>
    public Vec3 Bear(Vec3 upright)
    {
        float above = MathF.Max(0, upright.Y / Trunk - 0.70f), bend = Stoop * above * above;
        return new(upright.X, upright.Y - 0.10f * bend * Trunk, upright.Z + 0.62f * bend * Trunk);
    }

    /// <summary>Direction of an arm at rest: 45 degrees below the horizontal. Side is +1 left, -1 right.</summary>
    public static Vec3 ArmAxis(int side) => new(side * 0.70710678f, -0.70710678f, 0);
    /// <summary>Where the palm faces at rest: down and inwards, square to the arm.</summary>
    public static Vec3 PalmAxis(int side) => new(side * -0.70710678f, -0.70710678f, 0);

    public Vec3 Shoulder(int side) => Bear(new(side * ShoulderX, ShoulderY, -0.018f * Unit));
    public Vec3 Elbow(int side) => Shoulder(side) + ArmAxis(side) * UpperArm;
    public Vec3 Wrist(int side) => Elbow(side) + ArmAxis(side) * Forearm;
}

/// <summary>How a body differs from a person's: shares of a person's lengths.</summary>
public sealed record Figure
{
    public static Figure Human { get; } = new();
    /// <summary>Heights of the head in the whole; null goes by age, as people's.</summary>
    public float? Heads { get; init; }
    public float Shoulders { get; init; } = 1;
    /// <summary>Thickness of trunk and limbs.</summary>
    public float Girth { get; init; } = 1;
    public float Neck { get; init; } = 1;
    public float Legs { get; init; } = 1;
    public float Arms { get; init; } = 1;
    public float Hands { get; init; } = 1;
    /// <summary>Thickness of palms and fingers.</summary>
    public float Fingers { get; init; } = 1;
}
