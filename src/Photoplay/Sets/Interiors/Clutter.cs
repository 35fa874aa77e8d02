using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>Things that make a room lived in and belong to no story: shelves, coats, tools, laid tables.</summary>
internal static class Clutter
{
    private static readonly int[] Coats = [0xc99a2c, 0x3d4a3c, 0x5a3a2a, 0x2f3f55];

    /// <summary>A wall shelf on brackets with books, jars and pots.</summary>
    public static void Shelf(Room room, int wall, float along, float y, float width, float books = 0.5f)
    {
        ModelBuilder b = room.Own;
        using (b.At(room.Wall(wall) * Affine.Trs(new(along, y, 0), Quat.RotZ(b.Random.Range(-0.006f, 0.006f)))))
        {
            b.Box(Stuff.OldWood, 0, -0.014f, 0.115f, width, 0.026f, 0.23f, 0.005f, 2);
            foreach (int s in (int[])[-1, 1])
                b.Sweep(Stuff.Iron, [new(s * (width / 2 - 0.1f), -0.2f, 0.012f), new(s * (width / 2 - 0.1f), -0.1f,
                    0.05f), new(s * (width / 2 - 0.1f), -0.03f, 0.19f)], _ => 0.008f, 16, 8);
            float split = -width / 2 + 0.03f + (width - 0.06f) * books;
            if (books > 0) Books.Row(b, -width / 2 + 0.03f, split, 0, 0.19f, 0.25f);
            for (float x = split + 0.08f; x < width / 2 - 0.06f; x += b.Random.Range(0.12f, 0.17f))
            {
                Vec3 at = new(x, 0, b.Random.Range(0.08f, 0.14f));
                float r = b.Random.Range(0.04f, 0.055f), h = b.Random.Range(0.11f, 0.19f);
                if (b.Random.Chance(0.5f)) Vessels.Jar(b, at, r, h); else Vessels.Pot(b, at, r, h);
            }
        }
    }

    /// <summary>A row of pegs with a coat on some of them.</summary>
    public static void Pegs(Room room, int wall, float along, float y, int pegs, int coats)
    {
        ModelBuilder b = room.Own;
        using (b.At(room.Wall(wall) * Affine.Translation(new(along, y, 0))))
        {
            b.Box(Stuff.OldWood, 0, 0, 0.014f, pegs * 0.2f, 0.09f, 0.026f, 0.006f, 2);
            for (int i = 0; i < pegs; i++)
            {
                float x = (i - (pegs - 1) / 2f) * 0.19f;
                b.Tube(Stuff.Walnut, 0.011f, 6, 10, new(x, 0, 0.02f), new(x, 0.012f, 0.07f), new(x, 0.03f, 0.1f));
                // A coat is as wide as two pegs are apart.
                if (i % 2 == 0 && i / 2 < coats) Coat(b, x, Coats[b.Random.Below(Coats.Length)]);
            }
        }
        b.Tint = Rgb.White;
    }

    /// <summary>A coat hung by its loop from a peg over the origin: sloping shoulders, sleeves, a collar that falls forward.</summary>
    private static void Coat(ModelBuilder b, float x, int colour)
    {
        float s = b.Random.Next() * 9, length = b.Random.Range(0.8f, 1.0f), thick = b.Random.Range(0.05f, 0.065f);
        b.Tint = Rgb.Hex(colour);
        b.Slab(Stuff.DyedCloth, 48, 40, (u, v) =>
        {
            float a = (u - 0.5f) * 2, drop = 1 - v, shoulder = Maths.SmoothStep(0, 0.13f, drop),
                wide = 0.05f + 0.125f * shoulder - 0.02f * Maths.SmoothStep(0.2f, 0.45f, drop)
                    + 0.05f * Maths.SmoothStep(0.5f, 1, drop),
                fold = 0.016f * Maths.SmoothStep(0.1f, 0.7f, drop) * Maths.Sin(a * 8 + s + 2.5f * drop);
            float slope = 0.10f * a * a * (1 - Maths.SmoothStep(0.1f, 0.4f, drop)),
                hem = 0.02f * Maths.Sin(a * 4 + s) * drop;
            return new(x + a * wide + 0.012f * Maths.Sin(drop * 5 + s) * drop, 0.01f - drop * length - slope - hem,
                0.075f + thick * MathF.Sqrt(MathF.Max(0, 1 - a * a)) + fold + 0.02f * drop);
        }, 0.006f, new Vec2(0.4f, length));
        foreach (int side in (int[])[-1, 1])
        {
            float swing = 0.02f * Maths.Sin(s + side), low = -length * b.Random.Range(0.60f, 0.68f);
            b.Sweep(Stuff.DyedCloth, [new(x + side * 0.12f, -0.07f, 0.09f), new(x + side * 0.175f, -0.15f, 0.10f),
                new(x + side * 0.20f + swing, low * 0.55f, 0.11f), new(x + side * 0.19f + swing * 2, low, 0.13f)],
                t => 0.048f + 0.012f * Maths.SmoothStep(0, 0.2f, t) - 0.014f * t, 28, 20, flatten: 0.72f);
        }
        b.Sweep(Stuff.DyedCloth, [new(x - 0.075f, -0.075f, 0.115f), new(x - 0.062f, -0.01f, 0.10f), new(x, 0.03f, 0.08f),
            new(x + 0.062f, -0.01f, 0.10f), new(x + 0.075f, -0.075f, 0.115f)], _ => 0.022f, 24, 14, flatten: 0.6f);
        b.Tint = Rgb.White;
    }

