using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Air against closed forms.</summary>
public sealed class TransportTestsAir
{
    private sealed class Night(Sun? sun = null) : Sky
    {
        public override Rgb Radiance(Vec3 direction) => default;
        public override Sun? Sun => sun;
    }

    /// <summary>As dense everywhere as makes no difference.</summary>
    private static Air Even(float density, float anisotropy = 0.3f)
        => new(density, 1e7f, 0, new(0.9f, 0.8f, 0.7f), anisotropy);

    private static readonly OpenPbr black = OpenPbr.Default with { BaseColor = default, SpecularWeight = 0 };

    private static Estimate Traced(World world, int paths, Func<PathResult, Rgb> part, Vec3 direction = default)
    {
        RayScene scene = new(world, new ModelCache());
        scene.MoveTo(0);
        LightSet lights = new(world);
        lights.MoveTo(scene, 0);
        PathTracer tracer =
            new(scene, lights, new Haze(world.Air), new VolumeSet(world.Volumes), 2, 0.5f) { BounceLimit = 1e9f };
        Estimate mean = default;
        for (int i = 0; i < paths; i++)
        {
            Sampler s = TransportStatistics.Draw(i, 71);
            mean.Add(part(tracer.Trace(new Ray(default, direction.LengthSquared > 0 ? direction : -Vec3.UnitZ),
                1e-4f, ref s)).R);
        }
        return mean;
    }

    private static Entity Wall(float distance, OpenPbr made)
        => TransportScenes.Sheet("wall", made, Affine.Trs(new(0, 0, -distance), Quat.RotX(1.5707963f), 50));

    private static void Near(double expected, Estimate mean, double relative)
        => Assert.InRange(mean.Mean, expected * (1 - relative) - 4 * Math.Sqrt(mean.Variance),
            expected * (1 + relative) + 4 * Math.Sqrt(mean.Variance));

    [Theory]
    [InlineData(0.02f, 10f), InlineData(0.2f, 10f), InlineData(0.05f, 60f)]
    public void LightIsLostByBeerAndLambert(float density, float distance)
    {
        World world = new()
        {
            Entities = [Wall(distance, black with { Emission = new(5) })], Sky = new Night(), Air = Even(density)
        };
        Near(5 * Maths.Exp(-(double)density * distance), Traced(world, 2000, r => r.Seen + r.Matt + r.Gloss), 0.002);
    }

    [Theory]
    [InlineData(0f), InlineData(0.6f), InlineData(-0.4f)]
    public void SunlitSlabScattersOnceAsItShould(float anisotropy)
    {
        Vec3 toSun = new Vec3(0.4f, 0.8f, 0.5f).Normalized;
        World world = new()
        {
            Entities = [Wall(12, black)], Sky = new Night(new(toSun, new(3), 0.01f)), Air = Even(0.08f, anisotropy)
        };
        // The sun reaches every point of the ray undimmed: integral of density e^(-density t) phase E.
        double cos = Vec3.Dot(-Vec3.UnitZ, toSun), g = anisotropy,
            phase = (1 - g * g) / (4 * Math.PI * Maths.Pow(1 + g * g - 2 * g * cos, 1.5));
        Near(0.9 * 3 * phase * (1 - Maths.Exp(-0.08 * 12)), Traced(world, 6000, r => r.Haze), 0.005);
    }

    [Theory]
    [InlineData(-4f, 1f), InlineData(-9f, 0.4f), InlineData(3f, 1.5f)]
    public void LampGlowsInTheAirAsItShould(float along, float aside)
    {
        Light lamp =
            new() { Name = "lamp", Intensity = new(6), Radius = 0.02f, Place = Affine.Translation(aside, 0, along) };
        World world = new() { Entities = [Wall(12, black)], Sky = new Night(), Air = Even(0.08f, 0), Lights = [lamp] };
        double expected = 0;
        const int Steps = 20000;
        for (int i = 0; i < Steps; i++)
        {
            double t = (i + 0.5) * 12 / Steps, d2 = (t + along) * (t + along) + aside * aside;
            expected += 0.9 * 0.08 * Maths.Exp(-0.08 * t) * 6 / (4 * Math.PI * d2) * 12 / Steps;
        }
        Near(expected, Traced(world, 6000, r => r.Haze), 0.005);
    }

    [Fact]
    public void FogDepthIsTheIntegralOfItsDensityAndDistanceItsInverse()
    {
        Haze fog = new(new Air(0.1f, 4, 1, Rgb.White));
        for (int i = 0; i < 200; i++)
        {
            RandomStream r = new Seed(3).Derive("ray", i).Stream();
            Vec3 o = new(0, r.Range(-2, 6), 0), d = r.Direction();
            float reach = r.Range(0.5f, 30);
            double sum = 0;
            const int Steps = 2000;
            for (int k = 0; k < Steps; k++) sum += fog.Density(o + d * (reach * (k + 0.5f) / Steps)) * reach / Steps;
            // Density is not let grow beyond e^6 below the ground.
            if (o.Y + d.Y * reach < -20) continue;
            Assert.Equal(sum, fog.Depth(o, d, reach), 2e-3 * sum + 1e-5);
            Assert.Equal(reach, fog.Distance(o, d, fog.Depth(o, d, reach)), 0.02f * reach);
        }
    }

    [Fact]
    public void PhaseFunctionKeepsLight()
    {
        foreach (float g in new[] { -0.7f, 0, 0.3f, 0.85f })
        {
            Haze air = new(new Air(0.1f, 10, 0, Rgb.White, g));
            Assert.Equal(1, TransportStatistics.Integrate(d => new(air.Phase(d.Y)), Vec3.UnitY, 40000).R, 1e-3);
        }
    }
}
