using Photoplay.Animation.Body;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation.Layers;

/// <summary>Bodies without legs that float, hop or roll. What gestures ask of hips that stand on no legs becomes bend,
/// squash and stretch; arms hang as a walker's do.</summary>
internal sealed class CarriageLayer
{
    private const double Tick = 1 / 120.0;
    /// <summary>Share of a hop spent on the ground.</summary>
    private const float Contact = 0.34f;
    private readonly BodyRig rig;
    private readonly Itinerary itinerary;
    private readonly Carriage carriage;
    private readonly float cruise;
    private readonly float[] hops;
    private readonly WheelTrack[] wheels;
    private readonly uint noise;

    public CarriageLayer(BodyRig rig, Itinerary itinerary, Carriage carriage, double duration, Seed seed)
    {
        (this.rig, this.itinerary, this.carriage) = (rig, itinerary, carriage);
        cruise = Gaits.Walk.Speed(rig.LegLength);
        noise = (uint)seed.Derive("carriage").Value;
        hops = new float[(int)((duration + 2) / Tick) + 2];
        for (int i = 1; i < hops.Length; i++)
        {
            double t = (i - 0.5) * Tick;
            float speed = itinerary.Velocity(t).Length, along = speed / LengthAt(speed),
                turning = MathF.Abs(itinerary.YawRate(t)) / 1.6f;
            hops[i] = hops[i - 1] + MathF.Sqrt(along * along + turning * turning) * (float)Tick;
        }
        wheels = [.. carriage.Wheels.Select(w => new WheelTrack(w, rig.Skeleton.Find(w.Bone), itinerary, duration + 2))];
    }

    /// <summary>Landings, for sound and dust.</summary>
    public IEnumerable<Footfall> Landings(Func<float, float, float> heightAt)
    {
        if (carriage.Form != CarriageForm.Hop) yield break;
        for (int i = 1; i < hops.Length; i++)
        {
            double t = i * Tick;
            if ((int)hops[i] == (int)hops[i - 1] || Vigour(t) < 0.3f) continue;
            Vec3 at = itinerary.At(t).At;
            yield return new(t, new(at.X, heightAt(at.X, at.Z), at.Z), 0.5f, "base");
        }
    }

