using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Lifts the nose out of the middle columns of the cage, and sinks the nostrils.</summary>
internal static class NoseRows
{
    /// <summary>Ring, column, x, y, z for an average nose.</summary>
    private static readonly (int R, int C, float X, float Y, float Z)[] Points =
    [
        (5, 0, 0, 1.7f, 8.9f), (5, 1, 0.70f, 1.75f, 8.65f),
        (6, 0, 0, 0.5f, 8.9f), (6, 1, 0.54f, 0.5f, 8.4f),
        (7, 0, 0, -0.9f, 9.35f), (7, 1, 0.48f, -0.9f, 8.88f),
        (8, 0, 0, -2.2f, 9.8f), (8, 1, 0.50f, -2.2f, 9.3f),
        (9, 0, 0, -3.15f, 10.35f), (9, 1, 0.62f, -3.15f, 10.0f), (9, 2, 1.15f, -3.3f, 9.3f),
        (10, 0, 0, -4.05f, 10.85f), (10, 1, 0.74f, -4.0f, 10.5f), (10, 2, 1.45f, -3.95f, 9.75f),
        (11, 0, 0, -5.05f, 10.45f), (11, 1, 0.70f, -4.85f, 10.15f), (11, 2, 1.46f, -4.62f, 9.55f),
        (12, 0, 0, -5.45f, 9.75f), (12, 1, 0.55f, -5.32f, 9.65f), (12, 2, 1.30f, -5.05f, 9.1f),
    ];

    /// <summary>Points beside the nose, which keep their depth: the socket's inner wall, the cheek under it,
    /// the upper lip.</summary>
    private static readonly (int R, int C, float X, float Y, float Z, float Width)[] Beside =
    [
        (4, 2, 1.55f, 2.7f, 8.85f, 0), (5, 2, 1.25f, 1.6f, 8.2f, 0), (6, 2, 1.12f, 0.35f, 7.8f, 0),
        (7, 2, 1.15f, -0.9f, 7.95f, 0), (8, 2, 1.35f, -2.15f, 8.2f, 0),
        (9, 3, 2.1f, -2.95f, 8.6f, 1), (10, 3, 2.0f, -3.6f, 8.6f, 1),
        (11, 3, 1.98f, -4.4f, 8.62f, 1), (12, 3, 2.2f, -4.85f, 8.78f, 1),
        (13, 0, 0, -5.45f, 9.5f, 0), (13, 1, 0.8f, -5.45f, 9.5f, 0), (13, 2, 1.65f, -5.45f, 9.3f, 0),
    ];

    /// <summary>Ring, column, and how far the cheek sinks towards the eye's lower rim, so that lid meets cheek without
    /// a shelf.</summary>
    private static readonly (int R, int C, float Back)[] UnderEye = [(8, 3, 0.62f), (8, 4, 0.65f), (8, 5, 0.4f),
        (8, 6, 0.1f), (9, 4, 0.18f), (9, 5, 0.12f)];

    public static void Shape(HeadCage cage)
    {
        FaceParameters f = cage.Face;
        foreach ((int r, int c, float back) in UnderEye) cage.Put(r, c, cage[r, c] - new Vec3(0, 0, back));
        foreach ((int r, int c, float x0, float y0, float z0) in Points)
        {
            float y = 0.2f + (y0 - 0.2f) * (y0 < 0.2f ? 0.87f * f.NoseLength + (f.NoseSize - 1) * 0.12f : 1);
            float plane = 8.75f - MathF.Abs(x0) * 0.25f, z = plane + (z0 - plane) * f.NoseSize;
            if (r is >= 6 and <= 8) z += f.NoseBridge * (0.8f - MathF.Abs(y0 + 1.5f) * 0.25f);
            if (y0 < -2) y += f.NoseTip * Maths.SmoothStep(9.2f, 11, z0);
            cage.Put(r, c, new(x0 * (c > 0 ? f.NoseWidth : 1), cage.Lower(y), z));
        }
        foreach ((int r, int c, float x, float y, float z, float width) in Beside)
            cage.Put(r, c, new(x * (1 + (f.NoseWidth - 1) * width), cage.Lower(y), z));
    }

    /// <summary>Sinks a quad under the nose wing into a hole.</summary>
    public static void Nostril(HeadCage cage, int[] quad)
    {
        Modeling.QuadMesh mesh = cage.Mesh;
        Vec3 middle = default;
        foreach (int v in quad) middle += mesh.Positions[v] * 0.25f;
        int[] edge = mesh.AddLoop(4, k => Vec3.Lerp(mesh.Positions[quad[k]], middle, 0.14f) + new Vec3(0, 0.08f, 0));
        int[] inside = mesh.AddLoop(4,
            k => Vec3.Lerp(mesh.Positions[quad[k]], middle, 0.22f) + new Vec3(0, 0.9f, -0.25f));
        mesh.Bridge(quad, edge);
        mesh.Bridge(edge, inside);
        mesh.Face(inside);
        cage.Nostrils.AddRange(edge);
        cage.Nostrils.AddRange(inside);
    }
}
