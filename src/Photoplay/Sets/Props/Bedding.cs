using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>What a bed is made up with: an under-sheet, a blanket that falls over both sides, the sheet turned down over
/// its head, two pillows. Blanket and turned-down sheet follow one drape, so that neither comes through the other.</summary>
/// <param name="place">Of the folds: another number gives another bed.</param>
internal sealed class Bedding(ModelBuilder b, float place)
{
    /// <summary>Metres: half the level part of the mattress, radius of the fall over its edge, height of its top with
    /// the cloth on it, and where the cloth ends at head and foot.</summary>
    private const float Flat = 0.435f, Round = 0.085f, Top = 0.512f, Head = -0.44f, Foot = 0.935f, Tucked = 0.17f;
    private const float Arc = Round * Maths.HalfPi, Fall = 0.25f, Half = Flat + Arc + Fall;

    public void Make(Rgb? asked)
    {
        Pillows();
        UnderSheet();
        Rgb tint = b.Tint;
        if (asked is { } c) b.Tint = c;
        Material wool = asked is null ? Stuff.Blanket : Stuff.DyedWool;
        const float length = Foot + Tucked - Head;
        b.Surface(wool, 184, 172, (u, v) => Drape((u - 0.5f) * 2 * Half, Head + v * length, 0),
            new Vec2(2 * Half, length), flip: true);
        b.Tint = asked is { } dye ? dye * 0.6f : Rgb.Hex(0x3a4c55);
        foreach (int s in (int[])[-1, 1]) Hem(s, length);
        b.Tint = tint;
        TurnedDown();
    }

    /// <summary>The blanket's bound edge along one side.</summary>
    private void Hem(int side, float length)
    {
        b.Surface(Stuff.DyedCloth, 10, 90, (u, v) =>
        {
            // Round the edge from the inside to the outside.
            float a = (u - 0.5f) * Maths.Pi * 0.98f, wide = 0.03f;
            float s = Half - wide * MathF.Abs(Maths.Sin(a)) + 0.002f;
            return Drape(side * s, Head + v * length, 0.0035f * Maths.Sin(a) + 0.0012f
                + 0.0006f * Maths.Sin(v * 260));
        }, new Vec2(0.06f, length), flip: side < 0);
    }

    private void TurnedDown()
    {
        const float from = -0.5f, to = -0.225f, fall = 0.16f, half = Flat + Arc + fall;
        b.Surface(Stuff.Linen, 110, 30, (u, v) =>
        {
            float s = (u - 0.5f) * 2 * half, edge = 0.014f * Noise.Perlin(new(s * 3.1f, place, 7)),
                soft = 0.0022f * Noise.Perlin(new(s * 13, v * 5, place));
            // Round the fold at the head, then flat on the blanket to a hem a little thicker than the sheet.
            if (v < 0.3f)
            {
                float a = (v / 0.3f - 0.5f) * Maths.Pi;
                return Drape(s, from + edge - 0.013f * Maths.Cos(a), 0.010f + 0.0105f * Maths.Sin(a) + soft);
            }
            float t = (v - 0.3f) / 0.7f, hem = Maths.SmoothStep(0.86f, 0.88f, t) * 0.0016f,
                down = Maths.SmoothStep(0.985f, 1, t) * 0.012f;
            return Drape(s, Maths.Lerp(from + edge, to + 0.7f * edge, t), 0.0205f - 0.011f * t + hem - down + soft);
        }, new Vec2(2 * half, 0.36f), flip: true);
    }

    private void UnderSheet() => b.Surface(Stuff.Linen, 60, 40, (u, v) =>
    {
        float x = (u - 0.5f) * 0.86f, z = -0.955f + v * 0.56f,
            rim = Maths.SmoothStep(0, 0.1f, MathF.Min(MathF.Min(u, 1 - u), MathF.Min(v, 1 - v)));
        return new(x, 0.498f + rim * (0.006f + 0.005f * Crease(x * 5 + z * 2, z * 4, 3)), z);
    }, new Vec2(0.86f, 0.56f), flip: true);

