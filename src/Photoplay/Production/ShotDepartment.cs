using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;
using Photoplay.Stage;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>
/// Renders shots. A finished shot is one lossless file; an unfinished one is a folder of finished frames and the few
/// traced frames around the next, so that work stopped anywhere, even killed, goes on without rendering a finished
/// frame again. Memory and disk do not grow with the film.
/// </summary>
internal sealed class ShotDepartment(ProductionFolder folder, Plan plan, IReporter reporter, int threads)
{
    private readonly int shotCount = plan.Storyboard.Scenes.Sum(s => s.Shots.Count);
    private readonly long filmFrames = plan.Storyboard.Scenes.Sum(s => s.Shots.Sum(x => Frames(x, plan.Brief.Fps)));
    private long framesBefore;

    public List<string> Keys { get; } = [];
    public int Rendered { get; private set; }
    public int Kept { get; private set; }

    public void Shoot(BoardScene scene, Shot shot, Take take, Lazy<SceneStage> stage, CancellationToken cancel)
    {
        string key = ShotKey.Of(plan, scene, shot, take), reel = $"shots/{shot.Id}/picture.mkv";
        long frames = Frames(shot, plan.Brief.Fps);
        Keys.Add(key);
        if (folder.IsFresh(reel, key))
        {
            Kept += (int)frames;
            reporter.Frame(shot.Id, Keys.Count, shotCount, frames, frames, framesBefore + frames, filmFrames, false);
        }
        else ProductionFolder.Guard(() => Render(shot, take, stage.Value, key, reel, frames, cancel));
        framesBefore += frames;
    }

    private void Render(Shot shot, Take take, SceneStage stage, string key, string reel, long frames,
        CancellationToken cancel)
    {
        string work = folder.At("shots", shot.Id, "work"), keyFile = Path.Combine(work, "key");
        if (!File.Exists(keyFile) || File.ReadAllText(keyFile) != key)
        {
            if (Directory.Exists(work)) Directory.Delete(work, true);
            Directory.CreateDirectory(work);
            File.WriteAllText(keyFile, key);
        }
        RenderSettings settings = LookBook.Find(Look(plan)).Adapt(Settings(plan.Brief, threads));
        World world = Cinematographer.Stage(stage.Performance, stage.Place, take);
        TakeCamera camera = new(take);
        Lazy<(Photographer Photographer, ExposureTrack Exposure)> camerawork =
            new(() => (new Photographer(world, stage.Models, settings), Meter(world, take, shot, stage)));
        double frameSeconds = 1 / plan.Brief.Fps.Seconds;
        Resolver resolver = new(settings);
        Picture? picture = null;
        byte[]? developed = null;
        Dictionary<long, TracedFrame> traced = [];
        TracedFrame Traced(long n)
        {
            if (traced.TryGetValue(n, out TracedFrame? known)) return known;
            string file = Path.Combine(work, FormattableString.Invariant($"traced-{n}"));
            if (File.Exists(file))
            {
                using FileStream s = File.OpenRead(file);
                return traced[n] = TracedFrame.Read(s);
            }
            TracedFrame frame = camerawork.Value.Photographer.Trace(camera, shot.Start.Seconds + n * frameSeconds,
                frameSeconds, (int)n, cancel);
            using (FileStream s = File.Create(file + ".part")) frame.Write(s);
            File.Move(file + ".part", file, true);
            return traced[n] = frame;
        }
        // While one frame is resolved, developed and written, the next is traced.
        Task finishing = Task.CompletedTask;
        try
        {
            for (long n = 0; n < frames; n++)
            {
                cancel.ThrowIfCancellationRequested();
                long frame = n;
                string png = Path.Combine(work, FormattableString.Invariant($"{n:D5}.png"));
                bool finished = File.Exists(png);
                long from = Math.Max(0, n - settings.Window), to = Math.Min(frames - 1, n + settings.Window);
                TracedFrame[] window =
                    finished ? [] : [.. Enumerable.Range(0, (int)(to - from + 1)).Select(i => Traced(from + i))];
                Exposure exposure =
                    finished ? default : camerawork.Value.Exposure.At(shot.Start.Seconds + n * frameSeconds);
                finishing.GetAwaiter().GetResult();
                if (traced.Remove(n - settings.Window - 1, out TracedFrame? past)) past.Dispose();
                finishing = finished ? Task.CompletedTask : Task.Run(() =>
                {
                    picture = resolver.Resolve(window, (int)(frame - from), picture);
                    developed = Develop(picture, exposure, plan, (int)frame, developed);
                    PngFile.Write(png, developed, settings.Width, settings.Height);
                }, CancellationToken.None);
                if (finished) Kept++;
                else Rendered++;
                // Only what no unfinished frame looks at may go.
                File.Delete(Path.Combine(work, FormattableString.Invariant($"traced-{n - settings.Window - 1}")));
                reporter.Frame(shot.Id, Keys.Count, shotCount, n + 1, frames, framesBefore + n + 1,
                    filmFrames, !finished);
            }
        }
        finally
        {
            finishing.GetAwaiter().GetResult();
            foreach (TracedFrame f in traced.Values) f.Dispose();
        }
        byte[] middle = PngFile.Read(Path.Combine(work, FormattableString.Invariant($"{frames / 2:D5}.png")),
            out int w, out int h);
        PngFile.WriteJpeg(folder.At("shots", shot.Id, "still.jpg"), middle, w, h, 90);
        // A per cent sign in a folder's name is not part of the pattern.
        ShotReel.Pack(Path.Combine(work.Replace("%", "%%", StringComparison.Ordinal), "%05d.png"), plan.Brief.Fps, folder.At(reel));
        folder.MarkFresh(reel, key);
        Directory.Delete(work, true);
    }

