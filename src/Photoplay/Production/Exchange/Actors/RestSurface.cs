using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>A shape's material asked at points of its rest.</summary>
/// <param name="footprint">Metres: width of the texel that is asked for.</param>
internal sealed class RestSurface(Shape shape, float footprint)
{
    private readonly Mesh mesh = shape.Mesh;
    private readonly Vec3[] rest = shape.Mesh.Rest.Length > 0 ? shape.Mesh.Rest : shape.Mesh.Positions;

    /// <param name="u">Weight of the triangle's second corner; <paramref name="v"/> of its third.</param>
    public OpenPbr At(int triangle, float u, float v)
    {
        int a = mesh.Indices[triangle * 3], b = mesh.Indices[triangle * 3 + 1], c = mesh.Indices[triangle * 3 + 2];
        float w = 1 - u - v;
        Vec3 Mixed(Vec3[] of) => of[a] * w + of[b] * u + of[c] * v;
        Vec3 normal = mesh.Normals.Length > 0 ? Mixed(mesh.Normals).Normalized
            : Vec3.Cross(rest[b] - rest[a], rest[c] - rest[a]).Normalized;
        if (normal.LengthSquared < 0.5f) normal = Vec3.UnitY;
        OpenPbr m = shape.Material.At(new SurfacePoint
        {
            World = Mixed(mesh.Positions), Rest = Mixed(rest), Normal = normal, RestNormal = normal,
            Tangent = mesh.Tangents.Length > 0 ? Mixed(mesh.Tangents).Normalized : default,
            Uv = mesh.Uvs.Length > 0 ? mesh.Uvs[a] * w + mesh.Uvs[b] * u + mesh.Uvs[c] * v : default,
            Paint = mesh.Paint.Length > 0 ? mesh.Paint[a] * w + mesh.Paint[b] * u + mesh.Paint[c] * v : default,
            Masks = mesh.Masks.Length > 0 ? Masks.Mix(mesh.Masks[a], mesh.Masks[b], mesh.Masks[c], u, v) : default,
            InstanceRandom = 0.5f, Footprint = footprint,
        });
        // glTF has no light under the skin: what scatters there is the colour one sees.
        m.BaseColor = Rgb.Lerp(m.BaseColor, m.SubsurfaceColor, m.Fibre ? 0 : Maths.Saturate(m.SubsurfaceWeight));
        return m;
    }
}
