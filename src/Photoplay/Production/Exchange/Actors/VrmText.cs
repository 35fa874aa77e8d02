using System.Text.Json.Nodes;
using Photoplay.Animation.Faces;
using Photoplay.Characters;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>Writes the extension VRMC_vrm 1.0: who it is and what may be done with it, which node is which bone, the
/// expressions, the gaze.</summary>
internal static class VrmText
{
    public const string Extension = "VRMC_vrm";
    private const string Licence = "https://vrm.dev/licenses/1.0/";

    /// <summary>Bones VRM 1.0 demands.</summary>
    public static IReadOnlyList<string> RequiredBones { get; } = ["hips", "spine", "head",
        .. Both("UpperArm", "LowerArm", "Hand", "UpperLeg", "LowerLeg", "Foot")];

    /// <summary>Every bone VRM 1.0 knows.</summary>
    public static IReadOnlyList<string> Bones { get; } = [.. RequiredBones, "chest", "upperChest", "neck", "leftEye",
        "rightEye", "jaw", .. Both("Toes", "Shoulder", "ThumbMetacarpal", "ThumbProximal", "ThumbDistal"),
        .. Both([.. new[] { "Index", "Middle", "Ring", "Little" }.SelectMany(f => new[]
            { f + "Proximal", f + "Intermediate", f + "Distal" })])];

    /// <summary>ARKit's own spelling.</summary>
    public static string NameOf(FaceShape weight)
    {
        string name = weight.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>VRM's preset expressions by weights of our faces.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(FaceShape Shape, float Weight)>> Presets { get; } =
        new Dictionary<string, IReadOnlyList<(FaceShape, float)>>
        {
            ["happy"] = Emotion("happy"), ["angry"] = Emotion("angry"), ["sad"] = Emotion("sad"),
            ["relaxed"] = Emotion("tender"), ["surprised"] = Emotion("surprised"),
            ["aa"] = Visemes.Weights("aa"), ["ih"] = Visemes.Weights("ih"), ["ou"] = Visemes.Weights("ou"),
            ["ee"] = Visemes.Weights("E"), ["oh"] = Visemes.Weights("oh"),
            ["blink"] = [(FaceShape.EyeBlinkLeft, 1), (FaceShape.EyeBlinkRight, 1)],
            ["blinkLeft"] = [(FaceShape.EyeBlinkLeft, 1)], ["blinkRight"] = [(FaceShape.EyeBlinkRight, 1)],
            ["lookUp"] = [(FaceShape.EyeLookUpLeft, 1), (FaceShape.EyeLookUpRight, 1)],
            ["lookDown"] = [(FaceShape.EyeLookDownLeft, 1), (FaceShape.EyeLookDownRight, 1)],
            ["lookLeft"] = [(FaceShape.EyeLookOutLeft, 1), (FaceShape.EyeLookInRight, 1)],
            ["lookRight"] = [(FaceShape.EyeLookInLeft, 1), (FaceShape.EyeLookOutRight, 1)],
            ["neutral"] = [],
        };

    public static JsonObject Of(Actor actor, string author, ActorGltf file, ReadOnlySpan<Vec3> heads)
    {
        JsonObject bones = [];
        foreach (string name in Bones)
            if (actor.Skeleton.Find(name) is >= 0 and int b)
                bones[name] = new JsonObject { ["node"] = file.BoneNodes[b] };
        JsonObject presets = [], custom = [];
        foreach ((string name, IReadOnlyList<(FaceShape, float)> weights) in Presets)
            presets[name] = Expression(file, weights);
        foreach (FaceShape s in Enum.GetValues<FaceShape>())
            if (file.Parts.Any(p => p.Weights.Contains(s))) custom[NameOf(s)] = Expression(file, [(s, 1)]);
        return new JsonObject
        {
            ["specVersion"] = "1.0",
            ["meta"] = new JsonObject
            {
                ["name"] = actor.Sheet.Name, ["version"] = "1", ["authors"] = new JsonArray(author),
                ["licenseUrl"] = Licence, ["avatarPermission"] = "everyone", ["commercialUsage"] = "corporation",
                ["creditNotation"] = "unnecessary", ["allowRedistribution"] = true,
                ["modification"] = "allowModificationRedistribution",
            },
            ["humanoid"] = new JsonObject { ["humanBones"] = bones },
            ["firstPerson"] = new JsonObject
            {
                ["meshAnnotations"] = new JsonArray([.. file.Parts.Select(p =>
                    (JsonNode)new JsonObject { ["node"] = p.Node, ["type"] = "auto" })]),
            },
            ["lookAt"] = LookAt(actor, heads),
            ["expressions"] = new JsonObject { ["preset"] = presets, ["custom"] = custom },
        };
    }

    /// <summary>The eyes are turned by the expressions, lids with them; at their full weight by <see cref="Gaze"/>'s
    /// angles.</summary>
    private static JsonObject LookAt(Actor actor, ReadOnlySpan<Vec3> heads)
    {
        Vec3 eyes = default;
        if (actor.Skeleton.Find("leftEye") is >= 0 and int left && actor.Skeleton.Find("rightEye") is >= 0 and int right)
            eyes = (heads[left] + heads[right]) * 0.5f - heads[actor.Skeleton.Find("head")];
        static JsonObject Range(float radians) => new()
        {
            ["inputMaxValue"] = (float)Math.Round(radians * 180 / Math.PI, 3), ["outputScale"] = 1,
        };
        return new JsonObject
        {
            ["type"] = "expression", ["offsetFromHeadBone"] = new JsonArray(eyes.X, eyes.Y, eyes.Z),
            ["rangeMapHorizontalInner"] = Range(Gaze.Inward), ["rangeMapHorizontalOuter"] = Range(Gaze.Outward),
            ["rangeMapVerticalDown"] = Range(Gaze.Down), ["rangeMapVerticalUp"] = Range(Gaze.Up),
        };
    }

    private static JsonObject Expression(ActorGltf file, IReadOnlyList<(FaceShape Shape, float Weight)> weights)
    {
        JsonArray binds = [];
        foreach (WrittenPart part in file.Parts)
            for (int i = 0; i < part.Weights.Count; i++)
                foreach ((FaceShape shape, float weight) in weights)
                    if (part.Weights[i] == shape)
                        binds.Add(new JsonObject { ["node"] = part.Node, ["index"] = i, ["weight"] = weight });
        JsonObject e = new()
        {
            ["isBinary"] = false, ["overrideBlink"] = "none", ["overrideLookAt"] = "none", ["overrideMouth"] = "none",
        };
        if (binds.Count > 0) e["morphTargetBinds"] = binds;
        return e;
    }

    private static (FaceShape, float)[] Emotion(string name)
    {
        Face face = new();
        Expressions.Blend(face, name, 1);
        return [.. face.Weights.Index().Where(x => x.Item > 0).Select(x => ((FaceShape)x.Index, x.Item))];
    }

    private static IEnumerable<string> Both(params string[] names)
        => names.SelectMany(n => new[] { "left" + n, "right" + n });
}
