#pragma warning disable RS0030 // glTF's library speaks System.Numerics
using System.Numerics;
using System.Text.Json.Nodes;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Production.Exchange.Actors;
using Photoplay.Stage;
using SharpGLTF.Schema2;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Actors as files, read back by glTF's library. (Khronos' validator judges them by bench/judges/gltf.)</summary>
public sealed class ActorExportTests : IClassFixture<ActorExportTests.Exported>
{
    /// <summary>A man with a beard as VRM and a fox as .glb, written once.</summary>
    public sealed class Exported : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("photoplay-export-").FullName;
        public Actor Man { get; } = ActorFactory.Build(CastingCall.Find("old-man", null, 1, new()));
        public Actor Fox { get; } = ActorFactory.Build(CastingCall.Find("fox", null, 1, new()));
        public string Vrm => Path.Combine(Folder, "man.vrm");
        public string Glb => Path.Combine(Folder, "fox.glb");
        public WrittenActor Written { get; }
        public ModelRoot Model { get; }
        public JsonObject Extension { get; }

        public Exported()
        {
            Written = ActorExport.Write(Man, Vrm, "Somebody");
            ActorExport.Write(Fox, Glb, "Somebody");
            using (FileStream s = File.OpenRead(Vrm)) Model = ModelRoot.ReadGLB(s);
            Extension = JsonNode.Parse(GlbContainer.Split(File.ReadAllBytes(Vrm), "man.vrm").Json.Span)!
                ["extensions"]!["VRMC_vrm"]!.AsObject();
        }

