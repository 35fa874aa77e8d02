using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Flames, logs and embers that lamps, hearths and campfires share.</summary>
internal static class Fire
{
    private static readonly Material Small = new Flame("candle", 0.05f, 2.3f);
    private static readonly Material Embers = new Glow("embers", new Rgb(2.6f, 0.5f, 0.07f), 0.85f);
    /// <summary>What burns from the -X end to the middle, and what burns all along.</summary>
    public static readonly Material BurningEnd = new Charred("end", 0.05f), Burning = new Charred("through", 1);

    /// <summary>One candle-like flame rising from a wick.</summary>
    public static void Tongue(ModelBuilder b, Vec3 at, float height, float radius)
    {
        using (b.At(Affine.Trs(at, Quat.RotZ(b.Random.Range(-0.05f, 0.05f)))))
            b.LatheSmooth(Small, 18, 16,
                t => new(radius * Maths.Sin(MathF.Sqrt(t) * Maths.Pi) * (1 - 0.25f * t) + 0.0002f, height * t));
    }

    /// <summary>A log lying along x: sawn, or of burning stuff.</summary>
    public static void Log(ModelBuilder b, float length, float radius, Material? burning = null)
    {
        float s = b.Random.Next() * 30;
        Vec3 At(float u, float v)
        {
            float a = u * Maths.Tau,
                r = radius * (1 + 0.12f * Noise.Perlin(new(v * 4, Maths.Cos(a) * 1.5f + s, Maths.Sin(a) * 1.5f)));
            return new((v - 0.5f) * length, r * Maths.Cos(a), r * Maths.Sin(a));
        }
        b.Surface(burning ?? Stuff.Bark, 20, 14, At, closed: true, flip: false);
        foreach (int end in (int[])[0, 1])
            b.Surface(burning ?? Stuff.Pine, 20, 4, (u, v) =>
            {
                Vec3 p = At(u, end), c = new((end - 0.5f) * length * 1.004f, 0, 0);
                return Vec3.Lerp(c, p, end == 0 ? v : 1 - v);
            }, closed: true);
    }

    /// <summary>Glowing coals and ash over a round of that radius, the coldest outside.</summary>
    public static void EmberBed(ModelBuilder b, float radius)
    {
        const int count = 70;
        for (int i = 0; i < count; i++)
        {
            float a = i * 2.4f, r = radius * MathF.Sqrt(i / (float)count), q = b.Random.Range(0.011f, 0.026f),
                s = b.Random.Next() * 50;
            bool hot = b.Random.Chance(0.95f - 0.75f * r / radius);
            using (b.At(r * Maths.Cos(a), q * 0.45f, r * Maths.Sin(a), b.Random.Range(0, 6)))
                b.Surface(hot ? Burning : Stuff.Coal, 10, 7, (u, v) =>
                {
                    Vec3 n = new(Maths.Sin(v * Maths.Pi) * Maths.Cos(-u * Maths.Tau), -Maths.Cos(v * Maths.Pi),
                        Maths.Sin(v * Maths.Pi) * Maths.Sin(-u * Maths.Tau));
                    return n * new Vec3(q * 1.3f, q * 0.75f, q)
                        * (1 + 0.35f * Noise.Perlin(n * 1.2f + new Vec3(s)));
                }, closed: true);
        }
        b.Ball(Embers, new(0, -radius * 0.01f, 0), new(radius * 0.62f, 0.012f, radius * 0.62f), 16);
    }

    /// <summary>The light of a fire: it flickers and its source dances a little, and the shadows with it.</summary>
    public static Light Dancing(PropDraft d, string name, Vec3 at, float intensity, float radius, float reach)
    {
        Light still = d.Lamp(name, at, 2050, intensity, radius, flame: true);
        uint salt = (uint)d.Seed.Derive(name).Value;
        return new()
        {
            Name = name, Intensity = still.Intensity, Dimmer = still.Dimmer, Radius = still.Radius,
            Motion = time =>
            {
                float t = (float)(time * 2.3);
                return Affine.Translation(new Vec3(Noise.Value(new(t, 0.5f, 0.5f), salt),
                    0.8f * Noise.Value(new(0.5f, t, 0.5f), salt), Noise.Value(new(0.5f, 0.5f, t), salt)) * reach)
                    * still.Place;
            }
        };
    }
}
