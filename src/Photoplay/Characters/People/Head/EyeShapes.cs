using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>The shapes of lids and brows.</summary>
internal static class EyeShapes
{
    /// <summary>Where each lid shape takes the lids of its eye.</summary>
    public static Lids LidsOf(FaceShape left) => left switch
    {
        FaceShape.EyeBlinkLeft => new(Close: 1),
        FaceShape.EyeLookDownLeft => new(Upper: -0.27f, Lower: -0.08f),
        FaceShape.EyeLookUpLeft => new(Upper: 0.15f, Lower: 0.07f),
        FaceShape.EyeSquintLeft => new(Upper: -0.07f, Lower: 0.17f),
        FaceShape.EyeWideLeft => new(Upper: 0.17f, Lower: -0.04f),
        FaceShape.CheekSquintLeft => new(Lower: 0.08f),
        _ => default,
    };

    public static CageField Lids(CageField field, Lids lids)
    {
        HeadCage cage = field.Cage;
        for (int e = 0; e < 2; e++)
        {
            int side = e == 0 ? 1 : -1;
            for (int loop = EyeLoops.Fold; loop < EyeLoops.LoopCount; loop++)
                for (int k = 0; k < EyeLoops.Points; k++)
                    field.Move(cage.Eyes[e][loop][k], EyeLoops.LoopPoint(cage.Face, side, loop, k, default, lids)
                        - EyeLoops.LoopPoint(cage.Face, side, loop, k, default, default));
        }
        return field.Hold(cage.Eyes.SelectMany(x => x[EyeLoops.Perimeter])).Settle(20);
    }

    /// <summary>Lids drawn along by an eye that turns outward (positive) or inward.</summary>
    public static CageField LidsAside(CageField field, float outward)
    {
        HeadCage cage = field.Cage;
        for (int e = 0; e < 2; e++)
        {
            int side = e == 0 ? 1 : -1;
            Vec3 centre = EyeLoops.Centre(cage.Face, side);
            Quat turn = Quat.RotY(outward * side);
            for (int loop = EyeLoops.Crease; loop < EyeLoops.LoopCount; loop++)
                for (int k = 0; k < EyeLoops.Points; k++)
                {
                    float share = k is 0 or 8 ? 0.15f : 1;
                    Vec3 d = cage.Mesh.Positions[cage.Eyes[e][loop][k]] - centre;
                    field.Move(cage.Eyes[e][loop][k], (turn.Rotate(d) - d) * share);
                }
        }
        return field.Hold(cage.Eyes.SelectMany(x => x[EyeLoops.Perimeter])).Settle(20);
    }

    /// <summary>Moves of the brow by column, middle to temple, the row above at
    /// <paramref name="above"/> of it.</summary>
    public static CageField Brow(CageField field, ReadOnlySpan<float> up, float inward, float forward, float above)
    {
        field.HoldLids().HoldLips().HoldBelow(HeadRows.EyeMiddle);
        for (int c = 0; c < up.Length; c++)
        {
            float strength = MathF.Abs(up[c]);
            Vec3 by = new(c == 0 ? 0 : -inward * strength, up[c], forward * strength);
            field.Move(HeadRows.Brow, c, by);
            field.Move(HeadRows.Brow - 1, c, by * above);
            if (c < 2) field.Move(HeadRows.Brow + 1, c, by * 0.45f);
        }
        return field.Settle();
    }
}
