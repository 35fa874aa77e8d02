using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Pieces that furniture shares.</summary>
internal static class Joinery
{
    /// <summary>A turned leg of that height about the Y axis.</summary>
    public static void TurnedLeg(ModelBuilder b, Material wood, float h, float r)
        => b.Lathe(wood, 0.008f, 28, new(0, 0), new(r * 0.55f, 0), new(r * 0.62f, 0.02f), new(r * 0.5f, 0.05f),
            new(r * 0.72f, h * 0.3f), new(r * 0.78f, h * 0.42f), new(r * 1.05f, h * 0.455f), new(r * 0.6f, h * 0.48f),
            new(r * 1.1f, h * 0.505f), new(r * 0.7f, h * 0.53f), new(r * 0.9f, h * 0.7f), new(r * 1.2f, h * 0.78f),
            new(r * 0.8f, h * 0.8f), new(r * 1.1f, h * 0.84f), new(r * 1.1f, h), new(0, h));

    /// <summary>A rod swelling towards its middle.</summary>
    public static void Rung(ModelBuilder b, Material wood, Vec3 from, Vec3 to, float r, float swell = 0.5f)
        => b.Sweep(wood, [from, Vec3.Lerp(from, to, 0.5f), to], t => r * (1 + swell * Maths.Sin(t * Maths.Pi)), 12, 10);

    /// <summary>Boards side by side along z, grain along x, top at y: uneven by a millimetre or two.</summary>
    public static void Boards(ModelBuilder b, Material wood, float y, float sx, float sz, float thick, int count,
        float bevel = 0.0035f)
    {
        float w = sz / count;
        for (int i = 0; i < count; i++)
            b.Box(wood, 0, y - thick / 2 + b.Random.Range(-0.0006f, 0.0006f), (i + 0.5f) * w - sz / 2,
                sx + b.Random.Range(-0.003f, 0.003f), thick, w - 0.0012f, bevel, 2, grain: 0);
    }

    /// <summary>A rail along x about the origin, its middle raised by <paramref name="bow"/>: rounded in section.</summary>
    public static void BowedRail(ModelBuilder b, Material wood, float length, float high, float thick, float bow)
        => b.Surface(wood, 24, 40, (u, v) =>
        {
            float x = (v - 0.5f) * 2, rise = bow * (1 - x * x), swell = 1 + 0.25f * bow / high * (1 - x * x);
            Vec2 k = Section(u, 5);
            return new(x * length / 2, rise + k.Y * swell * high / 2, k.X * thick / 2);
        }, closed: true);

    /// <summary>An upright slat about the origin: a little waisted, its edges eased.</summary>
    public static void Slat(ModelBuilder b, Material wood, float wide, float high, float thick)
    {
        using (b.At(Affine.Rotation(Quat.RotZ(Maths.HalfPi))))
            b.Surface(wood, 20, 16, (u, v) =>
            {
                float x = (v - 0.5f) * 2, waist = 1 - 0.12f * (1 - x * x);
                Vec2 k = Section(u, 6);
                return new(x * high / 2, k.Y * waist * wide / 2, k.X * thick / 2);
            }, closed: true);
    }

    /// <summary>A plank along x about the origin, flat side up: edges and ends rounded by <paramref name="round"/>,
    /// its middle higher by <paramref name="bow"/> metres, one end turned against the other by <paramref name="twist"/>
    /// radians.</summary>
    public static void Plank(ModelBuilder b, Material wood, float length, float wide, float thick, float round, float bow,
        float twist)
    {
        const int ends = 6, spans = 16, rows = 2 * ends + spans;
        float soft = MathF.Min(round, 0.49f * thick);
        b.Surface(wood, 40, rows, (u, v) =>
        {
            float row = v * rows, inset = 0, x;
            if (row < ends) x = End(row / ends, -1);
            else if (row > ends + spans) x = End((rows - row) / ends, 1);
            else x = ((row - ends) / spans - 0.5f) * (length - 2 * soft);
            Vec2 k = Outline(-u);
            float y = k.Y * MathF.Max(0, thick / 2 - inset), z = k.X * MathF.Max(0, wide / 2 - inset), q = x / length,
                turn = twist * q;
            return new(x, y + bow * (1 - 4 * q * q) + z * turn, z - y * turn);

            float End(float f, int side)
            {
                // From the middle of the end face outwards, then round its edge.
                if (f < 0.34f) { inset = Maths.Lerp(thick / 2, soft, f / 0.34f); return side * length / 2; }
                float a = (f - 0.34f) / 0.66f * Maths.HalfPi;
                inset = soft * (1 - Maths.Sin(a));
                return side * (length / 2 - soft * (1 - Maths.Cos(a)));
            }
        }, closed: true);

        // Points round the section, a rectangle with rounded corners, both coordinates in -1..1.
        Vec2 Outline(float u)
        {
            float hx = wide / 2, hy = thick / 2, a = u * Maths.Tau;
            (float s, float c) = Maths.SinCos(a);
            float sx = MathF.Sign(c) * Maths.Pow(MathF.Abs(c), 0.36f), sy = MathF.Sign(s) * Maths.Pow(MathF.Abs(s), 0.36f),
                ix = hx - soft, iy = hy - soft, px = sx * hx, py = sy * hy,
                ex = MathF.Max(0, MathF.Abs(px) - ix), ey = MathF.Max(0, MathF.Abs(py) - iy), e = MathF.Sqrt(ex * ex + ey * ey);
            if (e > soft)
            {
                px = MathF.Sign(px) * (ix + ex * soft / e);
                py = MathF.Sign(py) * (iy + ey * soft / e);
            }
            return new(px / hx, py / hy);
        }
    }

