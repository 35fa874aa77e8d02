using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>Plain rooms where people work and eat: kitchen, cabin, tavern, workshop.</summary>
internal static class Rustic
{
    private const float Half = 2.6f, Back = -2.8f, Front = 3;
    private static readonly Material Rubble = new Stonework("rubble", Rgb.Hex(0x8d8376), Rgb.Hex(0x6f6354),
            Rgb.Hex(0xa0968a), 0.32f, 0.06f, 0.6f),
        Flags = new Stonework("flags", Rgb.Hex(0x85796a), Rgb.Hex(0x6a6058), Rgb.Hex(0x4a443c), 0.55f, 0.025f, 0.8f);
    private static readonly Material Logs = new Wood("log wall", Rgb.Hex(0xb98a54), Rgb.Hex(0x70461f), 0.25f, 0.15f),
        Tiles = new Brick("tiles", Rgb.Hex(0xd8d2c2), Rgb.Hex(0xc9c6ba), Rgb.Hex(0x9a9488), 0.11f, 0.11f,
            0.005f, 0, 0.8f);

    private static Room Start(LocationSheet sheet, RoomFabric fabric, float height, Material? curtain,
        float width = 1.4f)
    {
        Room room = new(sheet, Room.Rectangle(Half, Back, Front), height, fabric, new Vec3(-1, 0, 0.34f).Normalized);
        room.Open(new(3, 0.7f, width, 0.98f, 2.08f) { Columns = 2, Rows = 2, Curtain = curtain });
        room.Open(new(2, 1.35f, 0.92f, 0, 2.06f));
        return room;
    }

    /// <summary>Counter under shelves along the back wall, range, table with a bench, checked curtains.</summary>
    public static Location Kitchen(LocationSheet sheet)
    {
        Room room = Start(sheet,
            new(new Plaster("kitchen", Rgb.Hex(0xdcd2ba), 0.3f, 0.4f), Flags, Stuff.CreamPaint)
            {
                Board = 0, Beams = Stuff.Oak
            },
            2.6f, Stuff.Gingham);
        Dresser d = room.Dress;
        ModelBuilder b = room.Own;
        using (b.At(0.2f, 0, Back + 0.31f)) Counter(b, 2.7f);
        b.Box(Tiles, 0.2f, 1.2f, Back + 0.006f, 2.9f, 0.56f, 0.012f, 0.003f, 1, grain: 0);
        Clutter.Shelf(room, 0, -0.4f, 1.62f, 1.25f, 0);
        Clutter.Shelf(room, 0, 0.98f, 1.7f, 1.1f, 0.25f);
        d.Put("kettle", 0.75f, 0.92f, Back + 0.3f, 0.4f);
        d.Put("bowl", -0.25f, 0.92f, Back + 0.34f, 0.2f);
        d.Put("bottle", 1.2f, 0.92f, Back + 0.2f, 0.2f);
        d.Put("bottle", 1.32f, 0.92f, Back + 0.26f, 1.2f, 1);
        d.Put("plant", -0.9f, 0.92f, Back + 0.25f, 0.2f, size: 0.8f);
        for (int i = 0; i < 4; i++) d.Put("plate", 0.2f, 0.92f + i * 0.012f, Back + 0.28f, i, 1);
        d.Put("stove", 2.05f, 0, Back + 0.55f, -0.35f, size: 1.13f, solid: true);
        d.Put("table", -0.95f, 0, -0.75f, 0.04f, solid: true);
        House.Chair(room, -0.95f, 0.02f, Maths.Pi - 0.1f, 0, "table chair");
        House.Chair(room, -1.15f, -1.5f, 0.1f, 0, "far chair");
        House.Chair(room, 0.05f, -0.8f, -1.65f, 1, "side chair");
        Clutter.TeaThings(room, -0.95f, 0.763f, -0.75f, 0.1f, papers: false);
        d.Put("bowl", -0.75f, 0.763f, -0.6f, 0.5f, 1);
        d.Put("basket", 1.5f, 0, Back + 0.5f, 0.3f);
        d.Put("table-lamp", -1.52f, 0.763f, -0.98f, 0.3f, size: 0.8f);
        Ceiling(room, -0.9f, -0.75f, 1.98f);
        d.Put("barrel", 2.2f, 0, 0.3f, 0.2f, size: 0.85f, solid: true);
        Clutter.Pegs(room, 1, 0.9f, 1.7f, 4, 2);
        room.Hang("clock", 1, -0.5f, 1.7f, 0);
        d.Put("rug", 0.6f, 0, 0.9f, 0.02f, size: 0.7f);
        d.Put("crate", -2.2f, 0, 1.3f, 0.3f, solid: true);
        d.Put("bucket", -2.2f, 0.418f, 1.32f, 0.4f, size: 0.9f);
        d.Marks.Add(new("table", new(-0.3f, 0, 0.1f), new Vec3(-0.6f, 0, -0.8f)));
        d.Marks.Add(new("stove", new(1.5f, 0, -1.4f), new Vec3(0.5f, 0, -0.85f).Normalized));
        return room.Done([Room.Free(-1.6f, 0.35f, 1.6f, 2.1f), Room.Free(0.45f, -1.9f, 1.4f, 2.1f)],
            (0.3f, 0.68f, 0.35f, 0.3f), GroundKind.Stone);
    }

