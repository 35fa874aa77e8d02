using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A cast-iron pot-bellied stove with a glowing door and a pipe, 0.95 m (pipe to 2.3 m),
/// door towards +Z.</summary>
internal static class Stove
{
    private static readonly Material Mica = new Glow("stove door", new Rgb(3.4f, 0.95f, 0.16f), 0.6f);

    public static PropModel Model { get; } = new(PropDraft.Thing("stove", ["stove#n2", "stove#n1", "wood stove",
        "iron stove", "oven#n1", "furnace#n1"], "furniture", "light", "top", "heat"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material iron = d.Made(d.Asked is null ? Stuff.CastIron : Stuff.DyedEnamel);
        if (d.Asked is { } c) b.Tint = c;
        using (b.OnePart())
        {
            b.Lathe(iron, 0.012f, 48, new(0, 0.16f), new(0.24f, 0.16f), new(0.25f, 0.19f), new(0.21f, 0.22f),
                new(0.235f, 0.34f), new(0.255f, 0.46f), new(0.23f, 0.6f), new(0.2f, 0.72f), new(0.23f, 0.76f),
                new(0.27f, 0.775f), new(0.275f, 0.8f), new(0.26f, 0.81f), new(0, 0.815f));
            for (int i = 0; i < 4; i++)
            {
                float a = (i + 0.5f) * Maths.HalfPi;
                b.Sweep(iron, [new(0.2f * Maths.Sin(a), 0.19f, 0.2f * Maths.Cos(a)),
                    new(0.27f * Maths.Sin(a), 0.12f, 0.27f * Maths.Cos(a)),
                    new(0.26f * Maths.Sin(a), 0.04f, 0.26f * Maths.Cos(a)),
                    new(0.3f * Maths.Sin(a), 0.012f, 0.3f * Maths.Cos(a))], t => 0.026f - 0.01f * t, 20, 10);
            }
            for (int i = 0; i < 28; i++)
            {
                float a = i * Maths.Tau / 28;
                b.Ball(iron, new(0.243f * Maths.Sin(a), 0.175f, 0.243f * Maths.Cos(a)), new(0.009f, 0.009f, 0.009f), 8);
            }
        }
        using (b.At(0, 0.46f, 0.235f))
        {
            b.Extrude(iron, Extrusions.RoundedRectangle(0.24f, 0.22f, 0.05f), 0.05f, 0.008f);
            for (int k = -1; k <= 1; k++)
                using (b.At(k * 0.06f, 0.012f, 0.0255f))
                    b.Extrude(Mica, Extrusions.RoundedRectangle(0.042f, 0.11f, 0.018f), 0.003f, 0.001f);
            b.Sweep(Stuff.Brass, [new(0.085f, -0.075f, 0.03f), new(0.1f, -0.07f, 0.055f), new(0.125f, -0.04f, 0.055f)],
                _ => 0.007f, 14, 10);
        }
        b.Tint = Rgb.White;
        b.Lathe(Stuff.CastIron, 0.006f, 32, new(0.085f, 0.8f), new(0.085f, 0.86f), new(0.068f, 0.87f),
            new(0.065f, 1.3f), new(0.07f, 1.305f), new(0.07f, 1.325f), new(0.065f, 1.33f), new(0.065f, 2.3f));
        foreach (float z in (float[])[-0.02f])
            b.Sweep(Stuff.Iron,
                [new(0.1f, 0.815f, z + 0.1f), new(0.16f, 0.815f, z + 0.06f), new(0.19f, 0.815f, z - 0.04f)],
                _ => 0.006f, 12, 8);
        Light fire = new()
        {
            Name = "stove fire", Form = LightForm.Rectangle, Radius = 0.1f, HalfHeight = 0.06f,
            Intensity = Rgb.BlackBody(2100) * 0.9f, Place = Affine.Trs(new(0, 0.47f, 0.275f), Quat.RotY(Maths.Pi)),
            Dimmer = t => Flame.Flicker(t, 0.37f)
        };
        return d.Done(new(0.11f, 0.4f, 0.29f), [fire], top: 0.815f);
    }
}

/// <summary>A stone fireplace with a timber mantel and a log fire, 1.6 m wide, opening towards +Z, its back on
/// z = -0.35.</summary>
internal static class Fireplace
{
    private static readonly Material Stones = new Stonework("hearth", Rgb.Hex(0x8d8376), Rgb.Hex(0x6a5c4e),
            Rgb.Hex(0x9a917f), 0.24f, 0.05f, 0.6f),
        Soot = new Crumb("soot", Rgb.Hex(0x2b2622), Rgb.Hex(0x0e0c0b), 0.05f);

