using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>Trunk, neck, limbs and tail as primitives; feet are <see cref="QuadrupedFeet"/>'s. Bone names are those
/// of <see cref="QuadrupedFrame"/>.</summary>
internal sealed class QuadrupedBody(QuadrupedFrame frame, SdfSculptor clay)
{
    private readonly QuadrupedDesign d = frame.Design;
    private readonly QuadrupedFeet feet = new(frame, clay);

    public void Sculpt()
    {
        clay.Origin = default;
        clay.Turn = Quat.Identity;
        clay.Unit = d.Size;
        if (d.Form is Conformation form)
        {
            QuadrupedMuscles muscles = new(frame, clay, form);
            muscles.Trunk();
            muscles.Neck();
            QuadrupedLimbs limbs = new(frame, clay, feet, form);
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                limbs.Front(side);
                limbs.Hind(side);
            }
            Tail();
            return;
        }
        Trunk();
        Neck();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            if (d.OnHindLegs) SmallArm(side);
            else FrontLeg(side);
            HindLeg(side);
        }
        Tail();
    }

    /// <summary>Where the middle of a foot touches the floor, actor space.</summary>
    public static Vec3 Ground(QuadrupedFrame frame, string side, bool front)
    {
        QuadrupedDesign d = frame.Design;
        Vec3 joint = frame.Joint(side + (front ? "Hand" : "Toes"));
        return new(joint.X, 0, joint.Z + (front ? 0.012f + 0.014f * d.PawSize : 0.004f + 0.012f * d.PawSize) * d.Size);
    }

    private Vec3 Joint(string name) => frame.Joint(name) / d.Size;

    private void Trunk()
    {
        float hz = -d.Trunk / 2, sz = d.Trunk / 2, flat = d.TrunkFlatness, y = Back(sz);
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Trunk, new(0, -0.35f, -1), 1);
        Piece("hips", At(0.004f, hz - 0.01f), At(0.012f, hz + 0.30f * d.Trunk), d.HipRadius,
            d.HipRadius * 0.45f + d.WaistRadius * 0.55f, 0.02f);
        Piece("spine", At(0.012f, hz + 0.28f * d.Trunk), At(0.006f, hz + 0.56f * d.Trunk),
            d.WaistRadius, (d.WaistRadius + d.ChestRadius) / 2, 0.05f);
        Piece("chest", At(-0.002f, hz + 0.62f * d.Trunk), At(-0.006f,
            sz - 0.01f - 0.5f * (1 - d.Breast) * d.ChestRadius),
            d.ChestRadius, d.ChestRadius * (0.64f + 0.22f * d.Breast), 0.05f);
        clay.Bone = frame.Bone("chest");
        clay.Ellipsoid(new(0, y - d.ChestRadius * 0.62f, sz - 0.35f * d.ChestRadius),
            new Vec3(0.42f + 0.20f * d.Breast, 0.62f, 0.95f) * d.ChestRadius, 0.05f);
        if (d.Hump > 0)
            clay.Ellipsoid(new(0, y + d.ChestRadius * 0.55f, sz - 0.08f),
                new(d.ChestRadius * 0.6f, d.ChestRadius * 0.4f + d.Hump, 0.10f), 0.09f);
        clay.Bone = frame.Bone("spine");
        if (d.Belly > 0)
            clay.Ellipsoid(new(0, d.Stand - d.WaistRadius * 0.30f - d.Belly, -0.02f),
                new(d.WaistRadius * 0.86f, d.WaistRadius * 0.8f, 0.34f * d.Trunk), 0.07f);

        Vec3 At(float rise, float z) => new(0, Back(z) + rise, z);
        void Piece(string bone, Vec3 a, Vec3 b, float ra, float rb, float blend)
        {
            clay.Bone = frame.Bone(bone);
            clay.Capsule(a, b, ra, rb, blend, flat, Vec3.UnitX);
        }
    }

    private float Back(float z) => frame.Back(z * d.Size) / d.Size;

    private void Neck()
    {
        float sz = d.Trunk / 2, y = Back(sz);
        Vec3 head = frame.Head / d.Size, root = new(0, y + d.ChestRadius * 0.12f, sz - 0.02f);
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Neck, new(0, -1, -0.35f), 1.15f * d.Coat.Ruff);
        clay.Bone = frame.Bone("neck");
        Vec3 nape = head + frame.HeadTurn.Rotate(new Vec3(0, -0.28f, -0.42f) * d.HeadRadius);
        float thick = d.NeckRadius * 0.35f + d.ChestRadius * 0.62f;
        if (d.NeckSag != 0)
            clay.Chain([root, Vec3.Lerp(root, nape, 0.35f) + new Vec3(0, -d.NeckSag, d.NeckSag * 0.6f),
                Vec3.Lerp(root, nape, 0.75f) + new Vec3(0, 0.1f * d.NeckSag, 0.3f * d.NeckSag), nape],
                [thick, Maths.Lerp(thick, d.NeckRadius, 0.62f), d.NeckRadius * 1.05f, d.NeckRadius], 0.055f, 5,
                d.NeckFlatness, Vec3.UnitX);
        else clay.Capsule(root, nape, thick, d.NeckRadius, 0.055f, d.NeckFlatness, Vec3.UnitX);
        clay.Bone = frame.Bone("chest");
        (clay.Flow, clay.Length) = (new(0, -1, 0.12f), 1.35f * d.Coat.Ruff);
        clay.Ellipsoid(new(0, y - d.ChestRadius * 0.05f, sz + (0.92f * d.Breast - 0.50f) * d.ChestRadius),
            new Vec3(0.42f + 0.20f * d.Breast, 0.85f, 0.55f) * d.ChestRadius, 0.06f);
    }

    private void FrontLeg(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 blade = Joint(s + "Shoulder"), shoulder = Joint(s + "UpperArm"), elbow = Joint(s + "LowerArm"),
            wrist = Joint(s + "Hand");
        float g = d.LimbGirth, h = d.HaunchGirth, ankle = d.AnkleGirth * g;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.FrontLeg, new(0, -1, -0.25f), 0.9f, 0.7f);
        clay.Along = (0, 0);
        clay.Bone = frame.Bone(s + "Shoulder");
        float deep = d.Sprawl > 0 ? 0.55f : 1;
        clay.Ellipsoid((blade + shoulder) * 0.5f, new(0.030f * h, 0.085f * h * deep, 0.052f * h), 0.06f,
            Quat.RotX(-0.35f));
        clay.Along = (0, 0.45f);
        clay.Bone = frame.Bone(s + "UpperArm");
        clay.Capsule(shoulder, elbow, 0.041f * h, 0.027f * g, 0.045f);
        clay.Ellipsoid(elbow + new Vec3(0, 0.006f, -0.012f), new(0.017f * g, 0.022f * g, 0.017f * g), 0.03f);
        clay.Along = (0.45f, 0.8f);
        (clay.Length, clay.LengthEnd) = (0.6f, 0.4f);
        clay.Bone = frame.Bone(s + "LowerArm");
        clay.Capsule(elbow + new Vec3(0, -0.01f, 0.006f), wrist, 0.0265f * g, 0.0165f * ankle, 0.028f);
        bool column = d.Foot == FootForm.Pillar;
        if (d.Sprawl <= 0 && !column)
            clay.Ellipsoid(Vec3.Lerp(elbow, wrist, 0.28f) + new Vec3(0, 0, 0.004f),
                new(0.022f * g, 0.05f, 0.023f * g), 0.03f);
        clay.Bone = frame.Bone(s + "Hand");
        clay.Along = (0.8f, 1);
        (clay.Length, clay.LengthEnd) = (0.4f, 0.32f);
        if (!column)
            clay.Ellipsoid(wrist + new Vec3(0, 0.002f, 0.003f), new(0.0175f * ankle, 0.021f * g, 0.0185f * ankle),
                0.016f);
        feet.Sculpt(wrist, Ground(frame, s, front: true) / d.Size, 0.0165f * ankle, s, front: true);
    }

    private void SmallArm(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 shoulder = Joint(s + "UpperArm"), elbow = Joint(s + "LowerArm"), wrist = Joint(s + "Hand");
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.FrontLeg, new(0, -1, -0.25f), 0.6f, 0.4f);
        (clay.Along, clay.Bone) = ((0, 0.5f), frame.Bone(s + "UpperArm"));
        clay.Capsule(shoulder, elbow, 0.024f, 0.0155f, 0.020f);
        (clay.Along, clay.Bone) = ((0.5f, 0.8f), frame.Bone(s + "LowerArm"));
        clay.Capsule(elbow, wrist, 0.0150f, 0.0100f, 0.010f);
        (clay.Along, clay.Bone) = ((0.8f, 1), frame.Bone(s + "Hand"));
        for (int finger = 0; finger < 2; finger++)
        {
            (Vec3 root, Vec3 tip) = frame.SmallFinger(side, finger);
            clay.Capsule(root / d.Size, tip / d.Size, 0.0085f, 0.0055f, 0.006f);
        }
    }

    private void HindLeg(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 hip = Joint(s + "UpperLeg"), knee = Joint(s + "LowerLeg"), hock = Joint(s + "Foot");
        float g = d.LimbGirth, h = d.HaunchGirth, ankle = d.AnkleGirth * g;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.HindLeg, new(0, -1, -0.4f), 0.95f, 0.8f);
        clay.Along = (0, 0.4f);
        clay.Bone = frame.Bone(s + "UpperLeg");
        Vec3 thigh = Vec3.Lerp(hip, knee, 0.42f) + new Vec3(0, 0, -0.018f);
        if (d.Sprawl > 0) clay.Capsule(hip, Vec3.Lerp(hip, knee, 0.7f), 0.050f * h, 0.042f * h, 0.05f);
        else clay.Ellipsoid(thigh, new(0.036f * h, 0.098f * h, 0.066f * h), 0.06f, Quat.RotX(-0.42f));
        clay.Capsule(hip + new Vec3(0, 0, 0.006f), knee, 0.046f * h, 0.031f * g, 0.05f);
        clay.Ellipsoid(knee + new Vec3(0, 0.004f, 0.010f), new(0.021f * g, 0.025f * g, 0.019f * g), 0.03f);
        clay.Along = (0.4f, 0.72f);
        (clay.Length, clay.LengthEnd) = (0.75f, 0.45f);
        clay.Bone = frame.Bone(s + "LowerLeg");
        clay.Capsule(knee + new Vec3(0, -0.008f, -0.008f), hock, 0.032f * g, 0.0165f * ankle, 0.03f);
        bool column = d.Foot == FootForm.Pillar;
        if (d.Sprawl <= 0 && !column)
            clay.Ellipsoid(Vec3.Lerp(knee, hock, 0.35f) + new Vec3(0, 0, -0.012f),
                new(0.020f * g, 0.042f, 0.024f * g), 0.03f, Quat.RotX(0.75f));
        clay.Bone = frame.Bone(s + "Foot");
        clay.Along = (0.72f, 0.95f);
        (clay.Length, clay.LengthEnd) = (0.42f, 0.36f);
        // The heel bone stands out behind the hock and carries the tendon.
        if (d.Sprawl <= 0 && !column)
            clay.Capsule(hock + new Vec3(0, 0.012f, -0.013f), hock + new Vec3(0, 0.05f * g, 0.004f), 0.0125f * g,
                0.006f * g, 0.018f);
        if (!column) clay.Ellipsoid(hock, new(0.0175f * ankle, 0.022f * g, 0.0205f * ankle), 0.014f);
        feet.Sculpt(hock, Ground(frame, s, front: false) / d.Size, 0.017f * ankle, s, front: false);
    }

    private void Tail()
    {
        Vec3[] t = frame.Tail;
        QuadrupedTail tail = new(d);
        (clay.Part, clay.Flow) = ((int)BodyPart.Tail, default);
        for (int i = 0; i < AnimalFrame.TailBones; i++)
        {
            float u = i / (float)AnimalFrame.TailBones, v = (i + 1) / (float)AnimalFrame.TailBones;
            clay.Bone = frame.Bone($"tail{i + 1}");
            clay.Along = (u, v);
            (clay.Length, clay.LengthEnd) = (tail.Hair(u), tail.Hair(v));
            float blend = i == 0 ? 0.05f : MathF.Max(0.008f, 0.25f * tail.Radius(u));
            clay.Capsule(t[i] / d.Size, t[i + 1] / d.Size, tail.Radius(u), tail.Radius(v), blend, d.TailFlatness,
                Vec3.UnitX);
        }
    }
}
