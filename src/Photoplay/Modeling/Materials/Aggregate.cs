using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Concrete and asphalt: binder with grit, stains and hairline cracks; wet from 0 to 1 (darker, glossy,
/// puddles in the hollows of the world's xz plane).</summary>
public sealed class Aggregate(string name, Rgb binder, Rgb grit, float gritSize = 0.006f, float wet = 0,
    float cracks = 0.5f)
    : PartMaterial($"aggregate {name} {binder} {grit} {gritSize} {wet} {cracks}")
{
    protected override float FinestRelief => gritSize;

    protected override OpenPbr Shade(in PartPoint p)
    {
        Vec3 w = p.World;
        float speck = Pattern.Grain(w / gritSize, 1), speck2 = Pattern.Grain(w / (gritSize * 2.6f), 2),
            broad = Pattern.Cloud(w * 0.35f, 4, 3), mid = Pattern.Cloud(w * 3, 3, 4);
        // Water fills what lies between the grit, and shows it less.
        float k = p.Keep(gritSize * 2) * (1 - 0.5f * wet);
        Rgb c = Pattern.Mix(binder, grit,
            (Pattern.Step(0.55f, 0.8f, speck) * 0.7f + 0.5f * Pattern.Step(0.6f, 0.85f, speck2)) * k + 0.25f * (1 - k));
        c *= 0.72f + 0.35f * broad + 0.22f * mid;
        c *= 1 - 0.35f * Pattern.Step(0.62f, 0.8f, Pattern.Cloud(w * 0.9f, 3, 8));
        c *= 1 - 0.6f * cracks * Crack(w) * p.Keep(0.02f);
        float pool = wet * Pattern.Step(0.5f, 0.58f, Pool(w)) * Pattern.Step(0.9f, 0.99f, p.Up),
            damp = MathF.Max(0.9f * wet, pool);
        return OpenPbr.Default with
        {
            BaseColor = c * p.Tint * (1 - 0.5f * damp),
            SpecularRoughness = Maths.Lerp(0.86f - 0.1f * mid, Maths.Lerp(0.14f, 0.03f, pool), damp),
            SpecularIor = 1.5f - 0.17f * pool,
            SpecularWeight = 0.7f + 0.3f * damp,
        };
    }

    protected override float Height(in PartPoint p)
    {
        float pool = wet * Pattern.Step(0.5f, 0.58f, Pool(p.World));
        return (1 - pool) * (gritSize * 0.16f * Pattern.Cloud(p.World / (gritSize * 1.6f), 2, 1)
            + 0.004f * p.Cloud(p.World, 6, 2, 4) - 0.003f * cracks * Crack(p.World));
    }

    private static float Pool(Vec3 w) => Pattern.Cloud(new Vec3(w.X * 0.55f, 0, w.Z * 0.55f), 3, 14);

    private static float Crack(Vec3 w)
    {
        Vec3 q = w * 0.8f + new Vec3(1, 1, 1) * (0.25f * Pattern.Cloud(w * 4, 3, 15));
        return Pattern.Step(0.012f, 0.003f, MathF.Abs(Pattern.Grain(q, 16) - 0.5f))
            * Pattern.Step(0.5f, 0.6f, Pattern.Cloud(w * 0.4f, 2, 17));
    }
}
