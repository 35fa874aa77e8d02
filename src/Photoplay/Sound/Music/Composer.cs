using Photoplay.Foundation;

namespace Photoplay.Sound.Music;

/// <summary>
/// Writes a score for a film: a motif of two bars, its answer, a contrast and its return over the mood's chords,
/// growing towards the turn at two thirds and closing on the tonic when the picture ends. The melody rests while
/// somebody speaks.
/// </summary>
public static class Composer
{
    /// <param name="spoken">Times of dialogue, seconds.</param>
    public static IReadOnlyList<Part> Compose(string mood, double seconds,
        IReadOnlyList<(double Start, double End)> spoken, Seed seed)
    {
        Style style = Style.Of(mood);
        RandomStream random = seed.Derive("score").Stream();
        double natural = style.BeatsPerBar * 60 / style.BeatsPerMinute;
        // A whole number of bars fills the film, so that the last chord falls at its end.
        int bars = Math.Max(2, (int)Math.Round((seconds - 1) / natural));
        double bar = (seconds - 1) / bars;
        int[] chords = Harmony(style, bars, random);
        (double Beat, double Length, int Step)[] motif = Motif(style, random), contrast = Motif(style, random);
        List<Note> lead = [], pad = [], bass = [], pattern = [];
        int previousTop = style.Tonic + 12;
        for (int b = 0; b < bars; b++)
        {
            double start = b * bar, tension = Tension((b + 0.5) / bars);
            bool last = b == bars - 1;
            int[] triad = Voice(style, chords[b], ref previousTop);
            foreach (int key in triad)
                pad.Add(new(start, bar * (last ? 1.4 : 1.02), key, Velocity(style, 0.62 + 0.3 * tension)));
            bass.Add(new(start, bar * (last ? 1.4 : 0.98), Key(style, chords[b], -2),
                Velocity(style, 0.66 + 0.3 * tension)));
            if (style.Motion > 0 && b > 0 && !last) Accompany(style, triad, start, bar, tension, pattern, random);
            bool sings = b >= Math.Min(2, bars / 3) && !last;
            if (sings && b % 8 < 6)
                Sing(style, (b / 2 % 4) == 2 ? contrast : motif, b % 2, chords[b], b / 2 % 4 == 1, start, bar, tension,
                    spoken, lead);
        }
        lead.Add(new((bars - 1) * bar, bar * 1.3, Key(style, 0, 1), Velocity(style, 0.7)));
        IReadOnlyList<(double, int)> swell = [.. Enumerable.Range(0, (int)(seconds * 2))
            .Select(i => (i * 0.5, (int)(70 + 50 * Tension(i * 0.5 / seconds))))];
        return
        [
            new Part("melody", style.Lead, 54, 92, lead) { Expression = swell },
            new Part("strings", style.Pad, 74, 84, pad) { Expression = swell },
            new Part("bass", style.Bass, 64, 88, bass),
            new Part("pattern", style.Pattern, 44, 78, pattern) { Expression = swell },
        ];
    }

    /// <summary>Rises to the turn, then lets go: 0..1 over the film.</summary>
    private static double Tension(double u)
        => u < 0.7 ? 0.25 + 0.75 * Maths.SmoothStep(0, 0.7, u) : 1 - 0.6 * Maths.SmoothStep(0.7, 1, u);

    private static int[] Harmony(Style style, int bars, RandomStream random)
    {
        int[] chords = new int[bars];
        for (int b = 0; b < bars;)
        {
            int[] phrase = b == 0 ? style.Progressions[0] : random.Pick(style.Progressions);
            for (int i = 0; i < phrase.Length && b < bars; i++) chords[b++] = phrase[i];
        }
        chords[^1] = 0;
        if (bars > 2) chords[^2] = style.Scale[6] == 11 ? 4 : 6;
        return chords;
    }

