using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.People.Head;

/// <summary>The cage of an ear: rings of twelve points from the skull over helix, antihelix and bowl.</summary>
internal static class EarCage
{
    /// <summary>Outline in the ear's plane: forward, up.</summary>
    private static readonly Vec2[] Outline =
    [
        new(0.55f, 0), new(0.75f, 1.3f), new(0.35f, 2.4f), new(-0.5f, 2.95f),
        new(-1.45f, 2.6f), new(-2.0f, 1.6f), new(-2.0f, 0.3f), new(-1.6f, -0.9f),
        new(-1.05f, -1.9f), new(-0.4f, -2.75f), new(0.25f, -2.7f), new(0.5f, -1.5f),
    ];

    /// <summary>Size of the ring relative to the outline, and height over the skull.</summary>
    private static readonly (float Size, float Height)[] Rings =
    [
        (0.55f, -1.2f), (0.62f, 0.1f), (0.93f, 0.45f), (1.0f, 0.72f), (0.95f, 0.92f),
        (0.86f, 0.86f), (0.80f, 0.55f), (0.70f, 0.52f), (0.60f, 0.74f), (0.50f, 0.62f),
        (0.42f, 0.15f), (0.2f, -0.05f),
    ];

    /// <summary>Side is 1 for the left ear, -1 for the right one.</summary>
    public static QuadMesh Build(FaceParameters face, int side)
    {
        QuadMesh mesh = new();
        int[]? previous = null;
        foreach ((float size, float height) in Rings)
        {
            int[] ring = mesh.AddLoop(12, k => RingPoint(face, side, k, size, height));
            if (previous is not null) mesh.Bridge(previous, ring, side > 0);
            previous = ring;
        }
        mesh.Face(side < 0 ? [.. previous!] : [.. previous!.Reverse()]);
        return mesh;
    }

    private static Vec3 RingPoint(FaceParameters face, int side, int k, float size, float height)
    {
        Vec2 middle = new(-0.45f, -0.1f), v = middle + (Outline[k] - middle) * size;
        bool lobe = k is 8 or 9 or 10, front = k is 0 or 1 or 11;
        if (lobe && size is < 0.9f and > 0.45f) height = MathF.Max(height, 0.62f);
        if (front) height = size > 0.7f ? MathF.Min(height, 0.25f) : height * 0.8f;
        v *= face.EarSize;
        float flare = Maths.Cos(0.42f), turn = Maths.Sin(0.42f), outward = 0.15f + height;
        float x = outward * flare - v.X * turn, z = outward * turn * 0.6f + v.X * flare;
        float lean = Maths.Cos(-0.18f), tip = Maths.Sin(-0.18f);
        // The skull narrows downwards, and the ear with it.
        float tuck = 0.2f + 0.2f * MathF.Max(0, -v.Y);
        return new(side * (7.05f * face.FaceWidth + x * 0.9f - tuck), -0.9f + v.Y * lean - z * tip,
            -1.3f + z * lean + v.Y * tip);
    }
}
