using Photoplay.Characters;
using Photoplay.Characters.Guests;
using Photoplay.Foundation;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>Reads an actor from a .vrm, .glb or .gltf: joints and surfaces in the pose the file stands in, which node is
/// which bone, what its face can do.</summary>
public static class GuestReader
{
    private const long MostPoints = 4_000_000, MostTriangles = 8_000_000;
    /// <summary>Metres or whatever the file's unit is: no coordinate of a body is further off.</summary>
    private const float Furthest = 1e5f;

    /// <summary>The actor a sheet says is played by the file. Throws a request fault with the reason for a file that
    /// cannot.</summary>
    public static Actor Read(CharacterSheet sheet, string path)
    {
        GuestFile file = GuestFile.Open(path);
        try
        {
            return GuestActor.Build(sheet, BodyOf(file));
        }
        catch (Exception e) when (e is not (PhotoplayException or OutOfMemoryException))
        {
            // What the gate did not foresee is still the file's fault.
            throw GuestFile.Refused(file.Source, "it does not hold together: " + e.Message.Split('\n')[0].TrimEnd('.'));
        }
    }

    internal static GuestBody BodyOf(GuestFile file)
    {
        ModelRoot root = file.Root;
        if (root.LogicalSkins.Count == 0) throw GuestFile.Refused(file.Source, "it has no skeleton (no skin)");
        Dictionary<string, int> bones = GuestBones.Of(file);
        GuestPictures pictures = new(file);
        GuestFaceReader faces = new(file);
        List<GuestSurface> surfaces = [];
        (long points, long triangles) = (0, 0);
        foreach (Node node in Visible(root))
            for (int p = 0; p < node.Mesh.Primitives.Count; p++)
            {
                MeshPrimitive primitive = node.Mesh.Primitives[p];
                if (primitive.DrawPrimitiveType is not (PrimitiveType.TRIANGLES or PrimitiveType.TRIANGLE_STRIP
                    or PrimitiveType.TRIANGLE_FAN) || primitive.GetVertexAccessor("POSITION") is null) continue;
                (int A, int B, int C)[] faced = [.. primitive.GetTriangleIndices()];
                points += primitive.GetVertexAccessor("POSITION").Count;
                triangles += faced.Length;
                if (points > MostPoints || triangles > MostTriangles)
                    throw GuestFile.Refused(file.Source,
                        $"it has more than {MostPoints:N0} points or {MostTriangles:N0} triangles");
                if (faced.Length == 0) continue;
                faces.Use(node, surfaces.Count);
                surfaces.Add(SurfaceOf(file, node, primitive, p, faced, faces, pictures));
            }
        if (surfaces.Count == 0) throw GuestFile.Refused(file.Source, "it has nothing to see");
        return new()
        {
            Key = file.Key, Bones = bones, Surfaces = surfaces,
            Joints = [.. root.LogicalNodes.Select(n => new GuestJoint(n.Name ?? "",
                n.VisualParent?.LogicalIndex ?? -1, Finite(file, file.Worlds[n.LogicalIndex].T)))],
            Expressions = faces.Expressions(), EyesTurnByBone = faces.EyesTurnByBone(bones),
            JawTurnsByBone = faces.JawTurnsByBone(bones),
        };
    }

    /// <summary>Nodes with a mesh in the scene the file opens with; all of them, if it names none.</summary>
    private static IEnumerable<Node> Visible(ModelRoot root)
        => (root.DefaultScene is { } scene ? Node.Flatten(scene) : root.LogicalNodes).Where(n => n.Mesh is not null)
            .OrderBy(n => n.LogicalIndex);

    private static GuestSurface SurfaceOf(GuestFile file, Node node, MeshPrimitive primitive, int number,
        (int A, int B, int C)[] faced, GuestFaceReader faces, GuestPictures pictures)
    {
        int n = primitive.GetVertexAccessor("POSITION").Count;
        Vec3[] at = GuestSpace.Points(primitive.GetVertexAccessor("POSITION"), n),
            normals = GuestSpace.Points(primitive.GetVertexAccessor("NORMAL"), n);
        if (at.Length == 0) throw GuestFile.Refused(file.Source, "its points are no places");
        if (faced.Any(t => t.A < 0 || t.B < 0 || t.C < 0 || t.A >= n || t.B >= n || t.C >= n))
            throw GuestFile.Refused(file.Source, "triangles have corners that are not there");
        GuestSkin skin = GuestSkin.Of(file, node, primitive, n);
        float side = skin.Bind[0].Determinant < 0 ? -1 : 1;
        Vec3[] positions = new Vec3[n], turned = new Vec3[n];
        for (int i = 0; i < n; i++)
        {
            positions[i] = Finite(file, skin.Bind[i].Point(at[i]));
            if (normals.Length > 0) turned[i] = skin.Bind[i].Normal(normals[i]) * side;
        }
        int[] indices = [.. faced.SelectMany(t => new[] { t.A, t.B, t.C })];
        if (side < 0) for (int i = 0; i < indices.Length; i += 3)
            (indices[i], indices[i + 1]) = (indices[i + 1], indices[i]);
        Complete(positions, indices, turned);
        Vec2[] uvs = GuestSpace.Uvs(primitive.GetVertexAccessor("TEXCOORD_0"), n);
        Rgb[] paint = GuestSpace.Colours(primitive.GetVertexAccessor("COLOR_0"), n);
        string name = $"{node.Mesh.Name ?? node.Name ?? "mesh"} {number}";
        return new(name, positions, turned, uvs, paint, indices, skin.Joints, skin.Weights,
            faces.MorphsOf(node, primitive, skin.Bind), pictures.MaterialOf(primitive.Material, name, positions, uvs,
                indices, paint.Length > 0));
    }

    /// <summary>Unit normals everywhere: those that are missing follow the faces.</summary>
    private static void Complete(Vec3[] positions, int[] indices, Vec3[] normals)
    {
        Vec3[] faces = [];
        for (int i = 0; i < normals.Length; i++)
        {
            float length = normals[i].LengthSquared;
            if (length > 1e-12f && float.IsFinite(length)) { normals[i] = normals[i].Normalized; continue; }
            if (faces.Length == 0) Stage.Mesh.ComputeNormals(positions, indices, faces = new Vec3[positions.Length]);
            normals[i] = faces[i].LengthSquared > 0.5f ? faces[i] : Vec3.UnitY;
        }
    }

    private static Vec3 Finite(GuestFile file, Vec3 v)
        => MathF.Abs(v.X) < Furthest && MathF.Abs(v.Y) < Furthest && MathF.Abs(v.Z) < Furthest ? v
            : throw GuestFile.Refused(file.Source, "it has points that are nowhere (not a number, or out of any reach)");
}
