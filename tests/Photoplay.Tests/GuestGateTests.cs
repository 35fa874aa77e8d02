using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Production.Exchange.Actors;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Files that are broken or mean harm are refused with a reason: no crash, no hang, no memory.</summary>
public sealed class GuestGateTests
{
    private static JsonObject Accessor(JsonObject root, int i) => root["accessors"]![i]!.AsObject();
    private static JsonObject Primitive(JsonObject root) => root["meshes"]![0]!["primitives"]![0]!.AsObject();
    private static int Attribute(JsonObject root, string name) => (int)Primitive(root)["attributes"]![name]!;

    /// <summary>What is wrong with the file, and a word of the reason.</summary>
    private static readonly Dictionary<string, (Func<byte[]> File, string Reason)> Bad = new()
    {
        ["empty"] = (() => [], "not a glTF file"),
        ["text"] = (() => "a dog runs along a beach"u8.ToArray(), "not a glTF file"),
        ["a list"] = (() => "[1, 2]"u8.ToArray(), "not a glTF file"),
        ["cut off"] = (() => GuestFixture.Edited(_ => { })[..2000], "cut off"),
        ["cut in its head"] = (() => GuestFixture.Edited(_ => { })[..14], "cut off"),
        ["glTF 1"] = (() => { byte[] b = GuestFixture.Edited(_ => { }); b[4] = 1; return b; }, "not 2"),
        ["no asset"] = (() => GuestFixture.Edited(r => r.Remove("asset")), "not glTF 2.0"),
        ["four thousand million points"] = (() => GuestFixture.Edited(r => Accessor(r, 0)["count"] = 4_000_000_000L),
            "claims"),
        ["points of nothing"] = (() => GuestFixture.Edited(r =>
        {
            Accessor(r, 0)["count"] = 400_000_000;
            Accessor(r, 0).Remove("bufferView");
        }), "claims"),
        ["list over its bytes"] = (() => GuestFixture.Edited(r => Accessor(r, 0)["byteOffset"] = 1_000_000), "longer"),
        ["buffer over the file"] = (() => GuestFixture.Edited(r => r["buffers"]![0]!["byteLength"] = 2_000_000_000), "bytes"),
        ["view below zero"] = (() => GuestFixture.Edited(r => r["bufferViews"]![0]!["byteOffset"] = -8), "outside"),
        ["corner out of range"] = (() => GuestFixture.Edited(_ => { }, Corners), "not there"),
        ["not a number"] = (() => GuestFixture.Edited(_ => { }, NotANumber), "nowhere"),
        ["own child"] = (() => GuestFixture.Edited(r => r["nodes"]![0]!["children"] = new JsonArray(0)), "tree"),
        ["ring"] = (() => GuestFixture.Edited(r =>
        {
            JsonArray nodes = r["nodes"]!.AsArray();
            nodes.Add(new JsonObject { ["children"] = new JsonArray(nodes.Count + 1) });
            nodes.Add(new JsonObject { ["children"] = new JsonArray(nodes.Count - 1) });
        }), "ring"),
        ["child not there"] = (() => GuestFixture.Edited(r => r["nodes"]![0]!["children"] = new JsonArray(9999)), "not there"),
        ["no skin"] = (() => GuestFixture.Edited(r =>
        {
            r.Remove("skins");
            foreach (JsonNode? n in r["nodes"]!.AsArray()) n!.AsObject().Remove("skin");
        }), "no skeleton"),
        ["no hips"] = (() => GuestFixture.Edited(r => { Renamed(r, "hips"); Loose(r, "leftUpperLeg"); }), "no hips"),
        ["no head"] = (() => GuestFixture.Edited(r => { Renamed(r, "head"); Loose(r, "neck"); }), "head"),
        ["a million morph targets"] = (() => GuestFixture.Edited(r => Primitive(r)["targets"] =
            new JsonArray([.. Enumerable.Range(0, 1_000_000).Select(_ =>
                (JsonNode)new JsonObject { ["POSITION"] = Attribute(r, "POSITION") })])), "morph targets"),
        ["joint not there"] = (() => GuestFixture.Edited(r => r["skins"]![0]!["joints"]!.AsArray().RemoveAt(5)), ""),
        ["weights of another length"] = (() => GuestFixture.Edited(r =>
            Accessor(r, Attribute(r, "WEIGHTS_0"))["count"] = 7), "unequal"),
        ["fields of other kinds"] = (() => GuestFixture.Edited(r => Accessor(r, 0)["count"] = "many"), "wrong kind"),
        ["nodes that are no list"] = (() => GuestFixture.Edited(r => r["nodes"] = 7), "no list"),
        ["file above its folder"] = (() => GuestFixture.Edited(r => r["buffers"]![0]!["uri"] = "../../etc/passwd"), "outside"),
        ["file at the root"] = (() => GuestFixture.Edited(r => r["buffers"]![0]!["uri"] = "/etc/passwd"), "outside"),
        ["file by escapes"] = (() => GuestFixture.Edited(r => r["buffers"]![0]!["uri"] = "%2e%2e/secret"), "outside"),
        ["file on the net"] = (() => GuestFixture.Edited(r => r["buffers"]![0]!["uri"] = "https://a.b/c.bin"), "outside"),
        ["file that is missing"] = (() => GuestFixture.Edited(r => r["buffers"]![0]!["uri"] = "none.bin"), "no file"),
        ["unknown coding"] = (() => GuestFixture.Edited(r =>
        {
            r["extensionsRequired"] = new JsonArray("KHR_draco_mesh_compression");
            r["extensionsUsed"] = new JsonArray("KHR_draco_mesh_compression");
        }), "KHR_draco_mesh_compression"),
        ["a picture that is none"] = (() => GuestFixture.Edited(r =>
        {
            r["images"] = new JsonArray(new JsonObject { ["uri"] = "data:image/png;base64,iVBORw0KGgo=" });
            r["textures"] = new JsonArray(new JsonObject { ["source"] = 0 });
            r["materials"] = new JsonArray(new JsonObject
            {
                ["pbrMetallicRoughness"] = new JsonObject { ["baseColorTexture"] = new JsonObject { ["index"] = 0 } },
            });
            Primitive(r)["material"] = 0;
            JsonObject uvs = Accessor(r, Attribute(r, "WEIGHTS_0")).DeepClone().AsObject();
            uvs["type"] = "VEC2";
            r["accessors"]!.AsArray().Add(uvs);
            Primitive(r)["attributes"]!["TEXCOORD_0"] = r["accessors"]!.AsArray().Count - 1;
        }), "picture"),
    };

