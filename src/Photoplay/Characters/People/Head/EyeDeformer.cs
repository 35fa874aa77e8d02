using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Turns an eyeball (modelled with unit radius at the origin) by its bone and by the eyeLook shapes.</summary>
internal sealed class EyeDeformer(Mesh[] shapes, int side, Vec3 centre, float radius, int bone) : BodyDeformer
{
    public override SkinBinding Binding(int shape) => SkinBinding.Rigid(shapes[shape].Positions.Length, bone);

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Affine actorFromEye = actorFromRest[bone] * Affine.Trs(centre, Gaze.Turn(face, side), radius);
        Mesh mesh = shapes[shape];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = actorFromEye.Point(mesh.Positions[i]);
            normals[i] = actorFromEye.Vector(mesh.Normals[i]).Normalized;
        }
    }
}
