using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using Photoplay.Rendering.Grading;

namespace Photoplay.Rendering;

/// <summary>
/// All that happens to a colour on its way from exposed light to the print, as one cube: grade, display transform, the
/// stock's colours, and the grade's own table. Sides are logarithms of light, so that a step is the same share of a
/// stop everywhere; between entries colours are interpolated within tetrahedra. Within 1/255 of working it out.
/// </summary>
internal sealed class PrintTable
{
    private const int Side = 65;
    /// <summary>Light from 0 to two to the <see cref="Stops"/>; the floor keeps the logarithm finite and the deepest
    /// shadows apart.</summary>
    private const float Floor = 1f / 1024, Stops = 8, Doublings = Stops + 10;
    private static readonly Lock making = new();
    private static (FilmStock Asked, FilmStock Stock, Grade? Grade, PrintTable Table)? latest;
    private readonly CubeLut cube;

    private PrintTable(FilmStock stock, Grade? grade)
    {
        Rgb[] entries = new Rgb[Side * Side * Side];
        Parallel.For(0, Side, b =>
        {
            for (int g = 0; g < Side; g++)
                for (int r = 0; r < Side; r++)
                    entries[(b * Side + g) * Side + r] = Exactly(new(Light(r), Light(g), Light(b)), stock, grade);
        });
        cube = new(true, Side, entries, default, Rgb.White);
    }

    /// <summary>The table of a stock and a grade; the latest is kept, because a film asks for the same one again
    /// and again.</summary>
    public static PrintTable Of(FilmStock stock, Grade? grade)
    {
        lock (making)
        {
            if (latest is { } last && ReferenceEquals(last.Asked, stock) && last.Grade == grade) return last.Table;
            // Grain is laid over colours afterwards.
            FilmStock plain = stock with { Grain = 0 };
            PrintTable table = latest is { } known && known.Stock == plain && known.Grade == grade
                ? known.Table : new(plain, grade);
            latest = (stock, plain, grade, table);
            return table;
        }
    }

    /// <summary>Code values of exposed light (linear ACEScg).</summary>
    public Vector128<float> At(Vector128<float> light)
        => cube.At((Fast.Log(Vector128.Max(light, Vector128<float>.Zero) + Vector128.Create(Floor)) * 1.442695f
            + Vector128.Create(10f)) * (1 / Doublings));

    /// <summary>The same without the table.</summary>
    public static Rgb Exactly(Rgb light, FilmStock stock, Grade? grade)
    {
        Rgb c = Print(DisplayTransform.Apply(grade?.Cdl?.ApplyToLight(light) ?? light, stock.Contrast), stock);
        return grade?.Lut is { } lut ? lut.Apply(c) : c;
    }

    private static float Light(int entry) => Maths.Pow(2, entry * Doublings / (Side - 1) - 10) - Floor;

    private static Rgb Print(Rgb c, FilmStock s)
    {
        float l = 0.2126f * c.R + 0.7152f * c.G + 0.0722f * c.B;
        c = Rgb.Lerp(new(l), c, s.Saturation);
        if (s.Monochrome > 0)
        {
            float m = c.R * s.GreyWeights.R + c.G * s.GreyWeights.G + c.B * s.GreyWeights.B;
            c = Rgb.Lerp(c, s.Toning * m, s.Monochrome);
        }
        return c + s.Shadows * ((1 - l) * (1 - l)) + s.Highlights * (l * l);
    }
}
