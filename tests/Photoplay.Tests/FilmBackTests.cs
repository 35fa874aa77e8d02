using CsCheck;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Grading;
using Photoplay.Rendering.Looks;
using Xunit;

namespace Photoplay.Tests;

public sealed class FilmBackTests
{
    private static readonly Gen<Rgb> Codes = Gen.Select(Gen.Float[0, 1], Gen.Float[0, 1], Gen.Float[0, 1])
        .Select((r, g, b) => new Rgb(r, g, b));

    private static Picture Plain(int w, int h, Func<int, int, Rgb> light)
    {
        Picture p = new(w, h);
        for (int i = 0; i < w * h; i++)
        {
            p.Radiance[i] = light(i % w, i / w);
            p.Depths[i] = 5;
            p.Normals[i] = Vec3.UnitZ;
        }
        return p;
    }

    private static void Near(Rgb a, Rgb b, float tolerance)
        => Assert.True(MathF.Abs(a.R - b.R) <= tolerance && MathF.Abs(a.G - b.G) <= tolerance
            && MathF.Abs(a.B - b.B) <= tolerance, $"{a} is not {b}");

    [Fact]
    public void GreysStayGreyAndRiseAndMidGreyStandsWhereItShould()
    {
        float last = -1;
        for (float stop = -9; stop <= 6; stop += 0.25f)
        {
            Rgb c = DisplayTransform.Apply(Rgb.FromLinearRec709(new(0.18f * Maths.Pow(2, stop))));
            Near(c, new(c.G), 2e-3f);
            Assert.True(c.G >= last);
            last = c.G;
        }
        Assert.Equal(0.46f, DisplayTransform.Apply(Rgb.FromLinearRec709(new(0.18f))).G, 2e-3f);
        Assert.Equal(1, last, 1e-3f);
    }

    [Fact]
    public void HighlightsRollOff()
    {
        // Each further stop above white adds less than the one before.
        float[] codes = [.. Enumerable.Range(1, 5)
            .Select(s => DisplayTransform.Apply(Rgb.FromLinearRec709(new(0.18f * Maths.Pow(2, s)))).G)];
        float[] steps = [.. codes.Zip(codes.Skip(1), (a, b) => b - a)];
        Assert.All(steps.Zip(steps.Skip(1)), s => Assert.True(s.Second < s.First));
        Assert.All(steps, s => Assert.True(s > 0));
    }

    /// <summary>A hue keeps its angle in Oklab while it grows eight times brighter, to within what one sees.</summary>
    [Fact]
    public void HuesStayAsTheyGrowBright()
    {
        foreach (Rgb hue in (Rgb[])[new(1, 0.35f, 0.08f), new(1, 0.6f, 0.2f), new(0.25f, 0.5f, 1),
            new(0.9f, 0.2f, 0.5f), new(0.3f, 0.8f, 0.35f)])
        {
            float Angle(float gain)
            {
                Vec3 lab = Oklab.From(DisplayTransform.Apply(Rgb.FromLinearRec709(hue * gain)));
                return Maths.Degrees(Maths.Atan2(lab.Z, lab.Y));
            }
            float turned = Angle(1.6f) - Angle(0.2f);
            turned -= 360 * MathF.Round(turned / 360);
            Assert.InRange(turned, -14, 14);
        }
    }

    [Fact]
    public void AnyLightGivesACodeInsideTheScreen()
        => Gen.Select(Gen.Float[-50, 1e6f], Gen.Float[-50, 1e6f], Gen.Float[-50, 1e6f]).Sample((r, g, b) =>
        {
            Rgb c = DisplayTransform.Apply(new(r, g, b));
            return c.R is >= 0 and <= 1 && c.G is >= 0 and <= 1 && c.B is >= 0 and <= 1;
        });

