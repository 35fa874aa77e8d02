using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>Makes moves: along a way with gathering and braking, on the spot, and without steps.</summary>
internal static class TravelPlanner
{
    /// <summary>Comfortable rate of turning on the spot, radians a second, for a leg of one metre; shorter
    /// legs turn faster.</summary>
    private const float TurnRate = 2.4f;

    /// <summary>Along a way in the given time; arrives early when that time would make it crawl. Null when there is
    /// nowhere to go.</summary>
    /// <param name="choose">The gait for a speed, metres a second.</param>
    public static Move? Along(Placement from, IReadOnlyList<Vec3> way, double start, double seconds, float leg,
        float bodyLength, Func<float, Gait> choose, float? faceAtEnd)
    {
        List<Vec3> points = [Flat(from.At), .. way.Select(Flat)];
        if (points.Count > 1 && Vec3.Distance(points[0], points[1]) < 0.12f) points.RemoveAt(1);
        Route? route = points.Count > 1 ? new Route(points, MathF.Max(0.3f * leg, 0.45f * bodyLength)) : null;
        if (route is null || route.Length < 0.08f * leg)
            return faceAtEnd is float only ? Turn(from, only, start, leg, choose(0)) : null;
        if (route.Length < 0.8f * leg)
            return Shuffle(from, points[^1], faceAtEnd ?? from.Yaw, start, seconds, leg, choose);
        float first = Angles.Near(route.YawAt(0), from.Yaw), toFace = first - from.Yaw;
        double turning = TurnSeconds(toFace, leg),
            wait = MathF.Abs(toFace) > 0.9f ? Math.Min(0.55 * turning, 0.5 * seconds) : 0;
        double ramp = Math.Min(0.75 * Math.Sqrt(leg / 0.9), 0.35 * (seconds - wait)),
            go = Math.Max(0.3, seconds - wait);
        float speed = (float)(route.Length / (go - ramp));
        Gait gait = choose(speed);
        float slowest = 0.5f * gait.Speed(leg);
        if (speed < slowest) { speed = slowest; go = route.Length / speed + ramp; gait = choose(speed); }
        double arrive = start + wait + go;
        float last = route.YawAt(route.Length) + (first - route.YawAt(0)),
            face = faceAtEnd is float f ? Angles.Near(f, last) - last : 0;
        double faceFrom = arrive - 0.45 * Math.Sqrt(leg), faceTo = faceFrom + TurnSeconds(face, leg);
        Placement At(double time)
        {
            float s = Distance((float)(time - start - wait), (float)go, (float)ramp, speed);
            float along = route.YawAt(s) + (first - route.YawAt(0));
            float yaw = along - toFace * (1 - (float)Ease((time - start) / turning));
            if (face != 0) yaw += face * (float)Ease((time - faceFrom) / (faceTo - faceFrom));
            return new(route.At(s), yaw);
        }
        return new Move(start, Math.Max(Math.Max(arrive, start + turning), face != 0 ? faceTo : 0), At, gait);
    }

    /// <summary>A step or two to any side, facing as before or as is wanted.</summary>
    private static Move Shuffle(Placement from, Vec3 to, float face, double start, double seconds, float leg,
        Func<float, Gait> choose)
    {
        float turn = Angles.Wrap(face - from.Yaw), length = Vec3.Distance(from.At, to);
        double takes = Math.Max(0.3 * Math.Sqrt(leg),
            Math.Min(seconds, Math.Max(TurnSeconds(turn, leg), 0.5 * Math.Sqrt(leg) + 1.6 * length / Math.Sqrt(leg))));
        return new Move(start, start + takes, t =>
        {
            float u = (float)Ease((t - start) / takes);
            return new(Vec3.Lerp(from.At, to, u), from.Yaw + turn * u);
        }, choose(0));
    }

    public static Move? Turn(Placement from, float yaw, double start, float leg, Gait gait)
    {
        float turn = Angles.Wrap(yaw - from.Yaw);
        if (MathF.Abs(turn) < 0.1f) return null;
        double seconds = TurnSeconds(turn, leg);
        return new Move(start, start + seconds,
            t => new Placement(from.At, from.Yaw + turn * (float)Ease((t - start) / seconds)), gait);
    }

    /// <summary>The body goes there over its standing feet: onto a seat, off it.</summary>
    public static Move Slide(Placement from, Placement to, double start, double seconds, Gait gait)
        => new(start, start + seconds, t =>
        {
            float u = (float)Ease((t - start) / seconds);
            return new(Vec3.Lerp(from.At, to.At, u), from.Yaw + Angles.Wrap(to.Yaw - from.Yaw) * u);
        }, gait, Steps: false);

    /// <summary>Way made by a body that gathers speed for a ramp's time, keeps it, and brakes for a ramp's
    /// time (both S-shaped).</summary>
    private static float Distance(float t, float total, float ramp, float speed)
    {
        if (t <= 0) return 0;
        if (t >= total) return speed * (total - ramp);
        if (t < ramp) return speed * Gathered(t / ramp) * ramp;
        if (t > total - ramp) return speed * (total - ramp - Gathered((total - t) / ramp) * ramp);
        return speed * (t - 0.5f * ramp);
        static float Gathered(float x) => x * x * x * (1 - 0.5f * x);
    }

    private static double TurnSeconds(float turn, float leg)
        => 0.3 * Math.Sqrt(leg) + MathF.Abs(turn) / (TurnRate / MathF.Sqrt(leg));
    private static double Ease(double u) { u = Maths.Saturate(u); return u * u * u * (10 + u * (6 * u - 15)); }
    private static Vec3 Flat(Vec3 v) => new(v.X, 0, v.Z);
}
