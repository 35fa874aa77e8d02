using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// What skin and cloth are bound to: the skeleton's bones, and after them helper joints that follow from the pose: half
/// of the hand's twist on each forearm, upper arms and thighs without their own twist, and the four quarters of a skirt
/// above and below the knees.
/// </summary>
internal sealed class Joints
{
    public const int Helpers = 14;
    private readonly Skeleton skeleton;
    private readonly Limb[] limbs;
    private readonly int hips;

    private readonly record struct Limb(int Parent, int Upper, int Lower, int End, Vec3 UpperAt,
        Vec3 LowerAt, Vec3 Axis);

    public Joints(Skeleton skeleton)
    {
        this.skeleton = skeleton;
        hips = skeleton.Find("hips");
        Limb Of(string parent, string upper, string lower, string end)
        {
            int u = skeleton.Find(upper), l = skeleton.Find(lower);
            Vec3 at = skeleton.Bones[u].Head, to = skeleton.Bones[l].Head;
            return new(skeleton.Find(parent), u, l, skeleton.Find(end), at, to, (to - at).Normalized);
        }
        limbs =
        [
            Of("leftShoulder", "leftUpperArm", "leftLowerArm", "leftHand"),
            Of("rightShoulder", "rightUpperArm", "rightLowerArm", "rightHand"),
            Of("hips", "leftUpperLeg", "leftLowerLeg", "leftFoot"),
            Of("hips", "rightUpperLeg", "rightLowerLeg", "rightFoot"),
        ];
    }

    public int Count => skeleton.Count + Helpers;
    public Skeleton Skeleton => skeleton;
    public int Bone(string name) => skeleton.Find(name);
    /// <summary>Forearm with half of the hand's twist; side +1 left, -1 right.</summary>
    public int ForearmTwist(int side) => skeleton.Count + (side > 0 ? 0 : 1);
    public int UpperArmRoot(int side) => skeleton.Count + (side > 0 ? 2 : 3);
    public int ThighRoot(int side) => skeleton.Count + (side > 0 ? 4 : 5);
    /// <summary>A quarter of a skirt: which side, front or back, above or below the knee.</summary>
    public int Skirt(int side, bool front, bool below)
        => skeleton.Count + 6 + (side > 0 ? 0 : 1) + (front ? 0 : 2) + (below ? 4 : 0);

    /// <summary>The bone a joint is, or, of a helper, the one it hangs on.</summary>
    public int BoneUnder(int joint)
    {
        int helper = joint - skeleton.Count;
        if (helper < 0) return joint;
        if (helper < 2) return limbs[helper].Lower;
        if (helper < 6) return limbs[helper - 2].Upper;
        Limb leg = limbs[2 + (helper - 6) % 2];
        return helper < 10 ? leg.Upper : leg.Lower;
    }

    /// <summary>Fills the transforms of all joints; the first are the bones' own.</summary>
    public void Solve(ReadOnlySpan<Affine> actorFromRest, Span<Affine> joints)
    {
        actorFromRest[..skeleton.Count].CopyTo(joints);
        for (int i = 0; i < 2; i++)
        {
            Limb arm = limbs[i];
            Quat lower = actorFromRest[arm.Lower].Turn,
                twist = Twist(lower.Conjugate * actorFromRest[arm.End].Turn, arm.Axis);
            joints[skeleton.Count + i] = actorFromRest[arm.Lower]
                * About(arm.LowerAt, Quat.Slerp(Quat.Identity, twist, 0.5f));
            joints[skeleton.Count + 2 + i] = Untwisted(actorFromRest, arm, 0.65f);
            joints[skeleton.Count + 4 + i] = Untwisted(actorFromRest, limbs[2 + i], 0.8f);
        }
        SolveSkirt(actorFromRest, joints);
    }

    /// <summary>How far the limb joint is bent from rest, radians: elbows left and right, knees left and right, hips
    /// left and right.</summary>
    public void Bends(ReadOnlySpan<Affine> actorFromRest, Span<float> bends)
    {
        for (int i = 0; i < 4; i++)
            bends[i] = Angle(actorFromRest[limbs[i].Upper].Turn.Conjugate * actorFromRest[limbs[i].Lower].Turn);
        for (int i = 2; i < 4; i++)
            bends[2 + i] = Angle(actorFromRest[hips].Turn.Conjugate * actorFromRest[limbs[i].Upper].Turn);
    }

    private void SolveSkirt(ReadOnlySpan<Affine> actorFromRest, Span<Affine> joints)
    {
        Affine pelvis = actorFromRest[hips];
        Quat fromPelvis = pelvis.Turn.Conjugate;
        Span<Quat> turn = stackalloc Quat[4];
        Span<float> swing = stackalloc float[4];
        for (int i = 0; i < 2; i++)
        {
            turn[i] = fromPelvis * actorFromRest[limbs[2 + i].Upper].Turn;
            turn[2 + i] = fromPelvis * actorFromRest[limbs[2 + i].Lower].Turn;
        }
        for (int i = 0; i < 4; i++) { Vec3 d = turn[i].Rotate(-Vec3.UnitY); swing[i] = Maths.Atan2(d.Z, -d.Y); }
        for (int i = 0; i < 2; i++)
            foreach (bool front in (ReadOnlySpan<bool>)[true, false])
            {
                // Cloth rests on whichever leg presses against it: at the front the more forward one, at the
                // back the other.
                float Lead(int k, Span<float> s) => 0.45f
                    * Maths.Saturate((front ? s[(k & 2) + 1 - (k & 1)] - s[k] : s[k] - s[(k & 2) + 1 - (k & 1)]) * 2);
                Quat above = Quat.Slerp(turn[i], turn[1 - i], Lead(i, swing)),
                    below = Quat.Slerp(turn[2 + i], turn[3 - i], Lead(2 + i, swing));
                Limb leg = limbs[2 + i];
                Affine thigh = pelvis * About(leg.UpperAt, above);
                int side = i == 0 ? 1 : -1;
                joints[Skirt(side, front, false)] = thigh;
                joints[Skirt(side, front, true)] = thigh * About(leg.LowerAt, above.Conjugate * below);
            }
    }

    private static Affine Untwisted(ReadOnlySpan<Affine> actorFromRest, Limb limb, float share)
    {
        Quat local = actorFromRest[limb.Parent].Turn.Conjugate * actorFromRest[limb.Upper].Turn;
        Quat twist = Twist(local, limb.Axis);
        return actorFromRest[limb.Upper] * About(limb.UpperAt, Quat.Slerp(Quat.Identity, twist.Conjugate, share));
    }

    /// <summary>The part of a turn that is about the axis (swing-twist decomposition, Dobrowolski 2015).</summary>
    private static Quat Twist(Quat q, Vec3 axis)
    {
        float d = q.X * axis.X + q.Y * axis.Y + q.Z * axis.Z;
        if (q.W * q.W + d * d < 1e-8f) return Quat.Identity;
        Quat t = new Quat(axis.X * d, axis.Y * d, axis.Z * d, q.W).Normalized;
        return t.W < 0 ? new(-t.X, -t.Y, -t.Z, -t.W) : t;
    }

    private static Affine About(Vec3 pivot, Quat turn) => new Affine(turn.Rotate(Vec3.UnitX), turn.Rotate(Vec3.UnitY),
        turn.Rotate(Vec3.UnitZ), pivot - turn.Rotate(pivot));
    private static float Angle(Quat q) => 2 * Maths.Acos(MathF.Min(1, MathF.Abs(q.W)));
}
