using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Objects;

/// <summary>A mesh's triangles made small enough to bend: edges longer than is allowed where they lie are halved, on both
/// sides alike, so that no gap opens. What a vertex carries is carried on.</summary>
internal sealed class MeshRefiner
{
    private const int MostRounds = 7;
    private readonly List<Vec3> positions, normals, tangents, rest;
    private readonly List<Vec2> uvs;
    private readonly List<Rgb> paint;
    private readonly List<Masks> masks;
    private List<int> indices;

    /// <param name="place">A turn and a shift.</param>
    public MeshRefiner(Mesh mesh, Affine place)
    {
        // Flat faces get normals of their own, which a body that deforms needs.
        bool flat = mesh.Normals.Length == 0;
        int[] from = flat ? mesh.Indices : [.. Enumerable.Range(0, mesh.Positions.Length)];
        List<T> Take<T>(T[] all) => all.Length == 0 ? [] : [.. from.Select(i => all[i])];
        positions = [.. from.Select(i => place.Point(mesh.Positions[i]))];
        rest = Take(mesh.Rest.Length > 0 ? mesh.Rest : mesh.Positions);
        (tangents, uvs, paint, masks) = ([.. Take(mesh.Tangents).Select(place.Vector)], Take(mesh.Uvs),
            Take(mesh.Paint), Take(mesh.Masks));
        indices = flat ? [.. Enumerable.Range(0, from.Length)] : [.. mesh.Indices];
        normals = flat ? [.. FlatNormals()] : [.. Take(mesh.Normals).Select(place.Vector)];
    }

    /// <param name="longest">Longest edge allowed at a place, metres.</param>
    public MeshRefiner Refine(Func<Vec3, float> longest)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            Dictionary<(int, int), int> halves = [];
            bool any = false;
            int Half(int a, int b)
            {
                (int, int) key = a < b ? (a, b) : (b, a);
                if (halves.TryGetValue(key, out int known)) return known;
                Vec3 p = positions[key.Item1], q = positions[key.Item2], middle = (p + q) * 0.5f;
                int made = (p - q).Length > longest(middle) ? Middle(key.Item1, key.Item2) : -1;
                any |= made >= 0;
                return halves[key] = made;
            }
            List<int> next = new(indices.Count);
            for (int t = 0; t < indices.Count; t += 3)
            {
                int a = indices[t], b = indices[t + 1], c = indices[t + 2], ab = Half(a, b), bc = Half(b, c),
                    ca = Half(c, a);
                Split(next, a, b, c, ab, bc, ca);
            }
            indices = next;
            if (!any) break;
        }
        return this;
    }

    /// <summary>Leaves out triangles by their middle.</summary>
    public MeshRefiner Without(Func<Vec3, bool> gone)
    {
        List<int> kept = new(indices.Count);
        for (int t = 0; t < indices.Count; t += 3)
        {
            (int a, int b, int c) = (indices[t], indices[t + 1], indices[t + 2]);
            if (!gone((positions[a] + positions[b] + positions[c]) / 3)) kept.AddRange([a, b, c]);
        }
        indices = kept;
        return this;
    }

    public Mesh Build() => new()
    {
        Positions = [.. positions], Indices = [.. indices], Normals = [.. normals], Tangents = [.. tangents],
        Rest = [.. rest], Uvs = [.. uvs], Paint = [.. paint], Masks = [.. masks],
    };

    private static void Split(List<int> to, int a, int b, int c, int ab, int bc, int ca)
    {
        switch (ab >= 0, bc >= 0, ca >= 0)
        {
            case (false, false, false): to.AddRange([a, b, c]); break;
            case (true, true, true): to.AddRange([a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca]); break;
            case (true, false, false): to.AddRange([a, ab, c, ab, b, c]); break;
            case (false, true, false): to.AddRange([a, b, bc, a, bc, c]); break;
            case (false, false, true): to.AddRange([a, b, ca, ca, b, c]); break;
            case (true, true, false): to.AddRange([ab, b, bc, a, ab, bc, a, bc, c]); break;
            case (false, true, true): to.AddRange([bc, c, ca, b, bc, ca, b, ca, a]); break;
            case (true, false, true): to.AddRange([ca, a, ab, c, ca, ab, c, ab, b]); break;
        }
    }

    private int Middle(int a, int b)
    {
        positions.Add((positions[a] + positions[b]) * 0.5f);
        rest.Add((rest[a] + rest[b]) * 0.5f);
        normals.Add((normals[a] + normals[b]).Normalized);
        if (tangents.Count > 0) tangents.Add((tangents[a] + tangents[b]).Normalized);
        if (uvs.Count > 0) uvs.Add(new((uvs[a].X + uvs[b].X) * 0.5f, (uvs[a].Y + uvs[b].Y) * 0.5f));
        if (paint.Count > 0) paint.Add((paint[a] + paint[b]) * 0.5f);
        if (masks.Count > 0) masks.Add(Masks.Mix(masks[a], masks[b], masks[b], 0.5f, 0));
        return positions.Count - 1;
    }

    private IEnumerable<Vec3> FlatNormals()
    {
        for (int t = 0; t < indices.Count; t += 3)
        {
            Vec3 n = Vec3.Cross(positions[indices[t + 1]] - positions[indices[t]], positions[indices[t + 2]]
                - positions[indices[t]]).Normalized;
            yield return n;
            yield return n;
            yield return n;
        }
    }
}
