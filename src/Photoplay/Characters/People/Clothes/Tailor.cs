using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>
/// Makes a garment: the body's cage on the garment's own rings, moved out along its normals, hung, refined, folded and
/// hemmed. It keeps the body's sites, and so its weights.
/// </summary>
internal sealed class Tailor(Fitting fit, Worn worn)
{
    private readonly Cut cut = worn.Cut;
    private readonly Proportions p = fit.Proportions;
    private readonly float girth = fit.Proportions.Girth;
    private readonly float layer = 0.0035f * worn.Layer;
    private const float HipRing = 16;
    /// <summary>Air between a garment and the one beneath, metres of the table's adult.</summary>
    private const float Gap = 0.002f;
    /// <summary>How far cloth is lifted off what is beneath at once; more is asked in armpits only, where limbs meet (metres of
    /// the table's adult).</summary>
    private const float MostLift = 0.012f;
    /// <summary>What a garment may cost before its hems: large ones are thinned more.</summary>
    private const int MostFaces = 6500;

    private bool Fronted => cut.Front != Front.Closed;

    public Cloth Sew()
    {
        float hem = cut.Skirt is null ? cut.Hem : MathF.Min(cut.Hem, HipRing);
        float[]? arms =
            cut.FromWaist && cut.Neck > 8 ? null : cut.Sleeve > 0 ? Rings(ArmRings, 0.10f, cut.Sleeve, 0.045f) : [];
        float[]? legs = cut.Leg is { } l ? Rings(LegRings, 0, l, 0.05f) : null;
        float[]? skirt =
            cut.Skirt is null ? null : [.. Enumerable.Range(1, SkirtRows).Select(i => (float)i / SkirtRows)];
        float skirtTop = hem;
        BodyCage cage = new(fit.Form, new(TrunkRings(hem, arms is not null), arms, legs, skirt, Neckline),
            (t, a) => SkirtPoint(skirtTop, t, a));
        Vec3[] normals = CageNormals(cage);
        for (int v = 0; v < normals.Length; v++)
        {
            Site s = cage.Sites[v];
            if (s.Part != BodyPart.Skirt) cage.Mesh.Positions[v] = Stand(s, cage.Mesh.Positions[v], normals[v]);
        }
        HangTrunk(cage);
        if (Fronted && cut.Front == Front.Open)
            cage.Drop(c => c[0].Part is BodyPart.Trunk or BodyPart.Skirt && c.All(s => MathF.Abs(s.Angle) < 0.27f));
        Cloth cloth = new(cage, fit.Weights, fit.Joints, 2);
        FoldPlan folds = new(fit, cut, (int)worn.Layer);
        cloth.Displace((s, at) => folds.Height(s, at) * (s.Part == BodyPart.Trunk ? 0.3f + 0.7f * cut.LooseAt(s.T) : 1));
        cloth.Lift(fit.Outward.At,
            (site, at, way) => fit.Beneath.Lacks(site, at, way, (Gap + cut.Thickness) * p.Unit, MostLift));
        cloth.Bends(folds.Bend);
        cloth.Thin(ClothThinning.Unseen * p.Unit, MostFaces);
        cloth.Hem(cut.Thickness * p.Unit, 0.022f * p.Unit);
        return cloth;
    }

    /// <summary>Trunk ring of the neckline at an angle.</summary>
    public float NecklineAt(float angle) => Neckline(cut.Neck, angle).Item1;

    /// <summary>A point of the garment's trunk, a distance over it (metres of the table's adult).</summary>
    public Vec3 Surface(float t, float angle, float over)
    {
        Vec3 n = fit.Form.TrunkNormal(t, angle);
        return Stand(new(BodyPart.Trunk, MathF.Max(0, t), angle), fit.Form.Trunk(MathF.Max(0, t), angle), n)
            + n * (over * girth);
    }

    /// <summary>Rings and radians per metre (of the table's adult) that lead square away from the neckline,
    /// over the garment.</summary>
    public (float Rings, float Angle) AwayFromNeckline(float angle)
    {
        // Wide enough that the ways of a collar do not cross where its neckline turns from front to neck.
        float e = Maths.Lerp(0.14f, 0.03f, Maths.SmoothStep(1.3f, 2, MathF.Abs(angle)));
        float t = NecklineAt(angle);
        Vec3 edge = Surface(t, angle, 0), along = (Surface(NecklineAt(angle + e), angle + e, 0)
            - Surface(NecklineAt(angle - e), angle - e, 0)).Normalized;
        Vec3 down = Surface(t + 0.2f, angle, 0) - edge, around = Surface(t, angle + 0.05f, 0) - edge;
        // Of all directions on the cloth, the one with no part along the edge: down * x + around * y.
        float d = Vec3.Dot(down, along), a = Vec3.Dot(around, along), x = MathF.Abs(a) < 1e-6f ? 0 : a, y = -d;
        Vec3 way = down * x + around * y;
        if (Vec3.Dot(way, down) < 0 && MathF.Abs(x) > 1e-9f) { x = -x; y = -y; way = -way; }
        float scale = girth / MathF.Max(1e-6f, way.Length);
        return (x * 0.2f * scale, y * 0.05f * scale);
    }

