#pragma warning disable RS0030 // glTF's library speaks System.Numerics
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Production.Exchange.Actors;
using SharpGLTF.Memory;
using SharpGLTF.Schema2;

namespace Photoplay.Tests;

/// <summary>Files of actors made by the tests: a stick person with a box a bone, in any naming, axes and unit, and glTF
/// by hand that is wrong in one thing.</summary>
internal static class GuestFixture
{
    /// <summary>A person of 1.7 m in a T, facing +Z, left at +X.</summary>
    public static IReadOnlyList<(string Name, string Parent, Vector3 At)> Person { get; } =
    [
        ("hips", "", new(0, 0.95f, 0)), ("spine", "hips", new(0, 1.05f, 0)), ("chest", "spine", new(0, 1.2f, 0)),
        ("neck", "chest", new(0, 1.45f, 0)), ("head", "neck", new(0, 1.52f, 0.01f)),
        .. Side("left", 1), .. Side("right", -1),
    ];

    private static IEnumerable<(string, string, Vector3)> Side(string side, float s) =>
    [
        (side + "UpperArm", "chest", new(s * 0.18f, 1.4f, 0)), (side + "LowerArm", side + "UpperArm", new(s * 0.45f, 1.4f, 0)),
        (side + "Hand", side + "LowerArm", new(s * 0.7f, 1.4f, 0)),
        (side + "UpperLeg", "hips", new(s * 0.09f, 0.9f, 0)), (side + "LowerLeg", side + "UpperLeg", new(s * 0.09f, 0.48f, 0)),
        (side + "Foot", side + "LowerLeg", new(s * 0.09f, 0.08f, 0)), (side + "Toes", side + "Foot", new(s * 0.09f, 0.02f, 0.13f)),
    ];

    /// <summary>The stick person as .glb.</summary>
    /// <param name="nameOf">What the file calls a bone.</param>
    /// <param name="fileFromPerson">Axes and unit of the file.</param>
    /// <param name="axes">Turn of every joint's own axes: they mean nothing to us.</param>
    public static byte[] Rig(Func<string, string> nameOf, Matrix4x4 fileFromPerson, Quaternion axes)
    {
        ModelRoot root = ModelRoot.CreateModel();
        Scene scene = root.UseScene("scene");
        Dictionary<string, Node> nodes = [];
        foreach ((string name, string parent, Vector3 at) in Person)
        {
            Node n = nodes[name] = parent.Length == 0 ? scene.CreateNode(nameOf(name)) : nodes[parent].CreateNode(nameOf(name));
            n.WorldMatrix = Matrix4x4.CreateFromQuaternion(axes)
                * Matrix4x4.CreateTranslation(Vector3.Transform(at, fileFromPerson));
        }
        List<Vector3> positions = [];
        List<uint> indices = [];
        List<byte> joints = [];
        for (int b = 0; b < Person.Count; b++)
        {
            // A box around each joint, 6 cm across; the head's is 18 cm tall.
            Vector3 half = Person[b].Name == "head" ? new(0.07f, 0.18f, 0.07f) : new(0.03f, 0.02f, 0.03f);
            int first = positions.Count;
            for (int c = 0; c < 8; c++)
            {
                Vector3 p = Person[b].At
                    + new Vector3((c & 1) == 0 ? -half.X : half.X, (c & 2) == 0 ? -half.Y : half.Y, (c & 4) == 0 ? -half.Z : half.Z);
                positions.Add(Vector3.Transform(p, fileFromPerson));
                joints.AddRange([(byte)b, 0, 0, 0]);
            }
            int[] faces = [0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5];
            indices.AddRange(faces.Select(f => (uint)(first + f)));
        }
        SharpGLTF.Schema2.Mesh mesh = root.CreateMesh("body");
        MeshPrimitive primitive = mesh.CreatePrimitive();
        primitive.SetVertexAccessor("POSITION", Vertices(root, positions.ToArray(), new(DimensionType.VEC3)));
        primitive.SetVertexAccessor("JOINTS_0",
            Vertices(root, joints.ToArray(), new(DimensionType.VEC4, EncodingType.UNSIGNED_BYTE)));
        primitive.SetVertexAccessor("WEIGHTS_0",
            Vertices(root, positions.Select(_ => Vector4.UnitX).ToArray(), new(DimensionType.VEC4)));
        BufferView view = root.UseBufferView(MemoryMarshal.AsBytes(indices.ToArray().AsSpan()).ToArray(), 0, null, 0,
            BufferMode.ELEMENT_ARRAY_BUFFER);
        Accessor a = root.CreateAccessor();
        a.SetIndexData(view, 0, indices.Count, IndexEncodingType.UNSIGNED_INT);
        primitive.SetIndexAccessor(a);
        Node body = scene.CreateNode("body");
        body.Mesh = mesh;
        body.Skin = root.CreateSkin();
        body.Skin.BindJoints(Matrix4x4.Identity, [.. Person.Select(p => nodes[p.Name])]);
        return [.. root.WriteGLB()];
    }

    private static Accessor Vertices<T>(ModelRoot root, T[] values, AttributeFormat format) where T : struct
    {
        byte[] bytes = MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
        Accessor a = root.CreateAccessor();
        a.SetVertexData(root.UseBufferView(bytes, 0, null, 0, BufferMode.ARRAY_BUFFER), 0, bytes.Length / format.ByteSize,
            format);
        return a;
    }

    /// <summary>A whole rig by usual names, its description edited.</summary>
    public static byte[] Edited(Action<JsonObject> edit, Action<byte[]>? bytes = null)
    {
        (ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> bin) =
            GlbContainer.Split(Rig(n => n, Matrix4x4.Identity, Quaternion.Identity), "test");
        JsonObject root = JsonNode.Parse(json.Span)!.AsObject();
        edit(root);
        byte[] own = bin.ToArray();
        bytes?.Invoke(own);
        return GlbContainer.Join(Encoding.UTF8.GetBytes(root.ToJsonString()), own);
    }

    public static CharacterSheet Sheet { get; } = new() { Id = "hero", Name = "Hero", Kind = "person", Seed = 1 };

    /// <summary>Reads bytes as an actor, by way of a file.</summary>
    public static Actor Read(byte[] file, string name = "hero.glb")
    {
        string folder = Directory.CreateTempSubdirectory("photoplay-guest-").FullName;
        try
        {
            string path = Path.Combine(folder, name);
            File.WriteAllBytes(path, file);
            return GuestReader.Read(Sheet, path);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    public static Vec3 At(this Actor actor, string bone) => actor.Skeleton.Bones[actor.Skeleton.Find(bone)].Head;
}
