namespace Photoplay.Writing.Language;

/// <summary>Word classes, after the Penn Treebank but fewer.</summary>
internal enum Tag
{
    Noun, Plural, Name, Pronoun, Possessive, Determiner, Number, Adjective, Adverb, Base, Third, Past, Ing, Modal, To,
    Preposition, Particle, And, Sub, Wh, There, Genitive, Not, Punct, Quote, Interjection
}

/// <summary>A word of the text. <see cref="Past"/> stands for past and past participle alike;
/// the parser decides.</summary>
internal sealed record Token(string Text, int Start)
{
    public string Lower { get; } = Text.ToLowerInvariant();
    public int End => Start + Text.Length;
    public Tag Tag { get; set; }
    /// <summary>Base form under its tag.</summary>
    public string Lemma { get; set; } = "";
    /// <summary>Quote only: what stands between the marks.</summary>
    public string Quoted { get; init; } = "";
    public bool IsVerb => Tag is Tag.Base or Tag.Third or Tag.Past or Tag.Ing;
    public bool IsNoun => Tag is Tag.Noun or Tag.Plural or Tag.Name;
    public bool Is(params ReadOnlySpan<string> words) => words.Contains(Lower);
    public override string ToString() => $"{Text}/{Tag}";
}
