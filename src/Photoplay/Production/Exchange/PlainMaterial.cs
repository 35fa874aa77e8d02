using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange;

/// <summary>One constant material of glTF's metallic-roughness kind: base colour, metalness, roughness and emission, a
/// dielectric of index 1.5 where it is no metal.</summary>
public sealed class PlainMaterial : Material
{
    private const int Looks = 96;
    private const float Footprint = 0.05f;
    private readonly OpenPbr surface;

    public PlainMaterial(string name, Rgb colour, float metalness, float roughness, Rgb emission) : base(name)
        => surface = OpenPbr.Default with
        {
            BaseColor = colour,
            BaseMetalness = metalness,
            SpecularRoughness = roughness,
            Emission = emission,
        };

    public OpenPbr Surface => surface;
    public override OpenPbr At(in SurfacePoint p) => surface;
    public override Rgb Emission => surface.Emission;

    /// <summary>The same in other numbers for its colours.</summary>
    public PlainMaterial Recoloured(Func<Rgb, Rgb> colour) => new(Name, colour(surface.BaseColor),
        surface.BaseMetalness, surface.SpecularRoughness, colour(surface.Emission));

    /// <summary>The mean of a shape's material over its surface; null where that is mostly clear or open.</summary>
    /// <param name="place">World-from-object of the thing looked at.</param>
    public static PlainMaterial? MeanOf(Shape shape, Affine place, ISet<string> leftOut)
    {
        Mesh mesh = shape.Mesh;
        OpenPbr sum = default;
        (float through, float weights) = (0, 0);
        int count = Math.Min(Looks, mesh.TriangleCount);
        for (int k = 0; k < count; k++)
        {
            int triangle = (int)((k + 0.5) * mesh.TriangleCount / count);
            OpenPbr m = shape.Material.At(Middle(mesh, triangle, place, out float area));
            if (!(area > 0) || !m.BaseColor.IsFinite) continue;
            weights += area;
            through += area * (m.Fibre ? 0 : m.TransmissionWeight);
            sum.Opacity += area * m.Opacity;
            sum.BaseColor += Rgb.Lerp(m.BaseColor, m.SubsurfaceColor, Maths.Saturate(m.SubsurfaceWeight)) * area;
            sum.BaseMetalness += area * m.BaseMetalness;
            sum.SpecularRoughness += area * m.SpecularRoughness;
            sum.SubsurfaceWeight += area * m.SubsurfaceWeight;
            sum.CoatWeight += area * m.CoatWeight;
            sum.FuzzWeight += area * m.FuzzWeight;
            if (m.Fibre) leftOut.Add("scattering by fibres");
            if (m.SubsurfaceWeight > 0)
                leftOut.Add(m.ThinWalled ? "light through leaves and cloth" : "light under the skin");
        }
        if (!(weights > 0)) return null;
        if (through > 0.5f * weights || shape.Material.ShadowTransparent || sum.Opacity < 0.5f * weights)
        {
            leftOut.Add("clear and open things");
            return null;
        }
        float w = 1 / weights;
        if (sum.CoatWeight * w > 0.05f || sum.FuzzWeight * w > 0.05f) leftOut.Add("coats and fuzz");
        Rgb colour = sum.BaseColor * w;
        return new(shape.Material.Name,
            new(Maths.Saturate(colour.R), Maths.Saturate(colour.G), Maths.Saturate(colour.B)),
            Maths.Saturate(sum.BaseMetalness * w), Math.Clamp(sum.SpecularRoughness * w, 0.1f, 1),
            shape.Material.Emission);
    }

    private static SurfacePoint Middle(Mesh mesh, int triangle, Affine place, out float area)
    {
        int a = mesh.Indices[triangle * 3], b = mesh.Indices[triangle * 3 + 1], c = mesh.Indices[triangle * 3 + 2];
        Vec3[] p = mesh.Positions, rest = mesh.Rest.Length > 0 ? mesh.Rest : p;
        Vec3 cross = Vec3.Cross(p[b] - p[a], p[c] - p[a]), normal = cross.Normalized;
        area = cross.Length * 0.5f;
        const float third = 1 / 3f;
        return new()
        {
            World = place.Point((p[a] + p[b] + p[c]) * third),
            Rest = (rest[a] + rest[b] + rest[c]) * third,
            Normal = place.Normal(normal).Normalized,
            RestNormal = normal,
            Tangent = mesh.Tangents.Length > 0 ? place.Vector(mesh.Tangents[a]).Normalized : default,
            Uv = mesh.Uvs.Length > 0 ? (mesh.Uvs[a] + mesh.Uvs[b] + mesh.Uvs[c]) * third : default,
            Paint = mesh.Paint.Length > 0 ? (mesh.Paint[a] + mesh.Paint[b] + mesh.Paint[c]) * third : Rgb.White,
            Masks = mesh.Masks.Length > 0 ? Masks.Mix(mesh.Masks[a], mesh.Masks[b], mesh.Masks[c], third, third)
                : default,
            InstanceRandom = 0.5f,
            Footprint = Footprint,
        };
    }
}
