using Photoplay.Foundation;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>Rooms of a lived-in house: sitting room, bedroom and study. Window on the left wall, bookcase or bed on the
/// back wall, door on the front wall.</summary>
internal static class House
{
    private const float Half = 2.55f, Back = -2.75f, Front = 3;
    private static readonly int[] WallColours = [0xd3c6a8, 0xb8c0b0, 0xcdb9a2, 0xb9b4a6, 0xc7b48c];

    private static Room Start(LocationSheet sheet, RoomFabric fabric, Material? curtain, float window = 0.75f)
    {
        Room room = new(sheet, Room.Rectangle(Half, Back, Front), 2.62f, fabric, new Vec3(-1, 0, 0.34f).Normalized);
        room.Open(new(3, window, 1.5f, 0.86f, 2.16f) { Columns = 2, Rows = 3, Curtain = curtain });
        room.Open(new(2, 1.3f, 0.92f, 0, 2.06f));
        return room;
    }

    private static Plaster Walls(LocationSheet sheet) => new("house",
        Rgb.Hex(WallColours[(int)(new Seed((ulong)sheet.Seed).Uniform("walls") * WallColours.Length)]), 0.35f, 0.4f);

    /// <summary>Table by the window, bookcase, armchair under a lamp, fireplace, rug, sofa.</summary>
    public static Location LivingRoom(LocationSheet sheet)
    {
        Room room = Start(sheet, new(Walls(sheet), Stuff.FloorWood, Stuff.CreamPaint) { Beams = Stuff.DarkWood },
            Stuff.Curtain);
        Dresser d = room.Dress;
        d.Put("bookshelf", 0.72f, 0, Back + 0.2f, 0, solid: true);
        room.Pictures(0, (-1.5f, 1.72f, 0.46f, 0.56f), (-0.95f, 1.86f, 0.36f, 0.3f), (-0.97f, 1.47f, 0.32f, 0.36f),
            (2.05f, 1.7f, 0.4f, 0.5f));
        d.Put("plant", 0.1f, 2.085f, Back + 0.22f, 1, size: 1.2f);
        d.Put("table", -1.28f, 0, -0.95f, 0.08f, solid: true);
        Chair(room, -1.12f, -0.22f, 2.86f, 0, "table chair", blanket: true);
        Chair(room, -1.4f, -1.72f, 0.16f, 1, null);
        Chair(room, -0.26f, -1.02f, -1.75f, 0, "window chair");
        Clutter.TeaThings(room, -1.28f, 0.763f, -0.95f, 0.08f);
        d.Put("vase", -1.55f, 0.763f, -1.05f, 0.5f);
        using (room.Own.At(-1, 0.764f, -0.72f, 0.3f)) Books.Open(room.Own, Stuff.Printed, 0);
        d.Put("plant", -2.42f, 0.885f, -1.2f, 0.6f, 1, size: 0.9f);
        d.Put("fireplace", Half - 0.3f, 0, 0.35f, -Maths.HalfPi, solid: true);
        d.Put("clock", Half - 0.36f, 1.26f, 0.35f, -Maths.HalfPi);
        d.Put("candle", Half - 0.34f, 1.26f, 0.9f, -1.2f);
        d.Put("picture", Half - 0.52f, 1.258f, -0.2f, -Maths.HalfPi, size: 0.55f, pitch: -0.14f);
        d.Put("armchair", 1.55f, 0, -1.35f, -0.75f, seat: "armchair", solid: true);
        d.Put("round-table", 2.05f, 0, -1.95f, 0, size: 0.9f, solid: true);
        d.Put("table-lamp", 2.05f, 0.63f, -1.98f, 0.4f);
        d.Put("cup", 1.85f, 0.63f, -1.8f, 0.4f, 3);
        d.Put("rug", 0.25f, 0, 0.15f, 0.06f);
        d.Put("sofa", 0.7f, 0, 2.45f, Maths.Pi, seat: "sofa", solid: true);
        d.Put("basket", 1.9f, 0, 1.45f, 0.3f);
        d.Put("chest", -2.18f, 0, 1.15f, Maths.HalfPi, solid: true);
        d.Put("radio", -2.22f, 0.47f, 1.12f, Maths.HalfPi - 0.15f);
        d.Marks.Add(new("table", new(-0.25f, 0, -0.2f), new Vec3(-0.8f, 0, -0.6f)));
        d.Marks.Add(new("fireplace", new(1.1f, 0, 0.35f), Vec3.UnitX));
        return room.Done([Room.Free(-0.7f, 0, 1.25f, 1.7f), Room.Free(-1.75f, 0.25f, 1.25f, 1.7f),
                Room.Free(0, -1.6f, 0.75f, 1.7f)],
            (0.3f, 0.6f, 0.75f, 0.3f), paths: [[new(-1.3f, 0, 1.6f), new(0, 0, 0.8f), new(0.5f, 0, -1.2f)]]);
    }

