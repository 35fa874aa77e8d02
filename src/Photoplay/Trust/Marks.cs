using Photoplay.Editing;
using Photoplay.Writing;

namespace Photoplay.Trust;

/// <summary>What every film carries: a visible label and machine-readable marks.</summary>
public static class Marks
{
    /// <summary>Seconds the opening label stays.</summary>
    private const double OpenSeconds = 2;

    /// <param name="label">none, corner (the whole film) or open (the first two seconds).</param>
    /// <param name="productionHash">Name of what the film was made of.</param>
    public static FilmMarks For(Brief brief, string productionHash) => new(
        brief.Label == "none" ? null : "AI-generated",
        brief.Label == "corner" ? double.PositiveInfinity : OpenSeconds,
        [
            ("comment", "AI-generated: made from words by Photoplay"),
            ("encoder", "Photoplay"),
            ("ai_generated", "true"),
            // IPTC NewsCodes: created purely by an algorithm not based on sampled training data.
            ("digital_source_type", "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"),
            ("generator", "Photoplay " + (typeof(Marks).Assembly.GetName().Version?.ToString(3) ?? "0")),
            ("production", productionHash),
        ]);
}
