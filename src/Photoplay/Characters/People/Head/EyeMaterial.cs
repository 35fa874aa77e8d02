using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>White, limbal ring, streaked iris and pupil of an <see cref="Eyeball"/>, by its Uv.</summary>
/// <param name="skin">Colour of the skin: the white of a dark person's eye holds some of its pigment.</param>
internal sealed class EyeMaterial(Rgb iris, Rgb skin, float age) : Material($"eye {iris} {skin} {age}")
{
    /// <summary>The clear cover: a smooth dielectric that casts no shadow.</summary>
    public static Material Cornea { get; } = new ProceduralMaterial("cornea",
        static (in SurfacePoint _) => OpenPbr.Default with
        {
            BaseColor = Rgb.White,
            TransmissionWeight = 1,
            SpecularRoughness = 0.03f,
            SpecularIor = 1.376f,
        })
    { Clear = true };

    public override OpenPbr At(in SurfacePoint p)
    {
        float v = p.Uv.Y, turn = p.Uv.X * Maths.Tau;
        Vec3 around = new(Maths.Cos(turn), Maths.Sin(turn), 0);
        if (v <= 1) return White(v, around);
        float t = (v - 1) / 0.9f;
        if (t >= 0.985f) return OpenPbr.Diffuse(new Rgb(0.004f), 0.9f) with { SpecularWeight = 0 };
        // Streaks run from pupil to limbus: noise fine across, slow along.
        float streak = Noise.Perlin(around * 11 + new Vec3(0, 0, t * 1.1f), 3) * 0.55f
            + Noise.Perlin(around * 23 + new Vec3(0, 0, t * 2.1f), 4) * 0.45f;
        float limbus = Maths.SmoothStep(0, 0.24f, t), collar = Maths.SmoothStep(0.45f, 0.75f, t + 0.12f * streak);
        Rgb c = Muted(iris) * (0.75f + 0.55f * streak);
        c = Rgb.Lerp(c, c * 1.35f + new Rgb(0.05f, 0.035f, 0.008f) * (0.3f + iris.Max), collar * 0.6f);
        c = Rgb.Lerp(iris * 0.10f, c, limbus) * (1 - 0.7f * Maths.SmoothStep(0.86f, 0.98f, t))
            * UnderLid(Eyeball.Iris * (1 - t) * around.Y);
        return OpenPbr.Diffuse(new(MathF.Max(0.003f, c.R), MathF.Max(0.003f, c.G), MathF.Max(0.003f, c.B)), 0.6f) with
        {
            SpecularWeight = 0.2f
        };
    }

    /// <summary>Words name an eye's colour purer than it is: much of an iris is grey and brown.</summary>
    private static Rgb Muted(Rgb named)
    {
        float light = Maths.SmoothStep(0.03f, 0.20f, named.Luminance);
        return Rgb.Lerp(named, new(named.Luminance), 0.38f * light) * (0.7f + 0.15f * light);
    }

    /// <summary>What upper lid and lashes keep from the eye under them: lashes are drawn sparser than they grow.</summary>
    /// <param name="height">Over the gaze, radii of the eyeball.</param>
    private static float UnderLid(float height) => 1 - 0.5f * Maths.SmoothStep(0.0f, 0.36f, height);

    private OpenPbr White(float v, Vec3 around)
    {
        float toBack = 1 - Maths.SmoothStep(0.50f, 0.78f, v), edge = Maths.SmoothStep(0.985f, 1, v);
        float vein = Noise.Ridged(around * 5 + new Vec3(0, 0, v * 9), 3, 8);
        Rgb white = Rgb.Lerp(new Rgb(0.66f, 0.625f, 0.60f), new Rgb(0.62f, 0.55f, 0.44f),
            Maths.Unlerp(50, 95, age) * 0.5f);
        white *= Rgb.Lerp(new(0.72f, 0.66f, 0.58f), Rgb.White, Maths.SmoothStep(0.02f, 0.30f, skin.Luminance));
        float angle = Maths.Lerp(Maths.Pi, Maths.Asin(Eyeball.Iris), v);
        Rgb c = Rgb.Lerp(white, new Rgb(0.70f, 0.44f, 0.40f), Maths.Saturate(toBack * (0.35f + 0.5f * vein)));
        c = Rgb.Lerp(c, iris * 0.25f, edge * 0.8f) * UnderLid(Maths.Sin(angle) * around.Y);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceColor = c,
            SubsurfaceWeight = 0.35f,
            SubsurfaceRadius = new(0.002f, 0.001f, 0.0008f),
            SpecularRoughness = 0.12f,
        };
    }
}
