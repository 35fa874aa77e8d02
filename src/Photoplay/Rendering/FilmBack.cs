using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using Photoplay.Rendering.Grading;
using F8 = System.Runtime.Intrinsics.Vector256<float>;

namespace Photoplay.Rendering;

/// <summary>How much light the film back lets in, in stops.</summary>
/// <param name="Stops">Scene radiance is multiplied by two to this power before the display transform.</param>
public readonly record struct Exposure(float Stops)
{
    public float Gain => Maths.Pow(2, Stops);
}

/// <summary>From linear light to the code values of a screen: exposure, halos and rays, falling off to the corners,
/// grade, display transform, grain.</summary>
public static class FilmBack
{
    /// <summary>Pixels of a row whose place and grain are worked out at once.</summary>
    private const int Lanes = 8;
    private static readonly FilmStock standard = new();

    /// <summary>Meters pictures of one shot: the log-average of luminance, the middle counting most, is laid below
    /// mid-grey. Bright skies and lamps count little, and the brightest surfaces are kept from washing out.</summary>
    public static Exposure Meter(IEnumerable<Picture> pictures, float biasStops = 0)
    {
        double sum = 0, weights = 0;
        List<float> surfaces = [];
        foreach (Picture p in pictures)
            for (int y = 0; y < p.Height; y += 2)
                for (int x = 0; x < p.Width; x += 2)
                {
                    float l = p.Radiance[y * p.Width + x].Luminance;
                    if (!(l >= 0) || !float.IsFinite(l)) continue;
                    float dx = (x + 0.5f) / p.Width - 0.5f, dy = (y + 0.5f) / p.Height - 0.5f,
                        w = Fast.Exp(-6 * (dx * dx + dy * dy));
                    if (p.Ids[y * p.Width + x] < 0) w *= 0.35f;
                    else surfaces.Add(l);
                    sum += w * Fast.Log(l + 1e-4f);
                    weights += w;
                }
        float stops = weights > 0 ? Stops(0.15f, Fast.Exp((float)(sum / weights))) : 0;
        if (surfaces.Count > 0)
        {
            surfaces.Sort();
            float bright = Stops(1.6f, surfaces[(int)(surfaces.Count * 0.96f)]) + 0.4f;
            // Lit windows at night may burn out: they hold the exposure back, but not all the way.
            if (stops > bright) stops = bright + 0.4f * (stops - bright);
        }
        return new(Math.Clamp(stops, -8, 9) + biasStops);
    }

    private static float Stops(float wanted, float found) => Fast.Log(wanted / MathF.Max(found, 1e-5f)) * 1.442695f;

    /// <summary>Develops to 8-bit R'G'B' of BT.709, three bytes a pixel.</summary>
    public static byte[] Develop(Picture picture, Exposure exposure, int frameNumber = 0)
        => Develop(picture, exposure, frameNumber, standard);

    /// <summary>The same on another stock, and graded.</summary>
    /// <param name="into">A developed picture of the same size that is no longer needed: it is filled anew.</param>
    public static byte[] Develop(Picture picture, Exposure exposure, int frameNumber, FilmStock stock,
        Grade? grade = null, byte[]? into = null)
    {
        int w = picture.Width, h = picture.Height;
        Rgb gain = stock.Filter * (exposure.Gain * Maths.Pow(2, stock.Stops));
        Rgb[] light = Scratch<Rgb>.Pool.Rent(w * h);
        Padded.Rows(h, 2, (light, picture, gain), static (on, y) => Expose(on.picture, on.gain, on.light, y));
        Glare.Add(light.AsSpan(0, w * h), w, h, stock.Blades, stock.Star, stock.Streak);
        Bloom.Add(light.AsSpan(0, w * h), w, h, stock.Bloom);
        byte[] bytes = into ?? new byte[w * h * 3];
        PrintTable print = PrintTable.Of(stock, grade);
        Grain grain = new(frameNumber, h, stock);
        float flicker = stock.Flicker * (2 * new Seed(71).Derive(frameNumber).Uniform(0) - 1);
        Padded.Rows(h, 2, (light, bytes, w, h, print, grain, flicker, stock.Vignette), static (on, y)
            => PrintRow(on.light.AsSpan(y * on.w, on.w), on.h, y, on.print, on.grain, on.flicker, on.Vignette,
                on.bytes.AsSpan(y * on.w * 3, on.w * 3)));
        Scratch<Rgb>.Pool.Return(light);
        return bytes;
    }

