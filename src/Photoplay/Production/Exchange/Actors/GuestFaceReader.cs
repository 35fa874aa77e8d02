using System.Text.Json;
using System.Text.Json.Nodes;
using Photoplay.Characters.Guests;
using Photoplay.Foundation;
using Photoplay.Stage;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>What a file's face can do: morph targets by ARKit's names are driven as they are; else VRM's expressions
/// (1.0 and 0.x), by what they mean in weights of our faces.</summary>
internal sealed class GuestFaceReader
{
    /// <summary>Named targets from which a face counts as one of ARKit's.</summary>
    private const int ArKitFrom = 16;
    private const float Least = 1e-6f;

    private static readonly Dictionary<string, FaceShape> Names = Enumerable.Range(0, (int)FaceShape.Count)
        .ToDictionary(i => ((FaceShape)i).ToString().ToLowerInvariant(), i => (FaceShape)i, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> OldNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["joy"] = "happy", ["angry"] = "angry", ["sorrow"] = "sad", ["fun"] = "relaxed", ["a"] = "aa", ["i"] = "ih",
        ["u"] = "ou", ["e"] = "ee", ["o"] = "oh", ["blink"] = "blink", ["blink_l"] = "blinkLeft",
        ["blink_r"] = "blinkRight", ["lookup"] = "lookUp", ["lookdown"] = "lookDown", ["lookleft"] = "lookLeft",
        ["lookright"] = "lookRight",
    };

    private readonly GuestFile file;
    private readonly Dictionary<int, List<int>> surfacesOf = [];
    /// <summary>By node and number of the target in the file: its numbers on the node's surfaces.</summary>
    private readonly Dictionary<(int Node, int Target), int> numbers = [];
    private readonly Dictionary<string, List<(int Node, int Target, float Weight)>> binds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, FaceShape?[]> named = [];
    private readonly bool isArKit;

    public GuestFaceReader(GuestFile file)
    {
        this.file = file;
        foreach (Node n in file.Root.LogicalNodes)
            if (n.Mesh is { Primitives.Count: > 0 } mesh)
                named[n.LogicalIndex] = NamesOf(mesh);
        isArKit = named.Values.SelectMany(n => n).Where(n => n is not null).Distinct().Count() >= ArKitFrom;
        if (!isArKit) ReadExpressions();
    }

    /// <summary>Says that the node's next piece is this surface.</summary>
    public void Use(Node node, int surface)
    {
        if (!surfacesOf.TryGetValue(node.LogicalIndex, out List<int>? list)) surfacesOf[node.LogicalIndex] = list = [];
        list.Add(surface);
    }

    /// <summary>The targets somebody drives, carried to the file's space.</summary>
    public IReadOnlyList<GuestMorph> MorphsOf(Node node, MeshPrimitive primitive, Affine[] bind)
    {
        List<GuestMorph> morphs = [];
        for (int t = 0; t < primitive.MorphTargetsCount; t++)
        {
            FaceShape? weight = isArKit ? named[node.LogicalIndex].ElementAtOrDefault(t) : null;
            bool used = weight is not null
                || binds.Values.Any(b => b.Exists(x => x.Node == node.LogicalIndex && x.Target == t));
            if (!used) continue;
            numbers[(node.LogicalIndex, t)] = morphs.Count;
            morphs.Add(Morph(weight, primitive.GetMorphTargetAccessors(t), bind));
        }
        return morphs;
    }

    public IReadOnlyList<GuestExpression> Expressions()
        => [.. VrmText.Presets.Where(p => binds.ContainsKey(p.Key) && !IsOfTwo(p.Key)).OrderBy(p => p.Key,
            StringComparer.Ordinal).Select(p => new GuestExpression(p.Value,
            [.. binds[p.Key].Where(b => numbers.ContainsKey((b.Node, b.Target)) && surfacesOf.ContainsKey(b.Node))
                .SelectMany(b => surfacesOf[b.Node].Select(s => (s, numbers[(b.Node, b.Target)], b.Weight)))]))];

    /// <summary>Unless VRM says that expressions do it, or targets do.</summary>
    public bool EyesTurnByBone(Dictionary<string, int> bones)
        => bones.ContainsKey("leftEye") && bones.ContainsKey("rightEye") && !Drives(FaceShape.EyeLookUpLeft)
            && (GuestBones.Child(file.Json, "extensions", "VRMC_vrm", "lookAt", "type") is not { } type
                || type.ValueKind != JsonValueKind.String || type.GetString() != "expression"
                || !binds.ContainsKey("lookUp"));

