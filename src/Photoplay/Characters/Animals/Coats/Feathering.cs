using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Where the long hair of setters, spaniels and retrievers hangs.</summary>
internal static class Feathering
{
    /// <summary>1 where it is longest: behind the forearm and on the breeches, less along breast and belly and under the
    /// tail; 0 on the short coat.</summary>
    public static float At(in CoatPoint c) => c.Part switch
    {
        BodyPart.FrontLeg => Maths.SmoothStep(0.15f, -0.55f, c.Normal.Z) * Band(c.Along, 0.34f, 0.46f, 0.66f, 0.82f),
        BodyPart.HindLeg => Maths.SmoothStep(0.05f, -0.65f, c.Normal.Z) * Band(c.Along, 0.02f, 0.16f, 0.46f, 0.70f),
        BodyPart.Trunk => Maths.SmoothStep(-0.35f, -0.85f, c.Normal.Y)
            * Maths.Lerp(0.55f, 0.80f, Maths.SmoothStep(-0.5f, 0.8f, c.Length)),
        BodyPart.Neck => 0.70f * Maths.SmoothStep(0.10f, 0.70f, c.Normal.Z - 0.35f * c.Normal.Y)
            * Maths.SmoothStep(1.35f, 1.0f, c.Rise),
        BodyPart.Tail => Maths.SmoothStep(0.25f, -0.60f, c.Normal.Y) * Band(c.Along, 0.02f, 0.25f, 0.70f, 1.05f),
        _ => 0,
    };

    private static float Band(float x, float from, float full, float until, float end)
        => Maths.SmoothStep(from, full, x) * Maths.SmoothStep(end, until, x);
}
