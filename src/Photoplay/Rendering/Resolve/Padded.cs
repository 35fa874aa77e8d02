namespace Photoplay.Rendering;

/// <summary>A few planes of numbers with room beside each row, so that a filter may read 48 numbers past either end.</summary>
internal sealed class Padded
{
    public const int Margin = 48;
    private readonly float[][] planes;

    public Padded(int width, int height, int count)
    {
        (Width, Height) = (width, height);
        Stride = (width + 2 * Margin + 15) & ~15;
        planes = new float[count][];
        for (int i = 0; i < count; i++) planes[i] = new float[Stride * height + 16];
    }

    public int Width { get; }
    public int Height { get; }
    public int Stride { get; }
    public float[] this[int plane] => planes[plane];
    public int At(int x, int y) => y * Stride + x + Margin;

    /// <summary>Does rows in bands on several threads; bands never share a result.</summary>
    public static void Rows(int height, int threads, Action<int> row)
    {
        const int Band = 8;
        Parallel.For(0, (height + Band - 1) / Band, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, b =>
        {
            for (int y = b * Band; y < Math.Min(height, b * Band + Band); y++) row(y);
        });
    }
}
