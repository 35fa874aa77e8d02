using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A kind of prop: the words for it and how it is built from a sheet.</summary>
public sealed record PropModel(VocabularyEntry Entry, Func<PropSheet, BuiltProp> Build);

/// <summary>A prop in the making: the builder (already scaled to the sheet's size) and the sheet's wishes. Made things
/// stand on y = 0, front towards +Z.</summary>
internal sealed class PropDraft
{
    private readonly PropSheet sheet;
    private readonly float size;

    public PropDraft(PropSheet sheet)
    {
        this.sheet = sheet;
        size = Math.Clamp(sheet.Size, 0.05f, 20);
        Seed = new Seed((ulong)sheet.Seed).Derive(sheet.Kind);
        B = NewBuilder(sheet.Kind);
    }

    public ModelBuilder B { get; }
    public Seed Seed { get; }
    public long SeedNumber => sheet.Seed;

    public static VocabularyEntry Thing(string id, string[] words, params string[] tags)
        => new(id, Kind.Thing, words, tags);

    /// <summary>Another model at the same scale, for a moving part.</summary>
    public ModelBuilder NewBuilder(string name)
    {
        ModelBuilder b = new(name, Seed.Derive(name));
        b.At(Affine.Scaling(size));
        return b;
    }

    /// <summary>The colour asked for, or one of its own by seed.</summary>
    public Rgb Colour(params ReadOnlySpan<int> own)
        => Asked ?? Rgb.Hex(own[(int)(Seed.Uniform("colour") * own.Length)]);

    public Rgb? Asked => sheet.Colour is { Length: 7 } c && int.TryParse(c.AsSpan(1),
        System.Globalization.NumberStyles.HexNumber, null, out int hex) ? Rgb.Hex(hex) : null;

    public Material Made(Material own) => Stuff.Named(sheet.Material, own);
    public float Vary(string name, float lo, float hi) => Seed.Range(name, lo, hi);
    public bool Chance(string name, float probability) => Seed.Uniform(name) < probability;

    /// <summary>A light of the prop at a place in its (unscaled) space; a flame flickers. Its colour is a black body's
    /// as the eye, half adapted to it, has it.</summary>
    public Light Lamp(string name, Vec3 at, float kelvin, float intensity, float radius, bool flame) => new()
    {
        Name = name, Place = Affine.Translation(at * size),
        Intensity = Rgb.Lerp(Rgb.BlackBody(kelvin), Rgb.White, 0.3f) * intensity, Radius = radius * size,
        Dimmer = flame ? Flicker(Seed.Uniform("flicker")) : null,
    };

    /// <summary>The turn of a grip on what lies along +x and points up in the hand.</summary>
    public static Quat PointsUp => Quat.RotZ(-Maths.HalfPi);

    /// <summary>Finishes the prop. Grip, heights and pivots are in unscaled space; without a grip it is taken
    /// at its middle. <paramref name="held"/> turns the grip: its +Y points up in the hand;
    /// <paramref name="mouthpiece"/> is where lips meet what is blown.</summary>
    public BuiltProp Done(Vec3? grip = null, Light[]? lights = null, float? seat = null, float? top = null,
        MovingPart[]? moving = null, Volume[]? volumes = null, Quat? held = null, float? draught = null,
        Vec3? mouthpiece = null)
    {
        Model model = B.Build();
        Bounds box = model.Bounds;
        foreach (MovingPart part in moving ?? [])
            box = box.Include(part.Model.Bounds.Transformed(Affine.Translation(part.Pivot * size)));
        float radius = MathF.Max(MathF.Max(-box.Lo.X, box.Hi.X), MathF.Max(-box.Lo.Z, box.Hi.Z));
        return new(model, box.Hi.Y, radius, Affine.Trs(grip * size ?? box.Centre, held ?? Quat.Identity), lights ?? [],
            seat * size)
        {
            Mouthpiece = mouthpiece * size, TopHeight = top * size, Draught = draught * size,
            Volumes = [.. (volumes ?? []).Select(v => v.In(Affine.Scaling(size)))],
            Moving = [.. (moving ?? [])
                .Select(m => m with { Pivot = m.Pivot * size, RadiusForRolling = m.RadiusForRolling * size })],
        };
    }

    private static Func<double, float> Flicker(float seed) => time => Flame.Flicker(time, seed);
}
