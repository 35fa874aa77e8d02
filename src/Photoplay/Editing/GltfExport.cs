#pragma warning disable RS0030 // glTF's library speaks System.Numerics; nothing here goes back into a film
using System.Numerics;
using System.Runtime.InteropServices;
using Photoplay.Foundation;
using Photoplay.Stage;
using SharpGLTF.Schema2;

namespace Photoplay.Editing;

/// <summary>A camera to export: its name and its motion over a stretch of scene time.</summary>
public sealed record ExportCamera(string Name, ICameraMove Move, double From, double To);

/// <summary>
/// A scene as binary glTF 2.0: meshes with mean base colours, instances, things that move rigidly animated, deforming
/// bodies as they stand at the chosen time, cameras animated. Procedural textures are reduced to the colour in the
/// middle of each mesh.
/// </summary>
public static class GltfExport
{
    private const double KeySpacing = 1 / 12.0;

    public static void Write(string file, World world, IReadOnlyList<ExportCamera> cameras, double time,
        double seconds, float aspect)
    {
        ModelRoot root = ModelRoot.CreateModel();
        SharpGLTF.Schema2.Scene scene = root.UseScene("scene");
        SharpGLTF.Schema2.Animation animation = root.CreateAnimation("take");
        Dictionary<Model, SharpGLTF.Schema2.Mesh> meshes = [];
        foreach (Entity e in world.Entities)
        {
            if (!meshes.TryGetValue(e.Model, out SharpGLTF.Schema2.Mesh? mesh) || e.Deformation is not null)
            {
                mesh = Add(root, e, time);
                if (e.Deformation is null) meshes[e.Model] = mesh;
            }
            if (mesh.Primitives.Count == 0) continue;
            Node node = scene.CreateNode(e.Name);
            node.Mesh = mesh;
            Put(node, e.WorldFromObject(time));
            if (e.Motion is not null && seconds > 0) Animate(animation, node, t => e.Motion(t), 0, seconds);
        }
        foreach (ExportCamera c in cameras)
        {
            Stage.Camera at = c.Move.At(c.From);
            SharpGLTF.Schema2.Camera camera = root.CreateCamera(c.Name);
            camera.SetPerspectiveMode(aspect, 2 * MathF.Atan(at.TanHalfWidth / aspect), 0.05f, 2000);
            Node node = scene.CreateNode("camera " + c.Name);
            node.Camera = camera;
            Put(node, at.WorldFromCamera);
            Animate(animation, node, t => c.Move.At(t).WorldFromCamera, c.From, c.To);
        }
        root.SaveGLB(file);
    }

    private static SharpGLTF.Schema2.Mesh Add(ModelRoot root, Entity e, double time)
    {
        SharpGLTF.Schema2.Mesh mesh = root.CreateMesh(e.Model.Name);
        for (int s = 0; s < e.Model.Shapes.Count; s++)
        {
            Stage.Mesh m = e.Model.Shapes[s].Mesh;
            if (m.Indices.Length == 0) continue;
            Vec3[] positions = (Vec3[])m.Positions.Clone(),
                normals = m.Normals.Length == positions.Length ? (Vec3[])m.Normals.Clone() : new Vec3[positions.Length];
            if (m.Normals.Length != positions.Length) Stage.Mesh.ComputeNormals(positions, m.Indices, normals);
            e.Deformation?.Deform(s, time, positions, normals);
            for (int i = 0; i < normals.Length; i++)
                normals[i] = normals[i].LengthSquared > 0.5f ? normals[i].Normalized : Vec3.UnitY;
            MeshPrimitive primitive = mesh.CreatePrimitive();
            primitive.SetVertexAccessor("POSITION", Vertices(root, positions));
            primitive.SetVertexAccessor("NORMAL", Vertices(root, normals));
            BufferView indices = root.UseBufferView(MemoryMarshal.AsBytes(m.Indices.AsSpan()).ToArray(), 0, null, 0,
                BufferMode.ELEMENT_ARRAY_BUFFER);
            Accessor a = root.CreateAccessor();
            a.SetIndexData(indices, 0, m.Indices.Length, IndexEncodingType.UNSIGNED_INT);
            primitive.SetIndexAccessor(a);
            primitive.DrawPrimitiveType = PrimitiveType.TRIANGLES;
            primitive.Material = MaterialOf(root, e.Model.Shapes[s], positions, normals);
        }
        return mesh;
    }

