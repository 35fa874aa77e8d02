using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Robots;

/// <summary>What robots are made of.</summary>
internal static class RobotMaterials
{
    /// <summary>What pieces of rubber and of bare steel are painted with.</summary>
    public static Rgb RubberColour { get; } = Rgb.Hex(0x26272B);
    public static Rgb SteelColour { get; } = Rgb.Hex(0x8E9298);

    /// <summary>Enamelled sheet metal: chipped to the metal at edges (mask A), dirty in grooves (mask B).</summary>
    public static Material Shell(float wear) =>
        new ProceduralMaterial(FormattableString.Invariant($"robot shell {wear}"), (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        float fine = Noise.Fbm(p.Rest * 60, 3), broad = Noise.Fbm(p.Rest * 9, 3);
        float chip = Maths.SmoothStep(0.42f, 0.52f, p.Masks.A * wear + 0.30f * fine + 0.10f * broad);
        float scratch = Maths.SmoothStep(0.965f, 0.99f,
            Noise.Value(new Vec3(p.Rest.X * 420, p.Rest.Y * 30, p.Rest.Z * 420))) * wear * 0.5f;
        float grime = Maths.Saturate(p.Masks.B * 1.4f + 0.25f * broad - 0.05f);
        Rgb paint = p.Paint * (1 + 0.06f * broad) * (1 - 0.45f * grime);
        float bare = Maths.Saturate(chip + scratch);
        m.BaseColor = Rgb.Lerp(paint, Rgb.Hex(0xA8A49C), bare);
        m.BaseMetalness = bare * 0.9f;
        m.SpecularRoughness = Maths.Lerp(0.34f + 0.10f * fine, 0.38f, bare) + 0.25f * grime;
        m.CoatWeight = 0.5f * (1 - bare) * (1 - grime);
        m.CoatRoughness = 0.12f + 0.06f * fine;
        return m;
    });

    /// <summary>Paint that has weathered: chalky, streaked downwards, rusted through where it broke and round rivets. Made
    /// for bodies of some metres.</summary>
    public static Material Rusty { get; } = new ProceduralMaterial("robot rust", (in SurfacePoint p) =>
    {
        OpenPbr m = OpenPbr.Default;
        float broad = Noise.Fbm(p.Rest * 1.7f, 4), fine = Noise.Fbm(p.Rest * 22, 3),
            streak = Noise.Fbm(new Vec3(p.Rest.X * 14, p.Rest.Y * 1.1f, p.Rest.Z * 14), 3);
        float rust = Maths.SmoothStep(0.16f, 0.42f, 0.75f * MathF.Max(p.Masks.A, p.Masks.B) + 0.40f * broad
            + 0.30f * streak + 0.12f * fine);
        float seam = p.Footprint < 0.02f ? Maths.SmoothStep(0.055f, 0.03f, Noise.Worley(p.Rest * 5).F1) : 0;
        Rgb paint = p.Paint * (1 + 0.12f * broad + 0.08f * fine) * (1 - 0.35f * Maths.Saturate(streak));
        Rgb iron = Rgb.Lerp(Rgb.Hex(0x5A2C16), Rgb.Hex(0x9A5428), Maths.Saturate(0.5f + fine));
        m.BaseColor = Rgb.Lerp(paint, iron, Maths.Saturate(rust + 0.7f * seam));
        m.SpecularRoughness = Maths.Lerp(0.55f, 0.9f, rust);
        m.SpecularWeight = 1 - 0.6f * rust;
        return m;
    });

    /// <summary>Rubber bellows and cables.</summary>
    public static Material Rubber { get; } = new ProceduralMaterial("robot rubber", (in SurfacePoint p) =>
        OpenPbr.Default with
        {
            BaseColor = p.Paint * (1 + 0.15f * Noise.Fbm(p.Rest * 40, 3)),
            SpecularRoughness = 0.55f
        });

    /// <summary>Turned steel of joints.</summary>
    public static Material Steel { get; } = new ProceduralMaterial("robot steel", (in SurfacePoint p) =>
        OpenPbr.Default with
        {
            BaseColor = p.Paint,
            BaseMetalness = 0.9f,
            SpecularRoughness = 0.34f + 0.10f * Noise.Value(new Vec3(p.Rest.X * 30, p.Rest.Y * 500, p.Rest.Z * 30)),
        });

    /// <summary>Dark glass of the visor.</summary>
    public static Material Glass { get; } = new ProceduralMaterial("robot visor", (in SurfacePoint p) =>
        OpenPbr.Default with { BaseColor = p.Paint, SpecularRoughness = 0.08f, CoatWeight = 1, CoatRoughness = 0.03f });

    public static Material Glow(Rgb colour, float strength)
        => new ProceduralMaterial(FormattableString.Invariant($"robot light {colour} {strength}"),
            (in SurfacePoint _) => OpenPbr.Default with
            {
                BaseColor = colour * 0.5f,
                Emission = colour * strength,
                SpecularRoughness = 0.3f
            })
        { MeanEmission = colour * strength };
}
