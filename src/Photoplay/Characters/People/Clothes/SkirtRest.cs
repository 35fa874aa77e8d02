using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What a skirt rests on: the wearer's legs with what is worn on them, and the other skirts
/// under or over it.</summary>
internal static class SkirtRest
{
    /// <summary>A skirt under another one is cut closer, so that the outer one has room.</summary>
    public static Cut Under(Cut cut, IEnumerable<Worn> outer)
    {
        foreach (Cut over in outer.Select(o => o.Cut).Where(o => o.Skirt is not null))
            if (cut.Skirt is { } share)
                cut = cut with
                {
                    Flare = MathF.Min(cut.Flare, 0.7f * over.Flare * Maths.Pow(over.Skirt!.Value / share, 0.2f)),
                    Flutes = MathF.Min(cut.Flutes, 0.4f * over.Flutes),
                    Ease = MathF.Min(cut.Ease, 0.5f * over.Ease),
                };
        return cut;
    }

    /// <summary>A sleeve that would end just where the one over it does stays inside.</summary>
    public static Cut Within(Cut cut, IEnumerable<Worn> outer)
    {
        const float apart = 0.045f;
        foreach (Cut over in outer.Select(o => o.Cut))
            if (cut.Sleeve > 1 && MathF.Abs(cut.Sleeve - over.Sleeve) < apart)
                cut = cut with { Sleeve = over.Sleeve - apart };
        return cut;
    }

    /// <summary>A skirt, or what of a garment hangs below the hips.</summary>
    public static Skinned On(Fitting fit, Worn worn, Cloth cloth, Skinned skirt)
        => worn.Cut.Skirt is null ? skirt : Draped(fit, worn.Layer, worn.Cut.Thickness, cloth, skirt);

    /// <summary>Something worn over all garments, of which a part may hang over the legs.</summary>
    public static Skinned Over(Fitting fit, float thickness, Cloth cloth, Skinned sheet)
        => cloth.Sites.Any(s => s.Part == BodyPart.Skirt) ? Draped(fit, float.MaxValue, thickness, cloth, sheet) : sheet;

    private static Skinned Draped(Fitting fit, float layer, float thickness, Cloth cloth, Skinned skirt)
    {
        int[] joints = new int[Drape.Stations];
        Vec3[] at = new Vec3[Drape.Stations];
        float[] radius = new float[Drape.Stations];
        float girth = fit.Proportions.Girth, unit = fit.Proportions.Unit;
        Worn? trousers = fit.Worn.FirstOrDefault(w => w.Cut.Leg is not null);
        for (int i = 0; i < Drape.Stations; i++)
        {
            int side = i < Drape.PerLeg ? 1 : -1;
            float t = i % Drape.PerLeg * 2f / (Drape.PerLeg - 1);
            at[i] = fit.Form.LegCentre(side, t);
            joints[i] = fit.Joints.Bone((side > 0 ? "left" : "right") + (t < 1 ? "UpperLeg" : "LowerLeg"));
            for (int k = 0; k < 12; k++)
                radius[i] = MathF.Max(radius[i], Vec3.Distance(fit.Form.Leg(side, t, k * Maths.Tau / 12), at[i]));
            if (trousers is { } below && below.Cut.Leg > t - 0.1f)
                radius[i] = MathF.Max(radius[i] + (below.Cut.LegEase + 0.0035f * below.Layer) * girth,
                    below.Cut.LegWidth * girth) + below.Cut.Folds * unit;
        }
        int n = cloth.Positions.Length;
        float[] stand = new float[n];
        float[] fall = new float[n], left = new float[n];
        Vec3[] outward = new Vec3[n];
        float beneath = fit.Worn.Count(w => w.Layer < layer && w.Cut.Skirt is not null) * 0.012f;
        for (int v = 0; v < n; v++)
        {
            Vec3 p = cloth.Positions[v];
            // The lap begins where the trunk's cloth ends.
            stand[v] = cloth.Sites[v] is { Part: BodyPart.Skirt } or { Part: BodyPart.Trunk, T: > 12.5f }
                ? (0.007f + (cloth.IsTurnedIn(v) ? 0 : thickness) + beneath) * unit : -1;
            float x = p.X / (0.185f * girth), z = p.Z / (0.105f * girth), ratio = MathF.Sqrt(x * x + z * z);
            fall[v] = ratio <= 1 ? 0 : 0.55f * MathF.Sqrt(p.X * p.X + p.Z * p.Z) * (1 - 1 / ratio);
            left[v] = Maths.SmoothStep(-0.08f * unit, 0.08f * unit, p.X);
            outward[v] = new Vec3(p.X, 0, p.Z + 0.018f * unit).Normalized;
        }
        return skirt with { Drape = new Drape(joints, at, radius, stand, outward, fall, left).Sewn(cloth.Positions) };
    }
}
