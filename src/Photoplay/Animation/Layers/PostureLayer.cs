using Photoplay.Animation.Actions;
using Photoplay.Animation.Body;
using Photoplay.Characters;
using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>A posture as taken: on what, if it needs something.</summary>
/// <param name="Rest">Height of the seat or bed above the ground, metres.</param>
internal readonly record struct Stance(Posture Posture, float Rest = 0);

/// <summary>Holds the body in its posture, and leads it from one to the next: leaning into the change, hips
/// on an arc.</summary>
internal sealed class PostureLayer(BodyRig rig)
{
    private readonly float height = rig.Actor.Measures.Height;

    private static readonly Channel[] Own = [Channel.HipsY, Channel.HipsZ, Channel.HipsPitch, Channel.LeftLegFree,
        Channel.RightLegFree, Channel.ForeReach, Channel.HindReach, Channel.LeftAnkle, Channel.RightAnkle,
        Channel.LeftWrist, Channel.RightWrist];

    /// <summary>How far the body stands on its feet, 0..1.</summary>
    public static float Standing(Changes<Stance> stances, double time)
    {
        float standing = 0;
        foreach ((Stance stance, float weight) in stances.At(time))
            standing += ((stance.Posture == Posture.Stand ? 1 : 0) - standing) * weight;
        return standing;
    }

    /// <summary>Leads arms and legs into the posture; what the hips already do is kept on top of it.</summary>
    public void Apply(Changes<Stance> stances, double time, Controls c)
    {
        Span<float> before = stackalloc float[Own.Length];
        for (int i = 0; i < Own.Length; i++) { before[i] = c[Own[i]]; c[Own[i]] = 0; }
        Blend(stances, time, c);
        for (int i = 0; i < Own.Length; i++) c.Add(Own[i], before[i]);
    }

    private void Blend(Changes<Stance> stances, double time, Controls c)
    {
        foreach ((Stance stance, float weight) in stances.At(time))
        {
            Hold(stance, weight, c);
            if (weight >= 1 || rig.Feet.Length == 4) continue;
            // Nose over toes: the trunk goes forward while the hips travel.
            float travel = 4 * weight * (1 - weight);
            c.AddDegrees(Channel.SpinePitch, 20 * travel);
            c.AddDegrees(Channel.HipsPitch, 16 * travel);
            c.AddDegrees(Channel.HeadPitch, 4 * travel);
        }
    }

    private void Hold(Stance s, float w, Controls c)
    {
        if (rig.Actor.Plan == BodyPlan.Quadruped) HoldOnFour(s.Posture, w, c);
        else HoldOnTwo(s, w, c);
    }

    private void HoldOnTwo(Stance s, float w, Controls c)
    {
        foreach (Channel ch in Own) c.Lead(ch, 0, w);
        float hips = rig.RestAt(rig.Hips).Y;
        switch (s.Posture)
        {
            case Posture.Sit:
                float flesh = 0.052f * height + hips - rig.LegLength;
                c.Lead(Channel.HipsY, (s.Rest + flesh - hips) / rig.LegLength, w);
                c.LeadDegrees(Channel.HipsPitch, -7, w);
                c.AddDegrees(Channel.SpinePitch, 8 * w);
                c.Arm(Side.Left, w, raise: 27, spread: 11, swivel: 16, elbow: 66, twist: -22, wrist: 4, fist: 0.22f);
                c.Arm(Side.Right, w, raise: 24, spread: 9, swivel: 20, elbow: 70, twist: -22, wrist: 4, fist: 0.26f);
                if (s.Rest < 0.2f * rig.LegLength && rig.Legs[0].Exists) SitLow(s.Rest, w, c);
                else if (rig.Legs[0].Exists && s.Rest > 1.3f * (rig.Legs[0].LowerLength + rig.FootRests[0].Joint.Y))
                    SitHigh(w, c);
                break;
            case Posture.Kneel:
                c.Lead(Channel.HipsY, -0.47f, w);
                c.Leg(Side.Right, w, raise: -2, spread: 2, swivel: 0, knee: 92, ankle: 12);
                c.Lead(Channel.HipsZ, -0.14f, w);
                break;
            case Posture.Crouch:
                c.Lead(Channel.HipsY, -0.42f, w);
                c.Lead(Channel.HipsZ, -0.1f, w);
                c.LeadDegrees(Channel.HipsPitch, 22, w);
                c.AddDegrees(Channel.SpinePitch, 22 * w);
                foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
                    c.Arm(side, w, raise: 36, spread: 12, swivel: 25, elbow: 72, fist: 0.3f);
                break;
            case Posture.Lie or Posture.Sleep:
                c.Lead(Channel.HipsY, (s.Rest + 0.068f * height - hips) / rig.LegLength, w);
                c.LeadDegrees(Channel.HipsPitch, -90, w);
                c.Lead(Channel.HipsZ, 0.1f, w);
                c.HeadHold *= 1 - w;
                c.AddDegrees(Channel.HeadPitch, (s.Posture == Posture.Sleep ? 8 : 14) * w);
                c.Leg(Side.Left, w, raise: 3, spread: 5, swivel: 12, knee: 5, ankle: 28);
                c.Leg(Side.Right, w, raise: 16, spread: 7, swivel: 16, knee: 30, ankle: 25);
                c.Arm(Side.Left, w, raise: 6, spread: 20, swivel: 10, elbow: 25, fist: 0.3f);
                c.Arm(Side.Right, w, raise: 22, spread: 16, swivel: 50, elbow: 84, fist: 0.25f);
                break;
        }
    }

