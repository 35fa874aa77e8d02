using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>Limbs of a mammal of some <see cref="Conformation"/>: shoulder blade, triceps, elbow, forearm, carpus; thigh,
/// stifle, gaskin, the tendon of Achilles free before the point of the hock.</summary>
internal sealed class QuadrupedLimbs(QuadrupedFrame frame, SdfSculptor clay, QuadrupedFeet feet, Conformation form)
{
    private readonly QuadrupedDesign d = frame.Design;
    private readonly float height = frame.Withers;
    private float Girth => d.LimbGirth * height;
    private float Flat => form.LimbFlatness;

    public void Front(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 blade = Joint(s + "Shoulder"), point = Joint(s + "UpperArm"), elbow = Joint(s + "LowerArm"),
            carpus = Joint(s + "Hand");
        float g = Girth, arm = form.Arm * d.HaunchGirth * height, fore = form.Forearm * g, wrist = form.Carpus * g;
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.FrontLeg, new(0, -1, -0.35f), 0.85f, 0.6f);
        (clay.Along, clay.Bone) = ((0, 0), frame.Bone(s + "Shoulder"));
        // The blade lies on the ribs: a plate whose spine and two edges show.
        clay.Capsule(blade, point + new Vec3(0, 0.02f * height, -0.012f * height), 0.95f * arm, 0.70f * arm, 0.024f,
            0.44f, Vec3.UnitX);
        (clay.Along, clay.Bone) = ((0, 0.45f), frame.Bone(s + "UpperArm"));
        clay.Capsule(point, elbow, 0.70f * arm, 0.55f * arm,
            Maths.Lerp(0.022f, 0.050f, Maths.Saturate((form.ChestWidth - 0.6f) * 5)), 0.85f, Vec3.UnitX);
        // Triceps: from the blade's hind edge to the elbow.
        clay.Capsule(Vec3.Lerp(blade, elbow, 0.46f) + new Vec3(0, 0, -0.030f * height), elbow + new Vec3(0,
            0.020f * height, -0.016f * height),
            0.92f * arm, 0.50f * arm, 0.014f, 0.52f, Vec3.UnitX);
        clay.Ellipsoid(elbow + new Vec3(0, 0.010f * height, -0.62f * fore), new Vec3(0.42f, 0.60f, 0.46f) * fore,
            0.012f);
        clay.Along = (0.45f, 0.8f);
        (clay.Length, clay.LengthEnd) = (0.40f, 0.24f);
        clay.Bone = frame.Bone(s + "LowerArm");
        Vec3 down = carpus - elbow;
        clay.Chain([elbow + new Vec3(0, 0.012f * height, 0.10f * fore), elbow + down * 0.26f + new Vec3(0, 0,
            0.10f * fore),
            elbow + down * 0.66f, carpus], [0.92f * fore, fore, 0.5f * (fore + wrist) * form.Taper, 0.92f * wrist],
                0.016f, 2, Flat, Vec3.UnitX);
        clay.Bone = frame.Bone(s + "Hand");
        clay.Along = (0.8f, 1);
        (clay.Length, clay.LengthEnd) = (0.24f, 0.2f);
        // A block, broad from the front, with the accessory bone behind.
        float soft = d.Foot == FootForm.Hoof ? 0.008f : 0.020f;
        clay.Ellipsoid(carpus + new Vec3(0, 0, 0.10f * wrist), new Vec3(0.98f, 1.35f, 1.04f) * wrist, soft);
        if (d.Foot != FootForm.Pillar)
            clay.Ellipsoid(carpus + new Vec3(0, 0.35f, -0.95f) * wrist, new Vec3(0.45f, 0.62f, 0.42f) * wrist, soft);
        feet.Sculpt(carpus, QuadrupedBody.Ground(frame, s, front: true) / d.Size, form.Metacarpus * g, s, front: true);
    }

    public void Hind(int side)
    {
        string s = side > 0 ? "left" : "right";
        Vec3 hip = Joint(s + "UpperLeg"), stifle = Joint(s + "LowerLeg"), hock = Joint(s + "Foot"),
            toes = Joint(s + "Toes");
        float g = Girth, thigh = form.Thigh * d.HaunchGirth * height, calf = form.Gaskin * g, ankle = form.Hock * g;
        Vec3 seat = new(0.86f * hip.X, hip.Y - 0.02f * height, -d.Trunk / 2 - 0.085f * height);
        Vec3 heel = hock + new Vec3(0, 0.018f * height, -form.Heel * height);
        (clay.Part, clay.Flow, clay.Length, clay.LengthEnd) = ((int)BodyPart.HindLeg, new(0, -1, -0.4f), 0.9f, 0.6f);
        (clay.Along, clay.Bone) = ((0, 0.4f), frame.Bone(s + "UpperLeg"));
        clay.Capsule(hip + new Vec3(0, 0.01f * height, 0), Vec3.Lerp(hip, stifle, 0.72f), 0.95f * thigh,
            0.66f * thigh, 0.045f, 0.56f, Vec3.UnitX);
        // Hamstrings: from the seat bone to the back of the gaskin.
        clay.Capsule(seat, Vec3.Lerp(stifle, hock, 0.16f) + new Vec3(0, 0, -0.35f * calf), 0.60f * thigh,
            0.62f * calf, 0.030f, 0.66f, Vec3.UnitX);
        clay.Capsule(Vec3.Lerp(hip, stifle, 0.3f) + new Vec3(0, 0, 0.022f * height), stifle + new Vec3(0,
            0.012f * height, 0), 0.52f * thigh,
            0.86f * calf, 0.030f, 0.70f, Vec3.UnitX);
        clay.Ellipsoid(stifle + new Vec3(0, -0.004f * height, 0.55f * calf), new Vec3(0.50f, 0.62f, 0.46f) * calf,
            0.014f);
        clay.Along = (0.4f, 0.72f);
        (clay.Length, clay.LengthEnd) = (0.45f, 0.26f);
        clay.Bone = frame.Bone(s + "LowerLeg");
        Vec3 down = hock - stifle;
        clay.Chain([stifle, stifle + down * 0.28f + new Vec3(0, 0, -0.10f * calf), stifle + down * 0.66f
            + new Vec3(0, 0, 0.22f * ankle), hock],
            [0.92f * calf, 0.94f * calf, 0.5f * (0.7f * calf + ankle) * form.Taper, 0.95f * ankle],
            0.018f, 2, Flat, Vec3.UnitX);
        // The tendon runs apart from the shin, with a hollow between.
        clay.Capsule(stifle + down * 0.38f + new Vec3(0, 0, -0.55f * calf), heel, 0.42f * calf, 0.36f * ankle,
            0.010f, 0.7f, Vec3.UnitX);
        clay.Bone = frame.Bone(s + "Foot");
        clay.Along = (0.72f, 0.95f);
        (clay.Length, clay.LengthEnd) = (0.26f, 0.2f);
        clay.Ellipsoid(hock, new(0.80f * ankle, 1.35f * ankle, 1.02f * ankle), 0.008f);
        clay.Capsule(heel, Vec3.Lerp(hock, toes, 0.22f) + new Vec3(0, 0, -0.42f * ankle), 0.50f * ankle,
            0.46f * ankle, 0.010f);
        Vec3 ground = QuadrupedBody.Ground(frame, s, front: false) / d.Size;
        if (form.Plantigrade)
        {
            float sole = 0.94f * form.Metatarsus * g;
            clay.Capsule(new(hock.X, sole, hock.Z - 0.45f * sole), new(ground.X, 0.020f * d.PawSize, ground.Z), sole,
                0.020f * d.PawSize, 0.020f);
        }
        feet.Sculpt(hock, ground, form.Metatarsus * g, s, front: false);
    }

    private Vec3 Joint(string name) => frame.Joint(name) / d.Size;
}
