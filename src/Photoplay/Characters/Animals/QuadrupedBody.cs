using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>Trunk, neck, limbs and tail as primitives. Bone names are those of <see cref="QuadrupedFrame"/>.</summary>
internal sealed class QuadrupedBody(QuadrupedFrame frame, SdfSculptor clay)
{
    private readonly QuadrupedDesign d = frame.Design;

    public void Sculpt()
    {
        clay.Origin = default;
        clay.Turn = Quat.Identity;
        clay.Unit = d.Size;
        Trunk();
        Neck();
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            FrontLeg(side);
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
        float y = d.Stand, hz = -d.Trunk / 2, sz = d.Trunk / 2, flat = d.TrunkFlatness;
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Trunk, new(0, -0.35f, -1), 1);
        Piece("hips", new(0, y + 0.004f, hz - 0.01f), new(0, y + 0.012f, hz + 0.30f * d.Trunk), d.HipRadius,
            d.HipRadius * 0.45f + d.WaistRadius * 0.55f, 0.02f);
        Piece("spine", new(0, y + 0.012f, hz + 0.28f * d.Trunk), new(0, y + 0.006f, hz + 0.56f * d.Trunk),
            d.WaistRadius, (d.WaistRadius + d.ChestRadius) / 2, 0.05f);
        Piece("chest", new(0, y - 0.002f, hz + 0.62f * d.Trunk), new(0, y - 0.006f, sz - 0.01f), d.ChestRadius,
            d.ChestRadius * 0.86f, 0.05f);
        clay.Bone = frame.Bone("chest");
        clay.Ellipsoid(new(0, y - d.ChestRadius * 0.62f, sz - 0.35f * d.ChestRadius),
            new(d.ChestRadius * 0.62f, d.ChestRadius * 0.62f, d.ChestRadius * 0.95f), 0.05f);
        if (d.Hump > 0)
            clay.Ellipsoid(new(0, y + d.ChestRadius * 0.55f, sz - 0.08f),
                new(d.ChestRadius * 0.6f, d.ChestRadius * 0.4f + d.Hump, 0.10f), 0.09f);
        clay.Bone = frame.Bone("spine");
        if (d.Belly > 0)
            clay.Ellipsoid(new(0, y - d.WaistRadius * 0.30f - d.Belly, -0.02f),
                new(d.WaistRadius * 0.86f, d.WaistRadius * 0.8f, 0.34f * d.Trunk), 0.07f);