    /// <summary>On the ground: knees up, soles flat before the seat, hands on the knees. Of the hip, the knee and
    /// the ankle two places and both lengths are known; the law of cosines gives the angles.</summary>
    private void SitLow(float rest, float w, Controls c)
    {
        const float lean = -7;
        c.AddDegrees(Channel.SpinePitch, 12 * w);
        foreach (Side side in (ReadOnlySpan<Side>)[Side.Left, Side.Right])
        {
            Limb leg = rig.Legs[(int)side];
            bool left = side == Side.Left;
            float hip = rest + 0.052f * height, ankle = rig.FootRests[(int)side].Joint.Y,
                down = hip - ankle, ahead = leg.Length * (left ? 0.66f : 0.74f),
                reach = MathF.Sqrt(down * down + ahead * ahead), u = leg.UpperLength, l = leg.LowerLength;
            float atHip = Maths.Acos(Math.Clamp((u * u + reach * reach - l * l) / (2 * u * reach), -1, 1)),
                atKnee = Maths.Acos(Math.Clamp((u * u + l * l - reach * reach) / (2 * u * l), -1, 1));
            float thigh = (Maths.Atan2(ahead, down) + atHip) / Maths.Radians(1), knee = 180 - atKnee / Maths.Radians(1);
            c.Leg(side, w, raise: thigh + lean, spread: left ? 9 : 7, swivel: 0, knee, ankle: thigh - knee);
            c.Arm(side, w, raise: 44, spread: 8, swivel: 22, elbow: 34, twist: left ? -72 : -78, wrist: 11,
                fist: left ? 0.16f : 0.2f);
            Vec3 over = new(left ? 0.02f : -0.02f, left ? -0.06f : -0.07f, 0.09f),
                knees = rig.RestAt(leg.Lower) + over * (leg.Length / 0.85f);
            c.Rest(side, new(knees, null, w, leg.Upper));
        }
    }

    /// <summary>On a seat that is higher than the shins are long: the feet dangle.</summary>
    private static void SitHigh(float w, Controls c)
    {
        c.Leg(Side.Left, w, raise: 78, spread: 8, swivel: 0, knee: 74, ankle: 14);
        c.Leg(Side.Right, w, raise: 76, spread: 6, swivel: 0, knee: 66, ankle: 20);
    }

    private void HoldOnFour(Posture posture, float w, Controls c)
    {
        foreach (Channel ch in Own) c.Lead(ch, 0, w);
        float trunk = TrunkLength(), hock = HockAngle();
        switch (posture)
        {
            case Posture.Sit:
                const float drop = 0.6f;
                c.Lead(Channel.HipsY, -drop, w);
                // The rump goes down and back; the back rises so that the shoulders stay as high as the
                // forelegs are long.
                float rise = Maths.Asin(MathF.Min(0.8f, (drop + 0.02f) * rig.LegLength / trunk));
                c.Lead(Channel.HipsPitch, -rise, w);
                c.Lead(Channel.HipsZ, 0.02f + trunk * (1 - Maths.Cos(rise)) / rig.LegLength * 0.55f, w);
                c.Lead(Channel.HindReach, 0.16f, w);
                Hocks(c, -hock, w);
                c.Add(Channel.TailLift, rise * w);
                break;
            case Posture.Lie or Posture.Sleep or Posture.Crouch:
                float down = posture == Posture.Crouch ? 0.4f : 0.66f;
                c.Lead(Channel.HipsY, -down, w);
                c.Lead(Channel.ForeReach, posture == Posture.Crouch ? 0.1f : 0.52f, w);
                c.Lead(Channel.HindReach, posture == Posture.Crouch ? 0.05f : 0.2f, w);
                Hocks(c, -hock * (posture == Posture.Crouch ? 0.4f : 1), w);
                c.AddDegrees(Channel.TailLift, 6 * w);
                if (posture == Posture.Sleep)
                {
                    c.HeadHold *= 1 - w;
                    c.AddDegrees(Channel.NeckReach, 46 * w);
                    c.AddDegrees(Channel.HeadPitch, 12 * w);
                    c.AddDegrees(Channel.HeadYaw, 18 * w);
                    c.AddDegrees(Channel.TailSway, 60 * w);
                    c.Add(Channel.Ears, -0.3f * w);
                }
                break;
            case Posture.PlayBow:
                c.LeadDegrees(Channel.HipsPitch, 21, w);
                c.Lead(Channel.ForeReach, 0.16f, w);
                c.Lead(Channel.HipsZ, -0.22f, w);
                break;
        }
    }

    private static void Hocks(Controls c, float radians, float w)
    {
        c.Lead(Channel.LeftAnkle, radians, w);
        c.Lead(Channel.RightAnkle, radians, w);
    }

    /// <summary>From the hip joints to the shoulder joints, metres.</summary>
    private float TrunkLength() => rig.Feet.Length == 4
        ? MathF.Abs(rig.RestAt(rig.Arms[0].Upper).Z - rig.RestAt(rig.Legs[0].Upper).Z)
        : rig.LegLength;

    /// <summary>Turn that lays the hind foot, which stands on its toes, down to the hock.</summary>
    private float HockAngle()
    {
        Vec3 foot = rig.FootRests[0].Joint - rig.FootRests[0].Ball;
        return 0.85f * Maths.Atan2(foot.Y, MathF.Max(1e-3f, -foot.Z));
    }
}
