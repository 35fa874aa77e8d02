using Photoplay.Foundation;

namespace Photoplay.Sound.Foley;

/// <summary>Things that touch: modal banks (van den Doel and Pai 1998) by stuff, struck with a
/// short noise burst.</summary>
public static class Impacts
{
    private sealed record Stuff(float[] Hertz, float[] Decay, float Noise);

    private static readonly Dictionary<string, Stuff> Stuffs = new(StringComparer.Ordinal)
    {
        ["wood"] = new([210, 430, 780, 1240], [30, 45, 70, 90], 0.5f),
        ["metal"] = new([620, 1370, 2110, 3260, 4790], [7, 9, 12, 16, 22], 0.25f),
        ["glass"] = new([1450, 2980, 4620, 6310], [14, 18, 26, 34], 0.2f),
        ["ceramic"] = new([980, 2210, 3570, 5120], [26, 32, 45, 60], 0.3f),
        ["cloth"] = new([150], [120], 0.8f),
        ["soft"] = new([110, 190], [60, 80], 0.5f),
    };

    /// <summary>What a thing sounds like, by its word.</summary>
    public static string StuffOf(string thing) => thing switch
    {
        { } t when Any(t, "lantern", "key", "lamp", "bell", "stove", "radio", "anchor", "car", "bicycle") => "metal",
        { } t when Any(t, "cup", "mug", "plate", "bowl", "teapot", "vase") => "ceramic",
        { } t when Any(t, "bottle", "glass", "window", "mirror") => "glass",
        { } t when Any(t, "table", "chair", "door", "desk", "box", "chest", "crate", "guitar", "barrel", "boat",
            "bench") => "wood",
        { } t when Any(t, "scarf", "coat", "blanket", "seat", "bed", "hug") => "cloth",
        _ => "soft",
    };

    public static float[] Touch(string stuff, float force, Seed seed)
    {
        Stuff s = Stuffs.GetValueOrDefault(stuff) ?? Stuffs["soft"];
        RandomStream random = seed.Stream();
        NoiseSource noise = new(seed.Derive("strike"));
        float[] y = new float[(int)(0.8f * Audio.Rate)];
        float tune = random.Range(0.9f, 1.12f);
        for (int m = 0; m < s.Hertz.Length; m++)
        {
            float f = s.Hertz[m] * tune * random.Range(0.98f, 1.02f), d = s.Decay[m], level = 0.4f * force / (m + 1.5f);
            for (int i = 0; i < y.Length; i++)
            {
                float t = i / (float)Audio.Rate;
                y[i] += level * Maths.Sin(Maths.Tau * f * t) * Maths.Exp(-d * t);
            }
        }
        Biquad band = Biquad.BandPass(s.Hertz[^1], 0.8f);
        for (int i = 0; i < Audio.Rate / 20; i++)
            y[i] += band.Next(noise.Next()) * s.Noise * force * Maths.Exp(-i / (0.012f * Audio.Rate));
        return y;
    }

    /// <summary>Cloth that moves: a soft band of noise that swells and dies.</summary>
    public static float[] Rustle(float seconds, float force, Seed seed)
    {
        NoiseSource noise = new(seed);
        Biquad band = Biquad.BandPass(2200, 0.5f);
        SlowNoise flutter = new(seed.Derive("flutter"), 9);
        float[] y = new float[(int)(seconds * Audio.Rate)];
        for (int i = 0; i < y.Length; i++)
        {
            float u = i / (float)y.Length;
            y[i] = band.Next(noise.Next()) * 0.16f * force * Maths.Sin(Maths.Pi * u) * (0.6f + 0.4f * flutter.Next());
        }
        return y;
    }

    private static bool Any(string text, params ReadOnlySpan<string> words)
    {
        foreach (string w in words)
            if (text.Contains(w, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
