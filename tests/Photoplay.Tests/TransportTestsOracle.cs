using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>The path tracer against an independent integrator on small worlds: means of blocks of the picture, weighed
/// by their own variance, so that noise never fails a test and a bias does.</summary>
public sealed class TransportTestsOracle
{
    private const int Blocks = 4;
    private static readonly Affine worldFromCamera = Affine.LookAt(new(0, 1, 4), new(0, 0.6f, 0), Vec3.UnitY);

    public static TheoryData<string> Scenes => [.. TransportScenes.All.Keys];

    private static Vec3 Way(int block, float u, float v)
        => worldFromCamera.Vector(new Vec3(((block & 1) - 1 + u) * 0.32f, ((block >> 1) - 1 + v) * 0.24f,
            -1).Normalized);

    /// <summary>Means of red and blue of every block, by the path tracer.</summary>
    private static Estimate[] Traced(World world, int maxBounces, int paths, uint salt)
    {
        RayScene scene = new(world, new ModelCache());
        scene.MoveTo(0);
        LightSet lights = new(world);
        lights.MoveTo(scene, 0);
        PathTracer tracer = new(scene, lights, new Haze(world.Air), new VolumeSet(world.Volumes),
            maxBounces, 0.5f)
        { BounceLimit = 1e9f };
        Estimate[] means = new Estimate[Blocks * 2];
        for (int i = 0; i < paths * Blocks; i++)
        {
            Sampler s = TransportStatistics.Draw(i, salt);
            s.Next(out float u, out float v);
            PathResult found = tracer.Trace(new Ray(worldFromCamera.T, Way(i % Blocks, u, v)), 1e-4f, ref s);
            Add(means, i % Blocks, found.Matt + found.Gloss + found.Haze + found.Seen);
        }
        return means;
    }

    private static Estimate[] Expected(World world, int maxBounces, int paths)
    {
        TransportOracle oracle = new(world, maxBounces, 0);
        RandomStream random = new Seed(5).Stream();
        Estimate[] means = new Estimate[Blocks * 2];
        for (int i = 0; i < paths * Blocks; i++)
            Add(means, i % Blocks, oracle.Trace(worldFromCamera.T, Way(i % Blocks, random.Next(), random.Next())));
        return means;
    }

    private static void Add(Estimate[] means, int block, Rgb light)
    {
        means[block * 2].Add(light.R);
        means[block * 2 + 1].Add(light.B);
    }

    private static double Worst(Estimate[] a, Estimate[] b)
        => Enumerable.Range(0, a.Length).Max(i => Estimate.Apart(a[i], b[i]));

    private static string Shown(Estimate[] a)
        => string.Join(' ', a.Select(e => $"{e.Mean:0.000}+-{Math.Sqrt(e.Variance):0.000}"));

    [Theory]
    [MemberData(nameof(Scenes))]
    public void PathTracerAgreesWithAnIndependentIntegrator(string name)
    {
        (World world, int bounces) = TransportScenes.All[name];
        Estimate[] traced = Traced(world, bounces, 6000, 3), expected = Expected(world, bounces, 60000);
        Assert.True(Worst(traced, expected) < TransportStatistics.Bound,
            $"{name}: Z {Worst(traced, expected):0.0}\n traced {Shown(traced)}\n oracle {Shown(expected)}");
    }

    private sealed class Brighter(Sky sky) : Sky
    {
        public override Rgb Radiance(Vec3 direction) => sky.Radiance(direction) * 1.06f;
    }

    /// <summary>The test has teeth: a sky six hundredths too bright stands out.</summary>
    [Fact]
    public void SmallBiasIsFound()
    {
        (World world, int bounces) = TransportScenes.All["boxes under a sky"];
        World brighter = new() { Entities = world.Entities, Sky = new Brighter(world.Sky) };
        Assert.True(Worst(Traced(brighter, bounces, 6000, 3), Expected(world, bounces, 60000))
            > TransportStatistics.Bound);
    }

    /// <summary>A crowd of lamps gives what its members give one by one.</summary>
    [Fact]
    public void CrowdOfLampsAgreesWithItsMembers()
    {
        Light[] many = [.. Enumerable.Range(0, 300).Select(i =>
        {
            RandomStream r = new Seed(8).Derive("lamp", i).Stream();
            return new Light
            {
                Name = "bulb", Form = (LightForm)(i % 4), Intensity = new(r.Range(0.01f, 0.1f), 0.03f, 0.02f),
                Radius = 0.04f, HalfHeight = 0.1f, ConeAngle = 0.7f,
                Place = Affine.LookAt(new(r.Range(-2, 2), r.Range(0.8f, 2), r.Range(-2, 2)), new(0, 0, 0), Vec3.UnitZ)
            };
        })];
        World crowd = new()
        {
            Entities = TransportScenes.All["spot lamp"].World.Entities,
            Sky = TransportScenes.All["closed room with a glowing panel"].World.Sky, Lights = many
        };
        Estimate[] drawn = Traced(crowd, 0, 20000, 9);
        // In groups that are small enough to be weighed one by one, each a share of the whole.
        double[] mean = new double[Blocks * 2], variance = new double[Blocks * 2];
        foreach (Light[] group in many.Chunk(30))
        {
            Estimate[] one = Traced(new() { Entities = crowd.Entities, Sky = crowd.Sky, Lights = group }, 0, 4000, 13);
            for (int i = 0; i < one.Length; i++) { mean[i] += one[i].Mean; variance[i] += one[i].Variance; }
        }
        for (int i = 0; i < mean.Length; i++)
            Assert.InRange(Math.Abs(mean[i] - drawn[i].Mean) / Math.Sqrt(variance[i] + drawn[i].Variance), 0,
                TransportStatistics.Bound);
    }

    /// <summary>Lamps after the 32nd are found by drawing lights alone; lamps before it by both ways.</summary>
    [Theory]
    [InlineData("panel lamps"), InlineData("ball lamp behind a screen"), InlineData("spot lamp"),
        InlineData("leaf against the light")]
    public void DrawingLightsAloneAgreesWithBothWays(string name)
    {
        (World world, int bounces) = TransportScenes.All[name];
        Light off = new() { Name = "off", Intensity = default };
        World alone = new()
        {
            Entities = world.Entities, Sky = world.Sky, Lights = [.. Enumerable.Repeat(off, 32), .. world.Lights]
        };
        Estimate[] both = Traced(world, bounces, 12000, 5), drawn = Traced(alone, bounces, 12000, 7);
        Assert.True(Worst(both, drawn) < TransportStatistics.Bound,
            $"Z {Worst(both, drawn):0.0}\n both {Shown(both)}\n drawn {Shown(drawn)}");
    }
}
