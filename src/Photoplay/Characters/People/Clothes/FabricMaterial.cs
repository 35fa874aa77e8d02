using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>
/// Cloth on a body. Masks as <see cref="Cloth"/> writes them: edge distance, fold depth, angle, site. Three scales: the
/// dye drifts, folds are worn pale and hollows hold dirt; pattern, seams, pockets and buttons; threads or stitches as
/// bump that fade where a pixel is wider than they are.
/// </summary>
internal sealed class FabricMaterial(GarmentSheet sheet, Cut cut, float unit, uint seed)
    : Material($"fabric {cut} {sheet} {unit} {seed}")
{
    private readonly Fabric fabric = Fabrics.Find(cut.Fabric);
    private readonly Rgb dye = Head.ColourText.Rgb(sheet.Colour), second =
        sheet.Colour2 is { } c ? Head.ColourText.Rgb(c) : Head.ColourText.Rgb(sheet.Colour) * 0.45f + new Rgb(0.25f);
    private readonly GarmentDetails details = new(cut, unit);
    private readonly string pattern = sheet.Pattern ?? (sheet.Kind is "checked-shirt" ? "checked"
        : sheet.Kind == "sweater" && sheet.Colour2 is not null ? "striped"
        : "plain");

    public override OpenPbr At(in SurfacePoint p)
    {
        BodyPart part = SiteCode.PartOf(p.Masks.D);
        Site site = new(part, SiteCode.TOf(p.Masks.D), p.Masks.C);
        Vec2 uv = p.Uv;
        float drift = Noise.Fbm(p.Rest * (9 / unit), 3, seed), cloud = Noise.Perlin(p.Rest * (34 / unit), seed + 7);
        float keep = 1 - Maths.SmoothStep(0.3f, 0.9f, p.Footprint / fabric.Thread), fold = p.Masks.B;
        Rgb c = (cut.Fabric == "shell" ? SuitMarkings.Colour(site, dye, second, p.Rest) : Patterned(uv, part))
            * (1 + 0.07f * drift + 0.035f * cloud);
        c *= 1 + 0.16f * fold;
        if (cut.Fabric == "denim")
            c = Rgb.Lerp(c, c * 1.5f + new Rgb(0.035f),
                Maths.Saturate(0.35f * fold + 0.55f * Worn(site) + 0.1f * cloud));
        GarmentDetails.Mark mark = details.At(site, p.Masks.A, p.Rest);
        c *= 1 - 0.42f * mark.Groove;
        c = Rgb.Lerp(c, cut.Fabric == "denim" ? new Rgb(0.42f, 0.22f, 0.07f) : c * 1.25f + new Rgb(0.02f),
            fabric.Topstitch * mark.Stitch * (1 - Maths.SmoothStep(0.5f, 1.6f, p.Footprint / 0.0014f)));
        c *= 1 + fabric.Contrast * keep * Threads(uv, part);
        if (mark.Button > 0) c = Rgb.Lerp(c, ButtonColour(), mark.Button);
        float soil = (part is BodyPart.LeftLeg or BodyPart.RightLeg)
            ? Maths.SmoothStep(1.75f, 2, site.T) * (0.5f + 0.5f * cloud) * 0.16f
            : 0;
        c = Rgb.Lerp(c, new Rgb(0.10f, 0.08f, 0.06f), soil);
        bool button = mark.Button > 0.5f;
        return OpenPbr.Default with
        {
            BaseColor = c,
            BaseMetalness = fabric.Metal,
            SpecularRoughness = button ? 0.3f : Math.Clamp(fabric.Roughness + 0.06f * cloud - 0.05f * fold, 0.05f, 1),
            SpecularWeight = button ? 1 : fabric.Specular,
            FuzzWeight = button ? 0 : fabric.Fuzz,
            FuzzColor = Rgb.Lerp(c, Rgb.White, 0.25f),
            FuzzRoughness = 0.55f,
            CoatWeight = fabric.Coat,
            CoatRoughness = 0.22f + 0.1f * cloud,
            BumpNormal = Bumped(p, site, uv, keep),
        };
    }

    private Rgb Patterned(Vec2 uv, BodyPart part)
    {
        switch (pattern)
        {
            case "striped": { float s = uv.Y / (0.044f * unit); return s - MathF.Floor(s) < 0.42f ? second : dye; }
            case "checked":
                {
                    // Tartan: warp and weft each carry broad and thin bands; where they cross, the colours deepen.
                    float a = Band(uv.X / (0.056f * unit)), b = Band(uv.Y / (0.056f * unit));
                    return Rgb.Lerp(Rgb.Lerp(dye, second, a), Rgb.Lerp(dye, second, b), 0.5f) * (1 - 0.35f * a * b);
                }
            case "spotted" or "floral":
                {
                    float x = uv.X / (0.035f * unit), y = uv.Y / (0.035f * unit), row = MathF.Floor(y),
                        fx = x + 0.5f * row - MathF.Floor(x + 0.5f * row) - 0.5f, fy = y - row - 0.5f;
                    return fx * fx + fy * fy < 0.06f ? second : dye;
                }
            default: return dye;
        }
    }

    private static float Band(float x)
    {
        float f = x - MathF.Floor(x);
        return f < 0.38f ? 1 : f is > 0.62f and < 0.70f ? 0.6f : 0;
    }

    /// <summary>Where trousers rub: the front of the thigh, the knee, the seat.</summary>
    private static float Worn(Site s) => s.IsLeg
        ? Maths.SmoothStep(0.2f, 1, Maths.Cos(s.Angle))
            * (Maths.SmoothStep(0, 0.3f, s.T) * Maths.SmoothStep(0.75f, 0.4f, s.T) * 0.8f
                + Maths.SmoothStep(0.85f, 1, s.T) * Maths.SmoothStep(1.25f, 1.05f, s.T))
        : 0.1f;

    private Rgb ButtonColour() => sheet.Kind is "peacoat" or "captain-cap" ? new Rgb(0.45f, 0.32f, 0.10f)
        : dye.Luminance > 0.45f ? new Rgb(0.62f, 0.58f, 0.5f)
        : dye * 0.35f + new Rgb(0.03f);

    private float Threads(Vec2 uv, BodyPart part)
    {
        float x = uv.X / fabric.Thread, y = uv.Y / fabric.Thread;
        float mottle = Noise.Hash((int)MathF.Floor(x * 0.25f), (int)MathF.Floor(y), (int)part) - 0.5f;
        return 0.7f * Relief(uv) + 0.6f * mottle;
    }

    /// <summary>Height of the weave, about -1..1.</summary>
    private float Relief(Vec2 uv)
    {
        float x = uv.X / fabric.Thread, y = uv.Y / fabric.Thread;
        switch (fabric.Weave)
        {
            case Weave.Knit:
                {
                    // Columns of V-shaped stitches.
                    float column = x * 0.5f - MathF.Floor(x * 0.5f) - 0.5f, v = y * 0.62f - 1.1f * MathF.Abs(column);
                    return Wave(v) * 0.55f
                        + 0.75f * (1 - 4 * (MathF.Abs(column) - 0.25f) * (MathF.Abs(column) - 0.25f) * 8) - 0.35f;
                }
            case Weave.Twill: return Wave(x * 0.5f + y * 0.5f);
            case Weave.Plain:
                return 0.5f * (Wave(x * 0.5f) + Wave(y * 0.5f + (((int)MathF.Floor(x) & 1) == 0 ? 0 : 0.5f)));
            case Weave.Felt: return Noise.Perlin(new Vec3(x * 0.8f, y * 0.8f, 0), seed);
            default: return Noise.Perlin(new Vec3(x * 0.5f, y * 0.5f, 0), seed) * 0.7f;
        }
    }

    private static float Wave(float x)
    {
        float t = 4 * MathF.Abs(x - MathF.Floor(x + 0.5f)) - 1;
        return t * (1.5f - 0.5f * t * t);
    }

    private Vec3 Bumped(in SurfacePoint p, Site site, Vec2 uv, float keep)
    {
        Vec3 n = p.RestNormal, along = site.IsArm ? Proportions.ArmAxis(site.Side) : -Vec3.UnitY,
            v = (along - n * Vec3.Dot(n, along)).Normalized, u = Vec3.Cross(v, n);
        float e = fabric.Thread * 0.25f, r0 = keep > 0 ? Relief(uv) : 0, slopeU = 0, slopeV = 0;
        if (keep > 0)
        {
            float k = fabric.Relief * keep / e;
            slopeU = (Relief(uv + new Vec2(e, 0)) - r0) * k;
            slopeV = (Relief(uv + new Vec2(0, e)) - r0) * k;
        }
        float fine = 1 - Maths.SmoothStep(0.5f, 2, p.Footprint / 0.004f);
        if (fine > 0)
        {
            const float d = 0.0012f;
            float h0 = details.At(site, p.Masks.A, p.Rest).Height;
            float hu = details.At(site, p.Masks.A, p.Rest + u * d).Height,
                hv = details.At(site with { T = site.T + details.RingsPerMetre(site) * d }, p.Masks.A,
                    p.Rest + v * d).Height;
            slopeU += (hu - h0) / d * fine;
            slopeV += (hv - h0) / d * fine;
        }
        // Small wrinkles that the mesh is too coarse for.
        float w = 55 / unit,
            wrinkle = (0.0003f + 0.035f * cut.Folds) * (1 - Maths.SmoothStep(0.006f, 0.02f, p.Footprint));
        if (wrinkle > 0 && fabric.Metal == 0)
        {
            float q0 = Noise.Perlin(p.Rest * w, seed + 3);
            slopeU += (Noise.Perlin((p.Rest + u * 0.003f) * w, seed + 3) - q0) * wrinkle / 0.003f;
            slopeV += (Noise.Perlin((p.Rest + v * 0.003f) * w, seed + 3) - q0) * wrinkle / 0.003f;
        }
        Vec3 bumped = (n - u * slopeU - v * slopeV).Normalized;
        return Quat.FromTo(n, p.Normal).Rotate(bumped);
    }
}
