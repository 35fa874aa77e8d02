using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What is worn already, as a surface that the next piece has to lie on and goes along with. At rest, actor
/// space.</summary>
/// <param name="unit">See <see cref="Proportions"/>.</param>
internal sealed class Undercloth(float unit)
{
    /// <summary>How far what is beneath is looked for outside of what comes over it, metres of the table's adult; skirts swing
    /// wider.</summary>
    private const float Reach = 0.055f, SkirtReach = 0.14f;
    /// <summary>Cosine of how far what is beneath may be turned away.</summary>
    private const float Facing = 0.45f;
    private readonly List<(ModelGeometry Geometry, Skinned Skinned)> pieces = [];

    public void Add(Skinned piece) => pieces.Add((new(new Model("undercloth", [new Shape(piece.Rest, Matt)])), piece));

    /// <summary>How far a point has to move out to stand <paramref name="gap"/> metres over everything beneath; 0 where it
    /// does.</summary>
    /// <param name="most">No more than this, metres of the table's adult, but for skirts, which swing wide.</param>
    public float Lacks(Site site, Vec3 at, Vec3 way, float gap, float most)
    {
        float lacks = Outermost(site, at, way, gap) is { } below ? MathF.Max(0, gap - below.Height) : 0;
        return site.Part == BodyPart.Skirt ? lacks : MathF.Min(most * unit, lacks);
    }

    /// <summary>The outermost cloth on the point's normal, from a little outside of it to <paramref name="depth"/> metres
    /// beneath.</summary>
    public Footing? Outermost(Site site, Vec3 at, Vec3 normal, float depth)
    {
        float reach = (site.Part == BodyPart.Skirt ? SkirtReach : Reach) * unit;
        if (normal.LengthSquared < 0.5f) return null;
        Footing? found = null;
        foreach ((ModelGeometry geometry, Skinned skinned) in pieces)
        {
            Ray inward = new(at + normal * reach, -normal, reach + depth);
            Hit hit = default;
            if (!geometry.Tree.Closest(inward, ref hit) || found?.Height < hit.Distance - reach) continue;
            int[] corners = skinned.Rest.Indices;
            int a = corners[3 * hit.Triangle], b = corners[3 * hit.Triangle + 1], c = corners[3 * hit.Triangle + 2];
            Vec3[] p = skinned.Rest.Positions;
            // From within another limb the first thing met is its inside, from beside it its side: that is not beneath.
            if (Vec3.Dot(Vec3.Cross(p[b] - p[a], p[c] - p[a]).Normalized, normal) > Facing)
                found = new(skinned, a, b, c, hit.U, hit.V, hit.Distance - reach);
        }
        return found;
    }

    private static readonly Material Matt = new ProceduralMaterial("undercloth", (in SurfacePoint _) => OpenPbr.Default);
}
