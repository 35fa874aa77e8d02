using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

public enum Weave { Plain, Stripes, Plaid, Knit, Check }

/// <summary>Cotton, linen and wool: threads or stitches, faded folds, fuzz. The sheet's metres are P.X and P.Y.
/// <paramref name="thread"/> in metres;
/// <paramref name="sheer"/> is the share of light that passes through.</summary>
public sealed class Cloth(string name, Rgb colour, Weave weave = Weave.Plain, Rgb? second = null, Rgb? third = null,
        float thread = 0.0012f, float fuzz = 0.4f, float sheer = 0, float scale = 0.12f)
    : PartMaterial($"cloth {name} {colour} {weave} {second} {third} {thread} {fuzz} {sheer} {scale}")
{
    protected override float FinestRelief => thread;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float fine = Pattern.Grain(new Vec3(p.P.X, p.P.Y, p.P.Z) / thread * 0.6f, 3),
            broad = p.Cloud(p.Own, 3, 3, 5), k = p.Keep(thread * 2);
        Rgb c = Dyed(p) * p.Tint * (0.82f + 0.3f * broad + 0.4f * (fine - 0.5f) * k + 0.12f * Relief(p) * k);
        c = Pattern.Mix(c, c * 1.25f + new Rgb(0.015f), 0.6f * p.Wear);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = 0.9f,
            SpecularWeight = 0.25f,
            FuzzWeight = fuzz * (0.6f + 0.4f * broad),
            FuzzColor = Pattern.Mix(c, Rgb.White, 0.3f),
            FuzzRoughness = 0.6f,
            ThinWalled = sheer > 0,
            SubsurfaceWeight = sheer,
            SubsurfaceColor = c,
        };
    }

    protected override float Height(in PartPoint p) => thread * 0.28f * Relief(p)
        + 0.0016f * p.Cloud(p.Own, 18, 2, 9) + thread * 0.2f * Pattern.Grain(p.Own / thread, 4);

    private float Relief(in PartPoint p)
    {
        float x = p.P.X / thread, y = (p.P.Y + p.P.Z) / thread;
        if (weave != Weave.Knit)
            return 0.5f * (Pattern.Wave(x * 0.5f) * Pattern.Wave(y * 0.5f) + 0.3f * Pattern.Wave(y));
        float stitch = Pattern.Fraction(x * 0.25f) - 0.5f;
        return Pattern.Wave(y * 0.25f + 2 * MathF.Abs(stitch)) * (1 - 3 * stitch * stitch);
    }

    private Rgb Dyed(in PartPoint p)
    {
        Rgb b = second ?? colour, c = third ?? b;
        float x = p.P.X / scale, y = p.P.Y / scale, fx = Pattern.Fraction(x), fy = Pattern.Fraction(y);
        switch (weave)
        {
            case Weave.Stripes: return fx < 0.5f ? colour : fx < 0.62f ? b : fx < 0.74f ? c : b;
            case Weave.Check:
                return (fx < 0.5f) == (fy < 0.5f)
                    ? Pattern.Mix(colour, b, fx < 0.5f ? 0 : 1)
                    : Pattern.Mix(colour, b, 0.5f);
            case Weave.Plaid:
                Rgb warp = fx < 0.45f ? colour : fx < 0.55f ? c : b, weft = fy < 0.45f ? colour : fy < 0.55f ? c : b;
                return Pattern.Mix(warp, weft, 0.5f);
            default: return colour;
        }
    }
}
