using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Animals;
using Photoplay.Characters.Spiders;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Ways of going that are neither four legs nor two: hops, eight legs, a dinosaur's stride.</summary>
public sealed class GoingTests
{
    private static Actor Animal(string kind)
    {
        CharacterSheet sheet = AnimalFamily.Design(new Role("a", "A", kind, []), new Vocabulary([]), new Seed(3));
        return QuadrupedActor.Build(sheet, AnimalFamily.DesignOf(sheet), 6_000);
    }

    private static Actor Spider(string kind)
        => SpiderFamily.Build(SpiderFamily.Design(new Role("a", "A", kind, []), new Vocabulary([]), new Seed(3)));

    [Fact]
    public void AFrogHopsInFreeFallAndItsFeetStandBetweenHops()
    {
        Actor frog = Animal("frog");
        Performer p = AnimationFixture.Play(frog, [AnimationFixture.Go("walk", 5, default, new Vec3(0, 0, 1.6f))],
            seconds: 7)
            .Performers["a"];
        const double step = 1 / 240.0;
        Vec3 Root(double t) => p.At(t).Pose.WorldFromActor.T;
        int hops = 0, airborne = 0;
        float highest = 0;
        Vec3? stood = null;
        for (double t = 0.5; t < 6; t += step)
        {
            Vec3 before = Root(t - step), now = Root(t), after = Root(t + step);
            highest = MathF.Max(highest, now.Y);
            if (before.Y > 1e-4f && after.Y > 1e-4f)
            {
                airborne++;
                Assert.Equal(-9.81f, (after.Y - 2 * now.Y + before.Y) / (float)(step * step), 0.6f);
                Assert.True(MathF.Abs(after.Z - 2 * now.Z + before.Z) < 2e-5f,
                    "the speed along the ground changes in the air");
            }
            if (before.Y <= 1e-5f && now.Y > 1e-5f) hops++;
            bool ground = before.Y <= 1e-6f && now.Y <= 1e-6f && after.Y <= 1e-6f;
            Vec3 toes = AnimationFixture.At(p, "leftToes", t);
            if (!ground) stood = null;
            else if (stood is null) stood = toes;
            else Assert.True((toes - stood.Value).Length < 0.004f, $"a standing foot slides at {t:0.00} s");
        }
        Assert.InRange(hops, 2, 9);
        Assert.True(airborne > 60 && highest > 0.25f * frog.Measures.Length);
        Assert.True(Root(6).Z > 1.5f);
        Assert.Equal(4 * hops, p.Footfalls.Count);
    }

    [Fact]
    public void ASpidersLegsTakeTurnsInFoursAndStandStill()
    {
        Actor spider = Spider("spider");
        float length = spider.Measures.Length;
        Performer p = AnimationFixture.Play(spider, [AnimationFixture.Go("walk", 5, default, new Vec3(0, 0, 8 * length))],
            seconds: 6).Performers["a"];
        string[] legs = ["left1", "right2", "left3", "right4", "right1", "left2", "right3", "left4"];
        float[] rest = [.. legs.Select(l => spider.Skeleton.Bones[spider.Skeleton.Find(l + "Foot")].Head.Y)];
        int together = 0, opposed = 0;
        Vec3?[] stood = new Vec3?[8];
        for (double t = 1.5; t < 4.5; t += 1 / 120.0)
        {
            Affine[] bones = AnimationFixture.Solve(p, t);
            bool[] up = new bool[8];
            for (int i = 0; i < 8; i++)
            {
                Vec3 foot = bones[spider.Skeleton.Find(legs[i] + "Foot")].T;
                up[i] = foot.Y > rest[i] + 0.002f * length;
                if (up[i]) stood[i] = null;
                else if (stood[i] is Vec3 s)
                    Assert.True((foot - s).Length < 0.02f * length, $"{legs[i]} slides at {t:0.00} s");
                else stood[i] = foot;
            }
            for (int i = 1; i < 4; i++) { together += up[0] && up[i] ? 1 : 0; opposed += up[0] && up[4 + i] ? 1 : 0; }
            Assert.True(up.Count(u => u) <= 5, "it stands on at least three legs");
        }
        Assert.True(together > 4 * Math.Max(1, opposed), $"{together} together, {opposed} against");
        Assert.True(AnimationFixture.At(p, "hips", 5.9).Z > 7.5f * length);
    }