    /// <summary>One picture of a take, for stills and storyboards.</summary>
    public static byte[] Still(SceneStage stage, Take take, Plan plan, double time, int width, int height, int samples,
        int threads, CancellationToken cancel)
    {
        World world = Cinematographer.Stage(stage.Performance, stage.Place, take);
        RenderSettings settings = LookBook.Find(Look(plan))
            .Adapt(Settings(plan.Brief with { Width = width, Height = height }, threads)).ForStill(samples);
        Picture picture = new Photographer(world, stage.Models, settings)
            .Still(new TakeCamera(take), time, 1 / plan.Brief.Fps.Seconds, cancel);
        Exposure exposure = take.ExposureStops is { } set
            ? new(set + plan.Brief.Exposure)
            : FilmBack.Meter([picture], stage.Place.ExposureBias + plan.Brief.Exposure);
        return Develop(picture, exposure, plan, 0);
    }

    /// <summary>The picture on the film back, in the film's look and grade.</summary>
    /// <param name="into">A developed picture of the same size that is no longer needed: it is filled anew.</param>
    public static byte[] Develop(Picture picture, Exposure exposure, Plan plan, int frameNumber, byte[]? into = null)
        => LookBook.Develop(picture, exposure, frameNumber, LookBook.Find(Look(plan)), plan.Grade.Grade, into);

    private static string? Look(Plan plan) => plan.Brief.Look ?? plan.Screenplay.Look;

    /// <summary>The exposure over the shot, metered in the film's look from small pictures about
    /// a second apart.</summary>
    private ExposureTrack Meter(World world, Take take, Shot shot, SceneStage stage)
    {
        const int width = 96, fewest = 3, most = 8;
        if (take.ExposureStops is { } set) return ExposureTrack.Fixed(set + plan.Brief.Exposure);
        Brief small =
            plan.Brief with { Width = width, Height = Math.Max(16, width * plan.Brief.Height / plan.Brief.Width) };
        Photographer photographer = new(world, stage.Models,
            LookBook.Find(Look(plan)).Adapt(Settings(small, threads)) with { SamplesPerPixel = 4 });
        int count = Math.Clamp((int)shot.Duration.Seconds + 1, fewest, most);
        IEnumerable<double> times = Enumerable.Range(0, count)
            .Select(i => shot.Start.Seconds + (i + 0.5) / count * shot.Duration.Seconds);
        TakeCamera camera = new(take);
        return ExposureTrack.Over(
                [.. times.Select(t => (t, photographer.Still(camera, t, 1 / plan.Brief.Fps.Seconds)))],
            stage.Place.ExposureBias + plan.Brief.Exposure);
    }

    public static RenderSettings Settings(Brief b, int threads) => b.Quality switch
    {
        Quality.Draft => RenderSettings.Draft(b.Width, b.Height, threads),
        Quality.High => RenderSettings.High(b.Width, b.Height, threads),
        _ => RenderSettings.Standard(b.Width, b.Height, threads),
    };

    private static long Frames(Shot shot, Rational fps) => (shot.Duration * fps).Floor;
}