    public static TheoryData<string> Names => [.. Bad.Keys];

    private static void Renamed(JsonObject root, string bone)
        => root["nodes"]!.AsArray().Single(n => (string?)n!["name"] == bone)!["name"] = "lump";

    /// <summary>Takes a bone off its parent, so that the skeleton has no longer the shape of a person's.</summary>
    private static void Loose(JsonObject root, string bone)
    {
        JsonArray nodes = root["nodes"]!.AsArray();
        int number = nodes.Index().First(n => (string?)n.Item!["name"] is { } s && s == bone).Index;
        foreach (JsonNode? n in nodes)
        {
            if (n!["children"] is not JsonArray children
                || children.FirstOrDefault(c => (int)c! == number) is not { } child) continue;
            children.Remove(child);
            if (children.Count == 0) n.AsObject().Remove("children");
        }
        root["scenes"]![0]!["nodes"]!.AsArray().Add(number);
    }

    /// <summary>Triangles are the last view of the rig.</summary>
    private static void Corners(byte[] bin) => BinaryPrimitives.WriteInt32LittleEndian(bin.AsSpan(IndicesAt()), 1_000_000);

    private static int IndicesAt()
    {
        (ReadOnlyMemory<byte> json, _) = GlbContainer.Split(GuestFixture.Edited(_ => { }), "test");
        JsonObject root = JsonNode.Parse(json.Span)!.AsObject();
        int view = (int)Accessor(root, (int)Primitive(root)["indices"]!)["bufferView"]!;
        return (int?)root["bufferViews"]![view]!["byteOffset"] ?? 0;
    }

    private static void NotANumber(byte[] bin)
    {
        (ReadOnlyMemory<byte> json, _) = GlbContainer.Split(GuestFixture.Edited(_ => { }), "test");
        JsonObject root = JsonNode.Parse(json.Span)!.AsObject();
        int view = (int)Accessor(root, Attribute(root, "POSITION"))["bufferView"]!;
        BinaryPrimitives.WriteSingleLittleEndian(bin.AsSpan((int?)root["bufferViews"]![view]!["byteOffset"] ?? 0), float.NaN);
    }

    [Theory, MemberData(nameof(Names))]
    public void IsRefusedWithAReason(string what)
    {
        byte[] file = Bad[what].File();
        long began = Stopwatch.GetTimestamp(), before = GC.GetAllocatedBytesForCurrentThread();
        PhotoplayException e = Assert.Throws<PhotoplayException>(() => GuestFixture.Read(file));
        Assert.Equal(Fault.Request, e.Fault);
        Assert.Contains(Bad[what].Reason, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
        Assert.NotEmpty(e.Advice);
        Assert.True(Stopwatch.GetElapsedTime(began).TotalSeconds < 10, "it takes no time");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20L * file.Length + 50_000_000, "it takes no memory");
    }

    [Fact]
    public void TheFileTheyAreMadeFromIsGood() => Assert.NotNull(GuestFixture.Read(GuestFixture.Edited(_ => { })));

    [Fact]
    public void FilesBesideAreReadAndLinksOutOfTheFolderAreNot()
    {
        string folder = Directory.CreateTempSubdirectory("photoplay-beside-").FullName;
        (ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> bin) = GlbContainer.Split(GuestFixture.Edited(_ => { }), "test");
        JsonObject root = JsonNode.Parse(json.Span)!.AsObject();
        root["buffers"]![0]!["uri"] = "hero.bin";
        string path = Path.Combine(folder, "hero.gltf"), outside = folder + ".elsewhere";
        File.WriteAllText(path, root.ToJsonString());
        File.WriteAllBytes(Path.Combine(folder, "hero.bin"), bin.ToArray());
        Assert.NotNull(GuestReader.Read(GuestFixture.Sheet, path));
        File.Move(Path.Combine(folder, "hero.bin"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "hero.bin"), outside);
        Assert.Contains("outside", Assert.Throws<PhotoplayException>(() =>
            GuestReader.Read(GuestFixture.Sheet, path)).Message, StringComparison.Ordinal);
        Directory.Delete(folder, true);
        File.Delete(outside);
    }

    [Fact]
    public void ARoleThatIsNotThereIsNamed()
    {
        Brief brief = new() { Words = "", Actors = new Dictionary<string, string> { ["villain"] = "v.vrm" } };
        PhotoplayException e = Assert.Throws<PhotoplayException>(() =>
            Guests.Cast(brief, new() { Characters = [GuestFixture.Sheet] }));
        Assert.Contains("villain", e.Message, StringComparison.Ordinal);
        Assert.Contains("hero", e.Advice, StringComparison.Ordinal);
    }
}
