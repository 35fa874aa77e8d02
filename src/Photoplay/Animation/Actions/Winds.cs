using Photoplay.Animation.Body;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Animation.Actions;

/// <summary>Instruments that are blown: the mouthpiece at the lips, the bell ahead, the left hand round the valves, the
/// right one on their tops. The instrument rides on the head and the hands on the instrument, so lips and hands meet it
/// whatever the body does.</summary>
internal static class Winds
{
    /// <summary>Seconds in which it comes up to the lips.</summary>
    public const double Lift = 0.5;

    /// <summary>How far the bell hangs below the horizon, radians.</summary>
    private const float Hang = 0.24f;

    /// <summary>Whether the body has lips to blow with and two hands.</summary>
    public static bool Fits(BodyRig rig) => rig.Head >= 0 && rig.Arms[0].Exists && rig.Digits[0][0].Length > 0
        && rig.Actor.Sockets.Any(s => s.Name == "mouth");

    /// <summary>Playing, of what has a mouthpiece.</summary>
    public static ActionDefinition Played(ActionDefinition action, BuiltProp wind, BodyRig rig)
    {
        Socket mouth = rig.Actor.Sockets.First(s => s.Name == "mouth");
        // The bell, modelled to +X, points ahead.
        Quat turn = Quat.RotX(Hang) * Quat.RotY(-Maths.HalfPi);
        Affine mouthFromObject = Affine.Trs(default, turn) * Affine.Translation(-wind.Mouthpiece!.Value),
            actorFromObject = Affine.Translation(rig.RestAt(mouth.Bone)) * mouth.BoneFromSocket * mouthFromObject;
        return action with
        {
            Gaze = GazeRule.Keep,
            Blown = mouthFromObject,
            Play = (in Moment m, Controls c) => Blow(m, c, actorFromObject, wind),
        };
    }

    private static void Blow(in Moment m, Controls c, Affine actorFromObject, BuiltProp wind)
    {
        float on = m.Envelope(Lift + 0.2, Lift + 0.2), phrase = m.Wave(0.22), beat = m.Wave(1.1);
        Quat held = actorFromObject.Turn;
        float k = wind.Scale;
        // Fingers of the right hand lie forward and to the left over the valves.
        Vec3 along = held.Rotate(new Vec3(0.62f, -0.10f, -0.78f)).Normalized,
            thumb = held.Rotate(new Vec3(-0.35f, 0.90f, 0.25f));
        thumb = (thumb - along * Vec3.Dot(thumb, along)).Normalized;
        Affine over = new(Vec3.Cross(thumb, along), thumb, along, default);
        c.Arm(Side.Left, on, raise: 52, spread: 22, swivel: 20, elbow: 98, fist: 0.74f);
        c.Arm(Side.Right, on, raise: 50, spread: 22, swivel: 24, elbow: 104, fist: 0.46f);
        c.Goal(Side.Left, new(actorFromObject.Point(wind.Grip.T + new Vec3(-0.022f, 0, 0) * k), held, on, m.Rig.Head));
        c.Goal(Side.Right, new(actorFromObject.Point(wind.Grip.T + new Vec3(-0.03f, 0.045f, 0.052f) * k), over.Turn, on,
            m.Rig.Head));
        (c.LeftUpright, c.RightUpright) = (c.LeftUpright * (1 - on), c.RightUpright * (1 - on));
        c.Lead(Controls.Of(Side.Right, Channel.LeftIndex), 0.10f * m.Wave(2.3), on);
        // The player leans back into long notes and keeps time with the knees.
        c.AddDegrees(Channel.SpinePitch, on * (-3 - 4 * phrase));
        c.AddDegrees(Channel.SpineRoll, on * 2.5f * m.Wave(0.55));
        c.AddDegrees(Channel.HeadPitch, on * (13 - 3 * phrase));
        c.Add(Channel.HipsY, on * (-0.012f - 0.012f * beat));
        c.Face[FaceShape.MouthPucker] += 0.5f * on;
        c.Face[FaceShape.CheekPuff] += on * (0.35f + 0.25f * m.Wave(0.7));
        c.Face[FaceShape.EyeSquintLeft] += on * (0.25f + 0.2f * phrase);
        c.Face[FaceShape.EyeSquintRight] += on * (0.25f + 0.2f * phrase);
        c.Face[FaceShape.BrowInnerUp] += on * (0.15f + 0.15f * phrase);
    }
}
