using Photoplay.Foundation;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Grounding;

/// <summary>A request about camera, look, light or quality, apart from the story. Tokens [First, Last]
/// of its sentence.</summary>
/// <param name="Role">"camera", "look", "light", "time", "weather", or "" for filler.</param>
internal sealed record FilmPhrase(string Role, VocabularyEntry? Entry, int First, int Last);

/// <summary>
/// Takes out of a sentence what speaks of the film: parts between commas that say nothing else ("zoom in", "oil
/// painting", "4k"), openings ("a close-up of", "in a still frame,"), endings ("in the style of ...", "in slow motion")
/// and clauses about the camera.
/// </summary>
internal sealed class FilmPhrases(Wordbook book)
{
    private static readonly Kind[] Kinds = [Kind.Camera, Kind.Look, Kind.Light];
    private static readonly HashSet<string> Fillers =
        [.. "a an the of in with and by at on from to as it is for its through into an using shown seen".Split(' ')];

    public List<FilmPhrase> Find(List<Token> sentence)
    {
        List<FilmPhrase> found = [];
        int start = 0;
        for (int i = 0; i <= sentence.Count; i++)
        {
            if (i < sentence.Count && !(sentence[i].Tag == Tag.Punct)) continue;
            if (i > start) Segment(sentence, start, i - 1, found, start == 0 && i == sentence.Count);
            start = i + 1;
        }
        return found;
    }

    private void Segment(List<Token> s, int first, int last, List<FilmPhrase> found, bool whole)
    {
        if (AboutCamera(s, first, last) || (IsFilm(s, first, last)
            && (!whole || s[first].Is("zoom", "pan", "tilt", "camera")))) { Terms(s, first, last, found); return; }
        int from = Opening(s, first, last);
        if (from > first) Terms(s, first, from - 1, found);
        int to = Ending(s, from, last);
        if (to < last) Terms(s, to + 1, last, found);
        // Names of several words stand for themselves anywhere: "slow motion", "golden hour".
        for (int i = from; i <= to; i++)
        {
            if (LongestName(s, i, to) is not { } name || (name.Last == i && name.Entry.Kind != Kind.Look)
                || name.Entry.Kind == Kind.Light && name.Last == i)
                continue;
            if (name.Last == i && !(s[i].Tag == Tag.Adjective)) continue;
            found.Add(new(RoleOf(name.Entry.Kind), name.Entry, i, name.Last));
            i = name.Last;
        }
    }

    private static bool AboutCamera(List<Token> s, int first, int last)
    {
        for (int i = first; i <= Math.Min(last, first + 2); i++)
            if (s[i].Is("camera") && (i == first || s[i - 1].Is("the", "as", "while")))
                return i + 1 <= last && !s[i + 1].Is("on", "in", "with");
        return false;
    }

    private bool IsFilm(List<Token> s, int first, int last)
    {
        bool any = false;
        // ", Van Gogh style"
        if (first > 0 && last - first < 4 && last > first && s[last].Is("style", "aesthetic")) return true;
        for (int i = first; i <= last; i++)
        {
            if (LongestName(s, i, last) is { } name) { any = true; i = name.Last; continue; }
            string w = s[i].Lower;
            if (FilmWords.Camera.Contains(w) || FilmWords.Look.Contains(w) || FilmWords.Filler.Contains(w))
            {
                any = true;
                continue;
            }
            if (Fillers.Contains(w) || s[i].Tag is Tag.Adverb or Tag.Number
                || (s[i].Is("slow", "fast", "gentle", "left", "right", "up", "down", "out", "gradual", "front", "side",
                    "back", "rear", "top", "speed", "fps")))
                continue;
            return false;
        }
        return any;
    }

