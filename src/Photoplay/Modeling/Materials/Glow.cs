using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>A steady glowing body (bulb, lit sign, screen, embers): radiance in the renderer's units. Local lights
/// stand beside it and carry its light, so it is not sampled itself and lets their shadow rays pass.</summary>
public sealed class Glow(string name, Rgb radiance, float mottled = 0)
    : PartMaterial($"glow {name} {radiance} {mottled}")
{
    public override bool ShadowTransparent => true;
    public override bool Changes => mottled > 0;
    /// <summary>The same body switched off: milky glass.</summary>
    public Material Off { get; } = new Plastic($"{name} off", Rgb.Hex(0xd8d4ca), 0.25f, 0.1f);

    /// <summary>1 for eyes and mirrors that resolve the glowing body, 0 for wide ray cones: its light reaches those
    /// through the local light beside it.</summary>
    internal static float Resolved(in PartPoint p) => 1 - Maths.SmoothStep(0.05f, 0.12f, p.Footprint);

    protected override OpenPbr Shade(in PartPoint p)
    {
        float n = mottled > 0
            ? Pattern.Step(0.62f - 0.3f * mottled, 0.75f, Pattern.Cloud(p.Own * 40 + new Vec3(0, p.Time * 0.15f, 0), 3))
            : 1;
        return OpenPbr.Default with
        {
            BaseColor = new(0.02f),
            Emission = radiance * p.Tint * Resolved(p) * Maths.Lerp(1 - mottled, 1, n),
            TransmissionWeight = 1,
            ThinWalled = true,
            SpecularRoughness = 0.4f
        };
    }
}

/// <summary>A lit room seen through its window from the street: pools of lamplight on a wall, and before it what stands in
/// such rooms, in soft outlines. The part's X goes along the window, its Y up.</summary>
/// <param name="shelves">Whether it is a shop, with goods on shelves, or a room, with a picture and a lamp.</param>
public sealed class LitRoom(string name, Rgb radiance, bool shelves = false)
    : PartMaterial($"lit room {name} {radiance} {shelves}")
{
    private const float ShelfGap = 0.44f, Board = 0.045f, Place = 0.17f;
    private static readonly Rgb[] Goods = [new(0.85f, 0.62f, 0.36f), new(0.42f, 0.30f, 0.22f), new(0.62f, 0.70f, 0.58f),
        new(0.80f, 0.40f, 0.26f), new(0.95f, 0.86f, 0.66f), new(0.38f, 0.46f, 0.50f)];

    public override bool ShadowTransparent => true;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float pool = Pattern.Step(0.28f, 0.78f, Pattern.Cloud(p.Own * 1.15f, 2, 5));
        Rgb things = shelves ? Shelves(p) : Furniture(p);
        return OpenPbr.Default with
        {
            BaseColor = new(0.02f),
            SpecularWeight = 0.2f,
            // A window is wide enough for wet ground and car paint to mirror it.
            Emission = radiance * p.Tint * things
                * ((1 - Maths.SmoothStep(0.25f, 0.6f, p.Footprint)) * (0.4f + 1.1f * pool))
        };
    }

    private static Rgb Shelves(in PartPoint p)
    {
        float blur = MathF.Max(0.012f, p.Footprint), row = MathF.Floor((p.P.Y + 5) / ShelfGap),
            up = p.P.Y + 5 - row * ShelfGap, bay = Pattern.ToLine(p.P.X / 1.05f + 0.37f * p.Seed) * 1.05f;
        // A lamp over each row fades downwards.
        Rgb c = Rgb.White * Maths.Lerp(0.75f, 1.15f, up / ShelfGap);
        for (int side = -1; side <= 1; side++)
        {
            // What stands at this place and beside it: as wide, as high and as coloured as its number says.
            int at = (int)MathF.Floor(p.P.X / Place) + side;
            float r = Of(p, at, (int)row, 0), high = ShelfGap * (0.2f + 0.6f * Of(p, at, (int)row, 1)),
                half = Place * (0.2f + 0.32f * Of(p, at, (int)row, 2)), x = MathF.Abs(p.P.X - (at + 0.5f) * Place),
                neck = up > 0.65f * high && r > 0.55f ? 0.4f : 1;
            if (r < 0.16f) continue;
            float there = Soft(half * neck - x, blur) * Soft(high + Board - up, blur);
            c = Pattern.Mix(c, Goods[(int)(Of(p, at, (int)row, 3) * Goods.Length)] * (0.5f + 0.4f * r)
                * (1.15f - 0.5f * x / half), there);
        }
        float wood = MathF.Max(Soft(Board - up, blur), Soft(0.03f - bay, blur));
        return Pattern.Mix(c, new Rgb(0.30f, 0.22f, 0.15f), wood);
    }

    private static Rgb Furniture(in PartPoint p)
    {
        float blur = MathF.Max(0.02f, p.Footprint), x = p.P.X, y = p.P.Y, r = p.Random(3);
        Rgb c = Rgb.White * Maths.Lerp(0.7f, 1.1f, Maths.SmoothStep(-0.8f, 0.8f, y));
        float frame = Box(x - 0.5f * (r - 0.5f), y - 0.12f, 0.16f, 0.2f), picture = Box(x - 0.5f * (r - 0.5f), y - 0.12f,
            0.125f, 0.165f), side = r < 0.5f ? 1 : -1, cupboard = Box(x - side * 0.5f, y + 0.55f, 0.3f, 0.7f),
            lamp = Box(x + side * 0.32f, y + 0.3f, 0.09f + 0.04f * (0.3f - y), 0.1f);
        c = Pattern.Mix(c, new Rgb(0.34f, 0.24f, 0.16f), 0.9f * frame);
        c = Pattern.Mix(c, new Rgb(0.55f, 0.6f, 0.5f), picture);
        c = Pattern.Mix(c, new Rgb(0.36f, 0.26f, 0.2f), 0.85f * cupboard);
        return Pattern.Mix(c, new Rgb(1.7f, 1.6f, 1.4f), lamp);

        float Box(float dx, float dy, float half, float high) => Soft(half - MathF.Abs(dx), blur) * Soft(high - MathF.Abs(dy), blur);
    }

    private static float Of(in PartPoint p, int at, int row, int what) => Noise.Hash(at, row * 8 + what, (int)(p.Seed * 4096), 61);
    private static float Soft(float inside, float blur) => Maths.SmoothStep(-blur, blur, inside);
}

