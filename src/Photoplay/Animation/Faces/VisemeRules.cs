using Photoplay.Characters.People.Head;
using Photoplay.Stage;
using static Photoplay.Stage.FaceShape;

namespace Photoplay.Animation.Faces;

/// <summary>How strongly a class of phonemes pulls the mouth to its viseme (<see cref="Visemes"/>), and
/// for how long.</summary>
/// <param name="Strength">Of its pull against its neighbours.</param>
/// <param name="Spread">Seconds over which the pull falls to 1/e outside the phoneme.</param>
/// <param name="Lead">Seconds by which the mouth is early.</param>
/// <param name="Opening">Of a muzzle, 0..1.</param>
internal sealed record VisemeRule(string Viseme, float Strength, double Spread, double Lead, float Opening)
{
    public bool Speaks => Viseme != "sil";
    public IReadOnlyList<(FaceShape Shape, float Weight)> Shapes { get; } = Visemes.Weights(Viseme);
}

/// <summary>Timing of the fifteen visemes: closures are strong and brief, rounding starts early and lasts, open vowels
/// are broad and give way.</summary>
internal static class VisemeRules
{
    private static readonly Dictionary<string, VisemeRule> Table = new VisemeRule[]
    {
        new("sil", 0.35f, 0.07, 0.02, 0),
        new("PP", 6, 0.024, 0.012, 0),
        new("FF", 2.6f, 0.034, 0.02, 0.06f),
        new("TH", 1.5f, 0.04, 0.02, 0.2f),
        new("DD", 0.8f, 0.04, 0.015, 0.15f),
        new("kk", 0.6f, 0.045, 0.01, 0.25f),
        new("CH", 1.7f, 0.05, 0.03, 0.12f),
        new("SS", 1.4f, 0.04, 0.02, 0.08f),
        new("nn", 0.7f, 0.04, 0.015, 0.15f),
        new("RR", 1.1f, 0.06, 0.03, 0.2f),
        new("aa", 1, 0.072, 0.03, 1),
        new("E", 0.9f, 0.07, 0.025, 0.6f),
        new("ih", 0.9f, 0.07, 0.025, 0.3f),
        new("oh", 1.2f, 0.08, 0.045, 0.7f),
        new("ou", 1.5f, 0.08, 0.055, 0.25f),
    }.ToDictionary(r => r.Viseme, StringComparer.Ordinal);

    /// <summary>Shapes of the mood that speech takes over while it lasts.</summary>
    public static IReadOnlyList<FaceShape> Mood { get; } =
        [JawOpen, MouthSmileLeft, MouthSmileRight, MouthFrownLeft, MouthFrownRight, MouthPressLeft, MouthPressRight,
            MouthStretchLeft, MouthStretchRight, MouthShrugLower, MouthFunnel, MouthPucker];

    /// <summary>The rule of a CMU phone, in either case.</summary>
    public static VisemeRule Of(string phone) => Table[Visemes.OfPhone(phone)];
}