    private static Accessor Vertices(ModelRoot root, Vec3[] values)
    {
        BufferView view = root.UseBufferView(MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), 0, null, 0,
            BufferMode.ARRAY_BUFFER);
        Accessor a = root.CreateAccessor();
        a.SetVertexData(view, 0, values.Length, new SharpGLTF.Memory.AttributeFormat(DimensionType.VEC3));
        return a;
    }

    private static SharpGLTF.Schema2.Material MaterialOf(ModelRoot root, Shape shape, Vec3[] positions, Vec3[] normals)
    {
        int v = shape.Mesh.Indices[shape.Mesh.Indices.Length / 2];
        OpenPbr p = shape.Material.At(new SurfacePoint
        {
            World = positions[v], Rest = shape.Mesh.Rest.Length > v ? shape.Mesh.Rest[v] : shape.Mesh.Positions[v],
            Normal = normals[v], RestNormal = normals[v],
            Uv = shape.Mesh.Uvs.Length > v ? shape.Mesh.Uvs[v] : default,
            Paint = shape.Mesh.Paint.Length > v ? shape.Mesh.Paint[v] : Rgb.White,
            Masks = shape.Mesh.Masks.Length > v ? shape.Mesh.Masks[v] : default,
            Tangent = shape.Mesh.Tangents.Length > v ? shape.Mesh.Tangents[v] : default, Footprint = 0.02f,
        });
        SharpGLTF.Schema2.Material material = root.CreateMaterial(shape.Material.Name);
        material.InitializePBRMetallicRoughness();
        Rgb c = p.BaseColor.ToLinearRec709(), glow = p.Emission.ToLinearRec709();
        float most = MathF.Max(1, glow.Max);
        MaterialChannel baseColor = material.FindChannel("BaseColor")!.Value,
            emissive = material.FindChannel("Emissive")!.Value;
        baseColor.Color = new Vector4(Maths.Saturate(c.R), Maths.Saturate(c.G), Maths.Saturate(c.B), 1);
        foreach (IMaterialParameter parameter in material.FindChannel("MetallicRoughness")!.Value.Parameters)
            parameter.Value = parameter.Name == "MetallicFactor"
                ? Maths.Saturate(p.BaseMetalness)
                : Maths.Saturate(p.SpecularRoughness);
        if (!glow.IsBlack)
        {
            emissive.Color = new Vector4(Maths.Saturate(glow.R / most), Maths.Saturate(glow.G / most),
                Maths.Saturate(glow.B / most), 1);
            // KHR_materials_emissive_strength: colours stop at 1.
            foreach (IMaterialParameter parameter in emissive.Parameters)
                if (parameter.Name == "EmissiveStrength")
                    parameter.Value = most;
        }
        material.DoubleSided = true;
        return material;
    }

    private static void Animate(SharpGLTF.Schema2.Animation animation, Node node, Func<double, Affine> motion,
        double from, double to)
    {
        Dictionary<float, Vector3> places = [];
        Dictionary<float, Quaternion> turns = [];
        int n = Math.Max(1, (int)Math.Ceiling((to - from) / KeySpacing));
        for (int i = 0; i <= n; i++)
        {
            double t = from + (to - from) * i / n;
            Affine m = motion(t);
            Quat q = m.Turn;
            places[(float)t] = new(m.T.X, m.T.Y, m.T.Z);
            turns[(float)t] = new(q.X, q.Y, q.Z, q.W);
        }
        animation.CreateTranslationChannel(node, places, true);
        animation.CreateRotationChannel(node, turns, true);
    }

    private static void Put(Node node, Affine m)
    {
        Quat q = m.Turn;
        Vec3 s = m.Scale;
        node.LocalTransform = new SharpGLTF.Transforms.AffineTransform(new Vector3(s.X, s.Y, s.Z),
            new Quaternion(q.X, q.Y, q.Z, q.W), new Vector3(m.T.X, m.T.Y, m.T.Z));
    }
}
