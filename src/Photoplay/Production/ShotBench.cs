using System.Runtime.Intrinsics;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;
using Photoplay.Stage;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>What a second of finished film costs and how calm it is, measured on a few frames in a row from the middle
/// of one shot.</summary>
/// <param name="Trace">CPU seconds a frame for tracing; of all threads, as the others.</param>
/// <param name="Resolve">CPU seconds a frame for filtering.</param>
/// <param name="Develop">CPU seconds a frame for developing.</param>
/// <param name="Flicker">Mean absolute difference of developed frames that follow each other, in 255ths, after
/// warping by the exact motion; places that were hidden are left out, and so is the film's grain, which is meant to
/// change.</param>
/// <param name="Allocated">Bytes a frame that are left for the collector once everything has been filled for the first time:
/// the median.</param>
public sealed record ShotCost(string Shot, double Trace, double Resolve, double Develop, double Flicker, double Allocated)
{
    /// <summary>CPU seconds a second of film at 24 frames a second.</summary>
    public double PerFilmSecond => 24 * (Trace + Resolve + Develop);
}

/// <summary>Photographs frames in a row from the middle of a shot and measures them.</summary>
public sealed class ShotBench(ProductionFolder folder, Brief brief, IReporter reporter, int threads)
{
    /// <summary>Finished frames that are measured, and those before them that are not: they compile the code.</summary>
    private const int Frames = 12, Rehearsed = 6;

    /// <param name="still">Whether time stands still, so that every difference between frames is noise.</param>
    public ShotCost Measure(bool still, CancellationToken cancel)
    {
        Plan plan = Preproduction.Run(folder, brief, reporter, threads);
        BoardScene scene = plan.Storyboard.Scenes[^1];
        Shot shot = scene.Shots[scene.Shots.Count / 2];
        SceneStage stage = new(plan, scene, threads);
        Take take = stage.Shoot(shot);
        Look look = LookBook.Find(plan.Brief.Look ?? plan.Screenplay.Look);
        RenderSettings settings = look.Adapt(ShotDepartment.Settings(plan.Brief, threads));
        World world = Cinematographer.Stage(stage.Performance, stage.Place, take);
        Photographer photographer = new(world, stage.Models, settings);
        TakeCamera camera = new(take);
        double frame = 1 / plan.Brief.Fps.Seconds, middle = (shot.Start + shot.Duration / Rational.Whole(2)).Seconds;
        Resolver resolver = new(settings);
        List<TracedFrame> row = [];
        (double trace, double resolve, double develop, double flicker) = (0, 0, 0, 0);
        (Picture Picture, byte[] Rgb)? last = null;
        Exposure exposure = default;
        List<long> left = [];
        Picture? spare = null;
        byte[]? shown = null;
        int length = Rehearsed + Frames + 2 * settings.Window;
        for (int n = 0; n < length; n++)
        {
            double time = still ? middle : middle + (n - length / 2) * frame;
            reporter.Stage($"frame {n + 1} of {length}");
            double began = ProcessorTime.Spent();
            long before = GC.GetTotalAllocatedBytes(true);
            row.Add(photographer.Trace(camera, time, still ? 1e-9 : frame, n, cancel));
            long leftByFrame = GC.GetTotalAllocatedBytes(true) - before;
            double traced = ProcessorTime.Spent();
            if (n >= Rehearsed) trace += traced - began;
            if (n < 2 * settings.Window) continue;
            before = GC.GetTotalAllocatedBytes(true);
            Picture picture = resolver.Resolve(row, settings.Window, spare);
            leftByFrame += GC.GetTotalAllocatedBytes(true) - before;
            double resolved = ProcessorTime.Spent();
            if (last is null) exposure = FilmBack.Meter([picture], stage.Place.ExposureBias);
            double metered = ProcessorTime.Spent();
            before = GC.GetTotalAllocatedBytes(true);
            shown = LookBook.Develop(picture, exposure, n, look, null, shown);
            leftByFrame += GC.GetTotalAllocatedBytes(true) - before;
            double developed = ProcessorTime.Spent();
            if (spare is not null) left.Add(leftByFrame);
            byte[] rgb = FilmBack.Develop(picture, exposure, n, look.Stock with { Grain = 0 });
            if (last is { } earlier && n >= Rehearsed + 2 * settings.Window)
            {
                resolve += resolved - traced;
                develop += developed - metered;
                flicker += Difference(earlier, (picture, rgb));
            }
            (last, spare) = ((picture, rgb), last?.Picture);
            row[0].Dispose();
            row.RemoveAt(0);
        }
        foreach (TracedFrame f in row) f.Dispose();
        left.Sort();
        return new(shot.Action, trace / (length - Rehearsed), resolve / Frames, develop / Frames,
            flicker / Frames, left[left.Count / 2]);
    }

    /// <summary>Between pixels the earlier frame is interpolated by cubics, which pass through its values where nothing
    /// moves and hardly blur fine detail elsewhere.</summary>
    private static double Difference((Picture Picture, byte[] Rgb) before, (Picture Picture, byte[] Rgb) now)
    {
        (double sum, long count) = (0, 0);
        (int width, int height) = (now.Picture.Width, now.Picture.Height);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                int i = y * width + x;
                float px = x + now.Picture.Motion[i].X, py = y + now.Picture.Motion[i].Y;
                if (!(px >= 1 && py >= 1 && px < width - 2 && py < height - 2)) continue;
                int x0 = (int)px, y0 = (int)py, j = y0 * width + x0;
                if (before.Picture.Ids[j] != now.Picture.Ids[i]) continue;
                Vector128<float> across = GridPlace.CatmullRom(px - x0), down = GridPlace.CatmullRom(py - y0);
                for (int c = 0; c < 3; c++)
                {
                    float was = 0;
                    for (int v = 0; v < 4; v++)
                        for (int u = 0; u < 4; u++)
                            was += before.Rgb[(j + (v - 1) * width + u - 1) * 3 + c] * across[u] * down[v];
                    sum += MathF.Abs(was - now.Rgb[i * 3 + c]);
                    count++;
                }
            }
        return count > 0 ? sum / count : 0;
    }
}
