using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cli.Bench;

/// <summary>What a dressed, haired person costs: triangles, of which ribbons of hair, seconds of thread CPU time to build
/// from words, and milliseconds a frame to pose and to refit the hierarchies to the pose (medians).</summary>
internal sealed class CastBench(ProgressDisplay display, CancellationToken cancel)
{
    private const int Builds = 3, Frames = 40;
    private static readonly string[] kinds = ["woman", "man", "girl", "old-man", "business-person", "painter", "queen",
        "knight", "astronaut"];
    private static readonly string[] grown = ["hair", "brows", "lashes", "beard"];

    public IReadOnlyList<(string Name, double Value)> Run()
    {
        List<(string, double)> numbers = [];
        foreach (string kind in kinds)
        {
            display.Stage("cast: " + kind);
            Actor actor = BenchStages.Somebody(kind);
            double[] builds = new double[Builds];
            for (int i = 0; i < Builds; i++) builds[i] = Seconds(() => actor = BenchStages.Somebody(kind));
            (double pose, double both) = Move(BenchStages.Walking(actor));
            numbers.AddRange([
                (kind + "_triangles", actor.Parts.Sum(p => p.Model.TriangleCount)),
                (kind + "_of_which_ribbons", actor.Parts.Where(p => grown.Contains(p.Name)).Sum(p => p.Model.TriangleCount)),
                (kind + "_build_seconds", Median(builds)), (kind + "_pose_ms", 1000 * pose),
                (kind + "_refit_ms", 1000 * (both - pose))]);
        }
        return numbers;
    }

    private (double Pose, double Both) Move(World world)
    {
        RayScene scene = new(world, new ModelCache());
        double[] pose = new double[Frames], both = new double[Frames];
        Vec3[][][] room = [.. world.Entities.Select(e => e.Model.Shapes.Select(s => new Vec3[s.Mesh.Positions.Length])
            .ToArray())];
        for (int frame = 0; frame < Frames; frame++)
        {
            cancel.ThrowIfCancellationRequested();
            double time = 0.5 + frame / 24.0;
            both[frame] = Seconds(() => scene.MoveTo(time));
            // Between two frames, so that no solved skeleton is found again.
            pose[frame] = Seconds(() => PoseAll(world, time + 1 / 48.0, room));
        }
        return (Median(pose), Median(both));
    }

    private static void PoseAll(World world, double time, Vec3[][][] room)
    {
        for (int i = 0; i < room.Length; i++)
            if (world.Entities[i].Deformation is { } body)
                for (int s = 0; s < room[i].Length; s++) body.Deform(s, time, room[i][s], new Vec3[room[i][s].Length]);
    }

    private static double Seconds(Action what)
    {
        double began = ThreadClock.Seconds;
        what();
        return ThreadClock.Seconds - began;
    }

    private static double Median(double[] x) => x.Order().ElementAt(x.Length / 2);
}
