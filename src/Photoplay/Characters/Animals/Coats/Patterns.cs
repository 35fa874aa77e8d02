using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Where each colour of a coat goes: a pure function from a place on the skin to a colour, for each
/// <see cref="Pattern"/>.</summary>
internal static partial class Patterns
{
    public static Rgb At(in CoatPoint c, Pattern pattern, CoatPalette k) => pattern switch
    {
        Pattern.Fox => Fox(c, k),
        Pattern.Wolf => Wolf(c, k),
        Pattern.Tabby => Striped(c, k, 92, 0.78f),
        Pattern.Tiger => Striped(c, k, 40, 0.97f),
        Pattern.Zebra => Zebra(c, k),
        Pattern.Dalmatian => Rgb.Lerp(k.Main, k.Dark, Spots(c, 20, 0.34f)),
        Pattern.Panda => Panda(c, k),
        Pattern.Raccoon => Raccoon(c, k),
        Pattern.Patches => Patches(c, k),
        Pattern.Fawn => Fawn(c, k),
        Pattern.Lion => Lion(c, k),
        Pattern.Retriever => Retriever(c, k),
        Pattern.Corgi => Corgi(c, k),
        Pattern.Bear => Bear(c, k),
        Pattern.Pony => Pony(c, k),
        Pattern.Sheep => c.OnHead || (c.OnLeg && c.Along > 0.3f) ? k.Dark : k.Main,
        Pattern.Giraffe => Giraffe(c, k),
        Pattern.Elephant => Elephant(c, k),
        Pattern.Monkey => Monkey(c, k),
        Pattern.Unicorn => Unicorn(c, k),
        Pattern.Dragon => Dragon(c, k),
        Pattern.Ceratops => Ceratops(c, k),
        Pattern.Sauropod => Sauropod(c, k),
        Pattern.Turtle => Turtle(c, k),
        Pattern.Crocodile => Crocodile(c, k),
        Pattern.Frog => Frog(c, k),
        Pattern.Griffin => Griffin(c, k),
        _ => k.Main,
    };

    /// <summary>Pale belly, throat and insides of the legs, darker back: the shading most mammals have.</summary>
    private static Rgb Shaded(in CoatPoint c, CoatPalette k, float amount)
    {
        Rgb main = k.Main * (1 - 0.30f * Maths.SmoothStep(-0.1f, 0.95f,
            c.Normal.Y)) * (1 + 0.08f * Noise.Value(c.P * 11));
        return Rgb.Lerp(main, k.Pale, amount * MathF.Max(Underside(c), 0.5f * Flank(c)));
    }

    /// <summary>0 above the middle of the trunk, rising to 1 at its underside: coats pale slowly, not at a border.
    /// </summary>
    private static float Flank(in CoatPoint c)
        => c.Part is BodyPart.Trunk or BodyPart.Neck ? Maths.SmoothStep(0.35f, -0.85f,
            c.Normal.Y + 0.2f * Noise.Value(c.P * 13)) : 0;

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

    /// <summary>1 on throat, chest, belly and inner thighs.</summary>
    private static float Underside(in CoatPoint c)
    {
        QuadrupedDesign d = c.Design;
        float bib = c.OnHead || c.Part == BodyPart.Tail || (c.OnLeg && c.Along > 0.25f) ? 0
            : Maths.SmoothStep(0.088f, 0.052f, MathF.Abs(c.P.X) + 0.006f * Noise.Value(c.P * 40))
                * Maths.SmoothStep(-0.2f, 0.3f, c.Normal.Z - 0.45f * c.Normal.Y)
                * Maths.SmoothStep(-0.06f, -0.01f, c.P.Z - d.Trunk / 2);
        if (c.Part is BodyPart.Trunk or BodyPart.Neck)
            return MathF.Max(bib, Maths.SmoothStep(-0.45f, -0.9f, c.Normal.Y));
        if (c.OnLeg && bib > 0) return bib;
        if (c.OnLeg)
            return Maths.SmoothStep(0.45f, 0.85f, -c.Normal.X * MathF.Sign(c.P.X))
                * Maths.SmoothStep(0.5f, 0.25f, c.Along);
        return c.OnHead ? LowerFace(c)
            : c.Part == BodyPart.Tail ? Maths.SmoothStep(-0.3f, -0.9f, c.Normal.Y) * 0.6f
            : 0;
    }

    /// <summary>1 on chin, lips and lower cheeks: below a line that climbs from the nose to the corner
    /// of the cheek.</summary>
    private static float LowerFace(in CoatPoint c)
    {
        Vec3 h = c.Head;
        float wide = MathF.Abs(h.X),
            line = -0.30f + 0.10f * Maths.SmoothStep(0.5f, 0.9f, wide) - 0.06f * Maths.Saturate(c.Muzzle);
        if (c.Part == BodyPart.Ear) return 0;
        return Maths.SmoothStep(line + 0.06f, line - 0.07f, h.Y + 0.03f * Noise.Value(h * 6));
    }

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
                float edge = c.Part == BodyPart.HindLeg ? 0.66f : 0.50f;
                return Rgb.Lerp(colour, k.Dark, Maths.SmoothStep(edge - 0.07f, edge + 0.10f, c.Along + 0.04f * broad));
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

