using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>The shapes of lips and cheeks, both sides at once; head-space centimetres: outward, up, forward.</summary>
internal static class MouthShapes
{
    /// <summary>A point of the lips.</summary>
    /// <param name="Loop">One of <see cref="MouthLoops"/>.</param>
    /// <param name="Upper">On the upper lip; both this and <paramref name="Lower"/> are off at the corners.</param>
    /// <param name="C">0 in the middle .. 1 at the corner.</param>
    internal readonly record struct Lip(int Loop, bool Upper, bool Lower, float C)
    {
        public float Corner => Maths.SmoothStep(0.1f, 1, C);
        public float Middle => 1 - C * C;
        /// <summary>1 on the red of the lips, less on the skin around them.</summary>
        public float Red => Loop switch { MouthLoops.Around => 0.35f, MouthLoops.Border => 0.75f, _ => 1 };
    }

    public static CageField Lips(CageField field, Func<Lip, Vec3> move)
    {
        for (int loop = MouthLoops.Around; loop < MouthLoops.LoopCount; loop++)
            for (int k = 0; k < MouthLoops.Points; k++)
            {
                float u = MouthLoops.U(k);
                bool corner = MouthLoops.IsCorner(k), upper = MouthLoops.IsUpper(k);
                Vec3 by = move(new(loop, upper, !upper && !corner, MathF.Abs(u)));
                float skin = loop == MouthLoops.Around ? 0.85f : 1;
                field.Move(field.Cage.Mouth[loop][k], new Vec3(by.X * MathF.Sign(u), by.Y, by.Z) * skin);
            }
        return field.HoldLids().HoldNose().HoldAbove(HeadRows.Brow).Settle();
    }

    public static Vec3 Of(FaceShape shape, Lip p) => shape switch
    {
        FaceShape.MouthSmileLeft => new(0.74f * p.Corner, 0.76f * p.Corner + 0.10f * (1 - p.Corner),
            -0.46f * p.Corner - 0.14f * (1 - p.Corner)),
        FaceShape.MouthFrownLeft =>
            new(0.05f * p.Corner, -0.78f * p.Corner + (p.Lower ? 0.12f * p.Middle : 0.02f), -0.12f * p.Corner),
        FaceShape.MouthDimpleLeft => new(0.38f * p.C * p.C, 0.14f * p.C * p.C, -0.48f * p.C * p.C),
        FaceShape.MouthStretchLeft =>
            new(0.75f * p.Corner, -0.3f * p.Corner - (p.Lower ? 0.14f * p.Middle : 0), -0.45f * p.Corner),
        FaceShape.MouthRollLower => p.Lower
            ? new Vec3(0, p.Loop == MouthLoops.Contact ? -0.04f : 0.36f, -0.42f) * (p.Middle * Rolled(p.Loop))
            : default,
        FaceShape.MouthRollUpper => p.Upper
            ? new Vec3(0, p.Loop == MouthLoops.Contact ? 0.04f : -0.32f, -0.40f) * (p.Middle * Rolled(p.Loop))
            : default,
        FaceShape.MouthShrugLower =>
            new Vec3(0, p.Lower ? 0.36f : p.Upper ? 0.20f : 0.04f, p.Lower ? 0.22f : 0.1f) * (0.15f + 0.85f * p.Middle),
        FaceShape.MouthShrugUpper =>
            new Vec3(0, p.Upper ? 0.30f : p.Lower ? 0.22f : 0.02f, 0.16f) * (0.1f + 0.9f * p.Middle),
        FaceShape.MouthPressLeft => p.Upper ? new(0, -0.13f * p.Red * Reds(p.Loop), -0.12f * p.Red)
            : p.Lower ? new(0, 0.13f * p.Red * Reds(p.Loop), -0.12f * p.Red)
            : new(0.06f, 0.03f, -0.2f),
        FaceShape.MouthLowerDownLeft => p.Lower ? new(0.1f * p.C, -0.62f * (1 - 0.55f * p.C * p.C), -0.06f)
            : p.Upper ? default
            : new(0.02f, -0.12f, 0),
        FaceShape.MouthUpperUpLeft => p.Upper ? new(0.04f * p.C, 0.50f * (1 - 0.45f * p.C * p.C), 0.02f)
            : p.Lower ? default
            : new(0.02f, 0.12f, 0),
        FaceShape.MouthFunnel =>
            new(-0.75f * p.C, (p.Upper ? 0.30f : p.Lower ? -0.42f : 0) * p.Middle, 0.35f + 0.5f * p.Middle),
        FaceShape.MouthPucker =>
            new(-1.05f * p.C, (p.Upper ? 0.04f : p.Lower ? -0.02f : 0) * p.Red, 0.25f + 0.65f * p.Middle),
        FaceShape.CheekPuff => new(0, 0, 0.12f + 0.1f * p.C),
        _ => default,
    };