    [Theory]
    [InlineData("spider")]
    [InlineData("tarantula")]
    public void SpidersHaveEightLegsEightEyesAndHair(string kind)
    {
        Actor spider = Spider(kind);
        Assert.Equal(8, spider.Skeleton.Bones.Count(b => b.Name.EndsWith("LowerLeg", StringComparison.Ordinal)));
        Assert.All(spider.Parts.SelectMany(q => q.Model.Shapes),
            s => Assert.All(s.Mesh.Positions, v => Assert.True(v.IsFinite)));
        Mesh eyes = spider.Parts.Single(q => q.Name == "eyes").Model.Shapes[0].Mesh;
        Assert.Equal(8, Pieces(eyes));
        Mesh skin = spider.Parts.Single(q => q.Name == "skin").Model.Shapes[0].Mesh;
        Assert.Equal(1, Pieces(skin));
        Assert.InRange(skin.Positions.Min(v => v.Y), -0.02f * spider.Measures.Length, 0.02f * spider.Measures.Length);
        Assert.Contains(spider.Parts, q => q.Name == "fur");
        Assert.Equal(skin.Positions, Spider(kind).Parts.Single(q => q.Name == "skin").Model.Shapes[0].Mesh.Positions);
    }

    [Theory]
    [InlineData("horse", 6.5f)]
    [InlineData("dog", 5)]
    [InlineData("elephant", 4)]
    public void AGallopIsNotACrawl(string kind, float speed)
    {
        Actor animal = Animal(kind);
        float leg = animal.Skeleton.Bones[animal.Skeleton.Find("leftUpperLeg")].Head.Y, lowest = 0, highest = 0;
        Performer p = AnimationFixture.Play(animal,
            [AnimationFixture.Go("gallop", 4, default, new Vec3(0, 0, 4 * speed))], seconds: 5).Performers["a"];
        for (double t = 0.5; t < 3.5; t += 1 / 48.0)
        {
            float hips = p.At(t).Pose.RootOffset.Y;
            (lowest, highest) = (MathF.Min(lowest, hips), MathF.Max(highest, hips));
        }
        Assert.True(lowest > -0.3f * leg, $"the hips of a {kind} sink {-lowest / leg:0.00} legs");
        Assert.True(highest - lowest > 0.02f * leg, "it glides");
    }

    [Fact]
    public void ATyrannosaurStridesOnItsHindLegsAndRoars()
    {
        Actor rex = Animal("tyrannosaur");
        float leg = rex.Skeleton.Bones[rex.Skeleton.Find("leftUpperLeg")].Head.Y;
        Performer p = AnimationFixture.Play(rex, [AnimationFixture.Go("walk", 6, default, new Vec3(0, 0, 12)),
            AnimationFixture.Do("roar", 3) with { Start = 7 }], seconds: 11).Performers["a"];
        Assert.Equal(["left", "right"], p.Footfalls.Select(f => f.Foot).Distinct().Order());
        foreach (double t in Enumerable.Range(0, 60).Select(i => 0.1 * i))
            Assert.True(AnimationFixture.At(p, "leftHand", t).Y > 0.45f * leg, "its hands touch the ground");
        Assert.True(AnimationFixture.At(p, "hips", 6.9).Z > 11);
        Assert.True(p.At(8.6).Face[FaceShape.JawOpen] > 0.8f);
        Assert.True(p.At(6.9).Face[FaceShape.JawOpen] < 0.2f);
        Vec3 tail = AnimationFixture.At(p, "tail5", 3), head = AnimationFixture.At(p, "head", 3);
        Assert.True(Vec3.Distance(tail, head) > 0.9f * rex.Measures.Length);
    }

    /// <summary>Connected pieces of a mesh.</summary>
    private static int Pieces(Mesh m)
    {
        int[] parent = [.. Enumerable.Range(0, m.Positions.Length)];
        int Root(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }
        for (int t = 0; t < m.Indices.Length; t += 3)
            for (int k = 1; k < 3; k++) parent[Root(m.Indices[t])] = Root(m.Indices[t + k]);
        return m.Indices.Select(Root).Distinct().Count();
    }
}
