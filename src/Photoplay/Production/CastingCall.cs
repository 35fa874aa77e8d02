using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Finds somebody to be looked at alone: a kind of the catalogue, words as a prompt would have them, or a role
/// of a cast that is there.</summary>
public static class CastingCall
{
    /// <param name="who">"fox"; "a tall old fisherman with a grey beard"; with a cast, a role's id or name.</param>
    /// <param name="castFile">A cast.json, or null.</param>
    /// <param name="diagnostics">Told what of the words is not there.</param>
    public static CharacterSheet Find(string who, string? castFile, long seed, Diagnostics diagnostics)
    {
        if (castFile is not null) return OfCast(who, castFile);
        VocabularyEntry? kind = Catalogue.Vocabulary.Find(Kind.Creature, who);
        Role role = kind is not null ? new(who, Capital(who), kind.Id, []) : OfWords(who, seed, diagnostics);
        return Casting.Design(new Screenplay { Title = who, Cast = [role], Scenes = [] }, Catalogue.Vocabulary,
            new Seed((ulong)seed)).Characters[0];
    }

    private static CharacterSheet OfCast(string who, string file)
    {
        if (Directory.Exists(file)) file = Path.Combine(file, "cast.json");
        if (!File.Exists(file))
            throw new PhotoplayException(Fault.Request, $"there is no file {file}", "check the path after --cast");
        Cast cast = DocumentText.Read(File.ReadAllText(file), Documents.House.Cast, file);
        return cast.Characters.FirstOrDefault(c => Same(c.Id) || Same(c.Name))
            ?? throw new PhotoplayException(Fault.Request, $"nobody in {file} is called \"{who}\"",
                "choose one of: " + string.Join(", ", cast.Characters.Select(c => c.Id)));
        bool Same(string name) => name.Equals(who, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words become the subject of a sentence, which the writers read.</summary>
    private static Role OfWords(string who, long seed, Diagnostics diagnostics)
    {
        Brief brief = new() { Words = Capital(who.Trim().TrimEnd('.')) + " stands.", Seed = seed };
        string fountain = ScriptDepartment.Fountain(brief, diagnostics);
        return ScriptDepartment.Read(brief, fountain).Cast.FirstOrDefault()
            ?? throw new PhotoplayException(Fault.Request, $"\"{who}\" is nobody",
                "say who it is, e.g. \"an old fisherman in a yellow raincoat\", or name a kind: fox, woman, robot");
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
