using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Animals;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Reptiles, frogs and fabulous beasts: what they have beside fur.</summary>
public sealed class AnimalsTestsHides
{
    private static readonly Dictionary<string, QuadrupedActor> built = [];

    private static QuadrupedActor Beast(string kind)
    {
        lock (built)
        {
            if (built.TryGetValue(kind, out QuadrupedActor? a)) return a;
            CharacterSheet sheet = AnimalFamily.Design(new Role("a", "A", kind, []), new Vocabulary([]), new Seed(3));
            return built[kind] = QuadrupedActor.Build(sheet, AnimalFamily.DesignOf(sheet), 6_000);
        }
    }

    [Theory]
    [InlineData("dragon", "wings membranes crest horns claws")]
    [InlineData("triceratops", "horns")]
    [InlineData("sauropod", "")]
    [InlineData("turtle", "shell claws")]
    [InlineData("crocodile", "crest claws teeth")]
    [InlineData("frog", "")]
    public void HairlessSkinsAreClosedStandOnTheFloorAndBearTheirParts(string kind, string parts)
    {
        QuadrupedActor beast = Beast(kind);
        Mesh skin = beast.Parts.Single(p => p.Name == "skin").Model.Shapes[0].Mesh;
        Assert.All(skin.Positions, p => Assert.True(p.IsFinite));
        float size = MathF.Max(beast.Measures.Height, beast.Measures.Length);
        Assert.InRange(skin.Positions.Min(p => p.Y), -0.006f * size, 0.012f * size);
        Assert.DoesNotContain(beast.Parts, p => p.Name is "fur" or "whiskers");
        foreach (string part in parts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Assert.Contains(beast.Parts, p => p.Name == part && p.Model.Shapes.All(s => s.Mesh.Indices.Length > 0));
    }

    [Fact]
    public void ATurtlesTrunkIsInsideItsShell()
    {
        QuadrupedActor turtle = Beast("turtle");
        Bounds shell = turtle.Parts.Single(p => p.Name == "shell").Model.Shapes[0].Mesh.ComputeBounds();
        Vec3 middle = shell.Centre, half = shell.Size * 0.5f;
        foreach (Vec3 p in turtle.Parts.Single(p => p.Name == "skin").Model.Shapes[0].Mesh.Positions)
        {
            // Over the rim and well within its outline no skin may stand above the dome.
            Vec3 q = (p - middle) / half;
            if (q.X * q.X + q.Z * q.Z < 0.55f) Assert.True(q.Y < 0.75f, $"skin at {p} pokes through the shell");
        }
    }

    [Fact]
    public void WingsFoldOnTheGroundSpreadInTheAirAndBeatTogether()
    {
        QuadrupedActor dragon = Beast("dragon");
        Performer p = AnimationFixture.Play(dragon, [AnimationFixture.Go("fly", 6, default, new Vec3(0, 0, 14))],
            seconds: 8)
            .Performers["a"];
        float Span(double t)
            => Tip(p, "left", t).X - Tip(p, "right", t).X;
        float open = Enumerable.Range(0, 20).Max(i => Span(2.5 + 0.1 * i));
        Assert.True(Span(0) < 0.45f * open, $"folded {Span(0)} m, spread {open} m");
        Assert.True(AnimationFixture.At(p, "hips", 3).Y > AnimationFixture.At(p, "hips", 0).Y + 1);
        for (double t = 2; t < 5; t += 0.13)
            Assert.True(MathF.Abs(Tip(p, "left", t).Y - Tip(p, "right", t).Y) < 0.12f * open);
        float[] heights = [.. Enumerable.Range(0, 40).Select(i => Tip(p, "left", 2.5 + 0.05 * i).Y)];
        Assert.True(heights.Max() - heights.Min() > 0.25f * open);
    }

    /// <summary>In the air no foothold pulls the legs: they are drawn up, and the hips keep their height over the
    /// ground.</summary>
    [Fact]
    public void ADragonsFeetLeaveTheGroundWithIt()
    {
        Performer p = AnimationFixture.Play(Beast("dragon"),
            [AnimationFixture.Go("fly", 6, default, new Vec3(0, 0, 14))], seconds: 8)
            .Performers["a"];
        foreach (string foot in (string[])["leftFoot", "rightFoot", "leftHand", "rightHand"])
            Assert.True(AnimationFixture.At(p, foot, 3.5).Y > 1, foot);
    }

    [Theory]
    [InlineData("crocodile", 6)]
    [InlineData("turtle", 6)]
    [InlineData("frog", 0)] // Standing: in a hop the forelegs pass under the body.
    public void SprawlingLimbsKeepTheirElbowsAndKneesOut(string kind, float legs)
    {
        QuadrupedActor beast = Beast(kind);
        float stride = legs * beast.Measures.LegLength;
        Performer p = AnimationFixture.Play(beast, [AnimationFixture.Go("walk", 4, default, new Vec3(0, 0, stride))],
            seconds: 5)
            .Performers["a"];
        for (double t = 0; t < 5; t += 0.1)
            foreach ((string root, string joint) in ((string, string)[])[("UpperArm", "LowerArm"),
                ("UpperLeg", "LowerLeg")])
            {
                Assert.True(AnimationFixture.At(p, "left" + joint, t).X > AnimationFixture.At(p, "left" + root, t).X,
                    $"{joint} at {t}");
                Assert.True(AnimationFixture.At(p, "right" + joint, t).X < AnimationFixture.At(p, "right" + root,
                    t).X, $"{joint} at {t}");
            }
    }

    /// <summary>Where the tip of the leading finger is.</summary>
    private static Vec3 Tip(Performer p, string side, double time)
    {
        QuadrupedActor dragon = (QuadrupedActor)p.Actor;
        Affine finger = AnimationFixture.Solve(p, time)[dragon.Skeleton.Find(side + "WingFinger1")];
        Mesh arm = dragon.Parts.Single(q => q.Name == "wings").Model.Shapes[0].Mesh;
        float sign = side == "left" ? 1 : -1;
        Vec3 rest = arm.Positions.MaxBy(v => v.X * sign);
        return finger.Point(rest - dragon.Skeleton.Bones[dragon.Skeleton.Find(side + "WingFinger1")].Head);
    }
}
