using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Voices;

namespace Photoplay.Animation.Faces;

/// <summary>
/// The mouth from phonemes by dominance functions (Cohen and Massaro 1993): each phoneme pulls the mouth to its shape
/// with a strength that falls off exponentially before and after it, and the shape at any time is the mean by strength.
/// Lip closures are strong and brief, so they always close; vowels are broad and give way.
/// </summary>
internal sealed class LipSync
{
    private readonly (double Middle, double Half, VisemeRule Rule)[] segments;

    public LipSync(IReadOnlyList<Phoneme> phonemes)
    {
        segments = [.. phonemes.Where(p => p.End > p.Start)
            .Select(p => ((p.Start + p.End) / 2, (p.End - p.Start) / 2, VisemeRules.Of(p.Symbol)))];
    }

    /// <summary>Adds the mouth of that line time to the face, damping what of the mood would fight it.</summary>
    public void Apply(double time, Stage.Face face)
    {
        Span<float> sum = stackalloc float[(int)FaceShape.Count];
        float total = 1e-4f, speech = 0;
        foreach ((double middle, double half, VisemeRule rule) in segments)
        {
            float d = Dominance(time, middle, half, rule);
            if (d < 1e-4f) continue;
            total += d;
            if (rule.Speaks) speech += d;
            for (int i = 0; i < rule.Shapes.Count; i++) sum[(int)rule.Shapes[i].Shape] += d * rule.Shapes[i].Weight;
        }
        float share = Maths.Saturate(speech / total), present = Maths.Saturate(total * 4);
        for (int i = 0; i < VisemeRules.Mood.Count; i++) face[VisemeRules.Mood[i]] *= 1 - 0.55f * share * present;
        for (int i = 0; i < sum.Length; i++) face.Weights[i] += present * sum[i] / total;
    }

    /// <summary>How open the mouth is, 0..1, for jaws without lips.</summary>
    public float Opening(double time)
    {
        float sum = 0, total = 1e-4f;
        foreach ((double middle, double half, VisemeRule rule) in segments)
        {
            float d = Dominance(time, middle, half, rule);
            total += d;
            sum += d * rule.Opening;
        }
        return sum / total * Maths.Saturate(total * 4);
    }

    private static float Dominance(double time, double middle, double half, VisemeRule rule)
    {
        // Flat over the middle of the phoneme; the mouth is there a little early.
        double from = Math.Abs(time + rule.Lead - middle) - 0.5 * half;
        return rule.Strength * (from <= 0 ? 1 : (float)Maths.Exp(-from / rule.Spread));
    }
}
