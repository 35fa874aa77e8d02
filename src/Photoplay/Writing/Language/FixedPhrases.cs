namespace Photoplay.Writing.Language;

/// <summary>Phrases that are one adverb.</summary>
internal static class FixedPhrases
{
    private static readonly string[][] Adverbs =
        [.. "side by side,face to face,hand in hand,one by one,back and forth,up and down,to and fro,round and round,in circles,in a circle,at last,at first,at once,all at once,as well,of course,for a moment,again and again,step by step,little by little,for the first time,once again,once more,in vain,on foot,out loud,in silence"
        .Split(',').Select(p => p.Split(' '))];

    public static List<Token> Merge(List<Token> tokens, string text)
    {
        List<Token> merged = new(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            int length = 0;
            foreach (string[] phrase in Adverbs)
            {
                if (phrase.Length <= length || i + phrase.Length > tokens.Count) continue;
                int k = 0;
                while (k < phrase.Length && tokens[i + k].Lower == phrase[k]) k++;
                if (k == phrase.Length) length = k;
            }
            if (length == 0) { merged.Add(tokens[i]); continue; }
            merged.Add(new Token(text[tokens[i].Start..tokens[i + length - 1].End], tokens[i].Start));
            i += length - 1;
        }
        return merged;
    }

    public static bool IsAdverb(string words) => words.Contains(' ', StringComparison.Ordinal);
}
