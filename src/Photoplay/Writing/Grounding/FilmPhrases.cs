using Photoplay.Foundation;
using Photoplay.Writing.Language;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>A request about camera, look, light or quality, apart from the story. Tokens [First, Last]
/// of its sentence.</summary>
/// <param name="Role">"camera", "look", "light", "time", "weather", or "" for filler.</param>
internal sealed record FilmPhrase(string Role, Found? Found, int First, int Last)
{
    public VocabularyEntry? Entry => Found?.Entry;
}

/// <summary>
/// Takes out of a sentence what speaks of the film: parts between commas that say nothing else ("zoom in", "oil
/// painting", "4k"), openings ("a close-up of", "a photograph shows", "in a still frame,"), endings ("in the style of
/// ...", "in slow motion") and clauses about the camera, up to where they begin to tell what it sees.
/// </summary>
internal sealed class FilmPhrases(Wordbook book)
{
    private readonly LookNames looks = new(book);
    private bool cameraBefore;
    private static readonly Kind[] Kinds = [Kind.Camera, Kind.Look, Kind.Light];
    private static readonly HashSet<string> Fillers =
        [.. "a an the of in with and by at on from to as it is for its through into an using shown seen".Split(' ')];

    public List<FilmPhrase> Find(List<Token> sentence)
    {
        List<FilmPhrase> found = [];
        cameraBefore = false;
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
        // ", revealing a valley": what the camera before the comma does.
        if (first > 1 && s[first].Tag == Tag.Ing && first < last && cameraBefore && IsShowing(s[first]))
        {
            found.Add(new("", null, first, first));
            first++;
        }
        cameraBefore = AboutCamera(s, first, last);
        if (cameraBefore)
        {
            int story = Sees(s, first, last);
            Terms(s, first, story - 1, found, true);
            if (story <= last) Names(s, story, last, found);
            return;
        }
        if (IsFilm(s, first, last) && (!whole || s[first].Is("zoom", "pan", "tilt", "camera")))
        {
            Terms(s, first, last, found);
            return;
        }
        int from = Opening(s, first, last);
        if (from > first) Terms(s, first, from - 1, found);
        int to = Ending(s, from, last);
        if (to < last) Terms(s, to + 1, last, found);
        Names(s, from, to, found);
    }

    // Names of several words stand for themselves anywhere: "slow motion", "golden hour".
    private void Names(List<Token> s, int from, int to, List<FilmPhrase> found)
    {
        for (int i = from; i <= to; i++)
        {
            if (LongestName(s, i, to) is not { } name) continue;
            if (name.Last == i && (name.Found.Match != Match.Exact || name.Found.Entry.Kind != Kind.Look || s[i].Tag != Tag.Adjective)) continue;
            found.Add(new(RoleOf(name.Found.Entry.Kind), name.Found, i, name.Last));
            i = name.Last;
        }
    }

    private static bool AboutCamera(List<Token> s, int first, int last)
    {
        for (int i = first; i <= Math.Min(last, first + 2); i++)
            if (s[i].Is("camera") && (i == first || s[i - 1].Is("the", "as", "while", "no", "without")))
                return i + 1 <= last && !s[i + 1].Is("on", "in", "with");
        return false;
    }

