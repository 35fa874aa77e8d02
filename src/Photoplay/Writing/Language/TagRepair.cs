namespace Photoplay.Writing.Language;

/// <summary>What pairs of tags cannot see: a clause has one finite verb, and "and waves at" goes on with the verb before.</summary>
internal static class TagRepair
{
    public static void Run(IReadOnlyList<Token> tokens, Func<int, IEnumerable<(Tag Tag, string Lemma)>> candidates)
    {
        bool finiteInSentence = false, finiteInClause = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token t = tokens[i];
            if (t.Is(".", "!", "?", ";")) finiteInSentence = finiteInClause = false;
            else if (t.Tag is Tag.And or Tag.Sub or Tag.Wh or Tag.Quote || t.Is(",", ":")) finiteInClause = false;
            else if (t.Tag == Tag.Plural && finiteInSentence && i > 0 && tokens[i - 1].Is("and", ",", "then", "but") && i + 1 < tokens.Count
                && (tokens[i + 1].Tag is Tag.Preposition or Tag.Particle or Tag.Determiner or Tag.Possessive or Tag.Pronoun or Tag.To || tokens[i + 1].Is("."))) Become(Tag.Third);
            else if (t.Tag == Tag.Third && finiteInClause && tokens[i - 1].Tag is not (Tag.Pronoun or Tag.Adverb)) Become(Tag.Plural);
            if (tokens[i].Tag is Tag.Third or Tag.Modal) finiteInSentence = finiteInClause = true;

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
}
