using System.Collections.Frozen;
using Photoplay.Stage;
using static Photoplay.Stage.FaceShape;

namespace Photoplay.Characters.People.Head;

/// <summary>The fifteen mouth shapes of speech (names of the Oculus/VRM set) as ARKit weights, and which phone of the
/// CMU set takes which.</summary>
public static class Visemes
{
    /// <summary>Names, rest first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["sil", "PP", "FF", "TH", "DD", "kk", "CH", "SS", "nn", "RR",
        "aa", "E", "ih", "oh", "ou"];

    private static readonly FrozenDictionary<string, (FaceShape, float)[]> Shapes =
        new Dictionary<string, (FaceShape, float)[]>
        {
            ["sil"] = [],
            ["PP"] = [(MouthPressLeft, 0.55f), (MouthPressRight, 0.55f), (MouthRollLower, 0.30f),
                (MouthRollUpper, 0.25f),
            (MouthPucker, 0.08f)],
            ["FF"] = [(JawOpen, 0.06f), (MouthRollLower, 0.75f), (MouthUpperUpLeft, 0.35f), (MouthUpperUpRight, 0.35f),
            (MouthShrugLower, 0.25f)],
            ["TH"] = [(JawOpen, 0.14f), (MouthLowerDownLeft, 0.20f), (MouthLowerDownRight, 0.20f),
            (MouthUpperUpLeft, 0.20f), (MouthUpperUpRight, 0.20f), (TongueOut, 0.28f)],
            ["DD"] = [(JawOpen, 0.12f), (MouthLowerDownLeft, 0.30f), (MouthLowerDownRight, 0.30f),
            (MouthUpperUpLeft, 0.18f), (MouthUpperUpRight, 0.18f), (MouthStretchLeft, 0.10f),
            (MouthStretchRight, 0.10f)],
            ["kk"] = [(JawOpen, 0.18f), (MouthLowerDownLeft, 0.22f), (MouthLowerDownRight, 0.22f),
            (MouthUpperUpLeft, 0.15f), (MouthUpperUpRight, 0.15f)],
            ["CH"] = [(JawOpen, 0.08f), (MouthFunnel, 0.65f), (MouthPucker, 0.15f), (MouthLowerDownLeft, 0.20f),
            (MouthLowerDownRight, 0.20f)],
            ["SS"] = [(JawOpen, 0.05f), (MouthStretchLeft, 0.35f), (MouthStretchRight, 0.35f),
                (MouthLowerDownLeft, 0.35f),
            (MouthLowerDownRight, 0.35f), (MouthUpperUpLeft, 0.22f), (MouthUpperUpRight, 0.22f)],
            ["nn"] = [(JawOpen, 0.10f), (MouthLowerDownLeft, 0.20f), (MouthLowerDownRight, 0.20f),
            (MouthUpperUpLeft, 0.12f), (MouthUpperUpRight, 0.12f)],
            ["RR"] = [(JawOpen, 0.10f), (MouthFunnel, 0.40f), (MouthPucker, 0.30f)],
            ["aa"] = [(JawOpen, 0.55f), (MouthLowerDownLeft, 0.25f), (MouthLowerDownRight, 0.25f),
            (MouthUpperUpLeft, 0.20f), (MouthUpperUpRight, 0.20f)],
            ["E"] = [(JawOpen, 0.30f), (MouthStretchLeft, 0.25f), (MouthStretchRight, 0.25f), (MouthSmileLeft, 0.15f),
            (MouthSmileRight, 0.15f), (MouthLowerDownLeft, 0.25f), (MouthLowerDownRight, 0.25f),
            (MouthUpperUpLeft, 0.20f), (MouthUpperUpRight, 0.20f)],
            ["ih"] = [(JawOpen, 0.18f), (MouthStretchLeft, 0.30f), (MouthStretchRight, 0.30f), (MouthSmileLeft, 0.25f),
            (MouthSmileRight, 0.25f), (MouthLowerDownLeft, 0.30f), (MouthLowerDownRight, 0.30f),
            (MouthUpperUpLeft, 0.18f), (MouthUpperUpRight, 0.18f)],
            ["oh"] = [(JawOpen, 0.38f), (MouthFunnel, 0.55f), (MouthPucker, 0.20f)],
            ["ou"] = [(JawOpen, 0.14f), (MouthPucker, 0.70f), (MouthFunnel, 0.30f)],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Phones = new (string Viseme, string Phones)[]
    {
        ("PP", "P B M"), ("FF", "F V"), ("TH", "TH DH"), ("DD", "T D"), ("kk", "K G HH NG"),
        ("CH", "CH JH SH ZH"), ("SS", "S Z"), ("nn", "N L"), ("RR", "R ER"),
        ("aa", "AA AE AH AY AW"), ("E", "EH EY"), ("ih", "IH IY Y"), ("oh", "AO OW OY"), ("ou", "UW UH W"),
    }.SelectMany(x => x.Phones.Split(' ').Select(p => (p, x.Viseme))).ToFrozenDictionary(x => x.p,
    x => x.Viseme, StringComparer.Ordinal);

    /// <summary>ARKit weights of a viseme; an unknown name is silence.</summary>
    public static IReadOnlyList<(FaceShape Shape, float Weight)> Weights(string viseme)
        => Shapes.TryGetValue(viseme, out (FaceShape, float)[]? w) ? w : [];

    /// <summary>Viseme of a CMU phone, with or without its stress digit ("AH0"); silence for what
    /// is no phone.</summary>
    public static string OfPhone(string cmuPhone)
        => Phones.GetValueOrDefault(cmuPhone.TrimEnd('0', '1', '2').ToUpperInvariant(), "sil");
}
