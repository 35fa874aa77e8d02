using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>The keeper's room high in a lighthouse: twelve whitewashed walls half a metre thick, a deep window over the
/// sea, a table with two chairs under an oil lamp, iron stove, desk with the logbook, ropes and brass.</summary>
internal static class KeepersRoom
{
    private const float Radius = 2.9f, SeaLevel = -17;
    private static readonly Material Whitewash = new Stonework("keeper's wall", Rgb.Hex(0xa59c8c), Rgb.Hex(0x857a6a),
        Rgb.Hex(0xb5ac9a), 0.34f, 0.05f, 0.55f, 0.9f);

    public static Location Build(LocationSheet sheet)
    {
        float outer = Radius / Maths.Cos(Maths.Pi / 12);
        Vec2[] corners = [.. Enumerable.Range(0, 12).Select(i =>
            { float a = (i - 0.5f) * Maths.Tau / 12; return new Vec2(outer * Maths.Sin(a), -outer * Maths.Cos(a)); })];
        RoomFabric fabric = new(Whitewash, Stuff.OldWood, Stuff.OldWood)
        {
            Thickness = 0.5f, Board = 0.16f, Beams = Stuff.DarkWood, Skirting = null, DoorPaint = Rgb.Hex(0x2f4f5a)
        };
        Room room = new(sheet, corners, 2.7f, fabric, new Vec3(0.1f, 0, -1).Normalized);
        room.Open(new(0, 0, 1.12f, 0.92f, 2.12f) { Columns = 2, Rows = 2 });
        room.Open(new(10, 0.1f, 0.66f, 1.05f, 2.0f) { Columns = 2, Rows = 2 });
        room.Open(new(5, 0, 0.92f, 0, 2.06f));
        Sea(room);
        Table(room);
        Working(room);
        Living(room);
        return room.Done([Room.Free(-1.1f, -2.2f, 1.1f, -0.95f), Room.Free(-1.75f, 0.25f, 1.75f, 1.75f),
                Room.Free(-0.6f, 0.1f, 0.6f, 2.1f)],
            (0.98f, 0.72f, 0.98f, 0.85f),
            paths: [[new(0.9f, 0, 1.7f), new(1.5f, 0, 0.4f), new(1.5f, 0, -0.9f), new(0.4f, 0, -2)]], farView: true);
    }

    private static void Table(Room room)
    {
        Dresser d = room.Dress;
        d.Put("table", 0, 0, -0.35f, 0.03f, solid: true);
        d.Put("chair", -0.98f, 0, -0.3f, Maths.HalfPi + 0.12f, 1, seat: "left chair");
        d.Put("chair", 0.98f, 0, -0.36f, -Maths.HalfPi - 0.08f, 1, seat: "right chair");
        d.Marks.Add(new("table", new(0, 0, 0.42f), -Vec3.UnitZ));
        d.Put("oil-lamp", -0.5f, 0.763f, -0.6f, 0.3f);
        Clutter.TeaThings(room, 0, 0.763f, -0.35f, 0, papers: false);
        d.Put("map", 0.3f, 0.763f, -0.42f, 0.14f, size: 0.62f);
        using (room.Own.At(-0.22f, 0.763f, -0.56f, 0.5f)) Books.Pile(room.Own, 0, 0, 0, 2);
        using (room.Own.At(0.2f, 0.766f, -0.2f, 0.6f)) Clutter.Pencil(room.Own);
        using (room.Own.At(Affine.Trs(new(-0.98f, 0, -0.3f), Quat.RotY(Maths.HalfPi + 0.12f))))
            Clutter.Throw(room.Own, Stuff.Blanket, 0.945f, -0.262f, 0.34f);
        d.Put("rug", -0.1f, 0, 0.1f, 0.05f, 2);
    }

    private static void Working(Room room)
    {
        Dresser d = room.Dress;
        ModelBuilder b = room.Own;
        // The desk stands under the side window, its back to the wall.
        float yaw = Maths.HalfPi - 0.05f;
        d.Put("desk", -2.28f, 0, 0.1f, yaw, solid: true);
        d.Put("chair", -1.62f, 0, 0.28f, -Maths.HalfPi + 0.5f, 2, seat: "desk chair");
        d.Marks.Add(new("desk", new(-1.45f, 0, -0.45f), -Vec3.UnitX));
        using (b.At(-2.18f, 0.773f, 0.16f, yaw - 0.1f)) Books.Open(b, Stuff.Letter, 0);
        d.Put("candle", -2.38f, 0.772f, -0.3f, 0.4f);
        d.Put("letter", -2.1f, 0.773f, -0.2f, yaw + 0.4f);
        d.Put("cup", -2.32f, 0.772f, 0.48f, 1, 2);
        using (b.At(-2.4f, 0.772f, 0.42f, yaw)) Books.Pile(b, 0, 0, 0, 3);
        d.Put("lantern", -2.25f, 0.772f, -0.46f, 0.6f, lit: false);
        room.Hang("clock", 9, 0.42f, 1.62f, 1, 0.8f);
        room.Hang("clock", 9, -0.4f, 1.66f, 2, 0.55f);
        Clutter.Shelf(room, 9, 0.05f, 1.38f, 1.05f, 0.6f);
        Clutter.Shelf(room, 8, 0, 1.5f, 1.1f, 0.35f);
        Clutter.Telescope(b, new(0.86f, 0, -2.16f), Maths.Pi + 0.35f);
        room.Pictures(11, (0.05f, 1.68f, 0.42f, 0.34f), (-0.05f, 1.28f, 0.3f, 0.26f));
    }

