using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A plush bear that sits, facing +Z, with a ribbon round its neck, 0.3 m; colour is its plush's.</summary>
internal static class TeddyBear
{
    private static readonly Material Plush = new Cloth("plush", Rgb.White, thread: 0.0009f, fuzz: 0.9f),
        Hair = new Cloth("plush pile", Rgb.White, thread: 0.003f, fuzz: 0.5f),
        Bead = new Plastic("bead eye", Rgb.Hex(0x080504), 0.07f, 0.02f),
        Felt = new Cloth("felt", Rgb.White, thread: 0.0005f, fuzz: 0.8f);

    public static PropModel Model { get; } = new(PropDraft.Thing("teddy-bear",
        ["teddy bear#n1", "teddy#n1", "stuffed animal", "plush toy", "stuffed toy"],
        "hold", "toy"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Rgb colour = d.Colour(0xa8763e, 0x8a5a30, 0xc49a62, 0x6e4a2e), pad = Pattern.Mix(colour, Rgb.Hex(0xe6cfa0),
            0.65f);
        b.Tint = colour;
        SdfMesh skin = b.Sculpt(Plush, 0.0042f, s =>
        {
            s.Ellipsoid(new(0, 0.098f, 0), new(0.074f, 0.088f, 0.066f), 0);
            s.Ellipsoid(new(0, 0.078f, 0.018f), new(0.062f, 0.058f, 0.056f), 0.02f);
            s.Ellipsoid(new(0, 0.226f, 0.008f), new(0.068f, 0.06f, 0.06f), 0.01f);
            s.Ellipsoid(new(0, 0.209f, 0.058f), new(0.031f, 0.0245f, 0.026f), 0.012f);
            foreach (int q in (int[])[-1, 1])
            {
                s.Ellipsoid(new(q * 0.052f, 0.28f, 0), new(0.026f, 0.025f, 0.0125f), 0.006f, Quat.RotZ(q * -0.5f));
                s.Ellipsoid(new(q * 0.052f, 0.279f, 0.013f), new(0.016f, 0.015f, 0.008f), 0.004f, carve: true);
                s.Chain([new(q * 0.06f, 0.155f, 0.006f), new(q * 0.092f, 0.115f, 0.026f), new(q * 0.094f, 0.074f,
                    0.055f)],
                    [0.025f, 0.0265f, 0.0275f], 0.006f);
                s.Chain([new(q * 0.042f, 0.043f, 0.025f), new(q * 0.064f, 0.036f, 0.08f), new(q * 0.072f, 0.036f,
                    0.108f)],
                    [0.038f, 0.035f, 0.034f], 0.008f);
                s.Ellipsoid(new(q * 0.073f, 0.046f, 0.118f), new(0.032f, 0.044f, 0.021f), 0.01f, Quat.RotX(-0.12f));
            }
        }, p => 0.0012f * Noise.Perlin(p * 38));
        FurGrowth growth = new()
        {
            Triangles = 165_000, Lift = 0.62f, Guard = 0.08f, Droop = 0.3f, ClumpSize = 0.0125f, Clump = 0.62f,
            Curl = 0.3f,
            Breadth = 1.3f, Seed = d.Seed.Derive("pile"),
        };
        Rgb light = new(pad.R / colour.R, pad.G / colour.G, pad.B / colour.B);
        b.Pile(Hair, skin, growth, r =>
        {
            float muzzle = Maths.SmoothStep(0.036f, 0.03f, (r.Position - new Vec3(0, 0.207f, 0.064f)).Length),
                ear = r.Position.Y > 0.255f && r.Position.Z > 0.003f
                    ? Maths.SmoothStep(0.02f, 0.016f, (Vec3.Abs(r.Position) - new Vec3(0.052f, 0.279f, 0.005f)).Length)
                    : 0,
                // Clipped about the eyes, so that they look out.
                brow = Maths.SmoothStep(0.02f, 0.012f, (new Vec3(MathF.Abs(r.Position.X), r.Position.Y, r.Position.Z)
                    - new Vec3(0.027f, 0.238f, 0.0605f)).Length),
                sole = Maths.SmoothStep(0.125f, 0.131f, r.Position.Z);
            Rgb c = Pattern.Mix(Rgb.White, light, MathF.Max(muzzle, ear));
            return new(c * 0.82f, c * 1.1f, new Vec3(0, -1, 0.1f), sole > 0.5f || muzzle + ear > 0.5f ? 0.0042f
                : Maths.Lerp(0.0105f, 0.0035f, brow));
        });
        b.Tint = pad;
        foreach (int q in (int[])[-1, 1])
            using (b.At(Affine.Trs(new(q * 0.073f, 0.0455f, 0.139f), Quat.RotX(Maths.HalfPi - 0.12f))))
                Moulded.Body(b, Felt, 40, 14, v =>
                {
                    Vec2 k = Moulded.Superellipse(v, 3);
                    return new(0.0235f * k.X, 0.003f * k.Y);
                }, (p, _, _) => new(p.X, p.Y, p.Z * 1.3f));
        Face(b);
        Ribbon(b, d.Chance("ribbon", 0.6f) ? Rgb.Hex(0xa82a2a) : Rgb.Hex(0x2f5a8a));
        return d.Done(new(0, 0.1f, 0.03f));
    }

    private static void Face(ModelBuilder b)
    {
        b.Tint = Rgb.White;
        foreach (int q in (int[])[-1, 1])
            b.Ball(Bead, new(q * 0.027f, 0.238f, 0.0612f), new(0.0086f, 0.0086f, 0.0078f), 48);
        b.Tint = Rgb.Hex(0x241712);
        using (b.At(0, 0.2195f, 0.0875f, 0, -0.35f))
            b.Sculpt(Felt, 0.001f, s =>
            {
                s.Capsule(new(-0.0075f, 0.002f, 0), new(0.0075f, 0.002f, 0), 0.0058f, 0.0058f, 0.002f);
                s.Capsule(new(0, 0, 0), new(0, -0.0055f, 0), 0.0062f, 0.0035f, 0.006f);
            });
        b.Tube(Felt, 0.0012f, 10, 7, new(0, 0.212f, 0.0915f), new(0, 0.204f, 0.0905f), new(0, 0.199f, 0.088f));
        foreach (int q in (int[])[-1, 1])
            b.Tube(Felt, 0.0012f, 14, 7, new(0, 0.2f, 0.0885f), new(q * 0.008f, 0.195f, 0.086f),
                new(q * 0.0165f, 0.199f, 0.081f));
        b.Tint = Rgb.White;
    }

    private static void Ribbon(ModelBuilder b, Rgb colour)
    {
        b.Tint = colour;
        b.Surface(Stuff.DyedCloth, 72, 8, (u, v) =>
        {
            float a = u * Maths.Tau, r = 0.0615f + 0.0035f * Maths.Sin(v * Maths.Pi) + 0.001f * Maths.Sin(a * 9);
            return new(r * Maths.Cos(a), 0.166f + 0.017f * v + 0.004f * Maths.Sin(a),
                -0.93f * r * Maths.Sin(a) + 0.006f);
        }, closed: true);
        foreach (int q in (int[])[-1, 1])
        {
            b.Slab(Stuff.DyedCloth, 30, 8, (u, v) =>
            {
                float a = u * Maths.Tau, reach = 0.5f - 0.5f * Maths.Cos(a);
                return new(q * (0.004f + 0.04f * reach), 0.17f + 0.011f * Maths.Sin(a) * (0.4f + reach)
                    + 0.006f * reach,
                    0.071f + (v - 0.5f) * (0.008f + 0.018f * reach) + 0.004f * reach);
            }, 0.0007f, new Vec2(0.1f, 0.02f));
            b.Slab(Stuff.DyedCloth, 20, 6, (u, v) =>
                new(q * (0.003f + 0.024f * u + (v - 0.5f) * (0.008f + 0.012f * u)), 0.17f - 0.052f * u
                    + 0.003f * MathF.Abs(v - 0.5f) * u, 0.073f + 0.011f * Maths.Sin(u * 2.4f)
                    + 0.002f * Maths.Sin(v * 5)),
                0.0007f, new Vec2(0.06f, 0.02f));
        }
        b.Ball(Stuff.DyedCloth, new(0, 0.17f, 0.074f), new(0.0085f, 0.0085f, 0.007f), 20);
        b.Tint = Rgb.White;
    }
}
