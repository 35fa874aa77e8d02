using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Hand-floated plaster or limewash: trowel waves, pits, stains that gather low down.
/// <paramref name="relief"/> 0 smooth .. 1 rough render.</summary>
public sealed class Plaster(string name, Rgb colour, float relief = 0.4f, float age = 0.4f)
    : PartMaterial($"plaster {name} {colour} {relief} {age}")
{
    protected override float FinestRelief => 0.008f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.World, 0.9f, 3), middle = p.Cloud(p.World, 7, 3, 3),
            fine = Pattern.Grain(p.World * 90, 5) * p.Keep(0.012f);
        Rgb c = colour * p.Tint * (0.84f + 0.16f * broad + 0.12f * middle + 0.05f * fine);
        c = Pattern.Mix(c, c * new Rgb(1.03f, 0.94f, 0.8f),
            age * Pattern.Step(0.45f, 0.8f, p.Cloud(p.World + new Vec3(4), 2.2f, 4, 6)));
        c *= 1 - age * 0.3f * Pattern.Step(0.6f, 0, p.World.Y) * middle;
        float crack = Cracks(p) * age * p.Keep(0.01f);
        return OpenPbr.Default with
        {
            BaseColor = c * (1 - 0.4f * crack),
            SpecularRoughness = 0.88f - 0.1f * middle,
            SpecularWeight = 0.5f
        };
    }

    protected override float Height(in PartPoint p)
        => relief * (p.Cloud(p.World, 5, 2) * 0.022f + p.Cloud(p.World, 46, 2, 3) * 0.0026f)
            - 0.0012f * age * Cracks(p);

    private static float Cracks(in PartPoint p)
    {
        float rare = Pattern.Step(0.6f, 0.72f, p.Cloud(p.World, 0.7f, 2, 17));
        if (rare <= 0) return 0;
        // Cracks run out thin, break off, and have finer ones beside them.
        Vec3 q = p.World * 3 + new Vec3(1, 1, 1) * (0.35f * p.Cloud(p.World, 9, 3, 4));
        float from = MathF.Abs(Pattern.Grain(q, 18) - 0.5f), open = Pattern.Step(0.35f, 0.75f, p.Cloud(p.World, 4.3f, 2, 21)),
            wide = 0.004f + 0.014f * open,
            fine = MathF.Abs(Pattern.Grain(q * 3.7f + new Vec3(5, 1, 8), 19) - 0.5f) + 0.4f * MathF.Max(0, from - 0.03f);
        return rare * (open * Pattern.Step(wide, 0.3f * wide, from) + 0.5f * Pattern.Step(0.014f, 0.004f, fine) * open);
    }
}
