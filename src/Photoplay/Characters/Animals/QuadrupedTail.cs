using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>How thick a tail is and how long its hair, from root (0) to tip (1).</summary>
internal readonly struct QuadrupedTail(QuadrupedDesign d)
{
    /// <summary>Metres at <see cref="QuadrupedDesign.Size"/> 1.</summary>
    public float Radius(float u) => d.TailTapers ? d.TailRadius * (0.07f + 0.93f * (1 - u) * (1 - 0.35f * u))
        : d.TailRadius * (u < 0.62f
            ? Maths.Lerp(0.72f, d.TailBush, Maths.SmoothStep(0f, 0.62f, u))
            : Maths.Lerp(d.TailBush, 0.30f, Maths.SmoothStep(0.62f, 1.05f, u)));

    /// <summary>Over the flank's.</summary>
    public float Hair(float u)
    {
        // Hair that hangs begins on the dock: what is long must not spread over the croup.
        float root = 0.75f * MathF.Min(1, 1.4f / MathF.Max(1, d.Coat.TailHair));
        return d.Coat.TailHair * Maths.Lerp(d.Coat.TailHair > 6 ? root : 0.75f, 1.1f, Maths.SmoothStep(0, 0.4f, u));
    }
}
