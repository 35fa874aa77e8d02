using Photoplay.Foundation;
using Photoplay.Writing.Language;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>Walks the clauses of a text and grounds every word that carries content, each once.</summary>
internal sealed class PhraseCollector(string text, Concepts concepts)
{
    private readonly List<GroundedPhrase> phrases = [];
    private readonly HashSet<int> taken = [];
    // Where a verb stands that says what its subject does by itself.
    private readonly Dictionary<int, string> moving = [];
    // Whose body is spoken of: the subject, or the noun a phrase hangs on.
    private VocabularyEntry? owner;
    // What an animal wears that it would bear on four legs too, and which animals go upright in this text.
    private readonly Dictionary<int, VocabularyEntry> trappings = [];
    private readonly HashSet<VocabularyEntry> upright = [];
    private readonly Unseen unseen = new(concepts.Book.WordNet);

    public void Take(SentenceReading s)
    {
        foreach (FilmPhrase f in s.Film)
        {
            if (f.Role.Length > 0)
                Add(s.Tokens[f.First].Start, s.Tokens[f.Last].End, f.Role, f.Found);
            for (int i = f.First; i <= f.Last; i++) taken.Add(s.Tokens[i].Start);
        }
        foreach (Clause c in s.Clauses) Clause(c);
        // What the parser passed over still counts.
        for (int i = 0; i < s.Tokens.Count; i++)
            if (!taken.Contains(s.Tokens[i].Start)) Left(s.Tokens[i], i + 1 < s.Tokens.Count ? s.Tokens[i + 1] : null);
    }

    public IReadOnlyList<GroundedPhrase> Finish()
    {
        PlaceParts parts = new(concepts.Book, phrases);
        // On four legs nothing is worn: collars and scarves are not shown there.
        foreach ((int start, VocabularyEntry wearer) in trappings)
            if (!upright.Contains(wearer) && phrases.FindIndex(p => p.Start == start) is >= 0 and int at)
                phrases[at] = phrases[at] with { Status = "missing", Meaning = null, Via = null };
        return [.. phrases.Select(p => parts.Shown(Settled(p), moving.GetValueOrDefault(p.Start)))
            .OrderBy(p => p.Start).ThenBy(p => p.Length)];
    }

    private GroundedPhrase Settled(GroundedPhrase p)
        => p is { Role: "thing", Meaning: { } id }
            && phrases.FirstOrDefault(o => o is { Role: "place", Meaning: not null }) is { } place
            && concepts.Book.Vocabulary.Find(Kind.Place, place.Meaning!) is { } where
                ? p with
                {
                    Meaning = Outdoors.Fit(concepts.Book, id, p.Text, where.Tags?.Contains("interior") == true)
                }
                : p;

    private void Clause(Clause c)
    {
        foreach (NounPhrase n in c.Subjects)
            if (!taken.Contains(n.Head.Start))
                Noun(n, c.Verb is null && n.Clauses.Count == 0 ? Station.Alone
                    : c.Verb?.Lemma == "be" && !c.Passive ? Station.Alone
                    : c.Passive ? Station.Object
                    : Station.Agent);
        if (c.Verb is not null) Verb(c);
        VocabularyEntry? who = c.Subjects is [{ IsPronoun: false } first, ..]
            ? concepts.Of(first, Station.Alone).Entry
            : null;
        owner = who;
        bool worn = c.Verb?.Lemma is "wear" or "dress";
        foreach (NounPhrase n in c.Objects)
            if (!taken.Contains(n.Head.Start) && !(c.Verb?.Lemma == "have" && Lent(n, who)))
                Noun(n, worn ? Station.Worn : Station.Object);
        foreach (Token t in c.Complements) Property(t, "attribute", who);
        foreach (PrepPhrase p in c.Phrases) Phrase(p, c.Verb is null || c.Verb.Lemma == "be");
        foreach (Token a in c.Adverbs) Adverb(a);
        foreach (Clause f in c.Followers) Clause(f);
    }

