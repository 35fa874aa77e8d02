using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>
/// The 52 ARKit shapes of a head as displacements of its skin, head space. Sided shapes are made for both sides at once
/// and split down the middle, so left and right mirror each other. tongueOut moves only the tongue.
/// </summary>
internal sealed class FaceShapes
{
    private readonly HeadSkin skin;
    private readonly HeadCage cage;
    private readonly int[][] neighbours;

    /// <summary>Displacements of the skin's head points by <see cref="FaceShape"/>.</summary>
    public Vec3[][] Moves { get; } = new Vec3[(int)FaceShape.Count][];
    /// <summary>Share of the jaw's motion, per head point of the skin.</summary>
    public float[] JawWeights { get; }

    public FaceShapes(HeadSkin skin)
    {
        this.skin = skin;
        cage = skin.Cage;
        neighbours = cage.Mesh.Neighbours();
        float[] jaw = JawMotion.Weights(cage, neighbours);
        JawWeights = HeadTopology.Shared.Refine(jaw);
        FaceShape[] lids = [FaceShape.EyeBlinkLeft, FaceShape.EyeLookDownLeft, FaceShape.EyeLookUpLeft,
            FaceShape.EyeSquintLeft, FaceShape.EyeWideLeft];
        foreach (FaceShape s in lids) Both(s, Squeeze(EyeShapes.Lids(New(), EyeShapes.LidsOf(s)), s));
        Both(FaceShape.EyeLookInLeft, EyeShapes.LidsAside(New(), -0.05f));
        Both(FaceShape.EyeLookOutLeft, EyeShapes.LidsAside(New(), 0.05f));
        Both(FaceShape.CheekSquintLeft, EyeShapes.Lids(New(), EyeShapes.LidsOf(FaceShape.CheekSquintLeft))
            .Bulge(new(4.2f, -2.3f * cage.Face.LowerFace, 7.6f), 1.7f, new(0.05f, 0.42f, 0.24f)));
        Both(FaceShape.BrowDownLeft,
            EyeShapes.Brow(New(), [-0.7f, -0.95f, -0.92f, -0.72f, -0.42f, -0.18f, 0], 0.38f, 0.2f, 0.7f));
        Both(FaceShape.BrowOuterUpLeft,
            EyeShapes.Brow(New(), [0, 0.05f, 0.18f, 0.48f, 0.8f, 0.85f, 0.5f], 0, 0.02f, 0.85f));
        One(FaceShape.BrowInnerUp,
            EyeShapes.Brow(New(), [0.75f, 1.0f, 0.92f, 0.5f, 0.15f, 0, 0], 0.10f, 0.03f, 0.85f).Moves);
        FaceShape[] sided =
        [
            FaceShape.MouthSmileLeft, FaceShape.MouthFrownLeft, FaceShape.MouthDimpleLeft,
            FaceShape.MouthStretchLeft, FaceShape.MouthPressLeft,
            FaceShape.MouthLowerDownLeft, FaceShape.MouthUpperUpLeft,
        ];
        foreach (FaceShape s in sided) Both(s, Lips(s));
        FaceShape[] whole =
        [
            FaceShape.MouthRollLower, FaceShape.MouthRollUpper, FaceShape.MouthShrugLower,
            FaceShape.MouthShrugUpper, FaceShape.MouthFunnel, FaceShape.MouthPucker,
            FaceShape.CheekPuff,
        ];
        foreach (FaceShape s in whole) One(s, Lips(s).Moves);
        Both(FaceShape.NoseSneerLeft, MouthShapes.Sneer(New()));
        Jaw(jaw);
        Aside();
        One(FaceShape.TongueOut, new Vec3[cage.Mesh.Positions.Count]);
    }

    private CageField New() => new(cage, neighbours);

    private CageField Lips(FaceShape shape)
    {
        CageField field = MouthShapes.Lips(New(), p => MouthShapes.Of(shape, p));
        MouthShapes.Follow(field, shape);
        return field;
    }

    /// <summary>A squint lifts the flesh under the eye.</summary>
    private CageField Squeeze(CageField field, FaceShape shape)
        => shape == FaceShape.EyeSquintLeft
            ? field.Bulge(new(3.6f, -2.0f * cage.Face.LowerFace, 8.1f), 1.2f, new(0, 0.22f, 0.1f))
            : field;

    private void Jaw(float[] weights)
    {
        Vec3[] Carry(Affine motion) => [.. cage.Mesh.Positions.Select((p, i) => (motion.Point(p) - p) * weights[i])];
        // Each point turns by its own share of the angle, so that cheeks fold rather than shear.
        Vec3[] open = [.. cage.Mesh.Positions.Select((p, i) => JawMotion.Of(weights[i], 0, 0).Point(p) - p)];
        foreach (int[] loop in cage.Mouth)
            foreach (int corner in (int[])[0, 8]) open[loop[corner]] += new Vec3(corner == 0 ? -0.3f : 0.3f, 0, 0);
        One(FaceShape.JawOpen, open);
        One(FaceShape.JawForward, Carry(JawMotion.Of(0, 1, 0)));
        One(FaceShape.JawLeft, Carry(JawMotion.Of(0, 0, 1)));
        One(FaceShape.JawRight, Carry(JawMotion.Of(0, 0, -1)));
        // mouthClose at 1 shuts the lips over a jaw that is open at 1: the lower lip does most of the way.
        CageField close = New();
        foreach (int[] loop in cage.Mouth.Skip(MouthLoops.Around))
            for (int k = 1; k < 8; k++)
            {
                Vec3 gap = open[loop[16 - k]];
                close.Move(loop[16 - k], new(-gap.X, gap.Y * -0.62f, gap.Z * -0.9f))
                    .Move(loop[k], new(0, gap.Y * 0.38f, gap.Z * 0.1f));
            }
        One(FaceShape.MouthClose,
            close.HoldLids().HoldNose().HoldAbove(HeadRows.NoseTip).HoldBelow(HeadRows.Chin).Settle().Moves);
    }

    private void Aside()
    {
        foreach (int side in (int[])[1, -1])
        {
            CageField field = New();
            foreach (int[] loop in cage.Mouth.Skip(MouthLoops.Around))
                for (int k = 0; k < MouthLoops.Points; k++)
                    field.Move(loop[k], new((0.85f - 0.2f * MathF.Abs(MouthLoops.U(k))) * side, 0,
                        MathF.Max(0, -MouthLoops.U(k) * side) * 0.25f - MathF.Max(0, MouthLoops.U(k) * side) * 0.35f));
            One(side > 0 ? FaceShape.MouthLeft : FaceShape.MouthRight,
                field.HoldLids().HoldNose().HoldAbove(HeadRows.Brow).Settle().Moves);
        }
    }

    private void Both(FaceShape left, CageField field)
    {
        FaceShape right = Enum.Parse<FaceShape>(left.ToString().Replace("Left", "Right", StringComparison.Ordinal));
        Vec3[] both = HeadTopology.Shared.Refine(field.Moves);
        Moves[(int)left] = [.. both.Select((m, i) => m * Maths.SmoothStep(-1, 1, skin.Positions[i].X))];
        Moves[(int)right] = [.. both.Select((m, i) => m * Maths.SmoothStep(-1, 1, -skin.Positions[i].X))];
    }

    private void One(FaceShape shape, Vec3[] moves) => Moves[(int)shape] = HeadTopology.Shared.Refine(moves);
}