    /// <summary>Round a squared section, clockwise: both coordinates in -1..1; 2 is a circle, more is squarer.</summary>
    private static Vec2 Section(float u, float square)
    {
        (float s, float c) = Maths.SinCos(-u * Maths.Tau);
        return new(MathF.Sign(c) * Maths.Pow(MathF.Abs(c), 2 / square), MathF.Sign(s) * Maths.Pow(MathF.Abs(s), 2 / square));
    }

    /// <summary>A drawer front facing +Z about the origin, with a knob; ajar by a little.</summary>
    public static void DrawerFront(ModelBuilder b, Material wood, Material metal, float w, float h)
    {
        float open = b.Random.Chance(0.25f) ? b.Random.Range(0.004f, 0.03f) : 0;
        using (b.At(0, 0, open))
        {
            b.Box(wood, 0, 0, 0, w, h, 0.02f, 0.005f, 2, grain: 0);
            b.Box(wood, 0, 0, 0.008f, w - 0.05f, h - 0.05f, 0.012f, 0.004f, 2, grain: 0);
            Knob(b, metal, new(0, 0, 0.013f), 0.013f);
        }
    }

    /// <summary>A round knob pointing to +Z.</summary>
    public static void Knob(ModelBuilder b, Material metal, Vec3 at, float r)
    {
        using (b.At(Affine.Trs(at, Quat.RotX(Maths.HalfPi))))
            b.Lathe(metal, r * 0.3f, 20, new(r * 0.7f, 0), new(r * 0.7f, r * 0.2f), new(r * 0.4f, r * 0.4f),
                new(r * 0.45f, r * 0.9f), new(r, r * 1.2f), new(r * 0.9f, r * 1.9f), new(0, r * 2));
    }

    /// <summary>A cushion about the origin: a pillow of full size with sunk rim and sat-in middle.</summary>
    public static void Cushion(ModelBuilder b, Material cloth, float sx, float sy, float sz, float plump = 0.5f)
    {
        float s = b.Random.Next() * 9;
        using ModelBuilder.Scope part = b.OnePart();
        foreach (int side in (int[])[1, -1])
        {
            b.Surface(cloth, 28, 28, (u, v) =>
            {
                float a = u * 2 - 1, c = v * 2 - 1, m = MathF.Max(MathF.Abs(a), MathF.Abs(c)),
                    edge = MathF.Sqrt(MathF.Max(0, 1 - m * m * m * m * m * m));
                float x = a * MathF.Sqrt(1 - 0.16f * c * c), z = c * MathF.Sqrt(1 - 0.16f * a * a);
                float wrinkle = 0.06f * Noise.Perlin(new(a * 3 + s, c * 3, 2))
                    + 0.03f * Noise.Perlin(new(a * 9, c * 9, s));
                float dome = edge * (1 - plump * 0.3f * (1 - (1 - a * a) * (1 - c * c))) + wrinkle * edge;
                return new(x * sx / 2, side * dome * sy / 2, -side * z * sz / 2);
            }, new Vec2(sx, sz));
        }
        b.Sweep(cloth, [.. Enumerable.Range(0, 24).Select(i =>
        {
            float t = i / 24f * 4, k = Pattern(t), q = Pattern(t + 3), e = 0.995f;
            return new Vec3(k * MathF.Sqrt(1 - 0.16f * q * q) * sx / 2 * e, 0,
                q * MathF.Sqrt(1 - 0.16f * k * k) * sz / 2 * e);
        })], _ => 0.0055f, 96, 6, closed: true);

        // A unit square's outline: one coordinate of the point at t of its four sides.
        static float Pattern(float t) { t %= 4; return t < 1 ? 2 * t - 1 : t < 2 ? 1 : t < 3 ? 5 - 2 * t : -1; }
    }

    /// <summary>A panel of that profile (distance from the axis, height) on each side of a prism of n sides about Y:
    /// prismatic roofs and plinths. Distances are to the corners.</summary>
    public static void Prism(ModelBuilder b, Material material, int sides, params Vec2[] profile)
    {
        for (int k = 0; k < sides; k++)
        {
            (float s0, float c0) = Maths.SinCos(k * Maths.Tau / sides);
            (float s1, float c1) = Maths.SinCos((k + 1) * Maths.Tau / sides);
            for (int j = 0; j + 1 < profile.Length; j++)
            {
                Vec2 lo = profile[j], hi = profile[j + 1];
                b.Surface(material, 2, 1, (u, v) =>
                {
                    Vec2 q = Vec2.Lerp(lo, hi, v);
                    return new(q.X * Maths.Lerp(s0, s1, u), q.Y, q.X * Maths.Lerp(c0, c1, u));
                });
            }
        }
    }
}
