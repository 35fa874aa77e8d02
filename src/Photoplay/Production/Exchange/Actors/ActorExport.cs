using System.Text;
using System.Text.Json.Nodes;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>What was written, for the user.</summary>
/// <param name="Weights">How many of the 52 weights of the face it has.</param>
public sealed record WrittenActor(int Bones, int Vertices, int Triangles, int Weights);

/// <summary>Gives an actor away: as VRM 1.0 (people and whoever has a person's bones), or as plain glTF 2.0 (anybody).
/// Bipeds stand in a T, others as they are modelled.</summary>
public static class ActorExport
{
    /// <summary>Triangles of one part of hair or fur.</summary>
    public const int StrandTriangles = 60_000;
    /// <summary>The same of a beard, most points of which many weights of the face move.</summary>
    public const int MovedStrandTriangles = 12_000;

    /// <param name="file">Ends in .vrm, .glb or .gltf.</param>
    /// <param name="author">Whom VRM's meta names.</param>
    public static WrittenActor Write(Actor actor, string file, string author)
    {
        string kind = Path.GetExtension(file).ToLowerInvariant();
        if (kind is not (".vrm" or ".glb" or ".gltf"))
            throw new PhotoplayException(Fault.Request, $"cannot write an actor as \"{kind}\"",
                "-o ends in .vrm (people), .glb or .gltf");
        if (kind == ".vrm") DemandPerson(actor);
        Pose pose = TPose.Of(actor);
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(pose, bones);
        Vec3[] heads = [.. bones.Select(b => b.T)];
        IReadOnlyList<TakenPart> parts = [.. ActorTaking.Of(actor, pose).Select(p => new TakenPart(p.Name,
            [.. p.Shapes.Select(s => s.Shape.Material.IsFibre
                ? Strands.Thinned(s, IsMuchMoved(s) ? MovedStrandTriangles : StrandTriangles)
                : s)]))];
        ActorGltf model = new(actor.Sheet.Name, actor.Skeleton, heads, parts);
        WriteSettings settings = new()
        {
            Validation = SharpGLTF.Validation.ValidationMode.Skip, MergeBuffers = true,
            ImageWriting = kind == ".gltf" ? ResourceWriteMode.SatelliteFile : ResourceWriteMode.BufferView,
        };
        ProductionFolder.Guard(() =>
        {
            if (kind == ".gltf") { model.Root.SaveGLTF(file, settings); return; }
            byte[] glb = [.. model.Root.WriteGLB(settings)];
            File.WriteAllBytes(file + ".part",
                kind == ".vrm" ? WithExtension(glb, VrmText.Of(actor, author, model, heads)) : glb);
            File.Move(file + ".part", file, true);
        });
        return new(heads.Length, parts.Sum(p => p.Shapes.Sum(s => s.Positions.Length)),
            parts.Sum(p => p.Shapes.Sum(s => s.Shape.Mesh.TriangleCount)),
            parts.SelectMany(p => p.Weights).Distinct().Count());
    }

    private static bool IsMuchMoved(TakenShape s) => s.Morphs.Sum(m => (long)m.Points.Length) > 4L * s.Positions.Length;

    private static void DemandPerson(Actor actor)
    {
        if (actor.Plan == BodyPlan.Biped && VrmText.RequiredBones.All(b => actor.Skeleton.Find(b) >= 0)) return;
        throw new PhotoplayException(Fault.Request,
            $"{actor.Sheet.Name} ({actor.Sheet.Kind}) has no person's bones, and VRM is for people",
            "write it as .glb or .gltf");
    }

    private static byte[] WithExtension(byte[] glb, JsonObject vrm)
    {
        (ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> bin) = GlbContainer.Split(glb, VrmText.Extension);
        JsonObject root = JsonNode.Parse(json.Span)!.AsObject();
        JsonArray used = root["extensionsUsed"] as JsonArray ?? [];
        used.Add(VrmText.Extension);
        root["extensionsUsed"] = used;
        JsonObject extensions = root["extensions"] as JsonObject ?? [];
        extensions[VrmText.Extension] = vrm;
        root["extensions"] = extensions;
        return GlbContainer.Join(Encoding.UTF8.GetBytes(root.ToJsonString()), bin.Span);
    }
}