    [Fact]
    public void CdlFollowsItsFormula()
    {
        Codes.Sample(c => Near(Cdl.None.Apply(c), c, 1e-6f));
        Cdl lift = new(new(2, 1, 0.5f), new(-0.1f, 0.05f, 0), new(1, 2, 0.5f), 1);
        Near(lift.Apply(new(0.3f, 0.4f, 0.5f)), new(0.5f, 0.45f * 0.45f, MathF.Sqrt(0.25f)), 1e-4f);
        Near((Cdl.None with { Saturation = 0 }).Apply(new(1, 0, 0)), new(0.2126f), 1e-5f);
        Near(lift.Apply(new(0.04f, 0.4f, 0.5f)) with { G = 0, B = 0 }, default, 1e-6f);
    }

    [Fact]
    public void AcesCctGoesThereAndBack()
    {
        Gen.Float[0, 200].Sample(x => MathF.Abs(Cdl.FromCct(Cdl.ToCct(x)) - x) <= 1e-4f * MathF.Max(0.01f, x));
        // S-2016-001: 0.18 and the break.
        Assert.Equal(0.4135884f, Cdl.ToCct(0.18f), 1e-4f);
        Assert.Equal(0.155251141f, Cdl.ToCct(0.0078125f), 1e-5f);
    }

    [Fact]
    public void CdlFilesAreRead()
    {
        const string xml = """
            <?xml version="1.0"?>
            <ColorDecisionList xmlns="urn:ASC:CDL:v1.2"><ColorDecision><ColorCorrection id="a">
              <SOPNode><Slope>1.1 1.0 0.9</Slope><Offset>0.01 0 -0.01</Offset><Power>1 1.2 1</Power></SOPNode>
              <SatNode><Saturation>0.85</Saturation></SatNode>
            </ColorCorrection></ColorDecision></ColorDecisionList>
            """;
        Assert.Equal(new Cdl(new(1.1f, 1, 0.9f), new(0.01f, 0, -0.01f), new(1, 1.2f, 1), 0.85f),
            Grade.Read(xml, "a.cdl").Cdl);
        PhotoplayException bad = Assert.Throws<PhotoplayException>(() =>
            Grade.Read(xml.Replace("1 1.2 1<", "1 0 1<", StringComparison.Ordinal), "a.cdl"));
        Assert.Equal(Fault.Request, bad.Fault);
        Assert.Contains("line 3", bad.Message, StringComparison.Ordinal);
        Assert.Contains("line 2", Assert.Throws<PhotoplayException>(() => Grade.Read("<a>\n<b></a>", "b.cc")).Message,
            StringComparison.Ordinal);
    }

    private static string CubeText(int n, Func<float, float, float, Rgb> f)
    {
        IEnumerable<Rgb> entries = Enumerable.Range(0, n * n * n)
            .Select(i => f(i % n / (n - 1f), i / n % n / (n - 1f), i / (n * n) / (n - 1f)));
        return $"TITLE \"t\"\n# made for a test\nLUT_3D_SIZE {n}\n"
            + string.Join('\n', entries.Select(c => FormattableString.Invariant($"{c.R:R} {c.G:R} {c.B:R}")));
    }

    /// <summary>Tetrahedra reproduce any linear map exactly, whatever the size of the cube.</summary>
    [Fact]
    public void LinearCubesAreExact()
    {
        Rgb Turn(float r, float g, float b) => new(0.2f + 0.5f * g, 0.1f + 0.6f * b + 0.1f * r, 0.7f * r);
        foreach (int n in (int[])[2, 5, 17])
        {
            CubeLut lut = Grade.Read(CubeText(n, Turn), "t.cube").Lut!;
            Codes.Sample(c => Near(lut.Apply(c), Turn(c.R, c.G, c.B), 2e-6f));
        }
    }

    /// <summary>A table that bends greys keeps them grey between its entries.</summary>
    [Fact]
    public void GreysPassACubeAsGreys()
    {
        CubeLut lut = Grade.Read(CubeText(5, (r, g, b) => new(r * r, g * g, b * b)), "t.cube").Lut!;
        for (float x = 0; x <= 1; x += 0.013f) Near(lut.Apply(new(x)), new(lut.Apply(new(x)).G), 1e-6f);
    }

