using System.Buffers;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>One traced pixel of a <see cref="LitFrame"/>: its colour (linear ACEScg) and what it shows, side by side so
/// that one look-up finds all.</summary>
/// <param name="Id">Entity plus one, 0 for none.</param>
/// <param name="Matt">Luminance of its matt light over what was expected, filtered.</param>
/// <param name="Gloss">Luminance of its glossy light, filtered.</param>
/// <param name="Flame">Luminance of flames before it, unfiltered.</param>
/// <param name="Before">Traced pixels from here to where this was one frame before.</param>
/// <param name="After">And to where it will be one frame after.</param>
/// <param name="Depth">Metres; far beyond everything where there is nothing.</param>
internal readonly record struct LitSample(Rgb Colour, float Id, float Matt, float Gloss, float Flame, Vec2 Before,
    Vec2 After, float Depth);

/// <summary>A frame whose light has been gathered and filtered, but which still knows only its own samples. Its memory
/// is borrowed: dispose of it to give it back.</summary>
internal sealed class LitFrame : IDisposable
{
    public required TracedFrame Frame { get; init; }
    public required LitSample[] Samples { get; init; }

    public void Dispose() => ArrayPool<LitSample>.Shared.Return(Samples);

    public static LitFrame Of(IReadOnlyList<TracedFrame> window, int centre, RenderSettings settings)
    {
        int threads = settings.Threads;
        TracedFrame f = window[centre];
        List<Reprojection> light = Reprojection.Around(window, centre, settings.LightWindow, threads);
        using Padded gathered = Accumulation.Of(f.Prepare(threads), light, 2 * settings.LightWindow, threads);
        using Guide guide = new(f, gathered, threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Matt, 5, 3.2f, 0.012f, 1, false, Guide.Cover), threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Gloss, 3, 1.6f, 0.012f, 2, true, Guide.Everywhere), threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Haze, 5, 4, 0.25f, 0, false, Guide.Everywhere), threads);
        foreach (Reprojection r in light) r.Dispose();
        Sparks.Cut(gathered, PreparedFrame.Matt, threads);
        Sparks.Cut(gathered, PreparedFrame.Gloss, threads);
        Rgb[] radiance = ArrayPool<Rgb>.Shared.Rent(f.Width * f.Height);
        Compose(f, gathered, radiance, threads);
        if (f.Samples > 1) Silhouettes.Smooth(f, radiance, threads);
        LensSmoothing.Run(f, radiance, threads);
        LitSample[] samples = ArrayPool<LitSample>.Shared.Rent(f.Width * f.Height);
        Collect(f, gathered, radiance, samples, threads);
        ArrayPool<Rgb>.Shared.Return(radiance);
        return new() { Frame = f, Samples = samples };
    }

    private static void Collect(TracedFrame f, Padded light, Rgb[] radiance, LitSample[] samples, int threads)
    {
        float[] ids = f[Plane.Id], beforeX = f[Plane.BeforeX], beforeY = f[Plane.BeforeY], afterX = f[Plane.AfterX],
            afterY = f[Plane.AfterY], depths = f[Plane.Depth], flames = f[Plane.Flame];
        Padded.Rows(f.Height, threads, y =>
        {
            for (int i = y * f.Width, o = light.At(0, y); i < (y + 1) * f.Width; i++, o++)
                samples[i] = new(radiance[i], ids[i], Luminance(PreparedFrame.Matt, o), Luminance(PreparedFrame.Gloss, o),
                    flames[i], new(beforeX[i], beforeY[i]), new(afterX[i], afterY[i]),
                    depths[i] > 0 ? depths[i] : float.MaxValue);
        });

        float Luminance(int layer, int o) => new Rgb(light[layer][o], light[layer + 1][o], light[layer + 2][o]).Luminance;
    }

    private static void Compose(TracedFrame f, Padded light, Rgb[] radiance, int threads)
    {
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0, i = y * f.Width, o = light.At(0, y); x < f.Width; x++, i++, o++)
                radiance[i] = Light(PreparedFrame.Matt, o) * Layer(Plane.AlbedoR, i) * f[Plane.Shade][i]
                    + Light(PreparedFrame.Gloss, o) + Light(PreparedFrame.Haze, o)
                    + Layer(Plane.SeenR, i);
        });

        Rgb Layer(Plane plane, int i) => new(f[plane][i], f[plane + 1][i], f[plane + 2][i]);
        Rgb Light(int layer, int o) => new(light[layer][o], light[layer + 1][o], light[layer + 2][o]);
    }
}
