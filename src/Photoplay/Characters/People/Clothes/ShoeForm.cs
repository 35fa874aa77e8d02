using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>The surface of one shoe.</summary>
internal sealed class ShoeForm
{
    private readonly ShoeLast last;
    private readonly Fitting fit;
    private readonly int side;
    private readonly float u, heelZ, length, ankleX, ankleZ;
    private readonly BodyPart foot, leg;

    public ShoeForm(Fitting fit, ShoeLast last, int side)
    {
        (this.fit, this.last, this.side) = (fit, last, side);
        Proportions p = fit.Proportions;
        u = p.Unit;
        Vec3 ankle = fit.Form.LegCentre(side, 1.97f);
        (ankleX, ankleZ) = (ankle.X, ankle.Z);
        heelZ = -0.010f * u - 0.25f * p.Foot * (0.8f + 0.2f * last.Bulk);
        length = p.Foot * (0.97f + 0.09f * last.Bulk);
        (foot, leg) = side > 0 ? (BodyPart.LeftFoot, BodyPart.LeftLeg) : (BodyPart.RightFoot, BodyPart.RightLeg);
    }

    /// <summary>Outline of the sole at an angle (0 toe, +pi/2 outer side); grow in metres.</summary>
    private Vec3 Outline(float angle, float y, float grow)
    {
        float c = Maths.Cos(angle), s = Maths.Sin(angle), z = 0.5f + 0.5f * c * (1 + 0.06f * MathF.Abs(s));
        float ball = Hump(z, 0.68f, 0.42f), heel = Hump(z, 0.12f, 0.38f), toe = Maths.SmoothStep(0.75f, 1, z);
        float half = (0.027f + 0.019f * ball + 0.008f * heel - 0.004f * toe * (1 - last.Toe)) * last.Bulk * u
            * (0.92f + 0.08f * fit.Proportions.Masculine) * fit.Proportions.Girth / u;
        float across = (s < 0 ? -1 : 1) * Maths.Pow(MathF.Abs(s), 0.62f + 0.25f * (1 - last.Toe));
        float inner = -0.006f * Maths.SmoothStep(0.35f, 1, z) * u;
        Vec3 q = new(side * (across * half + inner), y, heelZ + z * length);
        Vec3 outward = new Vec3(side * s, 0, c).Normalized;
        q += outward * grow;
        // Feet turn out a little.
        float out_ = side * 0.10f;
        return new(ankleX + q.X + (q.Z - ankleZ) * out_, q.Y, q.Z);
    }

    private float SoleTop(float z) => (last.Sole + last.Heel * Maths.SmoothStep(0.42f, 0.30f, z)) * u;
    private float Along(Vec3 p) => Maths.Saturate((p.Z - heelZ) / length);
    /// <summary>Toes of a sole rise a little.</summary>
    private float Spring(float z) => 0.010f * u * Maths.SmoothStep(0.72f, 1.0f, z) * Maths.SmoothStep(0.72f, 1.0f, z);

    /// <summary>A point of the upper: s 0 at the welt .. 1 at the ankle.</summary>
    public Vec3 Point(float angle, float s)
    {
        Vec3 welt = Outline(angle, 0, -0.002f * u);
        float z = Along(welt), low = last.Shaft is null ? 0.080f : 0.105f, c = Maths.Cos(angle),
            front = MathF.Max(0, c);
        welt = new(welt.X, SoleTop(z) + Spring(z), welt.Z);
        Vec3 top = fit.Form.Leg(side, 1.97f, angle), axis = new(ankleX, 0, ankleZ),
            radial = new Vec3(top.X - axis.X, 0, top.Z - axis.Z).Normalized;
        float rim = (low + 0.012f * MathF.Max(0, -c) + 0.018f * front) * u + last.Sole * u;
        top = new Vec3(top.X, rim, top.Z) + radial * ((last.Shaft is null ? 0.004f : 0.010f) * u * last.Bulk)
            + new Vec3(0, 0, front * 0.012f * u);
        float toe = Maths.SmoothStep(0.3f, 1, c);
        Vec3 c1 = welt + new Vec3((welt.X - ankleX) * 0.05f,
            (0.030f + 0.030f * toe * (0.6f + 0.4f * last.Toe)) * u * last.Bulk, 0);
        Vec3 between = Vec3.Lerp(welt, top, Maths.Lerp(0.75f, 0.55f, toe));
        Vec3 c2 = new(between.X, Maths.Lerp(rim * 0.62f, 0.066f * u * last.Bulk + last.Sole * u, toe), between.Z);
        float a = 1 - s;
        return welt * (a * a * a) + c1 * (3 * a * a * s) + c2 * (3 * a * s * s) + top * (s * s * s);
    }

    public Panel Upper(int around)
    {
        Panel panel = new();
        float[] steps = [0, 0.10f, 0.24f, 0.40f, 0.56f, 0.72f, 0.88f, 1];
        int[]? previous = null;
        foreach (float s in steps)
            previous = Ring(panel, previous, around, a => Point(a, s), a => new(foot, Along(Point(a, s)), a));
        if (last.Shaft is { } top)
        {
            for (float t = 1.90f; t > top + 0.02f; t -= 0.09f)
                previous = Ring(panel, previous, around, a => ShaftPoint(t, a), a => new(leg, t, a));
            previous = Ring(panel, previous, around, a => ShaftPoint(top, a), a => new(leg, top, a));
        }
        return panel;
    }