    /// <summary>Bed against the back wall, lamp beside it, chest, mirror, rug.</summary>
    public static Location Bedroom(LocationSheet sheet)
    {
        RoomFabric fabric = new(Walls(sheet), Stuff.FloorWood, Stuff.WhitePaint)
        {
            Beams = null, Wainscot = (Stuff.CreamPaint, 0.94f)
        };
        Room room = Start(sheet, fabric,
            new Cloth("bedroom curtain", Rgb.Hex(0xd9d2bd), thread: 0.001f, fuzz: 0.2f, sheer: 0.5f), 0.85f);
        Dresser d = room.Dress;
        d.Put("bed", -0.35f, 0, -1.62f, 0, size: 1.06f, seat: "bed", solid: true);
        d.Put("round-table", 0.72f, 0, -2.25f, 0, size: 0.82f, solid: true);
        d.Put("table-lamp", 0.76f, 0.575f, -2.32f, 0.4f, size: 0.85f, lit: room.Dark);
        d.Put("clock", 0.58f, 0.575f, -2.1f, 0.2f, size: 0.42f);
        using (room.Own.At(0.8f, 0.576f, -2.08f, 0.5f)) Books.Pile(room.Own, 0, 0, 0, 2);
        d.Put("night-table", -1.24f, 0, -2.46f, 0.03f, solid: true);
        d.Put("table-lamp", -1.32f, 0.582f, -2.52f, 0.9f, 2, size: 0.8f, lit: room.Dark);
        d.Put("cup", -1.1f, 0.582f, -2.38f, 2.1f, 2);
        using (room.Own.At(-1.24f, 0.583f, -2.36f, 0.35f)) Books.Pile(room.Own, 0, 0, 0, 1);
        BedroomClutter.ClothesChair(room, -2.05f, -2.2f, 0.75f);
        BedroomClutter.OnBed(room, new(-0.35f, 0.565f, -1.62f));
        BedroomClutter.Slippers(room, new(0.42f, 0, -1.05f), 1.9f);
        room.Pictures(0, (-1.42f, 1.34f, 0.34f, 0.42f), (-1.86f, 1.5f, 0.3f, 0.26f),
            (-0.35f, 1.72f, 0.62f, 0.46f), (1.7f, 1.62f, 0.34f, 0.44f), (2.1f, 1.72f, 0.28f, 0.34f));
        d.Put("bookshelf", Half - 0.2f, 0, -1.2f, -Maths.HalfPi, size: 0.78f, solid: true);
        d.Put("chest", -0.35f, 0, -0.12f, 0, size: 0.95f, solid: true);
        room.Hang("mirror", 1, 1.05f, 1.25f, 0, 1.3f);
        d.Put("desk", Half - 0.4f, 0, 1.05f, -Maths.HalfPi, size: 0.9f, solid: true);
        d.Put("vase", Half - 0.35f, 0.695f, 0.75f, 0.5f, size: 0.8f);
        d.Put("letter", Half - 0.5f, 0.696f, 1.1f, 1.2f);
        Chair(room, 1.62f, 1.02f, Maths.HalfPi - 0.3f, 0, "desk chair");
        d.Put("rug", 0.55f, 0, 0.6f, 0.05f, 1);
        d.Put("armchair", -1.85f, 0, 0.55f, 1.1f, seat: "armchair", solid: true);
        d.Put("plant", -2.42f, 0.885f, -0.55f, 0.6f, 1, size: 0.9f);
        d.Put("ball", 0.95f, 0, -0.7f, 0.4f);
        d.Put("guitar", 1.35f, 0.02f, Back + 0.2f, 0.1f, pitch: -0.16f);
        Clutter.Pegs(room, 2, -0.6f, 1.72f, 5, 3);
        return room.Done([Room.Free(-0.9f, 0.45f, 1.3f, 2.1f), Room.Free(0.5f, -1.5f, 1.5f, 2)],
            (0.3f, 0.35f, 0.6f, 0.3f));
    }