    /// <summary>Tabby and tiger: bands round trunk, limbs and tail, an M on the brow, lines from the eyes.</summary>
    private static Rgb Striped(in CoatPoint c, CoatPalette k, float frequency, float depth)
    {
        Vec3 p = c.P, h = c.Head;
        float warp = 4 * Noise.Value(p * 9) + 1.5f * Noise.Value(p * 23);
        float wave = c.OnHead
            ? h.Y > 0.18f && h.Z < 0.95f ? Maths.Sin(MathF.Abs(h.X) * 13 + h.Z * 2 + warp * 0.2f) : h.Z
                < 0.55f ? Maths.Sin(h.Y * 12 + h.Z * 5 + warp * 0.2f) : -1
            : c.Part == BodyPart.Tail ? Maths.Sin(c.Along * 44) + 0.15f
            : c.OnLeg ? Maths.Sin(p.Y * frequency * 1.25f + warp * 0.5f) - 0.1f
            : Maths.Sin(p.Z * frequency + warp + p.Y * 8);
        if (c.Part == BodyPart.Ear) return c.InEar ? k.EarInside : Rgb.Lerp(k.Main, k.Dark, depth * 0.5f);
        float under = Underside(c), stripe = Maths.SmoothStep(0.15f, 0.55f, wave) * depth * (1 - 0.8f * under);
        // A tabby's breast and belly are buff, its chin and lips are white.
        Rgb colour = Rgb.Lerp(k.Main, k.Pale, (c.OnHead || depth > 0.9f ? 0.9f : 0.45f) * under);
        if (c.OnHead)
            colour = Rgb.Lerp(colour, k.Pale,
                0.8f * Maths.SmoothStep(1.65f, 1.35f, c.FromEye) * Maths.SmoothStep(0, 0.3f, h.Y - c.Design.Eye.Y));
        return Rgb.Lerp(colour, k.Dark, stripe);
    }

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

    private static float Spots(in CoatPoint c, float frequency, float size)
    {
        (float nearest, _, float id) = Noise.Worley(c.P * frequency, 5);
        return Maths.SmoothStep(size * (0.6f + 0.7f * id) + 0.05f, size * (0.6f + 0.7f * id) - 0.05f, nearest);
    }

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

    private static Rgb Lion(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = Shaded(c, k, 0.8f);
        if (c.Part == BodyPart.Tail) return Rgb.Lerp(colour, k.Dark, Maths.SmoothStep(0.8f, 0.88f, c.Along));
        if (c.Part == BodyPart.Ear)
            return c.InEar ? Rgb.Lerp(k.EarInside, k.Pale, 0.4f) : Rgb.Lerp(k.Main, k.Dark, 0.4f);
        if (c.Design.Coat.Ruff < 1.5f) return colour;
        float mane = c.Part == BodyPart.Neck ? 1 : c.Part == BodyPart.Cheek ? Maths.SmoothStep(0.5f, 0.1f, c.Head.Z)
            : c.Part == BodyPart.Skull ? Maths.SmoothStep(0.35f, -0.05f, c.Head.Z) : 0;
        return Rgb.Lerp(colour, Rgb.Lerp(k.Dark, k.Main, 0.25f + 0.3f * Noise.Value(c.P * 12)), mane);
    }

    /// <summary>A lion's body under the pale head and collar of an eagle, ragged where feathers end.</summary>
    private static Rgb Griffin(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = Shaded(c, k, 0.6f);
        if (c.Part == BodyPart.Tail) return Rgb.Lerp(colour, k.Dark, Maths.SmoothStep(0.8f, 0.88f, c.Along));
        if (c.Part == BodyPart.Ear) return c.InEar ? k.EarInside : Rgb.Lerp(k.Pale, k.Dark, 0.35f);
        float front = c.P.Z - 0.5f * c.Design.Trunk + 0.35f * (c.P.Y - c.Design.Stand) + 0.010f * Noise.Value(c.P * 90);
        return c.OnHead ? k.Pale : c.OnLeg ? colour : Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0.045f, 0.075f, front));
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

    private static Rgb Bear(in CoatPoint c, CoatPalette k)
    {
        Rgb colour = k.Main * (1 + 0.12f * Noise.Value(c.P * 14));
        if (c.OnLeg) return Rgb.Lerp(colour, k.Dark, 0.8f * Maths.SmoothStep(0.25f, 0.8f, c.Along));
        if (c.Part == BodyPart.Muzzle) return Rgb.Lerp(colour, k.Pale, Maths.SmoothStep(0, 0.35f, c.Muzzle));
        return c.Part == BodyPart.Ear ? Rgb.Lerp(colour, k.Dark, 0.4f) : colour;
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