    private void Noun(NounPhrase n, Station station)
    {
        if (!taken.Add(n.Head.Start)) return;
        if (n.Possessor is { } has) Noun(has, Station.Agent);
        if (!n.IsPronoun && n.Head.Tag is not (Tag.Determiner or Tag.Number))
        {
            Concept c = concepts.Of(n, station);
            bool name = Analysis.People.IsGiven(n.Head.Lower) && char.IsUpper(n.Head.Text[0]) && n.Determiner is null
                || c.Entry is null && char.IsUpper(n.Head.Text[0])
                    && concepts.Book.WordNet.Lemma(n.Head.Lower, PartOfSpeech.Noun) is null;
            foreach (Token w in c.Words) taken.Add(w.Start);
            // What cannot be seen has no looks either: "enigmatic charm". What a text opens with is asked to be seen.
            bool asked = station == Station.Alone && phrases.Count == 0;
            if (IsUnit(n.Head)) return;
            if (n.Possessor is { IsPronoun: false } whose) owner = concepts.Of(whose, Station.Agent).Entry;
            if (concepts.Costume(n) is { } costume)
            {
                foreach (Token w in n.Compound.Concat(n.Adjectives.TakeLast(n.Compound.Count > 0 ? 0 : 1)))
                    taken.Add(w.Start);
                Add((n.Compound.Concat(n.Adjectives).MinBy(w => w.Start) ?? n.Head).Start, n.Head.End, "thing",
                    new(costume, Match.Exact, "", 0));
                if (Uprights.OnFour(owner)) upright.Add(owner!);
            }
            else if (concepts.Growth(n.Head) is { } growth) Grown(c.Words[0].Start, n.Head.End, growth);
            else if (c.Found is null && !name && !asked && !Bodies.IsPart(n.Head.Lemma) && unseen.Noun(c.Lemma))
                foreach (Token a in n.Adjectives) taken.Add(a.Start);
            else if (c.Found?.Match != Match.Exact && Bodies.IsPart(n.Head.Lemma))
                Add(c.Words[0].Start, n.Head.End, "thing", null, "body");
            else if (c.Found is null && Analysis.PlaceMarks.Contains(n.Head.Lemma))
                Add(c.Words[0].Start, n.Head.End, "place", null, n.Head.Lemma);
            else if (name && station is Station.Agent or Station.Object)
                Add(c.Words[0].Start, n.Head.End, "creature", Person(n.Head.Text));
            else if (!Vague.Contains(n.Head.Lemma) || c.Found?.Match == Match.Exact)
                Add(c.Words[0].Start, n.Head.End, Role(c, n.Head), c.Found);
        }
        VocabularyEntry? bearer = n.IsPronoun ? null : concepts.Of(n, station).Entry;
        if (bearer?.Kind == Kind.Garment && Uprights.OnFour(owner)) Wears(owner!, bearer, n);
        foreach (Token a in n.Adjectives.Concat(n.Compound))
        {
            if (bearer?.Kind == Kind.Creature && n.Alive && Enlivening.CallsAlive(a) && taken.Add(a.Start))
                Add(a.Start, a.End, "attribute", null, "alive");
            else Property(a, "attribute", bearer);
        }
        foreach (PrepPhrase p in n.Phrases)
        {
            owner = bearer;
            Phrase(p, true);
        }
        foreach (Clause c in n.Clauses) Clause(c);
    }

    private void Wears(VocabularyEntry wearer, VocabularyEntry garment, NounPhrase n)
    {
        if (Uprights.IsClothing(garment)) upright.Add(wearer);
        else foreach (Token t in n.Adjectives.Concat(n.Compound).Append(n.Head)) trappings[t.Start] = wearer;
    }

    /// <summary>Beards grow on people.</summary>
    private void Grown(int start, int end, VocabularyEntry growth)
        => Add(start, end, "attribute", owner is { Kind: Kind.Creature } && owner.Tags?.Contains("person") != true
            ? null : new(growth, Match.Exact, "", 0));

    private static readonly HashSet<string> Vague =
        [.. ("thing one way kind sort type background foreground distance side top bottom front back middle center centre "
            + "edge end rest place scene something lot each other time moment air view part home state style")
            .Split(' ')];

    private static bool People(NounPhrase n) => n.Head.Tag == Tag.Name || Analysis.People.IsGiven(n.Head.Lower);

    // Somebody with a name that no dictionary has is a person.
    private Found? Person(string name) => concepts.Book.Named("person", Kind.Creature).FirstOrDefault() is { } e
        ? new(e, Match.Near, $"{name} -> person", 1)
        : null;

    private static string Role(Concept c, Token head) => c.Found is null && c.Kind == Kind.Attribute ? "other"
        : FilmPhrases.RoleOf(c.Kind) is "attribute" && head.IsNoun ? "other"
        : FilmPhrases.RoleOf(c.Kind);

