using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What is worn over the clothes: scarf, tie, belt, apron, cape, backpack (bound like the clothes) and glasses
/// (rigid on a bone); the rest is in <see cref="Waistcloth"/> and <see cref="Jewellery"/>.</summary>
internal static class Accessories
{
    public static ActorPart? Build(Fitting fit, HeadMeasures head, GarmentSheet sheet, float standOff) =>
        sheet.Kind switch
        {
            "scarf" => Scarf(fit, sheet, standOff),
            "belt" => Belt(fit, sheet, standOff),
            "apron" => Apron(fit, sheet, standOff),
            "cape" => Cape(fit, sheet, standOff),
            "glasses" => Glasses(fit, head, sheet, false),
            "sunglasses" => Glasses(fit, head, sheet, true),
            "backpack" => Backpack(fit, sheet, standOff),
            "dungarees" => Straps(fit, sheet, standOff),
            "sash" => Waistcloth.Sash(fit, sheet, standOff),
            "sari" => Waistcloth.Pallu(fit, sheet, standOff),
            "satchel" => Waistcloth.Satchel(fit, sheet, standOff),
            _ => Jewellery.Build(fit, head, sheet, standOff),
        };

    /// <summary>A necktie on what is worn so far.</summary>
    public static Skinned Tie(Fitting fit, float standOff)
    {
        Panel panel = new();
        new Overlay(fit, MathF.Min(standOff, 0.018f)).Sheet(panel, 6, 18, (u, v) =>
        {
            float knot = Maths.SmoothStep(0.07f, 0.02f, v), wide = Maths.Lerp(0.020f, 0.042f, v) + 0.006f * knot,
                tip = Maths.SmoothStep(0.92f, 1, v), x = (u - 0.5f) * 2;
            return (Maths.Lerp(3.1f, 12.6f, v) - tip * MathF.Abs(x) * 0.8f, x * wide * 0.5f / 0.12f,
                0.005f + 0.012f * knot * (1 - x * x) + 0.003f * (1 - x * x));
        });
        return Dresser.Lay(fit, panel, 0.003f, 1);
    }

    public static Material TieStuff(Fitting fit, GarmentSheet sheet)
        => Dresser.Plain(fit, "satin", sheet with { Pattern = sheet.Pattern ?? "plain" });