    public bool JawTurnsByBone(Dictionary<string, int> bones)
        => bones.ContainsKey("jaw") && !Drives(FaceShape.JawOpen) && !binds.ContainsKey("aa");

    private bool Drives(FaceShape weight) => isArKit && named.Values.Any(n => n.Contains(weight));

    /// <summary>Both lids' blink says nothing where each lid has its own.</summary>
    private bool IsOfTwo(string name)
        => name == "blink" && binds.ContainsKey("blinkLeft") && binds.ContainsKey("blinkRight");

    private GuestMorph Morph(FaceShape? weight, IReadOnlyDictionary<string, Accessor> accessors, Affine[] bind)
    {
        List<int> points = [];
        List<Vec3> moves = [], turns = [];
        Vec3[] at = GuestSpace.Points(accessors.GetValueOrDefault("POSITION"), bind.Length),
            normals = GuestSpace.Points(accessors.GetValueOrDefault("NORMAL"), bind.Length);
        for (int i = 0; i < at.Length; i++)
        {
            if (at[i].LengthSquared <= Least * Least) continue;
            Vec3 move = bind[i].Vector(at[i]), turn = normals.Length > 0 ? bind[i].Vector(normals[i]) : default;
            if (!(move.LengthSquared < 1e10f)) throw GuestFile.Refused(file.Source, "its face goes nowhere (not a number)");
            points.Add(i);
            moves.Add(move);
            turns.Add(turn.LengthSquared < 1e6f ? turn : default);
        }
        return new(weight, [.. points], [.. moves], [.. turns]);
    }

    private static FaceShape?[] NamesOf(SharpGLTF.Schema2.Mesh mesh)
    {
        JsonNode? extras = mesh.Extras;
        JsonArray? list = (extras as JsonObject)?["targetNames"] as JsonArray;
        return list is null ? []
            : [.. list.Take(mesh.Primitives[0].MorphTargetsCount).Select(n => ShapeOf(n as JsonValue))];
    }

    /// <summary>"eyeBlinkLeft", "EyeBlink_L", "Face.eyeBlinkLeft".</summary>
    private static FaceShape? ShapeOf(JsonValue? name)
    {
        if (name is null || !name.TryGetValue(out string? text)) return null;
        text = text[(text.LastIndexOf('.') + 1)..].ToLowerInvariant();
        if (text.EndsWith("_l", StringComparison.Ordinal)) text = text[..^2] + "left";
        else if (text.EndsWith("_r", StringComparison.Ordinal)) text = text[..^2] + "right";
        return Names.TryGetValue(text.Replace("_", "", StringComparison.Ordinal), out FaceShape s) ? s : null;
    }

    private void ReadExpressions()
    {
        if (GuestBones.Child(file.Json, "extensions", "VRMC_vrm", "expressions", "preset")
            is { ValueKind: JsonValueKind.Object } presets)
            foreach (JsonProperty e in presets.EnumerateObject())
                Read(e.Name, GuestBones.Child(e.Value, "morphTargetBinds"), 1, "node");
        if (GuestBones.Child(file.Json, "extensions", "VRM", "blendShapeMaster", "blendShapeGroups")
            is not { ValueKind: JsonValueKind.Array } groups) return;
        foreach (JsonElement g in groups.EnumerateArray())
            if (GuestBones.Child(g, "presetName") is { ValueKind: JsonValueKind.String } name
                && OldNames.TryGetValue(name.GetString()!, out string? preset))
                Read(preset, GuestBones.Child(g, "binds"), 0.01f, "mesh");
    }

    /// <param name="unit">What a weight of 1 in the file is: VRM 0.x counts in hundredths.</param>
    /// <param name="key">What a bind names: a node, or in VRM 0.x a mesh.</param>
    private void Read(string name, JsonElement? list, float unit, string key)
    {
        if (list is not { ValueKind: JsonValueKind.Array } all) return;
        foreach (JsonElement b in all.EnumerateArray().Take(10_000))
        {
            if (Number(b, key) is not { } of || Number(b, "index") is not { } target) continue;
            float weight = Maths.Saturate((float)(Number(b, "weight") ?? 1 / unit) * unit);
            foreach (Node n in file.Root.LogicalNodes)
            {
                if (n.Mesh is null || (key == "node" ? n.LogicalIndex : n.Mesh.LogicalIndex) != (int)of) continue;
                if (!binds.TryGetValue(name, out List<(int, int, float)>? known)) binds[name] = known = [];
                known.Add((n.LogicalIndex, (int)target, weight));
            }
        }

        static double? Number(JsonElement of, string field)
            => GuestBones.Child(of, field) is { ValueKind: JsonValueKind.Number } v && v.TryGetDouble(out double d) ? d : null;
    }
}
