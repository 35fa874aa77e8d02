using Photoplay.Rendering.Looks;

namespace Photoplay.Rendering;

/// <summary>How much work goes into a picture.</summary>
/// <param name="SamplesPerPixel">Paths a pixel and frame; resolving adds the frames around.</param>
/// <param name="MaxBounces">Scatterings after the first surface.</param>
public sealed record RenderSettings(int Width, int Height, int SamplesPerPixel = 8, int MaxBounces = 4, int Threads = 2)
{
    /// <summary>Instants within the shutter at which moving things are placed (at most one a sample).</summary>
    public int ShutterSlices { get; init; } = 8;
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
    /// <summary>Traced frames used on each side of the one being resolved.</summary>
    public int Window { get; init; } = 2;
    /// <summary>The film's treatment: it dresses the world and mounts the lens. Set by
    /// <see cref="Look.Adapt"/>.</summary>
    public Look? Look { get; init; }

    public static RenderSettings Draft(int width, int height, int threads = 2)
        => new(width, height, 2, 1, threads) { ShutterSlices = 2, BouncedShare = 0.5f };
    public static RenderSettings Standard(int width, int height, int threads = 2)
        => new(width, height, 6, 3, threads) { ShutterSlices = 6, BouncedShare = 0.5f };
    public static RenderSettings High(int width, int height, int threads = 2)
        => new(width, height, 20, 5, threads) { ShutterSlices = 10 };
}
