using Photoplay.Foundation;

namespace Photoplay.Writing.Analysis;

/// <summary>Which aspect an attribute is about: its first tag, or "quality".</summary>
internal static class Traits
{
    public static string Aspect(VocabularyEntry entry) => entry.Kind == Kind.Weather ? "weather"
        : entry.Tags is [string first, ..] ? first
        : entry.Value?.StartsWith('#') == true ? "colour"
        : "quality";
}
