using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Cloth wound about the trunk or hung across it: a sash, the free end of a sari, a bag on its strap.</summary>
internal static class Waistcloth
{
    /// <summary>A broad band about the waist, tied behind in a flat bow.</summary>
    public static ActorPart Sash(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff);
        over.Sheet(panel, 48, 8, (u, v) => (Maths.Lerp(11.0f, 13.9f, v), (u - 0.5f) * Maths.Tau * 0.999f,
            0.028f + 0.004f * Maths.Sin(Maths.Pi * v) + 0.0012f * Maths.Sin(v * 19)));
        // The knot stands off at the back, its two wings beside it.
        over.Sheet(panel, 12, 6, (u, v) => (Maths.Lerp(10.7f, 14.1f, v), Maths.Pi + (u - 0.5f) * 1.15f,
            0.031f + 0.036f * Maths.Sin(Maths.Pi * v) * (0.55f + 0.45f * MathF.Abs(Maths.Cos(Maths.Pi * u)))));
        return Dresser.Sheet(fit, "sash", panel, 0.004f, 1,
            Dresser.Plain(fit, "satin", sheet with { Colour = sheet.Colour2 ?? sheet.Colour }));
    }

    /// <summary>The free end of a sari: from the right hip across the chest over the left shoulder and down the back, in
    /// pleats that open as they fall.</summary>
    public static ActorPart Pallu(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff + 0.004f);
        over.Sheet(panel, 14, 40, (u, v) =>
        {
            float rise = Maths.SmoothStep(0, 0.48f, v), fall = Maths.SmoothStep(0.52f, 1, v),
                middle = Maths.Lerp(-0.85f, 0.92f, rise) + Maths.Lerp(0, 1.75f, Maths.SmoothStep(0.46f, 0.62f, v)),
                wide = Maths.Lerp(0.95f, 0.34f, rise) + 0.50f * fall,
                t = v < 0.5f ? Maths.Lerp(14.5f, 3.1f, rise) : Maths.Lerp(3.1f, 22.8f, fall);
            return (t, middle + (u - 0.5f) * wide,
                0.006f + (0.004f + 0.008f * fall) * (1 + Maths.Sin(u * 24)) + 0.006f * Maths.Sin(Maths.Pi * v));
        });
        return Dresser.Sheet(fit, "sari end", panel, 0.002f, 1,
            Dresser.Plain(fit, "satin", sheet with { Colour = sheet.Colour2 ?? sheet.Colour }));
    }

    /// <summary>A bag at the left hip on a strap over the right shoulder.</summary>
    public static ActorPart Satchel(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff + 0.004f);
        foreach (int face in (ReadOnlySpan<int>)[1, -1])
            over.Sheet(panel, 2, 30, (u, v) =>
            {
                float way = Maths.SmoothStep(0, 1, v), turn = face > 0
                    ? Maths.Lerp(-0.95f, 1.35f, way) : Maths.Lerp(-0.95f - 1.1f, -Maths.Tau + 1.75f, way);
                return (Maths.Lerp(3.2f, 15.2f, v), turn + (u - 0.5f) * 0.22f, 0.004f + 0.002f * Maths.Sin(Maths.Pi * u));
            });
        // The bag itself: a bellied box, its flap a thicker upper half.
        over.Sheet(panel, 10, 12, (u, v) =>
        {
            float edge = MathF.Min(MathF.Min(u, 1 - u) * 7, MathF.Min(v, 1 - v) * 7), belly = Maths.SmoothStep(0, 1, edge);
            return (Maths.Lerp(15.0f, 20.5f, v), 1.55f + (u - 0.5f) * 1.15f,
                0.006f + belly * (0.062f + (v < 0.55f ? 0.006f : 0)));
        });
        return Dresser.Sheet(fit, "satchel", panel, 0.004f, 1, Dresser.Plain(fit, "leather", sheet));
    }
}
