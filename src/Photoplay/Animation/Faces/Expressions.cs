using Photoplay.Stage;
using static Photoplay.Stage.FaceShape;

namespace Photoplay.Animation.Faces;

/// <summary>The face of each emotion as ARKit weights, at full strength. After the action units of the Facial Action
/// Coding System (Ekman and Friesen 1978): happiness 6+12, sadness 1+4+15, fear 1+2+4+5+20, anger
/// 4+5+7+23, surprise 1+2+5+26.</summary>
internal static class Expressions
{
    private static readonly Dictionary<string, (FaceShape Shape, float Weight)[]> Table = new(StringComparer.Ordinal)
    {
        ["neutral"] = [(MouthSmileLeft, 0.05f), (MouthSmileRight, 0.05f)],
        ["happy"] = [(MouthSmileLeft, 0.6f), (MouthSmileRight, 0.56f), (CheekSquintLeft, 0.5f),
            (CheekSquintRight, 0.5f), (EyeSquintLeft, 0.25f), (EyeSquintRight, 0.25f), (BrowInnerUp, 0.12f),
            (BrowOuterUpLeft, 0.15f), (BrowOuterUpRight, 0.15f)],
        ["sad"] = [(BrowInnerUp, 0.75f), (BrowDownLeft, 0.12f), (BrowDownRight, 0.12f), (MouthFrownLeft, 0.5f),
            (MouthFrownRight, 0.46f), (MouthShrugLower, 0.3f), (EyeBlinkLeft, 0.06f), (EyeBlinkRight, 0.06f)],
        ["afraid"] = [(BrowInnerUp, 0.8f), (BrowOuterUpLeft, 0.35f), (BrowOuterUpRight, 0.35f), (EyeWideLeft, 0.65f),
            (EyeWideRight, 0.65f), (MouthStretchLeft, 0.35f), (MouthStretchRight, 0.35f), (JawOpen, 0.07f)],
        ["angry"] = [(BrowDownLeft, 0.8f), (BrowDownRight, 0.8f), (EyeSquintLeft, 0.35f), (EyeSquintRight, 0.35f),
            (NoseSneerLeft, 0.3f), (NoseSneerRight, 0.3f), (MouthPressLeft, 0.4f), (MouthPressRight, 0.4f),
            (MouthFrownLeft, 0.2f), (MouthFrownRight, 0.2f), (JawForward, 0.15f)],
        ["surprised"] = [(BrowInnerUp, 0.7f), (BrowOuterUpLeft, 0.8f), (BrowOuterUpRight, 0.8f), (EyeWideLeft, 0.7f),
            (EyeWideRight, 0.7f), (JawOpen, 0.22f)],
        ["curious"] = [(BrowOuterUpLeft, 0.5f), (BrowInnerUp, 0.35f), (BrowOuterUpRight, 0.22f), (EyeWideLeft, 0.2f),
            (EyeWideRight, 0.2f), (MouthSmileLeft, 0.12f), (MouthSmileRight, 0.06f)],
        ["tender"] = [(BrowInnerUp, 0.4f), (MouthSmileLeft, 0.34f), (MouthSmileRight, 0.32f), (EyeSquintLeft, 0.2f),
            (EyeSquintRight, 0.2f), (CheekSquintLeft, 0.22f), (CheekSquintRight, 0.22f), (EyeBlinkLeft, 0.08f),
            (EyeBlinkRight, 0.08f)],
        ["determined"] = [(BrowDownLeft, 0.42f), (BrowDownRight, 0.42f), (EyeSquintLeft, 0.3f), (EyeSquintRight, 0.3f),
            (MouthPressLeft, 0.32f), (MouthPressRight, 0.32f), (JawForward, 0.08f)],
        ["asleep"] = [(EyeBlinkLeft, 1), (EyeBlinkRight, 1), (MouthSmileLeft, 0.08f), (MouthSmileRight, 0.08f)],
        ["laughing"] = [(MouthSmileLeft, 0.9f), (MouthSmileRight, 0.9f), (CheekSquintLeft, 0.75f),
            (CheekSquintRight, 0.75f), (EyeSquintLeft, 0.35f), (EyeSquintRight, 0.35f), (JawOpen, 0.3f),
            (MouthUpperUpLeft, 0.3f), (MouthUpperUpRight, 0.3f), (BrowInnerUp, 0.2f)],
        ["crying"] = [(BrowInnerUp, 1), (EyeSquintLeft, 0.6f), (EyeSquintRight, 0.6f), (MouthFrownLeft, 0.75f),
            (MouthFrownRight, 0.75f), (MouthStretchLeft, 0.4f), (MouthStretchRight, 0.4f), (JawOpen, 0.12f),
            (EyeBlinkLeft, 0.2f), (EyeBlinkRight, 0.2f)],
    };

    public static bool Knows(string emotion) => Table.ContainsKey(emotion);

    /// <summary>Leads the face to the emotion by weight.</summary>
    public static void Blend(Stage.Face face, string emotion, float weight)
    {
        for (int i = 0; i < face.Weights.Length; i++) face.Weights[i] *= 1 - weight;
        foreach ((FaceShape shape, float full) in Table.GetValueOrDefault(emotion) ?? Table["neutral"])
            face[shape] += full * weight;
    }
}
