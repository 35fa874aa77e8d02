namespace Photoplay.Characters.People.Clothes;

internal enum Weave { Plain, Twill, Knit, Felt, Smooth, Plate }

/// <summary>What a cloth is made of.</summary>
/// <param name="Thread">Width of a thread or stitch, metres.</param>
/// <param name="Relief">Height of the weave, metres.</param>
/// <param name="Fuzz">0 bare .. 1 hairy.</param>
/// <param name="Contrast">How far single threads differ in tone.</param>
/// <param name="Coat">A glossy film over it.</param>
/// <param name="Topstitch">Strength of visible stitching along seams.</param>
internal sealed record Fabric(
    Weave Weave, float Thread, float Relief, float Roughness, float Fuzz, float Contrast,
    float Coat = 0, float Topstitch = 0, float Metal = 0, float Specular = 0.35f);

/// <summary>The cloths of the wardrobe.</summary>
internal static class Fabrics
{
    private static readonly Dictionary<string, Fabric> All = new(StringComparer.Ordinal)
    {
        ["cotton"] = new(Weave.Plain, 0.0009f, 0.00012f, 0.78f, 0.12f, 0.10f, Topstitch: 0.5f),
        ["jersey"] = new(Weave.Knit, 0.0016f, 0.00015f, 0.85f, 0.25f, 0.10f, Topstitch: 0.4f),
        ["flannel"] = new(Weave.Twill, 0.0016f, 0.00018f, 0.9f, 0.5f, 0.14f, Topstitch: 0.4f),
        ["knit"] = new(Weave.Knit, 0.0062f, 0.0016f, 0.92f, 0.6f, 0.30f),
        ["fleece"] = new(Weave.Felt, 0.0020f, 0.0004f, 0.92f, 0.6f, 0.16f, Topstitch: 0.5f),
        ["crepe"] = new(Weave.Plain, 0.0011f, 0.00012f, 0.6f, 0.15f, 0.08f, Specular: 0.5f),
        ["satin"] = new(Weave.Smooth, 0.0008f, 0.00004f, 0.32f, 0.1f, 0.04f, Specular: 0.8f),
        ["twill"] = new(Weave.Twill, 0.0015f, 0.00022f, 0.8f, 0.15f, 0.14f, Topstitch: 0.35f),
        ["denim"] = new(Weave.Twill, 0.0019f, 0.00035f, 0.85f, 0.18f, 0.42f, Topstitch: 1),
        ["wool"] = new(Weave.Felt, 0.0028f, 0.00045f, 0.93f, 0.7f, 0.22f, Topstitch: 0.15f),
        ["worsted"] = new(Weave.Twill, 0.0011f, 0.00012f, 0.75f, 0.3f, 0.14f),
        ["canvas"] = new(Weave.Plain, 0.0017f, 0.00030f, 0.78f, 0.12f, 0.16f, Topstitch: 0.7f),
        ["nylon"] = new(Weave.Plain, 0.0007f, 0.00005f, 0.42f, 0, 0.04f, 0.15f, 0.4f, Specular: 0.7f),
        ["oilskin"] = new(Weave.Smooth, 0.0030f, 0.00010f, 0.36f, 0, 0.06f, 0.35f, 0.45f, Specular: 0.9f),
        ["leather"] = new(Weave.Smooth, 0.0040f, 0.00030f, 0.42f, 0, 0.14f, 0.10f, 0.6f, Specular: 0.9f),
        ["rubber"] = new(Weave.Smooth, 0.0060f, 0.00010f, 0.38f, 0, 0.05f, 0.25f, Specular: 0.9f),
        ["steel"] = new(Weave.Plate, 0.0050f, 0.00008f, 0.28f, 0, 0.10f, Metal: 1),
        ["shell"] = new(Weave.Twill, 0.0022f, 0.00035f, 0.74f, 0.1f, 0.10f, Topstitch: 0.8f),
    };

    public static Fabric Find(string name) => All[name];
}
