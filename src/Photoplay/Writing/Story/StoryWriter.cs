using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing.Analysis;
using Photoplay.Writing.Fountain;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Language;

namespace Photoplay.Writing.Story;

/// <summary>
/// Writes the Fountain screenplay of a prompt: what it says word for word when it is one moment or already tells what
/// happens step by step; a small story grown from its events when it holds a want or a change, or when a long
/// film was asked for.
/// </summary>
internal sealed class StoryWriter(Concepts concepts, ProseReader prose)
{
    /// <summary>Seconds of one moment; of one step of a story; and from when a single idea is told
    /// as a story.</summary>
    public const double Moment = 6, Step = 3.4, StoryFrom = 18;

    public string Write(Brief brief)
    {
        string words = brief.Words.Trim();
        Screenplay play = Analyse(words);
        if (play.Scenes.Count == 0) return words;
        StoryIdea idea = new(play, concepts.Book.Vocabulary, words);
        IReadOnlyList<SentenceReading> sentences = prose.Read(words);
        bool grown = sentences.Count <= 2 && idea.Hero is not null && idea.Events.Count > 0
            && (brief.Seconds is { } asked
                ? asked >= StoryFrom && !play.Scenes[0].Beats.Any(b => b.Form == BeatForm.Line)
                : idea.WantsStory);
        double seconds = brief.Seconds
            ?? (grown ? Math.Clamp(Step * (idea.Events.Count + 6), 20, 30) : Math.Max(Moment, Told(play)));
        (string placeWords, string heading) = Heading(play.Scenes[0]);
        List<FountainNode> nodes = [TitlePage(brief, idea, placeWords, seconds, sentences),
            Made(FountainKind.SceneHeading, heading)];
        if (grown)
            nodes.AddRange(new StoryPlan(idea, concepts.Book.Vocabulary, new Teller(idea, prose),
                brief.Root.Derive("story")).Steps(seconds));
        else nodes.AddRange(WordForWord(words, sentences, heading));
        return FountainWriter.Write(new("screenplay.fountain", nodes));
    }

    private Screenplay Analyse(string words)
    {
        FountainDocument draft = new("prompt",
            [new(FountainKind.Action, words, new("prompt", 0, words.Length)) { Raw = words }]);
        return new FountainAnalyst(concepts, prose, draft, new Diagnostics()).Run();
    }

    // What happens is counted, and speech is timed.
    private static double Told(Screenplay play)
    {
        List<Beat> beats = [.. play.Scenes.SelectMany(s => s.Beats)];
        return beats.Count <= 1 ? Moment : Math.Min(120, beats.Sum(Pacing.Seconds) + 1);
    }

    private FountainNode TitlePage(Brief brief, StoryIdea idea, string placeWords, double seconds,
        IReadOnlyList<SentenceReading> sentences)
    {
        // A look that was named goes before one that stands in; of those the last tells most ("a painting by ...").
        List<Found> looks = [.. sentences.SelectMany(s => s.Film).Select(f => f.Found).OfType<Found>()
            .Where(f => f.Entry.Kind == Kind.Look)];
        string? look =
            brief.Look ?? (looks.Find(f => f.Match == Match.Exact) ?? looks.LastOrDefault())?.Entry.Id;
        List<TitleEntry> entries = [new("Title", Titles.Of(idea, placeWords, brief.Root), default),
            new("Logline", Logline(brief.Words), default)];
        if (look is not null) entries.Add(new("Look", look, default));
        entries.Add(new("Mood", Moods.Of(brief.Words), default));
        entries.Add(new("Seconds", seconds.ToString("0.##", CultureInfo.InvariantCulture), default));
        return Made(FountainKind.TitlePage, "") with { Entries = entries };
    }

    private static string Logline(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 300 ? line : line[..line.LastIndexOf(' ', 300)] + " ...";
    }

