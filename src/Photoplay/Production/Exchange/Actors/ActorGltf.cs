#pragma warning disable RS0030 // glTF's library speaks System.Numerics; nothing here goes back into a film
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;
using SharpGLTF.Memory;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>What the file says of a mesh: the node it stands at and the weights of the face its targets are.</summary>
internal sealed record WrittenPart(int Node, IReadOnlyList<FaceShape> Weights);

/// <summary>An actor as a glTF 2.0 model: one node a bone, one skinned mesh a part, the face as named morph
/// targets.</summary>
internal sealed class ActorGltf
{
    /// <summary>Change of a normal, of unit length, that nobody sees.</summary>
    private const float LeastTurn = 0.004f;
    private readonly Skin skin;
    private readonly Dictionary<string, Image> pictures = new(StringComparer.Ordinal);

    public ModelRoot Root { get; } = ModelRoot.CreateModel();
    /// <summary>Numbers of the bones' nodes.</summary>
    public int[] BoneNodes { get; }
    public List<WrittenPart> Parts { get; } = [];

    /// <param name="heads">Of each bone, its pivot in the pose the parts are in; its axes are the actor's.</param>
    public ActorGltf(string name, Skeleton skeleton, ReadOnlySpan<Vec3> heads, IReadOnlyList<TakenPart> parts)
    {
        Root.Asset.Generator = "Photoplay";
        Scene scene = Root.UseScene(name);
        Node[] nodes = new Node[skeleton.Count];
        for (int i = 0; i < nodes.Length; i++)
        {
            Bone b = skeleton.Bones[i];
            nodes[i] = b.Parent < 0 ? scene.CreateNode(b.Name) : nodes[b.Parent].CreateNode(b.Name);
            Vec3 at = b.Parent < 0 ? heads[i] : heads[i] - heads[b.Parent];
            nodes[i].LocalTransform = Matrix4x4.CreateTranslation(at.X, at.Y, at.Z);
        }
        BoneNodes = [.. nodes.Select(n => n.LogicalIndex)];
        skin = Root.CreateSkin(name);
        (Node, Matrix4x4)[] joints = new (Node, Matrix4x4)[nodes.Length];
        for (int i = 0; i < joints.Length; i++)
            joints[i] = (nodes[i], Matrix4x4.CreateTranslation(-heads[i].X, -heads[i].Y, -heads[i].Z));
        skin.BindJoints(joints);
        skin.Skeleton = nodes[0];
        foreach (TakenPart part in parts) Add(scene, part);
    }

    private void Add(Scene scene, TakenPart part)
    {
        SharpGLTF.Schema2.Mesh mesh = Root.CreateMesh(part.Name);
        foreach (TakenShape shape in part.Shapes)
        {
            ActorSurface surface = SurfaceBaking.Of(shape.Shape);
            MeshPrimitive primitive = mesh.CreatePrimitive();
            primitive.SetVertexAccessor("POSITION", Vertices(Of(shape.Positions), DimensionType.VEC3));
            primitive.SetVertexAccessor("NORMAL", Vertices(Of(shape.Normals), DimensionType.VEC3));
            if (surface.Uvs.Length > 0) primitive.SetVertexAccessor("TEXCOORD_0", Vertices(surface.Uvs, DimensionType.VEC2));
            Follow(primitive, shape.Binding, surface.Source);
            primitive.SetIndexAccessor(Indices(surface.Indices));
            primitive.DrawPrimitiveType = PrimitiveType.TRIANGLES;
            primitive.Material = MaterialOf(part.Shapes.Count == 1 ? part.Name : $"{part.Name} {mesh.Primitives.Count}",
                surface);
            bool turns = shape.Morphs.Any(m => m.NormalMoves.Any(n => n.LengthSquared > LeastTurn * LeastTurn));
            for (int t = 0; t < part.Weights.Count; t++)
                primitive.SetMorphTargetAccessors(t, Target(surface.Source,
                    shape.Morphs.FirstOrDefault(m => m.Weight == part.Weights[t]), turns));

            Vec3[] Of(Vec3[] values) => [.. surface.Source.Select(i => values[i])];
        }
        if (part.Weights.Count > 0)
        {
            mesh.SetMorphWeights(new float[part.Weights.Count]);
            mesh.Extras = new JsonObject
            {
                ["targetNames"] = new JsonArray([.. part.Weights.Select(w => (JsonNode)VrmText.NameOf(w))]),
            };
        }
        Node node = scene.CreateNode(part.Name);
        node.Mesh = mesh;
        node.Skin = skin;
        Parts.Add(new(node.LogicalIndex, part.Weights));
    }

    private Dictionary<string, Accessor> Target(int[] source, MorphTarget? morph, bool withNormals)
    {
        SortedDictionary<int, Vector3> moves = [], turns = [];
        if (morph is not null)
        {
            Dictionary<int, int> at = morph.Points.Index().ToDictionary(x => x.Item, x => x.Index);
            for (int i = 0; i < source.Length; i++)
            {
                if (!at.TryGetValue(source[i], out int k)) continue;
                moves[i] = Wide(morph.Moves[k]);
                if (morph.NormalMoves[k].LengthSquared > LeastTurn * LeastTurn) turns[i] = Wide(morph.NormalMoves[k]);
            }
        }
        Dictionary<string, Accessor> target = new() { ["POSITION"] = Sparse(source.Length, moves) };
        if (withNormals) target["NORMAL"] = Sparse(source.Length, turns);
        return target;
    }

