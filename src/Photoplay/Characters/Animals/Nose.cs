using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>The bare, wet nose: a pad with two commas for nostrils, or a pig's disc; a solid of its own that sits on
/// the muzzle.</summary>
internal static class Nose
{
    /// <summary>Null for animals whose nostrils are holes in a hairy muzzle.</summary>
    public static Mesh? Build(AnimalFrame frame, Vec3 seat)
    {
        QuadrupedDesign d = frame.Design;
        SdfSculptor clay = new([]) { Origin = frame.Head, Turn = frame.HeadTurn, Unit = frame.HeadUnit };
        float r = d.NoseSize * 0.155f;
        Vec3 c = frame.HeadLocal(seat) + new Vec3(0, 0.02f, r * 0.10f);
        switch (d.Nose)
        {
            case NoseForm.Pad:
                clay.Ellipsoid(c, new(r * 1.20f, r * 0.84f, r * 0.82f), 0);
                clay.Ellipsoid(c + new Vec3(0, -r * 0.55f, -0.01f), new(r * 0.5f, r * 0.6f, r * 0.58f), r * 0.6f);
                foreach (int side in (ReadOnlySpan<int>)[1, -1]) Nostril(clay, c, r, side);
                clay.Capsule(c + new Vec3(0, -r * 1.05f, r * 0.75f), c + new Vec3(0, r * 0.05f, r * 0.98f), r * 0.05f,
                    r * 0.02f, r * 0.18f, carve: true);
                break;
            case NoseForm.Snout:
                clay.Capsule(c - new Vec3(0, 0, r * 0.6f), c + new Vec3(0, 0, r * 0.10f), r * 1.30f, r * 1.36f, 0,
                    0.86f, Vec3.UnitY);
                clay.Box(c + new Vec3(0, 0, r * 1.75f), new(r * 2, r * 2, r * 1.2f), r * 0.3f, r * 0.5f, carve: true);
                foreach (int side in (ReadOnlySpan<int>)[1, -1])
                    clay.Ellipsoid(c + new Vec3(side * r * 0.5f, 0, r * 0.55f), new(r * 0.20f, r * 0.32f, r * 0.5f),
                        r * 0.16f, Quat.RotZ(side * 0.15f), carve: true);
                break;
            default: return null;
        }
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), 0.075f * r * frame.HeadUnit);
        return new Mesh { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices };
    }

    private static void Nostril(SdfSculptor clay, Vec3 c, float r, int side)
    {
        clay.Ellipsoid(c + new Vec3(side * r * 0.72f, -r * 0.15f, r * 0.2f),
            new(r * 0.5f, r * 0.5f, r * 0.55f), r * 0.4f);
        clay.Ellipsoid(c + new Vec3(side * r * 0.56f, -r * 0.14f, r * 0.76f), new(r * 0.27f, r * 0.19f, r * 0.36f),
            r * 0.14f, Quat.RotZ(side * 0.6f), carve: true);
        clay.Capsule(c + new Vec3(side * r * 0.78f, -r * 0.22f, r * 0.62f),
            c + new Vec3(side * r * 1.15f, -r * 0.42f, r * 0.22f), r * 0.10f, r * 0.04f, r * 0.12f, carve: true);
    }
}