    private int SkirtRows => Math.Max(2, (int)(cut.Skirt!.Value * 11));

    private static readonly float[] ArmRings = [0.10f, 0.25f, 0.42f, 0.58f, 0.74f, 0.87f, 0.95f, 1.03f, 1.12f, 1.24f,
        1.40f, 1.56f, 1.72f, 1.86f, 1.97f];
    private static readonly float[] LegRings = [0.00f, 0.19f, 0.40f, 0.60f, 0.78f, 0.91f, 1.00f, 1.09f, 1.20f, 1.34f,
        1.50f, 1.66f, 1.80f, 1.91f, 2.02f];

    /// <summary>The rings up to an end, closing with two near it, so that the edge keeps its
    /// shape when refined.</summary>
    private static float[] Rings(float[] all, float from, float to, float edge)
        => [.. all.Where(t => t >= from && t < to - 2 * edge), MathF.Max(from + 0.01f, to - edge), to];

    private float[] TrunkRings(float hem, bool armed)
    {
        List<float> rings = [];
        float first = cut.FromWaist ? cut.Neck : MathF.Min(cut.Neck, 3.4f);
        rings.Add(first);
        if (first < 3.6f) rings.Add((first + 4) / 2);
        for (int i = 4; i < 19; i++)
            if (i > first + 0.35f && (i < hem - 0.6f || (armed && i <= 8))) rings.Add(i);
        if (hem - rings[^1] > 0.8f) rings.Add(hem - 0.35f);
        rings.Add(hem);
        return [.. rings];
    }

    /// <summary>Draws the front of the upper rings down to the neckline; columns that bear the arms stay
    /// where they are.</summary>
    private (float, float) Neckline(float t, float angle)
    {
        if (cut.FromWaist && cut.Neck > 10) return (t, angle);
        if (cut.FromWaist)
        {
            // A bib: high in front, cut away to the waist at the sides and back.
            float low = BibAt(cut, angle);
            return (t >= 13.5f ? t : low + (t - cut.Neck) * (13.5f - low) / (13.5f - cut.Neck), angle);
        }
        float reach = Maths.Pi / 3, near = MathF.Abs(angle) / reach;
        if (near >= 1 || t >= 8 || cut.Scoop <= 0) return (t, angle);
        float shape = Maths.Lerp(1 - near * near * (3 - 2 * near), 1 - near, cut.Pointed * 0.8f),
            floor = cut.Neck + cut.Scoop * shape, bottom = MathF.Max(9, cut.Neck + cut.Scoop + 2);
        if (t > bottom) return (t, angle);
        float drawn = floor + (t - cut.Neck) * (bottom - floor) / (bottom - cut.Neck);
        return (drawn, angle);
    }

    /// <summary>Trunk ring of the upper edge of what begins at the waist, or of its bib.</summary>
    public static float BibAt(Cut cut, float angle)
        => cut.Neck > 10 ? cut.Neck : cut.Neck + 3.6f * Maths.SmoothStep(0.62f, 1.05f, MathF.Abs(angle));

