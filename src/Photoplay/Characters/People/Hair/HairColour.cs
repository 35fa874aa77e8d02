using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Colours of single hairs of one person: roots darker, tips lighter, locks that differ, some
/// grey with age.</summary>
internal sealed class HairColour(Rgb colour, float age, Seed seed)
{
    private static readonly Rgb Grey = new(0.42f, 0.41f, 0.39f);
    private readonly float grey = Maths.Saturate((age - 42) / 45) * 0.7f;

    /// <summary>No fibre gives back more than it gets.</summary>
    private static Rgb Pale(Rgb c) => c * MathF.Min(1, 0.92f / MathF.Max(0.01f, c.Max));

    /// <summary>Root and tip of a hair of a lock.</summary>
    public (Rgb Root, Rgb Tip) Of(int lock_, int hair)
    {
        float own = seed.Derive("lock", lock_).Uniform("tone"), single = seed.Derive("hair", hair).Uniform("tone");
        Rgb c = colour * (0.80f + 0.28f * own + 0.22f * single);
        c *= new Rgb(1 + 0.06f * (own - 0.5f), 1, 1 - 0.06f * (own - 0.5f));
        if (seed.Derive("hair", hair).Uniform("grey") < grey) c = Rgb.Lerp(c, Grey * (0.85f + 0.3f * single), 0.8f);
        return (Pale(c * 1.1f), Pale(c * 1.75f));
    }
}
