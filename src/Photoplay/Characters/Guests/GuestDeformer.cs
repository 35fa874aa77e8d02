using System.Runtime.Intrinsics;
using Photoplay.Characters.People.Head;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>Moves a guest's surface as glTF says it moves: morph targets, then linear blend skinning from the pose it was
/// bound in.</summary>
/// <param name="bound">Points and unit normals as bound, actor space.</param>
internal sealed class GuestDeformer(int surface, Vec3[] bound, Vec3[] boundNormals, IReadOnlyList<GuestMorph> morphs,
    SkinBinding binding, GuestFitting fitting, GuestFace face, GuestHead head) : BodyDeformer
{
    public override SkinBinding Binding(int shape) => binding;

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face weights,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        bound.CopyTo(positions);
        boundNormals.CopyTo(normals);
        float[] taken = new float[morphs.Count];
        face.Fill(surface, weights, taken);
        for (int m = 0; m < taken.Length; m++)
        {
            if (taken[m] == 0) continue;
            GuestMorph morph = morphs[m];
            for (int i = 0; i < morph.Points.Length; i++)
            {
                positions[morph.Points[i]] += morph.Moves[i] * taken[m];
                normals[morph.Points[i]] += morph.NormalMoves[i] * taken[m];
            }
        }
        Span<Affine> carried = stackalloc Affine[actorFromRest.Length];
        actorFromRest.CopyTo(carried);
        head.Turn(carried, weights);
        for (int b = 0; b < carried.Length; b++) carried[b] *= fitting.RestFromBound[b];
        Span<Vector128<float>> palette = stackalloc Vector128<float>[carried.Length * 4];
        SkinBinding.FillPalette(carried, palette);
        for (int i = 0; i < positions.Length; i++)
        {
            Columns m = binding.Blend(i, palette);
            positions[i] = m.Point(positions[i]);
            normals[i] = m.Vector(normals[i]).Normalized;
        }
    }
}

/// <summary>Bones of the face that our faces move: eyes by the gaze, the jaw by jawOpen.</summary>
internal sealed class GuestHead(Skeleton skeleton, bool eyes, bool jaw)
{
    private readonly int left = eyes ? skeleton.Find("leftEye") : -1, right = eyes ? skeleton.Find("rightEye") : -1,
        chin = jaw ? skeleton.Find("jaw") : -1;

    public void Turn(Span<Affine> actorFromRest, Face face)
    {
        About(actorFromRest, left, left < 0 ? default : Gaze.Turn(face, 1));
        About(actorFromRest, right, right < 0 ? default : Gaze.Turn(face, -1));
        About(actorFromRest, chin, Quat.RotX(face[FaceShape.JawOpen] * JawMotion.Open));
    }

    private void About(Span<Affine> actorFromRest, int bone, Quat turn)
    {
        if (bone < 0) return;
        Vec3 at = skeleton.Bones[bone].Head;
        actorFromRest[bone] *= Affine.Translation(at) * Affine.Rotation(turn) * Affine.Translation(-at);
    }
}
