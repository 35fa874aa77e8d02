using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>A cup of coffee with its crema on a saucer, a spoon beside it, 0.16 m across; colour is the
/// china's.</summary>
internal static class Coffee
{
    private static readonly Material Brew = new Drink("coffee", Rgb.White),
        China = new Ceramic("china", Rgb.White, Rgb.Hex(0xcbb893), 0.002f, 0.08f, null, 0.95f);
    private static readonly Rgb Dark = Rgb.Hex(0x2a1408), Crema = Rgb.Hex(0xb07a3c), Pale = Rgb.Hex(0xd8ae74);

    public static PropModel Model { get; } = new(PropDraft.Thing("coffee",
        ["coffee#n1", "cup of coffee", "mug of coffee", "espresso#n1", "cappuccino#n1", "latte#n1"],
        "hold", "container", "drink"), Build);

    private static BuiltProp Build(PropSheet sheet)
    {
        PropDraft d = new(sheet);
        ModelBuilder b = d.B;
        Material china = d.Made(China);
        b.Tint = d.Colour(0xe9e4d8, 0xe4dccb, 0x5f8088, 0x9a4a38);
        b.Lathe(china, 0.003f, 64, new(0, 0), new(0.044f, 0), new(0.047f, 0.004f), new(0.078f, 0.0135f),
            new(0.0775f, 0.0165f), new(0.048f, 0.0085f), new(0.03f, 0.0075f), new(0.028f, 0.0058f), new(0, 0.0055f));
        using (b.At(0, 0.0055f, 0))
        using (b.OnePart())
        {
            Vessels.Turned(b, china, 0.005f, 64, 0.0028f, new(0, 0), new(0.0235f, 0), new(0.0245f, 0.0045f),
                new(0.027f, 0.0065f), new(0.0385f, 0.026f), new(0.0425f, 0.058f), new(0.0432f, 0.0625f));
            b.Sweep(china, [new(0.039f, 0.05f, 0), new(0.056f, 0.053f, 0), new(0.066f, 0.042f, 0),
                new(0.058f, 0.027f, 0), new(0.0365f, 0.0215f, 0)], t => 0.0042f + 0.0022f * MathF.Abs(t - 0.5f), 30, 12,
                flatten: 0.75f);
        }
        b.Tint = Rgb.White;
        float s = d.Seed.Uniform("swirl") * 40;
        // The brew stands a centimetre under the lip and climbs a little where it meets the china.
        b.Surface(Brew, 96, 40, (u, v) =>
        {
            float a = u * Maths.Tau, r = 0.0404f * (1 - v);
            return new(r * Maths.Cos(a), 0.0583f + 0.0006f * Maths.Pow(1 - v, 24), -r * Maths.Sin(a));
        }, closed: true, paint: (u, v) =>
        {
            float a = u * Maths.Tau, r = 1 - v, turn = a + 2.5f * r;
            float swirl = Noise.Fbm(new(3 * r * Maths.Cos(turn) + s, 3 * r * Maths.Sin(turn), 7), 4),
                bubbles = Noise.Value(new(26 * r * Maths.Cos(a) + s, 26 * r * Maths.Sin(a), 2));
            float foam = Maths.SmoothStep(0.45f, 0.95f, r + 0.5f * swirl);
            return Pattern.Mix(Pattern.Mix(Dark, Crema, foam), Pale,
                foam * Maths.SmoothStep(0.1f, 0.6f, bubbles + 1.5f * (r - 0.85f)));
        });
        using (b.At(-0.012f, 0.0115f, 0.057f, 0.25f, 0.06f)) Spoon.Form(b, Stuff.Chrome, 0.62f);
        return d.Done(new(0.062f, 0.044f, 0), volumes: [new Plume("coffee steam", d.Seed)
        {
            From = 0.062f, Height = 0.24f, Radius = 0.026f, Spread = 0.035f, Extinction = 5, Rise = 0.16f,
            Start = 0.15f, Albedo = new(0.97f)
        }.Volume]);
    }
}
