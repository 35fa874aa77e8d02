using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Analysis;

/// <summary>One line of the title page's cast list: "MARA - a young woman in a yellow raincoat".</summary>
internal static class Introduction
{
    public static void Read(string line, ProseReader prose, CastBook cast)
    {
        int cut = line.IndexOfAny(['-', '–', ',', '=']);
        if (cut <= 0) return;
        string name = line[..cut].Trim();
        foreach (Clause c in prose.Read(line[(cut + 1)..].Trim()).SelectMany(s => s.Clauses))
        {
            foreach (NounPhrase n in c.Subjects)
            {
                n.Name ??= char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
                if (cast.Resolve(n, Station.Agent) is not { } e) continue;
                foreach (PrepPhrase p in c.Phrases) cast.Phrase(e, p);
                foreach (Clause own in n.Clauses) cast.State(e, own);
            }
            return;
        }
    }
}
