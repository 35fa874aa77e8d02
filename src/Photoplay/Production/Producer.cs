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
        long began = Stopwatch.GetTimestamp();
        Plan plan = Preproduction.Run(folder, brief, reporter);
        Timeline timeline = Timeline.Cut(plan.Storyboard);
        ShotDepartment shots = new(folder, plan, reporter, threads);
        List<Take> takes = [];

        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            reporter.Stage("staging " + scene.Id);
            SceneStage stage = new(plan, scene, threads);
            foreach (Shot shot in scene.Shots)
            {
                Take take = stage.Shoot(shot);
                takes.Add(take);
                foreach (string note in take.Notes) reporter.Note(new Diagnostic(Severity.Note, $"shot {shot.Id}: {note}"));
                shots.Shoot(scene, shot, take, stage, cancel);
            }
        }
        folder.Write("takes.json", DocumentText.Write(new Takes { Shots = takes }, Documents.House.Takes));

        string? mix = null;
        reporter.Stage("editing");
        string content = StableHash.Of([.. shots.Keys, brief.Label, plan.Storyboard.Title, Catalogue.CodeVersion]);
        bool fresh = folder.IsFresh("film.mp4", content) && folder.Made == 0 && shots.Rendered == 0;
        if (!fresh) new Finishing(folder, plan, timeline, brief).Finish(mix, content, shots, Stopwatch.GetElapsedTime(began).TotalSeconds, reporter, cancel);
        return new Made(folder.At("film.mp4"), fresh, shots.Rendered, shots.Kept, timeline.End.Seconds);
    }

    /// <summary>A still of every shot at its middle.</summary>
    public (Plan Plan, IReadOnlyList<BoardPanel> Panels) Storyboard(int width, CancellationToken cancel)
    {
        Plan plan = Preproduction.Run(folder, brief, reporter);
        int height = Math.Max(16, width * brief.Height / brief.Width);
        Dictionary<string, string> lines = plan.Screenplay.Scenes.SelectMany(s => s.Beats).ToDictionary(b => b.Id, b => b.Text ?? "");
        List<BoardPanel> panels = [];
        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            SceneStage stage = new(plan, scene, threads);
            foreach (Shot shot in scene.Shots)
            {
                cancel.ThrowIfCancellationRequested();
                Take take = stage.Shoot(shot);
                byte[] rgb = ShotDepartment.Still(stage, take, plan, (shot.Start + shot.Duration / Rational.Whole(2)).Seconds, width, height, 3, threads, cancel);
                panels.Add(StoryboardSheet.Panel(scene, shot, rgb, width, height, id => lines.GetValueOrDefault(id, "")));
                reporter.Stage($"shot {shot.Id}");
            }
        }
        return (plan, panels);
    }

    /// <summary>One finished frame of the film, at film time.</summary>
    public byte[] Still(double seconds, CancellationToken cancel)
    {
        Plan plan = Preproduction.Run(folder, brief, reporter);
        Timeline timeline = Timeline.Cut(plan.Storyboard);
        if (seconds < 0 || seconds >= timeline.PictureEnd.Seconds)
            throw new PhotoplayException(Fault.Request, FormattableString.Invariant($"--at {seconds} is outside the film's {timeline.PictureEnd.Seconds:0.0} seconds of picture"), "choose a time inside it");
        Clip clip = timeline.Clips.Last(c => c.Start.Seconds <= seconds);
        BoardScene scene = plan.Storyboard.Scenes.First(s => s.Id == clip.SceneId);
        Shot shot = scene.Shots.First(s => s.Id == clip.ShotId);
        SceneStage stage = new(plan, scene, threads);
        int samples = brief.Quality switch { Quality.Draft => 8, Quality.Standard => 24, _ => 96 };
        return ShotDepartment.Still(stage, stage.Shoot(shot), plan, shot.Start.Seconds + seconds - clip.Start.Seconds, brief.Width, brief.Height, samples, threads, cancel);
    }
}
