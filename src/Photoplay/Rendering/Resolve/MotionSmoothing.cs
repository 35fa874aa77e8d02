using System.Runtime.CompilerServices;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// Motion blur of a picture taken in an instant, by its exact motion: each pixel looks back and forth along the
/// greatest motion near it (tiles after McGuire et al. 2012, "A Reconstruction Filter for Plausible Motion Blur") and
/// along its own (Guertin et al. 2014).
/// </summary>
internal static class MotionSmoothing
{
    /// <summary>Longest smear to either side, a share of the picture's width; pixels smeared by less than
    /// <see cref="Least"/> are sharp.</summary>
    private const float Longest = 0.035f, Least = 0.4f;
    private const int MostTaps = 32;
    /// <summary>Distances that differ by this share are apart for sure.</summary>
    private const float DepthStep = 0.04f;

    /// <summary>Smooths the picture in place.</summary>
    public static Picture Run(Picture p, TracedFrame frame, RenderSettings settings)
    {
        if (frame.OpenShare <= 0) return p;
        int size = p.Motion.Length;
        Vec2[] smear = Scratch<Vec2>.Pool.Rent(size);
        float[] lengths = Scratch<float>.Pool.Rent(size);
        float most = 0;
        for (int top = 0; top < p.Height; top += settings.Scale)
            most = MathF.Max(most, SmearRows(p, 0.5f * frame.OpenShare, smear, lengths, settings.Scale, top));
        if (most >= Least) Smooth(p, smear, lengths, most, settings);
        Scratch<float>.Pool.Return(lengths);
        Scratch<Vec2>.Pool.Return(smear);
        return p;
    }

    /// <summary>The smears of the pixels of one row of traced ones, which have one motion each.</summary>
    /// <returns>The longest.</returns>
    private static float SmearRows(Picture p, float open, Vec2[] smear, float[] lengths, int scale, int top)
    {
        float longest = Longest * p.Width, most = 0;
        int first = top * p.Width;
        for (int left = 0; left < p.Width; left += scale)
        {
            int count = Math.Min(scale, p.Width - left);
            Vec2 own = Limited(p.Motion[first + left] * open, longest);
            float length = own.Length;
            smear.AsSpan(first + left, count).Fill(own);
            lengths.AsSpan(first + left, count).Fill(length);
            most = MathF.Max(most, length);
        }
        for (int y = top + 1; y < Math.Min(p.Height, top + scale); y++)
        {
            smear.AsSpan(first, p.Width).CopyTo(smear.AsSpan(y * p.Width));
            lengths.AsSpan(first, p.Width).CopyTo(lengths.AsSpan(y * p.Width));
        }
        return most;
    }

    private static void Smooth(Picture p, Vec2[] smear, float[] lengths, float most, RenderSettings settings)
    {
        int tile = Math.Max(8, (int)MathF.Ceiling(most)), across = (p.Width + tile - 1) / tile;
        Smears[] near = Smears.Near(p, smear, lengths, tile, settings.Scale);
        Rgb[] from = Scratch<Rgb>.Pool.Rent(p.Radiance.Length);
        p.Radiance.CopyTo(from, 0);
        int[] shown = Scratch<int>.Pool.Rent(p.Radiance.Length);
        Padded.Rows(p.Height, settings.Threads, (p, smear, shown, near, tile, across, Reach: settings.Scale / 2 + 1),
            static (on, y) =>
        {
            for (int k = 0, x = 0, i = y * on.p.Width; k < on.across; k++)
            {
                bool areApart = on.near[y / on.tile * on.across + k].AreApart;
                for (int end = Math.Min(on.p.Width, x + on.tile); x < end; x++, i++)
                    on.shown[i] = areApart ? Leading(on.p, on.smear, on.Reach, x, y) : i;
            }
        });
        Padded.Rows(p.Height, settings.Threads, (p, from, smear, lengths, shown, near, tile, across), static (on, y) =>
        {
            for (int k = 0, left = 0; k < on.across; k++, left += on.tile)
            {
                ref readonly Smears n = ref on.near[y / on.tile * on.across + k];
                int end = Math.Min(on.p.Width, left + on.tile), row = y * on.p.Width;
                if (n.AreApart)
                    for (int x = left; x < end; x++)
                        on.p.Radiance[row + x] =
                            Pixel(on.p, on.from, on.smear, on.lengths, on.shown, n.Greatest, x, y);
                else if (n.Longest >= Least)
                    for (int x = left; x < end; x++)
                        on.p.Radiance[row + x] = Mean(on.p, on.from, n.Greatest, n.Longest, x, y);
            }
        });
        Scratch<Smears>.Pool.Return(near);
        Scratch<int>.Pool.Return(shown);
        Scratch<Rgb>.Pool.Return(from);
    }