    // "A close-up of", "In a still frame,": up to and with "of".
    private static int Opening(List<Token> s, int first, int last)
    {
        for (int i = first; i < last && i < first + 6; i++)
        {
            if (s[i].IsVerb && !FilmWords.Frames.Contains(s[i].Lower)) break;
            if (s[i].Is("of") && i > first && FilmWords.Frames.Contains(s[i - 1].Lower) && i + 1 <= last) return i + 1;
            if (s[i].Tag is Tag.Preposition && i > first && !s[i].Is("of")) break;
        }
        return first;
    }

    // "in the style of ...", "in ... style", "by Hokusai", "with an intense shaking effect".
    private int Ending(List<Token> s, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            if (!s[i].Is("in", "with", "by", "featuring", "like", "using")) continue;
            bool style = false;
            for (int k = i + 1; k <= last && k < i + 4; k++)
                style |= s[k].Is("style") && (k == last || s[k + 1].Is("of"));
            if (style || IsFilm(s, i + 1, last)) return i - 1;
        }
        return last;
    }

    // What the words of a film-only stretch ask for.
    private void Terms(List<Token> s, int first, int last, List<FilmPhrase> found)
    {
        // Beside a term that is known, words like "camera" and "shot" ask for nothing more.
        bool any = false;
        for (int i = first; i <= last && !any; i++) any = LongestName(s, i, last) is not null;
        for (int i = first; i <= last; i++)
        {
            if (LongestName(s, i, last) is { } name)
            {
                found.Add(new(RoleOf(name.Entry.Kind), name.Entry, i, name.Last));
                i = name.Last;
                continue;
            }
            if (i > 0 && i == first && last - first < 4 && s[last].Is("style", "aesthetic"))
            {
                found.Add(new("look", LookNamed(s, first, last), first, last));
                return;
            }
            bool style = s[i].Is("style") && i < last && s[i + 1].Is("of");
            string role = style || FilmWords.Look.Contains(s[i].Lower) ? "look"
                : FilmWords.Camera.Contains(s[i].Lower) ? "camera"
                : "";
            if (any && s[i]
                .Is("camera", "movement", "shot", "view", "around", "fixed", "static", "still", "motion", "effect"))
                role = "";
            int end = i;
            // Neighbours of one role are one request: "dolly in", "oil painting"; a style runs to the end.
            if (style) end = last;
            else if (role.Length > 0)
                while (end < last && !s[end + 1].Is("of", ",") && LongestName(s, end + 1, last) is null
                    && (role == "camera" ? FilmWords.Camera : FilmWords.Look).Contains(s[end + 1].Lower)
                        | s[end + 1].Tag == Tag.Particle | s[end + 1].Is("in", "out", "left", "right", "up", "down"))
                    end++;
            found.Add(new(role, role == "look" ? LookNamed(s, i, end) : null, i, end));
            i = end;
        }
    }

    // A look named somewhere within: "Van Gogh style", "style of Ukiyo".
    private VocabularyEntry? LookNamed(List<Token> s, int first, int last)
    {
        for (int i = first; i <= last; i++)
            for (int n = last - i + 1; n >= 1; n--)
                if (book.Named(string.Join(' ', s.Skip(i).Take(n).Select(t => t.Lower)), Kind.Look)
                    .FirstOrDefault() is { } e)
                    return e;
        return null;
    }

    private (VocabularyEntry Entry, int Last)? LongestName(List<Token> s, int at, int last)
    {
        for (int n = Math.Min(book.Longest, last - at + 1); n >= 1; n--)
        {
            string words = string.Join(' ', s.Skip(at).Take(n).Select(t => t.Lower));
            if (book.Named(words, Kinds).FirstOrDefault() is { } e) return (e, at + n - 1);
            if (n > 1 || s[at].Lemma.Length == 0 || s[at].Lemma == words) continue;
            if (s[at].Tag is Tag.Third or Tag.Ing && book.Named(s[at].Lemma, Kinds).FirstOrDefault() is { } verb)
                return (verb, at);
        }
        return null;
    }

    public static string RoleOf(Kind kind)
        => kind switch { Kind.Garment => "thing", _ => kind.ToString().ToLowerInvariant() };
}
