using Photoplay.Characters.Animals;
using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.Uprights;

/// <summary>
/// The numbers of one animal that goes upright: its species' head and coat, made larger on a small body, as feature
/// animation builds them (large head, short legs, strong hands), so that faces read at a distance.
/// </summary>
/// <param name="Animal">The species' design; its Size is such that head units are the upright head's.</param>
/// <param name="Figure">How the body differs from a person's.</param>
/// <param name="HeadUnit">Metres.</param>
internal sealed record UprightDesign(QuadrupedDesign Animal, Figure Figure, float HeadUnit)
{
    /// <summary>Chin under the middle of the skull, and crown over it without <see cref="QuadrupedDesign.Skull"/>, head
    /// units.</summary>
    public const float Chin = 0.74f, Brow = 0.08f;

    public static UprightDesign Of(CharacterSheet sheet)
    {
        QuadrupedDesign d = AnimalFamily.DesignOf(sheet);
        // Long muzzles, small eyes and heads that hang are an animal's on four legs; upright, the face looks ahead.
        d = d with
        {
            MuzzleLength = d.MuzzleLength > 0.6f
                ? 0.6f + (d.Foot == FootForm.Hoof ? 0.9f : 0.74f) * (d.MuzzleLength - 0.6f)
                : d.MuzzleLength,
            HeadPitch = Math.Clamp(0.25f * d.HeadPitch, -0.05f, 0.12f),
            EyeRadius = d.EyeRadius * (1 + 0.12f * Maths.SmoothStep(0.30f, 0.18f, d.EyeRadius)),
            EyeYaw = MathF.Min(d.EyeYaw, 0.62f),
            Crest = CrestForm.None,
            WingSpan = 0,
            Shell = 0,
        };
        float heads = HeadsOf(d, sheet.Age < 12);
        float unit = sheet.Height / heads / (Chin + Brow + d.Skull.Y);
        float stout = Maths.SmoothStep(0.055f, 0.10f, d.WaistRadius) + 0.4f * MathF.Max(0, sheet.Weight),
            large = Maths.SmoothStep(1.3f, 2.0f, sheet.Height);
        Figure figure = new()
        {
            Heads = heads, Girth = 1.04f + (0.10f + 0.10f * large) * stout,
            Shoulders = 1.10f + 0.10f * stout + 0.10f * large,
            Neck = 1.10f + 0.14f * Maths.SmoothStep(0.05f, 0.08f, d.NeckRadius), Legs = 0.90f, Arms = 1.24f,
            Hands = 1.20f, Fingers = 1.16f,
        };
        return new(d with { Size = unit / d.HeadRadius }, figure, unit);
    }

    /// <summary>How many heads tall: children and small animals fewest, hoofed animals with narrow heads most.</summary>
    private static float HeadsOf(QuadrupedDesign d, bool young)
        => (young ? 3.3f : d.Foot == FootForm.Hoof ? 4.5f : 4.0f) + (d.Size > 1.6f && !young ? 0.3f : 0);

    /// <summary>Standing height of a grown one, metres: small animals grow most, so that all of them can sit on one
    /// chair and play one trumpet, and yet a bear towers over a mouse.</summary>
    /// <param name="species">The animal on four legs.</param>
    public static float HeightOf(Species species, bool young)
    {
        Measures m = QuadrupedActor.MeasuresOf(new QuadrupedFrame(species.Grown));
        float size = MathF.Sqrt(m.Height * m.Length);
        float height = Math.Clamp(0.62f + 0.86f * Maths.Pow(size, 0.75f), 0.70f, 2.15f);
        return young ? 0.66f * height : height;
    }
}
