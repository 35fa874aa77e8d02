using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>Ears as primitives, in head units.</summary>
internal sealed class QuadrupedEars(AnimalFrame frame, SdfSculptor clay)
{
    private readonly QuadrupedDesign d = frame.Design;

    public void Sculpt(int side)
    {
        Vec3 root = AnimalFrame.Mirror(frame.EarRoot, side);
        clay.Bone = frame.Bone(side > 0 ? "leftEar" : "rightEar");
        clay.Part = (int)BodyPart.Ear;
        float l = d.EarLength, w = d.EarWidth;
        switch (d.Ear)
        {
            case EarForm.Pointed:
            case EarForm.Leaf:
            case EarForm.Long:
                Blade(side, root, d.Ear switch
                {
                    EarForm.Pointed => new Vec3(d.EarSpread, 1.25f * l, -0.05f),
                    EarForm.Leaf => new Vec3(1.15f * l, 0.55f * l, -0.25f),
                    _ => new Vec3(d.EarSpread, 2.2f * l, -0.35f),
                }, d.Ear == EarForm.Pointed ? 0.07f : 0.45f * w);
                break;
            case EarForm.Fan:
                Fan(side, root);
                break;
            case EarForm.Round:
                (clay.Flow, clay.Length) = (new(side * 0.6f, 1, 0), 0.5f);
                Quat turn = Quat.YawPitchRoll(side * 0.35f, 0, -side * 0.5f);
                Vec3 mid = root + new Vec3(side * 0.10f, 0.22f, 0) * l;
                clay.Ellipsoid(mid, new Vec3(0.37f, 0.37f, 0.17f) * l, 0.12f, turn);
                clay.Part = (int)BodyPart.EarInside;
                clay.Ellipsoid(mid + turn.Rotate(new Vec3(0, 0.03f, 0.17f) * l), new Vec3(0.24f, 0.25f, 0.13f) * l,
                    0.08f, turn, carve: true);
                break;
            default:
                (clay.Flow, clay.Length) = (new(side * 0.1f, -1, 0), 0.6f);
                clay.Chain([root, root + new Vec3(side * 0.26f, 0, 0.02f),
                    root + new Vec3(side * 0.36f, -0.46f * l, 0.08f), root + new Vec3(side * 0.30f, -1.05f * l, 0.17f)],
                    [0.20f, 0.28f * w / 0.42f, 0.38f * w / 0.42f, 0.17f * w / 0.42f],
                    0.12f, 4, 0.34f, new(side, 0.3f, 0));
                break;
        }
        clay.Bone = frame.Bone("head");
    }

    /// <summary>An African elephant's: a sheet that lies back along the neck, round above and behind, its lobe hanging
    /// before the shoulder.</summary>
    private void Fan(int side, Vec3 root)
    {
        const float yaw = 0.92f;
        float l = d.EarLength;
        (clay.Flow, clay.Length) = (new(side, -0.4f, -0.3f), 0.5f);
        Quat back = Quat.RotY(side * yaw);
        Vec3 outward = back.Rotate(new(side, 0, 0));
        Sheet(0.58f, -0.06f, 0.66f, 0.62f, 0, 0.14f);
        Sheet(0.66f, -0.32f, 0.56f, 0.62f, 0.35f, 0.08f);
        Sheet(0.44f, -0.76f, 0.32f, 0.48f, 0.10f, 0.08f);

        void Sheet(float reach, float rise, float wide, float tall, float lean, float blend)
            => clay.Ellipsoid(root + (outward * reach + new Vec3(0, rise, 0)) * l, new Vec3(wide, tall, 0.085f) * l,
                blend, back * Quat.RotZ(side * lean));
    }

    /// <summary>An upright ear: a flattened cone with its front scooped out.</summary>
    private void Blade(int side, Vec3 root, Vec3 reach, float tipRadius)
    {
        float w = d.EarWidth;
        Vec3 tip = root + AnimalFrame.Mirror(reach, side), facing = new Vec3(side * 0.5f, -0.08f, 1).Normalized;
        if (d.Ear == EarForm.Leaf) facing = new Vec3(side * 0.25f, -0.55f, 1).Normalized;
        (clay.Flow, clay.Length, clay.LengthEnd) = (default, 0.34f, 0.30f);
        bool round = d.Ear != EarForm.Pointed;
        if (round)
            clay.Chain([root, Vec3.Lerp(root, tip, 0.5f), tip], [w * 0.7f, w, tipRadius], 0.14f, 4, 0.36f, facing);
        else clay.Capsule(root, tip, w, tipRadius, 0.14f, 0.42f, facing);
        Vec3 front = facing * (0.46f * w) + new Vec3(0, 0.05f, 0);
        clay.Part = (int)BodyPart.EarInside;
        (clay.Length, clay.LengthEnd) = (0.9f, 0.3f);
        Vec3 inner = Vec3.Lerp(root, tip, 0.9f) + front * 0.7f;
        if (round)
            clay.Chain([root + front, Vec3.Lerp(root, inner, 0.5f) + front * 0.9f, inner],
                [w * 0.45f, w * 0.74f, tipRadius * 0.6f], 0.05f, 4, 0.5f, facing, carve: true);
        else clay.Capsule(root + front, inner, w * 0.74f, tipRadius, 0.05f, 0.5f, facing, carve: true);
        (clay.Part, clay.LengthEnd) = ((int)BodyPart.Ear, float.NaN);
    }
}
