using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Flames, logs and embers that lamps, hearths and campfires share.</summary>
internal static class Fire
{
    private const float FlameLength = 0.5f;
    private static readonly Material Small = new Flame("candle", 0.05f, 11), Large = new Flame("log", FlameLength, 5);
    private static readonly Material Embers = new Glow("embers", new Rgb(2.6f, 0.5f, 0.07f), 0.85f);

    /// <summary>One candle-like flame rising from a wick.</summary>
    public static void Tongue(ModelBuilder b, Vec3 at, float height, float radius)
    {
        using (b.At(Affine.Trs(at, Quat.RotZ(b.Random.Range(-0.05f, 0.05f)))))
            b.LatheSmooth(Small, 18, 16,
                t => new(radius * Maths.Sin(MathF.Sqrt(t) * Maths.Pi) * (1 - 0.25f * t) + 0.0002f, height * t));
    }

    /// <summary>Leaping flames over a fire of that radius.</summary>
    public static void Blaze(ModelBuilder b, float radius, float height, int tongues)
    {
        for (int i = 0; i < tongues; i++)
        {
            float a = i * 2.4f, r = radius * 0.55f * MathF.Sqrt((i + 0.3f) / tongues),
                h = height * b.Random.Range(0.55f, 1) * (1 - 0.45f * r / radius),
                w = radius * b.Random.Range(0.2f, 0.34f), s = b.Random.Next() * 20;
            using (b.At(r * Maths.Cos(a), 0.03f, r * Maths.Sin(a), a))
                // u rises with the flame: its texture then runs from root to tip.
                b.Surface(Large, 20, 18, (u, v) =>
                {
                    float wide = w * Maths.Sin(Maths.Pi * MathF.Sqrt(u)) * (1 - 0.3f * u), lick = u * u * h * 0.25f;
                    float x = lick * Noise.Perlin(new(u * 3 + s, 1, 1)),
                        z = lick * Noise.Perlin(new(u * 3, s, 4)) - 0.3f * r * u;
                    return new(x + wide * Maths.Cos(v * Maths.Tau), u * h, z + 0.7f * wide * Maths.Sin(v * Maths.Tau));
                }, new Vec2(FlameLength, 0.4f));
        }
    }

    /// <summary>A log lying along x, charred or sawn.</summary>
    public static void Log(ModelBuilder b, float length, float radius)
    {
        float s = b.Random.Next() * 30;
        Vec3 At(float u, float v)
        {
            float a = u * Maths.Tau,
                r = radius * (1 + 0.12f * Noise.Perlin(new(v * 4, Maths.Cos(a) * 1.5f + s, Maths.Sin(a) * 1.5f)));
            return new((v - 0.5f) * length, r * Maths.Cos(a), r * Maths.Sin(a));
        }
        b.Surface(Stuff.Bark, 20, 14, At, closed: true, flip: false);
        foreach (int end in (int[])[0, 1])
            b.Surface(Stuff.Pine, 20, 4, (u, v) =>
            {
                Vec3 p = At(u, end), c = new((end - 0.5f) * length * 1.004f, 0, 0);
                return Vec3.Lerp(c, p, end == 0 ? v : 1 - v);
            }, closed: true);
    }

    public static void EmberBed(ModelBuilder b, float radius)
    {
        for (int i = 0; i < 26; i++)
        {
            float a = i * 2.4f, r = radius * MathF.Sqrt(i / 26f), q = b.Random.Range(0.018f, 0.035f);
            b.Ball(b.Random.Chance(0.6f) ? Embers : Stuff.Coal, new(r * Maths.Cos(a), q * 0.4f, r * Maths.Sin(a)),
                new(q, q * 0.7f, q * 0.85f), 8);
        }
    }
}