    /// <summary>One room of logs with a fireplace, a bed, a table.</summary>
    public static Location Cabin(LocationSheet sheet)
    {
        Room room = Start(sheet,
            new(Logs, Stuff.OldWood, Stuff.OldWood)
            {
                Beams = Stuff.Bark, Skirting = null, Board = 0.2f, DoorPaint = Rgb.Hex(0x6a4a30)
            },
            2.45f, Stuff.Gingham, 1.05f);
        Dresser d = room.Dress;
        ModelBuilder b = room.Own;
        foreach (int wall in (int[])[0, 1])
            using (b.At(room.Wall(wall)))
                for (int i = 0; i < 12; i++)
                {
                    Vec3 at = new(0, 0.1f + i * 0.205f, -0.045f);
                    using (b.At(Affine.Translation(at)))
                        b.Surface(Logs, 28, 14, (u, v) =>
                        {
                            float a = (0.5f - v) * 3.4f, x = (u - 0.5f) * 5.6f,
                                r = 0.105f * (1 + 0.03f * Noise.Perlin(new(x * 1.3f, i * 3, a)));
                            return new(x, r * Maths.Sin(a), r * Maths.Cos(a) + 0.006f * Noise.Perlin(new(x, i, 3)));
                        }, new Vec2(5.6f, 0.3f), flip: true);
                }
        d.Put("fireplace", 0.55f, 0, Back + 0.35f, 0, solid: true);
        d.Put("oil-lamp", 1.2f, 1.26f, Back + 0.42f, 0.4f);
        d.Put("clock", 0.5f, 1.26f, Back + 0.4f, 0.1f, size: 0.8f);
        d.Put("bottle", 0.02f, 1.26f, Back + 0.42f, 0.4f);
        d.Put("kettle", 1.2f, 0.1f, Back + 0.95f, 0.4f);
        d.Put("bed", -2, 0, -1.62f, 0, size: 0.92f, seat: "bed", solid: true);
        d.Put("table", -1.15f, 0, 0.25f, Maths.HalfPi + 0.06f, size: 0.9f, solid: true);
        House.Chair(room, -0.42f, 0.28f, -1.5f, 0, "table chair", blanket: true);
        House.Chair(room, -1.2f, 1.15f, 3, 0, "far chair");
        d.Put("lantern", -1.2f, 0.688f, 0.15f, 0.4f);
        d.Put("bowl", -1.08f, 0.688f, 0.48f, 0.4f);
        d.Put("cup", -0.95f, 0.688f, 0.2f, 2.4f);
        d.Put("rocking-chair", 1.5f, 0, -1.3f, -0.9f, seat: "rocking chair", solid: true);
        d.Put("rug", 0.45f, 0, -0.35f, 0.1f, 1, size: 0.85f);
        d.Put("chest", 2.2f, 0, 0.5f, -Maths.HalfPi, solid: true);
        Clutter.Shelf(room, 1, 0.2f, 1.5f, 1.2f, 0.5f);
        Clutter.Pegs(room, 2, -0.5f, 1.7f, 5, 3);
        Clutter.Ropes(room, 1, 1.35f);
        d.Put("basket", 1.75f, 0, Back + 0.4f, 0.3f);
        for (int i = 0; i < 9; i++)
            using (b.At(-0.55f, 0.06f + 0.1f * (i / 4), Back + 0.2f + 0.11f * (i % 4) + 0.05f * (i / 4), 0.03f * i))
                Fire.Log(b, 0.42f, 0.05f);
        d.Marks.Add(new("fireplace", new(0.55f, 0, -1.5f), -Vec3.UnitZ));
        return room.Done([Room.Free(-0.1f, -1.4f, 1, 1.9f), Room.Free(-0.1f, 0, 1.5f, 2.1f)],
            (0.3f, 0.85f, 0.35f, 0.3f));
    }