    private void Verb(Clause c)
    {
        Token verb = c.Verb!;
        if (!taken.Add(verb.Start) || verb.Lemma is "be" or "do" || (verb.Lemma == "have" && c.Objects.Count > 0))
        {
            foreach (Token p in c.Particles) taken.Add(p.Start);
            return;
        }
        if (LightVerbs.Is(verb, null)) return;
        (Found? found, string name) = concepts.Action(c);
        if (c.Subjects is [{ IsPronoun: false } doer, ..])
        {
            string lemma = doer.Head.Lemma;
            VocabularyEntry? body = concepts.Of(doer, c.Passive ? Station.Object : Station.Agent).Entry;
            if (!c.Passive && OwnMotions.Has(lemma, verb.Lemma)) { moving[verb.Start] = lemma; found = null; }
            // Who is not shown does nothing that could stand in for something.
            else if (body is null && found?.Match == Match.Near && !People(doer)
                && concepts.Of(doer, Station.Agent).Kind != Kind.Creature)
                found = null;
            if (Uprights.OnFour(body) && Uprights.NeedsHands(found?.Entry)) upright.Add(body!);
            // What is done by nobody is not seen being done.
            else if (!c.Phrases.Exists(p => c.Passive && p.Preposition == "by") && !Bearing.Does(found?.Entry, body))
                found = null;
        }
        int end = verb.End;
        foreach (Token p in c.Particles) { taken.Add(p.Start); if (p.Start - end <= 2) end = p.End; }
        // Wearing and holding are how one is dressed, and always can be shown.
        if (found is null && verb.Lemma is "wear" or "dress")
        {
            Add(verb.Start, end, "relation", null, "worn");
            return;
        }
        // Weather does what weather does: "rain falls", "waves crash".
        Add(verb.Start, end, "action", found);
        // "shakes hands", "plays the drums": the object is part of the action's name.
        if (found is not null && c.Objects.Count > 0
            && name.EndsWith(' ' + c.Objects[0].Head.Lemma, StringComparison.Ordinal))
            taken.Add(c.Objects[0].Head.Start);
    }

    private void Phrase(PrepPhrase p, bool relates)
    {
        bool place = !p.Object.IsPronoun
            && concepts.Of(p.Object, Station.Place).Kind is Kind.Place or Kind.Time or Kind.Weather;
        bool vague = Vague.Contains(p.Object.Head.Lemma);
        if (!taken.Contains(p.Words[0].Start) && p.Preposition is not ("of" or "with" or "as" or "without" or "like"
            or "for" or "by" or "to" or "from" or "about" or "at" or "because of" or "instead of" or "during" or "into"
            or "onto" or "through" or "across" or "along"
            or "towards") && (relates || p.Words.Count > 1) && !place && !vague)
        {
            VocabularyEntry? e = concepts.Book.Named(string.Join(' ', p.Words.Select(w => w.Lower)), Kind.Relation)
                .FirstOrDefault() ?? concepts.Book.Named(p.Preposition, Kind.Relation).FirstOrDefault();
            Add(p.Words[0].Start, p.Words[^1].End, "relation", e is null ? null : new(e, Match.Exact, "", 0));
        }
        foreach (Token w in p.Words) taken.Add(w.Start);
        VocabularyEntry? bearer = owner;
        foreach (NounPhrase o in (IEnumerable<NounPhrase>)[p.Object, .. p.Others])
            if (p.Preposition != "with" || !Lent(o, bearer))
                Noun(o, p.Preposition is "of" or "with" or "by" ? Station.Object : Station.Place);
    }

    /// <summary>A part of another kind's body: shown where that kind has it and the bearer can bear it.</summary>
    private bool Lent(NounPhrase n, VocabularyEntry? bearer)
    {
        bool any = false;
        foreach ((NounPhrase part, PartLoan loan) in PartLoan.All(n, bearer, concepts))
        {
            any = true;
            if (taken.Add(part.Head.Start))
                Add(part.Head.Start, part.Head.End, "attribute", loan.Shown ? new(loan.Part, Match.Exact, "", 0) : null);
            if (loan.LenderNoun is { } noun) Noun(noun, Station.Agent);
            foreach (Token t in part.Adjectives.Concat(part.Compound))
                if (t.IsNoun && concepts.Book.Find(t.Lemma, PartOfSpeech.Noun, Kind.Creature) is { } kind)
                {
                    if (taken.Add(t.Start)) Add(t.Start, t.End, "creature", kind);
                }
                else Property(t, "attribute");
        }
        return any;
    }

