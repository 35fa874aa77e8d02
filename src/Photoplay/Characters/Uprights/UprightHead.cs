using Photoplay.Characters.Animals;
using Photoplay.Characters.People;
using Photoplay.Characters.People.Body;
using Photoplay.Foundation;
using Photoplay.Modeling;
using BodyPart = Photoplay.Characters.Animals.BodyPart;

namespace Photoplay.Characters.Uprights;

/// <summary>The species' head on a neck that goes down into the body: thin as the person's neck where collars close
/// round it.</summary>
internal static class UprightHead
{
    public static AnimalSkin Build(UprightFrame frame, Proportions body, Pelt pelt)
    {
        SdfSculptor clay = new([]);
        Neck(frame, body, clay);
        new QuadrupedHead(frame, clay).Sculpt();
        SdfField field = new(clay.Primitives);
        float unit = frame.HeadUnit;
        float[] softness = [.. frame.Skeleton.Bones.Select(b => unit * (b.Name switch
        {
            "upperChest" or "neck" => 0.40f,
            "head" => 0.26f,
            "jaw" => 0.045f,
            _ when b.Name.EndsWith("Ear", StringComparison.Ordinal) => 0.11f,
            _ => 0.14f,
        }))];
        return new(frame, pelt, field, Surface(frame, field), softness);
    }

    /// <summary>Finest where lids and lips are.</summary>
    private static SdfMesh Surface(UprightFrame frame, SdfField field)
    {
        float r = frame.HeadUnit, cell = 0.075f * r, fine = 0.031f * r,
            tip = QuadrupedHead.MuzzleTip(frame.Design) + 0.3f;
        Bounds b = field.Bounds;
        Vec3 c = frame.Head;
        return SdfMesher.Mesh(field,
            SdfAxis.Planes(b.Lo.X, b.Hi.X, cell, new SdfAxis.Zone(-r, r, fine * 1.15f)),
            SdfAxis.Planes(b.Lo.Y, b.Hi.Y, cell, new SdfAxis.Zone(c.Y - 0.9f * r, c.Y + 0.7f * r, fine)),
            SdfAxis.Planes(b.Lo.Z, b.Hi.Z, cell, new SdfAxis.Zone(c.Z + 0.1f * r, c.Z + (tip - 0.1f) * r, fine)));
    }

    private static void Neck(UprightFrame frame, Proportions body, SdfSculptor clay)
    {
        QuadrupedDesign d = frame.Design;
        float thin = body.NeckRadius, unit = frame.HeadUnit,
            thick = Math.Clamp(d.NeckRadius / d.HeadRadius, 0.50f, 0.66f) * unit;
        Vec3 nape = frame.HeadPoint(new(0, -0.26f, -0.22f)), root = HumanSkeleton.NeckPivot(body),
            collar = new(0, 0.985f * body.Trunk, root.Z + 0.010f * body.Unit);
        (clay.Origin, clay.Turn, clay.Unit) = (default, Quat.Identity, 1);
        (clay.Part, clay.Flow, clay.Along) = ((int)BodyPart.Neck, new(0, -1, 0.1f), (0, 1));
        (clay.Length, clay.LengthEnd) = (0.55f * d.Coat.Ruff, float.NaN);
        clay.Bone = frame.Bone("upperChest");
        clay.Capsule(root - new Vec3(0, 0.03f * body.Trunk, 0), root, 0.80f * thin, 0.80f * thin, 0);
        clay.Bone = frame.Bone("neck");
        clay.Capsule(root, collar, 0.80f * thin, 0.94f * thin, 0.3f * thin);
        clay.Capsule(collar, nape, 0.94f * thin, thick, 0.4f * thin);
    }
}