    /// <summary>Rope coils, a net float and a boathook on the wall.</summary>
    public static void Ropes(Room room, int wall, params ReadOnlySpan<float> along)
    {
        ModelBuilder b = room.Own;
        foreach (float x in along)
            using (b.At(room.Wall(wall) * Affine.Translation(new(x, 1.62f, 0.07f))))
            {
                b.Tube(Stuff.Iron, 0.009f, 6, 8, new(0, 0.02f, -0.07f), new(0, 0.012f, 0), new(0, 0.035f, 0.07f));
                float r = b.Random.Range(0.13f, 0.17f);
                Vec3[] path = [.. Enumerable.Range(0, 90).Select(i =>
                {
                    float a = i * Maths.Tau / 15 + 0.2f, layer = i / 15f;
                    return new Vec3(r * (0.8f + 0.05f * layer) * Maths.Sin(a) * (1 + 0.04f * Maths.Sin(layer * 5)),
                        -r * 1.05f + r * (1.15f + 0.03f * layer) * Maths.Cos(a),
                        0.005f + 0.011f * (layer % 3) + 0.01f * Maths.Sin(a * 2));
                })];
                RopeCoil.Laid(b, path, 0.011f);
            }
    }

    /// <summary>A brass telescope on a tripod, about 1.4 m high, pointing along +Z and a little up.</summary>
    public static void Telescope(ModelBuilder b, Vec3 at, float yaw)
    {
        using (b.At(Affine.Trs(at, Quat.RotY(yaw))))
        {
            for (int i = 0; i < 3; i++)
            {
                (float s, float c) = Maths.SinCos(i * Maths.Tau / 3 + 0.5f);
                b.Tube(Stuff.Walnut, 0.014f, 6, 10, new(0.03f * s, 1.14f, 0.03f * c), new(0.33f * s, 0.02f, 0.33f * c));
                b.Tube(Stuff.Brass, 0.017f, 4, 10, new(0.3f * s, 0.13f, 0.3f * c), new(0.335f * s, 0.004f, 0.335f * c));
            }
            b.Lathe(Stuff.Brass, 0.006f, 24, new(0, 1.1f), new(0.05f, 1.1f), new(0.055f, 1.13f), new(0.02f, 1.16f),
                new(0.016f, 1.24f), new(0, 1.24f));
            using (b.At(0, 1.27f, 0, 0, Maths.HalfPi - 0.12f))
                b.Lathe(Stuff.Brass, 0.004f, 32, new(0, -0.42f), new(0.016f, -0.42f), new(0.02f, -0.4f),
                    new(0.02f, -0.24f), new(0.026f, -0.235f), new(0.026f, 0.02f), new(0.034f, 0.025f),
                    new(0.034f, 0.4f), new(0.042f, 0.405f), new(0.042f, 0.47f), new(0.036f, 0.472f), new(0.034f, 0.44f),
                    new(0, 0.44f));
        }
    }

