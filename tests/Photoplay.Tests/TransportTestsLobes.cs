using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Every lobe as a triad: what it draws, how densely, and how it scatters.</summary>
public sealed class TransportTestsLobes
{
    private static OpenPbr Bare(Rgb colour)
        => OpenPbr.Default with { BaseColor = colour, SubsurfaceColor = colour, SpecularWeight = 0 };
    private static OpenPbr Metal(float roughness)
        => OpenPbr.Default with { BaseColor = Rgb.White, BaseMetalness = 1, SpecularRoughness = roughness };
    private static OpenPbr Glass(float roughness)
        => OpenPbr.Default with { BaseColor = Rgb.White, TransmissionWeight = 1, SpecularRoughness = roughness };

    /// <summary>White surfaces of every lobe, and the least and most light they may give back of
    /// an even sky's.</summary>
    internal static Dictionary<string, (OpenPbr Made, float Least, float Most)> White { get; } =
        new(StringComparer.Ordinal)
        {
            ["base"] = (Bare(Rgb.White), 0.999f, 1.001f),
            ["dielectric"] = (Bare(Rgb.White) with { SpecularWeight = 1, SpecularRoughness = 0.4f }, 0.97f, 1.01f),
            ["metal, smooth"] = (Metal(0.3f), 0.97f, 1.02f),
            ["metal, rough"] = (Metal(0.8f), 0.97f, 1.02f),
            ["metal, anisotropic"] = (Metal(0.5f) with { SpecularAnisotropy = 0.8f }, 0.95f, 1.04f),
            ["coat"] = (Bare(Rgb.White) with { CoatWeight = 1, CoatRoughness = 0.4f }, 0.97f, 1.01f),
            ["fuzz"] = (Bare(Rgb.White) with { FuzzWeight = 1, FuzzRoughness = 0.5f }, 0.97f, 1.02f),
            ["glass, rough"] = (Glass(0.5f), 0.94f, 1.02f),
            ["glass, rougher"] = (Glass(0.8f), 0.95f, 1.02f),
            ["glass, thin and rough"] = (Glass(0.5f) with { ThinWalled = true }, 0.95f, 1.02f),
            ["glass, clear"] = (Glass(0), 0.97f, 1.01f),
            ["glass, thin"] = (Glass(0) with { ThinWalled = true }, 0.97f, 1.01f),
            ["subsurface"] = (Bare(Rgb.White) with { SubsurfaceWeight = 1 }, 0.999f, 1.001f),
            ["leaf"] = (Bare(Rgb.White) with { SubsurfaceWeight = 1, ThinWalled = true }, 0.999f, 1.001f),
            ["fibre"] = (Bare(Rgb.White) with { SpecularWeight = 1, Fibre = true, SpecularRoughness = 0.5f },
                0.98f, 1.02f),
            ["fibre, sleek"] = (Bare(Rgb.White) with { SpecularWeight = 1, Fibre = true, SpecularRoughness = 0.25f },
            0.98f, 1.02f),
            ["everything"] = (OpenPbr.Default with
            {
                BaseColor = Rgb.White,
                BaseMetalness = 0.3f,
                CoatWeight = 0.5f,
                CoatRoughness = 0.3f,
                FuzzWeight = 0.5f,
                SubsurfaceWeight = 0.3f,
                SubsurfaceColor = Rgb.White,
            }, 0.95f, 1.02f),
        };

    public static TheoryData<string> Names => [.. White.Keys];
    private static readonly Vec3 tangent = new Vec3(0.8f, 0, 0.6f);
    private static IEnumerable<Vec3> Outgoing => new[] { 0.99f, 0.7f, 0.35f, 0.12f }
        .Select(z => new Vec3(0.6f * MathF.Sqrt(1 - z * z), z, 0.8f * MathF.Sqrt(1 - z * z)));

    private static Bsdf Made(in OpenPbr m, Vec3 wo) => new(m, wo, Vec3.UnitY, Vec3.UnitY, tangent);