    // "the camera follows | a dog": the first word, behind a verb of the camera, of what is not film talk.
    private int Sees(List<Token> s, int first, int last)
    {
        bool verb = false;
        for (int i = first; i <= last; i++)
        {
            if (LongestName(s, i, last) is { } name) { (verb, i) = (true, name.Last); continue; }
            if (s[i].IsVerb) { verb = true; continue; }
            if (verb && (s[i].IsNoun || s[i].Tag is Tag.Adjective or Tag.Pronoun) && !OfFilm(s[i]))
            {
                while (i - 1 > first && s[i - 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number
                    or Tag.Preposition or Tag.Adverb && !OfFilm(s[i - 1])
                    || (s[i - 1].Tag is Tag.Ing or Tag.Past && s[i - 2].Tag == Tag.Determiner))
                    i--;
                return i;
            }
        }
        return last + 1;
    }

    private static bool OfFilm(Token t) => FilmWords.Camera.Contains(t.Lower) || FilmWords.Look.Contains(t.Lower)
        || FilmWords.Filler.Contains(t.Lower) || IsManner(t);

    // How a camera moves, not what it sees.
    private static bool IsManner(Token t) => t.Is("slow", "fast", "gentle", "left", "right", "up", "down", "out",
        "gradual", "front", "side", "back", "rear", "top", "speed", "fps");

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
            if (Fillers.Contains(w) || s[i].Tag is Tag.Adverb or Tag.Number || IsManner(s[i])) continue;
            return false;
        }
        return any;
    }

    // "A close-up of", "In a still frame,": up to and with "of". What a picture itself does ("the photograph shows",
    // "a time-lapse captures") is no event of the story.
    private static int Opening(List<Token> s, int first, int last)
    {
        for (int i = first; i < last && i < first + 6; i++)
        {
            if (s[i].Tag == Tag.Third && i > first && FilmWords.Frames.Contains(s[i - 1].Lower)
                && s[i].Lemma is not ("be" or "have") && s[i + 1].Tag is not (Tag.Preposition or Tag.Particle))
                return i + 1;
            if (s[i].IsVerb && !FilmWords.Frames.Contains(s[i].Lower)) break;
            if (s[i].Is("of") && i > first && FilmWords.Frames.Contains(s[i - 1].Lower) && i + 1 <= last) return i + 1;
            if (s[i].Tag is Tag.Preposition && i > first && !s[i].Is("of")) break;
        }
        return first;
    }

    // "in the style of ...", "in ... style", "by Hokusai", "with an intense shaking effect".
    private int Ending(List<Token> s, int first, int last)
    {
        for (int i = first > 0 ? first : 1; i <= last; i++)
        {
            if (!s[i].Is("in", "with", "by", "featuring", "like", "using")) continue;
            bool style = false;
            for (int k = i + 1; k <= last && k < i + 4; k++)
                style |= s[k].Is("style") && (k == last || s[k + 1].Is("of"));
            if (style || IsFilm(s, i + 1, last) || (s[i].Is("by") && looks.IsArtist(Text(s, i + 1, last))))
                return i - 1;
        }
        return last;
    }

    // What the words of a film-only stretch ask for.
    private void Terms(List<Token> s, int first, int last, List<FilmPhrase> found, bool aboutCamera = false)
    {
        // Beside a term that is known, words like "camera" and "shot" ask for nothing more.
        bool any = false;
        for (int i = first; i <= last && !any; i++) any = LongestName(s, i, last) is not null;
        // A camera that is said not to move, whichever way, stands still.
        if (aboutCamera && book.Named("static", Kind.Camera).FirstOrDefault() is { } still
            && s.GetRange(first, last - first + 1).Exists(t => t.Tag == Tag.Not || t.Is("no", "without")))
        {
            found.Add(new("camera", new(still, Match.Exact, "", 0), first, last));
            return;
        }
        if (aboutCamera && !any && Travel(s, first, last) is { } travel)
        {
            found.Add(new("camera", travel, first, last));
            return;
        }
        for (int i = first; i <= last; i++)
        {
            if (LongestName(s, i, last) is { } name && !(s[last].Is("style") && i == first && name.Last < last - 1))
            {
                int close = name.Last < last && s[name.Last + 1].Is("style", "aesthetic") ? name.Last + 1 : name.Last;
                found.Add(new(RoleOf(name.Found.Entry.Kind), name.Found, i, close));
                i = close;
                continue;
            }
            if (i > 0 && i == first && last - first < 4 && s[last].Is("style", "aesthetic"))
            {
                found.Add(new("look", looks.Within(s, first, last), first, last));
                return;
            }
            bool style = s[i].Is("style") && i < last && s[i + 1].Is("of");
            bool artist = s[i].Is("by") && i < last && looks.IsArtist(Text(s, i + 1, last));
            string role = style || artist || FilmWords.Look.Contains(s[i].Lower) ? "look"
                : FilmWords.Camera.Contains(s[i].Lower) ? "camera"
                : "";
            if (any && s[i]
                .Is("camera", "movement", "shot", "view", "around", "fixed", "static", "still", "motion", "effect"))
                role = "";
            // A technique that was named stands, whoever used it.
            if (artist && found.Exists(p => p.Role == "look" && p.Found?.Match == Match.Exact)) role = "";
            int end = i;
            // Neighbours of one role are one request: "dolly in", "oil painting"; a style runs to the end.
            if (style || artist) end = last;
            else if (role.Length > 0)
                while (end < last && !s[end + 1].Is("of", ",") && LongestName(s, end + 1, last) is null
                    && (role == "camera" ? FilmWords.Camera : FilmWords.Look).Contains(s[end + 1].Lower)
                        | s[end + 1].Tag == Tag.Particle | s[end + 1].Is("in", "out", "left", "right", "up", "down"))
                    end++;
            found.Add(new(role, role == "look" ? looks.Within(s, i, end) : null, i, end));
            i = end;
        }
    }

    private (Found Found, int Last)? LongestName(List<Token> s, int at, int last)
    {
        for (int n = Math.Min(book.Longest, last - at + 1); n >= 1; n--)
        {
            string words = Text(s, at, at + n - 1);
            if (book.Named(words, Kinds).FirstOrDefault() is { } e) return (new(e, Match.Exact, "", 0), at + n - 1);
            if (book.Likened(words, Kinds) is { } near) return (near, at + n - 1);
            if (n > 1 || s[at].Lemma.Length == 0 || s[at].Lemma == words) continue;
            if (s[at].Tag is Tag.Third or Tag.Ing && book.Named(s[at].Lemma, Kinds).FirstOrDefault() is { } verb)
                return (new(verb, Match.Exact, "", 0), at);
        }
        return null;
    }

    private bool IsShowing(Token t)
        => book.WordNet.Senses(t.Lemma, PartOfSpeech.Verb) is [SynsetId first, ..]
        && book.WordNet.Get(first).LexFile == Domains.Perception || t.Lemma is "capture" or "depict";

    // "The camera descends": the way it goes; "the camera glides through": some way onwards.
    private Found? Travel(List<Token> s, int first, int last)
    {
        List<Token> words = s.GetRange(first, last - first + 1);
        if (words.Find(IsTravel) is not { } verb) return null;
        string? way = words.Select(w => CameraWays.Of(w.Lemma) ?? CameraWays.Of(w.Lower))
            .FirstOrDefault(w => w is not null);
        return book.Named(way ?? CameraWays.Onwards, Kind.Camera).FirstOrDefault() is not { } move ? null
            : way is not null ? new(move, Match.Exact, "", 0)
            : new(move, Match.Near, $"{verb.Lower} -> {CameraWays.Onwards}", 1);
    }

    private bool IsTravel(Token t)
        => t.IsVerb && book.WordNet.Senses(t.Lemma, PartOfSpeech.Verb) is [SynsetId first, ..]
        && book.WordNet.Get(first).LexFile == Domains.Motion;

    private static string Text(List<Token> s, int first, int last)
        => string.Join(' ', s.Skip(first).Take(last - first + 1).Select(t => t.Lower));

    public static string RoleOf(Kind kind)
        => kind switch { Kind.Garment => "thing", _ => kind.ToString().ToLowerInvariant() };
}
