using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>A camera with its lens changed.</summary>
internal sealed class Lens(ICameraMove camera, Func<Camera, Camera> change) : ICameraMove
{
    public Camera At(double time) => change(camera.At(time));
}
