using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Story;

/// <summary>Puts names to who is told of: in full when they first come up, short afterwards, by pronoun where it is clear.</summary>
internal sealed class Teller(StoryIdea idea, ProseReader prose)
{
    private readonly HashSet<string> introduced = [];

    public string Fill(string text)
    {
        string filled = text;
        foreach ((string slot, string? id) in (ReadOnlySpan<(string, string?)>)[("hero", idea.Hero?.Id), ("guide", idea.Guide), ("goal", idea.Goal)])
        {
            while (filled.IndexOf("{" + slot + "}", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                bool capital = char.IsUpper(filled[at + 1]);
                string name = Name(id);
                filled = filled[..at] + (capital ? Surface.Capital(name) : name) + filled[(at + slot.Length + 2)..];
            }
        }
        (string it, string its) = Pronouns();
        return filled.Replace("{It}", Surface.Capital(it), StringComparison.Ordinal).Replace("{it}", it, StringComparison.Ordinal).Replace("{its}", its, StringComparison.Ordinal).Replace("{place}", idea.PlaceNoun, StringComparison.Ordinal);
    }

    public (string It, string Its) Pronouns()
    {
        Role? hero = idea.Hero;
        if (hero is { Count: > 1 }) return ("they", "their");
        string? gender = hero?.Attributes.FirstOrDefault(t => t.Aspect == "gender")?.Value;
        return gender == "female" ? ("she", "her") : gender == "male" ? ("he", "his") : idea.IsAnimal ? ("it", "its") : ("the " + Noun(hero), "its");
    }

    public string Name(string? id)
    {
        if (idea.Role(id) is { } role) return NameOf(role);
        if (idea.Thing(id) is { } thing)
        {
            bool first = introduced.Add(thing.Id);
            string words = string.Join(' ', thing.Attributes.Where(t => t.Of is null && t.Aspect is "colour" or "size" or "age").Select(t => t.Value).Append(thing.Name.ToLowerInvariant()));
            return first ? Surface.An(words) : "the " + words;
        }
        return id is null ? "" : "the " + id.Replace('-', ' ');
    }

    private static string Noun(Role? role) => role?.Name.ToLowerInvariant() ?? "figure";

    private string NameOf(Role role)
    {
        bool first = introduced.Add(role.Id);
        if (role.Attributes.FirstOrDefault(t => t.Aspect == "kin") is { } kin && kin.Of is { } owner)
            return owner == idea.Hero?.Id && first ? Pronouns().Its + " " + kin.Value : "the " + kin.Value;
        bool named = !role.Description.Contains(role.Name, StringComparison.OrdinalIgnoreCase);
        if (!first) return named ? role.Name : role.Count > 1 ? "the " + role.Description.Split(' ')[^1] : "the " + Noun(role);
        string words = role.Description.Length > 0 ? role.Description : Noun(role);
        string intro = role.Count > 1 ? (role.Count < 9 && role.Count != 5 ? Counted(role.Count) + " " : "some ") + words : named && role.Description.Length == 0 ? role.Name : Surface.An(words);
        if (named && role.Description.Length > 0) intro += " named " + role.Name;
        List<string> worn = [.. role.Attributes.Where(t => t.Aspect == "garment").Select(g => string.Join(' ', role.Attributes.Where(c => c.Of == g.Value).Select(c => c.Value).Append(g.Value.Replace('-', ' '))))];
        if (worn.Count > 0) intro += " in " + string.Join(" and ", worn.Select(w => w.EndsWith('s') ? w : Surface.An(w)));
        if (idea.Held(role.Id) is { } held) { introduced.Add(held.Id); intro += " with " + Surface.An(held.Name.ToLowerInvariant()); }
        return intro;
    }

    private static string Counted(int n) => n switch { 2 => "two", 3 => "three", 4 => "four", 6 => "six", 7 => "seven", 8 => "eight", _ => "some" };

    /// <summary>An event of the prompt as one plain sentence; the verb is the prompt's own.</summary>
    public string Tell(Beat e)
    {
        Clause? own = prose.Read(e.Source).SelectMany(s => s.Clauses).FirstOrDefault(c => c.Verb is not null && c.Verb.Lemma != "be");
        string verb = own?.Verb?.Lemma is { } lemma ? string.Join(' ', own.Particles.Select(p => p.Lower).Prepend(lemma)) : (e.Action ?? "stand").Replace('-', ' ');
        string who = Name(e.Who);
        bool plural = e.With.Count > 0 || idea.Role(e.Who) is { Count: > 1 };
        string sentence = Surface.Capital(who) + string.Concat(e.With.Select(w => " and " + Name(w))) + " " + (plural ? verb : Surface.Third(verb));
        if (e.Object is { } o) sentence += " " + Name(o);
        if (e.Target is { } t && e.Preposition is { } p) sentence += $" {p} {Name(t)}";
        if (e.Instrument is { } i) sentence += " with " + Name(i);
        return sentence + string.Concat(e.Manner.Select(m => " " + m)) + ".";
    }
}