    /// <summary>Bar with bottles along the back, small tables, panelled walls, warm lamps.</summary>
    public static Location Tavern(LocationSheet sheet)
    {
        Room room = Start(sheet,
            new(new Plaster("tavern", Rgb.Hex(0xb59a6c), 0.6f, 0.7f), Stuff.FloorWood, Stuff.OldWood)
            {
                Beams = Stuff.DarkWood, Skirting = Stuff.DarkWood, Wainscot = (Stuff.DarkWood, 1.05f),
                DoorPaint = Rgb.Hex(0x3d2a1c)
            },
            2.65f, null);
        Dresser d = room.Dress;
        ModelBuilder b = room.Own;
        using (b.At(0.3f, 0, -1.75f))
        {
            for (int i = 0; i < 24; i++)
                b.Box(Stuff.DarkWood, (i - 11.5f) * 0.12f, 0.52f, 0.24f, 0.117f, 1.04f, 0.03f, 0.005f, 1);
            b.Box(Stuff.Oak, 0, 1.06f, 0.05f, 3, 0.05f, 0.56f, 0.014f, 3);
            b.Tube(Stuff.Brass, 0.022f, 8, 14, new(-1.45f, 0.18f, 0.36f), new(0, 0.18f, 0.36f),
                new(1.45f, 0.18f, 0.36f));
            foreach (float x in (float[])[-1.2f, 0, 1.2f])
                b.Tube(Stuff.Brass, 0.012f, 4, 8, new(x, 0.18f, 0.25f), new(x, 0.18f, 0.36f));
        }
        foreach (float y in (float[])[1.25f, 1.62f, 1.98f])
            b.Box(Stuff.DarkWood, 0.3f, y - 0.015f, Back + 0.1f, 3, 0.028f, 0.2f, 0.005f, 2);
        for (int row = 0; row < 3; row++)
            for (int i = 0; i < 17; i++)
            {
                float x = -1.1f + i * 0.17f + d.Random.Range(-0.03f, 0.03f),
                    y = row == 0 ? 1.25f : row == 1 ? 1.62f : 1.98f;
                if (d.Random.Chance(0.72f))
                    d.Put("bottle", x, y, Back + 0.1f, d.Random.Range(0, 6), d.Random.Below(3),
                        size: row == 2 ? 0.9f : 1);
                else d.Put("cup", x, y, Back + 0.1f, d.Random.Range(0, 6), d.Random.Below(3));
            }
        d.Put("oil-lamp", -0.75f, 1.085f, -1.75f, 0.4f);
        d.Put("cup", 0.2f, 1.085f, -1.62f, 0.3f, 1);
        d.Put("cup", 0.95f, 1.085f, -1.66f, 2.3f, 2);
        d.Put("plate", 0.55f, 1.085f, -1.68f, 0.3f);
        foreach (float x in (float[])[-0.35f, 0.5f, 1.3f])
            d.Put("stool", x, 0, -1.12f + d.Random.Range(-0.05f, 0.05f), d.Random.Range(0, 6), size: 1.4f,
                seat: x is > 0.4f and < 0.6f ? "bar stool" : null);
        foreach ((float x, float z,
            int k) in ((float, float, int)[])[(-1.65f, -0.55f, 0), (-1.45f, 1.35f, 1), (1.75f, 0.55f, 2)])
        {
            d.Put("round-table", x, 0, z, k, size: 1.02f, solid: true);
            d.Put(k == 1 ? "lantern" : "candle", x - 0.05f, 0.714f, z - 0.05f, k);
            d.Put("cup", x + 0.16f, 0.714f, z + 0.08f, k, k);
            d.Put("cup", x - 0.18f, 0.714f, z + 0.1f, k + 2, 1);
            House.Chair(room, x + 0.62f, z + 0.1f, -1.5f + 0.2f * k, 0, $"chair {k + 1} right");
            House.Chair(room, x - 0.1f, z - 0.68f, 0.15f, 1, $"chair {k + 1} back");
        }
        d.Put("barrel", 2.2f, 0, -1.2f, 0.3f, solid: true);
        d.Put("barrel", 2.22f, 0, -0.42f, 1.3f, 1, solid: true, size: 0.9f);
        room.Pictures(1, (0.6f, 1.75f, 0.5f, 0.4f), (1.3f, 1.7f, 0.34f, 0.44f), (-0.5f, 1.8f, 0.4f, 0.32f));
        Clutter.Pegs(room, 2, -0.6f, 1.75f, 6, 4);
        // By night the tables have the light, the ceiling little.
        float overhead = room.Night ? 0.3f : 1;
        Ceiling(room, -0.6f, 0.4f, 2.05f, overhead);
        Ceiling(room, 1.3f, -1.3f, 2.05f, overhead);
        d.Marks.Add(new("bar", new(0.1f, 0, -0.75f), -Vec3.UnitZ));
        return room.Done([Room.Free(-0.75f, -0.6f, 0.9f, 2.1f), Room.Free(-0.6f, 0.1f, 1, 2.2f)],
            (0.3f, 1.45f, 0.3f, 0.3f), bias: -0.1f);
    }

