using Photoplay.Characters;
using Photoplay.Cli.Bench;
using Photoplay.Production;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What people may cost. Times are CPU time of the thread, so that other work on the machine does not
/// count.</summary>
public sealed class CastBudgetTests
{
    /// <summary>Of body, clothes and what is worn with them; heads are asked for apart.</summary>
    private const int Triangles = 110_000;
    /// <summary>Twice what is asked of a quiet core: caches are shared with whatever else runs.</summary>
    private const double FrameSeconds = 0.030;
    private static readonly string[] head = ["face", "left eye", "right eye", "upper teeth", "lower mouth", "hair", "brows", "lashes", "beard"];

    [Theory]
    [InlineData("woman")]
    [InlineData("detective")]
    [InlineData("skier")]
    [InlineData("pirate")]
    [InlineData("astronaut")]
    public void DressedPeopleKeepToTheirTriangles(string kind)
    {
        ActorPart[] worn = [.. BenchStages.Somebody(kind).Parts.Where(p => !head.Contains(p.Name))];
        int count = worn.Sum(p => p.Model.TriangleCount);
        Assert.True(count <= Triangles, $"{count} triangles: " + string.Join(", ", worn
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
