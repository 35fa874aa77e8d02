using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Street;

/// <summary>What a house front is like.</summary>
/// <param name="Lit">Share of windows with a light behind them.</param>
internal sealed record FacadeStyle(float Width, int Floors, int Bays, Material Wall, Material Trim,
    bool Shop, float Lit)
{
    public float GroundHeight { get; init; } = 3.6f;
    public float FloorHeight { get; init; } = 3.05f;
    public Rgb Accent { get; init; } = Rgb.Hex(0x3d5a4c);
    public bool Gabled { get; init; }
    public float Height => GroundHeight + (Floors - 1) * FloorHeight;
}

/// <summary>Builds a house front: its face on z = 0 looking to +Z, foot on y = 0, middle on x = 0. Real holes, sills,
/// bars, mouldings, a shop or a door below, a roof above.</summary>
internal sealed class Facade
{
    private const float Thick = 0.35f;
    private static readonly Material Pane = new Plastic("street pane", Rgb.Hex(0x191f22), 0.04f, 0.1f),
        Slate = new Brick("slates", Rgb.Hex(0x4a4d52), Rgb.Hex(0x5a5654), Rgb.Hex(0x2a2a2c), 0.28f, 0.2f, 0.008f);
    private static readonly Material[] Rooms = [new LitRoom("lit room", new Rgb(0.62f, 0.36f, 0.155f)),
        new LitRoom("lit blind", new Rgb(0.50f, 0.34f, 0.18f)),
        new LitRoom("lit television", new Rgb(0.20f, 0.30f, 0.46f))];
    private static readonly Material ShopLight = new LitRoom("lit shop", new Rgb(0.66f, 0.41f, 0.2f), shelves: true);

    private readonly ModelBuilder b;
    private readonly FacadeStyle style;
    private readonly RandomStream random;
    private readonly List<Vec3> chimneys = [];

    private Facade(ModelBuilder b, FacadeStyle style, Seed seed)
        => (this.b, this.style, random) = (b, style, seed.Derive("front").Stream());

    /// <param name="chimneys">Where smoke leaves, in the front's own space.</param>
    public static Model Build(string name, FacadeStyle style, Seed seed, out IReadOnlyList<Vec3> chimneys)
    {
        ModelBuilder b = new(name, seed);
        Facade f = new(b, style, seed);
        if (style.Shop) f.ShopFloor(); else f.DoorFloor();
        for (int i = 1; i < style.Floors; i++) f.UpperFloor(i);
        f.Crown();
        f.Pipe();
        chimneys = f.chimneys;
        return b.Build();
    }

    private void Wall(float x0, float x1, float y0, float y1)
    {
        if (x1 - x0 > 0.01f && y1 - y0 > 0.01f)
            b.Box(style.Wall, (x0 + x1) / 2, (y0 + y1) / 2, -Thick / 2, x1 - x0, y1 - y0, Thick, 0.01f, 1, grain: 0,
                continuous: true);
    }

    private void UpperFloor(int floor)
    {
        float y0 = style.GroundHeight + (floor - 1) * style.FloorHeight, y1 = y0 + style.FloorHeight, w = style.Width,
            bay = w / style.Bays, wide = MathF.Min(1.15f, bay * 0.46f), sill = y0 + 0.75f,
            head = y1 - 0.55f - 0.12f * floor;
        Wall(-w / 2, w / 2, y0, sill);
        Wall(-w / 2, w / 2, head, y1);
        float from = -w / 2;
        for (int i = 0; i < style.Bays; i++)
        {
            float x = (i + 0.5f) * bay - w / 2;
            Wall(from, x - wide / 2, sill, head);
            from = x + wide / 2;
            Window(x, sill, wide, head - sill, floor == 1);
        }
        Wall(from, w / 2, sill, head);
        if (floor == 1) Moulding(y0 + 0.02f, 0.2f, 0.12f);
    }