    /// <summary>Bench with tools under the window wall, shelves, timber, shavings.</summary>
    public static Location Workshop(LocationSheet sheet)
    {
        Room room = Start(sheet,
            new(new Brick("workshop", Rgb.Hex(0x9a5a42), Rgb.Hex(0x7a4636), Rgb.Hex(0xb0a898)), Stuff.OldWood,
                Stuff.OldWood)
            {
                Beams = Stuff.OldWood, Skirting = null, Board = 0.19f
            },
            2.8f, null, 1.7f);
        Dresser d = room.Dress;
        ModelBuilder b = room.Own;
        using (b.At(-0.2f, 0, Back + 0.42f)) Workbench(b);
        ToolWall(room);
        using (b.At(0.95f, 0.86f, Back + 0.35f, 0.2f))
        {
            b.Box(Stuff.Pine, 0, 0.03f, 0, 0.4f, 0.05f, 0.18f, 0.006f, 2);
            b.Box(Stuff.Pine, 0.05f, 0.08f, 0.01f, 0.3f, 0.04f, 0.14f, 0.006f, 2);
        }
        d.Put("lantern", -0.95f, 0.862f, Back + 0.3f, 0.4f);
        d.Put("cup", 0.35f, 0.862f, Back + 0.55f, 0.4f, 2);
        d.Put("kite", -0.25f, 0.862f, Back + 0.22f, 0.1f, pitch: -0.15f, size: 0.6f);
        d.Put("stove", 2.1f, 0, -1.9f, -0.6f, size: 1.22f, solid: true);
        d.Put("rowboat", 0, 0, 0, 0, size: 0.2f, pitch: 0, lit: false);
        d.Put("barrel", 2.2f, 0, 0.75f, 0.3f, size: 0.85f, solid: true);
        d.Put("crate", -2.2f, 0, 1.05f, 0.2f, solid: true);
        d.Put("crate", -2.17f, 0.418f, 1.0f, 0.5f, 1, size: 0.8f);
        d.Put("bicycle", 2.25f, 0, -0.4f, 0.05f, roll: 0.16f);
        d.Put("stool", 0.4f, 0, -1.55f, 0.3f, seat: "stool", size: 1.2f);
        for (int i = 0; i < 6; i++)
            using (b.At(-1.5f + 0.09f * i, 1.25f, Back + 0.16f + 0.01f * i, 0.02f * i, -0.13f,
                b.Random.Range(-0.05f, 0.05f)))
                b.Box(i % 2 == 0 ? Stuff.Pine : Stuff.Oak, -0.6f, 0, 0, 0.08f + 0.02f * (i % 3), 2.4f - 0.1f * i,
                    0.03f, 0.004f, 2);
        for (int i = 0; i < 40; i++) Shaving(b, new(b.Random.Range(-1.2f, 1.2f), 0, b.Random.Range(-2.2f, -0.9f)));
        Clutter.Shelf(room, 1, 0.3f, 1.55f, 1.6f, 0.1f);
        Clutter.Ropes(room, 1, 1.6f, 2.0f);
        Ceiling(room, -0.2f, -1.7f, 2.1f);
        d.Marks.Add(new("bench", new(-0.3f, 0, -1.6f), -Vec3.UnitZ));
        return room.Done([Room.Free(-1.5f, -1.4f, 1.4f, 2)], (0.3f, 0.5f, 0.75f, 0.3f));
    }

