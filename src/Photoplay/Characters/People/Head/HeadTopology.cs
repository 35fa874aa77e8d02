using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.People.Head;

/// <summary>How every head's cage is refined: twice in front, once behind, three times on the nose. The same for
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
        Vec3[] once = first.Refine([.. cage.Mesh.Positions]), twice = second.Refine(once);
        Vec3 Middle(Vec3[] points, int[] face) => (points[face[0]] + points[face[2]]) * 0.5f;
        // Hair or a collar lies on the back of the head and on the neck: there one refinement does.
        bool[] plain = [.. first.Faces.Select(f => Middle(once, f)).Select(c => c.Z < -1.8f || c.Y is > 8.5f or < -13.5f)],
            parentPlain = [.. first.Faces.SelectMany((f, i) => Enumerable.Repeat(plain[i], f.Length))];
        List<int[]> faces =
        [
            .. second.MixedFaces(first.Faces, i => !plain[i], i => plain[i]),
            .. third.MixedFaces(second.Faces, i => IsNose(Middle(twice, second.Faces[i])), i => !parentPlain[i]),
        ];
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

    /// <summary>Where a third refinement shows; the loops around eyes and mouth are close without it.</summary>
    private static bool IsNose(Vec3 at) => at.Z > 7.4f && at.Y is > -5.7f and < 0 && MathF.Abs(at.X) < 2.3f;

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
