using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Media against closed forms: means of many flights, four standard errors apart at most.</summary>
public sealed class VolumeTests
{
    private const int Flights = 40_000;
    private static readonly Ray Along = new(new(-1, 0.1f, 0.2f), Vec3.UnitX);
    private static readonly Bounds Box = new(new(0, -1, -1), new(2, 1, 1));

    private static VolumeSet Filled(params Volume[] volumes)
    {
        VolumeSet set = new(volumes);
        set.MoveTo(0);
        return set;
    }

    private static Volume Even(float extinction, float density = 1, Func<Vec3, double, Rgb>? emission = null)
        => new()
        {
            Name = "even", Box = Box, Extinction = extinction, Density = (_, _) => density, Emission = emission
        };

    private static void MeanIs(double expected, Func<uint, double> draw)
    {
        double sum = 0, squares = 0;
        for (uint i = 0; i < Flights; i++) { double x = draw(i); sum += x; squares += x * x; }
        double mean = sum / Flights, error = Math.Sqrt(Math.Max(0, squares / Flights - mean * mean) / Flights);
        Assert.InRange(mean, expected - 4 * error - 1e-6, expected + 4 * error + 1e-6);
    }

    [Theory]
    [InlineData(0.5f, 1)]
    [InlineData(3, 0.25f)]
    [InlineData(8, 0.1f)]
    public void AnEvenSlabDimsByBeerAndLambert(float extinction, float density)
    {
        VolumeSet set = Filled(Even(extinction, density));
        double expected = Maths.Exp(-extinction * density * 2);
        MeanIs(expected, i => { Steps s = new(i); return set.Passed(Along, 10, ref s); });
        MeanIs(expected,
            i => { Steps s = new(i ^ 0x5555); return set.Collide(Along, 10, ref s, out _, out _) ? 0 : 1; });
    }

    [Fact]
    public void AWedgeDimsByItsIntegral()
    {
        VolumeSet set = Filled(new Volume { Name = "wedge", Box = Box, Extinction = 2, Density = (p, _) => p.X / 2 });
        MeanIs(Maths.Exp(-2), i => { Steps s = new(i); return set.Passed(Along, 10, ref s); });
        MeanIs(Maths.Exp(-2),
            i => { Steps s = new(i + 77); return set.Collide(Along, 10, ref s, out _, out _) ? 0 : 1; });
        MeanIs(Maths.Exp(-0.5), i => { Steps s = new(i); return set.Passed(Along, 2, ref s); });
    }

    [Fact]
    public void VolumesInOnePlaceDimTogether()
    {
        VolumeSet set = Filled(Even(0.4f), Even(0.7f));
        MeanIs(Maths.Exp(-2.2), i => { Steps s = new(i); return set.Passed(Along, 10, ref s); });
        MeanIs(Maths.Exp(-2.2), i => { Steps s = new(i); return set.Collide(Along, 10, ref s, out _, out _) ? 0 : 1; });
    }

    [Fact]
    public void FlightsEndAsFarAsTheyShould()
    {
        // Mean of an exponential flight, cut at the slab's far side: 1 metre before it, then (1 - exp(-2)) / 1.
        VolumeSet set = Filled(Even(1));
        MeanIs(1 + 1 - Maths.Exp(-2),
            i => { Steps s = new(i); set.Collide(Along, 3, ref s, out Collision c, out _); return c.Distance; });
    }

    [Fact]
    public void GlowIsDimmedByWhatStandsBeforeIt()
    {
        VolumeSet set = Filled(Even(1.5f, 1, (_, _) => new Rgb(2, 1, 0.5f)));
        MeanIs(2 * (1 - Maths.Exp(-3)) / 1.5,
            i => { Steps s = new(i); set.Collide(Along, 10, ref s, out _, out Rgb glow); return glow.R; });
    }

    [Fact]
    public void ATurnedAndScaledVolumeIsMetWhereItStands()
    {
        Volume placed = new()
        {
            Name = "placed", Box = Box, Extinction = 1, Density = (_, _) => 1,
            Place = Affine.Trs(new(5, 0, 0), Quat.RotY(Maths.Pi), 2)
        };
        VolumeSet set = Filled(placed);
        MeanIs(Maths.Exp(-4), i => { Steps s = new(i); return set.Passed(Along, 20, ref s); });
        MeanIs(1, i => { Steps s = new(i); return set.Passed(new Ray(new(-1, 5, 0), Vec3.UnitX), 20, ref s); });
    }

    private sealed class Around(float radiance) : Sky { public override Rgb Radiance(Vec3 direction) => new(radiance); }

    private sealed class Fixed(Camera camera) : ICameraMove { public Camera At(double time) => camera; }

    private static Rgb Middle(World world, int bounces, int samples = 1024)
    {
        Picture p = new Photographer(world, new ModelCache(),
                new RenderSettings(24, 24, samples, bounces) { BounceLimit = 1000 })
            .Still(new Fixed(new(Affine.Translation(0, 0, 6), 50, 0, 6)), 0);
        Rgb sum = default;
        for (int y = 10; y < 14; y++) for (int x = 10; x < 14; x++) sum += p.Radiance[y * 24 + x];
        return sum / 16;
    }

    private static Volume Block(Rgb albedo) => new()
    {
        Name = "block", Box = new(new(-1), new(1)), Extinction = 1, Density = (_, _) => 1, Albedo = albedo,
        Anisotropy = 0.4f
    };

    [Fact]
    public void AMediumThatLosesNothingVanishesInAnEvenSky()
        => Assert.InRange(Middle(new World { Entities = [], Sky = new Around(1), Volumes = [Block(Rgb.White)] }, 40).G,
            0.95f, 1.05f);

    /// <summary>All or nothing passes: 65,536 paths leave a standard deviation of one in a hundred.</summary>
    [Fact]
    public void ABlackMediumOnlyDims()
        => Assert.InRange(Middle(new World { Entities = [], Sky = new Around(1), Volumes = [Block(default)] }, 2, 4096).G,
            0.97f * 0.1353f, 1.03f * 0.1353f);

    [Fact]
    public void TheFurtherOrdersStandForTheBouncesLeftOut()
    {
        World world = new() { Entities = [], Sky = new Around(1), Volumes = [Block(new(0.95f, 0.95f, 0.95f))] };
        float many = Middle(world, 40).G, one = Middle(world, 1).G;
        Assert.InRange(one / many, 0.75f, 1.15f);
    }

    [Fact]
    public void PhasesAreDrawnAsTheyAreEvaluated()
    {
        foreach (float g in (float[])[-0.6f, 0, 0.3f, 0.85f])
        {
            double cos = 0, inverse = 0;
            const int n = 128;
            for (int i = 0; i < n; i++)
                for (int k = 0; k < n; k++)
                {
                    Vec3 d = Phases.Sample(Vec3.UnitY, g, (i + 0.5f) / n, (k + 0.5f) / n, out float pdf);
                    Assert.Equal(1, d.Length, 3);
                    Assert.Equal(Phases.HenyeyGreenstein(d.Y, g), pdf, 3);
                    cos += d.Y;
                    inverse += 1 / pdf;
                }
            Assert.Equal(g, cos / (n * n), 2);
            Assert.InRange(inverse / (n * n), 4 * Math.PI * 0.97, 4 * Math.PI * 1.03);
        }
    }
}
