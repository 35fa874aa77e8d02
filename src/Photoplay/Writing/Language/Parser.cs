namespace Photoplay.Writing.Language;

/// <summary>
/// A shallow parser for what people write in prompts, prose and screenplay action: noun phrases, then clauses, by
/// recursive descent over the tagged words of one sentence. It never fails: what fits nowhere is passed over.
/// </summary>
internal sealed partial class Parser(IReadOnlyList<Token> tokens)
{
    private int at;

    private Token? Peek(int ahead = 0) => at + ahead < tokens.Count ? tokens[at + ahead] : null;
    private bool Next(params ReadOnlySpan<string> words) => Peek() is { } t && t.Is(words);

    public static List<Clause> Sentence(IReadOnlyList<Token> sentence) => new Parser(sentence).Clauses();

    private List<Clause> Clauses()
    {
        List<Clause> all = [];
        List<PrepPhrase> leadingPhrases = [];
        List<Clause> leadingParticiples = [];
        List<Token> leadingAdverbs = [];
        string? connector = null;
        while (Peek() is { } t)
        {
            int before = at;
            if (t.Tag == Tag.Quote) { Speech(all); continue; }
            if (t.Tag is Tag.Punct or Tag.And or Tag.Interjection) { at++; continue; }
            if (t.Tag == Tag.Sub) { connector = t.Lower; at++; continue; }
            if (t.Tag == Tag.Adverb || (t.Tag == Tag.Adjective && t.Is("next", "first")))
            {
                if (Sequence(t)) connector = t.Lower;
                else leadingAdverbs.Add(t);
                at++;
                continue;
            }
            if (t.Tag == Tag.Wh) { at++; continue; }
            if (t.Tag == Tag.There && Existential(all, connector)) { connector = null; continue; }
            if (TryPrepPhrase(false) is { } phrase) { leadingPhrases.Add(phrase); continue; }
            if (t.Tag == Tag.Ing && connector is null or "while" or "before" or "after" or "when")
            {
                if (Predicate([], true) is { } participle)
                {
                    participle.Connector = connector == "after" ? null : connector;
                    leadingParticiples.Add(participle);
                    connector = null;
                    continue;
                }
            }

            List<NounPhrase> subjects = NounPhrases(true);
            if (subjects.Count == 0 && t.IsVerb)
            {
                Clause? shared = Predicate(all.Count > 0 ? all[^1].Subjects : [], t.Tag == Tag.Ing);
                if (shared is not null) { Take(shared, t.Start); continue; }
            }
            if (subjects.Count == 0) { at = Math.Max(at, before) + (at == before ? 1 : 0); continue; }

            if (FiniteFollows() && Predicate(subjects, false) is { } main) { Take(main, t.Start); continue; }
            Clause bare = new() { Subjects = subjects, Start = t.Start, End = tokens[at - 1].End };
            Take(bare, t.Start);
            Modifiers(bare);
        }
        if (leadingPhrases.Count + leadingParticiples.Count > 0)
        {
            if (all.Count > 0) all[^1].Phrases.AddRange(leadingPhrases);
            else all.Add(new() { Start = tokens[0].Start, End = tokens[^1].End });
            if (all[^1].Verb is null && all[^1].Subjects.Count == 0) all[^1].Phrases.AddRange(leadingPhrases);
            all[^1].Followers.AddRange(leadingParticiples);
        }
        return all;

        void Take(Clause c, int start)
        {
            c.Start = start;
            c.Connector = connector ?? c.Connector;
            connector = null;
            c.Phrases.AddRange(leadingPhrases);
            c.Adverbs.AddRange(leadingAdverbs);
            foreach (Clause p in leadingParticiples)
            {
                p.Subjects = c.Subjects;
                all.Add(p);
            }
            leadingPhrases.Clear();
            leadingParticiples.Clear();
            leadingAdverbs.Clear();
            all.Add(c);
        }
    }

    private static bool Sequence(Token t) => t.Is("then", "next", "suddenly", "finally", "eventually", "meanwhile",
        "later", "afterwards", "afterward", "first", "soon", "lastly", "now");

    // "Ana says "Hello."" has its quotation taken by the predicate; this one follows a full stop or opens the sentence.
    private void Speech(List<Clause> all)
    {
        Token quote = tokens[at++];
        if (Next(",")) at++;
        int start = at;
        if (Peek() is { IsVerb: true } verb && Peek(1) is { } speaker
            && (speaker.IsNoun || speaker.Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun))
        {
            at++;
            Clause inverted = new()
            {
                Subjects = NounPhrases(true), Verb = verb, Quote = quote, Start = quote.Start, End = tokens[at - 1].End
            };
            all.Add(inverted);
            return;
        }
        List<NounPhrase> who = NounPhrases(true);
        if (who.Count > 0 && FiniteFollows() && Predicate(who, false) is { } said)
        {
            said.Quote ??= quote;
            said.Start = quote.Start;
            all.Add(said);
            return;
        }
        at = start;
        if (all.Count > 0 && all[^1].Quote is null) all[^1].Quote = quote;
    }

    private bool Existential(List<Clause> all, string? connector)
    {
        int start = at;
        if (Peek(1) is not { } be || be.Lemma != "be") { at++; return true; }
        at += 2;
        List<NounPhrase> what = NounPhrases(false);
        if (what.Count == 0) { at = start + 1; return true; }
        Clause c = new()
        {
            Subjects = what, Verb = be, Connector = connector, Start = tokens[start].Start, End = tokens[at - 1].End
        };
        Modifiers(c);
        all.Add(c);
        return true;
    }

    // Phrases and participles behind a bare noun phrase or an existential: they belong to the last noun.
    private void Modifiers(Clause c)
    {
        while (Peek() is { } t)
        {
            if (t.Tag == Tag.Adverb && !Sequence(t)) { c.Adverbs.Add(t); at++; continue; }
            if (TryPrepPhrase(false) is { } phrase) { c.Phrases.Add(phrase); c.End = tokens[at - 1].End; continue; }
            break;
        }
    }
}
