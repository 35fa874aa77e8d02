using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Colours of the hairs of one person: roots darker, tips lighter, locks that differ, grey with age. A ribbon
/// stands for some twenty hairs, so it shows the share of them that is grey.</summary>
internal sealed class HairColour(Rgb colour, float age, Seed seed)
{
    private static readonly Rgb Grey = new(0.50f, 0.49f, 0.47f);
    private readonly float grey = 0.4f * Maths.Saturate((age - 42) / 40);

    /// <summary>No fibre gives back more than it gets.</summary>
    private static Rgb Pale(Rgb c) => c * MathF.Min(1, 0.92f / MathF.Max(0.01f, c.Max));

    /// <summary>How much earlier than the rest hair goes grey there: the temples first, the nape last.</summary>
    public static float Early(Vec3 root)
        => 0.35f * Maths.SmoothStep(4, 6.5f, MathF.Abs(root.X)) * Maths.SmoothStep(-4, 2, root.Z)
            - 0.15f * Maths.SmoothStep(-2, -8, root.Z);

    /// <summary>Root and tip of a hair of a lock.</summary>
    /// <param name="early">Share by which the hairs there are greyer than the head's mean.</param>
    public (Rgb Root, Rgb Tip) Of(int lock_, int hair, float early = 0)
    {
        float own = seed.Derive("lock", lock_).Uniform("tone"), single = seed.Derive("hair", hair).Uniform("tone");
        Rgb c = colour * (0.80f + 0.28f * own + 0.22f * single);
        c *= new Rgb(1 + 0.06f * (own - 0.5f), 1, 1 - 0.06f * (own - 0.5f));
        float share = grey + Maths.SmoothStep(0, 0.2f, grey) * (early + 0.30f * (own - 0.5f) + 0.25f * (single - 0.5f));
        c = Rgb.Lerp(c, Grey * (0.85f + 0.3f * single), Maths.Saturate(share) * 0.9f);
        return (Pale(c * 1.1f), Pale(c * 1.75f));
    }
}