    /// <summary>A ladder leaning from its foot to its head.</summary>
    public static void Ladder(ModelBuilder b, Vec3 foot, Vec3 head, float width = 0.42f)
    {
        Vec3 up = (head - foot).Normalized, side = Vec3.Cross(up, Vec3.Cross(Vec3.UnitY, up)).Normalized;
        side = Vec3.Cross(Vec3.UnitY, new Vec3(head.X - foot.X, 0, head.Z - foot.Z)).Normalized * (width / 2);
        foreach (int s in (int[])[-1, 1])
            b.Sweep(Stuff.OldWood, [foot + side * s, Vec3.Lerp(foot, head, 0.5f) + side * s, head + side * s],
                _ => 0.026f, 12, 10, flatten: 0.7f);
        float length = (head - foot).Length;
        for (float t = 0.25f; t < length - 0.1f; t += 0.27f)
            Joinery.Rung(b, Stuff.Beech, foot + up * t - side, foot + up * t + side, 0.015f, 0.15f);
    }

    /// <summary>What stands on a table after tea: pot, cups, plate, papers, a book; the middle is left
    /// for a lamp.</summary>
    public static void TeaThings(Room room, float x, float y, float z, float yaw, bool papers = true)
    {
        Dresser d = room.Dress;
        (float s, float c) = Maths.SinCos(yaw);
        void On(string kind, float dx, float dz, float turn, int variant = 0, float size = 1)
            => d.Put(kind, x + dx * c + dz * s, y, z - dx * s + dz * c, yaw + turn, variant, null, size);
        On("teapot", 0.12f, -0.2f, 0.5f);
        On("cup", -0.44f, 0.12f, 2.2f);
        On("cup", 0.46f, 0.16f, 0.4f, 1);
        On("plate", -0.16f, 0.22f, 0.3f);
        if (!papers) return;
        On("letter", 0.28f, 0.2f, 0.25f);
        On("letter", 0.33f, 0.17f, -0.2f, 1);
        using (room.Own.At(x - 0.42f * c - 0.2f * s, y, z + 0.42f * s - 0.2f * c, yaw + 0.4f))
            Books.Pile(room.Own, 0, 0, 0, 2);
        using (room.Own.At(x + 0.3f * c, y, z - 0.3f * s, yaw + 0.3f)) Pencil(room.Own);
    }

    public static void Pencil(ModelBuilder b)
    {
        b.Tint = Rgb.Hex(0xc99a2c);
        b.Tube(Stuff.DyedPaint, 0.0035f, 4, 6, new(-0.07f, 0.0045f, 0), new(0.07f, 0.0045f, 0));
        b.Tint = Rgb.White;
        b.Sweep(Stuff.Pine, [new(0.068f, 0.0045f, 0), new(0.08f, 0.0045f, 0), new(0.088f, 0.0045f, 0)],
            t => 0.0034f * (1 - t) + 0.0004f, 6, 6);
    }

    /// <summary>A blanket thrown over a chair's back (the chair's own space is the scope's).</summary>
    public static void Throw(ModelBuilder b, Material cloth, float top, float back, float width)
    {
        float s = b.Random.Next() * 9;
        b.Surface(cloth, 40, 70, (u, v) =>
        {
            float along = (v - 0.42f) * 1.05f, x = (u - 0.5f) * width + 0.015f * Maths.Sin(v * 7 + s),
                fold = (0.012f + 0.03f * MathF.Abs(along)) * Maths.Sin(u * 21 + 1.5f * Maths.Sin(v * 4 + s))
                    * Math.Clamp(MathF.Abs(along) * 3, 0, 1);
            const float r = 0.035f, arc = 0.055f;
            float y, z;
            if (MathF.Abs(along) < arc)
            {
                float a = along / arc * Maths.HalfPi;
                y = top - r + r * Maths.Cos(a);
                z = back - r * Maths.Sin(a);
            }
            else
            {
                float down = MathF.Abs(along) - arc;
                y = top - r - down;
                z = back - MathF.Sign(along) * (r + fold * 0.5f + 0.008f) + (along < 0 ? down * 0.12f : 0);
            }
            return new(x * (1 + 0.1f * MathF.Abs(along)) + fold * 0.3f, y, z);
        }, new Vec2(width, 1.05f), flip: true);
    }
}