    private void Window(float x, float y, float w, float h, bool tall)
    {
        using ModelBuilder.Scope place = b.At(x, y, 0);
        b.Box(style.Trim, 0, -0.05f, 0.03f, w + 0.34f, 0.11f, 0.26f, 0.02f, 2, grain: 0);
        foreach (int s in (int[])[-1, 1])
            b.Box(style.Trim, s * (w / 2 + 0.06f), h / 2, 0.01f, 0.13f, h, 0.09f, 0.014f, 1, grain: 1);
        b.Box(style.Trim, 0, h + 0.09f, 0.02f, w + 0.3f, 0.19f, 0.12f, 0.016f, 2, grain: 0);
        if (tall) b.Box(style.Trim, 0, h + 0.23f, 0.08f, w + 0.44f, 0.08f, 0.24f, 0.02f, 2, grain: 0);
        using (b.At(0, 0, -0.16f)) Props.Window.Make(b, w, h, 2, 2, Stuff.WhitePaint, 0.06f, glazed: false);
        bool lit = random.Chance(style.Lit);
        if (lit)
            b.Box(Rooms[random.Chance(0.6f) ? 0 : random.Chance(0.75f) ? 1 : 2], 0, h / 2, -0.3f, w, h,
                0.02f, 0.004f, 1, grain: 0);
        else b.Box(Pane, 0, h / 2, -0.17f, w - 0.06f, h - 0.06f, 0.01f, 0.003f, 1);
        // Half-drawn curtains stand before a lit room, or show dimly behind the glass.
        if (random.Chance(0.7f))
            foreach (int s in (int[])[-1, 1])
            {
                float reach = w * random.Range(0.12f, 0.3f);
                b.Surface(Stuff.Curtain, 14, 4, (u, v) => new(s * (w / 2 - reach * u), h * v,
                    (lit ? -0.24f : -0.163f) + 0.012f * Maths.Sin(u * 24)), new Vec2(0.6f, h), flip: s > 0);
            }
        if (random.Chance(0.22f)) FlowerBox(w);
    }

    private void FlowerBox(float w)
    {
        b.Box(Stuff.GreenPaint, 0, 0.1f, 0.16f, w * 0.9f, 0.18f, 0.2f, 0.01f, 2);
        for (int i = 0; i < 26; i++)
            Vase.Bloom(b, new(random.Range(-w * 0.42f, w * 0.42f), 0.18f, 0.16f + random.Range(-0.07f, 0.08f)),
                random.Range(0.08f, 0.2f), random);
    }

    private void ShopFloor()
    {
        float w = style.Width, h = style.GroundHeight, door = w / 2 - 0.75f;
        Rgb paint = style.Accent;
        b.Tint = paint;
        Material wood = Stuff.DyedPaint;
        b.Box(wood, 0, h - 0.42f, 0.1f, w - 0.1f, 0.62f, 0.2f, 0.012f, 2, grain: 0);
        b.Box(wood, 0, h - 0.06f, 0.16f, w, 0.12f, 0.36f, 0.02f, 3, grain: 0);
        b.Box(wood, -0.55f, 0.3f, 0.02f, w - 1.3f, 0.6f, 0.14f, 0.012f, 2, grain: 0);
        foreach (float x in (float[])[-w / 2 + 0.12f, door - 0.55f, w / 2 - 0.12f])
            b.Box(wood, x, (h - 0.5f) / 2, 0.04f, 0.24f, h - 0.5f, 0.2f, 0.014f, 2, grain: 1);
        float span = w - 1.55f, mid = -0.6f;
        for (int i = 1; i < 4; i++)
            b.Box(wood, mid + (i / 4f - 0.5f) * span, 1.6f, -0.02f, 0.06f, 2.2f, 0.08f, 0.008f, 2, grain: 1);
        b.Box(wood, mid, 2.35f, -0.02f, span, 0.06f, 0.08f, 0.008f, 2, grain: 0);
        b.Tint = Rgb.White;
        Letters(h - 0.42f, w * 0.62f);
        bool lit = style.Lit > 0.05f;
        b.Box(lit ? ShopLight : Pane, mid, 1.7f, lit ? -0.75f : -0.06f, span, 2.3f, 0.02f, 0.004f, 1,
            grain: 0);
        if (lit)
        {
            b.Box(Stuff.Oak, mid, 0.62f, -0.4f, span, 0.06f, 0.7f, 0.01f, 1);
            for (float x = -span / 2 + 0.2f; x < span / 2 - 0.1f; x += 0.3f)
                Vessels.Pot(b, new(mid + x, 0.65f, -0.3f), random.Range(0.08f, 0.13f), random.Range(0.18f, 0.5f));
        }
        using (b.At(door, 0.02f, -0.02f)) Door.Make(b, Stuff.DyedPaint, paint * 0.8f, Stuff.DarkWood);
        b.Tint = Rgb.White;
        Wall(-w / 2, -w / 2 + 0.02f, 0, h);
        b.Box(Stuff.DarkWood, door, 2.75f, -0.05f, 1.1f, 1.1f, 0.1f, 0.01f, 1);
        if (random.Chance(0.6f)) Awning(mid, span, h - 0.75f, paint);
        HangingSign(-w / 2 + 0.3f, h + 0.15f, paint);
    }

