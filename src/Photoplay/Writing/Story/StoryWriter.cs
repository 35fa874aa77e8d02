using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Writing.Analysis;
using Photoplay.Writing.Fountain;
using Photoplay.Writing.Grounding;

namespace Photoplay.Writing.Story;

/// <summary>Writes the Fountain screenplay of a prompt.</summary>
internal sealed class StoryWriter(Concepts concepts, ProseReader prose)
{
    public string Write(Brief brief)
    {
        string words = brief.Words.Trim();
        FountainDocument draft = new("prompt", [new(FountainKind.Action, words, new("prompt", 0, words.Length)) { Raw = words }]);
        Screenplay play = new FountainAnalyst(concepts, prose, draft, new Diagnostics()).Run();
        List<FountainNode> nodes = [Titles(play, brief), Made(FountainKind.SceneHeading, Heading(play.Scenes[0].Setting)), Made(FountainKind.Action, words)];
        return FountainWriter.Write(new("screenplay.fountain", nodes));
    }

    private static FountainNode Titles(Screenplay play, Brief brief) => Made(FountainKind.TitlePage, "") with
    {
        Entries =
        [
            new("Title", "Untitled", default), new("Seconds", (brief.Seconds ?? play.Seconds).ToString("0.##", CultureInfo.InvariantCulture), default), new("Mood", play.Mood, default),
        ],
    };

    public static FountainNode Made(FountainKind kind, string text) => new(kind, text, new("screenplay.fountain", 0, 0));

    private static string Heading(Setting s) => $"{(s.Interior ? "INT." : "EXT.")} {s.Place.Replace('-', ' ').ToUpperInvariant()} - {s.Time.Replace('-', ' ').ToUpperInvariant()}{(s.Weather == "clear" ? "" : ", " + s.Weather.ToUpperInvariant())}";
}