    /// <summary>Soft forms that go with a shape: cheeks that rise, a chin that bunches, nose wings that lift.</summary>
    public static void Follow(CageField field, FaceShape shape)
    {
        float y = field.Cage.Face.LowerFace;
        switch (shape)
        {
            case FaceShape.MouthSmileLeft:
                field.Bulge(new(4.7f, -2.9f * y, 7.2f), 1.9f, new(0.16f, 0.34f, 0.36f));
                break;
            case FaceShape.MouthFrownLeft: field.Bulge(new(0, -9.9f * y, 9), 1.2f, new(0, 0.18f, 0.12f)); break;
            case FaceShape.MouthShrugLower: field.Bulge(new(0, -9.9f * y, 9), 1.3f, new(0, 0.32f, 0.14f)); break;
            case FaceShape.MouthUpperUpLeft:
                field.Bulge(new(2.2f, -3.9f * y, 8.8f), 0.9f, new(0.03f, 0.14f, 0.05f));
                break;
            case FaceShape.CheekPuff: field.Bulge(new(5.0f, -6.0f * y, 6.4f), 2.4f, new(0.85f, 0, 0.6f)); break;
        }
    }

    /// <summary>Wings of the nose and the lip under them lift.</summary>
    public static CageField Sneer(CageField field)
    {
        (int R, int C, float Up)[] wing = [(9, 2, 0.22f), (10, 2, 0.30f), (11, 2, 0.28f), (9, 3, 0.32f), (10, 3, 0.32f),
            (11, 3, 0.28f), (12, 2, 0.22f)];
        foreach ((int r, int c, float up) in wing) field.Move(r, c, new(0.05f, up, 0.03f));
        foreach (int loop in (int[])[MouthLoops.Around, MouthLoops.Border, MouthLoops.LipEdge, MouthLoops.Bulge,
            MouthLoops.Contact])
            for (int k = 1; k < 8; k++)
                field.Move(field.Cage.Mouth[loop][k], new(0, 0.2f * (1 - MathF.Abs(MouthLoops.U(k))), 0.02f));
        return field.Hold(field.Cage.At(10, 0), field.Cage.At(9, 0)).HoldLids().HoldLips().HoldAbove(HeadRows.Brow)
            .Settle().Bulge(new(0.9f, 0.3f, 8.6f), 0.7f, new(0, 0.1f, 0.06f));
    }

    private static float Rolled(int loop) => loop switch
    {
        MouthLoops.Around => 0.15f,
        MouthLoops.Border => 0.5f,
        MouthLoops.LipEdge => 1,
        MouthLoops.Bulge => 1,
        MouthLoops.Contact => 0.9f,
        _ => 0.6f,
    };

    /// <summary>The edge of the lips is pressed together more than where they touch.</summary>
    private static float Reds(int loop)
        => loop switch { MouthLoops.Contact => 0.25f, MouthLoops.Bulge => 0.7f, _ => 1 };
}
