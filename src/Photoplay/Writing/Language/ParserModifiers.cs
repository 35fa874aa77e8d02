namespace Photoplay.Writing.Language;

internal sealed partial class Parser
{
    private static readonly HashSet<string> StativeParticiples = [.. (
        "cover fill dress surround light illuminate bathe decorate make perch nestle locate situate seat park carve paint wrap strand know set place hide name call title wear " +
        "adorn line tie base inspire blanket shroud trap frame reflect mirror attach crowd abandon overgrow drench soak bind fold pile stack hang dot sprinkle capture see feature").Split(' ')];

    // What may follow a noun inside its phrase: of-phrases, with-phrases of living things, relative clauses,
    // participles, given names.
    private void Postmodify(NounPhrase noun, bool subject)
    {
        while (Peek() is { } t)
        {
            if (t.Lower == "of" && TryPrepPhrase(subject) is { } of) { noun.Phrases.Add(of); continue; }
            if (subject && t.Tag is Tag.Preposition && t.Lower != "as" && TryPrepPhrase(true) is { } own)
            {
                noun.Phrases.Add(own);
                continue;
            }
            if (t.Lower is "with" or "without" && TryPrepPhrase(false) is { } with)
            {
                noun.Phrases.Add(with);
                continue;
            }
            if (t.Tag is Tag.Past && t.Lemma is "name" or "call" && Peek(1) is { IsNoun: true } name)
            {
                noun.Name = name.Text;
                at += 2;
                continue;
            }
            if (t.Tag == Tag.Wh && t.Is("who", "that", "which") && Relative(noun)) continue;
            if (t.Is(",") && Peek(1) is { Tag: Tag.Wh } wh && wh.Is("who", "which"))
            {
                int mark = at++;
                if (Relative(noun)) { if (Next(",")) at++; continue; }
                at = mark;
            }
            if (t.Tag == Tag.Ing || (t.Tag is Tag.Past && !FiniteFollows()))
            {
                int mark = at;
                if (Predicate([noun], true) is { } participle)
                {
                    noun.Clauses.Add(participle);
                    while (Next("and", "or") && Peek(1) is { Tag: Tag.Ing })
                    {
                        at++;
                        if (Predicate([noun], true) is { } more) noun.Clauses.Add(more);
                    }
                    continue;
                }
                at = mark;
            }
            break;
        }
    }

    private bool Relative(NounPhrase noun)
    {
        int mark = at++;
        if (Peek() is { } v && (v.IsVerb || v.Tag is Tag.Modal or Tag.Adverb or Tag.Not)
            && Predicate([noun], false) is { } clause)
        {
            noun.Clauses.Add(clause);
            return true;
        }
        // "the ball that the dog chases": the phrase is the object.
        List<NounPhrase> who = NounPhrases(false);
        if (who.Count > 0 && FiniteFollows() && Predicate(who, false) is { } inverse)
        {
            inverse.Objects.Insert(0, noun);
            noun.Clauses.Add(inverse);
            return true;
        }
        at = mark;
        return false;
    }

    private PrepPhrase? TryPrepPhrase(bool subject)
    {
        int start = at;
        if (Peek() is not { } t) return null;
        string? standard = null;
        foreach ((string[] words, string name) in Prepositions.Compound)
        {
            if (!Matches(words)) continue;
            // "on the left" needs nothing after it.
            standard = name;
            at += words.Length;
            break;
        }
        if (standard is null)
        {
            if (!(t.Tag is Tag.Preposition or Tag.To || (t.Tag == Tag.Particle
                && ClosedWords.Tags.TryGetValue(t.Lower, out Tag[]? tags) && tags.Contains(Tag.Preposition))
                || (t.Tag == Tag.Sub && t.Is("as", "before", "after", "until")))) return null;
            if (t.Tag == Tag.To && Peek(1) is { Tag: Tag.Base }) return null;
            standard = Prepositions.Standard(t.Lower);
            at++;
        }
        List<Token> marker = [.. tokens.Skip(start).Take(at - start)];
        if (Peek() is { Tag: Tag.Ing } && t.Tag == Tag.Sub) { at = start; return null; }
        List<NounPhrase> objects = NounPhrases(false);
        if (objects.Count == 0) { at = start; return null; }
        // "before the fox sees her" is a clause.
        if (t.Tag == Tag.Sub && FiniteFollows()) { at = start; return null; }
        PrepPhrase made = new(standard, marker, objects[0]);
        made.Others.AddRange(objects.Skip(1));
        return made;
    }

    private bool Matches(string[] words)
    {
        for (int i = 0; i < words.Length; i++) if (Peek(i) is not { } t || t.Lower != words[i]) return false;
        return true;
    }

    /// <summary>Whether a finite verb stands here, adverbs aside. A past form behind a noun is finite unless it can
    /// only be a participle or another verb follows.</summary>
    private bool FiniteFollows()
    {
        int i = 0;
        while (Peek(i) is { } a && (a.Tag is Tag.Adverb or Tag.Not || a.Is("both", "all"))) i++;
        if (Peek(i) is not { } v) return false;
        if (v.Tag is Tag.Third or Tag.Modal or Tag.Base) return true;
        if (v.Tag != Tag.Past) return false;
        if (v.Lemma is "be" or "have" or "do" || ClosedWords.PastOnly.Contains(v.Lower)) return true;
        if (ClosedWords.Participles.ContainsKey(v.Lower)) return false;
        if (Peek(i + 1) is { } next)
        {
            if (next.Is("by")) return false;
            if (StativeParticiples.Contains(v.Lemma) && next.Tag is Tag.Preposition or Tag.Name or Tag.Adverb)
                return false;
        }
        // The sentence's own verb may still come.
        for (int k = at + i + 1; k < tokens.Count && !tokens[k].Is(",", ".", ";")
            && tokens[k].Tag is not (Tag.And or Tag.Sub or Tag.Wh); k++)
            if (tokens[k].Tag is Tag.Third or Tag.Modal) return false;
        return true;
    }
}
