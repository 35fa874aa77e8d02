using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Sound.Foley;

/// <summary>
/// A step on a ground: heel, ball and toe press in turn (0, 55, 110 ms); each pressure excites the ground's thud and a
/// shower of grains. After Farnell, Designing Sound (2010), and Cook, Real Sound Synthesis (2002).
/// </summary>
public static class Footsteps
{
    /// <param name="ThudHertz">Resonance of the ground and what lies below it.</param>
    /// <param name="Grains">Grains a step.</param>
    /// <param name="GrainHertz">Centre of the grains' band, and its quality.</param>
    private sealed record Ground(float ThudHertz, float Thud, int Grains, float GrainHertz, float GrainQ,
        float GrainSeconds, float GrainGain);

    private static Ground Of(GroundKind kind) => kind switch
    {
        GroundKind.Snow => new(70, 0.25f, 110, 2600, 1.2f, 0.012f, 0.5f),
        GroundKind.Sand => new(60, 0.3f, 90, 1500, 0.7f, 0.014f, 0.35f),
        GroundKind.Gravel => new(80, 0.4f, 60, 3400, 1.6f, 0.006f, 0.9f),
        GroundKind.Grass => new(65, 0.35f, 50, 1100, 0.6f, 0.018f, 0.25f),
        GroundKind.Leaves => new(65, 0.25f, 80, 4200, 1.1f, 0.008f, 0.5f),
        GroundKind.Wood => new(165, 0.9f, 6, 1800, 3, 0.004f, 0.35f),
        GroundKind.Carpet => new(80, 0.45f, 6, 500, 0.7f, 0.02f, 0.12f),
        GroundKind.Water => new(90, 0.3f, 40, 1400, 4, 0.03f, 0.5f),
        GroundKind.Metal => new(240, 0.8f, 8, 3000, 9, 0.05f, 0.4f),
        GroundKind.Stone or GroundKind.Asphalt => new(130, 0.6f, 14, 2400, 1.4f, 0.005f, 0.4f),
        _ => new(75, 0.45f, 30, 1300, 0.8f, 0.012f, 0.25f),
    };

    /// <param name="force">0 tiptoe .. 1 stamp.</param>
    /// <param name="bodyScale">Height of the walker over a person's: small creatures step lighter and quicker.</param>
    public static float[] Step(GroundKind kind, float force, float bodyScale, Seed seed)
    {
        Ground g = Of(kind);
        float pace = Math.Clamp(MathF.Sqrt(bodyScale), 0.35f, 1.3f);
        float[] s = new float[(int)(0.42f * Audio.Rate)];
        RandomStream random = seed.Stream();
        (float At, float Weight)[] presses = [(0, 1), (0.055f * pace, 0.6f), (0.11f * pace, 0.5f)];
        foreach ((float at, float weight) in presses)
        {
            float pitch = g.ThudHertz / pace * random.Range(0.93f, 1.07f),
                level = g.Thud * weight * force * Math.Clamp(bodyScale, 0.15f, 1.2f);
            for (int i = (int)(at * Audio.Rate), n = 0; i < s.Length; i++, n++)
            {
                float t = n / (float)Audio.Rate;
                s[i] += level * Maths.Sin(Maths.Tau * pitch * t * (1 - 0.9f * t)) * Maths.Exp(-t * 38)
                    * MathF.Min(1, t * 700);
            }
        }
        NoiseSource noise = new(seed.Derive("grain"));
        for (int k = 0; k < g.Grains; k++)
        {
            (float at, float weight) = presses[k % 3];
            float start = at + MathF.Abs(random.Normal()) * 0.035f * pace,
                length = g.GrainSeconds * random.Range(0.5f, 1.6f);
            Biquad band = Biquad.BandPass(g.GrainHertz * random.Range(0.6f, 1.6f), g.GrainQ);
            float level = g.GrainGain * weight * force * random.Range(0.2f, 1)
                * MathF.Sqrt(30f / MathF.Max(8, g.Grains)) * Math.Clamp(bodyScale, 0.3f, 1);
            for (int i = (int)(start * Audio.Rate), n = 0; i < s.Length && n < length * Audio.Rate * 3; i++, n++)
                s[i] += band.Next(noise.Next()) * level * Maths.Exp(-n / (length * Audio.Rate));
        }
        for (int i = s.Length - 480; i < s.Length; i++) s[i] *= (s.Length - i) / 480f;
        return s;
    }
}
