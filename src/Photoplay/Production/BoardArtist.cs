using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;

namespace Photoplay.Production;

/// <summary>Draws the storyboard's panels: a small quick picture of each shot at its middle, with the shutter shut to
/// an instant, so that the stage is posed once.</summary>
internal sealed class BoardArtist(ProductionFolder folder, Plan plan, IReporter reporter, int threads)
{
    private const int Samples = 1, Bounces = 1, JpegQuality = 88;
    private readonly int shotCount = plan.Storyboard.Scenes.Sum(s => s.Shots.Count);
    private int drawn;

    /// <summary>How many panels were drawn, not found.</summary>
    public int Drawn => drawn;

    internal static string FileOf(string shotId) => $"shots/{shotId}/board.jpg";

    /// <summary>Draws what is due of a scene.</summary>
    /// <param name="meanwhile">Other work to be done at the same time, begun first, by one hand.</param>
    public void Draw(BoardScene scene, IReadOnlyList<Take> takes, Lazy<SceneStage> stage, int width, int height,
        Action? meanwhile, CancellationToken cancel)
    {
        (Shot Shot, Take Take, string Key)[] due =
        [
            .. scene.Shots.Zip(takes,
                (s, t) => (s, t, StableHash.Of(ShotKey.Of(plan, scene, s, t), $"{width}x{height}")))
                .Where(x => !folder.IsFresh(FileOf(x.s.Id), x.Item3)),
        ];
        if (due.Length > 0) _ = stage.Value;
        int others = meanwhile is null ? 0 : 1, hands = Math.Clamp(threads, 1, Math.Max(1, due.Length + others));
        SideBySide.For(due.Length + others, hands, i =>
        {
            cancel.ThrowIfCancellationRequested();
            if (i < others)
            {
                meanwhile!();
                return;
            }
            (Shot shot, Take take, string key) = due[i - others];
            byte[] rgb = Picture(stage.Value, shot, take, width, height, threads / hands, cancel);
            ProductionFolder.Guard(() =>
            {
                Directory.CreateDirectory(folder.At("shots", shot.Id));
                PngFile.WriteJpeg(folder.At(FileOf(shot.Id)), rgb, width, height, JpegQuality);
            });
            folder.MarkFresh(FileOf(shot.Id), key);
            reporter.Stage($"panel {Interlocked.Increment(ref drawn)} of {shotCount}: shot {shot.Id}");
        });
    }

    /// <summary>All panels in the film's order, from their files.</summary>
    public IReadOnlyList<BoardPanel> Panels()
    {
        Dictionary<string, string> lines = plan.Screenplay.Scenes.SelectMany(s => s.Beats)
            .ToDictionary(b => b.Id, b => b.Text ?? "");
        return [.. plan.Storyboard.Scenes.SelectMany(scene => scene.Shots.Select(shot =>
        {
            byte[] rgb = PngFile.Read(folder.At(FileOf(shot.Id)), out int w, out int h);
            return StoryboardSheet.Panel(scene, shot, rgb, w, h, id => lines.GetValueOrDefault(id, ""));
        }))];
    }

    private byte[] Picture(SceneStage stage, Shot shot, Take take, int width, int height, int hands,
        CancellationToken cancel)
    {
        Look look = LookBook.Find(plan.Brief.Look ?? plan.Screenplay.Look);
        RenderSettings settings = look.Adapt(new(width, height, MaxBounces: Bounces, Threads: hands)
        {
            BouncedShare = 0.5f
        }).ForStill(Samples);
        double middle = (shot.Start + shot.Duration / Rational.Whole(2)).Seconds;
        Picture picture = new Photographer(Cinematographer.Stage(stage.Performance, stage.Place, take), stage.Models,
            settings).Still(new TakeCamera(take), middle, 0, cancel);
        return LookBook.Develop(picture, FilmBack.Meter([picture], stage.Place.ExposureBias), 0, look);
    }
}
