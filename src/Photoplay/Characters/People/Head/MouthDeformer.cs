using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Carries lower teeth, gums and tongue with the jaw; tongueOut draws the tongue forward
/// over the lip.</summary>
/// <param name="rest">Actor space at rest, one array a shape; <paramref name="headSpace"/> the same points
/// in head space.</param>
/// <param name="tip">Per shape, per point: 1 at the tongue's tip .. 0 at its root; empty for teeth.</param>
internal sealed class MouthDeformer(Vec3[][] rest, Vec3[][] headSpace, Vec3[][] restNormals, float[][] tip, float unit,
    HeadBones bones) : BodyDeformer
{
    public override SkinBinding Binding(int shape) => SkinBinding.Rigid(rest[shape].Length, bones.Jaw);

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Affine jaw = JawMotion.Of(face), actor = actorFromRest[bones.Jaw];
        float outward = face[FaceShape.TongueOut];
        for (int i = 0; i < positions.Length; i++)
        {
            Vec3 p = headSpace[shape][i];
            if (tip[shape].Length > 0 && outward > 0)
            {
                float t = tip[shape][i];
                p += new Vec3(0, (0.5f * t - 1.1f * t * t * t) * outward, 3.0f * t * outward);
            }
            positions[i] = actor.Point(rest[shape][i] + (jaw.Point(p) - headSpace[shape][i]) * unit);
            normals[i] = actor.Vector(jaw.Vector(restNormals[shape][i])).Normalized;
        }
    }
}
