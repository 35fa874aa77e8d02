using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>How much light the film back lets in, in stops.</summary>
/// <param name="Stops">Scene radiance is multiplied by two to this power before the display transform.</param>
public readonly record struct Exposure(float Stops)
{
    public float Gain => Maths.Pow(2, Stops);
}

/// <summary>From linear light to the code values of a screen.</summary>
public static class FilmBack
{
    /// <summary>Meters pictures of one shot: the log-average of luminance, the middle counting most, is laid on mid-grey. Bright skies and lamps
    /// count little.</summary>
    public static Exposure Meter(IEnumerable<Picture> pictures, float biasStops = 0)
    {
        double sum = 0, weights = 0;
        foreach (Picture p in pictures)
            for (int y = 0; y < p.Height; y += 2)
                for (int x = 0; x < p.Width; x += 2)
                {
                    float l = p.Radiance[y * p.Width + x].Luminance;
                    if (!(l >= 0) || !float.IsFinite(l)) continue;
                    float dx = (x + 0.5f) / p.Width - 0.5f, dy = (y + 0.5f) / p.Height - 0.5f, w = Fast.Exp(-6 * (dx * dx + dy * dy));
                    if (p.Ids[y * p.Width + x] < 0) w *= 0.35f;
                    sum += w * Fast.Log(l + 1e-4f);
                    weights += w;
                }
        float average = weights > 0 ? Fast.Exp((float)(sum / weights)) : 0.18f;
        return new(Math.Clamp(Fast.Log(0.15f / MathF.Max(average, 1e-5f)) * 1.442695f, -8, 10) + biasStops);
    }

    /// <summary>Develops to 8-bit R'G'B' of BT.709, three bytes a pixel.</summary>
    public static byte[] Develop(Picture picture, Exposure exposure, int frameNumber = 0)
    {
        byte[] bytes = new byte[picture.Width * picture.Height * 3];
        float gain = exposure.Gain;
        for (int i = 0; i < picture.Radiance.Length; i++)
        {
            Rgb c = DisplayTransform.Apply(picture.Radiance[i] * gain);
            bytes[i * 3] = Code(c.R); bytes[i * 3 + 1] = Code(c.G); bytes[i * 3 + 2] = Code(c.B);
        }
        return bytes;
    }

    private static byte Code(float v) => (byte)(Maths.Saturate(v) * 255 + 0.5f);
}
