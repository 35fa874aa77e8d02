using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A few planes of numbers with room beside each row, so that a filter may read 56 numbers past either end.
/// The memory is borrowed: dispose of it to give it back.</summary>
internal readonly struct Padded : IDisposable
{
    public const int Margin = 56;
    private const int Band = 8;
    private readonly float[][] planes;
    private readonly int count;

    public Padded(int width, int height, int count)
    {
        (Width, Height) = (width, height);
        Stride = (width + 2 * Margin + 15) & ~15;
        this.count = count;
        planes = Scratch<float[]>.Pool.Rent(count);
        for (int i = 0; i < count; i++)
        {
            planes[i] = Scratch<float>.Pool.Rent(Stride * height + 16);
            // Rows are written whole by who borrows them; what lies between them is 0, whoever had the memory before.
            planes[i].AsSpan(0, Margin).Clear();
            for (int y = 1; y < height; y++) planes[i].AsSpan(At(width, y - 1), Stride - width).Clear();
            planes[i].AsSpan(At(width, height - 1), Stride * height + 16 - At(width, height - 1)).Clear();
        }
    }

    public int Width { get; }
    public int Height { get; }
    public int Stride { get; }
    public float[] this[int plane] => planes[plane];
    public int At(int x, int y) => y * Stride + x + Margin;
    public Span<float> Row(int plane, int y) => planes[plane].AsSpan(At(0, y), Width);

    public bool IsBlack(int plane, int y) => !Row(plane, y).ContainsAnyExcept(0f);

    public void Dispose()
    {
        foreach (float[] p in planes.AsSpan(0, count)) Scratch<float>.Pool.Return(p);
        Scratch<float[]>.Pool.Return(planes, true);
    }

    /// <summary>Mean over a square of pixels (cut at the picture's edges by repeating them) of one
    /// plane into another.</summary>
    public void Mean(int plane, int into, int reach, int threads)
    {
        float[] from = planes[plane], to = planes[into];
        int length = Stride * Height;
        float[] across = Scratch<float>.Pool.Rent(length + 16);
        Rows(Height, threads, (Padded: this, from, across, reach),
            static (on, y) => on.Padded.SumAcross(on.from, on.across, on.reach, y));
        Rows(Height, threads, (Padded: this, across, to, reach),
            static (on, y) => on.Padded.MeanDown(on.across, on.to, on.reach, y));
        Scratch<float>.Pool.Return(across);
    }

    private void SumAcross(float[] from, float[] to, int reach, int y)
    {
        Span<float> row = from.AsSpan(At(0, y), Width);
        from.AsSpan(At(-reach, y), reach).Fill(row[0]);
        from.AsSpan(At(Width, y), reach).Fill(row[^1]);
        for (int x = 0; x < Width; x += 8)
        {
            int o = At(x, y);
            Vector256<float> sum = Vector256.LoadUnsafe(ref from[0], (nuint)(o - reach));
            for (int d = 1 - reach; d <= reach; d++) sum += Vector256.LoadUnsafe(ref from[0], (nuint)(o + d));
            sum.StoreUnsafe(ref to[0], (nuint)o);
        }
    }

    private void MeanDown(float[] from, float[] to, int reach, int y)
    {
        float share = 1f / ((2 * reach + 1) * (2 * reach + 1));
        for (int x = 0; x < Width; x += 8)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            for (int d = -reach; d <= reach; d++)
                sum += Vector256.LoadUnsafe(ref from[0], (nuint)At(x, Math.Clamp(y + d, 0, Height - 1)));
            (sum * share).StoreUnsafe(ref to[0], (nuint)At(x, y));
        }
    }

    /// <summary>Does rows in bands on several threads; bands never share a result.</summary>
    public static void Rows(int height, int threads, Action<int> row) => SideBySide.For(height, threads, row, Band);

    /// <summary>The same for rows that are told what they work on: nothing is left for the collector.</summary>
    public static void Rows<T>(int height, int threads, T on, Action<T, int> row)
        => SideBySide.For(height, threads, on, row, Band);
}
