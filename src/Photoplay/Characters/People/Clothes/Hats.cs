using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>The shape of a hat, lengths in half-widths of the skull.</summary>
/// <param name="Height">Crown above the band.</param>
/// <param name="Top">Radius of the crown's top against the band's.</param>
/// <param name="Edge">How square the crown's edge is: 2 a dome, 6 a drum.</param>
/// <param name="Dent">Depth of the dent along the top.</param>
/// <param name="Brim">Width at the sides; Front and Back are added there.</param>
/// <param name="Droop">Fall of the brim's edge (negative turns up); SideCurl turns the sides up.</param>
internal sealed record HatShape(
    string Fabric, float Height, float Top, float Edge, float Dent = 0, float Brim = 0, float Front = 0,
    float Back = 0, float Droop = 0, float SideCurl = 0, float Lift = 0, bool Band = false, float Slump = 0);

/// <summary>Hats: one sheet from the top of the crown over the band to the edge of the brim, worn on
/// the head bone.</summary>
internal static class Hats
{
    private static readonly Dictionary<string, HatShape> Shapes = new(StringComparer.Ordinal)
    {
        ["cap"] = new("cotton", 0.82f, 0.62f, 2.6f, Brim: 0.02f, Front: 0.85f, Droop: 0.12f),
        ["beanie"] = new("knit", 1.05f, 0.55f, 2.3f, Lift: -0.05f),
        ["sou-wester"] = new("oilskin", 0.92f, 0.68f, 2.3f, Brim: 0.50f, Front: -0.06f, Back: 0.62f, Droop: 0.34f,
            SideCurl: -0.05f),
        ["hat"] = new("felt", 0.92f, 0.82f, 3.2f, 0.12f, 0.85f, Droop: 0.10f, Band: true),
        ["fedora"] = new("felt", 1.02f, 0.74f, 3.4f, 0.22f, 0.52f, Front: 0.10f, Droop: 0.04f,
            SideCurl: 0.14f, Band: true),
        ["straw-hat"] = new("straw", 0.78f, 0.84f, 3.6f, 0.03f, 0.95f, Droop: 0.12f, Band: true),
        ["cowboy-hat"] = new("felt", 1.08f, 0.78f, 3.4f, 0.26f, 0.85f, Droop: 0.02f, SideCurl: 0.52f, Band: true),
        ["top-hat"] = new("felt", 1.75f, 0.97f, 9f, 0, 0.42f, SideCurl: 0.12f, Band: true),
        ["captain-cap"] = new("wool", 0.62f, 1.22f, 4.5f, 0, 0.01f, Front: 0.48f, Droop: 0.26f, Band: true),
        ["chef-hat"] = new("cotton", 1.75f, 1.45f, 3.0f, Lift: 0.04f, Band: true),
        ["pointed-hat"] = new("felt", 2.7f, 0.05f, 1.15f, 0, 0.85f, Droop: 0.12f, Band: true, Slump: 0.5f),
        ["helmet"] = new("hard", 0.98f, 0.80f, 2.4f, Brim: 0.12f, Front: 0.22f, Droop: 0.06f),
        ["beret"] = new("wool", 0.42f, 1.32f, 2.4f, Lift: 0.12f, Slump: 0.45f),
        ["tricorn"] = new("felt", 0.72f, 0.80f, 3.0f, 0, 0.72f, Droop: -0.25f, SideCurl: 0.75f),
        ["headscarf"] = new("cotton", 0.98f, 0.72f, 2.1f, Back: 0.5f, Droop: 0.55f),
    };

