using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>Stop motion with plasticine models: everything is kneaded from coloured clay with thumb marks that a hand
/// leaves anew at every pose, twelve poses a second without a shutter's blur, a macro lens close to the model, warm
/// studio colour.</summary>
internal sealed class Clay() : Look("clay", "claymation", "stop motion", "stop-motion", "clay", "plasticine")
{
    private const int PosesPerSecond = 12;
    private static readonly Wardrobe clay = new("clay", Knead, shaved: true);

    protected override RenderSettings Change(RenderSettings settings)
        => settings with { PosesPerSecond = PosesPerSecond, ShutterScale = 0 };
    public override World Dress(World world) => clay.Dress(world);
    public override ICameraMove Mount(ICameraMove camera) => new Lens(camera, c => c with { FStop = c.FStop * 0.45f });
    public override FilmStock Stock { get; } = new()
    {
        Saturation = 1.2f, Contrast = 1.04f, Filter = new(1.05f, 1, 0.93f), Flicker = 0.003f, Vignette = 0.5f,
        Grain = 0.003f
    };

    private static OpenPbr Knead(in SurfacePoint p, Material made)
    {
        OpenPbr m = made.At(p with { Footprint = p.Footprint * 6 + 0.02f });
        m.Emission = made.At(p).Emission;
        if (m.TransmissionWeight > 0.3f || m.Emission.Max > 0) return m;
        m.Fibre = false;
        m.BaseMetalness = m.CoatWeight = m.FuzzWeight = 0;
        m.SpecularWeight = 0.7f;
        m.SpecularRoughness = 0.42f;
        // Kneaded clay is never quite of one colour.
        float drift = Noise.Perlin(p.Rest * 9, 41);
        m.BaseColor *= 1 + 0.12f * drift;
        m.SubsurfaceWeight *= 0.4f;
        m.BumpNormal = (p.Normal + Press(p) * 1.0f).Normalized;
        return m;
    }

    /// <summary>Slope of the surface: broad dents of fingers, and the ridges of their skin within each.</summary>
    private static Vec3 Press(in SurfacePoint p)
    {
        const float dents = 26, ridges = 700;
        // A tenth of the marks is touched again at each pose.
        uint touch = Noise.Value(p.Rest * 6, 3) > 0.55f ? (uint)(p.Time * PosesPerSecond) : 0;
        Vec3 q = p.Rest * dents;
        float h = Noise.Perlin(q, 11 + touch);
        Vec3 slope = new(Noise.Perlin(q + new Vec3(0.1f, 0, 0), 11 + touch) - h,
            Noise.Perlin(q + new Vec3(0, 0.1f, 0), 11 + touch) - h,
            Noise.Perlin(q + new Vec3(0, 0, 0.1f), 11 + touch) - h);
        slope *= -2.2f;
        float fade = Maths.Saturate(1.5f - p.Footprint * ridges * 0.5f);
        if (fade <= 0) return slope;
        Vec3 whorl = new(Noise.Perlin(q * 0.7f, 5), Noise.Perlin(q * 0.7f, 6), Noise.Perlin(q * 0.7f, 7));
        Fast.SinCosTurns(Vec3.Dot(p.Rest, (whorl + p.RestNormal * 0.2f).Normalized) * ridges * 0.5f,
            out _, out float c);
        float pressed = Maths.SmoothStep(0, 0.35f, h);
        return slope + whorl.Normalized * (0.16f * c * pressed * fade);
    }
}