    /// <summary>The pixel whose thing and motion one goes by: motion is known by the traced pixel, colours are finer,
    /// so that the rim of a thing that moves against what is behind it may lie in pixels that are said to show the
    /// latter: they go with what is before. Traced pixels are wider than the reach: looking at its ends meets each of
    /// them.</summary>
    private static int Leading(Picture p, Vec2[] smear, int reach, int x, int y)
    {
        int own = y * p.Width + x, lead = own;
        for (int v = -1; v <= 1; v++)
            for (int u = -1; u <= 1; u++)
            {
                int j = Math.Clamp(y + v * reach, 0, p.Height - 1) * p.Width + Math.Clamp(x + u * reach, 0, p.Width - 1);
                if ((smear[j] - smear[own]).Length >= Least && Behind(p.Depths[lead], p.Depths[j]) >= 1) lead = j;
            }
        return lead;
    }

    /// <summary>Smooths a picture of an instant in place, by the motion of a frame traced of the same instant.</summary>
    public static Picture RunBy(TracedFrame moving, Picture p, RenderSettings settings)
    {
        for (int y = 0; y < p.Height; y++)
            for (int x = 0; x < p.Width; x++)
            {
                int i = y / settings.Scale * moving.Width + x / settings.Scale;
                p.Motion[y * p.Width + x] =
                    new Vec2(moving[Plane.BeforeX][i], moving[Plane.BeforeY][i]) * settings.Scale;
            }
        return Run(p, moving, settings);
    }

    private static Vec2 Limited(Vec2 v, float longest)
    {
        float length = v.Length;
        return !(length >= 0.05f) ? default : length > longest ? v * (longest / length) : v;
    }

    /// <summary>At each instant a pixel shows what has come there, if that is not behind what is there in the middle of
    /// the shutter; else what its own surface, gone by then, leaves free; else itself.</summary>
    private static Rgb Pixel(Picture p, Rgb[] from, Vec2[] smear, float[] lengths, int[] shown, Vec2 near, int x, int y)
    {
        int i = y * p.Width + x, lead = shown[i];
        Vec2 own = smear[lead];
        float depth = p.Depths[lead], length = lengths[lead], longest = near.Length;
        // Pixels that move alike need the one direction only.
        bool alike = (near - own).Length < 0.25f * longest || length < Least;
        int taps = Taps(longest);
        Rgb sum = default;
        for (int t = 0; t < taps; t++)
        {
            bool byNear = alike || (t & 1) == 0;
            Vec2 along = byNear ? near : own;
            float at = (t + 0.5f) / taps * 2 - 1, far = MathF.Abs(at) * (byNear ? longest : length);
            (int nx, int ny) = At(p, x, y, along, at);
            int j = ny * p.Width + nx;
            float behind = Behind(p.Depths[shown[j]], depth),
                comes = Reaches(lengths[shown[j]], far) * Math.Clamp(1 - behind, 0, 1),
                goes = (1 - comes) * Reaches(length, far) * Math.Clamp(1 + behind, 0, 1);
            sum += from[j] * (comes + goes) + from[i] * (1 - comes - goes);
        }
        return sum / taps;
    }

