using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Sound.Ambience;

/// <summary>What is heard in a place at a time in a weather.</summary>
internal static class AmbiencePlan
{
    public static IEnumerable<Bed> For(LocationSheet place, bool interior, IEnumerable<string> things, double from,
        double to, Seed seed)
    {
        string p = place.Place;
        bool night = place.Time is "night" or "dusk",
            winter = place.Season == "winter" || place.Weather == "snow" || place.Qualities.Contains("snowy")
                || p is "snowfield" or "tundra";
        Bed Lay(string name, float gain, Func<Seed, IBed> make) => new(from, to, () => make(seed.Derive(name)), gain);
        float wind = place.Weather switch { "storm" => 1, "wind" => 0.8f, "snow" => 0.4f, "rain" => 0.3f, _ => 0.22f };
        if (interior)
        {
            yield return Lay("room", 0.5f,
                s => new RoomTone(s, !Contains(p, "cabin", "lighthouse", "cottage", "tavern")));
            if (place.Weather is "storm" or "wind" or "rain" || Contains(p, "lighthouse"))
                yield return Lay("wind outside", 0.35f, s => new Wind(s, MathF.Max(0.35f, wind)));
            if (Contains(p, "lighthouse")) yield return Lay("sea outside", 0.16f, s => new Sea(s));
        }
        else
        {
            yield return Lay("wind", 0.55f, s => new Wind(s, wind));
            if (Contains(p, "shore", "beach", "sea", "ocean", "island", "lighthouse", "cliff"))
                yield return Lay("sea", 0.6f, s => new Sea(s));
            if (Contains(p, "street", "city", "alley", "road")) yield return Lay("traffic", 0.6f, s => new Traffic(s));
            if (!winter && !Contains(p, "desert", "street", "city", "space"))
            {
                if (night) yield return Lay("crickets", 0.35f, s => new Chorus(s, true, 40));
                else if (place.Weather is "clear" or "clouds" or "cloudy")
                    yield return Lay("birds", 0.5f, s => new Chorus(s, false, 34));
            }
        }
        if (place.Weather is "rain" or "storm")
            yield return Lay("rain", interior ? 0.3f : 0.9f, s => new Rain(s, place.Weather == "storm" ? 1.5f : 1));
        if (things.Any(t => Contains(t, "fire", "stove", "campfire", "hearth")))
            yield return Lay("fire", 0.5f, s => new Fire(s));
    }

    private static bool Contains(string text, params ReadOnlySpan<string> words)
    {
        foreach (string w in words)
            if (text.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }
}
