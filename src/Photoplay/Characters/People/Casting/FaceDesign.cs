using Photoplay.Foundation;

namespace Photoplay.Characters.People.Casting;

/// <summary>A face by numbers: every parameter a normal deviate of a half about its ancestry's mean, within -1..1, so
/// that most faces are near the middle and each differs.</summary>
internal static class FaceDesign
{
    private static readonly string[] Parameters =
    [
        "faceWidth", "jawWidth", "chin", "chinForward", "noseSize", "noseWidth",
        "noseTip", "noseBridge", "eyeSize", "eyeTilt", "eyeOpen", "eyeSpacing",
        "browHeight", "browAngle", "browThickness", "lipFullness", "mouthWidth", "mouthCurve", "cheek", "earSize",
        "forehead", "browRidge", "noseLength", "mouthHeight", "lipBalance", "chinWidth", "hollow", "jawAngle",
        "eyeDepth", "lidPeak", "lidFold", "temple", "browArch", "browGap", "browDensity", "hairline", "widowsPeak",
        "eyeShadow", "flush", "lipColour", "chinSide", "noseSide", "eyeLevel", "mouthLevel", "browLevel",
    ];

    /// <param name="mean">What is not about 0 where somebody's ancestors come from.</param>
    public static IReadOnlyDictionary<string, float> Of(Seed seed, IReadOnlyDictionary<string, float> mean)
    {
        SortedDictionary<string, float> face = new(StringComparer.Ordinal);
        foreach (string p in Parameters)
            face[p] = MathF.Round(Math.Clamp(mean.GetValueOrDefault(p) + 0.5f * seed.Normal(p), -1, 1) * 1000) / 1000;
        if (seed.Uniform("freckled") < 0.18f)
            face["freckles"] = MathF.Round(seed.Range("freckles", 0.3f, 1) * 1000) / 1000;
        return face;
    }
}