    public static PropModel Model { get; } = new(PropDraft.Thing("fireplace", ["fireplace#n1", "hearth#n1", "fire#n4",
        "mantelpiece", "chimney#n1"], "furniture", "light", "top", "heat", "indoor"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        foreach (int s in (int[])[-1, 1]) Block(b, s * 0.62f, 0.55f, 0, 0.36f, 1.1f, 0.6f);
        Block(b, 0, 1.02f, 0, 0.94f, 0.24f, 0.6f);
        Block(b, 0, 0.05f, 0.12f, 1.7f, 0.1f, 0.94f);
        Block(b, 0, 1.9f, -0.06f, 1.25f, 1.4f, 0.48f);
        b.Box(Soot, 0, 0.5f, -0.29f, 0.92f, 0.9f, 0.06f, 0.01f);
        foreach (int s in (int[])[-1, 1]) b.Box(Soot, s * 0.435f, 0.5f, -0.06f, 0.02f, 0.84f, 0.5f, 0.006f);
        b.Box(d.Made(Stuff.OldWood), 0, 1.2f, 0.06f, 1.78f, 0.12f, 0.62f, 0.014f, 3);
        using (b.At(0, 0.1f, -0.04f))
        {
            foreach (int s in (int[])[-1, 1])
            {
                b.Sweep(Stuff.Iron,
                    [new(s * 0.22f, 0.28f, 0.2f), new(s * 0.22f, 0.08f, 0.19f), new(s * 0.22f, 0.07f, -0.15f)],
                    _ => 0.012f, 20, 8);
                b.Ball(Stuff.Brass, new(s * 0.22f, 0.3f, 0.2f), new(0.024f, 0.024f, 0.024f), 14);
            }
            foreach ((float y, float z, float yaw, float r) in ((float, float, float, float)[])[(0.13f, 0.08f, 0.1f,
                0.055f), (0.13f, -0.06f, -0.12f, 0.062f), (0.22f, 0.01f, 0.25f, 0.05f)])
                using (b.At(0, y, z, yaw)) Fire.Log(b, 0.6f, r, Fire.Burning);
            Fire.EmberBed(b, 0.22f);
        }
        Light glow = Fire.Dancing(d, "hearth fire", new(0, 0.42f, 0.12f), 3.2f, 0.12f, 0.03f);
        return d.Done(new(0, 1.2f, 0.3f), [glow], top: 1.26f,
            volumes: [new FlameVolume("hearth flames", d.Seed)
            {
                Foot = new(0, 0.2f, -0.03f), Height = 0.52f, Radius = 0.2f, Rise = 0.9f, Brightness = 20
            }.Volume]);
    }

    // Stones stand out by a centimetre or two: a box whose faces are a fine grid pushed out by the same pattern the
    // material draws.
    private static void Block(ModelBuilder b, float x, float y, float z, float sx, float sy, float sz)
        => b.Box(Stones, x, y, z, sx, sy, sz, 0.022f, 3, grain: 0);
}

/// <summary>A campfire in a ring of stones, 0.9 m across, with flames, embers and its light.</summary>
internal static class Campfire
{
    public static PropModel Model { get; } = new(PropDraft.Thing("campfire",
        ["campfire#n1", "fire#n3", "bonfire", "fire#n1", "balefire"], "light", "heat", "outdoor", "flame", "gather"),
        Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material rock = new Crumb("fire stone", Rgb.Hex(0x8a8278), Rgb.Hex(0x3e3933), 0.05f, 0.85f);
        for (int i = 0; i < 13; i++)
        {
            float a = i * Maths.Tau / 13 + b.Random.Range(-0.08f, 0.08f), r = b.Random.Range(0.38f, 0.43f),
                q = b.Random.Range(0.07f, 0.11f), s = b.Random.Next() * 40;
            using (b.At(r * Maths.Cos(a), q * 0.72f, r * Maths.Sin(a), b.Random.Range(0, 6)))
                b.Surface(rock, 20, 14, (u, v) =>
                {
                    Vec3 n = new(Maths.Sin(v * Maths.Pi) * Maths.Cos(-u * Maths.Tau), -Maths.Cos(v * Maths.Pi),
                        Maths.Sin(v * Maths.Pi) * Maths.Sin(-u * Maths.Tau));
                    return n * new Vec3(q * 1.15f, q * 0.8f, q) * (1 + 0.22f * Noise.Perlin(n * 1.3f + new Vec3(s))
                        + 0.06f * Noise.Perlin(n * 4 + new Vec3(s)));
                }, closed: true);
        }
        for (int i = 0; i < 7; i++)
        {
            float a = i * Maths.Tau / 7 + b.Random.Range(-0.2f, 0.2f);
            float slope = b.Random.Range(0.45f, 0.72f), length = b.Random.Range(0.42f, 0.55f),
                thick = b.Random.Range(0.026f, 0.042f);
            // The outer end lies on the ground.
            using (b.At(0.12f * Maths.Cos(a), 0.5f * length * Maths.Sin(slope) + 0.7f * thick, 0.12f * Maths.Sin(a), -a,
                0, -slope))
                Fire.Log(b, length, thick, Fire.BurningEnd);
        }
        Fire.EmberBed(b, 0.3f);
        return d.Done(null, [Fire.Dancing(d, "campfire", new(0, 0.6f, 0), 6, 0.15f, 0.05f)],
            volumes: [new FlameVolume("campfire flames", d.Seed)
            {
                From = 0.05f, Height = 0.95f, Radius = 0.27f
            }.Volume, new Plume("campfire smoke", d.Seed)
            {
                From = 0.5f, Height = 4, Radius = 0.2f, Spread = 0.8f, Extinction = 0.7f, Rise = 1.1f, Start = 0.4f
            }.Volume]);
    }
}