        void Piece(string bone, Vec3 a, Vec3 b, float ra, float rb, float blend)
        {
            clay.Bone = frame.Bone(bone);
            clay.Capsule(a, b, ra, rb, blend, flat, Vec3.UnitX);
        }
    }

    private void Neck()
    {
        float y = d.Stand, sz = d.Trunk / 2;
        Vec3 head = frame.Head / d.Size, root = new(0, y + d.ChestRadius * 0.12f, sz - 0.02f);
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Neck, new(0, -1, -0.35f), 1.15f * d.Coat.Ruff);
        clay.Bone = frame.Bone("neck");
        Vec3 nape = head + frame.HeadTurn.Rotate(new Vec3(0, -0.28f, -0.42f) * d.HeadRadius);
        clay.Capsule(root, nape, d.NeckRadius * 0.35f + d.ChestRadius * 0.62f, d.NeckRadius, 0.055f, 0.9f, Vec3.UnitX);
        clay.Bone = frame.Bone("chest");
        (clay.Flow, clay.Length) = (new(0, -1, 0.12f), 1.35f * d.Coat.Ruff);
        clay.Ellipsoid(new(0, y - d.ChestRadius * 0.05f, sz + 0.42f * d.ChestRadius),
            new(d.ChestRadius * 0.62f, d.ChestRadius * 0.85f, d.ChestRadius * 0.55f), 0.06f);
    }

    private void FrontLeg(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 blade = Joint(s + "Shoulder"), shoulder = Joint(s + "UpperArm"), elbow = Joint(s + "LowerArm"),
            wrist = Joint(s + "Hand");
        float g = d.LimbGirth, h = d.HaunchGirth;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.FrontLeg, new(0, -1, -0.25f), 0.9f, 0.7f);
        clay.Along = (0, 0);
        clay.Bone = frame.Bone(s + "Shoulder");
        clay.Ellipsoid((blade + shoulder) * 0.5f, new(0.030f * h, 0.085f * h, 0.052f * h), 0.06f, Quat.RotX(-0.35f));
        clay.Along = (0, 0.45f);
        clay.Bone = frame.Bone(s + "UpperArm");
        clay.Capsule(shoulder, elbow, 0.041f * h, 0.027f * g, 0.045f);
        clay.Ellipsoid(elbow + new Vec3(0, 0.006f, -0.012f), new(0.017f * g, 0.022f * g, 0.017f * g), 0.03f);
        clay.Along = (0.45f, 0.8f);
        (clay.Length, clay.LengthEnd) = (0.6f, 0.4f);
        clay.Bone = frame.Bone(s + "LowerArm");
        clay.Capsule(elbow + new Vec3(0, -0.01f, 0.006f), wrist, 0.0265f * g, 0.0165f * g, 0.028f);
        clay.Ellipsoid(Vec3.Lerp(elbow, wrist, 0.28f) + new Vec3(0, 0, 0.004f),
            new(0.022f * g, 0.05f, 0.023f * g), 0.03f);
        clay.Bone = frame.Bone(s + "Hand");
        clay.Along = (0.8f, 1);
        (clay.Length, clay.LengthEnd) = (0.4f, 0.32f);
        clay.Ellipsoid(wrist + new Vec3(0, 0.002f, 0.003f), new(0.0175f * g, 0.021f * g, 0.0185f * g), 0.016f);
        Foot(wrist, Ground(frame, s, front: true) / d.Size, 0.0165f * g, s, front: true);
    }

    private void HindLeg(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 hip = Joint(s + "UpperLeg"), knee = Joint(s + "LowerLeg"), hock = Joint(s + "Foot");
        float g = d.LimbGirth, h = d.HaunchGirth;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.HindLeg, new(0, -1, -0.4f), 0.95f, 0.8f);
        clay.Along = (0, 0.4f);
        clay.Bone = frame.Bone(s + "UpperLeg");
        Vec3 thigh = Vec3.Lerp(hip, knee, 0.42f) + new Vec3(0, 0, -0.018f);
        clay.Ellipsoid(thigh, new(0.036f * h, 0.098f * h, 0.066f * h), 0.06f, Quat.RotX(-0.42f));
        clay.Capsule(hip + new Vec3(0, 0, 0.006f), knee, 0.046f * h, 0.031f * g, 0.05f);
        clay.Ellipsoid(knee + new Vec3(0, 0.004f, 0.010f), new(0.021f * g, 0.025f * g, 0.019f * g), 0.03f);
        clay.Along = (0.4f, 0.72f);
        (clay.Length, clay.LengthEnd) = (0.75f, 0.45f);
        clay.Bone = frame.Bone(s + "LowerLeg");
        clay.Capsule(knee + new Vec3(0, -0.008f, -0.008f), hock, 0.032f * g, 0.0165f * g, 0.03f);
        clay.Ellipsoid(Vec3.Lerp(knee, hock, 0.35f) + new Vec3(0, 0, -0.012f), new(0.020f * g, 0.042f, 0.024f * g),
            0.03f, Quat.RotX(0.75f));
        clay.Bone = frame.Bone(s + "Foot");
        clay.Along = (0.72f, 0.95f);
        (clay.Length, clay.LengthEnd) = (0.42f, 0.36f);
        // The heel bone stands out behind the hock and carries the tendon.
        clay.Capsule(hock + new Vec3(0, 0.012f, -0.013f), hock + new Vec3(0, 0.05f * g, 0.004f), 0.0125f * g,
            0.006f * g, 0.018f);
        clay.Ellipsoid(hock, new(0.0175f * g, 0.022f * g, 0.0205f * g), 0.014f);
        Foot(hock, Ground(frame, s, front: false) / d.Size, 0.017f * g, s, front: false);
    }

    private void Foot(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        if (d.Foot == FootForm.Hoof) Hoof(from, ground, girth, side, front);
        else if (d.Foot == FootForm.Pillar) Pillar(from, ground, girth, side, front);
        else Paw(from, ground, girth, side, front);
    }

    private void Paw(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        clay.Capsule(from, ground + new Vec3(0, 0.034f * p, -0.016f * p), girth, 0.0175f * p, 0.016f);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        clay.Part = (int)BodyPart.Paw;
        (clay.Length, clay.LengthEnd) = (0.26f, float.NaN);
        clay.Flow = new(0, -0.3f, 1);
        clay.Along = (1, 1);
        clay.Ellipsoid(ground + new Vec3(0, 0.021f * p, -0.004f * p),
            new Vec3(0.0255f, 0.0215f, 0.030f) * p, 0.018f * p);
        for (int toe = 0; toe < 4; toe++)
        {
            float k = toe - 1.5f, x = k * 0.0132f * p, z = (0.029f - MathF.Abs(k) * MathF.Abs(k) * 0.0045f) * p;
            clay.Ellipsoid(ground + new Vec3(x, 0.0128f * p, z), new Vec3(0.0084f, 0.0128f, 0.0185f) * p, 0.0045f * p,
                Quat.RotY(k * 0.10f));
            clay.Ellipsoid(ground + new Vec3(x * 0.95f, 0.020f * p, z - 0.012f * p),
                new Vec3(0.0078f, 0.0085f, 0.012f) * p, 0.006f * p);
        }
    }

    /// <summary>An elephant's: a column on a round cushion, nails round its front.</summary>
    private void Pillar(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        Vec3 sole = ground + new Vec3(0, 0, -0.008f * p);
        clay.Capsule(from, sole + new Vec3(0, 0.03f * p, 0), girth * 1.05f, 0.030f * p, 0.03f);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        (clay.Part, clay.Length, clay.LengthEnd, clay.Along) = ((int)BodyPart.Paw, 0.2f, float.NaN, (1, 1));
        clay.Ellipsoid(sole + new Vec3(0, 0.012f * p, 0.002f * p), new Vec3(0.036f, 0.026f, 0.037f) * p, 0.02f * p);
        for (int nail = -1; nail <= 1; nail++)
        {
            (float s, float c) = Maths.SinCos(nail * 0.62f);
            clay.Ellipsoid(sole + new Vec3(s * 0.033f, 0.011f, c * 0.034f) * p, new Vec3(0.0085f, 0.011f, 0.006f) * p,
                0.002f * p, Quat.RotY(nail * 0.62f));
        }
        clay.Box(ground + new Vec3(0, -0.05f * p, 0), new Vec3(0.08f, 0.05f, 0.09f) * p, 0.002f, 0.004f, carve: true);
    }

    private void Hoof(Vec3 from, Vec3 ground, float girth, string side, bool front)
    {
        float p = d.PawSize;
        Vec3 fetlock = ground + new Vec3(0, 0.066f * p, -0.016f * p),
            top = ground + new Vec3(0, 0.034f * p, 0.002f * p);
        clay.Capsule(from, fetlock, girth * 0.92f, 0.0150f * p, 0.016f);
        clay.Ellipsoid(fetlock, new Vec3(0.0172f, 0.0185f, 0.019f) * p, 0.010f * p);
        if (!front) clay.Bone = frame.Bone(side + "Toes");
        clay.Capsule(fetlock, top, 0.0155f * p, 0.0175f * p, 0.010f * p);
        (clay.Part, clay.Length, clay.LengthEnd, clay.Along) = ((int)BodyPart.Paw, 0, float.NaN, (1, 1));
        clay.Capsule(top + new Vec3(0, -0.002f, 0), ground + new Vec3(0, 0.004f, 0.008f * p), 0.0185f * p,
            0.0255f * p, 0.004f * p);
        clay.Box(ground + new Vec3(0, -0.05f * p, 0), new Vec3(0.06f, 0.05f, 0.08f) * p, 0.002f, 0.003f, carve: true);
        if (d.Nose != NoseForm.Muzzle || d.Horn != HornForm.None || d.MuzzleLength < 1.5f)
            clay.Box(ground + new Vec3(0, 0.01f * p, 0.034f * p), new Vec3(0.0016f, 0.03f, 0.022f) * p, 0.001f,
                0.004f * p, carve: true);
    }

    private void Tail()
    {
        Vec3[] t = frame.Tail;
        (clay.Part, clay.Flow) = ((int)BodyPart.Tail, default);
        for (int i = 0; i < QuadrupedFrame.TailBones; i++)
        {
            float u = i / (float)QuadrupedFrame.TailBones, v = (i + 1) / (float)QuadrupedFrame.TailBones;
            clay.Bone = frame.Bone($"tail{i + 1}");
            clay.Along = (u, v);
            (clay.Length, clay.LengthEnd) = (Hair(u), Hair(v));
            clay.Capsule(t[i] / d.Size, t[i + 1] / d.Size, Radius(u), Radius(v), i == 0 ? 0.05f : 0.012f);
        }

        float Radius(float u) => d.TailRadius * (u < 0.62f
            ? Maths.Lerp(0.72f, d.TailBush, Maths.SmoothStep(0f, 0.62f, u))
            : Maths.Lerp(d.TailBush, 0.30f, Maths.SmoothStep(0.62f, 1.05f, u)));
        float Hair(float u) => d.Coat.TailHair * Maths.Lerp(0.75f, 1.1f, Maths.SmoothStep(0, 0.4f, u));
    }
}
