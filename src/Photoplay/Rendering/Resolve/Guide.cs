namespace Photoplay.Rendering;

/// <summary>What the filter goes by: the noise-free features of the centre frame.</summary>
internal sealed class Guide
{
    public const int NormalX = 0, NormalY = 1, NormalZ = 2, Depth = 3, SlopeX = 4, SlopeY = 5, Cover = 6, Everywhere = 7, Roughness = 8;

    public Padded Planes { get; }

    public Guide(TracedFrame f, int threads)
    {
        Planes = new Padded(f.Width, f.Height, 9);
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0; x < f.Width; x++)
            {
                int i = y * f.Width + x, o = Planes.At(x, y);
                Planes[NormalX][o] = f[Plane.NormalX][i];
                Planes[NormalY][o] = f[Plane.NormalY][i];
                Planes[NormalZ][o] = f[Plane.NormalZ][i];
                // The filter compares logarithms of distance: air and perspective both go by ratios.
                Planes[Depth][o] = f[Plane.Depth][i] > 0 ? Fast.Log(f[Plane.Depth][i]) : 9;
                Planes[Cover][o] = f[Plane.Cover][i] > 0 ? 1 : 0;
                Planes[Everywhere][o] = 1;
                Planes[Roughness][o] = f[Plane.Roughness][i];
            }
        });
        float[] z = Planes[Depth];
        Padded.Rows(f.Height, threads, y =>
        {
            for (int x = 0; x < f.Width; x++)
            {
                int o = Planes.At(x, y), up = y > 0 ? -Planes.Stride : 0, down = y < f.Height - 1 ? Planes.Stride : 0;
                float l = x > 0 ? z[o] - z[o - 1] : 0, r = x < f.Width - 1 ? z[o + 1] - z[o] : 0, u = z[o] - z[o + up], d = z[o + down] - z[o];
                Planes[SlopeX][o] = MathF.Abs(l) < MathF.Abs(r) ? l : r;
                Planes[SlopeY][o] = MathF.Abs(u) < MathF.Abs(d) ? u : d;
            }
        });
    }
}
