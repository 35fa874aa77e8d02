using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Limbs;

/// <summary>Gloves with three fingers and a thumb, on the bones of <see cref="LivingFrame.Arm"/>, and round-toed shoes.
/// </summary>
internal static class GlovesAndShoes
{
    /// <param name="hand">Length, metres.</param>
    public static SkinnedShape Glove(Skeleton s, int side, float hand, Rgb colour)
    {
        string w = LivingFrame.SideName(side);
        Vec3 wrist = s.Bones[s.Find(w + "Hand")].Head, axis = LivingFrame.ArmAxis(side);
        Vec3 At(float along, float forward) => wrist + (axis * along + new Vec3(0, 0, forward)) * hand;
        return SoftPieces.Of(s, 0.045f * hand, 0.05f * hand, (_, _) => colour, c =>
        {
            c.Bone = s.Find(w + "Hand");
            c.Capsule(At(0.24f, 0.13f), At(0.50f, 0.14f), 0.20f * hand, 0.20f * hand, 0.10f * hand, 0.72f,
                LivingFrame.Palm(side));
            c.Capsule(At(0.24f, -0.13f), At(0.50f, -0.14f), 0.20f * hand, 0.20f * hand, 0.10f * hand, 0.72f,
                LivingFrame.Palm(side));
            // The cuff is a roll.
            c.Capsule(At(-0.01f, 0), At(0.05f, 0), 0.205f * hand, 0.205f * hand, 0.03f * hand);
            foreach ((string finger, float z, float end) in (ReadOnlySpan<(string, float, float)>)[("Index", 0.27f, 1.10f),
                ("Middle", 0, 1.16f), ("Little", -0.27f, 1.04f)])
            {
                c.Bone = s.Find(w + finger + "Proximal");
                c.Capsule(At(0.58f, z), At(0.88f, z * 1.15f), 0.125f * hand, 0.118f * hand, 0.05f * hand);
                c.Bone = s.Find(w + finger + "Intermediate");
                c.Capsule(At(0.88f, z * 1.15f), At(end, z * 1.2f), 0.118f * hand, 0.110f * hand, 0.03f * hand);
            }
            c.Bone = s.Find(w + "ThumbProximal");
            c.Capsule(At(0.24f, 0.20f), At(0.42f, 0.48f), 0.125f * hand, 0.118f * hand, 0.07f * hand);
            c.Bone = s.Find(w + "ThumbDistal");
            c.Capsule(At(0.42f, 0.48f), At(0.62f, 0.60f), 0.118f * hand, 0.108f * hand, 0.03f * hand);
        }).Shape;
    }

    /// <param name="length">Of the shoe, metres.</param>
    public static SkinnedShape Shoe(Skeleton s, int side, float length, Rgb colour)
    {
        string w = LivingFrame.SideName(side);
        Vec3 ankle = s.Bones[s.Find(w + "Foot")].Head, toe = s.Bones[s.Find(w + "Toes")].Head;
        float x = ankle.X;
        return SoftPieces.Of(s, 0.035f * length, 0.08f * length,
            (p, _) => p.Y < 0.085f * length ? colour * 0.35f : colour, c =>
        {
            c.Bone = s.Find(w + "Foot");
            c.Capsule(new(x, 0.23f * length, ankle.Z - 0.05f * length), new(x, 0.21f * length, ankle.Z + 0.22f * length),
                0.20f * length, 0.19f * length, 0.1f * length);
            c.Capsule(new(x, 0.34f * length, ankle.Z), new(x, 0.42f * length, ankle.Z), 0.15f * length, 0.16f * length,
                0.06f * length);
            c.Box(new(x, 0.045f * length, toe.Z - 0.12f * length), new(0.23f * length, 0.045f * length, 0.5f * length),
                0.04f * length, 0.02f * length);
            c.Bone = s.Find(w + "Toes");
            c.Ellipsoid(new(x, 0.23f * length, toe.Z + 0.08f * length), new Vec3(0.27f, 0.23f, 0.31f) * length,
                0.12f * length);
            // Flat below: what is under the ground is cut off.
            c.Box(new(x, -0.5f * length, ankle.Z), new(2 * length, 0.5f * length, 2 * length), 0, 0.005f * length,
                carve: true);
        }).Shape;
    }
}
