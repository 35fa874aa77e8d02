using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>Night under signs, just after rain: the ground is wet and mirrors, key light is magenta and edges are cyan,
/// haze hangs about the lamps; wide halos and streaks, saturated colour.</summary>
internal sealed class NeonNight() : Look("neon-night", "neon", "neon night", "cyberpunk", "synthwave")
{
    private static readonly Wardrobe wet = new("wet", Wet);
    private static readonly Rgb magenta = Rgb.Hex(0xff3a9e), cyan = Rgb.Hex(0x28d8ff), violet = Rgb.Hex(0x7a5cff);

    public override FilmStock Stock { get; } = new()
    {
        Stops = -0.5f, Saturation = 1.3f, Contrast = 1.12f, Bloom = 0.12f, Streak = 0.05f,
        Vignette = 0.7f, Shadows = new(-0.012f, 0.006f, 0.03f), Highlights = new(0.02f, -0.01f, 0.02f),
    };

    public override World Dress(World world)
    {
        Air air =
            world.Air.Density > 0.02f ? world.Air : world.Air with { Density = 0.02f, Height = 4, Albedo = Rgb.White };
        return wet.Dress(world, Gel, new Rgb(0.26f, 0.24f, 0.5f), new Rgb(0.3f, 0.36f, 0.55f), 1, air);
    }

    /// <summary>Half the lamps of a street are signs: which, and of which colour, their names say.</summary>
    private static Rgb Gel(string name)
    {
        Rgb Even(Rgb c) => c / c.Luminance;
        // Faces keep some of their own colour.
        Rgb Gelled(Rgb c, float depth) => Rgb.Lerp(Rgb.White, Even(c), depth);
        if (name.StartsWith("film/", StringComparison.Ordinal))
            return name switch
            {
                "film/rim" => Even(cyan) * 2.5f,
                "film/fill" => Gelled(violet, 0.4f) * 0.6f,
                _ => Gelled(magenta, 0.35f) * 0.8f
            };
        return new Seed(2049).Derive(name).Uniform(0) switch
        {
            < 0.3f => Gelled(magenta, 0.5f) * 1.3f,
            < 0.6f => Gelled(cyan, 0.6f) * 1.4f,
            < 0.7f => Gelled(violet, 0.6f) * 1.5f,
            _ => Rgb.White
        };
    }

    private static OpenPbr Wet(in SurfacePoint p, Material made)
    {
        OpenPbr m = made.At(p);
        float up = Maths.SmoothStep(0.75f, 0.95f, p.Normal.Y);
        if (up <= 0 || m.TransmissionWeight > 0.3f || m.Fibre) return m;
        // Puddles lie where the ground is low: there the bumps are under water.
        float pool = up * Maths.SmoothStep(-0.1f, 0.25f, Noise.Fbm(p.World * 0.55f, 3, 19));
        m.CoatWeight = MathF.Max(m.CoatWeight, 0.25f * up + 0.7f * pool);
        m.CoatRoughness = Maths.Lerp(0.28f, 0.04f, pool);
        m.BaseColor *= 1 - 0.45f * up;
        if (m.BumpNormal.LengthSquared > 0.25f)
            m.BumpNormal = Vec3.Lerp(m.BumpNormal, p.Normal, 0.85f * pool).Normalized;
        return m;
    }
}
