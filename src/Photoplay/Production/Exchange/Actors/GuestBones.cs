using System.Text.Json;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>Finds which node is which bone: by VRM's own table (1.0 and 0.x), else by the names riggers use, else, for
/// what is then missing, by how the skeleton branches.</summary>
internal static class GuestBones
{
    /// <summary>Words in a node's name, without side, prefix and punctuation, and the bone they are. Longer ones first,
    /// so that "forearm" is not taken for an arm.</summary>
    private static readonly (string Word, string Bone)[] Words =
    [
        ("upperchest", "upperChest"), ("spine2", "upperChest"), ("spine02", "upperChest"), ("spine1", "chest"),
        ("spine01", "chest"), ("chest", "chest"), ("spine", "spine"), ("hips", "hips"), ("pelvis", "hips"), ("hip", "hips"),
        ("neck", "neck"), ("head", "head"), ("jaw", "jaw"),
    ];

    private static readonly (string Word, string Bone)[] SidedWords =
    [
        ("shoulder", "Shoulder"), ("clavicle", "Shoulder"), ("collar", "Shoulder"), ("forearm", "LowerArm"),
        ("lowerarm", "LowerArm"), ("elbow", "LowerArm"), ("upperarm", "UpperArm"), ("arm", "UpperArm"), ("wrist", "Hand"),
        ("hand", "Hand"), ("upleg", "UpperLeg"), ("upperleg", "UpperLeg"), ("thigh", "UpperLeg"), ("lowerleg", "LowerLeg"),
        ("calf", "LowerLeg"), ("shin", "LowerLeg"), ("knee", "LowerLeg"), ("leg", "LowerLeg"), ("ankle", "Foot"),
        ("foot", "Foot"), ("toebase", "Toes"), ("toes", "Toes"), ("toe", "Toes"), ("ball", "Toes"), ("eye", "Eye"),
    ];

    private static readonly string[] Fingers = ["thumb", "index", "middle", "ring", "little", "pinky"];

    public static Dictionary<string, int> Of(GuestFile file)
    {
        Dictionary<string, int> bones = OfVrm(file.Json, file.Root.LogicalNodes.Count);
        if (bones.Count == 0) bones = OfNames(file.Root);
        GuestBranches.Complete(file, bones);
        string[] missing = [.. VrmText.RequiredBones.Where(b => !bones.ContainsKey(b))];
        if (missing.Contains("hips")) throw GuestFile.Refused(file.Source, "it has no hips");
        return missing.Length == 0 ? bones
            : throw GuestFile.Refused(file.Source, "it lacks bones of a person: " + string.Join(", ", missing));
    }

    /// <summary>VRM 1.0: an object by bone; VRM 0.x: a list, with other names for the thumb.</summary>
    private static Dictionary<string, int> OfVrm(JsonElement root, int nodes)
    {
        Dictionary<string, int> bones = new(StringComparer.Ordinal);
        if (!root.TryGetProperty("extensions", out JsonElement e) || e.ValueKind != JsonValueKind.Object) return bones;
        if (Child(e, "VRMC_vrm", "humanoid", "humanBones") is { ValueKind: JsonValueKind.Object } one)
            foreach (JsonProperty b in one.EnumerateObject()) Add(b.Name, b.Value);
        else if (Child(e, "VRM", "humanoid", "humanBones") is { ValueKind: JsonValueKind.Array } old)
            foreach (JsonElement b in old.EnumerateArray())
                if (b.ValueKind == JsonValueKind.Object && b.TryGetProperty("bone", out JsonElement name)
                    && name.ValueKind == JsonValueKind.String)
                    Add(Renamed(name.GetString()!), b);
        return bones;

        void Add(string name, JsonElement bone)
        {
            if (VrmText.Bones.Contains(name) && bone.ValueKind == JsonValueKind.Object
                && bone.TryGetProperty("node", out JsonElement n) && n.TryGetInt32(out int node) && node >= 0
                && node < nodes && !bones.ContainsValue(node))
                bones.TryAdd(name, node);
        }

        static string Renamed(string name) => name.Replace("ThumbProximal", "ThumbMetacarpal", StringComparison.Ordinal)
            .Replace("ThumbIntermediate", "ThumbProximal", StringComparison.Ordinal);
    }

    internal static JsonElement? Child(JsonElement of, params ReadOnlySpan<string> path)
    {
        foreach (string key in path)
            if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(key, out of)) return null;
        return of;
    }

    private static Dictionary<string, int> OfNames(ModelRoot root)
    {
        Dictionary<string, int> bones = new(StringComparer.Ordinal);
        HashSet<Node> joints = [.. root.LogicalSkins.SelectMany(s => s.Joints)];
        foreach (Node node in root.LogicalNodes)
            if (joints.Contains(node) && BoneOf(node.Name ?? "") is { } bone) bones.TryAdd(bone, node.LogicalIndex);
        // A spine of two is spine and chest.
        if (!bones.ContainsKey("chest") && bones.Remove("upperChest", out int top)) bones["chest"] = top;
        return bones;
    }

    /// <summary>The bone a node's name says, or null: "mixamorig:LeftForeArm", "Bip01 L Thigh", "upper_arm.R".</summary>
    internal static string? BoneOf(string name)
    {
        int colon = name.LastIndexOf(':');
        string spaced = Spaced(name[(colon + 1)..]);
        List<string> parts = [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        string side = "";
        foreach (string part in parts.ToArray())
            if (part is "l" or "left" or "r" or "right") { side = part[0] == 'l' ? "left" : "right"; parts.Remove(part); }
        parts.RemoveAll(p => p is "bip" or "bip01" or "bip001" or "def" or "j" or "bone" or "mixamorig" or "armature" or "jnt"
            or "joint" or "org");
        string word = string.Concat(parts);
        if (word.Contains("end", StringComparison.Ordinal) || word.Contains("twist", StringComparison.Ordinal)
            || word.Contains("roll", StringComparison.Ordinal)) return null;
        if (side.Length == 0) return Words.FirstOrDefault(w => word == w.Word).Bone;
        foreach (string finger in Fingers)
            if (word.Contains(finger, StringComparison.Ordinal)) return FingerOf(side, finger, word);
        string trimmed = word.TrimEnd('0', '1', '2');
        return SidedWords.FirstOrDefault(w => word == w.Word || trimmed == w.Word).Bone is { } b ? side + b : null;
    }

    private static string? FingerOf(string side, string finger, string word)
    {
        int link = word[^1] is >= '1' and <= '4' ? word[^1] - '1'
            : word.Contains("metacarpal", StringComparison.Ordinal) ? finger == "thumb" ? 0 : -1
            : word.Contains("proximal", StringComparison.Ordinal) ? finger == "thumb" ? 1 : 0
            : word.Contains("intermediate", StringComparison.Ordinal) ? 1
            : word.Contains("distal", StringComparison.Ordinal) ? 2
            : -1;
        if (link is < 0 or > 2) return null;
        string name = finger == "pinky" ? "Little" : char.ToUpperInvariant(finger[0]) + finger[1..];
        return side + name + (finger == "thumb" ? ((string[])["Metacarpal", "Proximal", "Distal"])[link]
            : ((string[])["Proximal", "Intermediate", "Distal"])[link]);
    }

    /// <summary>Lower case, with spaces at punctuation and before capitals.</summary>
    private static string Spaced(string name)
    {
        System.Text.StringBuilder b = new();
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsLetterOrDigit(c)) { b.Append(' '); continue; }
            if (char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1])) b.Append(' ');
            b.Append(char.ToLowerInvariant(c));
        }
        return b.ToString();
    }
}