    private Accessor Sparse(int count, SortedDictionary<int, Vector3> values)
    {
        Accessor a = Root.CreateAccessor();
        a.SetZeros(count, new AttributeFormat(DimensionType.VEC3));
        if (values.Count > 0) a.CreateSparseData(values);
        a.UpdateBounds();
        return a;
    }

    private void Follow(MeshPrimitive primitive, SkinBinding binding, int[] source)
    {
        const int slots = SkinBinding.Slots;
        byte[] joints = new byte[source.Length * slots];
        float[] weights = new float[joints.Length];
        for (int i = 0; i < source.Length; i++)
        {
            float sum = 0;
            for (int k = 0; k < slots; k++)
            {
                float w = binding.Weights[source[i] * slots + k];
                weights[i * slots + k] = w;
                joints[i * slots + k] = w > 0 ? binding.Bones[source[i] * slots + k] : (byte)0;
                sum += w;
            }
            for (int k = 0; k < slots; k++) weights[i * slots + k] /= sum;
        }
        BufferView bones = Root.UseBufferView(joints, 0, null, 0, BufferMode.ARRAY_BUFFER);
        Accessor a = Root.CreateAccessor();
        a.SetVertexData(bones, 0, source.Length, new AttributeFormat(DimensionType.VEC4, EncodingType.UNSIGNED_BYTE));
        primitive.SetVertexAccessor("JOINTS_0", a);
        BufferView shares = Root.UseBufferView(MemoryMarshal.AsBytes(weights.AsSpan()).ToArray(), 0, null, 0,
            BufferMode.ARRAY_BUFFER);
        Accessor w4 = Root.CreateAccessor();
        w4.SetVertexData(shares, 0, source.Length, new AttributeFormat(DimensionType.VEC4));
        primitive.SetVertexAccessor("WEIGHTS_0", w4);
    }

    private Accessor Vertices<T>(T[] values, DimensionType dimensions) where T : struct
    {
        BufferView view = Root.UseBufferView(MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), 0, null, 0,
            BufferMode.ARRAY_BUFFER);
        Accessor a = Root.CreateAccessor();
        a.SetVertexData(view, 0, values.Length, new AttributeFormat(dimensions));
        return a;
    }

    private Accessor Indices(int[] indices)
    {
        BufferView view = Root.UseBufferView(MemoryMarshal.AsBytes(indices.AsSpan()).ToArray(), 0, null, 0,
            BufferMode.ELEMENT_ARRAY_BUFFER);
        Accessor a = Root.CreateAccessor();
        a.SetIndexData(view, 0, indices.Length, IndexEncodingType.UNSIGNED_INT);
        return a;
    }

    private SharpGLTF.Schema2.Material MaterialOf(string name, ActorSurface s)
    {
        SharpGLTF.Schema2.Material material = Root.CreateMaterial(name);
        material.InitializePBRMetallicRoughness();
        material.DoubleSided = s.IsDoubleSided;
        material.Alpha = s.Opaqueness switch
        {
            Opaqueness.Blend => AlphaMode.BLEND,
            Opaqueness.Mask => AlphaMode.MASK,
            _ => AlphaMode.OPAQUE,
        };
        MaterialChannel colour = material.FindChannel("BaseColor")!.Value,
            metallic = material.FindChannel("MetallicRoughness")!.Value;
        Rgb c = Shown(s.Colour);
        colour.Color = new(c.R, c.G, c.B, s.Alpha);
        metallic.SetFactor("MetallicFactor", Maths.Saturate(s.Metalness));
        metallic.SetFactor("RoughnessFactor", Maths.Saturate(s.Roughness));
        if (s.ColourPicture is { } painted) Put(colour, painted);
        if (s.RoughnessPicture is { } rough) Put(metallic, rough);
        if (s.Emission.IsBlack) return material;
        // Colours stop at 1; KHR_materials_emissive_strength has the rest.
        float most = MathF.Max(1, s.Emission.ToLinearRec709().Max);
        Rgb glow = Shown(s.Emission / most);
        MaterialChannel emissive = material.FindChannel("Emissive")!.Value;
        emissive.Color = new(glow.R, glow.G, glow.B, 1);
        emissive.SetFactor("EmissiveStrength", most);
        return material;
    }

    private void Put(MaterialChannel channel, byte[] png)
    {
        string key = StableHash.Of(Convert.ToHexString(png));
        if (!pictures.TryGetValue(key, out Image? image)) pictures[key] = image = Root.UseImage(new MemoryImage(png));
        channel.SetTexture(0, image, null, TextureWrapMode.CLAMP_TO_EDGE, TextureWrapMode.CLAMP_TO_EDGE,
            TextureMipMapFilter.LINEAR_MIPMAP_LINEAR, TextureInterpolationFilter.LINEAR);
    }

    /// <summary>Linear BT.709, clipped.</summary>
    private static Rgb Shown(Rgb colour)
    {
        Rgb c = colour.ToLinearRec709();
        return new(Maths.Saturate(c.R), Maths.Saturate(c.G), Maths.Saturate(c.B));
    }

    private static Vector3 Wide(Vec3 v) => new(v.X, v.Y, v.Z);
}