    private void Pillows()
    {
        using (b.At(-0.1f, 0.665f, -0.875f, b.Random.Range(-0.06f, 0.06f), 0.98f, b.Random.Range(-0.05f, 0.05f)))
            Joinery.Cushion(b, Stuff.Linen, 0.62f, 0.17f, 0.4f, 0.9f);
        using (b.At(0.03f, 0.56f, -0.70f, b.Random.Range(-0.1f, 0.1f), 0.2f, b.Random.Range(-0.03f, 0.03f)))
            Joinery.Cushion(b, Stuff.Linen, 0.67f, 0.19f, 0.39f, 0.9f);
    }

    /// <summary>Where the cloth lies: <paramref name="s"/> metres along it from the middle line, <paramref name="z"/>
    /// metres along the bed (past the foot of the mattress it is tucked in), <paramref name="lift"/> over it.</summary>
    private Vec3 Drape(float s, float z, float lift)
    {
        float a = MathF.Abs(s), side = MathF.Sign(s), tuck = MathF.Max(0, z - Foot);
        float broad = 0.012f * Noise.Perlin(new(s * 2.6f, z * 2.1f, place))
            + 0.024f * Crease(s * 3.2f + 0.8f * z, z * 2.3f - 1.1f * s, 11)
            + 0.008f * Crease(s * 7.5f - 2.2f * z, z * 5.1f + 2.4f * s, 5)
            + 0.003f * Noise.Perlin(new(s * 9, z * 7, place + 4));
        // Close to what it is pulled over, it has no folds.
        float level = 1 - Maths.SmoothStep(0, 0.05f, tuck);
        Vec3 p, n;
        if (a <= Flat)
        {
            float belly = 0.008f * (1 - a * a / (Flat * Flat));
            (p, n) = (new(s, Top + level * (broad * Maths.SmoothStep(Flat + 0.02f, Flat - 0.16f, a) + belly
                + 0.35f * MathF.Max(0, broad)), z), Vec3.UnitY);
        }
        else
        {
            float over = MathF.Min(Arc, a - Flat), drop = MathF.Max(0, a - Flat - Arc), angle = over / Round;
            (float sin, float cos) = Maths.SinCos(angle);
            n = new(side * sin, cos, 0);
            // Folds open as the cloth falls away from the edge; their spacing is never the same twice.
            float phase = z * 23 + 2.6f * Noise.Perlin(new(z * 2.2f, side * 3, place))
                    + 1.1f * Noise.Perlin(new(z * 6, drop * 3, place + side)),
                deep = (0.004f + 0.13f * drop + 0.02f * angle * over) * (0.55f + 0.45f * Noise.Perlin(new(z * 1.7f, side, place + 9))),
                wave = Maths.Sin(phase), fold = deep * (0.55f + 0.45f * wave + 0.22f * Maths.Sin(2 * phase + 1));
            p = new Vec3(side * (Flat + Round * sin), Top - Round * (1 - cos) - drop * 0.985f, z)
                + n * (fold + level * 0.35f * MathF.Max(0, broad) * (1 - angle / Maths.HalfPi));
            p += new Vec3(0, 0.012f * Noise.Perlin(new(z * 3, side, place + 2)) * drop / Fall, 0.35f * deep * Maths.Cos(phase));
        }
        p += n * lift;
        // Over the foot of the mattress and down behind it.
        const float r = 0.04f;
        float turn = MathF.Min(tuck / r, Maths.HalfPi);
        (float st, float ct) = Maths.SinCos(turn);
        return new(p.X, p.Y - r * (1 - ct) - MathF.Max(0, tuck - r * Maths.HalfPi), tuck > 0 ? p.Z - tuck + r * st : p.Z);
    }

    /// <summary>A crest where cloth is pushed together, 0 between; -1..1 in both coordinates is one fold or so.</summary>
    private float Crease(float x, float y, float other)
    {
        float wander = 0.6f * Noise.Perlin(new(y * 0.7f, x * 0.3f, place + other)),
            n = Noise.Perlin(new(x + wander, y * 0.45f, place + 2 * other)),
            // Cloth is too thick to be folded sharp.
            crest = 1 - MathF.Min(1, 2.2f * MathF.Sqrt(n * n + 0.004f));
        return crest * crest * (0.4f + 0.6f * Maths.Saturate(0.5f + Noise.Perlin(new(x * 0.4f, y * 0.4f, place - other))));
    }
}
