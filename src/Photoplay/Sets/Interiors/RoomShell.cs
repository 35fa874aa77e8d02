using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Interiors;

/// <summary>A hole in a wall: centre along the wall (metres from its middle, towards its end), width, sill and head
/// heights; a door if the sill is 0.</summary>
internal sealed record Opening(int Wall, float Along, float Width, float Sill, float Head)
{
    public int Columns { get; init; } = 2;
    public int Rows { get; init; } = 3;
    /// <summary>What hangs before it, or null.</summary>
    public Material? Curtain { get; init; }
    public Material Paint { get; init; } = Stuff.WhitePaint;
    public bool IsDoor => Sill <= 0;
}

/// <summary>What a room is built of.</summary>
internal sealed record RoomFabric(Material Wall, Material Floor, Material Ceiling)
{
    public float Thickness { get; init; } = 0.26f;
    /// <summary>Board width of the floor, metres; 0 = one slab.</summary>
    public float Board { get; init; } = 0.135f;
    public Material? Beams { get; init; } = Stuff.DarkWood;
    public Material? Skirting { get; init; } = Stuff.WhitePaint;
    /// <summary>Panelling up to this height, or null.</summary>
    public (Material Wood, float Height)? Wainscot { get; init; }
    public Rgb DoorPaint { get; init; } = Rgb.Hex(0x4f6b5c);
}

/// <summary>Floor, walls with openings, ceiling and joinery of a room whose corners (xz) are listed so that walls run
/// with the inside on their left-hand z: back left, back right, front right, front left.</summary>
internal sealed class RoomShell(ModelBuilder b, IReadOnlyList<Vec2> corners, float height, RoomFabric fabric)
{
    /// <summary>Room-from-wall: x along, y up, z into the room, origin at the foot of the wall's middle.</summary>
    public Affine Wall(int i)
    {
        (Vec3 a, Vec3 c) = Ends(i);
        Vec3 e = (c - a).Normalized;
        return new(e, Vec3.UnitY, Vec3.Cross(e, Vec3.UnitY), (a + c) * 0.5f);
    }

    public float Length(int i) { (Vec3 a, Vec3 c) = Ends(i); return (c - a).Length; }

    public void Build(IReadOnlyList<Opening> openings)
    {
        for (int i = 0; i < corners.Count; i++)
        {
            Opening[] holes = [.. openings.Where(o => o.Wall == i).OrderBy(o => o.Along)];
            using (b.At(Wall(i)))
            {
                Panels(Length(i), holes);
                foreach (Opening o in holes) Fit(o);
            }
        }
        Floor();
        Ceiling();
    }

    private (Vec3 A, Vec3 C) Ends(int i)
    {
        Vec2 a = corners[i], c = corners[(i + 1) % corners.Count];
        return (new(a.X, 0, a.Y), new(c.X, 0, c.Y));
    }

    private void Panels(float length, Opening[] holes)
    {
        float t = fabric.Thickness, from = -length / 2 - t * 0.4f, end = length / 2 + t * 0.4f;
        void Piece(float x0, float x1, float y0, float y1)
        {
            if (x1 - x0 > 0.005f && y1 - y0 > 0.005f)
                b.Box(fabric.Wall, (x0 + x1) / 2, (y0 + y1) / 2, -t / 2, x1 - x0, y1 - y0, t, 0.008f, 2, grain: 0,
                    continuous: true);
        }
        void Skirt(float x0, float x1)
        {
            float lo = MathF.Max(x0, -length / 2), hi = MathF.Min(x1, length / 2);
            if (hi - lo < 0.02f) return;
            if (fabric.Wainscot is { } panel) Panelling(lo, hi, panel.Wood, panel.Height, holes);
            if (fabric.Skirting is { } wood)
                b.Box(wood, (lo + hi) / 2, 0.065f, 0.011f, hi - lo, 0.13f, 0.022f, 0.007f, 2, grain: 0);
        }
        foreach (Opening o in holes)
        {
            float x0 = o.Along - o.Width / 2, x1 = o.Along + o.Width / 2;
            Piece(from, x0, 0, height);
            Piece(x0, x1, 0, o.Sill);
            Piece(x0, x1, o.Head, height);
            Skirt(from, o.IsDoor ? x0 - 0.1f : x1);
            from = x1;
            if (!o.IsDoor) continue;
            from = x1;
        }
        Piece(from, end, 0, height);
        Skirt(holes.Length > 0 && holes[^1].IsDoor ? from + 0.1f : from, end);
    }

    private void Panelling(float x0, float x1, Material wood, float high, Opening[] holes)
    {
        float top = holes.Where(o => !o.IsDoor && o.Sill < high && o.Along > x0 && o.Along < x1)
            .Select(o => o.Sill - 0.05f).DefaultIfEmpty(high).Min();
        int n = Math.Max(1, (int)((x1 - x0) / 0.11f));
        float w = (x1 - x0) / n;
        for (int i = 0; i < n; i++)
            b.Box(wood, x0 + (i + 0.5f) * w, top / 2, 0.006f, w - 0.002f, top, 0.016f, 0.004f, 1, grain: 1);
        b.Box(wood, (x0 + x1) / 2, top + 0.012f, 0.014f, x1 - x0, 0.04f, 0.038f, 0.009f, 3, grain: 0);
    }

