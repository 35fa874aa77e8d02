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
        Pattern.Tabby => Striped(c, k, 122, 0.72f),
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

    private static float Spots(in CoatPoint c, float frequency, float size)
    {
        (float nearest, _, float id) = Noise.Worley(c.P * frequency, 5);
        return Maths.SmoothStep(size * (0.6f + 0.7f * id) + 0.05f, size * (0.6f + 0.7f * id) - 0.05f, nearest);
    }
}
