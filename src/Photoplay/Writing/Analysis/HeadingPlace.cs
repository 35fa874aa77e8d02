using Photoplay.Foundation;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Analysis;

/// <summary>The place in a scene heading: "snowy forest", "rocky shore by the lighthouse", "keeper's room".</summary>
internal static class HeadingPlace
{
    public static void Read(string words, Concepts concepts, ProseReader prose, Surroundings place)
    {
        // What stands before "by", "near" ... is the place; the whole of it, then shorter and shorter parts from its
        // end, so that "keeper's room" is a room. A place that is inside is preferred where the heading says INT., one
        // that is outside where it says EXT.
        string[] parts = words.Split([' ', '/', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        int cut = Array.FindIndex(parts, p => p is "by" or "near" or "above" or "over" or "beside" or "at" or "in"
            or "of" or "on" or "with" or "behind" or "under");
        int count = cut > 0 ? cut : parts.Length;
        VocabularyEntry? any = null;
        for (int length = count; length >= 1; length--)
        {
            for (int i = count - length; i >= 0; i--)
            {
                foreach (VocabularyEntry named in concepts.Book.Named(string.Join(' ', parts.Skip(i).Take(length)),
                    Kind.Place))
                {
                    bool inside = named.Tags?.Contains("interior") ?? false;
                    any ??= named;
                    if (place.Interior is null || inside == place.Interior) { place.Set(named); break; }
                }
                if (place.Place is not null) break;
            }
            if (place.Place is not null) break;
        }
        if (place.Interior == true && any is not null && place.Place is null)
            any = concepts.Book.Named("room", Kind.Place).FirstOrDefault() ?? any;
        if (any is not null) place.Set(any);
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
