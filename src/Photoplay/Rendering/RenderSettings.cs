using Photoplay.Rendering.Looks;

namespace Photoplay.Rendering;

/// <summary>How much work goes into a picture.</summary>
/// <param name="SamplesPerPixel">Paths a traced pixel and frame. One is the film's measure: every traced pixel then
/// shows one surface at one instant through one place, and the frames around bring the other places. More are for
/// stills, which have no frames around.</param>
/// <param name="MaxBounces">Scatterings after the first surface.</param>
public sealed record RenderSettings(int Width, int Height, int SamplesPerPixel = 8, int MaxBounces = 4, int Threads = 2)
{
    /// <summary>Side of a traced pixel in the picture's pixels, with one sample a pixel: the frames around fill the
    /// places between (temporal supersampling).</summary>
    public int Coarseness { get; init; } = 1;
    /// <summary>Instants within the shutter at which moving things are placed, with many samples a pixel. With one, a
    /// frame is traced at the middle of the shutter and smoothed along the motion afterwards.</summary>
    public int ShutterSlices { get; init; } = 8;
    /// <summary>With one sample a pixel: where light is noisier than this (standard deviation of a pixel's light, as a
    /// share of the mean) it is worked out in every pixel of every frame, elsewhere in every other pixel, each frame
    /// taking others; in between, only what the surface is like is looked up. 0 works it out always.</summary>
    public float NoiseTarget { get; init; }
    /// <summary>Light that has bounced is cut at this many times white, so that rare bright paths
    /// do not sparkle.</summary>
    public float BounceLimit { get; init; } = 8;
    /// <summary>Share of the paths that go on from a matt first surface; they count the more. Light that has bounced is
    /// soft and filters well.</summary>
    public float BouncedShare { get; init; } = 1;
    /// <summary>Multiplies the camera's shutter angle.</summary>
    public float ShutterScale { get; init; } = 1;
    /// <summary>Above 0: things move only this often a second (stop motion); the camera moves on smoothly.</summary>
    public int PosesPerSecond { get; init; }
    /// <summary>Traced frames on each side of a frame that its light is gathered from.</summary>
    public int LightWindow { get; init; } = 2;
    /// <summary>Frames on each side of a frame that its picture is put together from.</summary>
    public int EdgeWindow { get; init; } = 3;
    /// <summary>1: a finished picture is averaged with those before and after it where they show the same; 0: not.</summary>
    public int SteadyWindow { get; init; }
    /// <summary>Frames after which the places in the pixel that frames look through, and the random numbers of light,
    /// come round; even, and no more than the window holds.</summary>
    public int Period { get; init; } = 4;
    /// <summary>The film's treatment: it dresses the world and mounts the lens. Set by
    /// <see cref="Look.Adapt"/>.</summary>
    public Look? Look { get; init; }

    /// <summary>How often a still is taken anew, with other random numbers; the mean is the picture.</summary>
    public int Takes { get; init; } = 1;

    /// <summary>A still by the film's way: as many frames of the same instant as give each pixel of the picture so many
    /// samples (from 1 on), several takes of them if they are many. Each sample then shows one surface, which filters
    /// better than a pixel's mixture of several.</summary>
    public RenderSettings ForStill(int samples)
    {
        const int Most = 4;
        int coarseness = Look?.NeedsSketch == true ? 1 : 2, each = Math.Clamp(samples, 1, Most),
            frames = Math.Max(2, each * coarseness * coarseness);
        return this with
        {
            SamplesPerPixel = 1,
            NoiseTarget = 0,
            Coarseness = coarseness,
            LightWindow = frames - 1,
            EdgeWindow = frames - 1,
            SteadyWindow = 0,
            Period = frames,
            Takes = Math.Max(1, (samples + Most - 1) / Most)
        };
    }

    /// <summary>Whether frames are traced with one sample a pixel, for their neighbours to complete.</summary>
    public bool IsFilm => SamplesPerPixel <= 1;
    /// <summary>Side of a traced pixel, in the picture's pixels.</summary>
    public int Scale => IsFilm ? Coarseness : 1;
    public int TracedWidth => (Width + Scale - 1) / Scale;
    public int TracedHeight => (Height + Scale - 1) / Scale;
    /// <summary>Traced frames on each side that a finished frame depends on.</summary>
    public int Window => LightWindow + EdgeWindow + SteadyWindow;

    public static RenderSettings Draft(int width, int height, int threads = 2)
        => new(width, height, 1, 1, threads)
        {
            Coarseness = 4, NoiseTarget = float.MaxValue, BouncedShare = 0.35f, LightWindow = 8, EdgeWindow = 8, Period = 16
        };

    public static RenderSettings Standard(int width, int height, int threads = 2)
        => new(width, height, 1, 3, threads)
        {
            Coarseness = 2, NoiseTarget = 1f, BouncedShare = 0.5f, LightWindow = 7, EdgeWindow = 7, SteadyWindow = 1, Period = 14
        };

    public static RenderSettings High(int width, int height, int threads = 2)
        => new(width, height, 6, 4, threads) { ShutterSlices = 6, LightWindow = 3 };
}
