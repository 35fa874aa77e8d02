using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production.Exchange;

/// <summary>What a frame of film costs while the camera moves, as films are made (standard quality), and the frame
/// seen from the camera's place at time 0.</summary>
/// <param name="Light">Linear radiance, row by row, filtered but not developed.</param>
/// <param name="Trace">CPU seconds a frame of all threads.</param>
public sealed record FilmFrame(Rgb[] Light, double Trace, double Resolve)
{
    public double Seconds => Trace + Resolve;
}

/// <summary>Photographs a short dolly past a plain world and measures its steady state.</summary>
public static class MovingShot
{
    private const int Counted = 4;
    private const double Fps = 24;
    /// <summary>Metres a second, at a focus of one metre: a slow dolly.</summary>
    private const float Pace = 0.06f;

    public static FilmFrame Shoot(World world, Camera camera, int width, int height, int threads,
        CancellationToken cancel)
    {
        // No motion blur: the picture is held against one of an instant.
        RenderSettings settings = RenderSettings.Standard(width, height, threads) with { ShutterScale = 0 };
        Photographer photographer = new(world, new ModelCache(), settings);
        Vec3 onward = camera.WorldFromCamera.Vector(-Vec3.UnitZ);
        DollyCamera move = new(camera, onward * (Pace * camera.FocusDistance));
        Resolver resolver = new(settings);
        List<TracedFrame> row = [];
        int window = settings.Window, frames = 2 * window + 1 + Counted, middle = frames - 1 - window;
        (double trace, double resolve) = (0, 0);
        Picture? picture = null;
        for (int n = 0; n < frames; n++)
        {
            double began = ProcessorTime.Spent();
            row.Add(photographer.Trace(move, (n - middle) / Fps, 1 / Fps, n, cancel));
            double traced = ProcessorTime.Spent();
            // The first of each kind is not counted: it compiles the code.
            if (n > 0) trace += traced - began;
            if (n < 2 * window) continue;
            picture = resolver.Resolve(row[^(2 * window + 1)..], window);
            if (n > 2 * window) resolve += ProcessorTime.Spent() - traced;
        }
        foreach (TracedFrame f in row) f.Dispose();
        return new(picture!.Radiance, trace / (frames - 1), resolve / Counted);
    }
}