    private (string Words, string Heading) Heading(Scene scene)
    {
        Setting s = scene.Setting;
        string words = scene.Heading.Length > 0 ? scene.Heading : s.Place.Replace('-', ' ');
        List<string> when = [s.Time.Replace('-', ' ')];
        if (s.Weather != "clear") when.Add(s.Weather);
        if (s.Season is { } season && !(s.Weather == "snow" && season == "winter")) when.Add(season);
        foreach (string light in s.Light) when.Add(concepts.Book.Vocabulary.Find(Kind.Light, light)?.Words[0] ?? light);
        return (words, $"{(s.Interior ? "INT." : "EXT.")} {words.ToUpperInvariant()} - {string.Join(", ", when).ToUpperInvariant()}");
    }

    // The prompt's own sentences; requests to the camera that stand apart become notes. A sentence that moves to
    // another place opens a scene.
    private IEnumerable<FountainNode> WordForWord(string words, IReadOnlyList<SentenceReading> sentences,
        string heading)
    {
        string current = heading;
        List<string> camera = [];
        List<FountainNode> nodes = [];
        foreach (SentenceReading s in sentences)
        {
            string text = Apart(words, s, camera);
            if (text.Length == 0) continue;
            if (nodes.Count > 0 && sentences.Count > 2)
            {
                Screenplay own = Analyse(text);
                string next =
                    own.Scenes.Count > 0 && own.Scenes[0].Heading.Length > 0 ? Heading(own.Scenes[0]).Heading : current;
                if (own.Scenes.Count > 0 && own.Scenes[0].Heading.Length > 0
                    && !current.Contains(own.Scenes[0].Heading, StringComparison.OrdinalIgnoreCase))
                {
                    nodes.Add(Made(FountainKind.SceneHeading, next));
                    current = next;
                }
            }
            nodes.Add(Made(FountainKind.Action, Surface.Capital(text)));
        }
        if (nodes.Count == 0) nodes.Add(Made(FountainKind.Action, words));
        if (camera.Count > 0)
            nodes[^1] = nodes[^1] with { Notes = [new("camera: " + string.Join(", ", camera.Distinct()), default)] };
        return nodes;
    }

    private string Apart(string words, SentenceReading s, List<string> camera)
    {
        int end = s.End;
        for (int i = s.Tokens.Count - 1; i > 0; i--)
        {
            FilmPhrase? f = s.Film.FirstOrDefault(p => p.First <= i && i <= p.Last);
            if (f is null && s.Tokens[i].Tag == Tag.Punct) continue;
            if (f is null || f.First == 0 || (f.Role is "time" or "weather" or "light")) break;
            // Only what a comma sets apart is taken out; a phrase within the sentence is understood where it stands.
            int start = f.First;
            while (start > 0 && s.Tokens[start - 1].Tag != Tag.Punct
                && s.Film.Any(p => p.First <= start - 1 && start - 1 <= p.Last))
                start--;
            if (start == 0 || s.Tokens[start - 1].Tag != Tag.Punct) break;
            camera.AddRange(s.Film.Where(p => p.First >= start && p.Last <= i && p.Entry is { Kind: Kind.Camera })
                .Select(p => Asked(words[s.Tokens[p.First].Start..s.Tokens[p.Last].End].ToLowerInvariant(), p.Entry!)));
            end = s.Tokens[start - 1].Start;
            i = start - 1;
        }
        string text = words[s.Start..end].Trim().TrimEnd(',', ';');
        return text.Length > 0 && char.IsLetterOrDigit(text[^1]) ? text + "." : text;
    }

    // The prompt's own words where they name the move, else the move's name: a note is read by names.
    private string Asked(string said, VocabularyEntry entry)
        => concepts.Book.Named(said, Kind.Camera).Contains(entry) ? said : entry.Words[0];

    public static FountainNode Made(FountainKind kind, string text)
        => new(kind, text, new("screenplay.fountain", 0, 0));
}
