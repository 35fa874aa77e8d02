using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;

namespace Photoplay.Sets.Interiors;

/// <summary>What lies about where somebody sleeps: clothes over a chair, a cushion on the bed, slippers.</summary>
internal static class BedroomClutter
{
    private static readonly int[] Cloths = [0x7a4a3a, 0x4a5a6a, 0x6a6a4a, 0x8a6a4c, 0x5a3f52];

    /// <summary>A chair with a garment over its back and folded ones on the seat.</summary>
    public static void ClothesChair(Room room, float x, float z, float yaw)
    {
        ModelBuilder b = room.Own;
        room.Dress.Put("chair", x, 0, z, yaw, 2);
        int first = b.Random.Below(Cloths.Length);
        using (b.At(Affine.Trs(new(x, 0, z), Quat.RotY(yaw))))
        {
            b.Tint = Rgb.Hex(Cloths[first]);
            Clutter.Throw(b, Stuff.DyedWool, 0.945f, -0.262f, 0.42f);
            for (int i = 0; i < 3; i++)
            {
                b.Tint = Rgb.Hex(Cloths[(first + 1 + i) % Cloths.Length]) * 1.2f;
                using (b.At(b.Random.Range(-0.015f, 0.015f), 0.478f + i * 0.034f, 0.02f, b.Random.Range(-0.16f, 0.16f)))
                    Joinery.Cushion(b, i == 1 ? Stuff.DyedWool : Stuff.DyedCloth, 0.32f - 0.02f * i, 0.042f, 0.27f, 0.2f);
            }
        }
        b.Tint = Rgb.White;
    }

    /// <summary>A cushion by the pillows of a bed whose middle is at <paramref name="top"/>, its head towards
    /// -Z.</summary>
    public static void OnBed(Room room, Vec3 top)
    {
        ModelBuilder b = room.Own;
        b.Tint = Rgb.Hex(Cloths[b.Random.Below(Cloths.Length)]) * 1.3f;
        using (b.At(top.X + 0.27f, top.Y + 0.13f, top.Z - 0.52f, -0.2f, 0.95f, -0.12f))
            Joinery.Cushion(b, Stuff.Upholstery, 0.36f, 0.13f, 0.34f, 0.8f);
        b.Tint = Rgb.White;
    }

    /// <summary>A pair of slippers as they were stepped out of.</summary>
    public static void Slippers(Room room, Vec3 at, float yaw)
    {
        ModelBuilder b = room.Own;
        b.Tint = Rgb.Hex(0x6a4a3a);
        foreach (int s in (int[])[-1, 1])
            using (b.At(at.X + s * 0.06f * Maths.Cos(yaw), at.Y, at.Z - s * 0.06f * Maths.Sin(yaw) + 0.02f * s,
                yaw + b.Random.Range(-0.35f, 0.35f)))
            {
                b.Slab(Stuff.DyedCloth, 16, 24, (u, v) =>
                {
                    float along = (v - 0.5f) * 0.26f, half = 0.044f * MathF.Sqrt(MathF.Max(0.01f, 1 - 0.9f * (2 * v - 1) * (2 * v - 1)));
                    return new((u - 0.5f) * 2 * half, 0.014f, -along);
                }, 0.012f, new Vec2(0.09f, 0.26f));
                b.Surface(Stuff.DyedWool, 20, 16, (u, v) =>
                {
                    float a = u * Maths.Pi, along = 0.125f - 0.12f * v,
                        half = 0.047f * MathF.Sqrt(MathF.Max(0.02f, 1 - 60 * (along - 0.02f) * (along - 0.02f)));
                    return new(half * Maths.Cos(a), 0.012f + (0.018f + 0.032f * v) * Maths.Sin(a), along);
                });
            }
        b.Tint = Rgb.White;
    }
}
