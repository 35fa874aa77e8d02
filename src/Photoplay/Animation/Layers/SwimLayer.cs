using Photoplay.Animation.Body;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>
/// Bodies without legs: a wave runs from head to tail, sideways or up and down, as often as the way that is made asks
/// for, so that a snake's body follows the track of its head. In turns the body lies along the curve and banks; at rest
/// it beats slowly and holds its place with its fins.
/// </summary>
internal sealed class SwimLayer
{
    private const double Tick = 1 / 60.0;
    /// <summary>Seconds that vigour follows speed over, to either side.</summary>
    private const double Soft = 0.28;
    private readonly BodyRig rig;
    private readonly Itinerary itinerary;
    private readonly Undulation wave;
    private readonly float idle;
    private readonly float[] beats;
    /// <summary>Where along the body each turn is taken: hips, chest, head, then the tail's joints.</summary>
    private readonly float[] stations;

    public SwimLayer(BodyRig rig, Itinerary itinerary, Undulation wave, double duration)
    {
        (this.rig, this.itinerary, this.wave) = (rig, itinerary, wave);
        idle = wave.Idle / MathF.Sqrt(wave.Length);
        float At(int bone) => wave.At(rig.RestAt(bone).Z);
        float chest = rig.Spine.Length > 0 ? At(rig.Spine[^1]) : At(rig.Hips), head = At(rig.Head);
        stations = [At(rig.Hips), (chest + head) / 2, head / 2, .. rig.Tail.Select((b, i) =>
            i + 1 < rig.Tail.Length ? (At(b) + At(rig.Tail[i + 1])) / 2 : At(b) + 0.04f)];
        beats = new float[(int)((duration + 2) / Tick) + 2];
        for (int i = 1; i < beats.Length; i++)
        {
            float going = itinerary.Velocity((i - 0.5) * Tick).Length / (wave.Advance * wave.Length);
            beats[i] = beats[i - 1] + MathF.Sqrt(idle * idle + going * going) * (float)Tick;
        }
    }

    /// <summary>Beats made since the scene began.</summary>
    public float Beats(double time)
    {
        double x = Math.Clamp(time / Tick, 0, beats.Length - 1.001);
        int i = (int)x;
        return Maths.Lerp(beats[i], beats[i + 1], (float)(x - i));
    }

    public void Apply(double time, Controls c)
    {
        float share = Vigour(time), size = wave.Rest + (1 - wave.Rest) * share, turning = itinerary.YawRate(time);
        float beat = Beats(time);
        Span<float> turns = stackalloc float[stations.Length];
        for (int i = 0; i < turns.Length; i++) turns[i] = Maths.Atan(size * wave.Bend(stations[i], beat));
        float aside = size * wave.Offset(stations[0], beat) * wave.Length / rig.LegLength;
        c.HeadHold = 0;
        if (wave.Vertical)
        {
            c.Add(Channel.HipsY, aside);
            c.Add(Channel.HipsPitch, turns[0]);
            c.Add(Channel.SpinePitch, turns[1] - turns[0]);
            c.Add(Channel.HeadPitch, turns[2] - turns[1]);
            for (int i = 0; i < rig.Tail.Length; i++)
                c.TailLifts[i] += turns[3 + i] - (i == 0 ? turns[0] : turns[2 + i]);
        }
        else
        {
            c.Add(Channel.HipsX, aside);
            c.Add(Channel.HipsYaw, -turns[0]);
            c.Add(Channel.SpineYaw, turns[0] - turns[1]);
            c.Add(Channel.HeadYaw, turns[1] - turns[2]);
            for (int i = 0; i < rig.Tail.Length; i++)
                c.TailSways[i] += (i == 0 ? turns[0] : turns[2 + i]) - turns[3 + i];
        }
        // In a turn every part still heads where the part before it did a moment ago.
        c.Add(Channel.HeadYaw, 0.16f * turning);
        for (int i = 0; i < rig.Tail.Length; i++)
            c.TailSways[i] -= 0.40f / rig.Tail.Length * itinerary.YawRate(time - 0.06 * (i + 1));
        if (wave.Idle <= 0) return;
        c.Add(Channel.HipsRoll, -0.30f * Math.Clamp(turning, -1.4f, 1.4f));
        c.Add(Channel.HipsY, 0.05f * (1 - share) * Noise.Perlin(new((float)(0.6 * idle * time), 4.1f, 0.3f)));
        float scull = Maths.Sin(Maths.Tau * 1.6f * beat), late = Maths.Sin(Maths.Tau * (1.6f * beat - 0.2f));
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            c[Controls.Of(side, Channel.LeftRaise)] = 0.26f * (1 - 0.7f * share) * scull;
            c[Controls.Of(side, Channel.LeftSpread)] = 0.20f * share + 0.16f * (1 - share) * late;
        }
    }

    /// <summary>How much it is under way, 0..1.</summary>
    private float Vigour(double time)
    {
        float sum = 0, cruise = Gaits.Swim.Speed(rig.LegLength);
        for (int k = -2; k <= 2; k++)
            sum += (3 - Math.Abs(k)) * Maths.Saturate(itinerary.Velocity(time + 0.5 * k * Soft).Length / (0.8f * cruise));
        return sum / 9;
    }
}
