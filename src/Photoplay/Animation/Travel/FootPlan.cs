using Photoplay.Animation.Body;
using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>
/// Where every foot comes down through a scene. The body's own way is given; each foot is set where its rest place will
/// be when the body passes over it in the middle of its stance, at the times its gait lifts it, and stays there until
/// it lifts again. When the body stops, feet that are left behind step home.
/// </summary>
internal sealed class FootPlan
{
    /// <summary>When in its stance a foot is at its rest place under the body: a little before the middle, as it bears
    /// from the heel to the ball.</summary>
    private const float MidStance = 0.39f;
    /// <summary>Longest way, in legs, that a body with moments of flight goes over a standing foot: the faster it is, the
    /// shorter a share of the stride its feet are down (Biewener 1983; galloping horses, Witte et al. 2004).</summary>
    private const float Contact = 0.85f;
    /// <summary>Furthest, in legs, that such a foot stays behind its hip.</summary>
    private const float Behind = 0.55f;
    private readonly BodyRig rig;
    private readonly Itinerary itinerary;
    private readonly Func<float, float, float> heightAt;
    private readonly List<Footstep>[] steps;
    private readonly List<Bout> bouts = [];

    public FootPlan(BodyRig rig, Itinerary itinerary, Func<float, float, float> heightAt)
    {
        this.rig = rig;
        this.itinerary = itinerary;
        this.heightAt = heightAt;
        int feet = rig.Feet.Length;
        steps = [.. Enumerable.Range(0, feet).Select(_ => new List<Footstep>())];
        Foothold[] start = [.. Enumerable.Range(0, feet).Select(f => Home(f, itinerary.At(double.NegativeInfinity)))];
        Foothold[] held = [.. start];
        Queue<Move> flights = new(itinerary.Moves.Where(m => m.Flies));
        foreach (Bout bout in MakeBouts())
        {
            while (flights.Count > 0 && flights.Peek().Start < bout.Start) Fly(flights.Dequeue(), held);
            bouts.Add(bout);
            Walk(bout, held);
        }
        while (flights.Count > 0) Fly(flights.Dequeue(), held);
        Tracks = [.. steps.Select((s, f) => new FootTrack(start[f], s, rig.LegLength, itinerary.At))];
    }

    public FootTrack[] Tracks { get; }
    public IEnumerable<Footstep> Steps => steps.SelectMany(s => s).OrderBy(s => s.Land).ThenBy(s => s.Foot);

    private static readonly Gait standing = new("stand");

    /// <summary>Strides made in the present or last bout of steps, its gait, and how much the body is
    /// under way, 0..1.</summary>
    public (float Phase, Gait Gait, float Activity) Stride(double time)
    {
        int i = bouts.Count - 1;
        while (i >= 0 && bouts[i].Start > time) i--;
        if (i < 0) return (0, bouts.Count > 0 ? bouts[0].Gait : standing, 0);
        Bout b = bouts[i];
        float activity = (float)(Maths.SmoothStep(b.Start, b.Start + 0.35, time)
            * (1 - Maths.SmoothStep(b.Stop - 0.25, b.Stop + 0.3, time)));
        return (b.PhaseAt(time), b.Gait, activity);
    }

    private Foothold Home(int foot, Placement body)
    {
        Vec3 ball = body.Carry(rig.FootRests[foot].Ball);
        return OnGround(ball, body);
    }

    /// <summary>Where a foot comes down straight under its hip or shoulder.</summary>
    private Foothold UnderHip(int foot, Placement body)
    {
        Vec3 below = body.Carry(new(rig.FootRests[foot].Ball.X, 0, rig.RestAt(rig.Feet[foot].Upper).Z));
        return OnGround(below, body);
    }

    private Foothold OnGround(Vec3 at, Placement body) => new(new(at.X, heightAt(at.X, at.Z), at.Z), body.Yaw);

    /// <summary>When a body that gathers speed has gone too far over a standing foot, if that is before its gait lifts
    /// it.</summary>
    private double LeftBehind(Bout bout, int foot, Foothold held, double lift)
    {
        const double Tick = 1 / 120.0;
        double from = steps[foot].Count > 0 ? steps[foot][^1].Land : bout.Start;
        for (double t = from + Tick; t < lift; t += Tick)
        {
            Vec3 over = UnderHip(foot, itinerary.At(t)).Ball - held.Ball;
            if (new Vec3(over.X, 0, over.Z).Length > Behind * rig.LegLength && Vec3.Dot(over, itinerary.Velocity(t)) > 0)
                return t;
        }
        return lift;
    }

    /// <summary>Share of the stride a foot is on the ground at the speed there.</summary>
    private float DutyAt(Bout bout, double time)
    {
        float speed = itinerary.Velocity(time).Length;
        return !bout.Gait.HasFlight || speed < 0.01f ? bout.Gait.Duty
            : MathF.Min(bout.Gait.Duty, Contact * rig.LegLength * bout.Gait.Cadence(speed, rig.LegLength) / speed);
    }

