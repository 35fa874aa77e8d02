using Photoplay.Foundation;
using Photoplay.Rendering.Grading;

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
        for (int x = 0, i = 0; x < width; x++, i += 3)
        {
            float u = (x + 0.5f) / width - 0.5f, v = ((y + 0.5f) / height - 0.5f) * height / width,
                corner = (u * u + v * v) * 3.2f;
            Rgb c = print.At(light[x] * (1 / (1 + vignette * 0.7f * corner * corner)));
            float g = grain.At(x, y) * (0.35f + 2.6f * c.G * (1 - c.G)) + flicker;
            (bytes[i], bytes[i + 1], bytes[i + 2]) = (Code(c.R + g), Code(c.G + g), Code(c.B + g));
        }
    }

    private static byte Code(float v) => (byte)(Maths.Saturate(v) * 255 + 0.5f);

    /// <summary>Film grain: noise of its own for every frame, soft at the grain's size, deviation about 1
    /// times the stock's.</summary>
    private readonly struct Grain(int frame, int height, FilmStock stock)
    {
        private readonly float scale = 720f / (height * MathF.Max(0.3f, stock.GrainSize));
        private readonly uint seed = Sampler.Hash((uint)frame * 2654435761u + 17);

        public float At(int x, int y)
        {
            if (stock.Grain <= 0) return 0;
            uint h = Sampler.Hash((uint)x * 0x9E3779B9u ^ (uint)y * 0x85EBCA6Bu ^ seed);
            // Four bytes summed are near enough to a bell.
            float white = ((int)((h & 255) + (h >> 8 & 255) + (h >> 16 & 255) + (h >> 24)) - 510) * (1 / 147.8f);
            float soft = scale < 0.95f ? Noise.Value(new(x * scale, y * scale, 0.5f), seed) * 2 : white;
            return stock.Grain * (0.5f * white + 0.7f * soft);
        }
    }
}