    private void Fit(Opening o)
    {
        float t = fabric.Thickness, h = o.Head - o.Sill;
        if (o.IsDoor)
        {
            using (b.At(o.Along, 0, -0.05f)) Door.Make(b, Stuff.DyedPaint, fabric.DoorPaint, o.Paint);
            return;
        }
        using (b.At(o.Along, o.Sill, -t * 0.62f))
            Window.Make(b, o.Width, h, o.Columns, o.Rows, o.Paint, 0.055f, glazed: false);
        b.Box(Stuff.Oak, o.Along, o.Sill - 0.01f, -t * 0.27f, o.Width + 0.16f, 0.036f, t * 0.6f + 0.09f,
            0.012f, 3, grain: 0);
        foreach (int s in (int[])[-1, 1])
            b.Box(o.Paint, o.Along + s * (o.Width / 2 + 0.045f), (o.Sill + o.Head) / 2 + 0.03f, 0.012f, 0.09f,
                h + 0.06f, 0.03f, 0.009f, 2, grain: 1);
        b.Box(o.Paint, o.Along, o.Head + 0.05f, 0.013f, o.Width + 0.2f, 0.1f, 0.034f, 0.009f, 2, grain: 0);
        if (o.Curtain is not { } cloth) return;
        float y1 = o.Head + 0.16f, y0 = MathF.Max(0.04f, o.Sill - 0.62f), reach = o.Width / 2 + 0.28f;
        b.Tube(Stuff.Brass, 0.011f, 6, 12, new(o.Along - reach - 0.08f, y1 + 0.01f, 0.1f),
            new(o.Along, y1 + 0.008f, 0.1f), new(o.Along + reach + 0.08f, y1 + 0.01f, 0.1f));
        foreach (int s in (int[])[-1, 1])
        {
            b.Ball(Stuff.Brass, new(o.Along + s * (reach + 0.1f), y1 + 0.01f, 0.1f), new(0.026f, 0.026f, 0.026f), 16);
            b.Box(Stuff.Brass, o.Along + s * (reach - 0.02f), y1 - 0.005f, 0.05f, 0.014f, 0.02f, 0.1f, 0.004f, 2);
            using (b.At(0, 0, 0.1f))
                Window.Curtain(b, cloth, o.Along + s * reach, o.Along + s * (o.Width / 2 - 0.2f), y0, y1,
                    o.Along + s * (o.Width / 2 + 0.13f), o.Sill + 0.3f);
        }
    }

    private void Floor()
    {
        float x0 = corners.Min(c => c.X) - 0.05f, x1 = corners.Max(c => c.X) + 0.05f,
            z0 = corners.Min(c => c.Y) - 0.05f, z1 = corners.Max(c => c.Y) + 0.05f;
        if (fabric.Board <= 0)
        {
            b.Box(fabric.Floor, (x0 + x1) / 2, -0.05f, (z0 + z1) / 2, x1 - x0, 0.1f, z1 - z0, 0.004f, 1, grain: 0);
            return;
        }
        for (float x = x0; x < x1; x += fabric.Board)
        {
            float z = z0 - b.Random.Range(0, 0.9f);
            while (z < z1)
            {
                float l = b.Random.Range(0.9f, 1.9f);
                b.Box(fabric.Floor, x + fabric.Board / 2, -0.012f + b.Random.Range(-0.0006f, 0.0006f), z + l / 2,
                    fabric.Board - 0.0015f, 0.024f, l - 0.002f, 0.0022f, 1, grain: 2);
                z += l;
            }
        }
        b.Box(Stuff.Coal, (x0 + x1) / 2, -0.08f, (z0 + z1) / 2, x1 - x0 + 0.5f, 0.1f, z1 - z0 + 0.5f, 0.01f, 1);
    }

    private void Ceiling()
    {
        float x0 = corners.Min(c => c.X) - 0.2f, x1 = corners.Max(c => c.X) + 0.2f, z0 = corners.Min(c => c.Y) - 0.2f,
            z1 = corners.Max(c => c.Y) + 0.2f;
        b.Box(fabric.Ceiling, (x0 + x1) / 2, height + 0.1f, (z0 + z1) / 2, x1 - x0, 0.2f, z1 - z0, 0.01f, 1, grain: 0);
        if (fabric.Beams is not { } wood) return;
        for (float z = z0 + 0.9f; z < z1 - 0.4f; z += 1.15f)
            using (b.At(0, 0, z, 0, 0, b.Random.Range(-0.004f, 0.004f)))
                b.Box(wood, (x0 + x1) / 2, height - 0.075f, 0, x1 - x0 - 0.2f, 0.16f, 0.15f, 0.016f, 3, grain: 0);
    }
}