    private void Property(Token t, string role, VocabularyEntry? bearer = null)
    {
        if (t.Tag == Tag.Name
            && concepts.Book.WordNet.Lemma(t.Lower, PartOfSpeech.Noun) is null) { taken.Add(t.Start); return; }
        if (!taken.Add(t.Start) || Empty.Contains(t.Lower) || t.Tag is Tag.Number) return;
        Found? f = concepts.Property(t);
        if (f?.Entry.Tags is ["part", ..])
            f = f.Match == Match.Exact && (PartLoan.Of(t, bearer, concepts)?.Shown ?? bearer?.Kind == Kind.Creature)
                ? f : null;
        // "a coastal beach": the adjective of the place itself.
        if (f is null && bearer?.Kind == Kind.Place
            && (concepts.Book.Related(t.Lower, PartOfSpeech.Adjective, [Kind.Place])?.Entry == bearer
                || PlaceKinds.Of(t.Lower) is { } kind && bearer.Tags?.Contains(kind) == true))
            f = new(bearer, Match.Exact, "", 0);
        if (f is not null && !Bearing.Shows(f.Entry, bearer)) f = null;
        else if (f is null && Nothing(t)) return;
        Add(t.Start, t.End, f is null ? role : FilmPhrases.RoleOf(f.Entry.Kind), f);
    }

    private static readonly HashSet<string> Empty =
        [.. ("other same such own next first last second very several many few various different certain main beautiful "
            + "nice great good fine perfect stunning wonderful lovely amazing magnificent breathtaking whole entire single "
            + "full").Split(' ')];

    private void Adverb(Token a)
    {
        if (!taken.Add(a.Start)
            || (ClosedWords.Tags.ContainsKey(a.Lower) && !a.Is("slowly", "quickly", "gently", "softly"))
            || FixedPhrases.IsAdverb(a.Lower))
            return;
        Found? manner = concepts.Manner(a);
        if (manner is null && unseen.Adverb(a.Lemma)) return;
        Add(a.Start, a.End, "attribute", manner);
    }

    // A word that says nothing that could be seen.
    private bool Nothing(Token t) => t.Tag == Tag.Adverb ? unseen.Adverb(t.Lemma)
        : t.IsNoun ? unseen.Noun(t.Lemma)
        : !t.IsVerb && unseen.Adjective(t.Lemma);

    // "10 C", "5 m": a letter behind a number.
    private bool IsUnit(Token t) => t.Text.Length == 1 && text.AsSpan(0, t.Start).TrimEnd() is [.., char last]
        && (char.IsDigit(last) || last == '°');

    private void Left(Token t, Token? next)
    {
        if (t.Tag is Tag.Punct or Tag.Quote or Tag.Number or Tag.Pronoun || ClosedWords.Tags.ContainsKey(t.Lower)
            || FilmWords.Filler.Contains(t.Lower) || FixedPhrases.IsAdverb(t.Lower))
            return;
        if (t.Tag == Tag.Adverb) { Adverb(t); return; }
        taken.Add(t.Start);
        // "a flock of birds", "a piece of chalk": how many and how much, not what; "10 C": a unit.
        if (Parser.Groups.Contains(t.Lemma) || (Parser.Measures.Contains(t.Lemma) && next?.Is("of") == true)
            || IsUnit(t))
            return;
        // "begins to walk": the beginning is not seen apart from the walking.
        if (t.IsVerb && LightVerbs.Is(t, next)) return;
        if (concepts.Growth(t) is { } growth) { Grown(t.Start, t.End, growth); return; }
        if (Bodies.IsPart(t.Lemma)) { Add(t.Start, t.End, "thing", null, "body"); return; }
        Found? f = t.IsVerb ? concepts.Book.Find(t.Lemma, PartOfSpeech.Verb, Kind.Action)
            : t.IsNoun
                ? concepts.Book.Find(t.Lemma, PartOfSpeech.Noun, Kind.Thing, Kind.Creature, Kind.Place,
                    Kind.Weather, Kind.Time)
            : concepts.Property(t);
        if (f is null && Nothing(t)) return;
        Add(t.Start, t.End,
            f is not null ? FilmPhrases.RoleOf(f.Entry.Kind) : t.IsVerb ? "action" : t.IsNoun ? "other" : "attribute",
            f);
    }

    private void Add(int start, int end, string role, Found? found, string? always = null)
    {
        if (phrases.Exists(p => p.Start == start)) return;
        string status =
            always is not null ? "exact" : found is null ? "missing" : found.Match == Match.Exact ? "exact" : "near";
        phrases.Add(new(text[start..end], start, end - start, role, status, always ?? found?.Entry.Id,
            status == "near" ? found!.Via : null));
    }
}
