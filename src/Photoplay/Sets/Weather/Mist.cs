using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>The air between things, as height fog: thin haze on a clear day, ground mist in cool hours, thick
/// fog when asked.</summary>
public static class Mist
{
    /// <param name="amount">The place's own dampness, 0 (desert) .. 1 (a forest at dawn).</param>
    /// <param name="ground">Height of the ground, metres.</param>
    public static Air Of(Climate climate, float amount, float ground)
    {
        // Density is extinction a metre at the ground: visibility is about 3.9 / density (Koschmieder 1924).
        float clear = 0.00025f + 0.0009f * amount, height = 22, forward = 0.55f;
        switch (climate.Time)
        {
            case "dawn": clear += 0.0065f * amount; height = 9; break;
            case "morning": clear += 0.0019f * amount; height = 9; break;
            case "golden-hour": clear += 0.0010f * amount; height = 12; break;
            case "sunset": clear += 0.0014f * amount; height = 12; break;
            case "dusk": clear += 0.0032f * amount; height = 11; break;
            case "night": clear += 0.0036f * amount; height = 8; break;
        }
        switch (climate.Weather)
        {
            case "fog": clear = 0.034f; height = 12; break;
            case "mist": clear += 0.003f; height = 8; break;
            case "rain": clear += 0.005f; height = 28; break;
            // Thin enough that the clouds overhead are seen through it.
            case "storm": clear += 0.005f; height = 28; break;
            case "snow": clear += 0.0022f; height = 16; break;
        }
        if (climate.Shafts) (clear, height, forward) = (MathF.Max(clear, 0.0075f), MathF.Max(height, 16), 0.7f);
        return new(clear, height, ground, new(0.92f, 0.95f, 0.98f), forward);
    }
}
