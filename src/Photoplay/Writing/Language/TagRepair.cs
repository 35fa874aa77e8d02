namespace Photoplay.Writing.Language;

/// <summary>What pairs of tags cannot see: a clause has one finite verb, and "and waves at" goes on with
/// the verb before.</summary>
internal static class TagRepair
{
    public static void Run(IReadOnlyList<Token> tokens, Func<int, IEnumerable<(Tag Tag, string Lemma)>> candidates)
    {
        bool finiteInSentence = false, joined = false;
        int finite = 0, allowed = 1;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token t = tokens[i];
            if (t.Tag == Tag.And) joined = true;
            bool last = i == tokens.Count - 1 || tokens[i + 1].Is(".", "!", "?", ";");
            if (t.Is(".", "!", "?", ";")) { (finiteInSentence, joined, finite, allowed) = (false, false, 0, 1); }
            else if (t.Tag is Tag.And or Tag.Sub or Tag.Quote || t.Is(",", ":")) (finite, allowed) = (0, 1);
            else if (t.Tag == Tag.Wh) allowed++;
            // "A dog and a horse run.", "a cat and a dog race through a park"
            else if (t.Tag == Tag.Noun
                && (last || tokens[i + 1].Tag is Tag.Preposition or Tag.Particle && !tokens[i + 1].Is("of")) && joined
                && !finiteInSentence && i > 0 && tokens[i - 1].IsNoun && !HasVerb(tokens, i))
                Become(Tag.Base);
            else if (t.Tag == Tag.Plural && finiteInSentence && i > 0 && tokens[i - 1].Is("and", ",", "then", "but")
                && i + 1 < tokens.Count
                && (tokens[i + 1].Tag is Tag.Preposition or Tag.Particle or Tag.Determiner or Tag.Possessive
                or Tag.Pronoun or Tag.To || tokens[i + 1].Is(".")))
                Become(Tag.Third);
            // "A flock of birds flies over a lake."
            else if (t.Tag is Tag.Plural or Tag.Noun && !finiteInSentence && i > 0 && tokens[i - 1].Tag == Tag.Plural
                && (last || tokens[i + 1].Tag is Tag.Preposition or Tag.Particle && !tokens[i + 1].Is("of"))
                && !HasVerb(tokens, i))
                Become(Tag.Third);
            // "an elephant with zebra stripes"
            else if (t.Tag == Tag.Third && i > 1 && tokens[i - 1].Tag == Tag.Noun && tokens[i - 2].Is("with")
                && t.Lemma is "stripe" or "spot" or "wing" or "horn" or "spike" or "shell")
                Become(Tag.Plural);
            else if (t.Tag == Tag.Third && finite >= allowed && tokens[i - 1].Tag is not (Tag.Pronoun or Tag.Adverb))
                Become(Tag.Plural);
            if (tokens[i].Tag is Tag.Third or Tag.Modal) { finiteInSentence = true; finite++; }

            void Become(Tag tag)
            {
                foreach ((Tag other, string lemma) in candidates(i))
                {
                    if (other != tag) continue;
                    (t.Tag, t.Lemma) = (tag, lemma);
                    return;
                }
            }
        }
    }

    /// <summary>Whether any word of the sentence around i is a verb.</summary>
    private static bool HasVerb(IReadOnlyList<Token> tokens, int i)
    {
        static bool Ends(Token t) => t.Is(".", "!", "?", ";");
        for (int k = i; k >= 0 && !Ends(tokens[k]); k--) if (tokens[k].IsVerb) return true;
        for (int k = i; k < tokens.Count && !Ends(tokens[k]); k++) if (tokens[k].IsVerb) return true;
        return false;
    }
}
