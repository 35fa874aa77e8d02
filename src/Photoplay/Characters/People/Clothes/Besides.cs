using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Finds which points of sleeves may sink into what is worn about the trunk, once the arms hang (see
/// <see cref="Tuck"/>).</summary>
internal static class Besides
{
    /// <summary>How far from it they hang, and how far over it they are kept: metres of the table's adult.</summary>
    private const float Near = 0.12f, Gap = 0.001f;
    /// <summary>Rings of the arm that come to lie beside the trunk.</summary>
    private const float FirstRing = 0.15f, LastRing = 1.3f;
    /// <summary>Trunk ring from which hems are pressed by thighs, how far beneath them at rest those are, and how far over those
    /// they are kept: metres of the
    /// table's adult.</summary>
    private const float FirstHem = 13.5f, Rise = 0.05f, OverThighs = 0.005f;
    /// <summary>Radians by which arms hang lower than at rest.</summary>
    private const float Hang = 0.7f;

    /// <summary>Whether a piece lies about the trunk and has no sleeves of its own.</summary>
    public static bool Surround(Skinned piece) => piece.Rest.Masks.Length > 0
        && piece.Rest.Masks.All(m => SiteCode.PartOf(m.D) is BodyPart.Trunk or BodyPart.Skirt);

    public static IEnumerable<Tuck.Held> Of(Skinned inner, CoverSurface cover, Joints joints, float unit)
    {
        if (inner.Rest.Masks.Length == 0) yield break;
        (Vec3 At, int Triangle)[] middles = [.. Middles(cover)];
        for (int v = 0; v < inner.Unique; v++)
        {
            Masks mask = inner.Rest.Masks[v];
            BodyPart part = SiteCode.PartOf(mask.D);
            if (part is not (BodyPart.LeftArm or BodyPart.RightArm) || SiteCode.TOf(mask.D) is < FirstRing or > LastRing) continue;
            bool left = part == BodyPart.LeftArm;
            Vec3 shoulder = joints.Skeleton.Bones[joints.Bone(left ? "leftUpperArm" : "rightUpperArm")].Head;
            Vec3 hung = shoulder + Quat.RotZ(left ? -Hang : Hang).Rotate(inner.Rest.Positions[v] - shoulder);
            (Vec3 at, int triangle) = middles.MinBy(m => (m.At - hung).LengthSquared);
            if (Vec3.Distance(at, hung) < Near * unit) yield return new(v, triangle, Gap * unit);
        }
    }

    /// <summary>Whether the lower edge of a piece hangs over trousers.</summary>
    public static bool HangsOver(Skinned piece, Skinned trousers) => trousers.Rest.Masks.Any(m => SiteCode.PartOf(m.D) == BodyPart.LeftLeg)
        && piece.Rest.Masks.Length > 0 && !piece.Rest.Masks.Any(m => SiteCode.PartOf(m.D) is BodyPart.Skirt or BodyPart.LeftLeg);

    /// <summary>Points in front near a lower edge, which thighs rise against: they are kept out of the trousers beneath
    /// it.</summary>
    public static IEnumerable<Tuck.Held> OfHem(Skinned inner, CoverSurface cover, float unit)
    {
        (Vec3 At, int Triangle)[] middles = [.. Middles(cover)];
        for (int v = 0; v < inner.Unique; v++)
        {
            Masks mask = inner.Rest.Masks[v];
            Vec3 p = inner.Rest.Positions[v];
            if (SiteCode.PartOf(mask.D) != BodyPart.Trunk || SiteCode.TOf(mask.D) < FirstHem || p.Z < 0) continue;
            (Vec3 at, int triangle) = middles.MinBy(m => (m.At - p + Vec3.UnitY * (Rise * unit)).LengthSquared);
            if (Vec3.Distance(at, p) < Near * unit) yield return new(v, triangle, OverThighs * unit);
        }
    }

    /// <summary>Of the triangles that face away from the trunk.</summary>
    private static IEnumerable<(Vec3, int)> Middles(CoverSurface cover)
    {
        Vec3[] p = cover.Cloth.Rest.Positions;
        for (int t = 0; 3 * t < cover.Corners.Length; t++)
        {
            Vec3 at = (p[cover.Corners[3 * t]] + p[cover.Corners[3 * t + 1]] + p[cover.Corners[3 * t + 2]]) / 3;
            if (Vec3.Dot(cover.Normal(t), new Vec3(at.X, 0, at.Z).Normalized) > 0.3f) yield return (at, t);
        }
    }
}
