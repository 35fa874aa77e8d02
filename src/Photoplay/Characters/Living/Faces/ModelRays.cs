using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Characters.Living.Faces;

/// <summary>A model at rest alone in the dark, for rays that ask where its surfaces are.</summary>
internal static class ModelRays
{
    public static RayScene Of(Model model)
    {
        RayScene rays = new(new World { Entities = [new Entity { Name = model.Name, Model = model }], Sky = new Dark() },
            new ModelCache());
        rays.MoveTo(0);
        return rays;
    }

    private sealed class Dark : Sky
    {
        public override Rgb Radiance(Vec3 direction) => default;
    }
}