        public void Dispose() => Directory.Delete(Folder, true);
    }

    private readonly Exported files;

    public ActorExportTests(Exported files) => this.files = files;

    [Fact]
    public void VrmNamesEveryBoneItDemandsAndTheyStandInAT()
    {
        JsonObject bones = files.Extension["humanoid"]!["humanBones"]!.AsObject();
        Assert.All(VrmText.RequiredBones, b => Assert.NotNull(bones[b]));
        Vector3 At(string bone) => files.Model.LogicalNodes[(int)bones[bone]!["node"]!].WorldMatrix.Translation;
        foreach ((string side, float x) in (ReadOnlySpan<(string, float)>)[("left", 1), ("right", -1)])
        {
            Vector3 arm = Vector3.Normalize(At(side + "Hand") - At(side + "UpperArm")),
                leg = Vector3.Normalize(At(side + "Foot") - At(side + "UpperLeg"));
            Assert.True(Vector3.Dot(arm, new(x, 0, 0)) > 0.9999f, $"{side} arm {arm}");
            Assert.True(Vector3.Dot(leg, new(0, -1, 0)) > 0.9999f, $"{side} leg {leg}");
            Assert.True(At(side + "ThumbDistal").Z > At(side + "IndexProximal").Z, "thumbs look forward");
        }
        Assert.All(files.Model.LogicalNodes, n => Assert.True(
            MathF.Abs(Quaternion.Dot(n.LocalTransform.GetDecomposed().Rotation, Quaternion.Identity)) > 0.99999f));
        Assert.Equal("Somebody", (string)files.Extension["meta"]!["authors"]![0]!);
    }

    [Fact]
    public void TheFileStandsOnTheFloorAndItsBindIsItsRest()
    {
        Skin skin = Assert.Single(files.Model.LogicalSkins);
        for (int j = 0; j < skin.JointsCount; j++)
        {
            (Node node, Matrix4x4 inverse) = skin.GetJoint(j);
            Assert.True(Vector3.Distance((inverse * node.WorldMatrix).Translation, default) < 1e-5f, node.Name);
        }
        float lowest = files.Model.LogicalMeshes.SelectMany(m => m.Primitives)
            .Min(p => p.GetVertexAccessor("POSITION").AsVector3Array().Min(v => v.Y));
        Assert.InRange(lowest, -0.01f, 0.01f);
    }

    [Fact]
    public void EveryPointsWeightsSumToOneAndUnusedJointsAreTheFirst()
    {
        foreach (MeshPrimitive p in files.Model.LogicalMeshes.SelectMany(m => m.Primitives))
        {
            IReadOnlyList<Vector4> weights = p.GetVertexAccessor("WEIGHTS_0").AsVector4Array(),
                joints = p.GetVertexAccessor("JOINTS_0").AsVector4Array();
            for (int i = 0; i < weights.Count; i++)
            {
                Assert.Equal(1, weights[i].X + weights[i].Y + weights[i].Z + weights[i].W, 1e-5f);
                for (int k = 0; k < 4; k++) Assert.False(weights[i][k] == 0 && joints[i][k] != 0);
            }
        }
    }

    [Fact]
    public void TheFaceHasAppleNamesAndMovesAsOurs()
    {
        SharpGLTF.Schema2.Mesh face = files.Model.LogicalMeshes.Single(m => m.Name == "face");
        string[] names = [.. face.Extras!["targetNames"]!.AsArray().Select(n => (string)n!)];
        Assert.Contains("eyeBlinkLeft", names);
        Assert.Equal(files.Written.Weights, files.Model.LogicalMeshes.Where(m => m.Extras is not null)
            .SelectMany(m => m.Extras!["targetNames"]!.AsArray().Select(n => (string)n!)).Distinct().Count());
        Assert.Equal((int)FaceShape.Count, files.Written.Weights);

        // The file's points with jawOpen at 1 stand where our own deformer puts them in the same pose.
        Actor man = files.Man;
        ActorPart part = man.Parts.Single(p => p.Name == "face");
        Pose pose = TPose.Of(man);
        Affine[] bones = new Affine[man.Skeleton.Count];
        man.Skeleton.Solve(pose, bones);
        for (int i = 0; i < bones.Length; i++) bones[i] *= Affine.Translation(-man.Skeleton.Bones[i].Head);
        int n = part.Model.Shapes[0].Mesh.Positions.Length;
        Vec3[] open = new Vec3[n], normals = new Vec3[n];
        part.Deformer!.Deform(0, bones, pose, new Face { [FaceShape.JawOpen] = 1 }, open, normals);
        MeshPrimitive primitive = face.Primitives[0];
        Vector3[] at = [.. primitive.GetVertexAccessor("POSITION").AsVector3Array()],
            moves = [.. primitive.GetMorphTargetAccessors(Array.IndexOf(names, "jawOpen"))["POSITION"].AsVector3Array()];
        Vector3 chin = Enumerable.Range(0, at.Length).Select(i => at[i] + moves[i]).MinBy(v => v.Y),
            ours = open.Select(v => new Vector3(v.X, v.Y, v.Z)).MinBy(v => v.Y);
        Assert.True(Vector3.Distance(chin, ours) < 1e-4f, $"{chin} {ours}");
        Assert.True(moves.Max(m => m.Length()) > 0.01f, "the jaw opens by more than a centimetre");
    }

    [Fact]
    public void ExpressionsPointAtTargetsThatAreThere()
    {
        JsonObject presets = files.Extension["expressions"]!["preset"]!.AsObject();
        string[] all = ["happy", "angry", "sad", "relaxed", "surprised", "aa", "ih", "ou", "ee", "oh", "blink",
            "blinkLeft", "blinkRight", "lookUp", "lookDown", "lookLeft", "lookRight", "neutral"];
        Assert.Equal(all.Order(), presets.Select(p => p.Key).Order());
        foreach ((string name, JsonNode? e) in presets)
        {
            JsonArray? binds = e!["morphTargetBinds"]?.AsArray();
            Assert.True(name == "neutral" == (binds is null), name);
            foreach (JsonNode? b in binds ?? [])
            {
                Node node = files.Model.LogicalNodes[(int)b!["node"]!];
                Assert.InRange((int)b["index"]!, 0, node.Mesh.Primitives[0].MorphTargetsCount - 1);
                Assert.InRange((float)b["weight"]!, 0.01f, 1);
            }
        }
    }

    [Fact]
    public void EverythingButStrandsIsWrittenWhole()
    {
        foreach (ActorPart part in files.Man.Parts)
        {
            SharpGLTF.Schema2.Mesh mesh = files.Model.LogicalMeshes.First(m => m.Name == part.Name);
            Shape[] shapes = [.. part.Model.Shapes.Where(s => s.Mesh.TriangleCount > 0)];
            for (int s = 0; s < shapes.Length; s++)
            {
                int triangles = mesh.Primitives[s].GetIndices().Count / 3;
                if (shapes[s].Material.IsFibre)
                    Assert.InRange(triangles, 1, (int)(1.1f * ActorExport.StrandTriangles));
                else Assert.Equal(shapes[s].Mesh.TriangleCount, triangles);
            }
        }
    }

    [Fact]
    public void TexturesKeepTheColoursOfTheSurface()
    {
        // Of an unwrapped shape, the sheet's mean by texels is the surface's mean by area.
        Shape shape = files.Man.Parts.Single(p => p.Name == "face").Model.Shapes[0];
        const float density = 1500;
        Unwrap unwrap = Unwrap.Of(shape.Mesh, density, 1024);
        BakedSheet sheet = SheetBaker.Bake(shape, unwrap, 1 / density);
        RestSurface surface = new(shape, 1 / density);
        (Rgb sum, float areas) = (default, 0);
        for (int t = 0; t < shape.Mesh.TriangleCount; t++)
        {
            Vec3 a = shape.Mesh.Positions[shape.Mesh.Indices[t * 3]];
            float area = Vec3.Cross(shape.Mesh.Positions[shape.Mesh.Indices[t * 3 + 1]] - a,
                shape.Mesh.Positions[shape.Mesh.Indices[t * 3 + 2]] - a).Length;
            sum += surface.At(t, 1 / 3f, 1 / 3f).BaseColor * area;
            areas += area;
        }
        Rgb painted = default;
        int count = 0;
        foreach (int i in sheet.Painted) { painted += sheet.Colour[i]; count++; }
        Assert.InRange(painted.Luminance / count / (sum.Luminance / areas), 0.93f, 1.07f);
        Assert.All(unwrap.At, p => Assert.True(p.X > 0 && p.Y > 0 && p.X < unwrap.Width && p.Y < unwrap.Height));
    }

    [Fact]
    public void TheSameActorIsTheSameBytes()
    {
        string again = Path.Combine(files.Folder, "again.glb");
        ActorExport.Write(ActorFactory.Build(files.Fox.Sheet), again, "Somebody");
        Assert.Equal(File.ReadAllBytes(files.Glb), File.ReadAllBytes(again));
    }

    [Fact]
    public void AnimalsAreGltfAndNoVrm()
    {
        using (FileStream s = File.OpenRead(files.Glb))
        {
            ModelRoot fox = ModelRoot.ReadGLB(s);
            Assert.Equal(files.Fox.Skeleton.Count, fox.LogicalSkins[0].JointsCount);
            Assert.DoesNotContain("VRMC_vrm", fox.ExtensionsUsed);
        }
        PhotoplayException e = Assert.Throws<PhotoplayException>(() =>
            ActorExport.Write(files.Fox, Path.Combine(files.Folder, "fox.vrm"), "Somebody"));
        Assert.Equal(Fault.Request, e.Fault);
        Assert.Throws<PhotoplayException>(() => ActorExport.Write(files.Fox, "fox.obj", "Somebody"));
    }

    [Fact]
    public void GltfHasItsPicturesBesideItAndReadsAlike()
    {
        string file = Path.Combine(files.Folder, "fox.gltf");
        ActorExport.Write(files.Fox, file, "Somebody");
        ModelRoot text = ModelRoot.Load(file);
        using FileStream s = File.OpenRead(files.Glb);
        ModelRoot binary = ModelRoot.ReadGLB(s);
        Assert.Equal(binary.LogicalImages.Count, text.LogicalImages.Count);
        Assert.Equal(binary.LogicalMeshes.Sum(m => m.Primitives.Sum(p => p.GetIndices().Count)),
            text.LogicalMeshes.Sum(m => m.Primitives.Sum(p => p.GetIndices().Count)));
    }

    [Fact]
    public void WordsAndCastsFindSomebody()
    {
        Diagnostics told = new();
        CharacterSheet words = CastingCall.Find("a tall old fisherman with a grey beard and a yellow raincoat", null, 1, told);
        Assert.True(words.Age > 55);
        Assert.Contains(words.Garments, g => g.Kind == "raincoat");
        Assert.Throws<PhotoplayException>(() => CastingCall.Find("hero", files.Folder + "/none.json", 1, told));
    }
}
