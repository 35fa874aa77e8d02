using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.People.Head;

/// <summary>How every head's cage is refined: twice all over, three times where eyes, nose and mouth are. The same for
/// all heads.</summary>
internal sealed class HeadTopology
{
    private static readonly Lazy<HeadTopology> Made = new(() => new());

    private readonly Subdivision first, second, third;
    private readonly int[] used;

    public static HeadTopology Shared => Made.Value;
    /// <summary>Triangles over the kept points.</summary>
    public int[] Indices { get; }
    public int Count => used.Length;

    private HeadTopology()
    {
        HeadCage cage = new(new FaceParameters());
        first = Subdivision.Plan(cage.Mesh.Faces, cage.Mesh.Positions.Count);
        second = Subdivision.Plan(first.Faces, first.Count);
        third = Subdivision.Plan(second.Faces, second.Count);
        Vec3[] at = second.Refine(first.Refine([.. cage.Mesh.Positions]));
        List<int[]> faces = third.MixedFaces(second.Faces, i =>
        {
            Vec3 c = (at[second.Faces[i][0]] + at[second.Faces[i][2]]) * 0.5f;
            // Nose and lips; the loops around the eyes are close without it.
            return c.Z > 7.4f && (c.Y is > -5.7f and < 0 ? MathF.Abs(c.X) < 2.3f
                : c.Y is > -8.3f and <= -5.7f && MathF.Abs(c.X) < 2.9f);
        });
        int[] map = new int[third.Count];
        Array.Fill(map, -1);
        List<int> kept = [];
        Indices = QuadMesh.Triangulate(faces);
        for (int i = 0; i < Indices.Length; i++)
        {
            int v = Indices[i];
            if (map[v] < 0) { map[v] = kept.Count; kept.Add(v); }
            Indices[i] = map[v];
        }
        used = [.. kept];
    }

    /// <summary>Cage positions to skin positions, sculpting after the first and second refinement.</summary>
    public Vec3[] Refine(ReadOnlySpan<Vec3> cage, Action<Vec3[]>? afterFirst = null, Action<Vec3[]>? afterSecond = null)
    {
        Vec3[] p = first.Refine(cage);
        afterFirst?.Invoke(p);
        p = second.Refine(p);
        afterSecond?.Invoke(p);
        return third.Refine(p, used);
    }

    public float[] Refine(ReadOnlySpan<float> cage)
    {
        float[] p = third.Refine(second.Refine(first.Refine(cage)));
        return [.. used.Select(v => p[v])];
    }
}
