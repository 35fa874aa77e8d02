namespace Photoplay.Writing.Language;

internal sealed partial class Parser
{
    /// <summary>Verbs whose infinitive is what happens.</summary>
    public static readonly HashSet<string> Catenatives =
        [.. "begin start continue keep try want hope decide need learn attempt wish proceed struggle prepare refuse pretend fail love like stop help seem appear manage dare long get come go".Split(' ')];
    private static readonly HashSet<string> Copulas =
        [.. "be become seem look feel grow get turn remain stay appear smell taste sound".Split(' ')];

    private static readonly HashSet<string> Perceptions = [.. "see watch hear let make help feel notice".Split(' ')];

    /// <summary>A verb with its auxiliaries and everything after it that belongs to it.</summary>
    private Clause? Predicate(List<NounPhrase> subjects, bool participle, bool purpose = false)
    {
        int start = at;
        Clause c = new() { Subjects = subjects, IsParticiple = participle, IsPurpose = purpose };
        bool be = false, have = false;
        Token? verb = null;
        while (Peek() is { } t)
        {
            if (t.Tag == Tag.Not) { c.Negated = true; at++; continue; }
            if (t.Tag == Tag.Adverb)
            {
                if (Sequence(t) && c.Connector is null) c.Connector = t.Lower;
                else c.Adverbs.Add(t);
                at++;
                continue;
            }
            if (t.Tag == Tag.Modal || (t.Lemma == "do" && Peek(1) is { Tag: Tag.Not or Tag.Base })) { at++; continue; }
            if (!t.IsVerb) break;
            if (verb is not null && !(be || have)) break;
            if (verb is not null && t.Tag == Tag.Third) break;
            if (verb is not null && be && t.Tag is Tag.Past && verb.Lemma == "be") c.Passive = true;
            verb = t;
            at++;
            (be, have) = (t.Lemma == "be", t.Lemma == "have");
            if (!be && !have) break;
            // "is red", "has a hat": no auxiliary after all unless a verb form follows.
            int look = 0;
            while (Peek(look) is { } skip && skip.Tag is Tag.Adverb or Tag.Not) look++;
            if (Peek(look) is not { Tag: Tag.Ing or Tag.Past } form
                || (form.Tag == Tag.Past && have && Peek(look + 1) is { IsNoun: true }))
                break;
        }
        if (verb is null) { at = start; return null; }
        if (participle && verb.Tag == Tag.Past && verb.Lemma != "be") c.Passive = true;
        c.Verb = verb;
        c.Start = tokens[start].Start;
        if (Catenatives.Contains(verb.Lemma) && Infinitive(c) is { } inner) { Finish(inner); return inner; }
        Complements(c);
        Finish(c);
        return c;

        void Finish(Clause clause) { clause.Start = tokens[start].Start; clause.End = tokens[at - 1].End; }
    }

    // "begins to walk", "starts running", "wants to find", "comes running": the inner verb is what happens.
    private Clause? Infinitive(Clause outer)
    {
        int mark = at;
        bool motion = outer.Verb!.Lemma is "go" or "come" or "get" or "stop";
        if (Peek() is { Tag: Tag.To } && Peek(1) is { Tag: Tag.Base } && !motion) at++;
        else if (Peek() is not { Tag: Tag.Ing } || outer.Verb.Lemma is "stop" or "struggle") return null;
        if (Predicate(outer.Subjects, false) is not { } inner) { at = mark; return null; }
        inner.Intent = outer.Verb.Lemma;
        inner.Negated |= outer.Negated;
        inner.Connector ??= outer.Connector;
        inner.Adverbs.InsertRange(0, outer.Adverbs);
        return inner;
    }

    private void Complements(Clause c)
    {
        bool copula = Copulas.Contains(c.Verb!.Lemma) && !c.Passive;
        while (Peek() is { } t)
        {
            if (t.Tag == Tag.Quote) { c.Quote ??= t; at++; continue; }
            if (t.Is(",", ":") && Peek(1) is { Tag: Tag.Quote }) { at++; continue; }
            if (t.Tag == Tag.Not) { c.Negated = true; at++; continue; }
            if (t.Tag == Tag.Particle && c.Objects.Count <= 1 && !PhrasalVerbs.Contains(c.Verb.Lemma, t.Lower)
                && TryPrepPhrase(false) is { } afterParticle)
            {
                Attach(c, afterParticle);
                continue;
            }
            if (t.Tag is Tag.Particle || (t.Tag == Tag.Preposition && c.Objects.Count == 0 && c.Phrases.Count == 0
                && PhrasalVerbs.Contains(c.Verb.Lemma, t.Lower))
                    || (t.Tag == Tag.Preposition && c.Objects.Count == 0 && TrailingPreposition()))
            {
                c.Particles.Add(t);
                at++;
                continue;
            }
            if (t.Tag == Tag.Adverb)
            {
                if (Sequence(t) && !t.Is("now", "first")) break;
                c.Adverbs.Add(t);
                at++;
                continue;
            }
            if (copula && t.Tag is Tag.Adjective && !(Peek(1) is { IsNoun: true }))
            {
                c.Complements.Add(t);
                at++;
                if (Next("and") && Peek(1) is { Tag: Tag.Adjective }) at++;
                continue;
            }
            if (TryPrepPhrase(false) is { } phrase) { Attach(c, phrase); continue; }
            if (t.Tag == Tag.To && Peek(1) is { Tag: Tag.Base })
            {
                at++;
                if (Predicate(c.Subjects, false, true) is { } purpose) c.Followers.Add(purpose);
                continue;
            }
            if (StartsNoun() && c.Objects.Count < 2)
            {
                int mark = at;
                List<NounPhrase> objects = NounPhrases(false);
                if (objects.Count > 0 && !(c.Objects.Count > 0 && FiniteFollows()))
                {
                    c.Objects.AddRange(objects);
                    continue;
                }
                at = mark;
                if (objects.Count > 0) break;
            }
            if (t.Tag is Tag.Base or Tag.Ing && c.Objects.Count > 0 && Perceptions.Contains(c.Verb.Lemma))
            {
                int mark = at;
                if (Predicate([c.Objects[^1]], false) is { } seen) { c.Followers.Add(seen); continue; }
                at = mark;
            }
            if (t.Tag == Tag.Ing || (t.Is(",") && Peek(1) is { Tag: Tag.Ing })
                || (t.Is("while", "as", "when") && Peek(1) is { Tag: Tag.Ing }))
            {
                int mark = at;
                if (t.Tag != Tag.Ing) at++;
                if (Predicate(c.Subjects, true) is { } same)
                {
                    same.Connector ??= t.Tag == Tag.Ing || t.Is(",") ? "while" : t.Lower;
                    c.Followers.Add(same);
                    continue;
                }
                at = mark;
            }
            if (t.Is("and", "or") && Peek(1) is { Tag: Tag.Ing } && (c.Verb.Tag == Tag.Ing || c.Followers.Count > 0)
                && !c.IsParticiple)
            {
                at++;
                if (Predicate(c.Subjects, false) is { } more) { c.Followers.Add(more); continue; }
            }
            break;
        }
    }

    private static void Attach(Clause c, PrepPhrase phrase)
    {
        // "of" belongs to the noun before it.
        if (phrase.Preposition == "of" && c.Objects.Count > 0) c.Objects[^1].Phrases.Add(phrase);
        else c.Phrases.Add(phrase);
    }

    private bool TrailingPreposition() => Peek(1) is null
        || Peek(1)!.Tag is Tag.Punct or Tag.And or Tag.Sub or Tag.Preposition or Tag.Adverb or Tag.Particle;
}