    private Vec3 Stand(Site s, Vec3 at, Vec3 normal)
    {
        if (s.Part == BodyPart.Trunk)
        {
            float neck = Maths.SmoothStep(2.2f, 4, s.T),
                low = cut.Leg is not null ? 0.7f + 0.3f * Maths.SmoothStep(18, 15, s.T) : 1;
            float gather = cut.Gather * Maths.SmoothStep(cut.Hem - 1.0f, cut.Hem - 0.2f, s.T)
                * (cut.Skirt is null ? 1 : 0);
            low *= 0.3f + 0.7f * cut.LooseAt(s.T);
            return at + normal * ((cut.Ease * low * Maths.Lerp(0.45f, 1, neck) + layer - gather) * girth);
        }
        Vec3 centre = s.IsArm ? fit.Form.ArmCentre(s.Side, s.T) : fit.Form.LegCentre(s.Side, s.T);
        Vec3 axis = s.IsArm ? Proportions.ArmAxis(s.Side) : -Vec3.UnitY, out_ = at - centre;
        out_ -= axis * Vec3.Dot(out_, axis);
        float radius = out_.Length, wide, ease;
        if (s.IsArm)
        {
            float end = Maths.Unlerp(0.25f, MathF.Max(0.4f, cut.Sleeve), s.T);
            float gather = cut.Gather > 0 ? Maths.SmoothStep(cut.Sleeve - 0.16f, cut.Sleeve - 0.09f, s.T) : 0;
            wide = Maths.Lerp(0.050f, cut.Cuff + (cut.Gather > 0 ? 0.014f * (1 - gather) : 0), end) * girth
                * Maths.Lerp(0.90f, 1, p.Masculine * p.Grown);
            ease = (cut.SleeveEase + layer) * (1 - 0.5f * gather) * girth;
        }
        else
        {
            wide = Maths.Lerp(0.075f, cut.LegWidth, Maths.Unlerp(0.1f, cut.Leg!.Value, s.T)) * girth
                * Maths.Lerp(0.93f, 1, p.Masculine * p.Grown);
            ease = (cut.LegEase + layer) * girth;
        }
        float target = radius + ease;
        // Wide tubes are wide where the limb is thin; the limb's own shape still shows through where it is
        // near the cloth.
        target = target > wide ? target : Maths.Lerp(target, wide, 0.85f);
        return at + out_.Normalized * (target - radius);
    }

    /// <summary>Lets the trunk's cloth hang from what stands out above it, column by column.</summary>
    private void HangTrunk(BodyCage cage)
    {
        if (cut.Hang <= 0) return;
        SortedDictionary<int, List<int>> columns = [];
        for (int v = 0; v < cage.Sites.Count; v++)
            if (cage.Sites[v] is { Part: BodyPart.Trunk, T: > 5.5f } s && s.T < 17.2f)
            {
                int key = (int)MathF.Floor(s.Angle * BodyCage.Columns / Maths.Tau + 0.5f);
                if (!columns.TryGetValue(key, out List<int>? list)) columns[key] = list = [];
                list.Add(v);
            }
        foreach (List<int> column in columns.Values)
        {
            float widest = 0, gathered = cut.Gather > 0 ? cut.Hem - 0.7f : 99;
            foreach (int v in column.OrderBy(i => cage.Sites[i].T))
            {
                Vec3 at = cage.Mesh.Positions[v], centre = new(0, at.Y, p.Bear(new(0, at.Y, -0.012f * p.Unit)).Z),
                    out_ = at - centre;
                float r = out_.Length;
                widest = MathF.Max(r, widest - 0.002f * girth);
                float hung =
                    cage.Sites[v].T > gathered ? r + 0.3f * (widest - r) * cut.Hang
                    : Maths.Lerp(r, widest, cut.Hang * cut.LooseAt(cage.Sites[v].T));
                cage.Mesh.Positions[v] = centre + out_.Normalized * hung;
            }
        }
    }

    /// <summary>A skirt: rings that go on from the trunk's last and widen to the hem.</summary>
    private Vec3 SkirtPoint(float top, float t, float angle)
    {
        float share = cut.Skirt!.Value, hipY = fit.Form.Trunk(top, angle).Y,
            y = Maths.Lerp(hipY, hipY - p.HipY * share, t), down = (hipY - y) / p.HipY;
        float ring = MathF.Min(17, Maths.Lerp(top, 17, Maths.Saturate((hipY - y) / (0.09f * p.Trunk))));
        Vec3 at = fit.Form.Trunk(ring, angle), centre = new(0, at.Y, -0.018f * p.Unit),
            out_ = new(at.X - centre.X, 0, at.Z - centre.Z);
        float r = out_.Length + (cut.Ease + layer + 0.006f * Maths.SmoothStep(0, 0.1f, down)) * girth,
            flare = cut.Flare * Maths.Pow(down / share, 0.8f) * share / 0.5f;
        float fullness = 1 + 0.25f * MathF.Abs(Maths.Cos(angle));
        r += flare * girth * fullness;
        Vec3 q = centre + out_.Normalized * r;
        return new(q.X, y, q.Z);
    }

    private static Vec3[] CageNormals(BodyCage cage)
    {
        Vec3[] n = new Vec3[cage.Mesh.Positions.Count];
        foreach (int[] f in cage.Mesh.Faces)
        {
            Vec3 c = Vec3.Cross(cage.Mesh.Positions[f[2]] - cage.Mesh.Positions[f[0]],
                cage.Mesh.Positions[f[3]] - cage.Mesh.Positions[f[1]]);
            foreach (int v in f) n[v] += c;
        }
        return [.. n.Select(x => x.Normalized)];
    }
}
