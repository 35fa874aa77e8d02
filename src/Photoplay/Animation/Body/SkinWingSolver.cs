using Photoplay.Foundation;

namespace Photoplay.Animation.Body;

/// <summary>Wings beside four legs. Modelled spread. Folded, wings of skin (dragons) have the elbow up and back, the wrist
/// forward over the shoulder and the fingers closed like a fan; feathered wings lie along the flank, their fans turned on
/// edge.</summary>
internal sealed class SkinWingSolver(BodyRig rig)
{
    /// <summary>Directions of a folded left wing: arm, forearm, fingers from the leading edge.</summary>
    private static readonly Vec3[] Folded = [new(0.34f, 0.62f, -0.72f), new(0.10f, 0.30f, 0.95f),
        new(0.10f, -0.10f, -1), new(0.13f, -0.22f, -0.97f), new(0.16f, -0.36f, -0.92f)];

    private const int LastFinger = 4, TertialFan = 8;

    /// <summary>Directions of a left feathered wing, open and folded: arm and forearm (open as they are modelled), fingers
    /// and fans.</summary>
    private static readonly (Vec3 Open, Vec3 Folded)[] Feathered = [(default, new(0.30f, -0.02f, -0.95f)),
        (default, new(0.03f, 0.40f, 0.92f)), (new(0.85f, -0.02f, -0.53f), new(-0.02f, -0.20f, -0.98f)),
        (new(0.62f, -0.02f, -0.78f), new(-0.01f, -0.27f, -0.96f)), (new(0.36f, -0.02f, -0.93f), new(0, -0.34f, -0.94f)),
        (new(0.22f, -0.02f, -0.97f), new(0.01f, -0.40f, -0.92f)), (new(0.13f, -0.02f, -0.99f), new(0.02f, -0.44f, -0.90f)),
        (new(0.05f, -0.03f, -1), new(0.03f, -0.47f, -0.88f)), (new(-0.04f, -0.04f, -1), new(0.05f, -0.42f, -0.90f))];

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
                float bend = beat + late * (i == 0 || i == TertialFan ? 0 : i is 1 or > LastFinger ? 0.25f : 0.50f);
                Quat fold = side == Side.Left ? folds[i].Left : folds[i].Right;
                pose.SetTurn(wing[i], chest * Quat.RotZ(bend * spread) * Quat.Slerp(fold, Quat.Identity, spread));
            }
        }
    }

    private static Quat Fold(BodyRig rig, int part, int side)
    {
        float sign = side == 0 ? 1 : -1;
        int[] wing = rig.Wings[side];
        if (wing.Length > LastFinger + 1)
        {
            (Vec3 open, Vec3 shut) = Feathered[part];
            open = part < 2 ? rig.RestAt(wing[part + 1]) - rig.RestAt(wing[part]) : Sided(open);
            return Quat.LookAlong(Sided(shut).Normalized, new Vec3(sign, 0.12f, 0))
                * Quat.LookAlong(open.Normalized, Vec3.UnitY).Conjugate;
            Vec3 Sided(Vec3 v) => new(v.X * sign, v.Y, v.Z);
        }
        Vec3 to = new Vec3(Folded[part].X * sign, Folded[part].Y, Folded[part].Z).Normalized;
        // Where fingers end no bone tells: their directions from the wrist are those of the open hand.
        Vec3 from = part < 2 ? rig.RestAt(wing[part + 1]) - rig.RestAt(wing[part])
            : new Vec3(Open[part - 2].X * sign, Open[part - 2].Y, Open[part - 2].Z);
        return Quat.FromTo(from.Normalized, to);
    }

    private static readonly Vec3[] Open = [new(0.54f, -0.15f, -0.28f), new(0.40f, -0.23f, -0.66f),
        new(0.08f, -0.27f, -0.84f)];
}