    public static ActorPart? Build(Fitting fit, HeadMeasures head, GarmentSheet sheet)
    {
        if (sheet.Kind == "crown") return Crown(fit, head, sheet);
        if (!Shapes.TryGetValue(sheet.Kind, out HatShape? h)) return null;
        float half = head.SkullHalfWidth, r = half * 1.27f, unit = 2 * head.HeadRadius;
        Vec3 centre = new(0, head.LeftEye.Y + (0.20f + 0.07f * h.Lift) * unit, head.Crown.Z + 0.012f * unit);
        float rise = MathF.Max(h.Height * half, head.Crown.Y - centre.Y + 0.035f * unit);
        ModelBuilder b = new($"{fit.Sheet.Id} {sheet.Kind}", fit.Seed.Derive(sheet.Kind));
        Rgb colour = ColourText.Rgb(sheet.Colour);
        Material stuff = h.Fabric switch
        {
            "knit" =>
                new Modeling.Materials.Cloth("hat", colour, Modeling.Materials.Weave.Knit, thread: 0.0022f, fuzz: 0.6f),
            "wool" or "felt" => new Modeling.Materials.Cloth("hat", colour, thread: 0.0008f, fuzz: 0.6f),
            "straw" => new Modeling.Materials.Cloth("straw", colour, Modeling.Materials.Weave.Check, colour * 0.8f,
                thread: 0.004f, fuzz: 0.05f, scale: 0.012f),
            "oilskin" => Oilskin(colour),
            "hard" => new Modeling.Materials.Paint("helmet", colour, colour * 0.5f, 0.15f, 0.6f),
            _ => new Modeling.Materials.Cloth("hat", colour, thread: 0.0011f, fuzz: 0.2f),
        };
        const float tilt = 0.10f;
        Vec3 Band(float a) => new(r * Maths.Sin(a), -tilt * r * (1 - Maths.Cos(a)) * 0.5f, r * 1.24f * Maths.Cos(a));
        float crown = 0.62f;
        Vec3 At(float u, float v)
        {
            float a = u * Maths.Tau, c = Maths.Cos(a), s = Maths.Sin(a);
            Vec3 band = Band(a);
            if (v <= crown)
            {
                // Over the crown: from the middle of the top outwards, then down, along a superellipse.
                float w = v / crown * Maths.HalfPi, out_ = Maths.Pow(Maths.Sin(w), 2 / h.Edge),
                    up = Maths.Pow(Maths.Cos(w), 2 / h.Edge);
                float narrow = Maths.Lerp(1, h.Top, up * up * up * up),
                    dent = h.Dent * half * Maths.Exp(-9 * out_ * out_ * s * s) * (1 - 0.8f * out_ * out_)
                        * (0.6f + 0.4f * c * out_);
                float slump = h.Slump * up * up * half, wave = 0.012f * half * Maths.Sin(5 * a + 3 * v);
                Vec3 top = new(band.X * out_ * narrow, band.Y * out_ + rise * up, band.Z * out_ * narrow);
                return centre + top + new Vec3(slump * 0.7f + wave, -dent, -slump * 0.5f - 0.10f * half * up);
            }
            float k = (v - crown) / (1 - crown), front = Maths.SmoothStep(0.1f, 0.9f, c),
                back = Maths.SmoothStep(0.1f, 0.9f, -c);
            float wide = (h.Brim + h.Front * front + h.Back * back) * half;
            float edge = wide * k, curl = h.SideCurl * half * s * s * k * k,
                droop = h.Droop * half * (h.Brim > 0.2f ? 1 : front) * k * k;
            Vec3 way = new Vec3(s, 0, c * 0.9f).Normalized;
            return centre + band + way * (edge + 0.02f * half * k) + new Vec3(0, curl - droop - 0.02f * half * k, 0);
        }
        // The first ring is not quite a point, so that its normals are sound.
        b.Slab(stuff, 36, 15, (u, v) => At(u, MathF.Max(0.01f, v)), h.Fabric == "knit" ? 0.006f : 0.0025f);
        if (h.Band)
            Ring(b, new Modeling.Materials.Cloth("band", Contrast(sheet, colour), thread: 0.0007f), 0.60f, 0.09f);
        if (h.Fabric == "knit") Ring(b, stuff, 0.60f, 0.26f);
        if (sheet.Kind == "captain-cap")
            b.Ball(Stuff.Brass, centre + new Vec3(0, 0.16f * half, r * 1.28f),
                new Vec3(0.13f, 0.15f, 0.05f) * half, 16);
        int bone = fit.Joints.Bone("head");
        return new(sheet.Kind, b.Build(), bone);

        void Ring(ModelBuilder into, Material material, float v0, float tall)
            => into.Slab(material, 36, 3, (u, v) =>
            {
                Vec3 p = At(u, crown * 0.999f), outward = new Vec3(p.X - centre.X, 0, p.Z - centre.Z).Normalized;
                float bulge = Maths.Sin(Maths.Pi * v);
                return p + outward * (0.006f * unit + 0.02f * half * bulge)
                    + new Vec3(0, (v0 > 0 ? (1 - v) * 2 * tall : 0) * half - 0.02f * half, 0);
            }, 0.002f);
    }

    private static Rgb Contrast(GarmentSheet sheet, Rgb colour) => sheet.Colour2 is { } c ? ColourText.Rgb(c)
        : colour.Luminance > 0.25f ? colour * 0.25f
        : sheet.Kind == "captain-cap" ? new Rgb(0.04f)
        : colour * 2 + new Rgb(0.04f);

    private static Material Oilskin(Rgb colour)
        => new ProceduralMaterial($"oilskin {colour}", (in SurfacePoint p) => OpenPbr.Default with
        {
            BaseColor = colour * (1 + 0.12f * Noise.Fbm(p.Rest * 18, 3, 3, p.Footprint * 18)),
            SpecularRoughness = 0.34f + 0.08f * Noise.Perlin(p.Rest * 40),
            CoatWeight = 0.35f,
            CoatRoughness = 0.2f,
        });

    /// <summary>A circlet with eight points.</summary>
    private static ActorPart Crown(Fitting fit, HeadMeasures head, GarmentSheet sheet)
    {
        float half = head.SkullHalfWidth, r = half * 1.08f, unit = 2 * head.HeadRadius;
        Vec3 centre = new(0, head.LeftEye.Y + 0.29f * unit, head.Crown.Z);
        ModelBuilder b = new($"{fit.Sheet.Id} crown", fit.Seed.Derive("crown"));
        Metal gold = new("gold", ColourText.Rgb(sheet.Colour), ColourText.Rgb(sheet.Colour) * 0.5f, 0.18f, 0.25f, 1);
        b.Slab(gold, 96, 5, (u, v) =>
        {
            float a = u * Maths.Tau, spike = u * 8 - MathF.Floor(u * 8), point = 1 - MathF.Abs(spike - 0.5f) * 2,
                tall = (0.26f + 0.42f * point * point) * half;
            return centre + new Vec3(r * Maths.Sin(a) * (1 + 0.12f * (1 - v)), (1 - v) * tall,
                r * 1.22f * Maths.Cos(a) * (1 + 0.12f * (1 - v)));
        }, 0.003f);
        for (int i = 0; i < 8; i++)
        {
            float a = (i + 0.5f) * Maths.Tau / 8;
            b.Ball(i % 2 == 0
                ? new Modeling.Materials.Paint("ruby", Rgb.Hex(0x8a0f1c), Rgb.Hex(0x40060c), 0, 0.95f)
                : gold, centre + new Vec3(r * 1.03f * Maths.Sin(a), 0.13f * half, r * 1.26f * Maths.Cos(a)),
                    new(0.07f * half), 10);
        }
        return new("crown", b.Build(), fit.Joints.Bone("head"));
    }
}
