using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Leaves and petals as thin sheets: veins along P.X, yellowing tips, light shining through.</summary>
public sealed class Foliage(string name, Rgb colour, Rgb second, float sheer = 0.35f, float gloss = 0.5f)
    : PartMaterial($"foliage {name} {colour} {second} {sheer} {gloss}")
{
    protected override float FinestRelief => 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float n = p.Cloud(p.Own, 30, 3),
            vein = Pattern.Step(0.12f, 0.02f, Pattern.ToLine((p.P.X + MathF.Abs(p.P.Y)) * 90)) * p.Keep(0.006f);
        Rgb c = Pattern.Mix(colour, second, 0.6f * n + 0.5f * p.Random(1)) * p.Tint * (0.75f + 0.5f * p.Random(2));
        c = Pattern.Mix(c, c * 1.4f, 0.35f * vein);
        return OpenPbr.Default with
        {
            BaseColor = c,
            ThinWalled = true,
            SubsurfaceWeight = sheer,
            SubsurfaceColor = c * new Rgb(1.2f, 1.25f, 0.7f),
            SpecularRoughness = Maths.Lerp(0.75f, 0.3f, gloss) + 0.1f * n
        };
    }

    protected override float Height(in PartPoint p)
        => 0.0005f * Pattern.ToLine((p.P.X + MathF.Abs(p.P.Y)) * 90) + 0.001f * p.Cloud(p.Own, 25, 2);
}
