using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Skinning;

/// <summary>
/// Skin weights of a surface made from a field: each vertex first follows bones by how near their solids are (w =
/// exp(-(d - dmin) / s), s the softness of the two bones' joint), then weights diffuse along the surface,
/// never across a gap.
/// </summary>
public static class SkinWeighing
{
    /// <param name="softness">Of each bone, metres.</param>
    /// <param name="rounds">Diffusion steps of 0.5 between neighbours.</param>
    public static float[] Weigh(SdfMesh mesh, SdfField field, ReadOnlySpan<float> softness, int rounds)
    {
        int bones = softness.Length, n = mesh.Positions.Length;
        float[] soft = softness.ToArray(), weights = new float[n * bones];
        SdfPrimitive[] solids = [.. field.Primitives.Where(p => !p.Carves)];
        float reach = 6 * soft.Max();
        Parallel.For(0, n, i => Nearness(mesh.Positions[i], solids, soft, reach, weights.AsSpan(i * bones, bones)));
        Diffuse(weights, bones, mesh.Indices, n, rounds);
        return weights;
    }

    private static void Nearness(Vec3 p, SdfPrimitive[] solids, float[] softness, float reach, Span<float> w)
    {
        w.Fill(float.PositiveInfinity);
        float least = float.PositiveInfinity;
        int nearest = 0;
        foreach (SdfPrimitive s in solids)
        {
            if ((p - s.Centre).Length - s.Reach > MathF.Min(reach, w[s.Tag.Bone])) continue;
            float d = s.Distance(p, out _);
            if (d < w[s.Tag.Bone]) w[s.Tag.Bone] = d;
            if (d < least) { least = d; nearest = s.Tag.Bone; }
        }
        float sum = 0;
        for (int b = 0; b < w.Length; b++)
        {
            float x = (w[b] - least) / MathF.Min(softness[b], softness[nearest]);
            w[b] = x > 6 ? 0 : Maths.Exp(-x);
            sum += w[b];
        }
        for (int b = 0; b < w.Length; b++) w[b] /= sum;
    }

    private static void Diffuse(float[] weights, int bones, int[] indices, int n, int rounds)
    {
        int[] degree = new int[n + 1];
        for (int i = 0; i < indices.Length; i++) degree[indices[i] + 1] += 1;
        for (int i = 0; i < n; i++) degree[i + 1] += degree[i];
        int[] next = new int[indices.Length], fill = [.. degree.Take(n)];
        // Each triangle corner gives its vertex one neighbour: the corner that follows. On a closed surface that is
        // every neighbour once.
        for (int t = 0; t < indices.Length; t += 3)
            for (int k = 0; k < 3; k++) next[fill[indices[t + k]]++] = indices[t + (k + 1) % 3];
        float[] other = new float[weights.Length];
        for (int round = 0; round < rounds; round++)
        {
            float[] source = weights, target = other;
            Parallel.For(0, n, i =>
            {
                Span<float> to = target.AsSpan(i * bones, bones);
                source.AsSpan(i * bones, bones).CopyTo(to);
                int count = degree[i + 1] - degree[i];
                if (count == 0) return;
                float share = 0.5f / count;
                for (int b = 0; b < bones; b++) to[b] *= 0.5f;
                for (int e = degree[i]; e < degree[i + 1]; e++)
                {
                    ReadOnlySpan<float> from = source.AsSpan(next[e] * bones, bones);
                    for (int b = 0; b < bones; b++) to[b] += from[b] * share;
                }
            });
            other.CopyTo(weights.AsSpan());
        }
    }
}
