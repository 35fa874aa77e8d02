using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// The surface of a naked body as three families of rings, each a smooth function of where along (t) and around (angle,
/// radians). Trunk: t is the ring number of <see cref="TrunkTable"/>, angle 0 front, +pi/2 left. Arms: t 0 shoulder ..
/// 1 elbow .. 2 wrist, angle 0 the back of the hand's side, +pi/2 front. Legs: t 0 the parting .. 1 knee .. 2 ankle,
/// angle 0 front, +pi/2 outwards. Between the rings runs a Catmull-Rom curve.
/// </summary>
internal sealed class BodyForm(Proportions p)
{
    private readonly float sex = p.Masculine * p.Grown + 0.5f * (1 - p.Grown);
    private readonly Vec3[] shoulder = [p.Shoulder(-1), p.Shoulder(1)], elbow = [p.Elbow(-1), p.Elbow(1)],
        wrist = [p.Wrist(-1), p.Wrist(1)];

    public Proportions Proportions { get; } = p;

    public Vec3 Trunk(float t, float angle)
    {
        (int i, float f) = Locate(t, TrunkTable.Rings.Length);
        return Proportions.Bear(Spline(k => RingPoint(k, angle), i, f, TrunkTable.Rings.Length));
    }

    /// <summary>The trunk's unit normal, outwards.</summary>
    public Vec3 TrunkNormal(float t, float angle)
    {
        const float e = 0.07f;
        t = MathF.Max(e, t);
        return Vec3.Cross(Trunk(MathF.Min(18, t + e), angle) - Trunk(t - e, angle), Trunk(t, angle + e) - Trunk(t, angle - e))
            .Normalized;
    }

    public Vec3 Arm(int side, float t, float angle)
    {
        LimbRing r = At(LimbTable.Arm, t);
        float girth = Proportions.Girth * LimbGirth(t, 0.84f) * (1 + Proportions.Muscle * 0.09f * Bulge(t, 0.3f, 0.35f)
            + Proportions.Muscle * 0.06f * Bulge(t, 1.2f, 0.25f));
        float c = Maths.Cos(angle), s = Maths.Sin(angle);
        float along = c * (c > 0 ? r.Outer : r.Inner), across = s * (s > 0 ? r.Front : r.Back);
        return ArmCentre(side, t) - Proportions.PalmAxis(side) * (along * girth) + Vec3.UnitZ * (across * girth);
    }

    public Vec3 ArmCentre(int side, float t)
    {
        int k = side > 0 ? 1 : 0;
        return t <= 1 ? Vec3.Lerp(shoulder[k], elbow[k], t) : Vec3.Lerp(elbow[k], wrist[k], t - 1);
    }

    public Vec3 Leg(int side, float t, float angle)
    {
        LimbRing r = LegRing(t);
        float girth = Proportions.Girth * LimbGirth(t, 1.0f) * (1 + 0.05f * (0.5f - sex) * Bulge(t, 0, 0.7f)
            + Proportions.Muscle * 0.07f * (Bulge(t, 0.35f, 0.4f) + Bulge(t, 1.3f, 0.25f)));
        float c = Maths.Cos(angle), s = Maths.Sin(angle);
        Vec3 centre = LegCentre(side, t);
        return new(centre.X + side * s * (s > 0 ? r.Outer : r.Inner) * girth, centre.Y,
            centre.Z + c * (c > 0 ? r.Front : r.Back) * girth);
    }

    public Vec3 LegCentre(int side, float t)
    {
        LimbRing r = LegRing(t);
        return new(side * r.AxisX / 0.0888f * Proportions.HipX * (1 + 0.05f * MathF.Max(0, Proportions.Weight)),
            LegHeight(t), r.AxisZ * Proportions.Unit);
    }

    /// <summary>Height of the leg's ring t, actor space.</summary>
    public float LegHeight(float t)
    {
        float top = Height(0.765f);
        return t < 0 ? top - t * 0.05f
            : t < 1 ? Maths.Lerp(top, Proportions.KneeY, t)
            : Maths.Lerp(Proportions.KneeY, Proportions.AnkleY, t - 1);
    }

    /// <summary>Actor height of a height in the table: the parts between its landmarks stretch with
    /// the person's own.</summary>
    public float Height(float table)
    {
        float u = table / 1.48f;
        const float hip = 0.605f, shoulder = 0.897f;
        return u < hip ? u * Proportions.HipY / hip
            : u < shoulder ? Maths.Lerp(Proportions.HipY, Proportions.ShoulderY, (u - hip) / (shoulder - hip))
            : Maths.Lerp(Proportions.ShoulderY, Proportions.Trunk, (u - shoulder) / (1 - shoulder));
    }

    private LimbRing LegRing(float t) => At(LimbTable.Leg,
        t < 1 ? Maths.Lerp(0.765f, 0.481f, t) : Maths.Lerp(0.481f, 0.086f, t - 1), descending: true);

    private float LimbGirth(float t, float feminine)
        => Maths.Lerp(Maths.Lerp(feminine, 1, sex), 0.97f, Proportions.Childhood)
            * (1 + Proportions.Weight * (Proportions.Weight > 0 ? 0.22f : 0.13f) * (1.15f - 0.35f * t))
            * (1 - 0.06f * Proportions.Stoop);

