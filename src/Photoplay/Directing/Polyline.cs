using Photoplay.Foundation;

namespace Photoplay.Directing;

/// <summary>A way on the ground, measured along its length (metres from its first point); straight on
/// beyond its ends.</summary>
public sealed class Polyline
{
    private readonly Vec3[] points;
    private readonly float[] lengths;

    public Polyline(IReadOnlyList<Vec3> source)
    {
        points = [.. source];
        lengths = new float[points.Length];
        for (int i = 1; i < points.Length; i++) lengths[i] = lengths[i - 1] + Vec3.Distance(points[i - 1], points[i]);
    }

    public float Length => lengths[^1];

    public Vec3 At(float s)
    {
        if (points.Length == 1) return points[0];
        int i = Segment(s);
        return points[i] + Direction(i) * (s - lengths[i]);
    }

    public Vec3 Heading(float s) => points.Length == 1 ? -Vec3.UnitZ : Direction(Segment(s));

    /// <summary>The stretch from one length to another, in travelling order, with every corner in between.</summary>
    public IReadOnlyList<Vec3> Between(float from, float to)
    {
        List<Vec3> way = [At(from)];
        if (to >= from)
            for (int i = 0; i < points.Length; i++)
            {
                if (lengths[i] > from + 0.05f && lengths[i] < to - 0.05f) way.Add(points[i]);
            }
        else
            for (int i = points.Length - 1; i >= 0; i--)
            {
                if (lengths[i] < from - 0.05f && lengths[i] > to + 0.05f) way.Add(points[i]);
            }
        way.Add(At(to));
        return way;
    }

    /// <summary>Length at which the way passes closest to p.</summary>
    public float Nearest(Vec3 p)
    {
        float best = 0, bestDistance = float.MaxValue;
        for (int i = 0; i + 1 < points.Length; i++)
        {
            float along = Math.Clamp(Vec3.Dot(p - points[i], Direction(i)), 0, lengths[i + 1] - lengths[i]);
            float d = (points[i] + Direction(i) * along - p).LengthSquared;
            if (d < bestDistance) { bestDistance = d; best = lengths[i] + along; }
        }
        return best;
    }

    private int Segment(float s)
    {
        int i = 0;
        while (i + 2 < points.Length && s > lengths[i + 1]) i++;
        return i;
    }

    private Vec3 Direction(int i) => (points[i + 1] - points[i]).Normalized;
}
