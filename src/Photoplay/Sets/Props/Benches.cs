using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A plank bench on ends of painted cast iron, 1.5 m long, for gardens, inns and streets; colour paints the
/// planks.</summary>
internal static class Bench
{
    private const float IronX = 0.66f;
    private static readonly int[] Paints = [0x3f6a54, 0x46606e, 0x625a50];
    private static readonly Material Iron = new PaintedIron("bench", Rgb.White);

    public static PropModel Model { get; } =
        new(PropDraft.Thing("bench", ["bench#n1", "park bench", "settle"], "furniture", "sit-on", "outdoor"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material wood = d.Made(d.Asked is null ? Stuff.OldWood : Stuff.DyedPaint), iron = d.Made(Iron);
        Rgb own = d.Asked ?? Rgb.White;
        for (int i = 0; i < 5; i++)
            Slat(b, wood, own, new(0, 0.432f - 0.0035f * (i - 1.8f) * (i - 1.8f), -0.178f + i * 0.0855f), 0, 0.074f, 0.03f);
        for (int i = 0; i < 4; i++)
            Slat(b, wood, own, new(0, 0.575f + i * 0.098f, -0.244f - i * 0.0262f), Maths.HalfPi - 0.25f, 0.078f, 0.025f);
        b.Tint = iron == Iron ? Rgb.Hex(Paints[(int)d.Vary("iron", 0, Paints.Length - 0.001f)]) : Rgb.White;
        foreach (int s in (int[])[-1, 1])
            using (b.At(s * IronX, 0, 0)) End(b, iron);
        b.Sweep(iron, [new(-IronX, 0.2f, -0.19f), new(0, 0.205f, -0.19f), new(IronX, 0.2f, -0.19f)], _ => 0.009f, 10, 10);
        b.Tint = Rgb.White;
        return d.Done(new(0.7f, 0.64f, 0.1f), seat: 0.448f);
    }

    /// <summary>A slat as wear and weather leave it: eased edges, a little bowed and twisted, each of its own tone, held
    /// by two bolts.</summary>
    private static void Slat(ModelBuilder b, Material wood, Rgb own, Vec3 at, float lean, float wide, float thick)
    {
        b.Tint = own * b.Random.Range(0.8f, 1.12f) * new Rgb(1, b.Random.Range(0.95f, 1.03f), b.Random.Range(0.9f, 1.06f));
        float length = 1.5f + b.Random.Range(-0.006f, 0.006f);
        using (b.At(at.X + b.Random.Range(-0.004f, 0.004f), at.Y, at.Z, b.Random.Range(-0.0015f, 0.0015f),
            lean + b.Random.Range(-0.012f, 0.012f), b.Random.Range(-0.0022f, 0.0022f)))
        {
            Joinery.Plank(b, wood, length, wide + b.Random.Range(-0.002f, 0.002f), thick, 0.011f,
                b.Random.Range(-0.004f, 0.002f), b.Random.Range(-0.03f, 0.03f));
            b.Tint = Rgb.White;
            foreach (int s in (int[])[-1, 1])
            {
                using (b.At(s * IronX, thick / 2 - 0.0012f, b.Random.Range(-0.003f, 0.003f), b.Random.Range(0, 6)))
                    b.Lathe(Stuff.Rust, 0.0012f, 14, new(0, 0), new(0.0105f, 0), new(0.0095f, 0.0035f), new(0.005f, 0.0055f),
                        new(0, 0.006f));
            }
        }
    }

    /// <summary>One iron end in the plane of x = 0: a leg and back in one casting, a scrolled arm, a scroll that fills
    /// the corner under the seat, bosses where bars meet.</summary>
    private static void End(ModelBuilder b, Material iron)
    {
        using ModelBuilder.Scope one = b.OnePart();
        Vec3 P(float z, float y) => new(0, y, z);
        // Castings are flat bars with a rib: wider across the bench than thick.
        b.Sweep(iron, [P(0.27f, 0.018f), P(0.225f, 0.1f), P(0.2f, 0.25f), P(0.192f, 0.385f), P(0.15f, 0.412f), P(0, 0.408f),
            P(-0.15f, 0.404f), P(-0.215f, 0.43f), P(-0.245f, 0.56f), P(-0.29f, 0.74f), P(-0.333f, 0.905f)],
            t => 0.0205f - 0.004f * t, 72, 14, flatten: 0.72f);
        b.Sweep(iron, [P(-0.17f, 0.402f), P(-0.195f, 0.28f), P(-0.225f, 0.14f), P(-0.3f, 0.018f)],
            t => 0.0165f + 0.004f * t, 32, 14, flatten: 0.72f);
        // The arm ends in a scroll that a hand closes round.
        b.Sweep(iron, [P(-0.255f, 0.62f), P(-0.1f, 0.648f), P(0.06f, 0.655f), P(0.17f, 0.642f), P(0.222f, 0.605f),
            P(0.216f, 0.566f), P(0.184f, 0.558f), P(0.168f, 0.58f), P(0.182f, 0.6f)],
            t => 0.0165f - 0.007f * t * t, 72, 14, flatten: 0.8f);
        b.Sweep(iron, [P(0.196f, 0.402f), P(0.212f, 0.47f), P(0.198f, 0.53f), P(0.176f, 0.562f)], t => 0.0115f, 24, 12);
        Scroll(b, iron, 0.105f, 0.285f, 0.088f, 1);
        Scroll(b, iron, -0.085f, 0.3f, 0.075f, -1);
        b.Sweep(iron, [P(0.215f, 0.13f), P(0.1f, 0.17f), P(-0.08f, 0.175f), P(-0.21f, 0.13f)], t => 0.0105f, 30, 12);
        foreach ((float z, float y, float r) in ((float, float, float)[])[(0.192f, 0.4f, 0.026f), (-0.19f, 0.408f, 0.027f),
            (-0.25f, 0.62f, 0.021f), (0.27f, 0.012f, 0.03f), (-0.3f, 0.012f, 0.03f)])
            b.Ball(iron, P(z, y), new(r, y < 0.1f ? 0.5f * r : 0.85f * r, y < 0.1f ? 1.3f * r : 0.85f * r), 20);
        // Back rails' knob.
        b.Ball(iron, P(-0.337f, 0.92f), new(0.019f, 0.02f, 0.019f), 20);
    }

    /// <summary>A spiral of a turn and a half in the plane of x = 0, thinning inwards.</summary>
    private static void Scroll(ModelBuilder b, Material iron, float z, float y, float radius, int hand)
    {
        Vec3[] path = [.. Enumerable.Range(0, 15).Select(i =>
        {
            float t = i / 14f, a = Maths.HalfPi * 0.9f + t * 3 * Maths.Pi, r = radius * (1 - 0.82f * t);
            return new Vec3(0, y + r * Maths.Sin(a), z + hand * r * Maths.Cos(a));
        })];
        b.Sweep(iron, path, t => 0.0105f - 0.003f * t, 64, 12, flatten: 0.85f);
        b.Ball(iron, path[^1], new(0.0115f, 0.0115f, 0.0115f), 16);
    }
}