    /// <summary>Bookcases on two walls, a desk with a lamp, a globe of work on it, leather armchair.</summary>
    public static Location Study(LocationSheet sheet)
    {
        Room room = Start(sheet,
            new(new Plaster("study", Rgb.Hex(0x6f7f6a), 0.25f, 0.3f), Stuff.FloorWood, Stuff.CreamPaint)
            {
                Beams = Stuff.DarkWood, Skirting = Stuff.Walnut, Wainscot = (Stuff.Walnut, 0.86f)
            },
            new Cloth("study curtain", Rgb.Hex(0x7a3a2c), thread: 0.0014f, fuzz: 0.5f, sheer: 0.15f));
        Dresser d = room.Dress;
        d.Put("bookshelf", -0.95f, 0, Back + 0.2f, 0, 0, solid: true);
        d.Put("bookshelf", 0.82f, 0, Back + 0.2f, 0, 1, solid: true);
        d.Put("bookshelf", Half - 0.2f, 0, -0.9f, -Maths.HalfPi, 2, solid: true);
        room.Pictures(1, (0.95f, 1.65f, 0.4f, 0.5f), (1.5f, 1.7f, 0.5f, 0.38f));
        d.Put("desk", -0.5f, 0, -1.15f, 0.04f, solid: true);
        Chair(room, -0.45f, -1.75f, 0.1f, 0, "desk chair");
        d.Put("table-lamp", -0.98f, 0.772f, -1.25f, 0.3f);
        using (room.Own.At(-0.42f, 0.774f, -1.2f, 3.1f)) Books.Open(room.Own, Stuff.Printed, 0);
        using (room.Own.At(-0.02f, 0.774f, -1.28f, 0.2f)) Books.Pile(room.Own, 0, 0, 0, 4);
        d.Put("letter", -0.7f, 0.774f, -1, 0.3f);
        d.Put("letter", -0.6f, 0.775f, -0.98f, -0.1f, 1);
        d.Put("telephone", 0, 0.774f, -0.98f, 2.8f);
        d.Put("cup", -0.22f, 0.774f, -0.98f, 1, 1);
        d.Put("armchair", 1.35f, 0, 0.3f, -1.1f, seat: "armchair", solid: true);
        d.Put("round-table", 1.95f, 0, 0.85f, 0, size: 0.85f, solid: true);
        d.Put("table-lamp", 1.95f, 0.595f, 0.85f, 0.3f, 1, size: 0.9f);
        d.Put("rug", 0.1f, 0, 0.35f, 0.03f);
        d.Put("plant", -2.42f, 0.885f, -1.1f, 0.3f, size: 0.95f);
        d.Put("chest", -2.15f, 0, 1.2f, Maths.HalfPi, solid: true);
        d.Put("map", -2.1f, 0.475f, 1.2f, 0.3f, size: 0.8f);
        using (room.Own.At(2.1f, 0, 1.7f, 0.4f)) Books.Pile(room.Own, 0, 0, 0, 9);
        using (room.Own.At(-1.75f, 0, -2.2f, 0.4f)) Books.Pile(room.Own, 0, 0, 0, 6);
        d.Marks.Add(new("desk", new(-0.45f, 0, -0.45f), -Vec3.UnitZ));
        return room.Done([Room.Free(-1.5f, -0.4f, 0.7f, 2), Room.Free(-0.8f, 0.9f, 1.4f, 2.2f)],
            (0.3f, 0.62f, 0.55f, 0.3f));
    }

    internal static void Chair(Room room, float x, float z, float yaw, int variant, string? seat, bool blanket = false)
    {
        room.Dress.Put("chair", x, 0, z, yaw, variant, seat: seat);
        if (!blanket) return;
        using (room.Own.At(Affine.Trs(new(x, 0, z), Quat.RotY(yaw))))
            Clutter.Throw(room.Own, Stuff.Blanket, 0.945f, -0.262f, 0.4f);
    }
}
