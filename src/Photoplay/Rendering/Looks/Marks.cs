using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Texture that stands still on things and yet keeps its size on the picture: solid noise at the two nearest
/// octaves of a pixel's width, faded into each other as the camera comes near (Benard,
/// Bousseau, Thollot 2009).</summary>
internal static class Marks
{
    /// <summary>About -1..1, features of about <paramref name="size"/> pixels of a picture 360 high.</summary>
    public static float At(Sketch s, int i, float size, uint seed)
    {
        Octave(s.Footprints[i] * size * s.Height / 360, out float cell, out float t);
        Vec3 p = s.Places[i] / cell;
        float a = Noise.Value(p, seed), b = Noise.Value(p * 0.5f, seed);
        return (a * (1 - t) + b * t) / MathF.Sqrt((1 - t) * (1 - t) + t * t);
    }

    /// <summary>The largest power of two not above a length, and how far the length lies towards
    /// the next, 0..1.</summary>
    public static void Octave(float length, out float cell, out float towardsNext)
    {
        float l = Fast.Log(MathF.Max(length, 1e-6f)) * 1.442695041f, k = MathF.Floor(l);
        towardsNext = l - k;
        cell = BitConverter.Int32BitsToSingle(((int)k + 127) << 23);
    }
}
