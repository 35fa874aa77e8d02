namespace Photoplay.Writing.Language;

/// <summary>A noun with what belongs to it.</summary>
internal sealed class NounPhrase
{
    public required Token Head { get; init; }
    public Token? Determiner { get; init; }
    /// <summary>How many; 1 for singular, 2 for "two" and "a pair", 0 for an unnumbered plural.</summary>
    public int Count { get; init; } = 1;
    public bool Plural => Count != 1;
    public NounPhrase? Possessor { get; init; }
    /// <summary>Adjectives, colours and participles before the head, in order.</summary>
    public List<Token> Adjectives { get; init; } = [];
    /// <summary>Nouns before the head: "traffic" of "traffic light".</summary>
    public List<Token> Compound { get; init; } = [];
    public List<PrepPhrase> Phrases { get; } = [];
    /// <summary>Relative clauses and participles; their subject is this phrase.</summary>
    public List<Clause> Clauses { get; } = [];
    /// <summary>A name given in apposition: "a dog called Rex", "her brother, Tom".</summary>
    public string? Name { get; set; }
    /// <summary>Spoken of as somebody alive (see <c>Grounding/Enlivening</c>).</summary>
    public bool Alive { get; set; }
    public bool IsPronoun => Head.Tag == Tag.Pronoun;
    public string HeadText => string.Join(' ', Compound.Select(c => c.Lower).Append(Head.Lemma));
    public override string ToString() => string.Join(' ', Adjectives.Select(a => a.Lower).Append(HeadText));
}

/// <param name="Preposition">Standard form, blanks between words: "in front of".</param>
internal sealed record PrepPhrase(string Preposition, IReadOnlyList<Token> Words, NounPhrase Object)
{
    public List<NounPhrase> Others { get; } = [];
}

/// <summary>One predication.</summary>
internal sealed class Clause
{
    public List<NounPhrase> Subjects { get; set; } = [];
    /// <summary>Main verb; null for a bare noun phrase.</summary>
    public Token? Verb { get; set; }
    /// <summary>"up" of "picks up".</summary>
    public List<Token> Particles { get; } = [];
    public List<NounPhrase> Objects { get; } = [];
    public List<PrepPhrase> Phrases { get; } = [];
    public List<Token> Adverbs { get; } = [];
    /// <summary>Predicate adjectives after be, seem, get ...</summary>
    public List<Token> Complements { get; } = [];
    public Token? Quote { get; set; }
    public bool Negated { get; set; }
    public bool Passive { get; set; }
    /// <summary>"want", "try", "begin" ... when the main verb is its infinitive.</summary>
    public string? Intent { get; set; }
    /// <summary>"then", "while", "before", "after", "suddenly", "because" ... that leads the clause in.</summary>
    public string? Connector { get; set; }
    public bool IsParticiple { get; init; }
    public bool IsPurpose { get; init; }
    /// <summary>Participles and purposes after the verb: same subject, at the same time or next.</summary>
    public List<Clause> Followers { get; } = [];
    public int Start { get; set; }
    public int End { get; set; }
}