    [Theory]
    [MemberData(nameof(Names))]
    public void WhiteLobesLoseAndMakeNoLight(string name)
    {
        (OpenPbr m, float least, float most) = White[name];
        foreach (Vec3 wo in Outgoing)
        {
            Bsdf bsdf = Made(m, wo);
            double sum = 0;
            const int Draws = 20000;
            for (int i = 0; i < Draws; i++)
            {
                Sampler s = TransportStatistics.Draw(i);
                if (bsdf.Sample(ref s, out _, out Rgb weight, out _, out _)) sum += weight.Luminance;
            }
            Assert.True(sum / Draws >= least && sum / Draws <= most, $"{name} at cosine {wo.Y}: {sum / Draws:0.0000}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DrawsFollowTheirDensity(string name)
    {
        OpenPbr m = White[name].Made;
        if (name is "glass, clear" or "glass, thin") return;
        foreach (Vec3 wo in Outgoing.Skip(1))
        {
            Bsdf bsdf = Made(m, wo);
            double z = TransportStatistics.ChiSquare(i =>
            {
                Sampler s = TransportStatistics.Draw(i, 5);
                return bsdf.Sample(ref s, out Vec3 wi, out _, out _, out float pdf) && pdf > 0 ? wi : null;
            }, wi => { bsdf.Evaluate(wi, out _, out _, out float pdf); return pdf; }, Vec3.UnitY);
            Assert.True(z < TransportStatistics.Bound, $"{name} at cosine {wo.Y}: Z {z:0.0}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DrawingAndAddingUpAgree(string name)
    {
        OpenPbr m = White[name].Made with { BaseColor = new(0.8f, 0.5f, 0.2f) };
        if (name is "glass, clear" or "glass, thin") return;
        Vec3 wo = Outgoing.ElementAt(1);
        Bsdf bsdf = Made(m, wo);
        Rgb whole = TransportStatistics.Integrate(wi =>
        {
            bsdf.Evaluate(wi, out Rgb a, out Rgb b, out _);
            return a + b;
        }, Vec3.UnitY, 40000);
        Rgb drawn = default;
        const int Draws = 20000;
        for (int i = 0; i < Draws; i++)
        {
            Sampler s = TransportStatistics.Draw(i, 9);
            if (bsdf.Sample(ref s, out _, out Rgb weight, out Rgb share, out _))
            {
                drawn += weight;
                Assert.InRange(share.R, 0, 1.0001f);
            }
        }
        drawn /= Draws;
        Assert.InRange(drawn.R / whole.R, 0.98f, 1.02f);
        Assert.InRange(drawn.B / whole.B, 0.98f, 1.02f);
    }

    /// <summary>Light may go either way (Helmholtz). Layers weaken what lies below by the outgoing direction alone, so
    /// only single lobes are held to it.</summary>
    [Theory]
    [InlineData("base"), InlineData("metal, smooth"), InlineData("metal, anisotropic"), InlineData("subsurface"),
        InlineData("leaf")]
    public void SingleLobesAreReciprocal(string name)
    {
        OpenPbr m = White[name].Made with { BaseColor = new(0.9f, 0.6f, 0.3f) };
        for (int i = 0; i < 200; i++)
        {
            Sampler s = TransportStatistics.Draw(i, 3);
            s.Next(out float a, out float b);
            s.Next(out float c, out float d);
            Vec3 one = Fast.CosineDirection(Vec3.UnitY, a * 0.9f, b),
                two = Fast.CosineDirection(Vec3.UnitY, c * 0.9f, d);
            if (name == "leaf" && i % 2 == 0) two = new(two.X, -two.Y, two.Z);
            Made(m, one).Evaluate(two, out Rgb matt, out Rgb gloss, out _);
            Made(m, two).Evaluate(one, out Rgb mattBack, out Rgb glossBack, out _);
            float there = (matt + gloss).R / MathF.Abs(two.Y), back = (mattBack + glossBack).R / MathF.Abs(one.Y);
            // The energy given back to metals goes by the outgoing direction: within 5%.
            Assert.InRange(back, there * 0.95f - 1e-4f, there * 1.05f + 1e-4f);
        }
    }

    [Fact]
    public void VisibleNormalsFollowTheirDensity()
    {
        foreach ((float ax, float ay) in new[] { (0.5f, 0.5f), (0.8f, 0.3f), (0.3f, 0.9f) })
            foreach (Vec3 wo in Outgoing.Select(w => new Vec3(w.X, w.Z, w.Y)))
            {
                double z = TransportStatistics.ChiSquare(i =>
                {
                    Sampler s = TransportStatistics.Draw(i, 11);
                    s.Next(out float u, out float v);
                    return Ggx.Sample(wo, ax, ay, u, v);
                }, h => h.Z <= 0 ? 0 : Math.Max(0,
                    Vec3.Dot(wo, h)) * Ggx.D(h, ax, ay) / ((1 + Ggx.Lambda(wo, ax, ay)) * wo.Z), Vec3.UnitZ);
                Assert.True(z < TransportStatistics.Bound, $"alpha {ax}, {ay}, cosine {wo.Z}: Z {z:0.0}");
            }
    }

    /// <summary>The fibre table against the formulas it was made of, in doubles and with many more offsets.</summary>
    [Fact]
    public void FibreTableIsTheMeanOverTheFibresWidth()
    {
        FibreTable table = FibreTable.For(0.3f);
        float scale = FibreOptics.AzimuthalScale(0.3125f), cosTheta = 0.8f;
        (int row, float fraction) = FibreTable.Find(cosTheta);
        float[] lobes = new float[FibreOptics.Lobes];
        double[] share = new double[FibreOptics.Lobes];
        double[,] spread = new double[3, 8];
        const int Offsets = 4000;
        for (int i = 0; i < Offsets; i++)
        {
            float h = (i + 0.5f) * 2 / Offsets - 1;
            FibreOptics.Attenuation(cosTheta, h, 0.6f, lobes);
            for (int p = 0; p < 4; p++) share[p] += lobes[p] / Offsets;
            for (int p = 0; p < 3; p++)
                for (int k = 0; k < 8; k++)
                    spread[p, k] += lobes[p]
                        * FibreOptics.Azimuthal(k * 0.4f - FibreOptics.Turn(p, cosTheta, h), scale) / Offsets;
        }
        for (int p = 0; p < 4; p++) Assert.Equal(share[p], table.Share(p, row, fraction, 0.6f), 0.005);
        for (int p = 0; p < 3; p++)
            for (int k = 0; k < 8; k++)
                Assert.Equal(spread[p, k] / share[p], table.Spread(p, row, fraction, k * 0.4f), 0.03);
    }
}
