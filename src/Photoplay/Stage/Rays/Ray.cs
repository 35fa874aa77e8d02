using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>A half line cut to (Near, Far), in units of Direction's length. Directions of public calls
/// are unit vectors.</summary>
public struct Ray(Vec3 origin, Vec3 direction, float far = float.MaxValue, float near = 0)
{
    public Vec3 Origin = origin;
    public float Near = near;
    public Vec3 Direction = direction;
    public float Far = far;
}

/// <summary>Where a ray met a triangle.</summary>
public struct Hit
{
    /// <summary>Ray parameter; metres for unit directions.</summary>
    public float Distance;
    /// <summary>Barycentric weights of the triangle's second and third vertex.</summary>
    public float U, V;
    /// <summary>Triangle number counted through all shapes of the model (see
    /// <see cref="ModelGeometry.Locate"/>).</summary>
    public int Triangle;
    /// <summary>Index into <see cref="World.Entities"/>.</summary>
    public int Entity;
}

/// <summary>Which rays an entity stops.</summary>
[Flags]
public enum RayKinds : byte
{
    None = 0,
    Camera = 1,
    Bounce = 2,
    Shadow = 4,
    All = 7,
}

/// <summary>Says how much light passes a hit on a surface that is not simply opaque. A struct, so that the kernel is
/// compiled for it.</summary>
public interface IShadowFilter
{
    /// <summary>Multiplies what has passed so far; false when nothing is left.</summary>
    bool Pass(in Hit hit, in Ray ray);
}