    private static ActorPart Scarf(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff);
        const int columns = 24, sides = 8;
        for (int loop = 0; loop < 2; loop++)
        {
            int[,] grid = new int[columns + 1, sides + 1];
            for (int i = 0; i <= columns; i++)
                for (int j = 0; j <= sides; j++)
                {
                    if (i == columns) { grid[i, j] = grid[0, j]; continue; }
                    if (j == sides) { grid[i, j] = grid[i, 0]; continue; }
                    float turn = i * Maths.Tau / columns, s = j * Maths.Tau / sides,
                        lump = 1 + 0.16f * Maths.Sin(turn * 3 + loop * 2);
                    Vec3 core = over.Point(2.55f - 0.45f * loop + 0.5f * MathF.Max(0, Maths.Cos(turn)), turn,
                            0.022f - 0.006f * loop),
                        n = fit.Form.TrunkNormal(2.4f, turn);
                    Vec3 p = core + (n * Maths.Cos(s) * 0.021f + Vec3.UnitY * (Maths.Sin(s) * 0.030f)) * lump
                        * fit.Proportions.Girth;
                    grid[i, j] = panel.Add(p, new(BodyPart.Trunk, 2.4f, turn));
                }
            for (int i = 0; i < columns; i++)
                for (int j = 0; j < sides; j++)
                {
                    Site Of(int c, int r) => new(BodyPart.Trunk, 2 + r * 0.16f + loop * 2, c * Maths.Tau / columns);
                    panel.Quad(grid[i, j + 1], grid[i, j], grid[i + 1, j], grid[i + 1, j + 1], Of(i, j + 1), Of(i, j),
                        Of(i + 1, j), Of(i + 1, j + 1), false);
                }
        }
        over.Sheet(panel, 5, 16, (u, v) => (Maths.Lerp(3.2f, 11.5f, v), 0.30f + (u - 0.5f) * 0.62f * (0.8f + 0.2f * v),
            0.020f + 0.006f * Maths.Sin(u * 9 + v * 2)));
        return Dresser.Sheet(fit, "scarf", panel, 0.006f, 1, Dresser.Plain(fit, "knit", sheet));
    }

    private static ActorPart Belt(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff);
        over.Sheet(panel, 48, 4,
            (u, v) => (13.0f + v * 0.95f, (u - 0.5f) * Maths.Tau * 0.999f, 0.004f + 0.003f * Maths.Sin(Maths.Pi * v)));
        over.Sheet(panel, 4, 4, (u, v) => (12.9f + v * 1.15f, (u - 0.5f) * 0.36f, 0.011f));
        return Dresser.Sheet(fit, "belt", panel, 0.004f, 1, Dresser.Plain(fit, "leather", sheet));
    }

    /// <summary>The straps of dungarees, from the bib over the shoulders to the back of the waist, with a
    /// clasp in front.</summary>
    private static ActorPart Straps(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            over.Sheet(panel, 2, 36, (u, v) =>
            {
                float top = Maths.Sin(Maths.Pi * MathF.Min(1, v * 1.25f)),
                    turn = Maths.Lerp(0.50f, 2.85f, Maths.SmoothStep(0.05f, 0.75f, v)),
                    t = v < 0.4f
                        ? Maths.Lerp(9.8f, 3.2f, Maths.SmoothStep(0, 0.4f, v))
                        : Maths.Lerp(3.2f, 13.2f, Maths.SmoothStep(0.4f, 1, v));
                return (t, side * turn + (u - 0.5f) * 0.26f, 0.004f + 0.002f * top);
            });
            over.Sheet(panel, 3, 3, (u, v) => (9.3f + v * 0.7f, side * 0.50f + (u - 0.5f) * 0.30f, 0.010f));
        }
        return Dresser.Sheet(fit, "straps", panel, 0.003f, 1, Dresser.Plain(fit, "denim", sheet));
    }

    private static ActorPart Apron(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff + 0.016f, 0.03f);
        over.Sheet(panel, 20, 36, (u, v) =>
        {
            float t = Maths.Lerp(6.4f, 24.2f, v),
                wide = t < 12 ? Maths.Lerp(0.72f, 1.15f, Maths.SmoothStep(8.5f, 12, t)) : 1.28f;
            return (t, (u - 0.5f) * 2 * wide,
                0.004f + (t > 14 ? 0.008f * Maths.Sin(u * 15 + t * 0.2f) * Maths.SmoothStep(14, 22, t) : 0));
        });
        over.Sheet(panel, 36, 3, (u, v) => (12.4f + v * 0.5f, (u - 0.5f) * Maths.Tau, 0.006f));
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            over.Sheet(panel, 2, 14, (u,
                v) => (Maths.Lerp(2.5f, 6.5f, v), side * (Maths.Lerp(1.05f, 0.66f, v)) + (u - 0.5f) * 0.12f, 0.005f));
        return Dresser.Sheet(fit, "apron", panel, 0.0025f, 1, Dresser.Plain(fit, "canvas", sheet));
    }

    private static ActorPart Cape(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        Overlay over = new(fit, standOff + 0.012f, 0.16f, hangs: true);
        over.Sheet(panel, 30, 30, (u, v) =>
        {
            float t = Maths.Lerp(2.7f, 33, v), open = Maths.Lerp(0.75f, 1.85f, Maths.SmoothStep(0, 0.14f, v))
                    + 0.13f * Maths.SmoothStep(0.12f, 0.22f, v),
                angle = Maths.Lerp(open, Maths.Tau - open, u);
            return (t, angle,
                0.010f + 0.05f * Maths.SmoothStep(4, 9, t) + 0.028f * Maths.SmoothStep(5, 20, t) * Maths.Sin(u * 40));
        });
        return Dresser.Part(fit, "cape", ArmRest.Behind(fit, Dresser.Lay(fit, panel, 0.004f, 1)),
            Dresser.Plain(fit, "wool", sheet));
    }

    private static ActorPart Glasses(Fitting fit, HeadMeasures head, GarmentSheet sheet, bool dark)
    {
        ModelBuilder b = new($"{fit.Sheet.Id} {sheet.Kind}", fit.Seed.Derive(sheet.Kind));
        float h = 2 * head.HeadRadius, lens = 0.098f * h, wire = 0.0075f * h;
        Paint frame = new("frame", ColourText.Rgb(sheet.Colour), ColourText.Rgb(sheet.Colour) * 0.6f, 0.05f, 0.85f);
        Glass glass = new(dark ? "dark" : "lens", dark ? new Rgb(0.10f, 0.09f, 0.08f) : new Rgb(0.98f), 0, 0);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            Vec3 eye = side > 0 ? head.LeftEye : head.RightEye,
                middle = eye + new Vec3(side * 0.012f * h, -0.012f * h, 0.158f * h);
            Vec3 Rim(float a) => middle + new Vec3(Maths.Cos(a) * lens * 1.10f, Maths.Sin(a) * lens * 0.92f,
                -MathF.Abs(Maths.Cos(a) * lens + (middle.X * 0.35f)) * 0.16f);
            b.Sweep(frame, [.. Enumerable.Range(0, 20).Select(i => Rim(i * Maths.Tau / 20))], _ => wire, 40, 8,
                closed: true);
            b.Surface(glass, 24, 4,
                (u, v) => Vec3.Lerp(middle + new Vec3(0, 0, 0.006f * h), Rim(u * Maths.Tau), v * 0.98f + 0.01f),
                closed: true);
            Vec3 hinge = Rim(side > 0 ? 0.35f : Maths.Pi - 0.35f),
                ear = new(side * head.SkullHalfWidth * 1.06f, eye.Y + 0.01f * h, head.Crown.Z - 0.02f * h);
            b.Sweep(frame, [hinge, hinge + new Vec3(side * 0.02f * h, 0.005f * h, -0.05f * h),
                Vec3.Lerp(hinge, ear, 0.6f) + new Vec3(side * 0.012f * h, 0.01f * h, 0), ear,
                ear + new Vec3(-side * 0.01f * h, -0.06f * h, -0.06f * h)], _ => wire * 0.8f, 24, 8);
        }
        Vec3 left = head.LeftEye + new Vec3(-0.088f * h, 0.015f * h, 0.160f * h), right = new(-left.X, left.Y, left.Z);
        b.Sweep(frame, [left, (left + right) * 0.5f + new Vec3(0, 0.018f * h, 0.020f * h), right], _ => wire, 12, 8);
        return new(sheet.Kind, b.Build(), fit.Joints.Bone("head"));
    }

    private static ActorPart Backpack(Fitting fit, GarmentSheet sheet, float standOff)
    {
        Panel panel = new();
        float u0 = fit.Proportions.Unit;
        Overlay over = new(fit, standOff);
        Vec3 back = over.Point(9.2f, Maths.Pi, 0.004f), low = back + new Vec3(0, -0.16f * u0, -0.075f * u0);
        const int around = 20;
        int[]? previous = null;
        (float Y, float Wide, float Deep, float Z)[] rings =
            [(0.00f, 0.050f, 0.030f, 0.02f), (0.00f, 0.130f, 0.070f, 0.005f), (0.035f, 0.152f, 0.088f, 0),
                (0.14f, 0.158f, 0.096f, 0), (0.26f, 0.152f, 0.090f, 0), (0.33f, 0.135f, 0.074f, 0.012f),
                (0.375f, 0.105f, 0.050f, 0.022f), (0.385f, 0.030f, 0.015f, 0.03f)];
        for (int r = rings.Length - 1; r >= 0; r--)
        {
            int[] ring = new int[around];
            for (int k = 0; k < around; k++)
            {
                float a = k * Maths.Tau / around, s = Maths.Sin(a), c = Maths.Cos(a);
                float x = (s < 0 ? -1 : 1) * Maths.Pow(MathF.Abs(s), 0.6f) * rings[r].Wide,
                    z = (c < 0 ? -1 : 1) * Maths.Pow(MathF.Abs(c), 0.6f) * rings[r].Deep + rings[r].Z;
                ring[k] = panel.Add(low + new Vec3(x, rings[r].Y, z) * u0, new(BodyPart.Trunk, 6, a));
            }
            if (previous is not null) panel.Tube(previous, ring, BodyPart.Trunk, 6 + r, 5 + r, false, 0);
            previous = ring;
        }
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            over.Sheet(panel, 3, 20, (u, v) =>
            {
                float turn = Maths.Lerp(2.75f, 0.68f, Maths.SmoothStep(0, 0.35f, v))
                        + Maths.Lerp(0, 1.5f, Maths.SmoothStep(0.66f, 1, v)),
                    t = v < 0.3f
                        ? Maths.Lerp(5.2f, 3.35f, Maths.SmoothStep(0, 0.22f, v))
                        : Maths.Lerp(3.35f, 12.8f, Maths.SmoothStep(0.3f, 1, v));
                return (t, side * turn + (u - 0.5f) * 0.34f, 0.010f + 0.006f * Maths.Sin(Maths.Pi * u));
            });
        return Dresser.Sheet(fit, "backpack", panel, 0.008f, 1, Dresser.Plain(fit, "canvas", sheet));
    }
}
