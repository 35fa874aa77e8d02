using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Snowmen;

/// <summary>Lumps of coal pressed into a head of snow: two eyes that blink, look and widen, and a row of nine for a mouth:
/// five above and four below part when it speaks.</summary>
internal sealed class Coals(FaceSurface surface, FaceLayout layout, int head) : BodyDeformer
{
    private const int Upper = 5, Lower = 4, Count = 2 + Upper + Lower;
    private readonly Mesh lump = Lump();

    public override SkinBinding Binding(int shape) => SkinBinding.Rigid(Count * lump.Positions.Length, head);

    public Mesh Mesh()
    {
        Vec3[] positions = new Vec3[Count * lump.Positions.Length], normals = new Vec3[positions.Length];
        Place(new Face(), positions, normals);
        return new()
        {
            Positions = positions, Normals = normals, Rest = positions,
            Paint = [.. positions.Select(_ => Rgb.Hex(0x15130F))],
            Indices = [.. Enumerable.Range(0, Count)
                .SelectMany(k => lump.Indices.Select(i => i + k * lump.Positions.Length))],
        };
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face, Span<Vec3> positions,
        Span<Vec3> normals)
    {
        Place(face, positions, normals);
        Affine m = actorFromRest[head];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = m.Point(positions[i]);
            normals[i] = m.Vector(normals[i]).Normalized;
        }
    }

    private void Place(Face face, Span<Vec3> positions, Span<Vec3> normals)
    {
        MouthPose mouth = MouthPose.Of(face);
        for (int k = 0; k < Count; k++)
        {
            Affine place = k < 2 ? Eye(face, k == 0) : Tooth(mouth, k - 2);
            int first = k * lump.Positions.Length;
            for (int i = 0; i < lump.Positions.Length; i++)
            {
                positions[first + i] = place.Point(lump.Positions[i]);
                normals[first + i] = place.Normal(lump.Normals[i]).Normalized;
            }
        }
    }

    private Affine Eye(Face f, bool left)
    {
        float W(FaceShape l, FaceShape r) => f[left ? l : r];
        float aside = left ? f[FaceShape.EyeLookOutLeft] - f[FaceShape.EyeLookInLeft]
                : f[FaceShape.EyeLookInRight] - f[FaceShape.EyeLookOutRight],
            up = W(FaceShape.EyeLookUpLeft, FaceShape.EyeLookUpRight)
                - W(FaceShape.EyeLookDownLeft, FaceShape.EyeLookDownRight),
            open = 1 + 0.25f * W(FaceShape.EyeWideLeft, FaceShape.EyeWideRight)
                - 0.4f * W(FaceShape.EyeSquintLeft, FaceShape.EyeSquintRight);
        open = Maths.Lerp(open, 0.22f, Maths.Saturate(W(FaceShape.EyeBlinkLeft, FaceShape.EyeBlinkRight)));
        float u = (left ? layout.EyeX : -layout.EyeX) + 0.10f * aside, v = layout.EyeY + 0.08f * up,
            r = layout.EyeRadius * surface.Radius;
        Vec3 at = surface.Point(u, v) + surface.Normal(u, v) * (0.12f * r);
        return Affine.Translation(at) * Affine.Scaling(new Vec3(1, open, 1))
            * Affine.Trs(default, Quat.RotZ(left ? 0.5f : 2.1f), r);
    }

    private Affine Tooth(MouthPose pose, int k)
    {
        bool upper = k < Upper;
        float x = upper ? 2f * k / (Upper - 1) - 1 : (2f * (k - Upper) + 1) / Lower - 1;
        float arch = MathF.Sqrt(MathF.Max(0, 1 - x * x)), y = pose.Line(x * pose.Half) + 0.30f * (x * x - 0.35f)
            + (upper ? pose.Upper * arch : -pose.Lower * arch);
        float u = x * pose.Half * layout.MouthHalf, v = layout.MouthY + y * layout.MouthHalf,
            r = 0.42f * layout.EyeRadius * surface.Radius;
        return Affine.Trs(surface.Point(u, v) + surface.Normal(u, v) * (0.10f * r),
            Quat.RotZ(1.7f * k) * Quat.RotX(0.4f * k), r * (0.9f + 0.2f * Noise.Hash(k, 3, 5)));
    }

    /// <summary>One lump of unit size: broken faces, no round ones.</summary>
    private static Mesh Lump()
    {
        SdfSculptor clay = new([]);
        clay.Box(default, new(0.78f, 0.66f, 0.6f), 0.16f, 0, Quat.RotZ(0.4f) * Quat.RotX(0.5f));
        clay.Box(new(0.1f, 0.05f, 0.1f), new(0.55f, 0.74f, 0.58f), 0.12f, 0.05f, Quat.RotZ(-0.7f) * Quat.RotY(0.6f));
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), 0.14f);
        return new() { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices };
    }
}
