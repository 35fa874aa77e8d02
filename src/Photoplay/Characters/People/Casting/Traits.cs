using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Characters.People.Casting;

/// <summary>A role's traits, read through the vocabulary: a trait's value may be an entry's id, one of its words, or a
/// plain number or colour.</summary>
internal sealed class Traits(IReadOnlyList<Trait> traits, Vocabulary vocabulary)
{
    /// <summary>The number of an aspect ("age", "height", "build" ...), or null if nothing was said.</summary>
    public float? Number(string aspect)
    {
        foreach (string value in ValuesOf(aspect))
            if (float.TryParse(value, CultureInfo.InvariantCulture, out float x)) return x;
        return null;
    }

    /// <summary>A colour "#rrggbb" of an aspect that qualifies the wearer and nothing else.</summary>
    public string? Colour(string aspect) => ValuesOf(aspect).FirstOrDefault(v => v.StartsWith('#'));

    /// <summary>The name of a style ("curly", "full").</summary>
    public string? Style(string aspect)
        => ValuesOf(aspect).FirstOrDefault(v => !v.StartsWith('#') && !char.IsAsciiDigit(v[0]) && v[0] != '-');

    /// <summary>What qualifies a garment: "#rrggbb" colours in order, or its pattern.</summary>
    public IEnumerable<string> Of(string garment, string aspect)
        => traits.Where(t => t.Of is not null && Names(t.Of, garment) && EntryOf(t) is { } e
        ? Aspect(t, e) == aspect : t.Of is not null && Names(t.Of, garment) && t.Aspect == aspect)
            .Select(t => EntryOf(t)?.Value ?? t.Value);

    /// <summary>Garments asked for, by id, with the colour written behind a stroke if there
    /// is one ("raincoat/yellow").</summary>
    public IEnumerable<(string Id, string? Colour)> Garments()
    {
        foreach (Trait t in traits.Where(t => t.Aspect == "garment"))
        {
            string[] parts = t.Value.Split('/');
            VocabularyEntry? e = Find(Kind.Garment, parts[0]);
            if (e is not null) yield return (e.Id, parts.Length > 1 ? Find(Kind.Attribute, parts[1])?.Value : null);
        }
    }

    private IEnumerable<string> ValuesOf(string aspect)
    {
        foreach (Trait t in traits.Where(t => t.Of is null || t.Of is "hair" or "eyes" or "skin" or "face" or "beard"))
        {
            VocabularyEntry? e = EntryOf(t);
            if ((e is null ? t.Aspect : Aspect(t, e)) == aspect) yield return e?.Value ?? t.Value;
        }
    }

    /// <summary>A colour said of the hair is a hair colour, and so on.</summary>
    private static string Aspect(Trait t, VocabularyEntry e)
    {
        string about = e.Tags is { Length: > 0 } ? e.Tags[0] : t.Aspect;
        if (about is not "colour") return about;
        return (t.Of ?? t.Aspect) switch
        {
            "hair" or "hair-colour" or "beard" => "hair-colour",
            "eyes" or "eye" => "eyes",
            "skin" => "skin",
            _ => "colour"
        };
    }

    private VocabularyEntry? EntryOf(Trait t) => Find(Kind.Attribute, t.Value, t.Aspect);

    private VocabularyEntry? Find(Kind kind, string value, string? aspect = null)
    {
        VocabularyEntry? best = null;
        foreach (VocabularyEntry e in vocabulary.Of(kind))
        {
            if (e.Id != value && !e.Words.Any(w => w.Split('#')[0] == value)) continue;
            if (aspect is null || e.Tags?.Contains(aspect) == true) return e;
            best ??= e;
        }
        return best;
    }

    private bool Names(string of, string garment) => of == garment || Find(Kind.Garment, of)?.Id == garment;
}
