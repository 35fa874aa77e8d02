using Photoplay.Stage;

namespace Photoplay.Production;

/// <summary>A camera that stands still.</summary>
public sealed record FixedCamera(Camera Camera) : ICameraMove
{
    public Camera At(double time) => Camera;
}
