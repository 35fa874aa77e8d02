using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Coats of cats small and great, and of what has a lion's body.</summary>
internal static partial class Patterns
{
    /// <summary>Tabby and tiger: bands round trunk, limbs and tail, an M on the brow, lines from the eyes.</summary>
    private static Rgb Striped(in CoatPoint c, CoatPalette k, float frequency, float depth)
    {
        Vec3 p = c.P, h = c.Head;
        float warp = 4 * Noise.Value(p * 9) + 1.5f * Noise.Value(p * 23);
        float wave = c.OnHead
            ? h.Y > 0.18f && h.Z < 0.95f ? Maths.Sin(MathF.Abs(h.X) * 13 + h.Z * 2 + warp * 0.2f) : h.Z
                < 0.62f ? Maths.Sin(h.Y * 12 + h.Z * 5 + warp * 0.2f) : -1
            : c.Part == BodyPart.Tail ? Maths.Sin(c.Along * 44) + 0.15f
            : c.OnLeg ? Maths.Sin(p.Y * frequency * 1.25f + warp * 0.5f) - 0.1f
            : Maths.Sin(p.Z * frequency + warp + p.Y * 8);
        if (c.Part == BodyPart.Ear) return c.InEar ? k.EarInside : Rgb.Lerp(k.Main, k.Dark, depth * 0.5f);
        // White reaches the cheeks of a tiger; of a tabby it stays on chin and whisker pads.
        float under = Underside(c) * (c.OnHead && depth < 0.9f ? Maths.SmoothStep(0.46f, 0.30f, MathF.Abs(h.X)) : 1),
            stripe = Maths.SmoothStep(0.15f, 0.55f, wave) * depth * (1 - 0.8f * under)
                * (c.OnLeg && depth < 0.9f ? 0.6f : 1);
        // A tabby's breast and belly are buff, its chin and lips are white.
        Rgb colour = Rgb.Lerp(k.Main, k.Pale, (c.OnHead || depth > 0.9f ? 0.9f : 0.45f) * under);
        if (c.OnHead)
            colour = Rgb.Lerp(colour, k.Pale,
                0.8f * Maths.SmoothStep(1.65f, 1.35f, c.FromEye) * Maths.SmoothStep(0, 0.3f, h.Y - c.Design.Eye.Y));
        return Rgb.Lerp(colour, k.Dark, stripe);
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
}
