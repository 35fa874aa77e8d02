using Photoplay.Foundation;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing;

/// <summary>Words that cannot be worked on are refused with the reason and the place.</summary>
internal static class Acceptance
{
    public const int MostCharacters = 100_000;

    public static void Check(Brief brief, WordNet wordnet, Diagnostics diagnostics)
    {
        string words = brief.Words;
        if (string.IsNullOrWhiteSpace(words))
            throw new PhotoplayException(Fault.Request, "the prompt is empty",
                "say what is to be seen, for example: A dog runs along a beach.", new(brief.Source, 0, words.Length));
        if (words.Length > MostCharacters)
            throw new PhotoplayException(Fault.Request,
                $"the text is {words.Length} characters long; at most {MostCharacters} can be worked on at once",
                "split it into several films", new(brief.Source, MostCharacters, words.Length - MostCharacters));
        Foreign(brief, wordnet, diagnostics);
    }

    // English is recognised by its script and, when there are enough words, by how many of them WordNet or
    // the closed classes know.
    private static void Foreign(Brief brief, WordNet wordnet, Diagnostics diagnostics)
    {
        int letters = 0, strange = 0, firstStrange = -1;
        for (int i = 0; i < brief.Words.Length; i++)
        {
            char c = brief.Words[i];
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < 0x250) continue;
            strange++;
            if (firstStrange < 0) firstStrange = i;
        }
        if (letters == 0)
            throw new PhotoplayException(Fault.Request, "there are no words in this text",
                "say in English what is to be seen", new(brief.Source, 0, brief.Words.Length));
        if (strange * 2 > letters)
            throw new PhotoplayException(Fault.Request,
                "this text is not in English, the one language understood so far", "translate it into English",
                new(brief.Source, firstStrange, brief.Words.Length - firstStrange));
        if (wordnet.IsEmpty) return;

        List<Language.Token> words = [.. Language.Tokenizer.Split(brief.Words)
            .Where(t => char.IsLetter(t.Text[0])).Take(400)];
        int known = words.Count(t => Language.ClosedWords.Tags.ContainsKey(t.Lower));
        int content = words.Count(t => IsWord(t.Lower, wordnet));
        if (words.Count >= 5 && known + content < words.Count * 0.5)
            throw new PhotoplayException(Fault.Request,
                "this text does not seem to be in English, the one language understood so far",
                "translate it into English", new(brief.Source, words[0].Start, words[^1].End - words[0].Start));
        if (words.Count >= 12 && known == 0)
            diagnostics.Warn("this text has no English function words, so it is read as a list of keywords",
                "write sentences to have more of it understood", new(brief.Source, 0, brief.Words.Length));
    }

    private static bool IsWord(string word, WordNet wordnet)
    {
        if (Language.ClosedWords.Tags.ContainsKey(word)) return false;
        for (PartOfSpeech p = PartOfSpeech.Noun; p <= PartOfSpeech.Adverb; p++)
            if (wordnet.Lemma(word, p) is not null) return true;
        return false;
    }
}
