using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Voices;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class DirectingTests
{
    private static readonly Vocabulary Words = new(
    [
        .. DirectingCatalogue.Entries, new("walk", Kind.Action, ["walk"], ["locomotion"]),
        new("follow", Kind.Action, ["follow"], ["locomotion"]),
        new("hug", Kind.Action, ["hug"], ["social"]), new("sit", Kind.Action, ["sit"], ["posture"]),
        new("wave", Kind.Action, ["wave"], ["gesture"]),
    ]);

    private static readonly BodyInfo Person = new(BodyPlan.Biped, new Measures(1.7f, 1.6f, 0.3f, 0.3f, 0.85f, 0.12f));
    private static readonly FloorPlan Meadow = new()
    {
        Walkable = [[new(-10, 0, 5), new(10, 0, 5), new(10, 0, -40), new(-10, 0, -40)]],
        Paths = [[new(0, 0, 0), new(1, 0, -15), new(0, 0, -35)]],
    };

    private static readonly FloorPlan Room = new()
    {
        Walkable = [[new(-2, 0, 2), new(2, 0, 2), new(2, 0, -2), new(-2, 0, -2)]],
        Inside = new Bounds(new(-2.5f, 0.2f, -2.5f), new(2.5f, 2.4f, 2.5f)),
        Seats = [new Seat("chair", new(1, 0.45f, 0), new(-1, 0, 0))],
        Marks = [new Mark("table", new(-0.8f, 0, 0), Vec3.UnitX), new Mark("window", new(0, 0, -1.5f), -Vec3.UnitZ)],
    };

    [Fact]
    public void ShotsTileEveryScene()
    {
        foreach (Rational fps in new[] { Rational.Whole(24), new Rational(24000, 1001), Rational.Whole(30) })
            foreach (BoardScene scene in Board([Event("a", "ann", "walk"), Event("b", "ann", "wave"),
                Line("c", "ann", "Hello there."), Line("d", "bob", "Hello, Ann. It is late.")], Meadow, 20, fps).Scenes)
            {
                Rational at = Rational.Zero;
                foreach (Shot shot in scene.Shots)
                {
                    Assert.Equal(at, shot.Start);
                    Assert.True(shot.Duration > Rational.Zero);
                    Assert.Equal(1, (shot.Duration * fps).Denominator);
                    at += shot.Duration;
                }
                Assert.Equal(scene.Duration, at);
            }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(9)]
    public void ASingleShotHasTheLengthAskedFor(double seconds)
    {
        Storyboard board = Board([Event("a", "ann", "walk", camera: ["dolly-in"])], Meadow, seconds,
            Rational.Whole(24));
        Shot shot = Assert.Single(Assert.Single(board.Scenes).Shots);
        Assert.Equal(CameraMove.DollyIn, shot.Move);
        Assert.Equal(seconds, board.Scenes[0].Duration.Seconds, 3);
    }

    [Fact]
    public void DialogueKeepsToOneSideOfTheLine()
    {
        Storyboard board = Board([Line("a", "ann", "Where were you?"), Line("b", "bob", "Down at the shore."), Line("c",
            "ann", "In this weather?"), Line("d", "bob", "In this weather.")], Meadow, 20, Rational.Whole(24));
        Assert.Single(board.Scenes[0].Shots.Select(s => s.LineSide).Distinct());
        Assert.Contains(board.Scenes[0].Shots,
            s => s.Side == CameraSide.OverShoulder && s.Over is not null && s.Over != s.Subjects[0]);
    }

    [Fact]
    public void WhoTravelsArrivesWhereTheNextCueBegins()
    {
        Storyboard board = Board([Event("a", "ann", "walk"), Event("b", "ann", "walk")], Meadow, 14,
            Rational.Whole(24));
        Cue[] walks = [.. board.Scenes[0].Tracks.Single(t => t.Who == "ann").Cues.Where(c => c.Path.Count > 1)];
        Assert.True(walks.Length >= 2);
        for (int i = 1; i < walks.Length; i++)
        {
            Assert.True(Vec3.Distance(walks[i - 1].Path[^1], walks[i].Path[0]) < 0.01f);
            Assert.True(walks[i].Start >= walks[i - 1].Start + walks[i - 1].Seconds - 1e-6);
        }
    }

    [Fact]
    public void TheFollowerStaysBehindTheLeader()
    {
        Storyboard board = Board([Event("a", "ann", "follow", obj: "bob")], Meadow, 8, Rational.Whole(24));
        Cue ann = board.Scenes[0].Tracks.Single(t => t.Who == "ann").Cues.Single(c => c.Action == "follow"),
            bob = board.Scenes[0].Tracks.Single(t => t.Who == "bob").Cues.First(c => c.Path.Count > 1);
        Polyline way = new(Meadow.Paths[0]);
        Assert.True(way.Nearest(bob.Path[0]) > way.Nearest(ann.Path[0]) + 1);
        Assert.True(way.Nearest(bob.Path[^1]) > way.Nearest(ann.Path[^1]) + 0.8f);
    }

    [Fact]
    public void SittingTakesAFreeSeat()
    {
        Storyboard board = Board([Event("a", "ann", "sit"), Event("b", "bob", "sit")], Room, 10, Rational.Whole(24));
        Assert.Equal("chair",
            board.Scenes[0].Tracks.Single(t => t.Who == "ann").Cues.Last(c => c.Action == "sit").Target);
        Assert.Null(board.Scenes[0].Tracks.Single(t => t.Who == "bob").Cues.Last(c => c.Action == "sit").Target);
    }

    [Fact]
    public void TheSameBriefGivesTheSameBoard()
    {
        Beat[] beats = [Event("a", "ann", "walk"), Event("b", "ann", "hug", obj: "bob"),
            Line("c", "bob", "There you are.")];
        string Once() => System.Text.Json.JsonSerializer.Serialize(Board(beats, Meadow, 20, Rational.Whole(24)),
            Production.Documents.House.Storyboard);
        Assert.Equal(Once(), Once());
    }

    private static Storyboard Board(IReadOnlyList<Beat> beats, FloorPlan plan, double seconds, Rational fps)
    {
        Screenplay play = new()
        {
            Title = "T", Seconds = seconds,
            Cast = [new Role("ann", "Ann", "person", []), new Role("bob", "Bob", "person", [])],
            Scenes = [new Scene { Id = "s1", Setting = new Setting("meadow", plan.Inside is not null), Beats = beats }],
        };
        DirectorsBook book = new(new Recording { Lines = [] },
            new Dictionary<string, BodyInfo> { ["ann"] = Person, ["bob"] = Person }, new Dictionary<string, StagePlan>
            {
                ["s1"] = new StagePlan(plan, new Dictionary<string, Vec3>(), (_, _) => 0)
            }, Words);
        return Director.Board(play, book, fps, new Seed(1));
    }

    private static Beat Event(string id, string who, string action, string? obj = null, string[]? camera = null)
        => new() { Id = id, Form = BeatForm.Event, Who = who, Action = action, Object = obj, Camera = camera ?? [] };

    private static Beat Line(string id, string who, string text)
        => new() { Id = id, Form = BeatForm.Line, Who = who, Text = text };
}
