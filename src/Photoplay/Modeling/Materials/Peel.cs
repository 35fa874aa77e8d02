using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Skin of fruit and vegetables about the part's Y axis: a ground under a blush that runs in streaks from end
/// to end, flecks, pits, bloom. The tint is what was painted on the form (stalk end, sunny side).</summary>
/// <param name="streak">How much of the ground the blush covers, 0..1.</param>
/// <param name="fleck">Colour of the flecks; <paramref name="fleckSize"/> in metres, 0 for none.</param>
/// <param name="pit">Size of the pits of the rind in metres, 0 for none.</param>
/// <param name="ring">Depth of the furrows across the axis in metres.</param>
public sealed class Peel(string name, Rgb ground, Rgb blush, float streak, Rgb fleck, float fleckSize, float pit = 0,
    float ring = 0, float roughness = 0.3f)
    : PartMaterial($"peel {name} {ground} {blush} {streak} {fleck} {fleckSize} {pit} {ring} {roughness}")
{
    protected override float FinestRelief => pit > 0 ? pit : ring > 0 ? 0.0015f : 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 22, 3), fine = p.Cloud(p.Own, 160, 2, 4);
        Rgb c = Pattern.Mix(ground, blush, streak * Streaks(p));
        c *= p.Tint * (0.84f + 0.22f * broad + 0.12f * (fine - 0.5f));
        if (fleckSize > 0)
        {
            (float near, _, float id) = Noise.Worley(p.Own / (fleckSize * 5));
            float size = 0.06f + 0.16f * id * id;
            c = Pattern.Mix(c, fleck * p.Tint, 0.75f * Pattern.Step(size, size * 0.6f, near) * p.Keep(fleckSize));
        }
        if (ring > 0) c *= 1 - 0.35f * Furrow(p);
        if (pit > 0) c *= 1 - 0.12f * Pit(p) * p.Keep(pit * 2);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceWeight = 0.3f,
            SubsurfaceColor = c,
            SubsurfaceRadius = new(0.003f, 0.0018f, 0.001f),
            SpecularRoughness = Math.Clamp(roughness + 0.18f * (broad - 0.5f) + 0.1f * (fine - 0.5f), 0.08f, 0.9f),
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0005f * p.Cloud(p.Own, 60, 2, 7) - ring * Furrow(p) - (pit > 0 ? 0.22f * pit * Pit(p) : 0);

    private float Pit(in PartPoint p)
    {
        (float near, _, float id) = Noise.Worley(p.Own / pit);
        return (0.5f + 0.5f * id) * Pattern.Step(0.5f, 0.1f, near);
    }

    private static float Streaks(in PartPoint p)
    {
        float r = MathF.Max(1e-4f, MathF.Sqrt(p.P.X * p.P.X + p.P.Z * p.P.Z)), x = p.P.X / r, z = p.P.Z / r,
            own = p.Seed * 40;
        float side = Pattern.Cloud(new Vec3(x * 1.1f + own, p.P.Y * 9, z * 1.1f), 2),
            stripe = Pattern.Cloud(new Vec3(x * 9 + own, p.P.Y * 14, z * 9), 3, 5),
            thread = Pattern.Grain(new Vec3(x * 34 + own, p.P.Y * 40, z * 34), 9);
        return Pattern.Step(0.28f, 0.58f, 0.5f * side + 0.36f * stripe + 0.2f * thread);
    }

    private static float Furrow(in PartPoint p)
    {
        float y = p.P.Y * 190 + 0.8f * Pattern.Grain(p.Own * 60, 3);
        float there = Pattern.Step(0.5f, 0.75f,
            Pattern.Grain(new Vec3(p.Own.X * 70, MathF.Floor(y) * 3.7f, p.Own.Z * 70), 6));
        return there * Pattern.Step(0.18f, 0.03f, Pattern.ToLine(y));
    }
}
