using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Finds what a place itself has standing on a table or a shelf, whatever it is modelled with: books of one piece
/// with the room as well as cups of their own.</summary>
internal static class SurfaceClutter
{
    /// <summary>Metres: what is lower is no hindrance; what begins higher hangs over the things; how far apart a face is
    /// looked at.</summary>
    private const float Flat = 0.012f, Tall = 0.5f, Step = 0.025f;

    /// <summary>Points, no further than some centimetres apart, of all that stands on a round of a level surface.</summary>
    /// <param name="middle">Of the round, on the surface; metres.</param>
    public static IEnumerable<Vec3> Standing(IEnumerable<Entity> entities, Vec3 middle, float radius)
    {
        Bounds round = new(middle + new Vec3(-radius, Flat, -radius), middle + new Vec3(radius, Tall, radius));
        foreach (Entity e in entities.Where(e => e.IsStatic))
        {
            Affine worldFromModel = e.Place;
            if (!Meet(round, e.Model.Bounds.Transformed(worldFromModel))) continue;
            foreach (Mesh mesh in e.Model.Shapes.Select(s => s.Mesh))
                for (int t = 0; t < mesh.Indices.Length; t += 3)
                {
                    Vec3 a = worldFromModel.Point(mesh.Positions[mesh.Indices[t]]),
                        b = worldFromModel.Point(mesh.Positions[mesh.Indices[t + 1]]),
                        c = worldFromModel.Point(mesh.Positions[mesh.Indices[t + 2]]);
                    if (!Meet(round, new(Vec3.Min(a, Vec3.Min(b, c)), Vec3.Max(a, Vec3.Max(b, c))))) continue;
                    foreach (Vec3 p in Over(a, b, c))
                        if (p.Y > round.Lo.Y && p.Y < round.Hi.Y && new Vec3(p.X - middle.X, 0, p.Z - middle.Z).Length < radius)
                            yield return p;
                }
        }
    }

    /// <summary>Height at which a thing comes to rest on a surface that is not quite level, as cloth is not: what lies
    /// highest under it gives way a little. <paramref name="at"/> where nothing lies within a hand's breadth.</summary>
    public static float Rest(IEnumerable<Entity> entities, Vec3 at, float radius)
    {
        const float give = 0.7f, near = 0.05f;
        // Of what lies over one another only the uppermost bears.
        List<float> heights = [.. Standing(entities, at - Vec3.UnitY * (near + Flat), MathF.Max(radius, Step))
            .Where(p => p.Y < at.Y + near)
            .GroupBy(p => ((int)MathF.Floor(p.X / Step), (int)MathF.Floor(p.Z / Step)), (_, cell) => cell.Max(p => p.Y))];
        if (heights.Count == 0) return at.Y;
        heights.Sort();
        return heights[(int)(give * (heights.Count - 1))];
    }

    private static bool Meet(Bounds a, Bounds b)
        => a.Lo.X < b.Hi.X && b.Lo.X < a.Hi.X && a.Lo.Y < b.Hi.Y && b.Lo.Y < a.Hi.Y && a.Lo.Z < b.Hi.Z && b.Lo.Z < a.Hi.Z;

    /// <summary>Points spread evenly over a triangle, its corners included.</summary>
    internal static IEnumerable<Vec3> Over(Vec3 a, Vec3 b, Vec3 c)
    {
        float longest = MathF.Max((b - a).Length, MathF.Max((c - b).Length, (a - c).Length));
        int n = 1 + (int)MathF.Min(40, longest / Step);
        for (int i = 0; i <= n; i++)
            for (int k = 0; k <= n - i; k++)
                yield return a + (b - a) * ((float)i / n) + (c - a) * ((float)k / n);
    }
}
