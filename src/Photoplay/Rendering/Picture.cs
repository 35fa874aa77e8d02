using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A finished picture: linear ACEScg radiance, row by row from the top left, and what a compositor
/// asks for besides.</summary>
public sealed class Picture(int width, int height)
{
    public int Width { get; private init; } = width;
    public int Height { get; private init; } = height;
    public Rgb[] Radiance { get; private init; } = new Rgb[width * height];
    public Rgb[] Albedo { get; private init; } = new Rgb[width * height];
    /// <summary>World-space unit normals; zero where there is no surface.</summary>
    public Vec3[] Normals { get; private init; } = new Vec3[width * height];
    /// <summary>Metres to the surface; +infinity where there is none.</summary>
    public float[] Depths { get; private init; } = new float[width * height];
    /// <summary>Pixels from here to where this was one frame before.</summary>
    public Vec2[] Motion { get; private init; } = new Vec2[width * height];
    /// <summary>Index into the world's entities; -1 for none.</summary>
    public int[] Ids { get; private init; } = new int[width * height];
    /// <summary>What a draughtsman sees of the same instant; only for looks that draw.</summary>
    public Sketch? Sketch { get; internal set; }

    /// <summary>Adds another's light, place by place.</summary>
    internal void Add(Picture other)
    {
        for (int i = 0; i < Radiance.Length; i++) Radiance[i] += other.Radiance[i];
    }

    internal void Scale(float by)
    {
        foreach (ref Rgb c in Radiance.AsSpan()) c *= by;
    }

    internal Picture With(Sketch sketch) => new(this) { Radiance = [.. Radiance], Sketch = sketch };

    private Picture(Picture of) : this(0, 0)
        => (Width, Height, Albedo, Normals, Depths, Motion, Ids, Sketch) = (of.Width, of.Height, of.Albedo, of.Normals,
            of.Depths, of.Motion, of.Ids, of.Sketch);
}
