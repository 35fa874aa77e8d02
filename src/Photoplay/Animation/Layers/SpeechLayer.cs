using Photoplay.Animation.Body;
using Photoplay.Animation.Faces;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Voices;

namespace Photoplay.Animation.Layers;

/// <summary>A line on the scene clock.</summary>
internal sealed record TimedLine(double Start, SpokenLine Line, Side Hand, string Manner)
{
    public double End => Start + Line.Seconds;
}

/// <summary>What speaking does: the mouth to the phonemes, and to the stressed words a beat of the hand, a nod, a lift
/// of the brows; a settling at the end of a phrase. Beats come a little before the stress (McNeill 1992).</summary>
internal sealed class SpeechLayer
{
    private readonly (TimedLine Line, LipSync Lips, Beat[] Beats)[] lines;
    private readonly BodyRig rig;
    private readonly Style style;
    private readonly Seed seed;

    private readonly record struct Beat(double Time, float Strength, int Shape, bool PhraseEnd);

    public SpeechLayer(IEnumerable<TimedLine> spoken, BodyRig rig, Style style, Seed seed)
    {
        this.rig = rig;
        this.style = style;
        this.seed = seed;
        lines = [.. spoken.Select(l => (l, new LipSync(l.Line.Phonemes), BeatsOf(l)))];
    }

    public bool Speaking(double time)
    {
        foreach ((TimedLine line, _, _) in lines)
            if (line.Start - 0.1 < time && time < line.End + 0.1) return true;
        return false;
    }

    /// <summary>Shapes the mouth over the expression: speech takes the lips, the mood keeps the corners.</summary>
    public void Mouth(double time, Stage.Face face)
    {
        foreach ((TimedLine line, LipSync lips, _) in lines)
            if (time > line.Start - 0.3 && time < line.End + 0.3) lips.Apply(time - line.Start, face);
    }

    public void Apply(double time, Controls c, float handsFree)
    {
        foreach ((TimedLine line, LipSync lips, Beat[] beats) in lines)
        {
            if (time < line.Start - 0.8 || time > line.End + 1.2) continue;
            float on = (float)(Maths.SmoothStep(line.Start - 0.5, line.Start + 0.3, time)
                * (1 - Maths.SmoothStep(line.End - 0.1, line.End + 0.8, time)));
            c.AddDegrees(Channel.SpinePitch, 1.5f * on);
            if (rig.Actor.Plan != Characters.BodyPlan.Biped)
                c.AddDegrees(Channel.Jaw, 20 * lips.Opening(time - line.Start));
            bool four = rig.Feet.Length == 4;
            float hands = on * handsFree * (four ? 0 : 1) * (float)Maths.SmoothStep(0.6, 1.6, line.Line.Seconds);
            float lift = 0, open = 0;
            foreach (Beat b in beats)
            {
                double t = time - b.Time;
                if (t < -0.6 || t > 0.9) continue;
                float stroke = Bump(t, -0.3, 0.02, 0.5) * b.Strength,
                    late = Bump(t - 0.05, -0.3, 0.02, 0.55) * b.Strength;
                c.AddDegrees(Channel.HeadPitch, (b.PhraseEnd ? 5 : 3.6f) * Bump(t + 0.03, -0.14, 0, 0.3) * b.Strength);
                c.AddDegrees(Channel.HeadRoll, (b.Shape % 2 == 0 ? 2.6f : -2.6f) * stroke);
                c.AddDegrees(Channel.HeadYaw, (b.Shape % 3 - 1) * 2.6f * stroke);
                c.AddDegrees(Channel.SpineYaw, (b.Shape % 2 == 0 ? 1.4f : -1.4f) * late);
                c.Face[FaceShape.BrowInnerUp] += 0.32f * stroke;
                c.Face[FaceShape.BrowOuterUpLeft] += 0.3f * stroke;
                c.Face[FaceShape.BrowOuterUpRight] += 0.3f * stroke;
                c.Add(Channel.Ears, four ? 0.3f * stroke : 0);
                lift += stroke;
                open += b.Shape % 3 == 0 ? late : 0.4f * late;
            }
            if (hands <= 0) continue;
            lift = MathF.Min(1.2f, lift) * style.Energy;
            open = MathF.Min(1, open);
            Hand(c, line.Hand, hands, lift, open, time, 0);
            float both = beats.Length > 0 && seed.Derive(line.Line.BeatId).Uniform("both") < 0.5f ? 0.8f : 0.25f;
            Hand(c, line.Hand == Side.Left ? Side.Right : Side.Left, hands * both, lift * 0.8f, open, time - 0.06, 1);
        }
    }

    /// <summary>The speaking hand: held before the belly, thrown up and out on a beat, palm opening.</summary>
    private void Hand(Controls c, Side side, float weight, float lift, float open, double time, int which)
    {
        float drift = Noise.Perlin(new((float)time * 0.5f, which * 3.7f, 1.5f), (uint)seed.Value);
        c.Arm(side, weight * Maths.Saturate(0.62f + 0.5f * lift), raise: 20 + 15 * lift + 5 * drift,
            spread: 11 + 9 * open, swivel: 22 - 22 * open, elbow: 74 + 20 * lift - 14 * open, twist: 18 + 34 * open,
            wrist: -6 - 12 * lift, fist: 0.28f - 0.18f * open);
    }

    /// <summary>Stresses: the content words, longest first in each phrase, no closer than 0.45 s; and the last word
    /// before a pause.</summary>
    private Beat[] BeatsOf(TimedLine line)
    {
        List<Beat> beats = [];
        IReadOnlyList<SpokenWord> words = line.Line.Words;
        for (int i = 0; i < words.Count; i++)
        {
            SpokenWord w = words[i];
            bool end = i + 1 == words.Count || words[i + 1].Start - w.End > 0.12;
            float weight = (float)Maths.Saturate((w.Text.Length - 2) / 5.0 + (w.End - w.Start - 0.2))
                + (end ? 0.25f : 0);
            double at = line.Start + w.Start + 0.4 * (w.End - w.Start);
            if (weight < 0.3f || (beats.Count > 0 && at - beats[^1].Time < 0.45)) continue;
            beats.Add(new(at, MathF.Min(1, 0.45f + 0.6f * weight) * (0.8f + 0.4f * seed.Derive(line.Line.BeatId, i)
                .Uniform("strength")), (int)(seed.Derive(line.Line.BeatId, i).Uniform("shape") * 6), end));
        }
        return [.. beats];
    }

    /// <summary>Up from a to its peak b, down to c.</summary>
    private static float Bump(double t, double a, double b, double c)
        => (float)(t < b ? Maths.SmoothStep(a, b, t) : 1 - Maths.SmoothStep(b, c, t));
}
