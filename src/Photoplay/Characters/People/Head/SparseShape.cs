using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>One blend shape: the points it moves and how far at weight 1, actor space.</summary>
internal sealed record SparseShape(int[] Points, Vec3[] Moves)
{
    public static SparseShape Empty { get; } = new([], []);

    /// <summary>Keeps the moves longer than <paramref name="least"/>.</summary>
    public static SparseShape From(ReadOnlySpan<Vec3> moves, float least = 1e-5f)
    {
        List<int> points = [];
        List<Vec3> kept = [];
        for (int i = 0; i < moves.Length; i++)
            if (moves[i].LengthSquared > least * least) { points.Add(i); kept.Add(moves[i]); }
        return points.Count == 0 ? Empty : new([.. points], [.. kept]);
    }

    public void Apply(float weight, Span<Vec3> positions)
    {
        for (int i = 0; i < Points.Length; i++) positions[Points[i]] += Moves[i] * weight;
    }
}
