using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Wings of skin beside four legs (dragons). Modelled spread; folded, the elbow lies up and back, the wrist
/// forward over the shoulder, and the fingers close like a fan along the flank.</summary>
internal sealed class SkinWingSolver(BodyRig rig)
{
    /// <summary>Directions of a folded left wing: arm, forearm, fingers from the leading edge.</summary>
    private static readonly Vec3[] Folded = [new(0.34f, 0.62f, -0.72f), new(0.10f, 0.30f, 0.95f),
        new(0.10f, -0.10f, -1), new(0.13f, -0.22f, -0.97f), new(0.16f, -0.36f, -0.92f)];

    private readonly (Quat Left, Quat Right)[] folds = [.. Enumerable.Range(0, rig.Wings[0].Length).Select(i =>
        (Fold(rig, i, 0), Fold(rig, i, 1)))];

    /// <summary>LeftSpread and RightSpread: 0 folded .. 1 spread. LeftRaise and RightRaise: beat, radians, up positive;
    /// LeftElbow: how far the hand lags behind it.</summary>
    public void Solve(PoseBuilder pose, Controls c)
    {
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            int[] wing = rig.Wings[(int)side];
            float sign = side == Side.Left ? 1 : -1, spread = Maths.Saturate(c[Controls.Of(side, Channel.LeftSpread)]),
                beat = sign * c[Controls.Of(side, Channel.LeftRaise)], late = sign * c[Controls.Of(side, Channel.LeftElbow)];
            Quat chest = pose.Turn(rig.Skeleton.Bones[wing[0]].Parent);
            for (int i = 0; i < wing.Length; i++)
            {
                // The further out, the later: the arm leads, the fingers trail.
                float bend = beat + late * (i == 0 ? 0 : i == 1 ? 0.25f : 0.50f);
                Quat fold = side == Side.Left ? folds[i].Left : folds[i].Right;
                pose.SetTurn(wing[i], chest * Quat.RotZ(bend * spread) * Quat.Slerp(fold, Quat.Identity, spread));
            }
        }
    }

    private static Quat Fold(BodyRig rig, int part, int side)
    {
        float sign = side == 0 ? 1 : -1;
        int[] wing = rig.Wings[side];
        Vec3 to = new Vec3(Folded[part].X * sign, Folded[part].Y, Folded[part].Z).Normalized;
        // Where fingers end no bone tells: their directions from the wrist are those of the open hand.
        Vec3 from = part < 2 ? rig.RestAt(wing[part + 1]) - rig.RestAt(wing[part])
            : new Vec3(Open[part - 2].X * sign, Open[part - 2].Y, Open[part - 2].Z);
        return Quat.FromTo(from.Normalized, to);
    }

    private static readonly Vec3[] Open = [new(0.54f, -0.15f, -0.28f), new(0.40f, -0.23f, -0.66f), new(0.08f, -0.27f, -0.84f)];
}
