using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Antlers or horns: bone of their own that stands on the skull.</summary>
internal static class Horns
{
    /// <summary>Null for animals without.</summary>
    public static Mesh? Build(QuadrupedFrame frame)
    {
        QuadrupedDesign d = frame.Design;
        if (d.Horn == HornForm.None) return null;
        SdfSculptor clay = new([]) { Origin = frame.Head, Turn = frame.HeadTurn, Unit = frame.HeadUnit };
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
            if (d.Horn == HornForm.Antlers) Antler(clay, side, d.HornLength);
            else Horn(clay, side, d.HornLength);
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), 0.055f * frame.HeadUnit);
        return new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices };
    }

    public static Material Material { get; } = new ProceduralMaterial("horn", (in SurfacePoint p) =>
    {
        float grain = Noise.Fbm(new Vec3(p.Rest.X * 60, p.Rest.Y * 18, p.Rest.Z * 60), 3);
        return OpenPbr.Default with { BaseColor = Rgb.Lerp(Rgb.Hex(0x6A5540), Rgb.Hex(0xB8A486), 0.5f + 0.5f * grain), SpecularRoughness = 0.45f };
    });

    private static void Antler(SdfSculptor clay, int side, float l)
    {
        Vec3 S(float x, float y, float z) => new(side * x * l, 0.75f + y * l, -0.15f + z * l);
        clay.Ellipsoid(S(0.36f, -0.02f, 0), new(0.17f, 0.12f, 0.17f), 0);
        clay.Chain([S(0.36f, 0, 0), S(0.62f, 0.9f, -0.45f), S(1.15f, 1.7f, -0.55f), S(1.10f, 2.6f, -0.05f)], [0.13f, 0.105f, 0.085f, 0.02f], 0.08f);
        clay.Chain([S(0.42f, 0.16f, -0.05f), S(0.48f, 0.42f, 0.40f), S(0.50f, 0.85f, 0.62f)], [0.09f, 0.07f, 0.015f], 0.07f);
        clay.Chain([S(0.74f, 1.1f, -0.50f), S(0.80f, 1.4f, 0.0f), S(0.78f, 1.9f, 0.25f)], [0.085f, 0.065f, 0.015f], 0.07f);
        clay.Chain([S(1.14f, 1.75f, -0.54f), S(1.40f, 2.1f, -0.55f), S(1.62f, 2.55f, -0.35f)], [0.075f, 0.055f, 0.012f], 0.07f);
    }

    private static void Horn(SdfSculptor clay, int side, float l)
        => clay.Chain([new(side * 0.52f, 0.72f, -0.10f), new(side * (0.52f + 0.45f * l), 0.86f, -0.05f), new(side * (0.52f + 0.62f * l), 0.92f + 0.45f * l, 0.12f)],
            [0.13f, 0.095f, 0.02f], 0);
}
