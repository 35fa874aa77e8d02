using Photoplay.Characters;
using Photoplay.Cli.Bench;
using Photoplay.Production;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What people may cost. Times are CPU time of the thread, so that other work on the machine does not
/// count.</summary>
public sealed class CastBudgetTests
{
    /// <summary>Twice what is asked of a quiet core: caches are shared with whatever else runs.</summary>
    private const double FrameSeconds = 0.030;
    /// <summary>What grows is curves, drawn as ribbons.</summary>
    private static readonly string[] curves = ["hair", "brows", "lashes", "beard"];

    /// <summary>A hundred and twenty thousand; long coats with hat and scarf, and the machine on an astronaut's back, take
    /// more.</summary>
    [Theory]
    [InlineData("woman", 120_000)]
    [InlineData("man", 120_000)]
    [InlineData("girl", 120_000)]
    [InlineData("business-person", 120_000)]
    [InlineData("queen", 120_000)]
    [InlineData("detective", 135_000)]
    [InlineData("skier", 135_000)]
    [InlineData("astronaut", 155_000)]
    public void DressedPeopleKeepToTheirTriangles(string kind, int most)
    {
        ActorPart[] solid = [.. BenchStages.Somebody(kind).Parts.Where(p => !curves.Contains(p.Name))];
        int count = solid.Sum(p => p.Model.TriangleCount);
        Assert.True(count <= most, $"{count} triangles: " + string.Join(", ", solid
            .OrderByDescending(p => p.Model.TriangleCount).Take(5).Select(p => $"{p.Name} {p.Model.TriangleCount}")));
    }

    [Theory]
    [InlineData("woman")]
    [InlineData("painter")]
    [InlineData("queen")]
    public void APersonIsBuiltAndPosedInTime(string kind)
    {
        BenchStages.Somebody(kind);
        double build = Enumerable.Range(0, 3).Min(_ => Seconds(() => BenchStages.Somebody(kind)));
        Assert.True(build <= 2, $"{build:f2} s to build");
        RayScene scene = new(BenchStages.Walking(BenchStages.Somebody(kind)), new ModelCache());
        double[] frames = [.. Enumerable.Range(0, 30).Select(i => Seconds(() => scene.MoveTo(0.5 + i / 24.0)))];
        double median = frames.Order().ElementAt(15);
        Assert.True(median <= FrameSeconds, $"{1000 * median:f1} ms a frame to pose and refit");
    }

    private static double Seconds(Action what)
    {
        double began = ThreadClock.Seconds;
        what();
        return ThreadClock.Seconds - began;
    }
}