    /// <summary>Where all that is near moves alike: the mean along the way.</summary>
    private static Rgb Mean(Picture p, Rgb[] from, Vec2 along, float length, int x, int y)
    {
        int taps = Taps(length);
        Rgb sum = default;
        for (int t = 0; t < taps; t++)
        {
            (int nx, int ny) = At(p, x, y, along, (t + 0.5f) / taps * 2 - 1);
            sum += from[ny * p.Width + nx];
        }
        return sum / taps;
    }

    private static int Taps(float length) => Math.Clamp((int)MathF.Ceiling(length) * 2, 6, MostTaps);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int X, int Y) At(Picture p, int x, int y, Vec2 along, float at)
        => (Math.Clamp((int)MathF.Floor(x + 0.5f + along.X * at), 0, p.Width - 1),
            Math.Clamp((int)MathF.Floor(y + 0.5f + along.Y * at), 0, p.Height - 1));

    /// <summary>Whether a smear is that long, softly within half a pixel.</summary>
    private static float Reaches(float length, float far) => Math.Clamp(length - far + 0.5f, 0, 1);

    /// <summary>1 where the first distance is clearly behind the second, -1 where it is clearly before it.</summary>
    private static float Behind(float a, float b)
    {
        if (a == b) return 0;
        return float.IsInfinity(a) ? 1 : float.IsInfinity(b) ? -1
            : Math.Clamp((a - b) / (DepthStep * MathF.Min(a, b)), -1, 1);
    }

    /// <summary>The smears of a tile, or of a tile and those around it: the longest, and within what bounds all
    /// are.</summary>
    private struct Smears
    {
        public Vec2 Greatest { get; private set; }
        public float Longest { get; private set; }
        private Vec2 _least, _most;

        /// <summary>Whether they differ so that it is seen.</summary>
        public readonly bool AreApart => Longest >= Least && (_most - _least).Length >= Least;

        /// <summary>Those of each tile and the eight around it; the memory is borrowed.</summary>
        public static Smears[] Near(Picture p, Vec2[] smear, float[] lengths, int tile, int scale)
        {
            int across = (p.Width + tile - 1) / tile, down = (p.Height + tile - 1) / tile;
            Smears[] tiles = Scratch<Smears>.Pool.Rent(across * down), near = Scratch<Smears>.Pool.Rent(across * down);
            Array.Fill(tiles, Nothing, 0, across * down);
            // The pixels of a traced one are alike, but may lie in several tiles.
            for (int y = 0; y < p.Height; y = Next(y))
                for (int x = 0; x < p.Width; x = Next(x))
                {
                    int i = y * p.Width + x;
                    tiles[y / tile * across + x / tile].Include(
                        new Smears { Greatest = smear[i], Longest = lengths[i], _least = smear[i], _most = smear[i] });
                }
            for (int i = 0; i < across * down; i++)
            {
                near[i] = tiles[i];
                for (int v = Math.Max(0, i / across - 1); v <= Math.Min(down - 1, i / across + 1); v++)
                    for (int u = Math.Max(0, i % across - 1); u <= Math.Min(across - 1, i % across + 1); u++)
                        near[i].Include(tiles[v * across + u]);
            }
            Scratch<Smears>.Pool.Return(tiles);
            return near;

            int Next(int at) => Math.Min((at / scale + 1) * scale, (at / tile + 1) * tile);
        }

        private static Smears Nothing => new()
        {
            _least = new(float.PositiveInfinity, float.PositiveInfinity),
            _most = new(float.NegativeInfinity, float.NegativeInfinity)
        };

        private void Include(in Smears other)
        {
            if (other.Longest > Longest) (Greatest, Longest) = (other.Greatest, other.Longest);
            _least = new(MathF.Min(_least.X, other._least.X), MathF.Min(_least.Y, other._least.Y));
            _most = new(MathF.Max(_most.X, other._most.X), MathF.Max(_most.Y, other._most.Y));
        }
    }
}
