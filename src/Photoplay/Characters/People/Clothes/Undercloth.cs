using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What is worn already, as a surface that the next piece has to lie on. At rest, actor space.</summary>
/// <param name="unit">See <see cref="Body.Proportions"/>.</param>
internal sealed class Undercloth(float unit)
{
    /// <summary>How far what is beneath is looked for outside of what comes over it, metres of the table's adult.</summary>
    private const float Reach = 0.055f;
    private readonly List<ModelGeometry> pieces = [];

    public void Add(Model piece) => pieces.Add(new(piece));

    /// <summary>How far a point has to move along its normal to stand <paramref name="gap"/> metres over everything
    /// beneath; 0 where it does.</summary>
    public float Lacks(Vec3 at, Vec3 normal, float gap)
    {
        float reach = Reach * unit, most = 0;
        if (normal.LengthSquared < 0.5f) return 0;
        foreach (ModelGeometry piece in pieces)
        {
            Ray inward = new(at + normal * reach, -normal, reach + gap);
            Hit hit = default;
            if (!piece.Tree.Closest(inward, ref hit)) continue;
            (int shape, int triangle) = piece.Locate(hit.Triangle);
            Mesh mesh = piece.Model.Shapes[shape].Mesh;
            Vec3 a = mesh.Positions[mesh.Indices[3 * triangle]], n = Vec3.Cross(mesh.Positions[mesh.Indices[3 * triangle + 1]] - a,
                mesh.Positions[mesh.Indices[3 * triangle + 2]] - a);
            // From within another limb the first thing met is its inside: that is not beneath.
            if (Vec3.Dot(n, normal) > 0) most = MathF.Max(most, reach - hit.Distance + gap);
        }
        return most;
    }
}
