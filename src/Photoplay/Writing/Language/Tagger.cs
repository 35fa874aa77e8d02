using Photoplay.Foundation;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Language;

/// <summary>
/// Gives every word its class: the candidates come from the closed classes, WordNet (how often each part of speech
/// occurs in its tagged texts) and endings; the best path is found by Viterbi's algorithm (1967) with the hand-set
/// scores of <see cref="TagTransitions"/>.
/// </summary>
internal sealed class Tagger(WordNet wordnet)
{
    /// <summary>How many times more often than a noun in -s its singular must occur to be what is meant.</summary>
    private const int OftenerAlone = 4;
    private readonly Dictionary<string, (Tag Tag, double Score, string Lemma)[]> known = [];

    public void Run(IReadOnlyList<Token> tokens)
    {
        int n = tokens.Count;
        if (n == 0) return;
        (Tag Tag, double Score, string Lemma)[][] candidates = new (Tag, double, string)[n][];
        double[][] best = new double[n][];
        int[][] from = new int[n][];
        for (int i = 0; i < n; i++)
        {
            candidates[i] = Candidates(tokens[i], i == 0 || tokens[i - 1].Is(".", "!", "?", ":"));
            if (Collocation(tokens, i) || (i > 0 && Collocation(tokens, i - 1)))
                candidates[i] = [.. candidates[i]
                    .Select(c => c.Tag is Tag.Noun or Tag.Plural ? c with { Score = c.Score + 1.5 } : c)];
            best[i] = new double[candidates[i].Length];
            from[i] = new int[candidates[i].Length];
            for (int c = 0; c < best[i].Length; c++)
            {
                if (i == 0)
                {
                    best[i][c] = candidates[i][c].Score + TagTransitions.Score(Tag.Punct, candidates[i][c].Tag, ".");
                    continue;
                }
                best[i][c] = double.NegativeInfinity;
                for (int p = 0; p < best[i - 1].Length; p++)
                {
                    double s = best[i - 1][p] + candidates[i][c].Score
                        + TagTransitions.Score(candidates[i - 1][p].Tag, candidates[i][c].Tag, tokens[i - 1].Lower);
                    if (s > best[i][c]) (best[i][c], from[i][c]) = (s, p);
                }
            }
        }
        int at = 0;
        for (int c = 1; c < best[n - 1].Length; c++) if (best[n - 1][c] > best[n - 1][at]) at = c;
        for (int i = n - 1; i >= 0; i--)
        {
            (tokens[i].Tag, _, tokens[i].Lemma) = candidates[i][at];
            at = from[i][at];
        }
        TagRepair.Run(tokens, i => candidates[i].Select(c => (c.Tag, c.Lemma)));
    }

