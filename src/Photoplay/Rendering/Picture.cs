using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A finished picture: linear ACEScg radiance, row by row from the top left, and what a compositor
/// asks for besides.</summary>
public sealed class Picture(int width, int height)
{
    public int Width { get; } = width;
    public int Height { get; } = height;
    public Rgb[] Radiance { get; } = new Rgb[width * height];
    public Rgb[] Albedo { get; } = new Rgb[width * height];
    /// <summary>World-space unit normals; zero where there is no surface.</summary>
    public Vec3[] Normals { get; } = new Vec3[width * height];
    /// <summary>Metres to the surface; +infinity where there is none.</summary>
    public float[] Depths { get; } = new float[width * height];
    /// <summary>Pixels from here to where this was one frame before.</summary>
    public Vec2[] Motion { get; } = new Vec2[width * height];
    /// <summary>Index into the world's entities; -1 for none.</summary>
    public int[] Ids { get; } = new int[width * height];
    /// <summary>What a draughtsman sees of the same instant; only for looks that draw.</summary>
    public Sketch? Sketch { get; init; }

    internal Picture With(Sketch sketch)
    {
        Picture p = new(Width, Height) { Sketch = sketch };
        Radiance.CopyTo(p.Radiance, 0);
        Albedo.CopyTo(p.Albedo, 0);
        Normals.CopyTo(p.Normals, 0);
        Depths.CopyTo(p.Depths, 0);
        Motion.CopyTo(p.Motion, 0);
        Ids.CopyTo(p.Ids, 0);
        return p;
    }
}
