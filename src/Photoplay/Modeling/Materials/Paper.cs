using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

public enum Print { Blank, Handwriting, Columns, News, Chart, PageEdges }

/// <summary>Paper, yellowed towards its rim, with what is written on it (P.X across, P.Y up
/// the sheet, centred).</summary>
public sealed class Paper(string name, Rgb colour, Print print = Print.Blank, float age = 0.4f)
    : PartMaterial($"paper {name} {colour} {print} {age}")
{
    private static readonly Rgb Ink = Rgb.Hex(0x2a2724), Sea = Rgb.Hex(0x9fb3ad), Land = Rgb.Hex(0xc9b27c),
        RedInk = Rgb.Hex(0xa33a2a);

    protected override float FinestRelief => 0.003f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float fibre = p.Cloud(p.Own, 260, 2, 2), broad = p.Cloud(p.Own, 12, 4, 4);
        Rgb c = colour * p.Tint * (0.88f + 0.1f * fibre + 0.08f * broad);
        c = Pattern.Mix(c, c * new Rgb(0.86f, 0.68f, 0.42f), age * Pattern.Step(0.45f, 0.9f, broad + 0.3f * p.Wear));
        c = print switch
        {
            Print.Handwriting => Pattern.Mix(c, Ink, 0.85f * Lines(p, 0.009f, 0.004f, 190)),
            Print.Columns => Pattern.Mix(c, Ink, 0.7f * Lines(p, 0.0055f, 0.0028f, 420)),
            Print.News => Pattern.Mix(c, Ink, 0.8f * News(p)),
            Print.Chart => Chart(p, c),
            Print.PageEdges => c * (0.72f + 0.28f * Maths.Lerp(0.6f,
                Pattern.Grain(new Vec3(p.P.X * 6, p.P.Y * 1400, p.P.Z * 900)), p.Keep(0.002f))),
            _ => c,
        };
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = 0.8f,
            SpecularWeight = 0.4f,
            ThinWalled = print != Print.PageEdges,
            SubsurfaceWeight = print != Print.PageEdges ? 0.25f : 0,
            SubsurfaceColor = c
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0006f * p.Cloud(p.Own, 30, 2) + 0.0001f * p.Cloud(p.Own, 300, 1, 3);

    private static float Lines(in PartPoint p, float leading, float tall, float letters)
    {
        float y = p.P.Y / leading, row = MathF.Floor(y), inRow = (y - row - 0.5f) * leading;
        float slant = p.P.X + inRow * 0.4f,
            word = Pattern.Grain(new Vec3(slant * letters * 0.16f, row * 7.7f, p.Seed * 50), 6);
        float letter = Pattern.Grain(new Vec3(slant * letters * 2, row * 3.1f, inRow * 900), 8);
        float ink = Pattern.Step(0.33f, 0.4f, word) * Pattern.Step(tall, tall * 0.6f, MathF.Abs(inRow) * 2)
            * Pattern.Step(0.46f, 0.56f, letter);
        return Maths.Lerp(0.25f * Pattern.Step(tall, tall * 0.6f, MathF.Abs(inRow) * 2), ink, p.Keep(2 / letters))
            * p.Keep(leading);
    }

    /// <summary>Share of ink on the front page of a newspaper 0.3 m wide and 0.42 m high: title between rules,
    /// headline, a picture, four columns. From afar letters run together to their mean.</summary>
    private static float News(in PartPoint p)
    {
        float x = p.P.X, y = p.P.Y;
        if (MathF.Abs(x) > 0.138f || MathF.Abs(y) > 0.195f) return 0;
        if (y > 0.152f)
            return MathF.Max(Rule(y, 0.156f), MathF.Abs(x) < 0.115f ? Bold(p, x, y - 0.178f, 0.013f, 55, 3) : 0);
        if (y > 0.112f)
            return MathF.Max(Bold(p, x, y - 0.141f, 0.0075f, 95, 5),
                x < 0.06f ? Bold(p, x, y - 0.121f, 0.005f, 130, 9) : 0);
        if (x < 0 && y > -0.005f)
            return MathF.Abs(x + 0.069f) < 0.066f && y < 0.102f
                ? 0.35f + 0.5f * Pattern.Cloud(new Vec3(x * 26, y * 34, p.Seed * 40), 3)
                : 0;
        float column = (x + 0.138f) / 0.069f, gutter = MathF.Abs(column - MathF.Floor(column) - 0.5f);
        return gutter > 0.45f ? 0 : MathF.Max(Lines(p, 0.0042f, 0.0024f, 520), 0.30f * (1 - p.Keep(0.0042f)));
    }

    private static float Rule(float y, float at) => MathF.Abs(y - at) < 0.0008f ? 1 : 0;

    /// <summary>A line of heavy letters, half as high as said: blocks with gaps between letters and wider
    /// ones between words.</summary>
    private static float Bold(in PartPoint p, float x, float y, float half, float letters, int line)
    {
        if (MathF.Abs(y) > half) return 0;
        float at = x * letters, n = MathF.Floor(at), inside = MathF.Abs(at - n - 0.5f),
            word = Pattern.Grain(new Vec3(n * 0.37f, line * 5.3f, p.Seed * 50), 6);
        if (inside > 0.42f || word < 0.3f) return 0;
        // Counters: each letter has a hollow of its own.
        float hollow = Pattern.Grain(new Vec3(n * 3.7f, MathF.Floor(y / half * 1.5f) * 2.3f, line), 4);
        return inside < 0.17f && hollow > 0.5f ? 0 : 1;
    }

    private static Rgb Chart(in PartPoint p, Rgb c)
    {
        Vec3 q = new(p.P.X * 6 + p.Seed * 31, p.P.Y * 6, 0);
        float coast = Noise.Fbm(q, 5, 3) + 0.12f;
        Rgb o = Pattern.Mix(c, (coast > 0 ? Land : Sea) * 1.05f, 0.45f);
        o = Pattern.Mix(o, Ink, 0.8f * Pattern.Step(0.03f, 0.012f, MathF.Abs(coast)));
        o = Pattern.Mix(o, Ink, 0.35f * Pattern.Step(0.012f, 0.005f, Pattern.ToLine(coast * 6)));
        float grid = MathF.Min(Pattern.ToLine(p.P.X * 12), Pattern.ToLine(p.P.Y * 12));
        o = Pattern.Mix(o, Ink, 0.3f * Pattern.Step(0.012f, 0.006f, grid) * p.Keep(0.004f));
        float course = MathF.Abs(p.P.Y - 0.3f * p.P.X + 0.04f * Pattern.Wave(p.P.X * 3));
        return Pattern.Mix(o, RedInk,
            Pattern.Step(0.0012f, 0.0006f, course) * (Pattern.Fraction(p.P.X * 70) < 0.6f ? 1 : 0));
    }
}