    private static void Living(Room room)
    {
        Dresser d = room.Dress;
        ModelBuilder b = room.Own;
        d.Put("stove", 2.16f, 0, -1.02f, -0.95f, size: 1.18f, solid: true);
        d.Marks.Add(new("stove", new(1.5f, 0, -0.75f), new Vec3(0.85f, 0, -0.4f).Normalized));
        d.Put("kettle", 2.18f, 0.963f, -0.98f, 0.6f);
        d.Put("basket", 1.62f, 0, -1.75f, 0.4f, size: 1.1f);
        for (int i = 0; i < 7; i++)
            using (b.At(1.62f + 0.05f * (i % 3 - 1), 0.1f + 0.07f * (i / 2), -1.75f + 0.03f * (i % 2), 0.5f + 0.25f * i,
                0, b.Random.Range(-0.1f, 0.1f)))
                Fire.Log(b, 0.34f, 0.034f);
        Clutter.Ropes(room, 1, -0.35f, 0.2f);
        Clutter.Ropes(room, 3, 0.35f);
        Clutter.Pegs(room, 4, 0, 1.75f, 5, 2);
        Clutter.Shelf(room, 3, -0.2f, 1.55f, 0.8f, 0.2f);
        d.Put("armchair", 2.05f, 0, 0.72f, -Maths.HalfPi - 0.35f, seat: "armchair", solid: true);
        d.Put("round-table", 2.1f, 0, 1.45f, 0, size: 0.86f, solid: true);
        d.Put("lantern", 2.08f, 0.602f, 1.42f, 0.3f, 1);
        using (b.At(2.22f, 0.602f, 1.62f, 1.1f)) Books.Pile(b, 0, 0, 0, 2);
        d.Put("chest", -1.5f, 0, 2.05f, Maths.Pi - 0.62f, solid: true);
        d.Put("rope", -1.45f, 0.47f, 2.02f, 0.6f, size: 0.8f);
        d.Put("barrel", -2.28f, 0, 1.3f, 0.4f, size: 0.78f, solid: true);
        d.Put("bucket", -1.95f, 0, 1.72f, 1.1f);
        Clutter.Ladder(b, new(-0.5f, 0, 2.35f), new(-0.62f, 2.75f, 2.72f));
        d.Soft("lamp glow", new(0, 2.3f, -0.2f), new(0, 0.7f, -0.2f), 0.5f, 0.4f, Rgb.BlackBody(2700) * 0.45f);
    }

    private static void Sea(Room room)
    {
        Material water = new ProceduralMaterial("sea far below", static (in SurfacePoint p) =>
        {
            float fade = 1 - Maths.SmoothStep(0.4f, 6, p.Footprint), t = p.Time * 0.6f;
            Vec3 q = new(p.World.X * 0.06f, t * 0.3f, p.World.Z * 0.11f);
            float dx = Noise.Fbm(q, 4, 3), dz = Noise.Fbm(q + new Vec3(9, 0, 4), 4, 5);
            return OpenPbr.Default with
            {
                BaseColor = Rgb.Hex(0x131f28) * (0.8f + 0.3f * dx),
                SpecularRoughness = 0.16f + 0.16f * (1 - fade),
                SpecularIor = 1.33f,
                SpecularWeight = 0.3f,
                BumpNormal = new Vec3(dx * 0.35f * (0.2f + fade), 1, dz * 0.35f * (0.2f + fade)).Normalized,
            };
        })
        { Varies = true };
        Mesh plane = new()
        {
            Positions = [new(-6000, SeaLevel, 400), new(6000, SeaLevel, 400), new(6000, SeaLevel, -9000),
                new(-6000, SeaLevel, -9000)],
            Indices = [0, 1, 2, 0, 2, 3]
        };
        room.Dress.Add(new Entity { Name = "sea", Model = new Model("sea", [new(plane, water)]), CastsShadow = false });
    }
}
