namespace Photoplay.Rendering;

/// <summary>What the filter goes by: the features of the centre frame, its normals averaged over the window.</summary>
internal readonly struct Guide : IDisposable
{
    public const int NormalX = 0, NormalY = 1, NormalZ = 2, Depth = 3, SlopeX = 4, SlopeY = 5, Cover = 6,
        Everywhere = 7, Roughness = 8, Id = 9, Count = 10;

    /// <summary>Samples that make light sure.</summary>
    private const float Sure = 2;

    public Padded Planes { get; }

    /// <summary>How sure of its light a pixel is, made of so many samples: above 0, at most 1.</summary>
    public static float Sureness(float samples) => Math.Clamp(samples / Sure, 1e-3f, 1);

    public Guide(TracedFrame f, Padded gathered, Darkness? dark, int threads)
    {
        Planes = new Padded(f.Width, f.Height, Count);
        Padded.Rows(f.Height, threads, (Planes, f, gathered, dark),
            static (on, y) => Describe(on.Planes, on.f, on.gathered, on.dark, y));
        Padded.Rows(f.Height, threads, Planes, Incline);
    }

    public void Dispose() => Planes.Dispose();

    private static void Describe(Padded planes, TracedFrame f, Padded gathered, Darkness? dark, int y)
    {
        for (int c = 0; c < 3; c++) gathered.Row(Accumulation.Normal + c, y).CopyTo(planes.Row(NormalX + c, y));
        f[Plane.Roughness].AsSpan(y * f.Width, f.Width).CopyTo(planes.Row(Roughness, y));
        f[Plane.Id].AsSpan(y * f.Width, f.Width).CopyTo(planes.Row(Id, y));
        planes.Row(Everywhere, y).Fill(1);
        Span<float> depths = f[Plane.Depth].AsSpan(y * f.Width, f.Width),
            covers = f[Plane.Cover].AsSpan(y * f.Width, f.Width), depth = planes.Row(Depth, y),
            cover = planes.Row(Cover, y), trust = gathered.Row(Accumulation.Trust, y);
        // The filter compares logarithms of distance: air and perspective both go by ratios.
        for (int x = 0; x < depth.Length; x++) depth[x] = depths[x] > 0 ? Fast.Log(depths[x]) : 9;
        for (int x = 0; x < cover.Length; x++) cover[x] = covers[x] > 0 ? Sureness(trust[x]) : 0;
        if (dark is null) return;
        for (int x = 0, i = y * f.Width; x < cover.Length; x++, i++)
            if (dark.IsUnlit(i)) cover[x] = planes.Row(Everywhere, y)[x] = 0;
    }

    private static void Incline(Padded planes, int y)
    {
        Span<float> z = planes.Row(Depth, y), above = planes.Row(Depth, Math.Max(0, y - 1)),
            below = planes.Row(Depth, Math.Min(planes.Height - 1, y + 1));
        Span<float> across = planes.Row(SlopeX, y), down = planes.Row(SlopeY, y);
        for (int x = 0; x < z.Length; x++)
        {
            across[x] = Lesser(x > 0 ? z[x] - z[x - 1] : 0, x < z.Length - 1 ? z[x + 1] - z[x] : 0);
            down[x] = Lesser(z[x] - above[x], below[x] - z[x]);
        }
    }

    private static float Lesser(float a, float b) => MathF.Abs(a) < MathF.Abs(b) ? a : b;
}
