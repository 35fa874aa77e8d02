using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A frame whose light has been gathered and filtered, but whose edges are still those of
/// its own samples.</summary>
internal sealed class LitFrame
{
    public required TracedFrame Frame { get; init; }
    public required Picture Picture { get; init; }

    public static LitFrame Of(IReadOnlyList<TracedFrame> window, int centre, RenderSettings settings)
    {
        int threads = settings.Threads;
        TracedFrame f = window[centre];
        List<Reprojection> light = Reprojection.Around(window, centre, settings.LightWindow, threads);
        using Padded gathered = Accumulation.Of(f.Prepare(threads), light, threads);
        using Guide guide = new(f, gathered, threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Matt, 5, 3.2f, 0.012f, 1, false, Guide.Cover), threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Gloss, 3, 1.6f, 0.012f, 2, true, Guide.Everywhere), threads);
        ATrous.Run(gathered, guide, new(PreparedFrame.Haze, 5, 4, 0.25f, 0, false, Guide.Everywhere), threads);
        foreach (Reprojection r in light) r.Dispose();
        return new() { Frame = f, Picture = Compose(f, gathered, threads) };
    }

    private static Picture Compose(TracedFrame f, Padded light, int threads)
    {
        Picture p = new(f.Width, f.Height) { Sketch = f.Sketch };
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0; x < f.Width; x++)
            {
                int i = y * f.Width + x, o = light.At(x, y);
                Rgb albedo = Layer(Plane.AlbedoR, i), seen = Layer(Plane.SeenR, i);
                p.Radiance[i] = Light(PreparedFrame.Matt, o) * albedo + Light(PreparedFrame.Gloss, o)
                    + Light(PreparedFrame.Haze, o) + seen;
                p.Albedo[i] = albedo;
                p.Normals[i] = new(f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
                p.Depths[i] = f[Plane.Depth][i] > 0 ? f[Plane.Depth][i] : float.PositiveInfinity;
                p.Motion[i] = new(f[Plane.BeforeX][i], f[Plane.BeforeY][i]);
                p.Ids[i] = (int)f[Plane.Id][i] - 1;
            }
        });
        if (f.Samples > 1) Silhouettes.Smooth(f, p, threads);
        return p;

        Rgb Layer(Plane plane, int i) => new(f[plane][i], f[plane + 1][i], f[plane + 2][i]);
        Rgb Light(int layer, int o) => new(light[layer][o], light[layer + 1][o], light[layer + 2][o]);
    }
}
