using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Coats of horses, cattle and deer.</summary>
internal static partial class Patterns
{
    private static Rgb Zebra(in CoatPoint c, CoatPalette k)
    {
        Vec3 p = c.P;
        if (c.OnHead && c.Muzzle > 0.55f) return k.Dark;
        float wave = c.OnHead ? Maths.Sin(c.Head.Z * 11 + MathF.Abs(c.Head.X) * 6 + c.Head.Y * 4)
            : c.OnLeg ? Maths.Sin(p.Y * 95)
            : c.Part == BodyPart.Neck ? Maths.Sin(p.Y * 58 + p.Z * 30 + 1.5f * Noise.Value(p * 9))
            : Maths.Sin(p.Z * 62 + 2.4f * Noise.Value(p * 7)
                + MathF.Max(0, -c.Length - 0.2f) * (p.Y - c.Design.Stand) * 160);
        return Rgb.Lerp(k.Main, k.Dark, Maths.SmoothStep(-0.12f, 0.18f, wave));
    }

    private static Rgb Patches(in CoatPoint c, CoatPalette k)
    {
        if (c.OnHead)
        {
            if (c.Muzzle > 0.62f) return Rgb.Lerp(k.EarInside, k.Pale, 0.2f);
            return Rgb.Lerp(k.Main, k.Dark,
                Maths.SmoothStep(0.26f, 0.36f, MathF.Abs(c.Head.X) + 0.10f * Noise.Value(c.Head * 3)));
        }
        if (c.OnLeg && c.Along > 0.35f) return k.Main;
        float n = Noise.Fbm(c.P * 7.5f + new Vec3(3.1f, 1.7f, 0.4f), 2, 3);
        return Rgb.Lerp(k.Main, k.Dark, Maths.SmoothStep(0.02f, 0.07f, n) * (1 - Underside(c)));
    }

    private static Rgb Fawn(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = Shaded(c, k, 0.85f);
        if (c.OnHead)
        {
            if (c.InEar) return Rgb.Lerp(k.EarInside, k.Pale, 0.5f);
            float ring = 0.55f * Maths.SmoothStep(1.6f, 1.25f, c.FromEye)
                + 0.8f * Maths.SmoothStep(0.78f, 0.9f, c.Muzzle) * Maths.SmoothStep(0.2f, -0.2f, c.Head.Y + 0.35f);
            return Rgb.Lerp(colour, k.Pale, 0.7f * Maths.Saturate(ring));
        }
        if (c.Part == BodyPart.Tail) return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0.1f, -0.4f, c.Normal.Y));
        bool spotted = c.Design.Size < 1 && c.Part is BodyPart.Trunk or BodyPart.HindLeg;
        return spotted
            ? Rgb.Lerp(colour, k.Pale, 0.9f * Spots(c, 26, 0.26f) * Maths.SmoothStep(-0.25f, 0.2f, c.Normal.Y)
                * Maths.SmoothStep(0.4f, 0.2f, c.OnLeg ? c.Along : 0))
            : colour;
    }

    private static Rgb Pony(in CoatPoint c, CoatPalette k)
    {
        // Bay: dark over the back, golden at flank and elbow, black below carpus and hock with a ragged edge.
        float drift = Noise.Value(c.P * 7);
        Rgb colour = k.Main * ((1 - 0.30f * Maths.SmoothStep(0, 0.95f,
            c.Normal.Y + 0.2f * drift)) * (1 + 0.07f * drift));
        colour = Rgb.Lerp(colour, k.Main * new Rgb(1.35f, 1.30f, 1.15f), 0.6f * Flank(c));
        if (c.Part == BodyPart.Tail) return k.Dark;
        if (c.OnLeg) return Rgb.Lerp(colour, k.Dark, Maths.SmoothStep(0.62f, 0.80f,
            c.Along + 0.04f * Noise.Value(c.P * 60)));
        if (c.Part == BodyPart.Ear) return c.InEar ? Rgb.Lerp(k.EarInside, colour, 0.5f) : colour;
        if (!c.OnHead) return colour;
        float blaze = CoatPoint.Blot(c.Head, new(0, 0.2f, 1.2f), new(0.14f, 1, 1.0f), 0.2f)
            * Maths.SmoothStep(-0.1f, 0.1f, c.Head.Y + 0.35f * c.Head.Z - 0.2f);
        return Rgb.Lerp(Rgb.Lerp(colour, k.Dark, 0.7f * Maths.SmoothStep(0.72f, 0.95f, c.Muzzle)), k.Pale, blaze);
    }
}