    [Fact]
    public void LinesOfCodeValuesAreInterpolated()
    {
        CubeLut lut = Grade.Read("LUT_1D_SIZE 3\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 2\n0 0 0\n0.25 0.5 0.5\n1 1 1\n",
            "t.cube").Lut!;
        Near(lut.Apply(new(0.75f, 0.25f, 1)), new(0.625f, 0.25f, 0.5f), 1e-6f);
        Near(lut.Apply(new(7, -7, 9)), new(1, 0, 1), 1e-6f);
    }

    [Theory]
    [InlineData("LUT_3D_SIZE 2\n0 0 0\n0 0\n", "line 3")]
    [InlineData("LUT_3D_SIZE 1\n", "line 1")]
    [InlineData("LUT_3D_SIZE 2\nLUT_1D_SIZE 2\n", "line 2")]
    [InlineData("LUT_1D_SIZE 2\n0 0 0\n0 0 x\n", "line 3")]
    [InlineData("LUT_1D_SIZE 3\n0 0 0\n1 1 1\n", "2 of 3")]
    [InlineData("0 0 0\n", "line 1")]
    [InlineData("", "ends without")]
    public void BrokenCubesSayTheLine(string text, string expected)
    {
        PhotoplayException e = Assert.Throws<PhotoplayException>(() => Grade.Read(text, "t.cube"));
        Assert.Equal(Fault.Request, e.Fault);
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GradesAreSaidInWords()
    {
        Assert.Null(GradeWords.Read("a fox sits by the fire"));
        Assert.Equal(0.45f, GradeWords.Read("A street at dawn, bleach bypass.")!.Saturation);
        Assert.Equal(new Cdl(new(1.1f, 1, 0.9f), default, Rgb.White, 0.8f),
            GradeWords.Read("slope 1.1 1 0.9, saturation 0.8"));
    }

    [Fact]
    public void ExposureStandsStillUntilTheLightReallyChanges()
    {
        (double, Picture) At(double t, float light) => (t, Plain(8, 8, (_, _) => new(light)));
        ExposureTrack steady = ExposureTrack.Over([At(0, 0.1f), At(1, 0.14f), At(2, 0.11f)]);
        Assert.Equal(steady.At(0), steady.At(1.7));
        ExposureTrack changing = ExposureTrack.Over([.. Enumerable.Range(0, 8).Select(i => At(i, i < 4 ? 0.05f : 3))]);
        Assert.True(changing.At(0).Stops > changing.At(7).Stops + 1);
        for (double t = 0; t < 7; t += 1 / 24.0)
            Assert.InRange(changing.At(t + 1 / 24.0).Stops - changing.At(t).Stops, -0.6f / 24 - 1e-4f,
                0.6f / 24 + 1e-4f);
    }

    [Fact]
    public void OnlyRealHighlightsSpread()
    {
        Rgb[] dim = [.. Enumerable.Repeat(new Rgb(0.9f), 64 * 36)],
            lamp = [.. Enumerable.Repeat(new Rgb(0.1f), 64 * 36)];
        Rgb[] before = (Rgb[])dim.Clone();
        Bloom.Add(dim, 64, 36, 0.1f);
        Glare.Add(dim, 64, 36, 6, 0.1f, 0.1f);
        Assert.Equal(before, dim);
        lamp[18 * 64 + 32] = new(80);
        Glare.Add(lamp, 64, 36, 6, 0.1f, 0);
        Assert.All(lamp, c => Assert.True(c.IsFinite && c.R >= 0.1f - 1e-6f));
        Assert.Contains(lamp, c => c.R is > 0.1001f and < 79);
    }

    [Fact]
    public void EveryLookDevelopsAnyPictureToTheSameBits()
    {
        Picture Scene()
        {
            Picture p = Plain(48, 28, (x, y) => new(x / 24f, y / 14f, 0.2f));
            for (int i = 0; i < p.Ids.Length; i++)
            {
                p.Ids[i] = i % 48 > 30 ? -1 : i % 48 / 10;
                p.Depths[i] = p.Ids[i] < 0 ? float.PositiveInfinity : 3 + p.Ids[i];
                p.Normals[i] = p.Ids[i] < 0 ? default : Vec3.UnitZ;
                p.Albedo[i] = new(0.4f);
            }
            p.Radiance[40] = new(float.NaN);
            return p;
        }
        foreach (Look look in LookBook.All)
            Assert.Equal(LookBook.Develop(Scene(), new(0), 3, look), LookBook.Develop(Scene(), new(0), 3, look));
        Assert.Equal(LookBook.All.Count, LookBook.All.Select(l => l.Entry.Id).Distinct().Count());
    }

    /// <summary>Marks lie on the thing: when the camera moves by some pixels, so do they, and
    /// nothing else changes.</summary>
    [Fact]
    public void MarksStickToThings()
    {
        Sketch Wall(int shift)
        {
            Sketch s = new(64, 36);
            for (int i = 0; i < s.Parts.Length; i++)
            {
                (s.Depths[i], s.Footprints[i], s.Normals[i]) = (4, 0.01f, Vec3.UnitZ);
                s.Places[i] = new((i % 64 + shift) * 0.01f, -(i / 64) * 0.01f, 0);
            }
            return s;
        }
        Sketch a = Wall(0), b = Wall(5);
        for (int y = 0; y < 36; y++)
            for (int x = 0; x < 59; x++) Assert.Equal(Marks.At(a, y * 64 + x + 5, 9, 3), Marks.At(b, y * 64 + x, 9, 3));
        Rgb[] grey = [.. Enumerable.Repeat(new Rgb(0.5f), 64 * 36)];
        Dictionary<uint, Stroke> first = Strokes.Gather(a, grey, 4, 1).ToDictionary(t => t.Hash);
        int same = 0;
        foreach (Stroke t in Strokes.Gather(b, grey, 4, 1))
            if (t.X is > 8 and < 50 && t.Y is > 6 and < 30 && first.TryGetValue(t.Hash, out Stroke was))
            {
                same++;
                Assert.Equal(was.X - 5, t.X, 0.01f);
            }
        Assert.True(same > 30);
    }

    [Fact]
    public void PrintTableIsWithinAStepOfWorkingItOut()
    {
        FilmStock stock = new() { Contrast = 1.1f, Shadows = new(0.01f, 0, 0.02f) };
        PrintTable table = PrintTable.Of(stock, null);
        const int count = 4000;
        float[] errors = new float[count];
        for (int i = 0; i < count; i++)
        {
            Seed s = new Seed(3).Derive(i);
            float gain = Maths.Pow(2, (float)s.Uniform(0) * 14 - 9);
            Rgb light = new Rgb((float)s.Uniform(1), (float)s.Uniform(2), (float)s.Uniform(3)) * gain,
                a = table.At(light.ToVector128(0)).ToRgb(), b = PrintTable.Exactly(light, stock, null);
            errors[i] = MathF.Max(MathF.Abs(a.R - b.R), MathF.Max(MathF.Abs(a.G - b.G), MathF.Abs(a.B - b.B))) * 255;
        }
        Array.Sort(errors);
        Assert.InRange(errors.Average(), 0, 0.4f);
        // Colours at the edge of the gamut, where the transform itself has corners.
        Assert.InRange(errors[count * 99 / 100], 0, 3f);
    }

    [Fact]
    public void NamesHashAsCryptomatteHasThem()
    {
        // Reference values of MurmurHash3_x86_32 with seed 0.
        Assert.Equal(0u, Mattes.Murmur3([]));
        Assert.Equal(0x248bfa47u, Mattes.Murmur3("hello"u8));
        Assert.Equal(0x149bbb7fu, Mattes.Murmur3("hello, world"u8));
        Assert.True(float.IsNormal(BitConverter.UInt32BitsToSingle(Mattes.HashOf("fox"))));
    }
}
