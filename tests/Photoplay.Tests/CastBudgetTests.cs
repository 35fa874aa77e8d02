using Photoplay.Characters;
using Photoplay.Characters.People.Casting;
using Photoplay.Cli.Bench;
using Photoplay.Production;
using Photoplay.Stage.Rays;
using Photoplay.Writing;
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

    private const int MostTriangles = 120_000;

    public static TheoryData<string> Kinds => [.. PersonWords.Kinds.Select(k => k.Id)];

    /// <summary>As they dress, and in the coat that costs most with hat, scarf and backpack over it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void DressedPeopleKeepToTheirTriangles(string kind)
    {
        foreach (string[] over in (ReadOnlySpan<string[]>)[[], ["trench-coat", "hat", "scarf", "backpack"]])
        {
            Role role = new(kind, kind, kind, [.. over.Select(g => new Trait("garment", g))]);
            CharacterSheet sheet = Casting.Design(new() { Title = "", Cast = [role], Scenes = [] }, Catalogue.Vocabulary,
                new(7)).Characters[0];
            // Hair is ribbons, which are not counted.
            ActorPart[] solid = [.. ActorFactory.Build(sheet with { HairStyle = "bald" }).Parts
                .Where(p => !curves.Contains(p.Name))];
            int count = solid.Sum(p => p.Model.TriangleCount);
            Assert.True(count <= MostTriangles, $"{string.Join(", ", over)}: {count} triangles: " + string.Join(", ", solid
                .OrderByDescending(p => p.Model.TriangleCount).Take(5).Select(p => $"{p.Name} {p.Model.TriangleCount}")));
        }
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
