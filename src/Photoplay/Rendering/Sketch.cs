using System.Runtime.InteropServices;
using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>
/// What a draughtsman sees: the nearest surface through each pixel's centre at one instant, through a pinhole, without
/// blur or noise, and where on the thing that is. Lines and marks made from it stand still on what they are drawn on,
/// however it moves.
/// </summary>
public sealed class Sketch(int width, int height)
{
    public int Width { get; } = width;
    public int Height { get; } = height;
    /// <summary>Place on the thing at rest, metres, apart for every entity; where there is only sky, along the
    /// direction at a kilometre.</summary>
    public Vec3[] Places { get; } = new Vec3[width * height];
    /// <summary>Unit normals in the camera's frame (x right, y up, z towards the eye); zero for the sky.</summary>
    public Vec3[] Normals { get; } = new Vec3[width * height];
    /// <summary>Metres from the eye; +infinity for the sky.</summary>
    public float[] Depths { get; } = new float[width * height];
    /// <summary>Width of a pixel there, metres.</summary>
    public float[] Footprints { get; } = new float[width * height];
    /// <summary>A number for each entity (times 64, plus its shape, at most 63); -1 for the sky.</summary>
    public int[] Parts { get; } = new int[width * height];
    /// <summary>Pixels from here to where this was one frame before.</summary>
    public Vec2[] Motion { get; } = new Vec2[width * height];

    /// <summary>What a picture's passes know, for one that was photographed without drawing: marks then lie on the
    /// picture, not on the things.</summary>
    internal static Sketch Of(Picture p)
    {
        Sketch k = new(p.Width, p.Height);
        for (int i = 0; i < p.Ids.Length; i++)
        {
            float depth = MathF.Min(p.Depths[i], 1000), footprint = depth / p.Width;
            (k.Parts[i], k.Normals[i], k.Depths[i], k.Motion[i], k.Footprints[i]) = (p.Ids[i] < 0 ? -1 : p.Ids[i] * 64,
                p.Normals[i], p.Depths[i], p.Motion[i], footprint);
            k.Places[i] = new(i % p.Width * footprint, -(i / p.Width) * footprint, -depth);
        }
        return k;
    }

    internal void Write(Stream s)
    {
        s.Write(MemoryMarshal.AsBytes<Vec3>(Places));
        s.Write(MemoryMarshal.AsBytes<Vec3>(Normals));
        s.Write(MemoryMarshal.AsBytes<float>(Depths));
        s.Write(MemoryMarshal.AsBytes<float>(Footprints));
        s.Write(MemoryMarshal.AsBytes<int>(Parts));
        s.Write(MemoryMarshal.AsBytes<Vec2>(Motion));
    }

    internal static Sketch Read(Stream s, int width, int height)
    {
        Sketch k = new(width, height);
        s.ReadExactly(MemoryMarshal.AsBytes(k.Places.AsSpan()));
        s.ReadExactly(MemoryMarshal.AsBytes(k.Normals.AsSpan()));
        s.ReadExactly(MemoryMarshal.AsBytes(k.Depths.AsSpan()));
        s.ReadExactly(MemoryMarshal.AsBytes(k.Footprints.AsSpan()));
        s.ReadExactly(MemoryMarshal.AsBytes(k.Parts.AsSpan()));
        s.ReadExactly(MemoryMarshal.AsBytes(k.Motion.AsSpan()));
        return k;
    }
}