    private void Letters(float y, float width)
    {
        b.Tint = Rgb.Hex(0xe2cf9a);
        // Painted words as bars of several widths and heights: legible as lettering, in no language.
        for (float x = -width / 2; x < width / 2;)
        {
            float w = random.Range(0.05f, 0.13f), h = random.Chance(0.3f) ? 0.27f : 0.19f;
            b.Box(Stuff.DyedPaint, x, y, 0.203f, w * 0.28f, h, 0.008f, 0.002f, 1);
            b.Box(Stuff.DyedPaint, x + w * 0.4f, y + (random.Below(3) - 1) * h * 0.42f, 0.203f, w * 0.8f, h * 0.16f,
                0.008f, 0.002f, 1);
            if (random.Chance(0.6f)) b.Box(Stuff.DyedPaint, x + w * 0.8f, y, 0.203f, w * 0.28f, h, 0.008f, 0.002f, 1);
            x += w + (random.Chance(0.18f) ? 0.22f : 0.07f);
        }
        b.Tint = Rgb.White;
    }

    private void Awning(float x, float w, float y, Rgb paint)
    {
        Material cloth = new Cloth($"awning {paint}", paint, Weave.Stripes, Rgb.Hex(0xe6dcc4), Rgb.Hex(0xe6dcc4),
            0.002f, 0.1f, 0.3f, 0.42f);
        b.Slab(cloth, 30, 10,
            (u, v) => new(x + (u - 0.5f) * w, y - 0.62f * v - 0.03f * Maths.Sin(v * Maths.Pi), 0.22f + 1.05f * v),
            0.004f, new Vec2(w, 1.2f));
        b.Slab(cloth, 60, 2, (u, v) => new(x + (u - 0.5f) * w,
            y - 0.62f - v * (0.2f + 0.05f * MathF.Abs(Maths.Sin(u * 33))),
            1.27f + 0.01f * Maths.Sin(u * 40)), 0.003f, new Vec2(w, 0.2f));
        foreach (int s in (int[])[-1, 1])
            b.Tube(Stuff.Iron, 0.014f, 3, 8, new(x + s * w / 2, y - 0.9f, 0.2f), new(x + s * w / 2, y - 0.62f, 1.27f));
    }

    private void HangingSign(float x, float y, Rgb paint)
    {
        b.Sweep(Stuff.Iron, [new(x, y, 0), new(x, y + 0.06f, 0.4f), new(x, y, 0.85f)], _ => 0.016f, 16, 8);
        b.Tint = paint;
        using (b.At(x, y - 0.4f, 0.5f, Maths.HalfPi))
            b.Extrude(Stuff.DyedEnamel, Extrusions.Ellipse(0.33f, 0.27f, 32), 0.04f, 0.008f);
        b.Tint = Rgb.White;
        foreach (float z in (float[])[0.32f, 0.68f])
            b.Tube(Stuff.Iron, 0.006f, 3, 6, new(x, y + 0.04f, z), new(x, y - 0.2f, z));
    }

