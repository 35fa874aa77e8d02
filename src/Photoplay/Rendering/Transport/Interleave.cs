using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>How one sample a pixel is dealt out over frames: the place in the pixel it looks through, and whether its
/// light is worked out. Both come round after a fixed number of frames, and so do the random numbers of light: as many
/// frames in a row always hold the same set, so what stands still looks the same in each.</summary>
internal static class Interleave
{
    /// <summary>Whether a pixel is among those whose light is worked out first in a frame: every other one.</summary>
    public static bool IsFirst(int x, int y, int frame) => ((x + y + frame) & 1) == 0;

    /// <summary>Where nothing moves, light is worked out in even frames only, there in about half of the pixels, each in
    /// turn: which of the times in a period it is, or -1.</summary>
    public static int StillLight(int x, int y, int frame, int period)
    {
        const int Times = 4;
        int turns = period / 2, turn = (x + 3 * y + 3 * (frame % period / 2)) % turns;
        return IsWithoutLight(frame) || turn >= Times ? -1 : turns + turn;
    }

    /// <summary>Whether no light is worked out in the frame where nothing moves.</summary>
    public static bool IsWithoutLight(int frame) => (frame & 1) != 0;

    /// <summary>The place in its pixel (0 to 1 across and down) that all pixels of a frame look through: the points of
    /// a two-dimensional Sobol sequence, so that every four in a row lie in the four quarters of the pixel. Where there
    /// are as many as pixels of the picture in a traced one, the middles of these.</summary>
    /// <param name="scale">Pixels of the picture across a traced one.</param>
    public static Vec2 PlaceOf(int frame, int period, int scale)
    {
        int n = frame % period;
        // A quarter of the pixel is not always looked through in even frames, or in odd ones, in which light
        // is worked out.
        if ((n & 4) != 0 && (n ^ 1) < period) n ^= 1;
        uint y = 0;
        for (uint row = 0x80000000, k = (uint)n; k != 0; k >>= 1, row ^= row >> 1) if ((k & 1) != 0) y ^= row;
        // Each point stands for a cell of the finest grid with a point in every row and column.
        float cell = 1f / System.Numerics.BitOperations.RoundUpToPowerOf2((uint)period);
        Vec2 place = new(Sampler.ToUnit(Sampler.Reverse((uint)n)) + cell / 2, Sampler.ToUnit(y) + cell / 2);
        return period != scale * scale ? place
            : new((MathF.Floor(place.X * scale) + 0.5f) / scale, (MathF.Floor(place.Y * scale) + 0.5f) / scale);
    }

    /// <summary>Among frames that come round after <paramref name="period"/>, how much one of those from
    /// <paramref name="first"/> to <paramref name="last"/> counts, so that every kind counts the same.</summary>
    public static float Share(int frame, int first, int last, int period)
        => 1f / (1 + (frame - first) / period + (last - frame) / period);
}
