using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Antlers or horns: bone of their own that stands on the skull.</summary>
internal static class Horns
{
    /// <summary>Null for animals without.</summary>
    public static Mesh? Build(AnimalFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        if (d.Horn == HornForm.None) return null;
        SdfSculptor clay = new([]) { Origin = frame.Head, Turn = frame.HeadTurn, Unit = frame.HeadUnit };
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            switch (d.Horn)
            {
                case HornForm.Antlers: Antler(clay, side, d.HornLength); break;
                case HornForm.Tusks: Tusk(clay, side, d.HornLength); break;
                case HornForm.Knobs: Knob(clay, side, d.HornLength); break;
                case HornForm.Spiral: if (side > 0) Spiral(clay, d.HornLength); break;
                case HornForm.Swept: Swept(clay, side, d.HornLength); break;
                case HornForm.Ceratops: Three(clay, side, d.HornLength, QuadrupedHead.MuzzleTip(d)); break;
                default: Horn(clay, side, d.HornLength); break;
            }
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), (d.Horn == HornForm.Spiral ? 0.022f : 0.055f)
            * frame.HeadUnit);
        return new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices };
    }

    public static Material MaterialOf(HornForm form) => form switch
    {
        HornForm.Tusks => ivory,
        HornForm.Spiral => pearl,
        _ => horn,
    };

    private static readonly Material pearl = new ProceduralMaterial("pearl horn", static (in SurfacePoint p) =>
        OpenPbr.Default with
        {
            BaseColor = Rgb.Lerp(Rgb.Hex(0xE8CF94), Rgb.Hex(0xF6ECD6), 0.5f + 0.5f * Noise.Value(p.Rest * 25)),
            SpecularRoughness = 0.28f,
            CoatWeight = 0.6f,
            CoatRoughness = 0.15f,
        });

    private static readonly Material ivory = new ProceduralMaterial("ivory", static (in SurfacePoint p) =>
    {
        float grain = Noise.Fbm(new Vec3(p.Rest.X * 30, p.Rest.Y * 30, p.Rest.Z * 8), 3);
        return OpenPbr.Default with
        {
            BaseColor = Rgb.Lerp(Rgb.Hex(0xC9B48C), Rgb.Hex(0xF2E8D0), 0.6f + 0.5f * grain),
            SpecularRoughness = 0.32f
        };
    });

    private static readonly Material horn = new ProceduralMaterial("horn", (in SurfacePoint p) =>
    {
        float grain = Noise.Fbm(new Vec3(p.Rest.X * 60, p.Rest.Y * 18, p.Rest.Z * 60), 3);
        return OpenPbr.Default with
        {
            BaseColor = Rgb.Lerp(Rgb.Hex(0x6A5540), Rgb.Hex(0xB8A486), 0.5f + 0.5f * grain),
            SpecularRoughness = 0.45f
        };
    });

    private static void Antler(SdfSculptor clay, int side, float l)
    {
        Vec3 S(float x, float y, float z) => new(side * x * l, 0.75f + y * l, -0.15f + z * l);
        clay.Ellipsoid(S(0.36f, -0.02f, 0), new(0.17f, 0.12f, 0.17f), 0);
        clay.Chain([S(0.36f, 0, 0), S(0.62f, 0.9f, -0.45f), S(1.15f, 1.7f, -0.55f), S(1.10f, 2.6f, -0.05f)],
            [0.13f, 0.105f, 0.085f, 0.02f], 0.08f);
        clay.Chain([S(0.42f, 0.16f, -0.05f), S(0.48f, 0.42f, 0.40f), S(0.50f, 0.85f, 0.62f)],
            [0.09f, 0.07f, 0.015f], 0.07f);
        clay.Chain([S(0.74f, 1.1f, -0.50f), S(0.80f, 1.4f, 0.0f), S(0.78f, 1.9f, 0.25f)],
            [0.085f, 0.065f, 0.015f], 0.07f);
        clay.Chain([S(1.14f, 1.75f, -0.54f), S(1.40f, 2.1f, -0.55f), S(1.62f, 2.55f, -0.35f)],
            [0.075f, 0.055f, 0.012f], 0.07f);
    }

    private static void Tusk(SdfSculptor clay, int side, float l)
        => clay.Chain([new(side * 0.36f, -0.36f, 0.72f), new(side * 0.50f, -0.36f - 0.55f * l, 0.98f + 0.2f * l),
            new(side * 0.50f, -0.36f - 0.72f * l, 1.05f + 0.75f * l)],
            [0.135f, 0.105f, 0.03f], 0);

    /// <summary>A giraffe's: bone under skin, thicker at the blunt tip.</summary>
    private static void Knob(SdfSculptor clay, int side, float l)
        => clay.Chain([new(side * 0.34f, 0.70f, -0.10f), new(side * 0.38f, 0.70f + 0.34f * l, -0.18f),
            new(side * 0.40f, 0.70f + 0.62f * l, -0.22f)],
            [0.12f, 0.085f, 0.135f], 0);

    private static void Horn(SdfSculptor clay, int side, float l)
        => clay.Chain([new(side * 0.52f, 0.72f, -0.10f), new(side * (0.52f + 0.45f * l), 0.86f, -0.05f),
            new(side * (0.52f + 0.62f * l), 0.92f + 0.45f * l, 0.12f)],
            [0.13f, 0.095f, 0.02f], 0);

    /// <summary>A unicorn's: a straight cone out of the forehead with a ridge wound round it.</summary>
    private static void Spiral(SdfSculptor clay, float l)
    {
        Vec3 root = new(0, 0.76f, 0.42f), tip = root + new Vec3(0, 1.70f, 0.30f) * l, axis = (tip - root).Normalized;
        Vec3.Basis(axis, out Vec3 x, out Vec3 y);
        clay.Capsule(root - axis * 0.15f, tip, 0.125f, 0.012f, 0);
        const int turns = 7, steps = 12;
        Vec3[] points = new Vec3[turns * steps];
        float[] radii = new float[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            float t = i / (points.Length - 1f), r = Maths.Lerp(0.115f, 0.010f, t);
            (float s, float c) = Maths.SinCos(Maths.Tau * i / steps);
            points[i] = Vec3.Lerp(root, tip, t) + (x * c + y * s) * r;
            radii[i] = Maths.Lerp(0.046f, 0.008f, t);
        }
        clay.Chain(points, radii, 0.025f, 1);
    }

    /// <summary>A dragon's: two long ones back from the skull, short ones from brow and cheek.</summary>
    private static void Swept(SdfSculptor clay, int side, float l)
    {
        Vec3 S(float x, float y, float z) => new(side * x, y, z);
        clay.Chain([S(0.42f, 0.62f, -0.30f), S(0.62f, 0.95f + 0.1f * l, -0.30f - 0.65f * l),
            S(0.80f, 1.0f + 0.25f * l, -0.30f - 1.35f * l), S(0.78f, 1.0f + 0.70f * l, -0.30f - 2.0f * l)],
            [0.22f, 0.17f, 0.11f, 0.02f], 0.05f);
        clay.Chain([S(0.78f, -0.20f, -0.20f), S(1.02f, -0.20f, -0.20f - 0.45f * l),
            S(1.12f, -0.05f, -0.20f - 0.95f * l)],
            [0.14f, 0.09f, 0.015f], 0.04f);
        clay.Chain([S(0.72f, -0.48f, -0.05f), S(0.90f, -0.60f, -0.05f - 0.35f * l),
            S(0.96f, -0.60f, -0.05f - 0.65f * l)],
            [0.11f, 0.07f, 0.012f], 0.04f);
    }

    /// <summary>A triceratops's: long over each eye, short on the nose.</summary>
    private static void Three(SdfSculptor clay, int side, float l, float tip)
    {
        clay.Chain([new(side * 0.44f, 0.50f, 0.36f), new(side * 0.58f, 0.50f + 0.62f * l, 0.45f + 0.35f * l),
            new(side * 0.62f, 0.50f + 0.92f * l, 0.45f + 1.25f * l)],
            [0.20f, 0.145f, 0.02f], 0);
        if (side < 0) return;
        clay.Chain([new(0, -0.10f, tip - 0.30f), new(0, 0.20f, tip - 0.20f), new(0, 0.20f + 0.30f * l, tip - 0.02f)],
            [0.19f, 0.13f, 0.02f], 0);
    }
}
