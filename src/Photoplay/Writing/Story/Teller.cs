using System.Text;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Story;

/// <summary>Puts names to who is told of: in full when they first come up, short afterwards, by pronoun where
/// it is clear.</summary>
internal sealed class Teller(StoryIdea idea, ProseReader prose)
{
    private readonly HashSet<string> introduced = [];
    private string? subject;

    public string Fill(string text)
    {
        StringBuilder filled = new();
        bool plural = false;
        for (int i = 0; i < text.Length; i++)
        {
            int end = text[i] switch { '{' => text.IndexOf('}', i), '^' => WordEnd(text, i + 1), _ => i };
            if (text[i] == '^')
            {
                string verb = text[(i + 1)..end];
                filled.Append(plural ? verb : Surface.Third(verb));
                i = end - 1;
                continue;
            }
            if (end == i) { filled.Append(text[i]); continue; }
            string slot = text[(i + 1)..end];
            string? id = slot.ToLowerInvariant() switch
            {
                "hero" or "it" => idea.Hero?.Id,
                "guide" => idea.Guide,
                "goal" => idea.Goal,
                _ => null
            };
            bool starts = char.IsUpper(slot[0]);
            if (starts) { subject = id; plural = idea.Role(id) is { Count: > 1 }; }
            string words = slot.ToLowerInvariant() switch
            {
                "it" => Pronouns().It,
                "its" => Pronouns().Its,
                "place" => idea.PlaceNoun,
                "through" => Through(idea.PlaceNoun),
                _ => Name(id)
            };
            filled.Append(starts ? Surface.Capital(words) : words);
            i = end;
        }
        return filled.ToString();
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return at;
    }

    private static string Through(string place) => place.Split(' ')[^1] switch
    {
        "shore" or "beach" or "coast" or "street" or "road" or "path" or "river" or "cliff" or "pier" or "alley"
            or "lane" => "along the ",
        "desert" or "field" or "meadow" or "snowfield" or "hill" or "room" or "kitchen" or "grassland" or "plain"
            or "savanna" or "ice" or "glacier" or "bridge" or "square" or "moon" => "across the ",
        "lake" or "sea" or "pond" or "mountain" or "lighthouse" or "pool" => "by the ",
        _ => "through the ",
    } + place;

    public (string It, string Its) Pronouns()
    {
        Role? hero = idea.Hero;
        if (hero is { Count: > 1 }) return ("they", "their");
        string? gender = hero?.Attributes.FirstOrDefault(t => t.Aspect == "gender")?.Value;
        return gender == "female" ? ("she", "her")
            : gender == "male" ? ("he", "his")
            : idea.IsAnimal ? ("it", "its")
            : ("the " + Noun(hero), "its");
    }

    public string Name(string? id)
    {
        if (idea.Role(id) is { } role) return NameOf(role);
        if (idea.Thing(id) is { } thing)
        {
            bool first = introduced.Add(thing.Id);
            string words = string.Join(' ', thing.Attributes.Where(t => t.Of is null
                && t.Aspect is "colour" or "size" or "age").Select(t => t.Value).Append(thing.Name.ToLowerInvariant()));
            return first ? Surface.An(words) : "the " + words;
        }
        return id is null ? "" : "the " + id.Replace('-', ' ');
    }

    private static string Noun(Role? role) => role?.Name.ToLowerInvariant() ?? "figure";

    private string NameOf(Role role)
    {
        bool first = introduced.Add(role.Id);
        if (role.Attributes.FirstOrDefault(t => t.Aspect == "kin") is { } kin && kin.Of is { } owner)
            return owner == idea.Hero?.Id && (first || subject == owner)
                ? Pronouns().Its + " " + kin.Value
                : "the " + kin.Value;
        bool named = !role.Description.Contains(role.Name, StringComparison.OrdinalIgnoreCase);
        if (!first)
            return named ? role.Name : role.Count > 1 ? "the " + role.Description.Split(' ')[^1] : "the " + Noun(role);
        string words = role.Description.Length > 0 ? role.Description : Noun(role);
        string intro = role.Count > 1 ? Counted(role.Count) + " " + words
            : named && role.Description.Length == 0 ? role.Name
            : Surface.An(words);
        if (named && role.Description.Length > 0) intro += " named " + role.Name;
        List<string> worn = [.. role.Attributes.Where(t => t.Aspect == "garment").Select(g => string.Join(' ',
            role.Attributes.Where(c => c.Of == g.Value).Select(c => c.Value).Append(g.Value.Replace('-', ' '))))];
        if (worn.Count > 0)
            intro += " in " + string.Join(" and ", worn.Select(w => w.EndsWith('s') ? w : Surface.An(w)));
        string[] lent = [.. role.Attributes.Where(p => p.Aspect == "part" && p.Of is not null).Select(p => "the "
            + string.Join(' ', role.Attributes.Where(c => c.Of == p.Value).Select(c => c.Value).Append(p.Value)) + " of "
            + Surface.An(p.Of!.Replace('-', ' ')))];
        if (lent.Length > 0) intro += " with " + string.Join(" and ", lent);
        if (idea.Held(role.Id) is { } held)
        {
            introduced.Add(held.Id);
            intro += " with " + Surface.An(held.Name.ToLowerInvariant());
        }
        return intro;
    }

    private static string Counted(int n) => n switch
    {
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        _ => "some"
    };

    /// <summary>An event of the prompt as one plain sentence; the verb is the prompt's own.</summary>
    public string Tell(Beat e)
    {
        Clause? own = prose.Read(e.Source).SelectMany(s => s.Clauses)
            .FirstOrDefault(c => c.Verb is not null && c.Verb.Lemma != "be");
        string verb = own?.Verb?.Lemma is { } lemma
            ? string.Join(' ', own.Particles.Select(p => p.Lower).Prepend(lemma))
            : (e.Action ?? "stand").Replace('-', ' ');
        string who = Name(e.Who);
        subject = e.Who;
        bool plural = e.With.Count > 0 || idea.Role(e.Who) is { Count: > 1 };
        string sentence = Surface.Capital(who) + string.Concat(e.With.Select(w => " and " + Name(w))) + " "
            + (plural ? verb : Surface.Third(verb));
        if (e.Object is { } o) sentence += " " + Name(o);
        else if (own is { Passive: false, Objects: [{ IsPronoun: false } unknown, ..] })
            sentence += " " + e.Source[(unknown.Determiner ?? unknown.Adjectives.FirstOrDefault()
                ?? unknown.Compound.FirstOrDefault() ?? unknown.Head).Start..unknown.Head.End];
        if (e.Target is { } t && e.Preposition is { } p) sentence += $" {p} {Name(t)}";
        if (e.Instrument is { } i) sentence += " with " + Name(i);
        return sentence + string.Concat(e.Manner.Select(m => " " + m)) + ".";
    }
}