    private static void Expose(Picture picture, Rgb gain, Rgb[] light, int y)
    {
        for (int i = y * picture.Width; i < (y + 1) * picture.Width; i++)
            light[i] = picture.Radiance[i].IsFinite ? picture.Radiance[i] * gain : default;
    }

    private static void PrintRow(ReadOnlySpan<Rgb> light, int height, int y, PrintTable print, in Grain grain, float flicker,
        float vignette, Span<byte> bytes)
    {
        int width = light.Length;
        Span<float> corners = stackalloc float[Lanes], grains = stackalloc float[Lanes];
        float v = ((y + 0.5f) / height - 0.5f) * height / width;
        for (int left = 0; left < width; left += Lanes)
        {
            F8 u = (Vector256.Create((float)left) + F8.Indices + Vector256.Create(0.5f)) / Vector256.Create((float)width)
                - Vector256.Create(0.5f), corner = (u * u + Vector256.Create(v * v)) * 3.2f;
            (F8.One / (F8.One + corner * (vignette * 0.7f) * corner)).CopyTo(corners);
            grain.At(left, y).CopyTo(grains);
            for (int k = 0, x = left, i = left * 3; k < Lanes && x < width; k++, x++, i += 3)
            {
                Vector128<float> c = print.At(light[x].ToVector128(0) * corners[k]);
                float g = grains[k] * (0.35f + 2.6f * c[1] * (1 - c[1])) + flicker;
                Vector128<int> code = Vector128.ConvertToInt32(Vector128.MinNative(Vector128.MaxNative(c + Vector128.Create(g),
                    Vector128<float>.Zero), Vector128<float>.One) * 255f + Vector128.Create(0.5f));
                (bytes[i], bytes[i + 1], bytes[i + 2]) = ((byte)code[0], (byte)code[1], (byte)code[2]);
            }
        }
    }

    /// <summary>Film grain: noise of its own for every frame, soft at the grain's size, deviation about 1
    /// times the stock's.</summary>
    private readonly struct Grain(int frame, int height, FilmStock stock)
    {
        private readonly float scale = 720f / (height * MathF.Max(0.3f, stock.GrainSize));
        private readonly uint seed = Sampler.Hash((uint)frame * 2654435761u + 17);

        /// <summary>Of eight pixels in a row from one on.</summary>
        public F8 At(int x, int y)
        {
            if (stock.Grain <= 0) return F8.Zero;
            Vector256<uint> h = Hash(((Vector256.Create((uint)x) + Vector256<uint>.Indices) * 0x9E3779B9u)
                ^ Vector256.Create((uint)y * 0x85EBCA6Bu ^ seed)), low = Vector256.Create(255u);
            // Four bytes summed are near enough to a bell.
            F8 white = Vector256.ConvertToSingle(((h & low) + (h >>> 8 & low) + (h >>> 16 & low) + (h >>> 24)).AsInt32()
                - Vector256.Create(510)) * (1 / 147.8f);
            return (white * 0.5f + (scale < 0.95f ? Soft(x, y) : white) * 0.7f) * stock.Grain;
        }

        private F8 Soft(int x, int y)
        {
            F8 soft = F8.Zero;
            for (int k = 0; k < Lanes; k++)
                soft = soft.WithElement(k, Noise.Value(new((x + k) * scale, y * scale, 0.5f), seed) * 2);
            return soft;
        }

        // Sampler's, of eight.
        private static Vector256<uint> Hash(Vector256<uint> x)
        {
            x = (x ^ (x >>> 16)) * 0x7feb352du;
            x = (x ^ (x >>> 15)) * 0x846ca68bu;
            return x ^ (x >>> 16);
        }
    }
}