    private static void Counter(ModelBuilder b, float width)
    {
        int doors = 5;
        float w = width / doors;
        b.Box(Stuff.Oak, 0, 0.9f, 0.01f, width + 0.06f, 0.04f, 0.64f, 0.009f, 3, grain: 0);
        b.Box(Stuff.GreenPaint, 0, 0.48f, -0.02f, width, 0.8f, 0.54f, 0.006f, 2, grain: 0);
        b.Box(Stuff.Coal, 0, 0.05f, -0.05f, width, 0.1f, 0.5f, 0.004f);
        for (int i = 0; i < doors; i++)
        {
            float x = (i + 0.5f) * w - width / 2;
            using (b.At(x, 0.79f, 0.265f)) Joinery.DrawerFront(b, Stuff.GreenPaint, Stuff.Brass, w - 0.02f, 0.15f);
            b.Box(Stuff.GreenPaint, x, 0.4f, 0.262f, w - 0.02f, 0.58f, 0.02f, 0.005f, 2, grain: 1);
            b.Box(Stuff.GreenPaint, x, 0.4f, 0.27f, w - 0.12f, 0.46f, 0.014f, 0.006f, 2, grain: 1);
            Joinery.Knob(b, Stuff.Brass, new(x + w * 0.36f, 0.55f, 0.274f), 0.013f);
        }
    }

