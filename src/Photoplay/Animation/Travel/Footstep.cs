using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>A place where a foot stands flat: the ball's place on the ground (world) and where
/// the toes point.</summary>
internal readonly record struct Foothold(Vec3 Ball, float Yaw);

/// <summary>One step of one foot, lift to landing, scene clock.</summary>
/// <param name="Vigour">Its length against the gait's own at ease, 0..1.3: short steps lift and roll less.</param>
internal sealed record Footstep(int Foot, double Lift, double Land, Foothold From, Foothold To, Gait Gait,
    float Vigour);

/// <summary>A foot at an instant.</summary>
/// <param name="Flat">Where the ball would be if the foot were flat, world.</param>
/// <param name="Pitch">Heel up (+) or toes up (-), radians.</param>
/// <param name="HeelPivot">0 it turns about the ball .. 1 about the heel.</param>
/// <param name="Swing">Progress through the air, 0..1; 0 on the ground.</param>
/// <param name="Load">Share of standing weight it is ready to bear, 0..1.</param>
internal readonly record struct FootState(Vec3 Flat, float Yaw, float Pitch, float HeelPivot, float Swing, float Load)
{
    public bool Planted => Swing <= 0;
}

/// <summary>The steps of one foot in order, and the foot at any time between. Planted feet do not move: they roll over
/// heel and ball only.</summary>
internal sealed class FootTrack(Foothold start, IReadOnlyList<Footstep> steps, float leg, Func<double, Placement> body)
{
    public IReadOnlyList<Footstep> Steps { get; } = steps;

    public FootState At(double time)
    {
        int i = Steps.Count - 1;
        while (i >= 0 && Steps[i].Lift > time) i--;
        if (i >= 0 && time < Steps[i].Land)
            return Swinging(Steps[i], (float)((time - Steps[i].Lift) / (Steps[i].Land - Steps[i].Lift)));
        return Standing(time, i < 0 ? null : Steps[i], i + 1 < Steps.Count ? Steps[i + 1] : null);
    }

    private FootState Standing(double time, Footstep? landed, Footstep? next)
    {
        Foothold hold = landed?.To ?? start;
        double since = landed is null ? 9 : time - landed.Land, left = next is null ? 9 : next.Lift - time;
        float pitch = 0, heel = 1;
        if (landed is not null)
        {
            float settle = (float)Maths.SmoothStep(0, RollTime(landed), since);
            pitch = -Maths.Radians(landed.Gait.ToeRise) * landed.Vigour * (1 - settle);
            heel = Heeled(landed);
        }
        if (next is not null)
        {
            float x = (float)Maths.Saturate(1 - left / HeelTime(next, since + left));
            if (x > 0) { pitch = Maths.Radians(next.Gait.HeelRise) * next.Vigour * x * x; heel = 0; }
        }
        float load = 1;
        if (landed is not null) load = MathF.Min(load, (float)Maths.SmoothStep(-0.02, 0.22 * Stride(landed), since));
        if (next is not null) load = MathF.Min(load, (float)Maths.SmoothStep(0.0, 0.22 * Stride(next), left));
        return new(hold.Ball, hold.Yaw, pitch, heel, 0, load);
    }

    private FootState Swinging(Footstep s, float u)
    {
        float rise = Maths.Radians(s.Gait.HeelRise) * s.Vigour, toe = -Maths.Radians(s.Gait.ToeRise) * s.Vigour;
        float startRate = 2 * rise * (float)((s.Land - s.Lift) / HeelTime(s, 9));
        float u2 = u * u, u3 = u2 * u;
        float pitch = rise * (2 * u3 - 3 * u2 + 1) + startRate * (u3 - 2 * u2 + u) + toe * (3 * u2 - 2 * u3);
        // A quintic that ends at rest; it brakes late, so the foot never runs ahead of a leg that could not follow.
        float go = u2 * (2 + u * (1.5f + u * (-4 + 1.5f * u)));
        Vec3 at = Vec3.Lerp(s.From.Ball, s.To.Ball, go);
        // In mid-swing the foot goes with the body, however fast that is; near the ground it belongs to the ground.
        Placement from = body(s.Lift), to = body(s.Land), now = body(s.Lift + u * (s.Land - s.Lift));
        Vec3 carried = now.Carry(Vec3.Lerp(from.Local(s.From.Ball), to.Local(s.To.Ball), u3 * (10 - 15 * u + 6 * u2)));
        float free = Maths.SmoothStep(0, 0.4f, u) * (1 - Maths.SmoothStep(0.6f, 1, u));
        at = Vec3.Lerp(at, new(carried.X, at.Y, carried.Z), free);
        float bump = 16 * u2 * (1 - u) * (1 - u);
        float clear = s.Gait.Clearance * leg * (0.35f + 0.65f * MathF.Min(1, s.Vigour))
            + 0.6f * MathF.Abs(s.To.Ball.Y - s.From.Ball.Y);
        at += new Vec3(0, bump * clear, 0);
        float yaw = s.From.Yaw + Angles.Wrap(s.To.Yaw - s.From.Yaw) * Maths.SmoothStep(0.1f, 0.95f, u);
        return new(at, yaw, pitch, Heeled(s) * Maths.SmoothStep(0.1f, 0.9f, u), MathF.Max(u, 1e-4f), 0);
    }

    /// <summary>1 for a foot that lands on its heel, 0 on its toes.</summary>
    private static float Heeled(Footstep s) => s.Gait.ToeRise > 0 ? 1 : 0;
    private static double Stride(Footstep s) => (s.Land - s.Lift) / (1 - s.Gait.Duty);
    private static double RollTime(Footstep s) => 0.1 * Stride(s);
    private static double HeelTime(Footstep s, double stance)
        => Math.Min(0.34 * Stride(s) * Math.Min(1, s.Gait.Duty / 0.6), 0.6 * stance);
}
