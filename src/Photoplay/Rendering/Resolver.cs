using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Makes the picture of one frame from a finite window of traced frames around it: gathers light along the exact
/// motion, filters matt light, glossy light and haze apart by what the surfaces are like, and puts the layers together
/// again. Keeps nothing between calls: any frame can be resolved alone, in any order, to the same bits.
/// </summary>
public static class Resolver
{
    /// <summary>Resolves the frame at index <paramref name="centre"/> of the window, whose frames stand
    /// in a row.</summary>
    public static Picture Resolve(IReadOnlyList<TracedFrame> window, int centre, int threads = 2)
    {
        TracedFrame f = window[centre];
        PreparedFrame own = f.Prepare(threads);
        List<Reprojection> others = [];
        for (int side = -1; side <= 1; side += 2)
        {
            Reprojection? last = null;
            for (int k = centre + side; k >= 0 && k < window.Count; k += side)
            {
                PreparedFrame to = window[k].Prepare(threads);
                last = last is null
                    ? Reprojection.First(f, to, side < 0, threads)
                    : Reprojection.Next(f, last, to, side < 0, threads);
                others.Add(last);
            }
        }
        using Padded light = Accumulation.Of(own, others, threads), sharp = EdgeSmoothing.Of(f, others, threads);
        using Guide guide = new(f, threads);
        ATrous.Run(light, guide, new(PreparedFrame.Matt, 5, 2.2f, 0.012f, 1, false, Guide.Cover), threads);
        ATrous.Run(light, guide, new(PreparedFrame.Gloss, 3, 1.6f, 0.012f, 2, true, Guide.Everywhere), threads);
        ATrous.Run(light, guide, new(PreparedFrame.Haze, 5, 4, 0.25f, 0, false, Guide.Everywhere), threads);
        Picture picture = Compose(f, light, sharp, threads);
        Silhouettes.Smooth(f, others, picture, threads);
        foreach (Reprojection r in others) r.Dispose();
        return picture;
    }

    private static Picture Compose(TracedFrame f, Padded light, Padded sharp, int threads)
    {
        Picture p = new(f.Width, f.Height) { Sketch = f.Sketch };
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0; x < f.Width; x++)
            {
                int i = y * f.Width + x, o = light.At(x, y);
                Rgb albedo = Layer(sharp, 0, o), seen = Layer(sharp, 3, o);
                p.Radiance[i] = Layer(light, PreparedFrame.Matt, o) * albedo + Layer(light, PreparedFrame.Gloss, o)
                    + Layer(light, PreparedFrame.Haze, o) + seen;
                p.Albedo[i] = albedo;
                p.Normals[i] = new(f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
                p.Depths[i] = f[Plane.Depth][i] > 0 ? f[Plane.Depth][i] : float.PositiveInfinity;
                p.Motion[i] = new(f[Plane.BeforeX][i], f[Plane.BeforeY][i]);
                p.Ids[i] = (int)f[Plane.Id][i] - 1;
            }
        });
        return p;
    }

    private static Rgb Layer(Padded light, int layer, int o)
        => new(light[layer][o], light[layer + 1][o], light[layer + 2][o]);
}
