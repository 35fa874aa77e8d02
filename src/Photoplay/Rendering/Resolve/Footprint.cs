using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Where the pixels of a block fall among another frame's samples: each of the two by two that may be nearest
/// to them takes those of one corner, weighed by nearness.</summary>
internal ref struct Footprint
{
    /// <summary>The two by two samples.</summary>
    public const int Sides = 4;
    /// <summary>Most pixels across a block, and weights a row of it.</summary>
    private const int Most = 4, RowStep = 2 * Most;
    /// <summary>What a sample too far off still counts, which matters where there is no other.</summary>
    private const float Least = 2e-3f;

    // Row by row: the weights of the pixels' surfaces, then of the rest.
    private readonly Span<float> weights;
    private readonly int scale;
    private int left, top, acrossAt, downAt;
    // What the weights were made for: in a row where nothing moves, or all alike, they are the same.
    private Vec2 at;
    private float share, sharpness, restSharpness;

    /// <param name="scale">Pixels across a block: at most 4.</param>
    /// <param name="weights">Room for <see cref="Room"/> numbers.</param>
    public Footprint(int scale, Span<float> weights)
    {
        if (scale > Most) throw new ArgumentOutOfRangeException(nameof(scale), scale, "At most 4.");
        this.scale = scale;
        this.weights = weights;
    }

    public static int Room(int scale) => scale * RowStep;

    /// <summary>Weighs the block's pixels in a frame.</summary>
    /// <param name="moved">From where this frame looks to where that one does, traced pixels.</param>
    /// <param name="share">How much the frame counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveTo(in Block block, Vec2 moved, float share)
    {
        float x = block.First.X + moved.X, y = block.First.Y + moved.Y;
        left = (int)MathF.Floor(x + 0.5f);
        top = (int)MathF.Floor(y + 0.5f);
        // To a 4096th of a traced pixel: the same wherever in the row.
        Vec2 off = new(MathF.Round((x - left) * 4096) / 4096, MathF.Round((y - top) * 4096) / 4096);
        if (off == at && share == this.share && block.Sharpness == sharpness && block.RestSharpness == restSharpness) return;
        (at, this.share, sharpness, restSharpness) = (off, share, block.Sharpness, block.RestSharpness);
        Weigh(block);
    }

    [SkipLocalsInit]
    private void Weigh(in Block block)
    {
        float step = 1f / scale;
        Vector128<float> places = Vector128<float>.Indices * step;
        Off(Vector128.Create(at.X) + places, out Vector128<float> across, out acrossAt);
        Off(Vector128.Create(at.Y) + places, out Vector128<float> down, out downAt);
        Vector128<float> least = Vector128.Create(Least * share), bellAcross = Bell(across * block.Sharpness),
            bellDown = Bell(down * block.Sharpness) * share, restAcross = bellAcross, restDown = bellDown;
        if (block.RestSharpness != block.Sharpness)
            (restAcross, restDown) = (Bell(across * block.RestSharpness), Bell(down * block.RestSharpness) * share);
        Span<float> restRows = stackalloc float[Most], rows = stackalloc float[Most];
        restDown.CopyTo(restRows);
        bellDown.CopyTo(rows);
        ref float to = ref MemoryMarshal.GetReference(weights);
        for (int v = 0; v < scale; v++, to = ref Unsafe.Add(ref to, RowStep))
        {
            (bellAcross * rows[v] + least).StoreUnsafe(ref to);
            (restAcross * restRows[v] + least).StoreUnsafe(ref to, Most);
        }
    }

    /// <summary>The sample of one side of the four; false where it takes no pixel, or lies outside the frame.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Find(int side, TracedFrame f, out int j)
    {
        int x = left + (side & 1), y = top + (side >> 1);
        j = y * f.Width + x;
        return (uint)x < (uint)f.Width && (uint)y < (uint)f.Height
            && ((side & 1) == 0 ? acrossAt > 0 : acrossAt < scale) && (side < 2 ? downAt > 0 : downAt < scale);
    }

    /// <summary>Adds a sample to the pixels it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Add(int side, in TakenSample sample, Span<PixelSum> sums)
    {
        (int u0, int u1) = (side & 1) == 0 ? (0, acrossAt) : (acrossAt, scale);
        (int v0, int v1) = side < 2 ? (0, downAt) : (downAt, scale);
        ref float weight = ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), v0 * RowStep);
        ref PixelSum row = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), v0 * scale);
        for (int v = v0; v < v1; v++)
        {
            if (sample.IsLike)
                for (int u = u0; u < u1; u++)
                    Unsafe.Add(ref row, u).Like += sample.Surface * Vector256.Create(
                        Vector128.Create(Unsafe.Add(ref weight, u)), Vector128.Create(Unsafe.Add(ref weight, Most + u)));
            else
                for (int u = u0; u < u1; u++)
                    Unsafe.Add(ref row, u).Other += sample.Surface.GetLower() * Vector128.Create(Unsafe.Add(ref weight, u));
            weight = ref Unsafe.Add(ref weight, RowStep);
            row = ref Unsafe.Add(ref row, scale);
        }
    }

    /// <summary>The same but for some pixels; tells which it was added to.</summary>
    public readonly uint Add(int side, in TakenSample sample, Span<PixelSum> sums, uint but)
    {
        (int u0, int u1) = (side & 1) == 0 ? (0, acrossAt) : (acrossAt, scale);
        (int v0, int v1) = side < 2 ? (0, downAt) : (downAt, scale);
        uint added = 0;
        ref PixelSum first = ref MemoryMarshal.GetReference(sums);
        for (int v = v0; v < v1; v++)
        {
            ref float weight = ref Unsafe.Add(ref MemoryMarshal.GetReference(weights), v * RowStep);
            for (int u = u0; u < u1; u++)
            {
                int k = v * scale + u;
                if ((but >> k & 1) != 0) continue;
                added |= 1u << k;
                ref PixelSum sum = ref Unsafe.Add(ref first, k);
                Vector128<float> surface = Vector128.Create(Unsafe.Add(ref weight, u));
                if (sample.IsLike)
                    sum.Like += sample.Surface
                        * Vector256.Create(surface, Vector128.Create(Unsafe.Add(ref weight, Most + u)));
                else sum.Other += sample.Surface.GetLower() * surface;
            }
        }
        return added;
    }

    // The squares of how far pixels are from their samples, and the first pixel that the second sample takes.
    private readonly void Off(Vector128<float> at, out Vector128<float> squares, out int second)
    {
        Vector128<float> beyond = Vector128.GreaterThanOrEqual(at, Vector128.Create(0.5f)),
            off = at - (beyond & Vector128<float>.One);
        squares = off * off;
        second = Math.Min(scale, Most - System.Numerics.BitOperations.PopCount(beyond.ExtractMostSignificantBits()));
    }

    // About e to the -x, without a call: (1 - x/8)^8.
    private static Vector128<float> Bell(Vector128<float> x)
    {
        Vector128<float> t = Vector128.Max(Vector128<float>.Zero, Vector128<float>.One - x * 0.125f);
        t *= t; t *= t;
        return t * t;
    }
}
