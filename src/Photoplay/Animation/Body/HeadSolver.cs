using Photoplay.Animation.Travel;
using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>The head holds its aim however the chest moves; the neck takes its share; the eyes do what the head has not
/// done yet.</summary>
internal sealed class HeadSolver(BodyRig rig)
{
    private const float MostYaw = 1.25f, MostUp = 0.8f, MostDown = 0.85f, MostAcross = 0.36f, MostUpright = 0.30f;

    public void Solve(PoseBuilder pose, Controls c, Affine worldFromActor)
    {
        if (rig.Head < 0) return;
        Quat chest = pose.Turn(rig.Spine.Length > 0 ? rig.Spine[^1] : rig.Hips);
        Vec3 ahead = chest.Rotate(Vec3.UnitZ), aim = worldFromActor.Turn.Conjugate.Rotate(c.HeadAim);
        float chestYaw = Angles.Of(ahead), hold = c.HeadHold;
        float yaw = chestYaw + Limit(Angles.Wrap(Angles.Of(aim) - chestYaw), MostYaw, MostYaw) * hold;
        float pitch = Limit(-Maths.Asin(Math.Clamp(aim.Y, -1, 1)), MostUp, MostDown) * hold;
        Quat level = Quat.YawPitchRoll(yaw + c[Channel.HeadYaw], pitch + c[Channel.HeadPitch], c[Channel.HeadRoll]);
        Quat riding = chest * Quat.YawPitchRoll(c[Channel.HeadYaw], c[Channel.HeadPitch], c[Channel.HeadRoll]);
        Quat turn = Quat.Slerp(riding, level, hold);
        for (int i = 0; i < rig.Neck.Length; i++)
        {
            float share = (i + 1f) / (rig.Neck.Length + 1);
            pose.SetTurn(rig.Neck[i], Quat.Slerp(chest, turn, share) * Quat.RotX(c[Channel.NeckReach]));
        }
        pose.SetTurn(rig.Head, turn);
        Eyes(c, (worldFromActor.Turn * turn).Conjugate.Rotate(c.EyeAim));
    }

    /// <summary>Gaze by the eyeLook shapes, whose full weight is about 34 degrees across and 26 up or down. Eyes seldom leave
    /// the middle by more than 20 degrees for long (Freedman and Sparks 1997): beyond that they wait for the head, which
    /// may never come.</summary>
    private static void Eyes(Controls c, Vec3 inHead)
    {
        float across = Limit(Angles.Of(inHead), MostAcross, MostAcross) / 0.6f,
            up = Limit(Maths.Asin(Math.Clamp(inHead.Y, -1, 1)), MostUpright, MostUpright) / 0.45f;
        Stage.Face f = c.Face;
        f[Stage.FaceShape.EyeLookOutLeft] = f[Stage.FaceShape.EyeLookInRight] = MathF.Max(0, across);
        f[Stage.FaceShape.EyeLookInLeft] = f[Stage.FaceShape.EyeLookOutRight] = MathF.Max(0, -across);
        f[Stage.FaceShape.EyeLookUpLeft] = f[Stage.FaceShape.EyeLookUpRight] = MathF.Max(0, up);
        f[Stage.FaceShape.EyeLookDownLeft] = f[Stage.FaceShape.EyeLookDownRight] = MathF.Max(0, -up);
    }

    /// <summary>Soft limits: linear to 70%, then bending towards the limit.</summary>
    private static float Limit(float x, float low, float high)
    {
        float most = x < 0 ? low : high, a = MathF.Abs(x) / most;
        float y = a < 0.7f ? a : 1 - 0.3f * Maths.Exp(-(a - 0.7f) / 0.3f);
        return x < 0 ? -y * most : y * most;
    }
}
