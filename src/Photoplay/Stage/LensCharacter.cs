using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>What a lens does beside its focal length.</summary>
/// <param name="Squeeze">Anamorphic factor, 1..2: out of focus, points become ovals that much taller than wide.</param>
/// <param name="Breathing">How much the picture grows as the focus comes near: 1 as a thin lens does (image distance f
/// s / (s - f)), 0 not at all.</param>
/// <param name="Distortion">Division model (Fitzgibbon 2001) with the half width as unit: below 0 barrel, above 0
/// cushion; -0.3..0.3.</param>
public sealed record LensCharacter(float Squeeze = 1, float Breathing = 0, float Distortion = 0)
{
    public static LensCharacter Modern { get; } = new();
    public static LensCharacter Anamorphic { get; } = new(1.8f, 0.5f, -0.05f);
    public static LensCharacter Vintage { get; } = new(1, 0.8f, -0.035f);
    public static LensCharacter Fisheye { get; } = new(1, 0, -0.28f);

    /// <summary>By the word a storyboard uses; anything else is a modern lens.</summary>
    public static LensCharacter Named(string? name)
        => name switch { "anamorphic" => Anamorphic, "vintage" => Vintage, "fisheye" => Fisheye, _ => Modern };

    /// <summary>From a place in the picture to where a lens without distortion would have it; both in half widths from
    /// the centre.</summary>
    public Vec2 Undistorted(Vec2 seen) => seen * (1 / (1 + Distortion * (seen.X * seen.X + seen.Y * seen.Y)));

    /// <summary>The inverse: the smaller root of k r r'^2 - r' + r = 0.</summary>
    public Vec2 Distorted(Vec2 straight)
    {
        float r2 = straight.X * straight.X + straight.Y * straight.Y;
        return straight * (2 / (1 + MathF.Sqrt(MathF.Max(0, 1 - 4 * Distortion * r2))));
    }

    /// <summary>Share by which focus at a distance (metres) lengthens the lens.</summary>
    public float Growth(float focalLengthMm, float focusDistance)
    {
        float f = focalLengthMm * 0.001f;
        return 1 + Breathing * f / MathF.Max(f, focusDistance - f);
    }
}