    private void DoorFloor()
    {
        float w = style.Width, h = style.GroundHeight, bay = w / style.Bays, wide = MathF.Min(1.2f, bay * 0.5f),
            from = -w / 2;
        int door = random.Below(style.Bays);
        for (int i = 0; i < style.Bays; i++)
        {
            float x = (i + 0.5f) * bay - w / 2, sill = i == door ? 0.3f : 1.05f, head = i == door ? 2.65f : 2.75f,
                half = (i == door ? 1.06f : wide) / 2;
            Wall(from, x - half, 0, h);
            Wall(x - half, x + half, 0, sill);
            Wall(x - half, x + half, head, h);
            from = x + half;
            if (i != door) { Window(x, sill, wide, head - sill, false); continue; }
            using (b.At(x, sill, -0.14f)) Door.Make(b, Stuff.DyedPaint, style.Accent, Stuff.WhitePaint);
            b.Tint = Rgb.White;
            foreach (int s in (int[])[-1, 1])
                b.Box(style.Trim, x + s * 0.68f, sill + 1.2f, 0.05f, 0.26f, 2.4f, 0.2f, 0.02f, 2, grain: 1);
            b.Box(style.Trim, x, sill + 2.5f, 0.12f, 1.9f, 0.24f, 0.5f, 0.03f, 2, grain: 0);
            for (int k = 0; k < 2; k++)
                b.Box(style.Trim, x, 0.075f + 0.15f * k, 0.26f - 0.13f * k, 1.7f - 0.16f * k, 0.15f, 0.62f - 0.26f * k,
                    0.014f, 2, grain: 0);
            b.Box(Pane, x, sill + 2.24f, -0.2f, 0.95f, 0.3f, 0.02f, 0.004f, 1);
        }
        Wall(from, w / 2, 0, h);
        b.Box(style.Trim, 0, 0.22f, 0.02f, w, 0.44f, 0.09f, 0.016f, 2, grain: 0);
    }

    private void Moulding(float y, float high, float deep)
    {
        b.Box(style.Trim, 0, y, deep / 2, style.Width + 0.02f, high * 0.5f, deep, 0.018f, 2, grain: 0);
        b.Box(style.Trim, 0, y + high * 0.4f, deep * 0.8f, style.Width + 0.02f, high * 0.34f, deep * 1.6f,
            0.02f, 2, grain: 0);
    }

    private void Crown()
    {
        float w = style.Width, h = style.Height, back = -8;
        Moulding(h + 0.05f, 0.36f, 0.24f);
        for (float x = -w / 2 + 0.25f; x < w / 2; x += 0.5f)
            b.Box(style.Trim, x, h - 0.1f, 0.12f, 0.16f, 0.2f, 0.24f, 0.016f, 1);
        foreach (int s in (int[])[-1, 1])
            b.Box(style.Wall, s * (w / 2 - 0.1f), h / 2, back / 2 - 0.2f, 0.2f, h, -back, 0.01f, 1, grain: 2,
                continuous: true);
        if (!style.Gabled)
        {
            b.Surface(Slate, 12, 4, (u, v) => new((u - 0.5f) * w, h + 0.2f + 2.1f * v, -0.15f - 1.3f * v));
            b.Surface(Slate, 12, 2, (u, v) => new((u - 0.5f) * w, h + 2.3f + 0.5f * v, -1.45f - 6.5f * v));
        }
        else b.Surface(Slate, 12, 6, (u, v) => new((u - 0.5f) * (w + 0.3f), h + 0.15f + 3.2f * v, 0.25f - 4.2f * v));
        float top = h + (style.Gabled ? 3 : 2.4f);
        for (int i = 0; i < 2; i++)
        {
            float x = (random.Next() - 0.5f) * w * 0.8f, z = -1.8f - 2 * random.Next();
            b.Box(style.Wall, x, top, z, 0.9f, 2.2f, 0.6f, 0.02f, 1, grain: 0, continuous: true);
            b.Box(style.Trim, x, top + 1.12f, z, 1.04f, 0.14f, 0.74f, 0.02f, 1);
            chimneys.Add(new(x - 0.24f, top + 1.62f, z));
            foreach (float dx in (float[])[-0.24f, 0.22f])
                using (b.At(x + dx, top + 1.18f, z))
                    b.Lathe(Stuff.Terracotta, 0.02f, 14, new(0, 0), new(0.13f, 0), new(0.1f, 0.42f), new(0.13f, 0.46f),
                        new(0.09f, 0.47f));
        }
    }

    private void Pipe()
    {
        float x = style.Width / 2 - 0.2f;
        b.Tube(Stuff.Iron, 0.05f, 8, 10, new(x, 0.12f, 0.07f), new(x, style.Height * 0.5f, 0.075f),
            new(x, style.Height, 0.07f));
        for (float y = 1; y < style.Height; y += 2) b.Box(Stuff.Iron, x, y, 0.05f, 0.15f, 0.05f, 0.11f, 0.012f, 1);
    }
}
