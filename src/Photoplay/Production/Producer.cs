using System.Diagnostics;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>What came of it.</summary>
public sealed record Made(string Film, bool NothingToDo, int FramesRendered, int FramesKept, double FilmSeconds);

/// <summary>Takes a brief to a finished film: the order of the rooms, and nothing else.</summary>
public sealed class Producer(ProductionFolder folder, Brief brief, IReporter reporter, int threads)
{
    public Made Make(CancellationToken cancel)
    {
        using IDisposable held = folder.Hold();
        long began = Stopwatch.GetTimestamp();
        Plan plan = Preproduction.Run(folder, brief, reporter, threads);
        if (OddSides(brief) is { } odd) reporter.Note(odd);
        Timeline timeline = Timeline.Cut(plan.Storyboard);
        ShotDepartment shots = new(folder, plan, reporter, threads);
        List<Take> takes = [];
        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            Lazy<SceneStage> stage = new(() => Staged(plan, scene, threads));
            IReadOnlyList<Take> shot = TakesOf(plan, scene, stage);
            takes.AddRange(shot);
            for (int i = 0; i < scene.Shots.Count; i++) shots.Shoot(scene, scene.Shots[i], shot[i], stage, cancel);
        }
        reporter.Stage("mixing the sound");
        (string mix, string mixKey) = new SoundDepartment(folder, plan, timeline)
            .Mix(scene => (Staged(plan, scene, threads), [.. takes.Where(t => t.SceneId == scene.Id)]), takes, cancel);
        reporter.Stage("editing");
        string content = Origins.Film(plan, shots.Keys, mixKey);
        bool fresh = folder.IsFresh("film.mp4", content) && folder.Made == 0 && shots.Rendered == 0;
        if (!fresh)
            new Finishing(folder, plan, timeline, brief)
                .Finish(mix, content, shots, Stopwatch.GetElapsedTime(began).TotalSeconds, reporter, cancel);
        return new Made(folder.At("film.mp4"), fresh, shots.Rendered, shots.Kept, timeline.End.Seconds);
    }

    /// <summary>A still of every shot at its middle. Scenes in one place follow one another, so that it is built once;
    /// shots are drawn side by side, and meanwhile the next scene is staged and its cameras are found.
    /// What has not changed since it was last drawn is not drawn again.</summary>
    public (Plan Plan, IReadOnlyList<BoardPanel> Panels) Storyboard(int width, CancellationToken cancel)
    {
        using IDisposable held = folder.Hold();
        Plan plan = Preproduction.Run(folder, brief, reporter, threads);
        int height = Math.Max(16, width * brief.Height / brief.Width);
        BoardArtist artist = new(folder, plan, reporter, threads);
        BoardScene[] scenes = [.. plan.Storyboard.Scenes.GroupBy(s => plan.Company.SheetOf(s.Id)).SelectMany(g => g)];
        (IReadOnlyList<Take> Takes, Lazy<SceneStage> Stage) ready = Prepared(scenes[0], threads);
        for (int i = 0; i < scenes.Length; i++)
        {
            (IReadOnlyList<Take> takes, Lazy<SceneStage> stage) = ready;
            BoardScene? next = scenes.ElementAtOrDefault(i + 1);
            Action? meanwhile = next is null ? null : () => ready = Prepared(next, Math.Max(1, threads / 2));
            artist.Draw(scenes[i], takes, stage, width, height, meanwhile, cancel);
        }
        return (plan, artist.Panels());

        (IReadOnlyList<Take> Takes, Lazy<SceneStage> Stage) Prepared(BoardScene scene, int hands)
        {
            Lazy<SceneStage> stage = new(() => Staged(plan, scene, hands));
            return (TakesOf(plan, scene, stage), stage);
        }
    }

    /// <summary>One finished frame of the film, at film time.</summary>
    public byte[] Still(double seconds, CancellationToken cancel)
    {
        using IDisposable held = folder.Hold();
        Plan plan = Preproduction.Run(folder, brief, reporter, threads);
        Timeline timeline = Timeline.Cut(plan.Storyboard);
        if (!(seconds >= 0 && seconds < timeline.PictureEnd.Seconds))
            throw new PhotoplayException(Fault.Request,
                FormattableString.Invariant($"--at {seconds} is outside the film's {timeline.PictureEnd.Seconds:0.0} seconds of picture"),
                "choose a time inside it");
        Clip clip = timeline.Clips.Last(c => c.Start.Seconds <= seconds);
        BoardScene scene = plan.Storyboard.Scenes.First(s => s.Id == clip.SceneId);
        Shot shot = scene.Shots.First(s => s.Id == clip.ShotId);
        SceneStage stage = new(plan, scene, threads);
        int samples = brief.Quality switch { Quality.Draft => 4, Quality.Standard => 16, _ => 64 };
        return ShotDepartment.Still(stage, stage.Shoot(shot), plan, shot.Start.Seconds + seconds - clip.Start.Seconds,
            brief.Width, brief.Height, samples, threads, cancel);
    }

    /// <summary>What is to be said of a size that is not kept: a film's colours stand for two by two pixels.</summary>
    internal static Diagnostic? OddSides(Brief b)
    {
        (int w, int h) = (b.Width + b.Width % 2, b.Height + b.Height % 2);
        return (w, h) == (b.Width, b.Height) ? null : new(Severity.Warning,
            FormattableString.Invariant($"a film's sides are even: {b.Width}x{b.Height} becomes {w}x{h} with a black edge"),
            FormattableString.Invariant($"choose --size {w}x{h} for a picture without it"));
    }

    private SceneStage Staged(Plan plan, BoardScene scene, int hands)
    {
        reporter.Stage("staging " + scene.Heading);
        return new SceneStage(plan, scene, hands);
    }

    /// <summary>The scene's cameras: from takes/ if nothing they depend on has changed, so that an unchanged scene need
    /// not be staged.</summary>
    private IReadOnlyList<Take> TakesOf(Plan plan, BoardScene scene, Lazy<SceneStage> stage)
    {
        IReadOnlyList<Take> takes = folder.Document($"takes/{scene.Id}.json", Origins.Takes(plan, scene),
            Documents.House.Takes, () => new Takes { Shots = stage.Value.Shoot(scene.Shots) }).Shots;
        foreach (Take take in takes)
            foreach (string note in take.Notes)
                reporter.Note(new Diagnostic(Severity.Note, $"shot {take.ShotId}: {note}"));
        return takes;
    }
}
