using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>Something to walk round: a circle on the ground, metres.</summary>
internal readonly record struct Roundabout(Vec3 At, float Radius)
{
    public bool Holds(Vec3 p) => new Vec3(p.X - At.X, 0, p.Z - At.Z).Length < Radius;
}

/// <summary>Ways on the floor that go round furniture, trees and whoever stands there.</summary>
internal sealed class Wayfinder(StagePlan plan)
{
    private const int Deepest = 4;

    /// <summary>Points from one place to another for a body of that radius. What holds the start or the goal itself is
    /// not walked round.</summary>
    public IReadOnlyList<Vec3> Between(Vec3 from, Vec3 to, float radius, IEnumerable<Roundabout> others)
    {
        Roundabout[] round = [.. plan.Floor.Obstacles.Select(o => new Roundabout(o.At, o.Radius + radius)),
            .. others.Select(o => o with { Radius = o.Radius + radius })];
        round = [.. round.Where(o => !o.Holds(from) && !o.Holds(to))];
        List<Vec3> way = [from];
        Detour(from, to, round, Deepest, way);
        return [.. way.Select((p, i) => i == 0 ? p : plan.OnGround(p))];
    }

    /// <summary>The nearest point to a goal, on the way from a start, that no obstacle holds and that lies
    /// within the place.</summary>
    public Vec3 Standing(Vec3 goal, Vec3 from, float radius)
    {
        Vec3 p = goal;
        for (int round = 0; round < 3; round++)
            foreach (Sets.Obstacle o in plan.Floor.Obstacles)
            {
                Vec3 out_ = Flat(p - o.At);
                float keep = o.Radius + radius;
                if (out_.Length >= keep) continue;
                Vec3 way = Flat(from - o.At);
                p = o.At + (out_.Length > 0.3f * keep ? out_
                    : way.LengthSquared > 1e-4f ? way
                    : plan.Floor.Axis * -1).Normalized * (keep + 0.02f);
            }
        if (plan.Floor.Inside is { } box)
            p = new(Math.Clamp(p.X, box.Lo.X, box.Hi.X), p.Y, Math.Clamp(p.Z, box.Lo.Z, box.Hi.Z));
        return plan.OnGround(p);
    }

    /// <summary>A place at a distance from a goal from which nothing stands between the two: the one nearest
    /// to the start.</summary>
    public Vec3 Near(Vec3 goal, Vec3 from, float reach, float radius, IEnumerable<Roundabout> others)
    {
        const int ways = 16;
        Roundabout[] round = [.. plan.Floor.Obstacles.Select(o => new Roundabout(o.At, o.Radius)).Concat(others)
            .Select(o => o with { Radius = o.Radius + radius }).Where(o => !o.Holds(goal))];
        Vec3 straight = goal + Flat(from - goal).Normalized * reach, best = straight;
        float least = float.MaxValue;
        for (int i = 0; i < ways; i++)
        {
            Vec3 p = goal + Quat.RotY(i * Maths.Tau / ways).Rotate(straight - goal);
            float length = Flat(p - from).Length;
            if (length >= least || !Free(p, round) || First(p, goal, round) is not null) continue;
            (best, least) = (p, length);
        }
        return plan.OnGround(best);
    }

    private void Detour(Vec3 from, Vec3 to, Roundabout[] round, int depth, List<Vec3> way)
    {
        if (depth > 0 && First(from, to, round) is { } block)
        {
            Vec3 along = Flat(to - from).Normalized, beside = Vec3.Cross(along, Vec3.UnitY);
            float near = Vec3.Dot(block.At - from, beside) > 0 ? -1 : 1;
            foreach (float side in (float[])[near, -near])
            {
                Vec3 corner = block.At + beside * (side * block.Radius * 1.12f);
                if (!Free(corner, round)) continue;
                Detour(from, corner, round, depth - 1, way);
                Detour(corner, to, round, depth - 1, way);
                return;
            }
        }
        way.Add(to);
    }

    private static Roundabout? First(Vec3 from, Vec3 to, Roundabout[] round)
    {
        Vec3 d = Flat(to - from);
        float length = d.Length, best = length;
        Roundabout? first = null;
        if (length < 0.05f) return null;
        Vec3 along = d / length;
        foreach (Roundabout o in round)
        {
            float s = Vec3.Dot(Flat(o.At - from), along);
            if (s <= 0 || s >= length || (Flat(o.At - from) - along * s).Length >= o.Radius * 0.98f || s >= best)
                continue;
            (best, first) = (s, o);
        }
        return first;
    }

    private bool Free(Vec3 p, Roundabout[] round)
        => !round.Any(o => o.Holds(p)) && (plan.Floor.Inside is { } box
            ? p.X > box.Lo.X && p.X < box.Hi.X && p.Z > box.Lo.Z && p.Z < box.Hi.Z
            : plan.CanStand(p));

    private static Vec3 Flat(Vec3 v) => new(v.X, 0, v.Z);
}
