using System.Diagnostics;
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
/// warping by the exact motion; places that were hidden are left out.</param>
public sealed record ShotCost(string Shot, double Trace, double Resolve, double Develop, double Flicker)
{
    /// <summary>CPU seconds a second of film at 24 frames a second.</summary>
    public double PerFilmSecond => 24 * (Trace + Resolve + Develop);
}

/// <summary>Photographs frames in a row from the middle of a shot and measures them.</summary>
public sealed class ShotBench(ProductionFolder folder, Brief brief, IReporter reporter, int threads)
{
    private const int Frames = 4;

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
        // The first of each kind is not counted: it compiles the code.
        for (int n = 0; n <= Frames + 2 * settings.Window; n++)
        {
            double time = still ? middle : middle + (n - Frames) * frame;
            reporter.Stage($"frame {n + 1} of {Frames + 2 * settings.Window + 1}");
            double began = Cpu();
            row.Add(photographer.Trace(camera, time, still ? 1e-9 : frame, n, cancel));
            double traced = Cpu();
            if (n > 0) trace += traced - began;
            if (n < 2 * settings.Window) continue;
            Picture picture = resolver.Resolve(row[^(2 * settings.Window + 1)..], settings.Window);
            double resolved = Cpu();
            if (last is null) exposure = FilmBack.Meter([picture], stage.Place.ExposureBias);
            double metered = Cpu();
            byte[] rgb = LookBook.Develop(picture, exposure, still ? 0 : n, look);
            if (last is { } before)
            {
                resolve += resolved - traced;
                develop += Cpu() - metered;
                flicker += Difference(before, (picture, rgb));
            }
            last = (picture, rgb);
        }
        foreach (TracedFrame f in row) f.Dispose();
        return new(shot.Action, trace / (Frames + 2 * settings.Window), resolve / Frames, develop / Frames,
            flicker / Frames);
    }

    private static double Cpu()
    {
        using Process self = Process.GetCurrentProcess();
        return self.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Between pixels the earlier frame is mixed bilinearly, which tells fine detail from noise badly: where
    /// things stand still nothing is mixed.</summary>
    private static double Difference((Picture Picture, byte[] Rgb) before, (Picture Picture, byte[] Rgb) now)
    {
        (double sum, long count) = (0, 0);
        (int width, int height) = (now.Picture.Width, now.Picture.Height);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                int i = y * width + x;
                float px = x + now.Picture.Motion[i].X, py = y + now.Picture.Motion[i].Y;
                if (!(px >= 0 && py >= 0 && px < width - 1 && py < height - 1)) continue;
                int x0 = (int)px, y0 = (int)py, j = y0 * width + x0;
                float fx = px - x0, fy = py - y0;
                if (before.Picture.Ids[j] != now.Picture.Ids[i]) continue;
                for (int c = 0; c < 3; c++)
                {
                    float a = Maths.Lerp(At(j, c), At(j + 1, c), fx),
                        b = Maths.Lerp(At(j + width, c), At(j + width + 1, c), fx);
                    sum += MathF.Abs(Maths.Lerp(a, b, fy) - now.Rgb[i * 3 + c]);
                    count++;
                }
            }
        return count > 0 ? sum / count : 0;

        float At(int pixel, int c) => before.Rgb[pixel * 3 + c];
    }
}
