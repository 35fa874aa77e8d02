using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>What the two sides of a face differ by, each -1..1 and seldom beyond a half: no face is its own mirror image.
/// Landmarks of healthy adults lie one to three millimetres off it (Farkas and Cheung 1981).</summary>
/// <param name="Chin">Chin and jaw towards the left.</param>
/// <param name="Nose">Tip of the nose towards the left.</param>
/// <param name="Eyes">Left eye higher.</param>
/// <param name="Mouth">Left corner of the mouth higher.</param>
/// <param name="Brows">Left brow higher.</param>
internal sealed record Asymmetry(float Chin, float Nose, float Eyes, float Mouth, float Brows)
{
    public static Asymmetry None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Where a point of the mirrored head is; head space.</summary>
    public Vec3 Of(Vec3 p)
    {
        if (p.Z < -1) return p;
        // Towards the neck and behind the ears everything is as it was.
        float front = Maths.SmoothStep(-1, 5, p.Z) * Maths.SmoothStep(-15, -11.5f, p.Y), side = Math.Clamp(p.X / 3, -1, 1);
        float Band(float y, float half) => MathF.Max(0, 1 - (p.Y - y) * (p.Y - y) / (half * half));
        float chin = 0.36f * Chin * Maths.SmoothStep(-3, -10, p.Y),
            nose = 0.30f * Nose * Band(-3.4f, 3.2f) * Maths.SmoothStep(7.6f, 10, p.Z);
        float up = 0.20f * Eyes * Band(0.2f, 3.4f) + 0.26f * Mouth * Band(-6.8f, 2.6f) + 0.36f * Brows * Band(3.4f, 2);
        return p + new Vec3(chin + nose, up * side, 0) * front;
    }
}
