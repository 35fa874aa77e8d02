namespace Photoplay.Writing.Language;

internal sealed partial class Parser
{
    /// <summary>Words for how many, before "of".</summary>
    public static readonly HashSet<string> Groups =
        [.. "group pair couple herd flock swarm pack bunch handful lot number variety set series flurry team colony litter family row collection crowd trio".Split(' ')];
    /// <summary>Words for how much, before "of".</summary>
    public static readonly HashSet<string> Measures =
        [.. "piece slice glass cup bowl plate bottle bucket bit drop sheet loaf kind type sort part scoop strand ray blanket layer sea amount droplet grain chunk".Split(' ')];

    /// <summary>A list joined by commas, "and", "or"; empty if no noun phrase stands here.</summary>
    private List<NounPhrase> NounPhrases(bool subject)
    {
        List<NounPhrase> list = [];
        if (NounPhrase(subject) is not { } first) return list;
        list.Add(first);
        while (true)
        {
            int mark = at;
            if (Next(",")) at++;
            bool joined = Next("and", "or", "&");
            if (joined) at++;
            if (at == mark || !StartsNoun() || NounPhrase(subject) is not { } more) { at = mark; break; }
            // "takes the lamp, and the girl follows": a new clause, not another object.
            bool clause = !subject && FiniteFollows();
            // "a cat, a dog and a bird": a comma alone joins only if the list goes on to an "and".
            bool loose = !joined && !ListGoesOn();
            if (clause || loose) { at = mark; break; }
            list.Add(more);
        }
        return list;
    }

    private bool ListGoesOn()
    {
        for (int i = at; i < tokens.Count && i < at + 8; i++)
        {
            if (tokens[i].Is("and", "or"))
                return i + 1 < tokens.Count && !tokens[i + 1].IsVerb && !tokens[i + 1].Is("then");
            if (tokens[i].Tag is Tag.Third or Tag.Modal or Tag.Quote || tokens[i].Is(".", ";", ":")) return false;
        }
        return false;
    }

    private bool StartsNoun() => Peek() is { } t &&
        (t.IsNoun || t.Tag is Tag.Determiner or Tag.Possessive or Tag.Number or Tag.Adjective or Tag.Pronoun
            || (t.Tag is Tag.Ing or Tag.Past && Peek(1) is { } n && (n.IsNoun || n.Tag == Tag.Adjective)));

    private NounPhrase? NounPhrase(bool subject, NounPhrase? possessor = null)
    {
        int start = at;
        if (Peek() is not { } t) return null;
        if (t.Tag == Tag.Pronoun || (t.Tag == Tag.Wh && t.Lower == "that" && possessor is null && false))
        {
            at++;
            return new() { Head = t, Count = t.Is("they", "them", "we", "us", "themselves") ? 0 : 1 };
        }

        Token? determiner = null;
        int count = -1;
        if (t.Is("all", "both", "half") && Peek(1) is { Tag: Tag.Determiner or Tag.Possessive })
        {
            at++;
            if (t.Is("both")) count = 2;
            t = Peek()!;
        }
        if (possessor is null && t.Tag == Tag.Determiner) { determiner = t; at++; if (t.Is("both")) count = 2; }
        else if (possessor is null && t.Tag == Tag.Possessive)
        {
            possessor = new() { Head = new Token(t.Text, t.Start) { Tag = Tag.Pronoun, Lemma = t.Lower } };
            at++;
        }

        if (t.Tag == Tag.Number && possessor is null && Peek(1) is { } of && of.Is("of"))
        {
            // "one of them", "two of the dogs": those they are taken from.
            int mark = at;
            at += 2;
            if (NounPhrase(subject) is { } whole) return whole;
            at = mark;
        }
        List<Token> adjectives = [], run = [];
        while (Peek() is { } w)
        {
            if (w.Tag == Tag.Number && run.Count == 0) { count = Numbers.Value(w.Lower) ?? count; at++; }
            else if (w.Tag == Tag.Adjective && (run.Count == 0 || Peek(1) is { IsNoun: true }))
            {
                if (run.Count > 0) { adjectives.AddRange(run); run.Clear(); }
                adjectives.Add(w);
                at++;
            }
            else if (w.IsNoun) { run.Add(w); at++; if (w.Tag == Tag.Plural && Peek() is { IsNoun: false }) break; }
            else if (w.Tag is Tag.Ing or Tag.Past && run.Count == 0 && Premodifier()) { adjectives.Add(w); at++; }
            else if (w.Tag == Tag.Adverb && Peek(1) is { Tag: Tag.Adjective or Tag.Past or Tag.Ing } && run.Count == 0
                && !Sequence(w))
                at++;
            else if (run.Count == 0 && adjectives.Count > 0 && (w.Is("and") || w.Is(",")) && AdjectiveThenNoun()) at++;
            else break;
        }
        if (run.Count == 0)
        {
            // "the young", "another one", "the red one"; a bare adjective is none.
            if (Peek() is { Tag: Tag.Number or Tag.Pronoun } one && one.Is("one", "ones")
                && (determiner ?? possessor?.Head) is not null) { run.Add(one); at++; }
            else if (adjectives.Count > 0 && (determiner ?? possessor?.Head) is not null)
            {
                run.Add(adjectives[^1]);
                adjectives.RemoveAt(adjectives.Count - 1);
            }
            else if (determiner is not null && determiner.Is("this", "these", "those", "both", "all", "each", "another")
                && count < 0 | determiner.Is("both"))
                run.Add(determiner);
            else if (count > 0 && start < at && tokens[start].Tag == Tag.Number && Next("of", "the") is false)
                run.Add(tokens[at - 1]);
            else { at = start; return null; }
        }
        if (Peek() is { Tag: Tag.Genitive } && Peek(1) is { } owned
            && (owned.IsNoun || owned.Tag is Tag.Adjective or Tag.Number or Tag.Ing or Tag.Past))
        {
            NounPhrase owner = Make(possessor, determiner, count, adjectives, run);
            at++;
            return NounPhrase(subject, owner) ?? owner;
        }
        NounPhrase made = Make(possessor, determiner, count, adjectives, run);
        made = Group(made, subject);
        Postmodify(made, subject);
        return made;
    }

