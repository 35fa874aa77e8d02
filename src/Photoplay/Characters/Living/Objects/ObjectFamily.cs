using System.Collections.Concurrent;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Writing;

namespace Photoplay.Characters.Living.Objects;

/// <summary>Every prop of the catalogue as somebody: from a role to a sheet, and from a sheet to the actor.</summary>
public static class ObjectFamily
{
    private const string Prefix = "living-";

    /// <summary>Props that are somebody else's life already.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "teddy-bear" };

    /// <summary>Heights at size 1, metres: built once a kind and seed.</summary>
    private static readonly ConcurrentDictionary<(string, long), float> heights = [];

    private static readonly string[] voices = ["child-1", "woman-1", "man-1", "woman-2", "elder-1", "man-2"],
        eyes = ["#4f7ea6", "#5c7a4a", "#7a4b22", "#6a5a8a", "#3f7f86"];

    public static CharacterFamily Family { get; } = new("living",
        [.. PropCatalogue.Models.Where(m => !Elsewhere.Contains(m.Entry.Id)).Select(EntryOf)], Design, Build);

    private static string ThingOf(string kind)
        => kind.StartsWith(Prefix, StringComparison.Ordinal) ? kind[Prefix.Length..] : kind;

    public static CharacterSheet Design(Role role, Vocabulary vocabulary, Seed seed)
    {
        float size = role.Size(vocabulary, 0.4f, 4);
        bool child = role.Value("age", vocabulary) is "1" or "3" or "15";
        CharacterSheet sheet = new()
        {
            Id = role.Id, Name = role.Name, Kind = role.Kind, Seed = (long)(seed.Value >> 1), Age = child ? 6 : 30,
            CoatColour = role.Value("colour", vocabulary), Pattern = role.Value("material", vocabulary), Limbs = "arms",
            EyeColour = role.Value("eyes", vocabulary) ?? eyes[(int)(seed.Uniform("eyes") * eyes.Length)],
            Voice = child ? "child-1" : voices[(int)(seed.Uniform("voice") * voices.Length)],
        };
        return sheet with { Height = MathF.Round(NaturalHeight(sheet) * size * 1000) / 1000 };
    }

    public static Actor Build(CharacterSheet sheet)
        => ObjectActor.Build(sheet, PropFactory.Build(PropOf(sheet) with
        {
            Size = Math.Clamp(sheet.Height / NaturalHeight(sheet), 0.1f, 10),
        }));

    private static float NaturalHeight(CharacterSheet sheet) => heights.GetOrAdd((sheet.Kind, sheet.Seed),
        _ => new ObjectForm(PropFactory.Build(PropOf(sheet))).Box.Size.Y);

    private static PropSheet PropOf(CharacterSheet sheet)
        => new(sheet.Id, ThingOf(sheet.Kind), sheet.Seed, sheet.CoatColour, sheet.Pattern);

    /// <summary>A life is led to from the thing (Writing tells when a thing is alive), so of its own it has one name only.
    /// </summary>
    private static VocabularyEntry EntryOf(PropModel prop) => new(Prefix + prop.Entry.Id, Kind.Creature,
        ["living " + prop.Entry.Words[0].Split('#')[0]], ["living", "object", "biped", "life-of:" + prop.Entry.Id]);
}
