using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What hangs behind the arms gives way to them and to the sleeves that are worn on them.</summary>
internal static class ArmRest
{
    /// <summary>Air between sleeves and what hangs behind them, metres of the table's adult.</summary>
    private const float Air = 0.016f;

    /// <summary>A cape: arms push it back from within.</summary>
    public static Skinned Behind(Fitting fit, Skinned cape)
    {
        int[] joints = new int[ArmRoom.Stations];
        Vec3[] at = new Vec3[ArmRoom.Stations];
        float[] radius = new float[ArmRoom.Stations];
        for (int i = 0; i < ArmRoom.Stations; i++)
        {
            int side = i < ArmRoom.PerArm ? 1 : -1, station = i % ArmRoom.PerArm;
            bool tip = station == ArmRoom.PerArm - 1;
            float t = MathF.Min(2, station * 2f / (ArmRoom.PerArm - 2));
            string bone = tip ? "Hand" : t < 1 ? "UpperArm" : "LowerArm";
            joints[i] = fit.Joints.Bone((side > 0 ? "left" : "right") + bone);
            at[i] = fit.Form.ArmCentre(side, t) + (tip ? Proportions.ArmAxis(side) * (0.17f * fit.Proportions.Unit) : default);
            radius[i] = tip ? 0.025f * fit.Proportions.Unit : RadiusAt(fit, side, t);
        }
        return cape with
        {
            Arms = new ArmRoom(fit.Joints.Bone("chest"), joints, at, radius, Air * fit.Proportions.Unit,
                [.. cape.Rest.Positions.Select(p => (new Vec3(p.X, 0, p.Z).Normalized * 0.35f - Vec3.UnitZ).Normalized)])
                .Sewn(cape.Rest.Positions),
        };
    }

    /// <summary>Of an arm with its sleeves, metres.</summary>
    private static float RadiusAt(Fitting fit, int side, float t)
    {
        float radius = 0, girth = fit.Proportions.Girth;
        for (int k = 0; k < 12; k++)
            radius = MathF.Max(radius,
                Vec3.Distance(fit.Form.Arm(side, t, k * Maths.Tau / 12), fit.Form.ArmCentre(side, t)));
        float bare = radius;
        foreach (Worn w in fit.Worn.Where(w => w.Cut.Sleeve > t - 0.1f))
            radius = MathF.Max(radius, MathF.Max(bare + (w.Cut.SleeveEase + 0.0035f * w.Layer) * girth,
                Maths.Lerp(0.050f, w.Cut.Cuff, Maths.Unlerp(0.25f, w.Cut.Sleeve, t)) * girth)
                + w.Cut.Folds * fit.Proportions.Unit);
        return radius;
    }
}
