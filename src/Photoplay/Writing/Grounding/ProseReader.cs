using Photoplay.Writing.Language;

namespace Photoplay.Writing.Grounding;

/// <summary>A sentence, read: its words, what it asks of the film, and its clauses.</summary>
internal sealed record SentenceReading(IReadOnlyList<Token> Tokens, IReadOnlyList<FilmPhrase> Film,
    IReadOnlyList<Clause> Clauses)
{
    public int Start => Tokens[0].Start;
    public int End => Tokens[^1].End;
}

/// <summary>From text to clauses: words, word classes, film talk aside, then the parser.</summary>
internal sealed class ProseReader(Wordbook book)
{
    private readonly Tagger tagger = new(book.WordNet);
    private readonly FilmPhrases film = new(book);
    private readonly HashSet<string> alive = new(StringComparer.Ordinal);

    /// <summary>Says that somebody goes by this name, so that a thing of that name is alive from now on.</summary>
    public void Enliven(string name) => alive.Add(name.ToLowerInvariant());

    public List<SentenceReading> Read(string text)
    {
        List<Token> tokens = FixedPhrases.Merge(Tokenizer.Split(text), text);
        tagger.Run(tokens);
        List<SentenceReading> sentences = [];
        int start = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool end = tokens[i].Is(".", "!", "?", ";") || i == tokens.Count - 1
                || text.AsSpan(tokens[i].End..tokens[i + 1].Start).Contains('\n');
            if (!end) continue;
            List<Token> sentence = tokens[start..(i + 1)];
            start = i + 1;
            if (sentence.TrueForAll(t => t.Tag == Tag.Punct)) continue;
            List<FilmPhrase> phrases = film.Find(sentence);
            List<Token> story = [];
            for (int k = 0; k < sentence.Count; k++)
                if (!phrases.Exists(p => p.First <= k && k <= p.Last)) story.Add(sentence[k]);
            IReadOnlyList<Clause> clauses = story.Exists(t => t.Tag != Tag.Punct)
                ? PartLists.Mended(Parser.Sentence(story), book)
                : [];
            Wearers.Act(clauses, book);
            sentences.Add(new(sentence, phrases, clauses));
        }
        Enlivening.Mark(sentences.SelectMany(s => s.Clauses), alive);
        return sentences;
    }
}
