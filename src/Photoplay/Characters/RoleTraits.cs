using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters;

/// <summary>What the story says of a role itself, for families whose sheets ask little of it.</summary>
internal static class RoleTraits
{
    /// <summary>The value of an aspect as the vocabulary means it, else the word itself; null if nothing was
    /// said.</summary>
    public static string? Value(this Role role, string aspect, Vocabulary vocabulary)
        => role.Attributes.FirstOrDefault(a => a.Aspect == aspect && a.Of is null) is Trait t
            ? vocabulary.Find(Kind.Attribute, t.Value)?.Value ?? t.Value
            : null;

    /// <summary>Factor of the kind's own size, within bounds; 1 if nothing was said.</summary>
    public static float Size(this Role role, Vocabulary vocabulary, float least, float most)
        => float.TryParse(role.Value("size", vocabulary), CultureInfo.InvariantCulture, out float s)
            ? Math.Clamp(s, least, most) : 1;
}
