using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Bread, bun, cake and pastry: the tint says how far a place is baked, the stuff adds browned patches,
/// blisters and, where it is cut (<paramref name="open"/> 1), the holes of the crumb.</summary>
/// <param name="hole">Size of the crumb's holes in metres.</param>
public sealed class Baked(string name, Rgb colour, Rgb brown, float open = 0, float hole = 0.003f,
    float roughness = 0.55f)
    : PartMaterial($"baked {name} {colour} {brown} {open} {hole} {roughness}")
{
    protected override float FinestRelief => 0.002f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        float broad = p.Cloud(p.Own, 20, 3), mid = p.Cloud(p.Own, 70, 3, 3),
            fine = Pattern.Grain(p.Own * 700, 5);
        Rgb c = colour * p.Tint;
        c = Pattern.Mix(c, brown * p.Tint, Pattern.Step(0.35f, 0.75f, 0.6f * broad + 0.45f * mid) * (1 - 0.7f * open));
        c *= 0.86f + 0.2f * mid + 0.16f * (fine - 0.5f) * p.Keep(0.002f);
        c *= 1 - 0.3f * open * Hole(p) * p.Keep(hole);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceWeight = 0.25f,
            SubsurfaceColor = c,
            SubsurfaceRadius = new(0.004f, 0.0025f, 0.0015f),
            SpecularRoughness = Math.Clamp(roughness + 0.3f * open + 0.2f * (mid - 0.5f), 0.15f, 0.95f),
            SpecularWeight = 0.8f - 0.5f * open,
        };
    }

    protected override float Height(in PartPoint p) => 0.0008f * p.Cloud(p.Own, 90, 2, 6)
        + 0.00025f * Pattern.Grain(p.Own * 500, 8) - open * 0.4f * hole * Hole(p);

    private float Hole(in PartPoint p)
    {
        Vec3 q = p.Own / (hole * 1.7f) + new Vec3(1, 1, 1) * (0.5f * Pattern.Grain(p.Own / hole, 2));
        (float near, _, float id) = Noise.Worley(q);
        return Pattern.Step(0.2f + 0.35f * id, 0.08f, near);
    }
}
