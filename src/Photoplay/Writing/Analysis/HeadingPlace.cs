using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Analysis;

/// <summary>The place in a scene heading: "snowy forest", "rocky shore by the lighthouse", "keeper's room".</summary>
internal static class HeadingPlace
{
    public static void Read(string words, Concepts concepts, ProseReader prose, Surroundings place)
    {
        // The whole of it, then shorter and shorter ends, so that "old harbour" finds the harbour.
        string[] parts = words.Split([' ', '/', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (int length = parts.Length; length >= 1 && place.Place is null; length--)
            for (int i = 0; i + length <= parts.Length && place.Place is null; i++)
                if (concepts.Book.Named(string.Join(' ', parts.Skip(i).Take(length)), Kind.Place).FirstOrDefault() is { } named) place.Set(named);
        foreach (SentenceReading s in prose.Read("the " + words))
        {
            foreach (NounPhrase n in s.Clauses.SelectMany(c => c.Subjects))
            {
                place.Take(concepts.Of(n, Station.Place), n);
                foreach (Token t in n.Compound) place.Quality(t);
            }
        }
    }
}
