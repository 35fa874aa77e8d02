using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>What plants are made of. Paint carries each leaf's own colour; mask A of bark is how much snow clings
/// to it (0..1).</summary>
public static class PlantMaterials
{
    /// <summary>Leaves, needles and blades: thin sheets that let light through.</summary>
    public static Material Leaf { get; } = Foliage("leaf", 0.46f, 0.55f);
    public static Material Needle { get; } = Foliage("needle", 0.24f, 0.5f);
    public static Material Blade { get; } = Foliage("grass blade", 0.36f, 0.45f);
    public static Material Petal { get; } = Foliage("petal", 0.4f, 0.6f);

    /// <summary>Bark with furrows along the trunk; snow on the weather side and the upper side where mask A asks for
    /// it, moss low down.</summary>
    public static Material Bark { get; } = new ProceduralMaterial("bark", (in SurfacePoint p) =>
    {
        Vec3 q = new(p.Rest.X, p.Rest.Y * 0.2f, p.Rest.Z);
        float broad = Noise.Fbm(p.Rest * 1.7f, 2, 3, p.Footprint * 1.7f), furrow = Noise.Ridged(q * 11, 3, 7);
        float deep = Maths.SmoothStep(0.25f, 0.75f, furrow);
        Rgb c = p.Paint * (0.45f + 0.95f * deep) * (1 + 0.3f * broad);
        float moss =
            Maths.SmoothStep(0.05f, 0.5f, Noise.Fbm(p.World * 2.1f, 3, 11, p.Footprint * 2.1f) + 0.25f * p.Normal.Y - 0.16f * p.Rest.Y) * (1
            - p.Masks.A) * (1 - p.Masks.B);
        c = Rgb.Lerp(c, new Rgb(0.055f, 0.085f, 0.018f), 0.75f * moss);
        Vec3 bump = Bump.Apply(p.Normal, p.Footprint, 0.02f,
            x => Noise.Ridged(new Vec3(x.X, x.Y * 0.2f, x.Z) * 11, 3, 7), p.Rest, 0.035f);
        OpenPbr m = OpenPbr.Diffuse(c, 0.85f) with { SpecularWeight = 0.35f, BumpNormal = bump };
        if (p.Masks.A > 0)
        {
            float side = p.Normal.Y + 0.55f * (p.Normal.X * 0.7f - p.Normal.Z * 0.3f)
                + 0.8f * Noise.Fbm(p.Rest * 5, 3, 21, p.Footprint * 5)
                + 0.5f * Maths.Exp(-MathF.Max(0, p.Rest.Y) * 2.2f);
            float snow = Maths.SmoothStep(0.52f, 0.72f, side) * p.Masks.A;
            if (snow > 0) m = m with
            {
                BaseColor = Rgb.Lerp(c, SnowMaterial.Colour, snow),
                BumpNormal = (bump * (1 - snow) + p.Normal * snow).Normalized
            };
        }
        return m;
    });

    private static ProceduralMaterial Foliage(string name, float through, float roughness)
        => new(name, (in SurfacePoint p) =>
    {
        Rgb c = p.Paint * (0.85f + 0.3f * p.InstanceRandom);
        return OpenPbr.Diffuse(c, roughness) with
        {
            ThinWalled = true,
            SubsurfaceWeight = through,
            SubsurfaceColor = new Rgb(c.R * 1.15f, c.G * 1.25f, c.B * 0.7f),
            SpecularWeight = 0.22f,
        };
    });
}