    private static void Workbench(ModelBuilder b)
    {
        Joinery.Boards(b, Stuff.OldWood, 0.86f, 2.5f, 0.7f, 0.07f, 4, 0.008f);
        foreach (int s in (int[])[-1, 1])
            foreach (int q in (int[])[-1, 1])
                b.Box(Stuff.OldWood, s * 1.1f, 0.4f, q * 0.26f, 0.1f, 0.8f, 0.1f, 0.01f, 2);
        b.Box(Stuff.OldWood, 0, 0.22f, 0, 2.2f, 0.03f, 0.6f, 0.006f, 2);
        using (b.At(-0.95f, 0.78f, 0.38f))
        {
            b.Box(Stuff.Oak, 0, 0, 0, 0.3f, 0.16f, 0.06f, 0.012f, 2);
            b.Tube(Stuff.Steel, 0.014f, 4, 10, new(0, -0.02f, -0.02f), new(0, -0.02f, 0.12f));
            b.Tube(Stuff.Beech, 0.009f, 4, 8, new(-0.1f, -0.02f, 0.11f), new(0.1f, -0.02f, 0.11f));
        }
    }

    private static void ToolWall(Room room)
    {
        ModelBuilder b = room.Own;
        using (b.At(room.Wall(0) * Affine.Translation(new(-0.15f, 1.5f, 0.02f))))
        {
            b.Box(Stuff.Pine, 0, 0, 0, 1.9f, 0.8f, 0.02f, 0.004f, 2);
            for (int i = 0; i < 6; i++)
                using (b.At(-0.8f + i * 0.13f, 0.1f, 0.03f, 0, 0, b.Random.Range(-0.06f, 0.06f)))
                {
                    float l = 0.1f + 0.012f * i;
                    b.Tube(Stuff.Beech, 0.012f, 6, 10, new(0, 0.02f, 0), new(0, 0.13f, 0));
                    b.Box(Stuff.Steel, 0, -l / 2, 0, 0.012f + 0.004f * i, l, 0.004f, 0.0014f, 1);
                }
            using (b.At(0.2f, 0.02f, 0.03f, 0, 0, 0.12f))
            {
                b.Extrude(Stuff.Steel, [new(-0.07f, -0.32f), new(-0.03f, -0.32f), new(0.06f, 0.1f), new(-0.06f, 0.1f)],
                    0.002f, 0.0006f, 1);
                b.Sweep(Stuff.Walnut, [new(-0.05f, 0.1f, 0), new(-0.06f, 0.19f, 0), new(0, 0.23f, 0),
                    new(0.055f, 0.18f, 0), new(0.045f, 0.1f, 0)], _ => 0.013f, 24, 10, closed: true);
            }
            for (int i = 0; i < 3; i++)
                using (b.At(0.5f + i * 0.15f, 0, 0.035f, 0, 0, b.Random.Range(-0.08f, 0.08f)))
                {
                    b.Tube(Stuff.Beech, 0.012f, 8, 10, new(0, -0.22f, 0), new(0, 0, 0), new(0, 0.08f, 0));
                    b.Box(Stuff.Iron, 0, 0.1f, 0, 0.1f - 0.015f * i, 0.035f, 0.034f, 0.007f, 2);
                }
        }
    }

    private static void Shaving(ModelBuilder b, Vec3 at)
    {
        float turns = b.Random.Range(2, 5), r = b.Random.Range(0.01f, 0.02f);
        using (b.At(Affine.Trs(at + new Vec3(0, r, 0), Quat.RotY(b.Random.Range(0, 6)))))
            b.Surface(Stuff.Pine, 20, 2, (u, v) =>
            {
                float a = u * turns * Maths.Pi, q = r * (0.5f + 0.5f * u);
                return new((v - 0.5f) * 0.02f + u * 0.03f, q * Maths.Sin(a), q * Maths.Cos(a));
            }, new Vec2(0.1f, 0.02f));
    }

    /// <summary>A lantern hung by a chain from the ceiling, its foot at y.</summary>
    private static void Ceiling(Room room, float x, float z, float y, float dim = 1)
    {
        room.Own.Tube(Stuff.Iron, 0.005f, 4, 6, new(x, y + 0.36f, z), new(x, room.Height, z));
        room.Dress.Put("lantern", x, y, z, 0.4f, 4, dim: dim);
    }
}
