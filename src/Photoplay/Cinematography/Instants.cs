using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>The stage at a few instants at once, to look about in: whoever compares places goes to and fro in time, and
/// moving a stage costs more than looking. Hair and fur are left out: they cost most of the moving and hide nothing
/// that the heads beneath do not.</summary>
internal sealed class Instants(World world, ModelCache models, int threads)
{
    /// <summary>How many instants stand at once.</summary>
    public const int Most = 3;
    private readonly World bald = new()
    {
        Entities =
            [.. world.Entities.Where(e => e.Model.Shapes.Count == 0 || !e.Model.Shapes.All(s => s.Material.IsFibre))],
        Lights = world.Lights, Sky = world.Sky, Air = world.Air,
    };
    private readonly List<RayScene> scenes = [];

    /// <summary>The stage at a time; it stands there until <see cref="Most"/> other times have
    /// been asked for.</summary>
    public RayScene At(double time)
    {
        int known = scenes.FindIndex(s => s.Time == time);
        if (known >= 0) return scenes[known];
        RayScene scene;
        if (scenes.Count < Most) scene = new RayScene(bald, models, threads);
        else
        {
            scene = scenes[0];
            scenes.RemoveAt(0);
        }
        scenes.Add(scene);
        scene.MoveTo(time);
        return scene;
    }
}
