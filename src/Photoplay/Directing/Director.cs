using Photoplay.Foundation;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>Everything the director is given besides the screenplay.</summary>
/// <param name="Bodies">By role id.</param>
/// <param name="Plans">By scene id.</param>
public sealed record DirectorsBook(Recording Recording, IReadOnlyDictionary<string, BodyInfo> Bodies,
    IReadOnlyDictionary<string, StagePlan> Plans, Vocabulary Vocabulary);

/// <summary>Turns a screenplay into a storyboard: blocking, then coverage, scene by scene.</summary>
public static class Director
{
    /// <summary>Films at least this long open with a title over the first picture and close with
    /// a card, seconds.</summary>
    private const double TitledFrom = 12;

    public static Storyboard Board(Screenplay screenplay, DirectorsBook book, Rational fps, Seed seed)
    {
        bool titled = screenplay.Seconds >= TitledFrom;
        Rational card = titled ? Rational.Whole((long)Math.Round(2.5 * fps.Seconds)) / fps : Rational.Zero;
        IReadOnlyList<IReadOnlyList<double>> seconds = Fit(screenplay, book, screenplay.Seconds - card.Seconds);
        // A film of one beat is one shot: it has exactly the length asked for.
        bool single = screenplay.Seconds > 0 && screenplay.Scenes.Sum(x => x.Beats.Count) == 1;
        int shotNumber = 0;
        string NextId() => (++shotNumber * 10).ToString("D3", System.Globalization.CultureInfo.InvariantCulture);
        List<BoardScene> scenes = [];
        for (int i = 0; i < screenplay.Scenes.Count; i++)
        {
            Scene scene = screenplay.Scenes[i];
            BlockedScene blocked =
                new Blocking(screenplay, scene, i, book.Plans[scene.Id], book.Bodies, book.Vocabulary).Run(seconds[i]);
            if (single) blocked = blocked with { Seconds = screenplay.Seconds - card.Seconds };
            IReadOnlyList<Shot> shots = new Coverage(scene, blocked, book.Bodies, book.Vocabulary,
                seed.Derive("coverage", i), i == screenplay.Scenes.Count - 1, screenplay.Mood).Run(fps, NextId);
            scenes.Add(new BoardScene
            {
                Id = scene.Id, Heading = scene.Heading, Tracks = blocked.Tracks, Shots = shots,
                Mood = screenplay.Mood, Duration = shots[^1].Start + shots[^1].Duration,
                Sounds =
                    [.. blocked.Beats.SelectMany(b => b.Beat.Sounds.Select(s => new SoundCue(s, b.Start, b.Seconds)))],
            });
        }
        return new Storyboard
        {
            Title = screenplay.Title, Fps = fps, Look = screenplay.Look, Mood = screenplay.Mood, Scenes = scenes,
            TitleSeconds = titled ? Rational.Whole((long)Math.Round(3 * fps.Seconds)) / fps : Rational.Zero,
            EndSeconds = card,
        };
    }

    /// <summary>Stretches or shortens what is not spoken so that the film comes near the length asked for; never beyond
    /// what reads as natural.</summary>
    private static List<IReadOnlyList<double>> Fit(Screenplay screenplay, DirectorsBook book, double wanted)
    {
        double spoken = 0, played = 0;
        foreach (Beat b in screenplay.Scenes.SelectMany(s => s.Beats))
            if (b.Form == BeatForm.Line) spoken += Pace.Seconds(b, book.Vocabulary, book.Recording);
            else played += Pace.Seconds(b, book.Vocabulary, book.Recording);
        double overhead = 1.4 * screenplay.Scenes.Count;
        int beats = screenplay.Scenes.Sum(s => s.Beats.Count);
        double scale = wanted > 0 && played > 0
            ? Math.Clamp((wanted - spoken - overhead) / played, beats == 1 ? 0.2 : 0.55, beats == 1 ? 12 : 1.8)
            : 1;
        return [.. screenplay.Scenes.Select(s => (IReadOnlyList<double>)[.. s.Beats.Select(b =>
            b.Form == BeatForm.Line ? Pace.Seconds(b, book.Vocabulary, book.Recording) : Math.Max(beats == 1
                ? 0
                : Pace.Shortest, Pace.Seconds(b, book.Vocabulary, book.Recording) * scale))])];
    }
}
