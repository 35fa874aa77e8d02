using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Insects;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class InsectsTests
{
    private static Actor Insect(string kind)
        => InsectFamily.Build(InsectFamily.Design(new Role("a", "A", kind, []), new Vocabulary([]), new Seed(3)));

    [Theory]
    [InlineData("butterfly")]
    [InlineData("bee")]
    public void WingsBeatInStepAndTheBodyKeepsToItsWay(string kind)
    {
        Actor actor = Insect(kind);
        Performer p = AnimationFixture.Play(actor, [AnimationFixture.Go("fly", 6, default, new Vec3(0, 0, 3))],
            seconds: 8)
            .Performers["a"];
        int left = actor.Skeleton.Find("leftForewing"), right = actor.Skeleton.Find("rightForewing");
        float least = 9, most = -9;
        for (double t = 1; t < 6; t += 0.017)
        {
            Pose pose = p.At(t).Pose;
            // Mirror images: turns about Z of opposite sign.
            Assert.Equal(pose.Turns[left].Z, -pose.Turns[right].Z, 4);
            (least, most) = (MathF.Min(least, pose.Turns[left].Z), MathF.Max(most, pose.Turns[left].Z));
            Vec3 at = AnimationFixture.At(p, "hips", t), rest = actor.Skeleton.Bones[0].Head;
            Assert.True(MathF.Abs(at.Y - rest.Y) < 0.2f && MathF.Abs(at.X) < 0.2f, $"{kind} at {at}");
        }
        Assert.True(most - least > 0.4f);
        Assert.True(AnimationFixture.At(p, "hips", 7).Z > 2.8f);
        Assert.Empty(p.Footfalls);
    }

    [Fact]
    public void EveryInsectIsFiniteHasFourWingsAndEyesWithLids()
    {
        foreach (InsectSpecies s in InsectFamily.Species)
        {
            Actor actor = Insect(s.Id);
            Assert.All(actor.Parts.SelectMany(q => q.Model.Shapes), x
                => Assert.All(x.Mesh.Positions, v => Assert.True(v.IsFinite)));
            foreach (string part in (string[])["skin", "fuzz", "wings", "leftEye", "leftLids", "rightLids"])
                Assert.Contains(actor.Parts, q => q.Name == part);
            Mesh wings = actor.Parts.Single(q => q.Name == "wings").Model.Shapes[0].Mesh;
            Assert.Equal(wings.Positions.Max(v => v.X), -wings.Positions.Min(v => v.X), 4);
        }
    }
}
