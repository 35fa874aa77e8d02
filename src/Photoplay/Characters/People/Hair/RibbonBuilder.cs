using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Hair;

/// <summary>Gathers hairs as flat ribbons that face outward, with rounded normals, tangents along the fibre and painted
/// colour. Head space.</summary>
internal sealed class RibbonBuilder
{
    private readonly List<Vec3> positions = [], normals = [], tangents = [];
    private readonly List<Rgb> paint = [];
    private readonly List<int> indices = [], anchors = [];

    public int TriangleCount => indices.Count / 3;
    public IReadOnlyList<Vec3> Positions => positions;
    /// <summary>For each point, the number given with its ribbon: a skin point it moves with.</summary>
    public IReadOnlyList<int> Anchors => anchors;

    /// <summary>Adds one hair through <paramref name="path"/> whose flat side looks one way all along.</summary>
    public void Add(ReadOnlySpan<Vec3> path, Vec3 facing, float rootWidth, float tipWidth, Rgb root, Rgb tip,
        int anchor = 0) => Add(path, [facing], rootWidth, tipWidth, root, tip, anchor);

    /// <summary>Adds one hair through <paramref name="path"/>.</summary>
    /// <param name="facing">Which way the flat side looks, roughly, at each point; the last holds for the rest.</param>
    /// <param name="rootWidth">Full width at the root and in the body; the tip tapers to
    /// <paramref name="tipWidth"/>.</param>
    public void Add(ReadOnlySpan<Vec3> path, ReadOnlySpan<Vec3> facing, float rootWidth, float tipWidth, Rgb root,
        Rgb tip, int anchor = 0)
    {
        int first = positions.Count, n = path.Length;
        for (int i = 0; i < n; i++)
        {
            Vec3 along = (path[Math.Min(n - 1, i + 1)] - path[Math.Max(0, i - 1)]).Normalized,
                across = Vec3.Cross(along, facing[Math.Min(i, facing.Length - 1)]).Normalized;
            if (across.LengthSquared < 0.5f) Vec3.Basis(along, out across, out _);
            Vec3 outward = Vec3.Cross(across, along);
            float t = i / (n - 1f), half = 0.5f * Maths.Lerp(rootWidth, tipWidth, t * t);
            foreach (int side in (ReadOnlySpan<int>)[-1, 1])
            {
                positions.Add(path[i] + across * (half * side));
                normals.Add((outward + across * (0.55f * side)).Normalized);
                tangents.Add(along);
                paint.Add(Rgb.Lerp(root, tip, t));
                anchors.Add(anchor);
            }
            int v = first + 2 * i;
            if (i + 1 < n) indices.AddRange([v, v + 1, v + 3, v, v + 3, v + 2]);
        }
    }

    /// <summary>The mesh, carried to actor space.</summary>
    public Mesh Build(Head.HeadMap map) => new()
    {
        Positions = [.. positions.Select(map.Point)], Normals = [.. normals],
        Tangents = [.. tangents], Paint = [.. paint], Indices = [.. indices],
    };
}
