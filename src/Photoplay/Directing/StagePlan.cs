using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Directing;

/// <summary>What blocking needs to know of a scene's place: its floor plan, where the story's things stand,
/// and the ground.</summary>
public sealed record StagePlan(FloorPlan Floor, IReadOnlyDictionary<string, Vec3> Things,
    Func<float, float, float> HeightAt)
{
    public Vec3 OnGround(Vec3 p) => new(p.X, HeightAt(p.X, p.Z), p.Z);

    /// <summary>The way through the place that action follows: the first path, or a straight line along the axis
    /// through the walkable ground.</summary>
    public IReadOnlyList<Vec3> Way => Floor.Paths.Count > 0 && Floor.Paths[0].Count > 1 ? Floor.Paths[0]
        : [Floor.Axis * -6 + Centre, Centre, Floor.Axis * 10 + Centre];

    public Vec3 Centre
    {
        get
        {
            if (Floor.Walkable.Count == 0) return default;
            Vec3 sum = default;
            foreach (Vec3 p in Floor.Walkable[0]) sum += p;
            return sum / Floor.Walkable[0].Count;
        }
    }

    /// <summary>Across the stage, to the right seen along the axis.</summary>
    public Vec3 Across => Vec3.Cross(Floor.Axis, Vec3.UnitY).Normalized;

    /// <summary>Whether the spot lies on walkable ground.</summary>
    public bool CanStand(Vec3 p) => Floor.Walkable.Count == 0 || Floor.Walkable.Any(polygon => Contains(polygon, p));

    private static bool Contains(IReadOnlyList<Vec3> polygon, Vec3 p)
    {
        int sign = 0;
        for (int i = 0; i < polygon.Count; i++)
        {
            Vec3 a = polygon[i], b = polygon[(i + 1) % polygon.Count];
            float cross = (b.X - a.X) * (p.Z - a.Z) - (b.Z - a.Z) * (p.X - a.X);
            int side = cross > 1e-5f ? 1 : cross < -1e-5f ? -1 : 0;
            if (side == 0) continue;
            if (sign != 0 && side != sign) return false;
            sign = side;
        }
        return true;
    }
}

/// <summary>How a role's body moves and how large it is.</summary>
public sealed record BodyInfo(BodyPlan Plan, Measures Measures)
{
    /// <summary>False for bodies that float, hop or roll: they take no seat.</summary>
    public bool HasLegs { get; init; } = true;
    public bool Sits => Plan == BodyPlan.Biped && HasLegs;
    /// <summary>A comfortable walk, metres a second: Froude number 0.2 on the leg (Alexander 1989).</summary>
    public float WalkSpeed
        => Plan == BodyPlan.Bird ? 0.5f : MathF.Sqrt(0.2f * 9.81f * MathF.Max(0.08f, Measures.LegLength));
    /// <summary>A trot or a jog: Froude number 0.8.</summary>
    public float TrotSpeed => MathF.Sqrt(0.8f * 9.81f * MathF.Max(0.08f, Measures.LegLength));
    public float RunSpeed => MathF.Sqrt(1.8f * 9.81f * MathF.Max(0.08f, Measures.LegLength));
}
