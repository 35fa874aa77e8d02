using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production.Exchange;

/// <summary>A picture by our tracer from many samples a pixel: no filter, no shutter, no limit on what is
/// bright.</summary>
/// <param name="Light">Linear radiance, row by row.</param>
/// <param name="Seconds">CPU seconds of all threads.</param>
public sealed record SampledPicture(Rgb[] Light, int Samples, double Seconds)
{
    /// <summary>Two of as many samples together.</summary>
    public static SampledPicture MeanOf(SampledPicture a, SampledPicture b)
        => new([.. a.Light.Zip(b.Light, (x, y) => (x + y) / 2)], a.Samples + b.Samples, a.Seconds + b.Seconds);
}

/// <summary>Takes sampled pictures of one plain world. CPU seconds are of the whole process.</summary>
public sealed class ManySamples
{
    private const float NoLimit = 1e9f;
    private readonly Photographer photographer;
    private readonly ICameraMove camera;
    private int next;

    /// <param name="pass">Samples a pixel that are taken at once.</param>
    public ManySamples(World world, Camera camera, int width, int height, int bounces, int pass, int threads)
    {
        this.camera = new FixedCamera(camera);
        double began = ProcessorTime.Spent();
        photographer = new(world, new ModelCache(), new(width, height, pass, bounces, threads)
        {
            ShutterSlices = 1, ShutterScale = 0, BounceLimit = NoLimit,
        });
        StartUp = ProcessorTime.Spent() - began;
    }

    /// <summary>CPU seconds that getting ready took.</summary>
    public double StartUp { get; }

    /// <summary>So many samples, none of which was taken before.</summary>
    public SampledPicture Take(int samples, CancellationToken cancel)
    {
        RenderSettings settings = photographer.Settings;
        int passes = Math.Max(1, samples / settings.SamplesPerPixel);
        Rgb[] sum = new Rgb[settings.Width * settings.Height];
        double began = ProcessorTime.Spent();
        for (int i = 0; i < passes; i++)
        {
            using TracedFrame frame = photographer.Trace(camera, 0, 1 / 24.0, next++, cancel);
            frame.AddTo(sum);
        }
        double seconds = ProcessorTime.Spent() - began;
        foreach (ref Rgb c in sum.AsSpan()) c /= passes;
        return new(sum, passes * settings.SamplesPerPixel, seconds);
    }
}