    private IEnumerable<Bout> MakeBouts()
    {
        Move[] stepping = [.. itinerary.Moves.Where(m => m.Steps && m.End > m.Start)];
        for (int i = 0; i < stepping.Length;)
        {
            int last = i;
            while (last + 1 < stepping.Length && stepping[last + 1].Start < stepping[last].End + 0.2
                && stepping[last + 1].Gait == stepping[i].Gait)
                last++;
            yield return new Bout(itinerary, stepping[i].Start, stepping[last].End, stepping[i].Gait, rig.LegLength,
                i > 0 ? stepping[i - 1].End : double.NegativeInfinity);
            i = last + 1;
        }
    }

    private void Walk(Bout bout, Foothold[] held)
    {
        Gait gait = bout.Gait;
        int first = FirstFoot(bout, held);
        float shift = 0.04f - gait.Offsets[first];
        float tolerance = 0.09f * rig.LegLength;
        // Four legs that bound push off evenly before and behind the hip; others bear from the heel to the ball.
        bool bounds = held.Length == 4 && gait.HasFlight;
        float midStance = bounds ? 0.5f : MidStance;
        double limit = bout.Stop + 3 / bout.CadenceAtEnd;
        double next = itinerary.Moves.Where(m => m.Start >= bout.Stop - 1e-9 && m.Steps).Select(m => m.Start)
            .DefaultIfEmpty(double.PositiveInfinity).Min();
        for (int cycle = 0; cycle < 4000; cycle++)
        {
            bool any = false;
            foreach (int foot in Enumerable.Range(0, held.Length).OrderBy(f => Fraction(gait.Offsets[f] + shift)))
            {
                float lift = cycle + Fraction(gait.Offsets[foot] + shift), duty = DutyAt(bout, bout.TimeAt(lift)),
                    swing = 1 - duty;
                double liftTime = bout.TimeAt(lift), landTime = bout.TimeAt(lift + swing);
                if (gait.HasFlight) liftTime = LeftBehind(bout, foot, held[foot], liftTime);
                if (steps[foot].Count > 0) liftTime = Math.Max(liftTime, steps[foot][^1].Land + 0.02);
                if (liftTime > limit || landTime > next + 0.25 || landTime < liftTime + 0.05) continue;
                Placement middle =
                    itinerary.At(Math.Min(bout.TimeAt(lift + swing + midStance * duty), bout.Horizon));
                // The last steps lead to where the feet rest.
                bool goesOn = bounds && middle.At != itinerary.At(bout.Horizon).At;
                Foothold target = goesOn ? UnderHip(foot, middle) : Home(foot, middle);
                bool settled = Vec3.Distance(target.Ball, held[foot].Ball) < tolerance
                    && MathF.Abs(Angles.Wrap(target.Yaw - held[foot].Yaw)) < 0.2f;
                if (liftTime < bout.Stop) any = true;
                if (settled && liftTime > bout.Start + 0.5 * (bout.Stop - bout.Start)) continue;
                any = true;
                float length = Vec3.Distance(target.Ball, held[foot].Ball),
                    natural = gait.StrideFactor * rig.LegLength * Maths.Pow(gait.Froude, 0.3f);
                steps[foot].Add(new(foot, liftTime, landTime, held[foot], target, gait,
                    Math.Clamp(length / natural, 0.12f, 1.15f)));
                held[foot] = target;
            }
            if (!any || bout.TimeAt(cycle) > limit) return;
        }
    }

    /// <summary>One long step of all feet, through the air.</summary>
    private void Fly(Move flight, Foothold[] held)
    {
        for (int foot = 0; foot < held.Length; foot++)
        {
            Foothold home = Home(foot, flight.At(flight.End));
            double lift = steps[foot].Count > 0 ? Math.Max(flight.Start, steps[foot][^1].Land + 0.01) : flight.Start;
            steps[foot].Add(new(foot, lift, Math.Max(flight.End, lift + 0.1), held[foot], home, flight.Gait, 0.5f));
            held[foot] = home;
        }
    }

    /// <summary>The foot that is soonest left behind.</summary>
    private int FirstFoot(Bout bout, Foothold[] held)
    {
        Placement soon = itinerary.At(bout.Start + Math.Min(1.0, bout.Stop - bout.Start));
        int best = 0;
        float most = -1;
        for (int f = 0; f < held.Length; f++)
        {
            Foothold home = Home(f, soon);
            float d = Vec3.Distance(home.Ball, held[f].Ball)
                + 0.1f * rig.LegLength * MathF.Abs(Angles.Wrap(home.Yaw - held[f].Yaw));
            if (d > most + 1e-3f) { most = d; best = f; }
        }
        return best;
    }

    private static float Fraction(float x) => x - MathF.Floor(x);
}
