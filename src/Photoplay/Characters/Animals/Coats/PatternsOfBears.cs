using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Coats of bears and raccoons.</summary>
internal static partial class Patterns
{
    private static Rgb Panda(in CoatPoint c, CoatPalette k)
    {
        if (c.OnLeg || c.Part == BodyPart.Ear) return k.Dark;
        if (c.OnHead)
            return Rgb.Lerp(k.Main, k.Dark,
                CoatPoint.Blot(c.Head, c.Design.Eye + new Vec3(0.06f, -0.08f, 0), new(0.30f, 0.36f, 0.4f), 0.12f));
        float band = Maths.SmoothStep(0.48f, 0.60f, c.Length)
            * Maths.SmoothStep(1.28f, 1.12f, c.Length + (c.Part == BodyPart.Neck ? 0.15f : 0));
        return Rgb.Lerp(k.Main, k.Dark, c.Part == BodyPart.Neck ? 0 : band);
    }

    private static Rgb Raccoon(in CoatPoint c, CoatPalette k)
    {
        if (c.Part == BodyPart.Tail)
            return Rgb.Lerp(k.Main, k.Dark, Maths.SmoothStep(-0.1f, 0.25f, Maths.Sin(c.Along * 34)));
        if (c.OnLeg) return Rgb.Lerp(k.Main, k.Dark, Maths.SmoothStep(0.45f, 0.7f, c.Along));
        if (c.Part == BodyPart.Ear) return Rgb.Lerp(k.Main, k.Pale, Maths.SmoothStep(0.3f, 0.6f, c.Along));
        Rgb colour = Shaded(c, k, 0.5f);
        if (!c.OnHead) return colour;
        Vec3 h = c.Head, e = c.Design.Eye;
        colour = Rgb.Lerp(colour, k.Pale, MathF.Max(LowerFace(c),
            CoatPoint.Blot(h, e + new Vec3(0.02f, c.Design.EyeRadius * 1.55f, 0), new(0.42f, 0.13f, 0.6f), 0.4f)));
        float mask = CoatPoint.Blot(h, e + new Vec3(0.10f, -0.06f, -0.05f), new(0.50f, 0.27f, 0.6f), 0.2f)
            + CoatPoint.Blot(h, new(0, 0.1f, 1), new(0.10f, 0.4f, 0.7f), 0.4f);
        return Rgb.Lerp(colour, k.Dark, Maths.Saturate(mask));
    }

    private static Rgb Bear(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = k.Main * (1 + 0.12f * Noise.Value(c.P * 14));
        if (c.OnLeg) return Rgb.Lerp(colour, k.Dark, 0.8f * Maths.SmoothStep(0.25f, 0.8f, c.Along));
        if (c.Part == BodyPart.Muzzle) return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0, 0.35f, c.Muzzle));
        return c.Part == BodyPart.Ear ? Rgb.Lerp(colour, k.Dark, 0.4f) : colour;
    }
}
