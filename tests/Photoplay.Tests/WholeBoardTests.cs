using Photoplay.Animation;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Words taken through every room up to the performance, with the real actors in the real places.</summary>
public sealed class WholeBoardTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "photoplay-board-" + Path.GetRandomFileName());

    [Theory]
    [InlineData("A lost fox cub follows a lantern through a snowy forest at night and finds its mother")]
    [InlineData("A wolf and a rabbit meet in a meadow. The rabbit runs away, the wolf follows it and finds a bear.")]
    [InlineData("An owl flies over a street at night. A cat looks at it, jumps onto a chair and sleeps.")]
    [InlineData("A robot picks up a lantern and gives it to a girl. The girl walks to a horse and hugs it.")]
    public void EveryBodyIsSomewhereInEveryFrame(string words)
    {
        Plan plan = Preproduction.Run(new ProductionFolder(root),
            new Brief { Words = words, Width = 320, Height = 180 }, new Silent(), 2);
        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            Performance performance = new SceneStage(plan, scene, 1).Performance;
            foreach ((string who, Performer performer) in performance.Performers)
            {
                Skeleton skeleton = performer.Actor.Skeleton;
                Affine[] actorFromBone = new Affine[skeleton.Count];
                for (double t = 0; t <= scene.Duration.Seconds; t += 1 / 24.0)
                {
                    ActorState state = performer.At(t);
                    skeleton.Solve(state.Pose, actorFromBone);
                    Assert.True(state.Pose.WorldFromActor.T.IsFinite, $"{who} stands nowhere at {t:0.00} s");
                    for (int b = 0; b < skeleton.Count; b++)
                        Assert.True((state.Pose.WorldFromActor * actorFromBone[b]).Point(default).IsFinite,
                            $"{who}'s {skeleton.Bones[b].Name} is nowhere at {t:0.00} s");
                    Assert.All(state.Face.Weights, w => Assert.InRange(w, 0, 1));
                }
            }
            foreach ((string thing, Func<double, Affine> place) in performance.Things)
                for (double t = 0; t <= scene.Duration.Seconds; t += 0.25)
                    Assert.True(place(t).T.IsFinite, $"{thing} is nowhere at {t:0.00} s");
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(root)) Directory.Delete(root, true);
    }
}
