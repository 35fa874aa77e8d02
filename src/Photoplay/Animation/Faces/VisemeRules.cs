using Photoplay.Stage;
using static Photoplay.Stage.FaceShape;

namespace Photoplay.Animation.Faces;

/// <summary>How a class of phonemes shapes the mouth.</summary>
/// <param name="Strength">Of its pull against its neighbours.</param>
/// <param name="Spread">Seconds over which the pull falls to 1/e outside the phoneme.</param>
/// <param name="Lead">Seconds by which the mouth is early.</param>
/// <param name="Opening">Of a muzzle, 0..1.</param>
internal sealed record VisemeRule(float Strength, double Spread, double Lead, float Opening, bool Speaks, (FaceShape Shape, float Weight)[] Shapes);

/// <summary>Sixteen visemes for the CMU phones: what the lips, the jaw and the tongue's tip show of each.</summary>
internal static class VisemeRules
{
    private static readonly VisemeRule
        Rest = New(0.35f, 0.07, 0.02, 0, speaks: false),
        Closed = New(5f, 0.026, 0.012, 0, (MouthPressLeft, 0.32f), (MouthPressRight, 0.32f), (MouthRollLower, 0.22f), (MouthRollUpper, 0.18f)),
        Teeth = New(2.6f, 0.035, 0.02, 0.06f, (MouthRollLower, 0.5f), (MouthUpperUpLeft, 0.22f), (MouthUpperUpRight, 0.22f), (JawOpen, 0.05f), (MouthShrugLower, 0.18f)),
        Tongue = New(1.5f, 0.04, 0.02, 0.2f, (JawOpen, 0.13f), (TongueOut, 0.22f), (MouthLowerDownLeft, 0.18f), (MouthLowerDownRight, 0.18f)),
        Alveolar = New(0.8f, 0.04, 0.015, 0.15f, (JawOpen, 0.09f), (MouthLowerDownLeft, 0.16f), (MouthLowerDownRight, 0.16f), (MouthUpperUpLeft, 0.06f), (MouthUpperUpRight, 0.06f)),
        Hiss = New(1.4f, 0.04, 0.02, 0.08f, (JawOpen, 0.03f), (MouthStretchLeft, 0.24f), (MouthStretchRight, 0.24f), (MouthLowerDownLeft, 0.22f), (MouthLowerDownRight, 0.22f), (MouthSmileLeft, 0.12f), (MouthSmileRight, 0.12f)),
        Hush = New(1.7f, 0.05, 0.03, 0.12f, (MouthFunnel, 0.55f), (JawOpen, 0.07f), (MouthPucker, 0.15f), (MouthLowerDownLeft, 0.1f), (MouthLowerDownRight, 0.1f)),
        Back = New(0.6f, 0.045, 0.01, 0.25f, (JawOpen, 0.16f), (MouthLowerDownLeft, 0.1f), (MouthLowerDownRight, 0.1f)),
        Round = New(1.8f, 0.075, 0.05, 0.12f, (MouthPucker, 0.72f), (MouthFunnel, 0.22f), (JawOpen, 0.06f)),
        Bunched = New(1.1f, 0.06, 0.03, 0.2f, (MouthFunnel, 0.36f), (MouthPucker, 0.22f), (JawOpen, 0.12f)),
        Open = New(1f, 0.075, 0.03, 1f, (JawOpen, 0.46f), (MouthLowerDownLeft, 0.22f), (MouthLowerDownRight, 0.22f), (MouthUpperUpLeft, 0.1f), (MouthUpperUpRight, 0.1f)),
        Wide = New(1f, 0.07, 0.03, 0.8f, (JawOpen, 0.36f), (MouthStretchLeft, 0.22f), (MouthStretchRight, 0.22f), (MouthLowerDownLeft, 0.24f), (MouthLowerDownRight, 0.24f), (MouthUpperUpLeft, 0.14f), (MouthUpperUpRight, 0.14f)),
        Mid = New(0.8f, 0.07, 0.025, 0.5f, (JawOpen, 0.24f), (MouthLowerDownLeft, 0.18f), (MouthLowerDownRight, 0.18f), (MouthStretchLeft, 0.08f), (MouthStretchRight, 0.08f)),
        Spread = New(1f, 0.07, 0.03, 0.3f, (JawOpen, 0.11f), (MouthSmileLeft, 0.32f), (MouthSmileRight, 0.32f), (MouthStretchLeft, 0.28f), (MouthStretchRight, 0.28f), (MouthLowerDownLeft, 0.2f), (MouthLowerDownRight, 0.2f), (MouthUpperUpLeft, 0.1f), (MouthUpperUpRight, 0.1f)),
        OpenRound = New(1.2f, 0.08, 0.04, 0.7f, (JawOpen, 0.3f), (MouthFunnel, 0.5f), (MouthPucker, 0.12f)),
        CloseRound = New(1.4f, 0.08, 0.05, 0.3f, (JawOpen, 0.13f), (MouthPucker, 0.55f), (MouthFunnel, 0.3f));

    /// <summary>Shapes of the mood that speech takes over while it lasts.</summary>
    public static IReadOnlyList<FaceShape> Mood { get; } =
        [JawOpen, MouthSmileLeft, MouthSmileRight, MouthFrownLeft, MouthFrownRight, MouthPressLeft, MouthPressRight, MouthStretchLeft, MouthStretchRight, MouthShrugLower, MouthFunnel, MouthPucker];

    public static VisemeRule Of(string phone) => phone switch
    {
        "p" or "b" or "m" => Closed,
        "f" or "v" => Teeth,
        "th" or "dh" => Tongue,
        "t" or "d" or "n" or "l" or "dx" or "el" or "en" => Alveolar,
        "s" or "z" => Hiss,
        "sh" or "zh" or "ch" or "jh" => Hush,
        "k" or "g" or "ng" or "hh" or "hv" => Back,
        "w" => Round,
        "r" or "er" or "axr" => Bunched,
        "aa" or "ay" => Open,
        "ae" or "aw" => Wide,
        "ah" or "ax" or "eh" or "ey" => Mid,
        "iy" or "ih" or "ix" or "y" => Spread,
        "ao" or "oy" => OpenRound,
        "ow" or "uw" or "uh" => CloseRound,
        _ => Rest,
    };

    private static VisemeRule New(float strength, double spread, double lead, float opening, params (FaceShape, float)[] shapes) => new(strength, spread, lead, opening, true, shapes);
    private static VisemeRule New(float strength, double spread, double lead, float opening, bool speaks) => new(strength, spread, lead, opening, speaks, []);
}