    public Panel SolePanel(int around)
    {
        Panel panel = new();
        (float Height, float Grow)[] steps = [(1.04f, -0.006f), (1.02f, 0.003f), (0.9f, 0.0045f), (0.5f, 0.004f),
            (0.10f, 0.003f), (0, -0.002f), (0, -0.012f)];
        int[]? previous = null;
        foreach ((float h, float grow) in steps)
        {
            Vec3 At(float a)
            {
                Vec3 q = Outline(a, 0, grow * u);
                float z = Along(q),
                    arch = last.Heel > 0.01f && h < 0.3f ? last.Heel * 0.9f * Hump(z, 0.42f, 0.16f) * u : 0;
                return new(q.X, SoleTop(z) * h + Spring(z) + arch, q.Z);
            }
            previous = Ring(panel, previous, around, At, a => new(foot, Along(At(a)), a), flip: true);
        }
        panel.Face(previous!, [.. previous!.Select(v => panel.Sites[v])], side < 0);
        return panel;
    }

    /// <summary>Laces: flat cords across the tongue, and a bow.</summary>
    public Panel LacePanel()
    {
        Panel panel = new();
        for (int i = 0; i < 5; i++)
        {
            float s0 = 0.58f + 0.085f * i, spread = 0.50f - 0.03f * i;
            for (int cross = -1; cross <= 1; cross += 2)
            {
                float s1 = MathF.Min(0.97f, s0 + 0.06f);
                Cord(panel, k =>
                {
                    float f = k - 0.5f;
                    Vec3 q = Point(f * 2 * spread * cross, Maths.Lerp(s0, s1, k));
                    return q + Lift(s0) * (0.0045f * u * (1 + 0.5f * (1 - 4 * f * f)));
                }, 7, 0.0026f * u);
            }
        }
        Vec3 knot = Point(0, 0.95f) + Lift(0.95f) * (0.010f * u);
        for (int hand = -1; hand <= 1; hand += 2)
            Cord(panel, k => knot + new Vec3(hand * 0.030f * Maths.Sin(k * Maths.Pi), 0.004f - 0.014f * k * k,
                0.012f * Maths.Sin(k * Maths.Tau) + 0.006f) * u, 9, 0.0022f * u);
        return panel;
    }

    private static Vec3 Lift(float s) => new Vec3(0, 0.8f, 0.6f - 0.2f * s).Normalized;

    private Vec3 ShaftPoint(float t, float angle)
    {
        Vec3 at = fit.Form.Leg(side, t, angle), centre = fit.Form.LegCentre(side, t), out_ = at - centre;
        out_ = new(out_.X, 0, out_.Z);
        float r = out_.Length,
            wide = (0.048f + 0.016f * Maths.Saturate((1.95f - t) / 0.6f)) * last.Bulk * fit.Proportions.Girth;
        float crease = 0.0022f * u * Maths.Sin(t * 46 + 1.5f * Maths.Sin(angle)) * Maths.SmoothStep(1.55f, 1.75f, t);
        return centre + out_.Normalized * (MathF.Max(r + 0.006f * u, wide) + crease);
    }

    private int[] Ring(Panel panel, int[]? previous, int around, Func<float, Vec3> at, Func<float, Site> site,
        bool flip = false)
    {
        int[] ring = new int[around];
        for (int k = 0; k < around; k++) { float a = k * Maths.Tau / around; ring[k] = panel.Add(at(a), site(a)); }
        if (previous is not null)
            for (int k = 0; k < around; k++)
            {
                int j = (k + 1) % around;
                Site Of(int v) => panel.Sites[v] with { Angle = panel.Sites[v].Angle + (j == 0 ? Maths.Tau : 0) };
                panel.Quad(previous[k], ring[k], ring[j], previous[j], panel.Sites[previous[k]], panel.Sites[ring[k]],
                    Of(ring[j]), Of(previous[j]), (side > 0) != flip);
            }
        return ring;
    }

    private void Cord(Panel panel, Func<float, Vec3> path, int steps, float radius)
    {
        int[]? previous = null;
        for (int i = 0; i <= steps; i++)
        {
            float k = i / (float)steps;
            Vec3 at = path(k), along = (path(MathF.Min(1, k + 0.02f)) - path(MathF.Max(0, k - 0.02f))).Normalized,
                x = Vec3.Cross(along, Vec3.UnitY).Normalized, y = Vec3.Cross(x, along);
            int[] ring = new int[4];
            for (int j = 0; j < 4; j++)
                ring[j] = panel.Add(at + (x * Maths.Cos(j * Maths.HalfPi) + y * (0.6f * Maths.Sin(j * Maths.HalfPi)))
                    * radius, new(foot, 0.5f, 0));
            if (previous is not null) panel.Tube(previous, ring, foot, 0.5f, 0.5f, false, 0);
            previous = ring;
        }
    }

    private static float Hump(float x, float middle, float reach)
    {
        float t = Maths.Saturate(1 - MathF.Abs(x - middle) / reach);
        return t * t * (3 - 2 * t);
    }
}