    private Vec3 RingPoint(int i, float angle)
    {
        TrunkRing r = TrunkTable.Rings[i];
        float s = Maths.Sin(angle), c = Maths.Cos(angle), k = 2 / r.Exponent;
        float half = Maths.Lerp(r.HalfF, r.HalfM, sex), front = Maths.Lerp(r.FrontF, r.FrontM, sex),
            back = Maths.Lerp(r.BackF, r.BackM, sex);
        float belly = Bulge(i, 13, 4.5f), seat = Bulge(i, 17, 3f), w = Proportions.Weight,
            child = Proportions.Childhood, chest = Bulge(i, 6.5f, 3f);
        float heavy = MathF.Max(0, w), light = MathF.Min(0, w);
        half *= 1 + heavy * (0.34f * belly + 0.14f * seat + 0.08f * chest)
            + light * (0.14f * belly + 0.09f * seat + 0.09f * chest) + child * 0.10f * belly;
        front += (heavy * 0.105f + light * 0.018f) * belly + heavy * 0.02f * chest + child * 0.022f * belly
            + 0.022f * Proportions.Stoop * belly;
        back -= heavy * (0.03f * belly + 0.025f * seat) + child * 0.004f * belly;
        float muscle = Proportions.Muscle * Proportions.Grown;
        half *= 1 + 0.05f * muscle * chest;
        front += 0.008f * muscle * chest;
        half *= i is >= 3 and <= 9
            ? Maths.Lerp(1, Proportions.ShoulderX / (Proportions.Girth * Maths.Lerp(0.1584f, 0.1791f, sex)), 0.8f)
            : 1;
        if (i < 3) half *= Proportions.NeckRadius / (Proportions.Girth * Proportions.NeckOf(sex));
        float centre = -0.012f - 0.012f * Bulge(i, 5, 4);
        float x = half * SignedPower(s, k), z = centre + (c > 0 ? front - centre : centre - back) * SignedPower(c, k);
        float y = c > 0
            ? Maths.Lerp(r.SideY, r.FrontY, c * c * (3 - 2 * c))
            : Maths.Lerp(r.SideY, r.BackY, c * c * (3 + 2 * c));
        float girth = i <= 4 ? Maths.Lerp(Proportions.Unit, Proportions.Girth, i / 4f) : Proportions.Girth;
        return Sculpt(new Vec3(x, y, z), i) is var v ? new(v.X * girth, Height(v.Y), v.Z * girth) : default;
    }

    /// <summary>Bust, chest muscles, shoulder blades, spine's groove and seat, in the table's metres.</summary>
    private Vec3 Sculpt(Vec3 q, int ring)
    {
        float x = MathF.Abs(q.X), side = q.X < 0 ? -1 : 1, grown = Proportions.Grown, feminine = (1 - sex) * grown,
            masculine = sex * grown;
        if (q.Z > 0 && ring is >= 4 and <= 11)
        {
            float bust = Bell(x - 0.068f, 0.052f) * Bell(q.Y - 1.205f, 0.058f) * feminine
                * (0.036f + 0.014f * MathF.Max(0, Proportions.Weight));
            float cleft = Bell(x, 0.022f) * Bell(q.Y - 1.21f, 0.07f) * 0.010f * (feminine + masculine * 0.5f);
            float pectoral = Bell(x - 0.075f, 0.055f) * Bell(q.Y - 1.255f, 0.050f) * masculine
                * (0.010f + 0.010f * MathF.Max(0, Proportions.Muscle));
            return q + new Vec3(side * bust * 0.25f, 0, bust + pectoral - cleft);
        }
        if (q.Z < -0.02f && ring >= 4)
        {
            float blade = ring <= 9 ? Bell(x - 0.085f, 0.05f) * Bell(q.Y - 1.27f, 0.06f) * 0.008f : 0;
            float groove = Bell(x, 0.028f) * Maths.SmoothStep(0.88f, 0.98f, q.Y) * Maths.SmoothStep(1.36f, 1.28f, q.Y)
                * 0.012f * (1 - 0.5f * MathF.Max(0, Proportions.Weight));
            float seat = Bell(x - 0.078f, 0.062f) * Bell(q.Y - 0.862f, 0.060f) * grown * (0.024f + 0.010f * (1 - sex)),
                cleft = Bell(x, 0.024f) * Bell(q.Y - 0.83f, 0.06f) * 0.014f;
            return q - new Vec3(0, 0, blade + seat - groove - cleft);
        }
        return q;
    }

    private static float Bell(float x, float width) { float u = x / width; return u * u > 12 ? 0 : Maths.Exp(-u * u); }
    /// <summary>1 at the middle, 0 beyond the reach.</summary>
    private static float Bulge(float t, float middle, float reach)
    {
        float u = Maths.Saturate(1 - MathF.Abs(t - middle) / reach);
        return u * u * (3 - 2 * u);
    }
    private static float SignedPower(float x, float k) => x < 0 ? -Maths.Pow(-x, k) : Maths.Pow(x, k);

    private static (int Index, float Share) Locate(float t, int count)
    {
        int i = Math.Clamp((int)MathF.Floor(t), 0, count - 2);
        return (i, t - i);
    }

    private static Vec3 Spline(Func<int, Vec3> at, int i, float f, int count)
    {
        if (f == 0) return at(i);
        if (f == 1) return at(i + 1);
        Vec3 a = at(Math.Max(0, i - 1)), b = at(i), c = at(i + 1), d = at(Math.Min(count - 1, i + 2));
        return b + 0.5f * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
    }

    private static LimbRing At(LimbRing[] table, float at, bool descending = false)
    {
        int i = 0;
        while (i < table.Length - 2 && (descending ? table[i + 1].At > at : table[i + 1].At < at)) i++;
        LimbRing a = table[i], b = table[i + 1];
        float f = Maths.Unlerp(a.At, b.At, at);
        return new(at, Maths.Lerp(a.Outer, b.Outer, f), Maths.Lerp(a.Front, b.Front, f),
            Maths.Lerp(a.Inner, b.Inner, f), Maths.Lerp(a.Back, b.Back, f), Maths.Lerp(a.AxisX, b.AxisX, f),
            Maths.Lerp(a.AxisZ, b.AxisZ, f));
    }
}
