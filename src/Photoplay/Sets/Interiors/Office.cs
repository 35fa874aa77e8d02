using Photoplay.Foundation;
using Photoplay.Modeling.Materials;

namespace Photoplay.Sets.Interiors;

/// <summary>An office of our day: desks with laptops and paper, a whiteboard-pale wall, wide window,
/// shelves of folders.</summary>
internal static class Office
{
    public static Location Build(LocationSheet sheet)
    {
        RoomFabric fabric = new(new Plaster("office", Rgb.Hex(0xd4d6d2), 0.1f, 0.1f),
            new Plastic("office floor", Rgb.Hex(0x6d7378), 0.55f, 0.5f), Stuff.WhitePaint)
        {
            Board = 0, Beams = null, DoorPaint = Rgb.Hex(0x5a7a86)
        };
        Room room = new(sheet, Room.Rectangle(2.9f, -2.7f, 3), 2.7f, fabric, new Vec3(-1, 0, 0.3f).Normalized);
        room.Open(new(3, 0.5f, 2.4f, 0.8f, 2.25f) { Columns = 3, Rows = 1 });
        room.Open(new(2, 1.5f, 0.92f, 0, 2.06f));
        Dresser d = room.Dress;
        d.Put("bookshelf", 1.1f, 0, -2.5f, 0, 0, "#d8d4c8", solid: true);
        foreach ((float x, float z, float yaw, int k) in ((float, float, float, int)[])[(-1.3f, -1.5f, 0.03f, 0),
            (-1.3f, 0.7f, Maths.Pi - 0.04f, 1), (1.75f, -0.4f, -Maths.HalfPi + 0.05f, 2)])
        {
            (float s, float c) = Maths.SinCos(yaw);
            Vec3 At(float dx, float dz) => new(x + dx * c + dz * s, 0.772f, z - dx * s + dz * c);
            d.Put("desk", x, 0, z, yaw, k, solid: true);
            Vec3 chair = At(0.05f, -0.62f), laptop = At(0, 0.02f), lamp = At(0.5f, 0.12f), cup = At(-0.35f, 0.05f),
                sheetAt = At(-0.42f, -0.14f), pile = At(0.42f, -0.16f);
            House.Chair(room, chair.X, chair.Z, yaw + 0.15f * (k - 1), k == 1 ? 1 : 0, $"desk chair {k + 1}");
            d.Put("laptop", laptop.X, 0.773f, laptop.Z, yaw + Maths.Pi + 0.08f * (k - 1), k);
            d.Put("table-lamp", lamp.X, 0.772f, lamp.Z, yaw, k, size: 0.85f);
            d.Put("cup", cup.X, 0.772f, cup.Z, k, k);
            d.Put("letter", sheetAt.X, 0.773f, sheetAt.Z, yaw + 0.2f, k);
            d.Put("newspaper", pile.X, 0.773f, pile.Z, yaw - 0.15f, k, size: 0.8f);
        }
        d.Put("telephone", -0.95f, 0.773f, -1.35f, 0.2f + Maths.Pi);
        d.Put("plant", -2.55f, 0, 2.2f, 0.3f, size: 2.6f, solid: true);
        d.Put("plant", 0.4f, 2.085f, -2.5f, 0.3f, 1);
        room.Hang("clock", 0, -1.2f, 1.85f);
        room.Pictures(1, (0.9f, 1.6f, 0.7f, 0.5f), (-1.2f, 1.62f, 0.5f, 0.66f));
        d.Soft("ceiling panels", new(0, 2.63f, -0.6f), new(0, 0, -0.6f), 1.1f, 0.3f, new Rgb(1, 0.97f, 0.92f) * 1.1f);
        d.Soft("ceiling panels 2", new(0, 2.63f, 1.2f), new(0, 0, 1.2f), 1.1f, 0.3f, new Rgb(1, 0.97f, 0.92f) * 0.9f);
        d.Marks.Add(new("desk", new(0, 0, -1), new Vec3(-0.9f, 0, -0.4f).Normalized));
        return room.Done([Room.Free(-0.45f, -1.6f, 0.8f, 2.2f)], (0.3f, 0.5f, 0.35f, 0.3f), GroundKind.Carpet);
    }
}