    /// <summary>The bearing at ease and under way; gestures are laid over it.</summary>
    public void Bear(double time, Controls c)
    {
        float share = Maths.Saturate(itinerary.Velocity(time).Length / cruise), turning = itinerary.YawRate(time);
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            float late = Drift(time, 0.31, side == Side.Left ? 3 : 5);
            c.AddDegrees(Controls.Of(side, Channel.LeftRaise), (carriage.Form == CarriageForm.Float ? 26 : 8) + 7 * late);
            c.AddDegrees(Controls.Of(side, Channel.LeftSpread), 22 + 12 * share + 4 * late);
            c.AddDegrees(Controls.Of(side, Channel.LeftElbow), 26 + 14 * share + 6 * late);
            c.AddDegrees(Controls.Of(side, Channel.LeftSwivel), 14);
            c.Add(Controls.Of(side, Channel.LeftFist), 0.22f);
        }
        switch (carriage.Form)
        {
            case CarriageForm.Float:
                c.Add(Channel.HipsY, carriage.Rise / rig.LegLength
                    * ((float)Maths.Sin(Maths.Tau * 0.23 * time) + 0.5f * Drift(time, 0.37, 1)));
                c.Add(Channel.HipsX, 0.5f * carriage.Rise / rig.LegLength * Drift(time, 0.21, 2));
                c.AddDegrees(Channel.HipsPitch, 13 * share);
                c.AddDegrees(Channel.HipsRoll, -9 * Math.Clamp(turning, -1.2f, 1.2f));
                break;
            case CarriageForm.Roll:
                float gaining = (float)((itinerary.Velocity(time + 0.12).Length
                    - itinerary.Velocity(time - 0.12).Length) / 0.24);
                c.AddDegrees(Channel.SpinePitch, 5 * share + 4 * Math.Clamp(gaining, -2.5f, 2.5f));
                c.AddDegrees(Channel.SpineRoll, -5 * Math.Clamp(turning, -1.4f, 1.4f) * share);
                break;
        }
    }

    /// <summary>After everything else: hips that nothing carries do not move by themselves. Returns the stretch of the
    /// body.</summary>
    public float Settle(double time, Controls c)
    {
        if (carriage.Form == CarriageForm.Float) return 1;
        foreach ((Channel hips, Channel spine) in (ReadOnlySpan<(Channel, Channel)>)[(Channel.HipsPitch, Channel.SpinePitch),
            (Channel.HipsYaw, Channel.SpineYaw), (Channel.HipsRoll, Channel.SpineRoll)])
        {
            c.Add(spine, 0.8f * c[hips]);
            c[hips] = 0;
        }
        // What shifts a walker's weight leans a body that stands on its base.
        c.Add(Channel.SpineRoll, -0.8f * c[Channel.HipsX]);
        c[Channel.HipsX] = 0;
        float lift = c[Channel.HipsY] * rig.LegLength, height = rig.Actor.Measures.Height, squash = 0;
        c[Channel.HipsY] = c[Channel.HipsZ] = 0;
        if (carriage.Form == CarriageForm.Roll) return 1;
        if (carriage.Give > 0) squash = 1.4f * MathF.Min(0, lift) / height + 0.4f * MathF.Max(0, lift) / height;
        c[Channel.HipsY] = MathF.Max(0, lift - 0.01f * height) / rig.LegLength;
        Hop(time, c, ref squash);
        return Math.Clamp(1 + squash, 0.7f, 1.25f);
    }

    /// <summary>Rolls what the body rolls on by the way it has made.</summary>
    public void Roll(double time, Pose pose)
    {
        foreach (WheelTrack w in wheels) w.Turn(time, pose);
    }

    /// <summary>Mean way of the last half second, actor space, metres a second.</summary>
    public Vec3 Trail(double time)
    {
        Vec3 sum = default;
        for (int k = 0; k < 6; k++) sum += itinerary.Velocity(time - 0.1 * k);
        return Angles.Turned(-itinerary.At(time).Yaw, sum / 6);
    }

    private void Hop(double time, Controls c, ref float squash)
    {
        float go = Vigour(time);
        if (go <= 0) return;
        float speed = itinerary.Velocity(time).Length, n = Hops(time), u = n - MathF.Floor(n),
            flight = Maths.Saturate((u - Contact) / (1 - Contact)), strong = 0.55f + 0.45f * Maths.Saturate(speed / cruise);
        float high = carriage.Rise * strong * go * 4 * flight * (1 - flight);
        float form = u < Contact ? 0.5f - 1.5f * Maths.Sin(Maths.Pi * u / Contact)
            : 0.5f * (1 - 2 * flight) * (1 - 2 * flight);
        squash += carriage.Give * strong * go * form;
        c.Add(Channel.HipsY, high / rig.LegLength);
        // All of the way is made in the air.
        c.Add(Channel.HipsZ, Maths.Saturate(2 * speed / cruise) * LengthAt(speed)
            * (flight - u + 0.5f * Contact) / rig.LegLength);
        c.AddDegrees(Channel.SpinePitch, go * (u < Contact ? 6 : 6 - 14 * Maths.Sin(Maths.Pi * flight)));
    }

    private float LengthAt(float speed) => carriage.Length * (0.55f + 0.45f * MathF.Min(2, speed / cruise));

    private float Vigour(double time)
    {
        float most = 0;
        for (int k = -2; k <= 2; k++)
            most += itinerary.Velocity(time + 0.05 * k).Length / cruise
                + MathF.Abs(itinerary.YawRate(time + 0.05 * k)) / 1.6f;
        return Maths.SmoothStep(0.02f, 0.3f, most / 5);
    }

    private float Hops(double time)
    {
        double x = Math.Clamp(time / Tick, 0, hops.Length - 1.001);
        int i = (int)x;
        return Maths.Lerp(hops[i], hops[i + 1], (float)(x - i));
    }

    private float Drift(double time, double hertz, int which)
        => Noise.Perlin(new((float)(time * hertz), which * 5.17f + 0.5f, 0.61f), noise) * 1.4f;
}
