using Photoplay.Foundation;

namespace Photoplay.Animation.Travel;

/// <summary>Where a body stands and what it faces: xz and a turn about Y.</summary>
internal readonly record struct Placement(Vec3 At, float Yaw)
{
    public Vec3 Carry(Vec3 bodyOffset) => At + Angles.Turned(Yaw, bodyOffset);
    /// <summary>The world point as an offset from the body in its own directions.</summary>
    public Vec3 Local(Vec3 world) => Angles.Turned(-Yaw, world - At);
}

/// <summary>One change of place or facing between two times of the scene clock.</summary>
/// <param name="Steps">Whether feet step along; a slide onto a seat does not.</param>
/// <param name="Flies">Feet leave the ground at its start and come down at its end.</param>
internal sealed record Move(double Start, double End, Func<double, Placement> At, Gait Gait, bool Steps = true,
    bool Flies = false);

/// <summary>Where a role is at any time: moves in order, standing still between them.</summary>
internal sealed class Itinerary(Placement start, IReadOnlyList<Move> moves)
{
    private readonly Placement[] rests = [start, .. moves.Select(m => m.At(m.End))];
    public IReadOnlyList<Move> Moves { get; } = moves;

    public Placement At(double time)
    {
        int i = Moves.Count - 1;
        while (i >= 0 && Moves[i].Start > time) i--;
        return i < 0 ? rests[0] : time >= Moves[i].End ? rests[i + 1] : Moves[i].At(time);
    }

    /// <summary>Velocity, metres a second, by a central difference over 1/60 s.</summary>
    public Vec3 Velocity(double time) => (At(time + 1 / 120.0).At - At(time - 1 / 120.0).At) * 60;
    public float YawRate(double time) => (At(time + 1 / 120.0).Yaw - At(time - 1 / 120.0).Yaw) * 60;

    public bool IsMoving(double time)
    {
        for (int i = 0; i < Moves.Count; i++) if (Moves[i].Start <= time && time < Moves[i].End) return true;
        return false;
    }
}