    // "teddy bear", "stop sign": two words that WordNet lists as one noun.
    private bool Collocation(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && char.IsLetter(tokens[i].Text[0]) && char.IsLetter(tokens[i + 1].Text[0])
            && !ClosedWords.Tags.ContainsKey(tokens[i].Lower)
        && !ClosedWords.Tags.ContainsKey(tokens[i + 1].Lower)
        && wordnet.Lemma(tokens[i].Lower + " " + tokens[i + 1].Lower, PartOfSpeech.Noun) is not null;

    private (Tag, double, string)[] Candidates(Token token, bool first)
    {
        if (token.Tag == Tag.Quote) return [(Tag.Quote, 0, token.Text)];
        string key = char.IsLower(token.Text[0]) ? token.Lower : first ? "^" + token.Text : token.Text;
        if (!known.TryGetValue(key, out (Tag, double, string)[]? found)) known[key] = found = Find(token, first);
        return found;
    }

    private (Tag, double, string)[] Find(Token token, bool first)
    {
        string w = token.Lower;
        if (FixedPhrases.IsAdverb(w)) return [(Tag.Adverb, 0, w)];
        if (!char.IsLetterOrDigit(w[0]) && w[0] != '\'' && w[0] != '&') return [(Tag.Punct, 0, w)];
        if (char.IsDigit(w[0])) return [(Tag.Number, 0, w)];
        if (ClosedWords.Tags.TryGetValue(w, out Tag[]? closed))
            return [.. closed.Select((t, i) =>
                (t, -0.6 * i, t is Tag.Third or Tag.Base or Tag.Past or Tag.Ing ? Auxiliaries.Lemma(w) : w))];

        List<(Tag, double, string)> all = [];
        if (char.IsUpper(token.Text[0]) && !first) all.Add((Tag.Name, -0.5, w));
        Nouns(w, all);
        Verbs(w, all);
        if (wordnet.Lemma(w, PartOfSpeech.Adjective) is { } adjective)
            all.Add((Tag.Adjective, Weight(adjective, PartOfSpeech.Adjective)
                - (w.EndsWith("ing", StringComparison.Ordinal) ? 1.2 : 0.2), adjective));
        if (wordnet.Lemma(w, PartOfSpeech.Adverb) is { } adverb && !w.EndsWith("ing", StringComparison.Ordinal))
            all.Add((Tag.Adverb, Weight(adverb, PartOfSpeech.Adverb) - 0.5, adverb));
        if (all.Count == 0 && first && char.IsUpper(token.Text[0]) && !w.EndsWith("ing", StringComparison.Ordinal)
            && !w.EndsWith("ly", StringComparison.Ordinal))
            all.Add((Tag.Name, -0.5, w));
        if (all.Count == 0 || all.TrueForAll(c => c.Item1 == Tag.Name)) Guess(w, all);
        return [.. all];
    }

    private void Nouns(string w, List<(Tag, double, string)> all)
    {
        if (wordnet.Lemma(w, PartOfSpeech.Noun) is not { } noun) return;
        // "hands" and "letters" are words of their own, but nearly always more than one hand.
        if (noun == w && wordnet.Singular(w) is { } one
            && wordnet.Count(one, PartOfSpeech.Noun) > OftenerAlone * wordnet.Count(w, PartOfSpeech.Noun))
            noun = one;
        bool plural = noun != w;
        double score = Weight(noun, PartOfSpeech.Noun);
        // "running" and "red" are nouns in WordNet too, but seldom in what people ask for.
        if (w.EndsWith("ing", StringComparison.Ordinal) && wordnet.Lemma(w, PartOfSpeech.Verb) is { } verb
            && wordnet.Count(noun, PartOfSpeech.Noun) < 5 + wordnet.Count(verb, PartOfSpeech.Verb))
            score -= 1.5;
        all.Add((plural ? Tag.Plural : Tag.Noun, score, noun));
    }

    private void Verbs(string w, List<(Tag, double, string)> all)
    {
        if (ClosedWords.Participles.TryGetValue(w, out string? irregular))
        {
            all.Add((Tag.Past, Weight(irregular, PartOfSpeech.Verb), irregular));
            return;
        }
        if (wordnet.Lemma(w, PartOfSpeech.Verb) is not { } verb) return;
        double score = Weight(verb, PartOfSpeech.Verb);
        if (w.EndsWith("ing", StringComparison.Ordinal) && verb != w) all.Add((Tag.Ing, Math.Max(score, -1.5), verb));
        else if (verb == w)
        {
            all.Add((Tag.Base, score, verb));
            if (Auxiliaries.SamePast.Contains(w)) all.Add((Tag.Past, score - 0.3, verb));
        }
        else if (w.EndsWith('s')) all.Add((Tag.Third, score, verb));
        else all.Add((Tag.Past, Math.Max(score, -2), verb));
    }

    private static void Guess(string w, List<(Tag, double, string)> all)
    {
        if (w.EndsWith("ly", StringComparison.Ordinal)) all.Add((Tag.Adverb, -0.5, w));
        else if (w.EndsWith("ing", StringComparison.Ordinal) && w.Length > 5) all.Add((Tag.Ing, -0.5, w[..^3]));
        else if (w.EndsWith("ed", StringComparison.Ordinal) && w.Length > 4)
        {
            all.Add((Tag.Past, -0.5, w[..^2]));
            all.Add((Tag.Adjective, -0.5, w));
        }
        else if (w.Contains('-', StringComparison.Ordinal))
        {
            all.Add((Tag.Adjective, -0.5, w));
            all.Add((Tag.Noun, -1, w));
        }
        else if (w.EndsWith("ous", StringComparison.Ordinal) || w.EndsWith("ful", StringComparison.Ordinal)
            || w.EndsWith("ish", StringComparison.Ordinal))
            all.Add((Tag.Adjective, -0.5, w));
        if (w.EndsWith('s') && w.Length > 3 && !w.EndsWith("ss", StringComparison.Ordinal))
            all.Add((Tag.Plural, -1.5, w[..^1]));
        all.Add((Tag.Noun, -1.5, w));
    }

    // Logarithm of the share of this part of speech among the word's occurrences, add-one smoothed.
    private double Weight(string lemma, PartOfSpeech part)
    {
        double own = 0, sum = 0;
        for (PartOfSpeech p = PartOfSpeech.Noun; p <= PartOfSpeech.Adverb; p++)
        {
            if (!wordnet.Has(lemma, p)) continue;
            double c = wordnet.Count(lemma, p) + 1;
            sum += c;
            if (p == part) own = c;
        }
        return own > 0 ? Maths.Log(own / sum) : -3;
    }
}