    private static NounPhrase Make(NounPhrase? possessor, Token? determiner, int count, List<Token> adjectives,
        List<Token> run)
    {
        Token head = run[^1];
        if (count < 0)
            count = head.Tag == Tag.Plural ? determiner?.Lower is "several" or "few" or "some" ? 3 : 0
                : determiner?.Lower is "many" or "various" or "numerous" ? 0
                : 1;
        return new()
        {
            Head = head, Determiner = determiner, Count = count, Possessor = possessor, Adjectives = adjectives,
            Compound = run[..^1]
        };
    }

    // "a group of dogs" is dogs, "a glass of water" is water in a glass: the noun after "of" is what it is about.
    private NounPhrase Group(NounPhrase outer, bool subject)
    {
        bool group = Groups.Contains(outer.Head.Lemma), measure = Measures.Contains(outer.Head.Lemma);
        if ((!group && !measure) || !Next("of")) return outer;
        int mark = at++;
        if (NounPhrase(subject) is not { } inner || inner.IsPronoun) { at = mark; return outer; }
        int count = group
            ? outer.Head.Is("pair", "couple") ? 2 : inner.Count == 1 ? outer.Count : Math.Max(0, inner.Count)
            : outer.Count;
        if (measure && outer.Head.Lemma is "glass" or "cup" or "bowl" or "plate" or "bottle" or "bucket")
        {
            outer.Phrases.Add(new("of", [tokens[mark]], inner));
            return outer;
        }
        NounPhrase whole = new()
        {
            Head = inner.Head, Determiner = outer.Determiner, Count = count, Possessor = outer.Possessor,
            Adjectives = [.. outer.Adjectives, .. inner.Adjectives], Compound = inner.Compound
        };
        whole.Phrases.AddRange(inner.Phrases);
        whole.Clauses.AddRange(inner.Clauses);
        return whole;
    }

    private bool Premodifier()
    {
        // "a flying bird", "falling snow": followed by the noun itself, or by more modifiers.
        for (int i = 1; Peek(i) is { } n; i++)
        {
            if (n.IsNoun)
                return at == 0 || tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective or Tag.Possessive
                    or Tag.Preposition or Tag.And or Tag.Number or Tag.Genitive
                    or Tag.Adverb || tokens[at].Tag == Tag.Past;
            if (n.Tag != Tag.Adjective) return false;
        }
        return false;
    }

    private bool AdjectiveThenNoun()
    {
        for (int i = 1; Peek(i) is { } n; i++)
        {
            if (n.IsNoun) return i > 1;
            if (n.Tag is not (Tag.Adjective or Tag.And or Tag.Ing or Tag.Past) && !n.Is(",")) return false;
        }
        return false;
    }
}
