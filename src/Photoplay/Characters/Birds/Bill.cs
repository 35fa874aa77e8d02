using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.Birds;

/// <summary>Upper and lower bill, horn of their own on head and jaw.</summary>
internal static class Bill
{
    public static SkinnedShape Upper(BirdFrame frame) => Make(frame, upper: true);
    public static SkinnedShape Lower(BirdFrame frame) => Make(frame, upper: false);

    private static SkinnedShape Make(BirdFrame frame, bool upper)
    {
        BirdDesign d = frame.Design;
        SdfSculptor clay = new([]) { Origin = frame.Head, Unit = frame.HeadUnit };
        float l = d.BillLength, w = d.BillWidth, y = upper ? -0.08f : -0.22f, z = 0.82f, k = upper ? 1 : 0.82f;
        switch (d.Bill)
        {
            case BillForm.Flat:
                clay.Chain([new(0, y, z), new(0, y - 0.10f, z + 0.5f * l), new(0, y - 0.10f, z + 0.86f * l)],
                    [w * 0.85f, w * 0.82f, w * 0.95f], 0, 4, upper ? 0.42f : 0.26f, Vec3.UnitY);
                break;
            case BillForm.Hook:
                if (upper)
                    clay.Chain([new(0, y + 0.04f, z), new(0, y + 0.02f, z + 0.55f * l),
                            new(0, y - 0.24f * l, z + 0.90f * l), new(0, y - 0.62f * l, z + 0.82f * l)],
                        [w, w * 0.78f, w * 0.42f, w * 0.06f], 0, 5, 0.8f, Vec3.UnitX);
                else
                    clay.Chain([new(0, y - 0.06f, z), new(0, y - 0.14f, z + 0.40f * l),
                        new(0, y - 0.12f, z + 0.62f * l)], [w * 0.7f, w * 0.5f, w * 0.2f], 0, 4, 0.7f, Vec3.UnitY);
                break;
            default:
                float droop = d.Bill == BillForm.Dagger ? 0.10f : 0.05f;
                clay.Chain([new(0, y, z), new(0, y - droop * 0.4f, z + 0.5f * l),
                        new(0, (upper ? y - droop * 2 : y) - 0.02f, z + l * k)],
                    [w * k, w * 0.62f * k, w * 0.06f], 0, 4, 0.86f, upper ? Vec3.UnitX : Vec3.UnitY);
                break;
        }
        if (upper)
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
                clay.Ellipsoid(new(side * w * 0.75f, y + w * 0.35f, z + 0.28f * l), new(0.05f, 0.03f, 0.07f),
                    0.03f, carve: true);
        SdfMesh m = SdfMesher.Mesh(new SdfField(clay.Primitives), 0.035f * frame.HeadUnit);
        Mesh mesh = new() { Positions = m.Positions, Normals = m.Normals, Indices = m.Indices };
        return new(mesh, SkinBinding.Rigid(mesh.Positions.Length, frame.Bone(upper ? "head" : "jaw")));
    }
}