    /// <summary>Two bars of rhythm and contour: starts on a chord tone, moves mostly by step, ends long.</summary>
    private static (double, double, int)[] Motif(Style style, RandomStream random)
    {
        double[][] rhythms = [[1.5, 0.5, 2, 1, 1, 2], [1, 1, 2, 1.5, 0.5, 2], [2, 1, 1, 4], [0.5, 0.5, 1, 2, 1, 3],
            [1, 2, 1, 1, 3]];
        List<(double, double, int)> notes = [];
        double at = 0;
        int step = random.Pick([0, 2, 4]);
        foreach (double length in random.Pick(rhythms))
        {
            notes.Add((at * style.BeatsPerBar / 4, length * style.BeatsPerBar / 4, step));
            at += length;
            step += random.Chance(0.75f) ? random.Chance(step > 5 ? 0.25f : step < 0 ? 0.8f : 0.55f) ? 1 : -1
                : random.Chance(0.5f) ? 2
                : -3;
            step = Math.Clamp(step, -3, 8);
        }
        return [.. notes];
    }

    private static void Sing(Style style, (double Beat, double Length, int Step)[] motif, int half, int chord,
        bool higher, double start, double bar, double tension, IReadOnlyList<(double Start, double End)> spoken,
        List<Note> lead)
    {
        double beat = bar / style.BeatsPerBar;
        foreach ((double at, double length, int step) in motif)
        {
            double within = at - half * style.BeatsPerBar;
            if (within < 0 || within >= style.BeatsPerBar) continue;
            double time = start + within * beat;
            if (spoken.Any(s => time < s.End + 0.2 && time + length * beat > s.Start - 0.2)) continue;
            // Strong beats lean on the chord; the rest follows the contour.
            int degree = within % 2 == 0 ? Nearest(step, chord) : step;
            lead.Add(new(time, length * beat * 0.96, Key(style, degree + (higher ? 2 : 0), 1),
                Velocity(style, 0.68 + 0.32 * tension)));
        }
    }

    private static void Accompany(Style style, int[] triad, double start, double bar, double tension,
        List<Note> pattern, RandomStream random)
    {
        int[] order = [0, 1, 2, 1, 3, 2, 1, 2];
        for (int i = 0; i < style.Motion; i++)
        {
            int n = order[i * 8 / style.Motion % 8], key = n == 3 ? triad[0] + 24 : triad[n] + 12;
            double swing = random.Range(-0.006f, 0.006f), length = bar / style.Motion;
            pattern.Add(new(start + i * length + Math.Max(0, swing), length * 1.6, key,
                Velocity(style, (i == 0 ? 0.62 : 0.48) + 0.25 * tension + random.Range(-0.04f, 0.04f))));
        }
    }

    /// <summary>The chord's three tones, in the inversion nearest to where the last one lay.</summary>
    private static int[] Voice(Style style, int chord, ref int previousTop)
    {
        int[] best = [];
        int bestDistance = int.MaxValue;
        int[] tones = [Key(style, chord, 0), Key(style, chord + 2, 0), Key(style, chord + 4, 0)];
        for (int octave = -1; octave <= 1; octave++)
            for (int inversion = 0; inversion < 3; inversion++)
            {
                int[] keys = [.. tones.Select((key, i) => key + 12 * (octave + (i < inversion ? 1 : 0))).Order()];
                int distance = Math.Abs(keys[2] - previousTop) + (keys[0] < 48 || keys[2] > 76 ? 24 : 0);
                if (distance < bestDistance) (best, bestDistance) = (keys, distance);
            }
        previousTop = best[2];
        return best;
    }

    private static int Nearest(int step, int chord)
    {
        int[] tones = [chord, chord + 2, chord + 4, chord - 3, chord - 5, chord - 7, chord + 7];
        return tones.OrderBy(t => Math.Abs(t - step)).First();
    }

    /// <summary>Key of a scale degree (may lie outside 0..6) in an octave about the tonic.</summary>
    private static int Key(Style style, int degree, int octave)
    {
        int o = (int)Math.Floor(degree / 7.0);
        return style.Tonic + style.Scale[degree - 7 * o] + 12 * (o + octave);
    }

    private static int Velocity(Style style, double share) => (int)Math.Clamp(style.Loudness * share, 20, 120);
}
