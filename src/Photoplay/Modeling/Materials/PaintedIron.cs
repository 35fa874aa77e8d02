using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Cast iron under hammered paint that has stood outside for years: the sand of the mould shows through, hands
/// have rubbed crests bright, rust bleeds from joints, undersides and feet.
/// <paramref name="age"/> 0 freshly painted .. 1 neglected.</summary>
public sealed class PaintedIron(string name, Rgb colour, float age = 0.55f) : PartMaterial($"painted iron {name} {colour} {age}")
{
    private static readonly Rgb Bare = Rgb.Hex(0x6d6a66), Rusty = Rgb.Hex(0x7d4322), OldRust = Rgb.Hex(0x3f2416);

    protected override float FinestRelief => 0.003f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 3.1f, 3), fine = p.Cloud(p.Own, 55, 3, 3), dimple = Dimple(p), rust = Rust(p, fine),
            rubbed = age * Pattern.Step(0.62f, 0.95f, 0.6f * MathF.Max(0, p.Up) + 0.35f * dimple + 0.4f * broad)
                * (1 - rust);
        Rgb c = colour * p.Tint * (0.72f + 0.4f * broad + 0.22f * (dimple - 0.5f));
        // Sun and rain chalk the paint where it faces up.
        c = Pattern.Mix(c, c * 1.5f + new Rgb(0.012f, 0.014f, 0.014f), 0.55f * age * MathF.Max(0, p.Up) * (0.4f + broad));
        c = Pattern.Mix(c, Bare * (0.5f + 0.6f * fine), 0.75f * rubbed);
        c = Pattern.Mix(c, Pattern.Mix(OldRust, Rusty, fine), rust);
        float rough = 0.34f + 0.14f * (fine - 0.4f) + 0.12f * broad + 0.4f * rust - 0.06f * rubbed;
        return OpenPbr.Default with
        {
            BaseColor = c,
            BaseMetalness = 0.7f * rubbed,
            SpecularRoughness = Math.Clamp(rough, 0.18f, 0.95f),
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0009f * Dimple(p) + 0.0012f * p.Cloud(p.Own, 24, 2, 7) + 0.0005f * Rust(p, p.Cloud(p.Own, 55, 3, 3)) * p.Cloud(p.Own, 160, 2, 8);

    /// <summary>Hammer paint draws itself together in cells a few millimetres wide: 0 in the seams, 1 on the crests.</summary>
    private static float Dimple(in PartPoint p)
    {
        float keep = p.Keep(0.006f);
        if (keep <= 0) return 0.5f;
        (float f1, float f2, _) = Noise.Worley(p.Own * 150, 7);
        return Maths.Lerp(0.5f, Pattern.Step(0, 0.5f, f2 - f1), keep);
    }

    private float Rust(in PartPoint p, float fine)
    {
        float patch = p.Cloud(p.Own, 7.5f, 4, 11), low = Pattern.Step(0.16f, 0.0f, p.World.Y),
            under = MathF.Max(0, -p.Up);
        return Pattern.Step(0.63f, 0.75f, patch + age * (0.12f + 0.2f * low + 0.1f * under) + 0.12f * (fine - 0.5f) - 0.05f);
    }
}
