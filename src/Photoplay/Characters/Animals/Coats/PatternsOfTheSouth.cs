using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Coats of savanna and jungle.</summary>
internal static partial class Patterns
{
    /// <summary>Dark fields with pale seams between them, smaller towards head and legs; shins
    /// and muzzle pale.</summary>
    private static Rgb Giraffe(in CoatPoint c, CoatPalette k)
    {
        if (c.Part == BodyPart.Ear) return c.InEar ? k.EarInside : k.Main;
        if (c.Part == BodyPart.Tail) return Rgb.Lerp(k.Main, k.Rim, Maths.SmoothStep(0.72f, 0.85f, c.Along));
        float scale = c.OnHead ? 34 : c.OnLeg ? 23 : c.Part == BodyPart.Neck ? 17 : 13;
        (float near, float next, float id) = Noise.Worley((c.P
            + 0.012f * new Vec3(Noise.Value(c.P * 22), Noise.Value(c.P * 22 + new Vec3(7.3f)), 0)) * scale, 11);
        float field = Maths.SmoothStep(0.07f, 0.17f, next - near);
        field *= c.OnHead ? Maths.SmoothStep(0.45f, 0.15f, c.Muzzle) * 0.6f
            : c.OnLeg ? Maths.SmoothStep(0.75f, 0.4f, c.Along)
            : 1 - 0.75f * Underside(c);
        return Rgb.Lerp(k.Main, k.Dark * (0.8f + 0.4f * id), field);
    }

    /// <summary>Grey hide: dust on the back, dark creases, toenails of horn.</summary>
    private static Rgb Elephant(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 6, 3), dust = Maths.SmoothStep(0.1f, 0.9f, c.Normal.Y + 0.5f * broad);
        Rgb colour = Rgb.Lerp(k.Main, k.Pale, 0.38f * dust) * (0.92f + 0.16f * broad);
        // Folds hang along the flanks and lie in rings about trunk and legs.
        bool ringed = c.OnLeg || (c.Part == BodyPart.Neck && c.Head.Z > 0.5f);
        Vec3 grain = ringed ? new(45, 150, 45) : new(70, 26, 70);
        (float near, float next, _) = Noise.Worley(c.P * grain, 3);
        colour *= Maths.Lerp(c.Part == BodyPart.Ear ? 0.94f : 0.80f, 1, Maths.SmoothStep(0.02f, 0.20f, next - near));
        if (c.InEar) colour = Rgb.Lerp(colour, k.EarInside, 0.5f);
        return c.Part == BodyPart.Tail ? Rgb.Lerp(colour, k.Dark, Maths.SmoothStep(0.75f, 0.85f, c.Along)) : colour;
    }

    /// <summary>A bare pale face in the shape of a heart, pale throat and belly.</summary>
    private static Rgb Monkey(in CoatPoint c, CoatPalette k)
    {
        if (c.Part == BodyPart.Ear) return c.InEar ? k.EarInside : Rgb.Lerp(k.Main, k.EarInside, 0.5f);
        if (c.Part == BodyPart.Paw) return Rgb.Lerp(k.Main, k.Dark, 0.8f);
        Rgb colour = Shaded(c, k, 0.55f);
        if (!c.OnHead) return colour;
        Vec3 h = c.Head, e = c.Design.Eye;
        float face = MathF.Max(CoatPoint.Blot(h, e + new Vec3(-0.02f, 0.02f, 0.1f), new(0.46f, 0.42f, 0.7f), 0.12f),
            LowerFace(c) * Maths.SmoothStep(0.45f, 0.75f, h.Z));
        return Rgb.Lerp(colour, k.EarInside, face);
    }
}
