using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>A steady glowing body (bulb, lit sign, screen, embers): radiance in the renderer's units. Local lights
/// stand beside it and carry its light, so it is not sampled itself and lets their shadow rays pass.</summary>
public sealed class Glow(string name, Rgb radiance, float mottled = 0)
    : PartMaterial($"glow {name} {radiance} {mottled}")
{
    public override bool ShadowTransparent => true;
    public override bool Changes => mottled > 0;
    /// <summary>The same body switched off: milky glass.</summary>
    public Material Off { get; } = new Plastic($"{name} off", Rgb.Hex(0xd8d4ca), 0.25f, 0.1f);

    /// <summary>1 for eyes and mirrors that resolve the glowing body, 0 for wide ray cones: its light reaches those
    /// through the local light beside it.</summary>
    internal static float Resolved(in PartPoint p) => 1 - Maths.SmoothStep(0.05f, 0.12f, p.Footprint);

    protected override OpenPbr Shade(in PartPoint p)
    {
        float n = mottled > 0
            ? Pattern.Step(0.62f - 0.3f * mottled, 0.75f, Pattern.Cloud(p.Own * 40 + new Vec3(0, p.Time * 0.15f, 0), 3))
            : 1;
        return OpenPbr.Default with
        {
            BaseColor = new(0.02f),
            Emission = radiance * p.Tint * Resolved(p) * Maths.Lerp(1 - mottled, 1, n),
            TransmissionWeight = 1,
            ThinWalled = true,
            SpecularRoughness = 0.4f
        };
    }
}

/// <summary>A lit room seen through its window from the street: broad pools of lamplight on walls and furniture, out of
/// focus, never finer than a hand.</summary>
public sealed class LitRoom(string name, Rgb radiance) : PartMaterial($"lit room {name} {radiance}")
{
    public override bool ShadowTransparent => true;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float pool = Pattern.Step(0.28f, 0.78f, Pattern.Cloud(p.Own * 1.15f, 2, 5)),
            things = Pattern.Step(0.40f, 0.62f, Pattern.Grain(p.Own * new Vec3(3.1f, 2.2f, 3.1f), 9));
        return OpenPbr.Default with
        {
            BaseColor = new(0.02f),
            SpecularWeight = 0.2f,
            // A window is wide enough for wet ground and car paint to mirror it.
            Emission = radiance * p.Tint * ((1 - Maths.SmoothStep(0.25f, 0.6f, p.Footprint)) * (0.4f + 1.1f * pool) * Maths.Lerp(0.62f, 1, things))
        };
    }
}

/// <summary>Fire: bluish root, white-yellow heart, orange ragged tip, flickering with time. P.X runs 0 at the root to
/// <paramref name="height"/> at the tip.</summary>
public sealed class Flame(string name, float height, float brightness = 9)
    : PartMaterial($"flame {name} {height} {brightness}")
{
    private static readonly Rgb Root = new(0.15f, 0.22f, 0.7f), Heart = new(1, 0.74f, 0.34f),
        Tip = new(1, 0.36f, 0.06f);

    public override bool ShadowTransparent => true;
    public override bool HasOpacity => true;
    public override bool Changes => true;

    /// <summary>Brightness over time about 1: slow breath, quick flutter.</summary>
    public static float Flicker(double time, float seed)
        => 1 + 0.13f * Noise.Perlin(new((float)time * 1.7f, seed * 71, 3.3f))
            + 0.09f * Noise.Perlin(new((float)time * 6.1f, seed * 37, 8.1f));

    protected override OpenPbr Shade(in PartPoint p)
    {
        float t = Maths.Saturate(p.P.X / height), n = Pattern.Cloud(new Vec3(p.P.X * 2.2f / height - p.Time * 2.6f,
            p.P.Y * 3 / height, p.P.Z * 3 / height + p.Seed * 9), 3);
        Rgb c = Pattern.Mix(Pattern.Mix(Root, Heart, Pattern.Step(0.02f, 0.28f, t)), Tip,
            Pattern.Step(0.45f, 1, t + 0.4f * (n - 0.5f)));
        float there = Pattern.Step(0, 0.14f, t) * Pattern.Step(1.05f, 0.6f, t + 0.55f * (n - 0.5f));
        return OpenPbr.Default with
        {
            BaseColor = Rgb.Black,
            SpecularWeight = 0,
            Emission = c
                * (brightness * Glow.Resolved(p) * Flicker(p.Time, p.Seed) * (0.35f + 0.65f * n + 0.3f * (1 - t))),
            Opacity = 0.92f * there,
            TransmissionWeight = 1,
            ThinWalled = true,
        };
    }
}

/// <summary>Lamp shade or paper lantern: cloth lit from within; passes the lamp's light, tinted, so that a lamp inside
/// still lights the room.</summary>
public sealed class LampShade(string name, Rgb colour, Rgb glow) : PartMaterial($"shade {name} {colour} {glow}")
{
    public override bool ShadowTransparent => true;
    /// <summary>The same shade with its lamp switched off.</summary>
    public LampShade Off() => new($"{name} off", colour, Rgb.Black);
    protected override float FinestRelief => 0.002f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float slub = Pattern.Grain(new Vec3(p.Own.X * 40, p.Own.Y * 500, p.Own.Z * 500), 2),
            broad = p.Cloud(p.Own, 8, 3);
        Rgb c = colour * p.Tint * (0.8f + 0.25f * broad + 0.2f * (slub - 0.5f) * p.Keep(0.004f));
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = 0.9f,
            SpecularWeight = 0.3f,
            ThinWalled = true,
            TransmissionWeight = 0.3f,
            TransmissionColor = c,
            SubsurfaceWeight = 0.4f,
            SubsurfaceColor = c,
            Emission = glow * p.Tint * (0.75f + 0.5f * broad) * (0.85f + 0.3f * slub),
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0002f * Pattern.Grain(new Vec3(p.Own.X * 60, p.Own.Y * 600, p.Own.Z * 600), 2);
}
