using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>The whole skin of a four-legged animal, modelled as one field.</summary>
internal static class QuadrupedSkin
{
    public static AnimalSkin Build(QuadrupedFrame frame, Pelt pelt)
    {
        SdfSculptor clay = new([]);
        new QuadrupedBody(frame, clay).Sculpt();
        new QuadrupedHead(frame, clay).Sculpt();
        SdfField field = new(clay.Primitives);
        return new(frame, pelt, field, Surface(frame, field), Softness(frame));
    }

    /// <summary>Cells are a share of the animal's size: finest on the head, so that lids and lips have form.</summary>
    private static SdfMesh Surface(QuadrupedFrame frame, SdfField field)
    {
        float s = frame.Design.Size, cell = 0.0066f * s, fine = MathF.Max(0.030f * frame.HeadUnit, 0.0021f * s);
        Bounds b = field.Bounds;
        float r = frame.HeadUnit, tip = QuadrupedHead.MuzzleTip(frame.Design) + 0.3f;
        Vec3 front = frame.HeadPoint(new(0, -0.4f, tip)), lo = Vec3.Min(front, frame.Head - new Vec3(r)),
            hi = Vec3.Max(front, frame.Head + new Vec3(r));
        return SdfMesher.Mesh(field,
            SdfAxis.Planes(b.Lo.X, b.Hi.X, cell, new SdfAxis.Zone(-r, r, fine * 1.15f)),
            SdfAxis.Planes(b.Lo.Y, b.Hi.Y, cell, new SdfAxis.Zone(lo.Y + 0.1f * r, hi.Y - 0.2f * r, fine),
                new SdfAxis.Zone(0, 0.05f * s * frame.Design.PawSize, 0.004f * s)),
            SdfAxis.Planes(b.Lo.Z, b.Hi.Z, cell, new SdfAxis.Zone(frame.Head.Z + 0.1f * r, hi.Z - 0.1f * r, fine)));
    }

    private static float[] Softness(QuadrupedFrame frame)
    {
        float s = frame.Design.Size;
        return [.. frame.Skeleton.Bones.Select(b => s * (b.Name switch
        {
            "hips" or "spine" or "chest" => 0.05f,
            "neck" => frame.Design.Form is null ? 0.035f : 0.05f,
            "head" => 0.025f,
            "jaw" => 0.004f,
            _ when b.Name.StartsWith("tail", StringComparison.Ordinal) => 0.028f,
            _ when b.Name.EndsWith("Ear", StringComparison.Ordinal) => 0.010f,
            _ when b.Name.EndsWith("Shoulder", StringComparison.Ordinal)
                || b.Name.EndsWith("UpperArm", StringComparison.Ordinal)
                || b.Name.EndsWith("UpperLeg", StringComparison.Ordinal) => frame.Design.Form is null ? 0.024f : 0.048f,
            _ when b.Name.EndsWith("Hand", StringComparison.Ordinal)
                || b.Name.EndsWith("Toes", StringComparison.Ordinal) => 0.009f,
            _ => 0.013f,
        }))];
    }
}
