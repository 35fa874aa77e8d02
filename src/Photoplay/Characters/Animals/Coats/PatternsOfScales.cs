using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Hides of reptiles, frogs and fabulous beasts.</summary>
internal static partial class Patterns
{
    /// <summary>White all over, a blush on the muzzle, tail and socks of the mane's colour.</summary>
    private static Rgb Unicorn(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = k.Main * (1 + 0.03f * Noise.Value(c.P * 11));
        if (c.Part == BodyPart.Tail)
            return Rgb.Lerp(k.Dark, k.Rim, 0.5f + 0.5f * Maths.Sin(c.Along * 9));
        if (c.OnLeg) return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0.55f, 0.95f, c.Along));
        if (c.Part == BodyPart.Ear) return c.InEar ? k.EarInside : colour;
        return c.OnHead ? Rgb.Lerp(colour, k.EarInside, 0.55f * Maths.SmoothStep(0.70f, 1.0f, c.Muzzle)) : colour;
    }

    /// <summary>1 on the belly side of trunk, neck and tail: where belly plates lie.</summary>
    private static float BellySide(in CoatPoint c, float from, float to)
        => c.OnLeg ? Maths.SmoothStep(from, to, c.Normal.Y) * Maths.SmoothStep(0.25f, 0.1f, c.Along)
            : c.OnHead ? LowerFace(c)
            : Maths.SmoothStep(from, to, c.Normal.Y);

    /// <summary>Dark back, flanks of the main colour with flecks, broad pale plates under throat, belly and tail.
    /// </summary>
    private static Rgb Dragon(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 10, 3);
        float top = Maths.SmoothStep(0.15f, 0.95f, c.Normal.Y + 0.5f * broad);
        Rgb colour = Rgb.Lerp(k.Main * (1 + 0.25f * broad), k.Dark, 0.72f * top);
        if (c.OnLeg) colour = Rgb.Lerp(colour, k.Dark, 0.6f * Maths.SmoothStep(0.6f, 1, c.Along));
        if (c.Part is BodyPart.Trunk or BodyPart.Neck or BodyPart.Tail)
        {
            float belly = Maths.SmoothStep(-0.35f, -0.62f, c.Normal.Y - 0.35f * MathF.Max(0, c.Normal.Z))
                * Maths.SmoothStep(0.075f, 0.055f, MathF.Abs(c.P.X));
            float seam = Maths.SmoothStep(0.25f, 0.55f, MathF.Abs(Maths.Sin((c.P.Z + 0.8f * c.P.Y) * 62)));
            return Rgb.Lerp(colour, k.Pale * (0.45f + 0.55f * seam), belly);
        }
        return c.OnHead ? Rgb.Lerp(colour, k.Pale, 0.75f * LowerFace(c)) : colour;
    }

    /// <summary>Earthy flanks with soft bars, pale belly; a frill with two great spots and a warm rim, a beak of horn.
    /// </summary>
    private static Rgb Ceratops(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 8, 3);
        Rgb colour = k.Main * (1 + 0.2f * broad);
        if (c.Part == BodyPart.Ear)
        {
            float outward = new Vec3(c.Head.X / 1.42f, (c.Head.Y - 0.75f) / 1.25f, 0).Length;
            float spot = CoatPoint.Blot(c.Head, new(0.68f, 1.05f, -0.9f), new(0.34f, 0.46f, 1), 0.3f);
            colour = Rgb.Lerp(colour, k.EarInside, 0.75f * Maths.SmoothStep(0.66f, 0.92f, outward));
            return Rgb.Lerp(colour, k.Dark, 0.8f * spot);
        }
        if (c.OnHead)
        {
            colour = Rgb.Lerp(colour, k.Pale, 0.6f * LowerFace(c));
            return Rgb.Lerp(colour, k.Dark, 0.8f * Maths.SmoothStep(0.78f, 0.95f, c.Muzzle));
        }
        float bar = Maths.SmoothStep(0.25f, 0.75f, Maths.Sin(c.P.Z * 44 + 2.5f * broad))
            * Maths.SmoothStep(-0.2f, 0.5f, c.Normal.Y);
        if (!c.OnLeg) colour = Rgb.Lerp(colour, k.Dark, 0.6f * bar);
        return Rgb.Lerp(colour, k.Pale, 0.8f * BellySide(c, -0.3f, -0.85f));
    }

    /// <summary>Slate back that fades to a pale belly, with a broken band along the flank.</summary>
    private static Rgb Sauropod(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 7, 3), top = Maths.SmoothStep(-0.2f, 0.9f, c.Normal.Y + 0.5f * broad);
        Rgb colour = Rgb.Lerp(k.Main * (1 + 0.15f * broad), k.Dark, 0.65f * top);
        if (c.Part is BodyPart.Neck or BodyPart.Tail or BodyPart.Trunk)
            colour = Rgb.Lerp(colour, k.Dark, 0.35f * Maths.SmoothStep(0.3f, 0.8f, Maths.Sin(c.P.Z * 30 + 3 * broad))
                * top);
        return Rgb.Lerp(colour, k.Pale, 0.8f * BellySide(c, -0.15f, -0.8f));
    }

    /// <summary>Olive skin with yellow lines along neck and limbs.</summary>
    private static Rgb Turtle(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 26, 2);
        Rgb colour = k.Main * (1 + 0.2f * broad);
        float line = c.OnHead
            ? Maths.SmoothStep(0.55f, 0.85f, Maths.Sin(c.Head.Y * 13 + MathF.Abs(c.Head.X) * 3 - c.Head.Z))
            : c.Part == BodyPart.Neck ? Maths.SmoothStep(0.5f, 0.85f, Maths.Sin(Maths.Atan2(c.P.X, c.P.Y
                - c.Design.Stand) * 9))
            : 0.6f * Maths.SmoothStep(0.62f, 0.9f, Noise.Worley(c.P * 55, 4).Id);
        return Rgb.Lerp(colour, k.Pale, 0.75f * line);
    }

    /// <summary>Olive bars over a dun flank, cream belly and lips.</summary>
    private static Rgb Crocodile(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 12, 3);
        Rgb colour = k.Main * (1 + 0.3f * broad);
        float bar = Maths.SmoothStep(0.1f, 0.6f, Maths.Sin(c.P.Z * 42 + 3 * broad))
            * Maths.SmoothStep(-0.35f, 0.3f, c.Normal.Y);
        if (!c.OnHead) colour = Rgb.Lerp(colour, k.Dark, (c.Part == BodyPart.Tail ? 0.75f : 0.55f) * bar);
        else colour = Rgb.Lerp(colour, k.Dark, 0.4f * Maths.SmoothStep(0.1f, 0.6f, broad + 0.2f));
        float under = c.OnHead ? Maths.SmoothStep(-0.34f, -0.46f, c.Head.Y + 0.03f * broad)
            : BellySide(c, -0.25f, -0.7f);
        return Rgb.Lerp(colour, k.Pale, 0.85f * under);
    }

    /// <summary>Green back with dark spots ringed pale, a pale fold down each flank, white belly and throat; a dark
    /// mask behind the eye.</summary>
    private static Rgb Frog(in CoatPoint c, CoatPalette k)
    {
        float broad = Noise.Fbm(c.P * 16, 2);
        Rgb colour = k.Main * (1 + 0.18f * broad);
        (float near, _, float id) = Noise.Worley(c.P * (c.OnLeg ? 26 : 17), 9);
        float size = 0.20f + 0.20f * id, top = c.OnLeg ? 1 : Maths.SmoothStep(-0.1f, 0.35f, c.Normal.Y);
        if (!c.OnHead || c.Head.Z < 0.2f)
        {
            colour = Rgb.Lerp(colour, k.Pale, 0.4f * Maths.SmoothStep(size + 0.14f, size + 0.04f, near) * top);
            colour = Rgb.Lerp(colour, k.Dark, 0.85f * Maths.SmoothStep(size + 0.03f, size - 0.03f, near) * top);
        }
        float under = c.OnHead ? Maths.SmoothStep(-0.36f, -0.52f, c.Head.Y)
            : c.OnLeg ? Maths.SmoothStep(0.4f, 0.9f, -c.Normal.X * MathF.Sign(c.P.X))
                * Maths.SmoothStep(0.6f, 0.2f, c.Along)
            : Maths.SmoothStep(-0.15f, -0.55f, c.Normal.Y);
        colour = Rgb.Lerp(colour, k.Pale, under);
        if (!c.OnHead) return colour;
        float mask = CoatPoint.Blot(c.Head, new(0.92f, -0.08f, 0.10f), new(0.34f, 0.20f, 0.42f), 0.25f);
        return Rgb.Lerp(colour, k.Dark, 0.75f * mask);
    }
}
