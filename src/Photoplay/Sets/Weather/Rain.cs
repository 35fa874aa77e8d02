using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Falling drops drawn out by the shutter: so thin a veil that what lies behind shows through, and on it a
/// little light from the sky and from the lamps around. The light is written as a glow, worked out here, because a
/// line narrower than a pixel would otherwise be lit by chance.</summary>
internal static class Rain
{
    /// <summary>Share of the light around that a drawn-out drop sends to the eye.</summary>
    private const float FromSky = 0.10f, FromLamps = 0.055f;
    private const int MostLamps = 12;

    /// <param name="lamps">Those that stand near the action are taken.</param>
    public static Material Of(Climate climate, IReadOnlyList<Light> lamps)
    {
        Rgb sky = new Rgb(0.86f, 0.94f, 1) * (FromSky * HourLight.Of(climate).Card);
        (Vec3 At, Rgb Light)[] near = [.. lamps.Select(l => (At: l.WorldFromLight(0).T, Light: Paled(l.Intensity)))
            .OrderBy(l => l.At.LengthSquared).Take(MostLamps)];
        string name = $"rain {sky} {string.Join(' ', near.Select(l => $"{l.At} {l.Light}"))}";
        return new ProceduralMaterial(name, (in SurfacePoint p) =>
        {
            // Paint red is a number of the drop: few are large and bright, most are faint.
            float r = p.Paint.R, own = 0.15f + 1.7f * r * r * r * r;
            // Before the lens, where a line is wider than the pixel, the same light is spread over more of them.
            own *= Math.Clamp(p.Footprint / 0.0018f, 0.15f, 1);
            return Veil with { Emission = Around(p.World, sky, near) * own };
        })
        { Clear = true };
    }

    /// <summary>Drops gather light from all sides: what reaches the eye is paler than the lamp alone.</summary>
    private static Rgb Paled(Rgb light) => Rgb.Lerp(light, Rgb.White * light.Luminance, 0.55f);

    private static Rgb Around(Vec3 at, Rgb sky, (Vec3 At, Rgb Light)[] lamps)
    {
        Rgb sum = sky;
        foreach ((Vec3 lamp, Rgb light) in lamps)
            sum += light * (FromLamps / (Maths.Pi * ((at - lamp).LengthSquared + 0.3f)));
        return sum;
    }

    private static OpenPbr Veil => OpenPbr.Default with
    {
        ThinWalled = true,
        TransmissionWeight = 1,
        SpecularRoughness = 0,
        SpecularIor = 1.01f,
        SpecularWeight = 0
    };
}