/// <summary>Fire: bluish root, white-yellow heart, orange ragged tip, flickering with time. P.X runs 0 at the root to
/// <paramref name="height"/> at the tip.</summary>
public sealed class Flame(string name, float height, float brightness = 9)
    : PartMaterial($"flame {name} {height} {brightness}")
{
    private static readonly Rgb Root = new(0.15f, 0.22f, 0.7f), Heart = new(1, 0.68f, 0.27f),
        Tip = new(1, 0.31f, 0.045f);

    public override bool ShadowTransparent => true;
    public override bool HasOpacity => true;
    public override bool Changes => true;

    /// <summary>Brightness over time about 1: slow breath, quick flutter.</summary>
    public static float Flicker(double time, float seed)
        => 1 + 0.13f * Noise.Perlin(new((float)time * 1.7f, seed * 71, 3.3f))
            + 0.09f * Noise.Perlin(new((float)time * 6.1f, seed * 37, 8.1f));

    protected override OpenPbr Shade(in PartPoint p)
    {
        float t = Maths.Saturate(p.P.X / height), n = Pattern.Cloud(new Vec3(p.P.X * 2.2f / height - p.Time * 2.6f,
            p.P.Y * 3 / height, p.P.Z * 3 / height + p.Seed * 9), 3);
        Rgb c = Pattern.Mix(Pattern.Mix(Root, Heart, Pattern.Step(0.02f, 0.28f, t)), Tip,
            Pattern.Step(0.45f, 1, t + 0.4f * (n - 0.5f)));
        float there = Pattern.Step(0, 0.14f, t) * Pattern.Step(1.05f, 0.6f, t + 0.55f * (n - 0.5f));
        return OpenPbr.Default with
        {
            BaseColor = Rgb.Black,
            SpecularWeight = 0,
            Emission = c
                * (brightness * Glow.Resolved(p) * Flicker(p.Time, p.Seed) * (0.35f + 0.65f * n + 0.3f * (1 - t))),
            Opacity = 0.92f * there,
            TransmissionWeight = 1,
            ThinWalled = true,
        };
    }
}

/// <summary>Lamp shade or paper lantern: cloth lit from within; passes the lamp's light, tinted, so that a lamp inside
/// still lights the room.</summary>
public sealed class LampShade(string name, Rgb colour, Rgb glow) : PartMaterial($"shade {name} {colour} {glow}")
{
    public override bool ShadowTransparent => true;
    /// <summary>The same shade with its lamp switched off.</summary>
    public LampShade Off() => new($"{name} off", colour, Rgb.Black);
    protected override float FinestRelief => 0.002f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float slub = Pattern.Grain(new Vec3(p.Own.X * 40, p.Own.Y * 500, p.Own.Z * 500), 2),
            broad = p.Cloud(p.Own, 8, 3);
        Rgb c = colour * p.Tint * (0.8f + 0.25f * broad + 0.2f * (slub - 0.5f) * p.Keep(0.004f));
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = 0.9f,
            SpecularWeight = 0.3f,
            ThinWalled = true,
            TransmissionWeight = 0.3f,
            TransmissionColor = c,
            SubsurfaceWeight = 0.4f,
            SubsurfaceColor = c,
            Emission = glow * p.Tint * (0.75f + 0.5f * broad) * (0.85f + 0.3f * slub),
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0002f * Pattern.Grain(new Vec3(p.Own.X * 60, p.Own.Y * 600, p.Own.Z * 600), 2);
}
