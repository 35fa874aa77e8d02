using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Coats of foxes, wolves and dogs.</summary>
internal static partial class Patterns
{
    private static Rgb Fox(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Value(c.P * 9) * 0.5f + Noise.Value(c.P * 31) * 0.5f;
        Rgb main = Rgb.Lerp(k.Main, k.Main * new Rgb(0.72f, 0.62f, 0.55f),
            Maths.SmoothStep(0.25f, 1, c.Normal.Y + 0.15f * broad) * 0.55f);
        main *= 1 + 0.10f * broad;
        Rgb colour = Rgb.Lerp(main, k.Pale, Underside(c));
        switch (c.Part)
        {
            case BodyPart.FrontLeg or BodyPart.HindLeg or BodyPart.Paw:
                float edge = c.Part == BodyPart.HindLeg ? 0.66f : 0.57f;
                return Rgb.Lerp(colour, k.Dark, Maths.SmoothStep(edge - 0.09f, edge + 0.12f, c.Along + 0.04f * broad));
            case BodyPart.Tail:
                colour = Rgb.Lerp(main, k.Dark,
                    0.35f * Maths.SmoothStep(0.55f, 0.75f, c.Along) * Maths.SmoothStep(-0.4f, 0.8f, c.Normal.Y));
                return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0.74f, 0.80f, c.Along + 0.03f * broad));
            case BodyPart.Ear:
                if (c.InEar) return Rgb.Lerp(k.EarInside, k.Pale, 0.55f);
                return Rgb.Lerp(main, k.Dark, Maths.SmoothStep(0.44f, 0.62f, c.Along + 0.06f * broad));
        }
        if (!c.OnHead) return colour;
        Vec3 h = c.Head;
        Vec3 e = c.Design.Eye;
        float r = c.Design.EyeRadius;
        // The pale flash above each eye, and the tear line that runs from its inner corner down the muzzle.
        colour = Rgb.Lerp(colour, k.Pale,
            0.55f * CoatPoint.Blot(h, e + new Vec3(-0.10f, r * 1.42f, -0.02f), new(0.13f, 0.09f, 0.4f), 0.6f));
        float tear = CoatPoint.Blot(h, new(e.X * 0.62f, e.Y - r * 0.62f, e.Z + 0.28f), new(0.055f, 0.14f, 0.32f), 0.6f);
        colour = Rgb.Lerp(colour, k.Dark, 0.55f * tear * (1 - LowerFace(c)));
        return colour;
    }

    private static Rgb Wolf(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 14, 3);
        float saddle = Maths.SmoothStep(0.05f, 0.75f, c.Normal.Y + 0.35f * broad)
            * (c.Part is BodyPart.Trunk or BodyPart.Neck or BodyPart.Tail ? 1 : 0);
        Rgb colour = Rgb.Lerp(k.Main, k.Dark, 0.75f * saddle);
        colour = Rgb.Lerp(colour, k.Pale, 0.9f * Underside(c));
        if (c.OnLeg) colour = Rgb.Lerp(colour, k.Pale, 0.75f * Maths.SmoothStep(0.3f, 0.6f, c.Along));
        if (c.Part == BodyPart.Tail) colour = Rgb.Lerp(colour, k.Dark, 0.8f * Maths.SmoothStep(0.78f, 0.9f, c.Along));
        if (!c.OnHead) return colour;
        Vec3 h = c.Head, e = c.Design.Eye;
        if (c.Part == BodyPart.Ear)
            return c.InEar ? Rgb.Lerp(k.EarInside, k.Pale, 0.5f) : Rgb.Lerp(k.Main, k.Dark, 0.7f);
        // A mask: dark brow running down to the nose, pale cheeks and spots over the eyes.
        float mask = Maths.SmoothStep(0.15f, 0.5f, h.Y + 0.5f * MathF.Abs(h.X) - 0.15f)
            + CoatPoint.Blot(h, new(0, 0.05f, 1.1f), new(0.17f, 0.5f, 0.9f), 0.4f);
        colour = Rgb.Lerp(colour, k.Dark, 0.7f * Maths.Saturate(mask) * (1 - LowerFace(c)));
        return Rgb.Lerp(colour, k.Pale, 0.85f * CoatPoint.Blot(h, e + new Vec3(-0.06f, c.Design.EyeRadius * 1.45f, 0),
            new(0.15f, 0.10f, 0.4f), 0.5f));
    }

    /// <summary>Deep gold on back and ears, cream on feathering, breeches, throat and the underside of the tail.</summary>
    private static Rgb Retriever(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = Shaded(c, k, 0.8f);
        if (c.Part == BodyPart.Ear) return Rgb.Lerp(k.Main, k.Dark, 0.85f);
        if (c.OnHead) return Rgb.Lerp(colour, k.Pale, 0.35f * Maths.SmoothStep(0.1f, 0.6f, c.Muzzle));
        float back = Maths.SmoothStep(0, 0.8f, c.Normal.Y + 0.25f * Noise.Value(c.P * 8));
        colour = Rgb.Lerp(colour, k.Dark, 0.55f * back);
        float breeches = c.OnLeg ? Maths.SmoothStep(0.3f, 0.9f, -c.Normal.Z) : c.Part == BodyPart.Tail
            ? Maths.SmoothStep(0.2f, -0.7f, c.Normal.Y) : 0;
        return Rgb.Lerp(colour, k.Pale, 0.65f * breeches);
    }

    private static Rgb Corgi(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = Shaded(c, k, 1);
        if (c.OnLeg) return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0.25f, 0.4f, c.Along));
        if (c.Part == BodyPart.Neck)
            return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(-0.1f, 0.3f, c.Normal.Z + 0.2f * c.Length - 0.2f));
        return c.OnHead && c.Part != BodyPart.Ear
            ? Rgb.Lerp(colour, k.Pale, CoatPoint.Blot(c.Head, new(0, 0.1f, 1.1f), new(0.17f, 1.0f, 1.0f), 0.25f))
            : colour;
    }
}
