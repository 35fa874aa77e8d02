using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Photoplay.Stage;

namespace Photoplay.Characters;

/// <summary>What makes somebody the same in every shot, as one hash: the meshes at rest, what they are made of, the
/// voice.</summary>
public static class Likeness
{
    /// <summary>Of so many points of a mesh, one has its material asked.</summary>
    private const int Stride = 101;

    public static string Of(Actor actor) => Of(actor.Parts.Select(p => p.Model), actor.Sheet.Voice);

    /// <summary>SHA-256 in hexadecimal of models and voice, in the order given.</summary>
    /// <param name="voice">Persona of the voice, as <see cref="CharacterSheet.Voice"/>.</param>
    public static string Of(IEnumerable<Model> models, string voice)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Model model in models)
            foreach (Shape shape in model.Shapes)
            {
                Mesh mesh = shape.Mesh;
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Positions.AsSpan()));
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Normals.AsSpan()));
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Tangents.AsSpan()));
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Indices.AsSpan()));
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Uvs.AsSpan()));
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Paint.AsSpan()));
                hash.AppendData(MemoryMarshal.AsBytes(mesh.Masks.AsSpan()));
                for (int i = 0; i < mesh.Positions.Length; i += Stride) AddMaterial(hash, shape, i);
            }
        hash.AppendData(Encoding.UTF8.GetBytes(voice));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AddMaterial(IncrementalHash hash, Shape shape, int i)
    {
        Mesh mesh = shape.Mesh;
        OpenPbr surface = shape.Material.At(new SurfacePoint
        {
            World = mesh.Positions[i],
            Rest = mesh.Rest.Length > 0 ? mesh.Rest[i] : mesh.Positions[i],
            Normal = mesh.Normals.Length > 0 ? mesh.Normals[i] : Foundation.Vec3.UnitY,
            RestNormal = mesh.Normals.Length > 0 ? mesh.Normals[i] : Foundation.Vec3.UnitY,
            Tangent = mesh.Tangents.Length > 0 ? mesh.Tangents[i] : Foundation.Vec3.UnitX,
            Uv = mesh.Uvs.Length > 0 ? mesh.Uvs[i] : default,
            Paint = mesh.Paint.Length > 0 ? mesh.Paint[i] : Foundation.Rgb.White,
            Masks = mesh.Masks.Length > 0 ? mesh.Masks[i] : default,
            Footprint = 0.001f,
        });
        hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<float>([
            surface.BaseColor.R, surface.BaseColor.G, surface.BaseColor.B, surface.BaseMetalness,
            surface.SpecularRoughness, surface.SpecularIor, surface.SpecularWeight, surface.SubsurfaceWeight,
            surface.CoatWeight, surface.FuzzWeight, surface.TransmissionWeight, surface.Opacity,
            surface.Emission.R, surface.Emission.G, surface.Emission.B,
            surface.BumpNormal.X, surface.BumpNormal.Y, surface.BumpNormal.Z])));
    }
}
