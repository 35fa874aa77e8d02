using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Finds what lies beneath what, once everything is on (see <see cref="Tuck"/>).</summary>
internal static class Tucking
{
    /// <summary>How far over a point its cover may be, skirts further, and how far beneath it: metres of the table's
    /// adult.</summary>
    private const float Above = 0.10f, SkirtAbove = 0.30f, Below = 0.008f;
    /// <summary>How far beneath each cover a point is kept, metres of the table's adult.</summary>
    private const float Gap = 0.004f;
    /// <summary>How far past the hem of their cover points are held by it, metres of the table's adult.</summary>
    private const float PastHem = 0.022f;
    /// <summary>From how deep within thighs hems are pressed out, metres of the table's adult: deeper in a crease they crumple.</summary>
    private const float HemDepth = 0.02f;
    /// <summary>Shells with an inside are gone through this often at most.</summary>
    private const int Surfaces = 4;

    /// <summary>The parts, each kept beneath those that come after it.</summary>
    /// <param name="parts">In the order they were put on.</param>
    /// <param name="unit">See <see cref="Proportions"/>.</param>
    public static IEnumerable<ActorPart> Under(IReadOnlyList<ActorPart> parts, Joints joints, float unit)
    {
        Outer?[] covers = new Outer?[parts.Count];
        return parts.Select((part, i) => part.Deformer switch
        {
            JointDeformer cloth when Lies(part.Name)
                && cloth.Shapes.Select(s => Of(s, i)).ToArray() is var tucks && tucks.Any(t => t is not null)
                => Laid(part, cloth.Beneath(tucks)),
            SkinDeformer face when part.Name == "face" && Of(Bare(part.Model.Shapes[0].Mesh), i) is { } tuck
                => part with { Deformer = face.Beneath(tuck, joints) },
            _ => part,
        });

        Tuck? Of(Skinned inner, int part)
        {
            List<Tuck.Cover> found = [];
            int[] layers = new int[inner.Unique];
            for (int k = part + 1; k < parts.Count; k++)
                if (parts[k].Deformer is JointDeformer { Shapes: [Skinned over] } && Covers(parts[part].Name, parts[k].Name)
                    && Beneath(inner, covers[k] ??= new(parts[k], over), layers, joints, unit) is { } cover)
                    found.Add(cover);
            for (int k = 0; k < part; k++)
                if (parts[k].Deformer is JointDeformer { Shapes: [Skinned trousers] } && Besides.HangsOver(inner, trousers))
                {
                    Outer legs = covers[k] ??= new(parts[k], trousers);
                    found.Add(new(legs.Surface, [], [.. Besides.OfHem(inner, legs.Surface, unit)], HemDepth * unit));
                }
            return found.Count > 0 ? new([.. found]) : null;
        }
    }

    private static ActorPart Laid(ActorPart part, JointDeformer cloth) => part with
    {
        Model = new(part.Model.Name, [.. part.Model.Shapes.Zip(cloth.Shapes, (shape, s) => shape with { Mesh = s.Rest })]),
        Deformer = cloth,
    };

    private static Skinned Bare(Mesh mesh) => new(mesh, [], [], [], [], [], false);

    private static bool Lies(string part)
        => part is not ("nails" or "shoes" or "space helmet" or "life support" or "bow-tie" or "watch" or "bracelet");

    /// <summary>A garment's own collar is sewn to it, not laid on it; necks move freely in collars, and only headcloths lie
    /// on a face.</summary>
    private static bool Covers(string inner, string outer) => inner switch
    {
        "face" => outer.StartsWith(Headcloth.Name, StringComparison.Ordinal),
        "skin" => Lies(outer) && !outer.EndsWith(" collar", StringComparison.Ordinal),
        _ => Lies(outer) && outer != inner + " collar",
    };

    private static Tuck.Cover? Beneath(Skinned inner, Outer over, int[] layers, Joints joints, float unit)
    {
        Vec3[] at = inner.Rest.Positions, normal = inner.Rest.Normals;
        Bounds near = over.Geometry.Tree.Bounds;
        Vec3 margin = new(over.Above * unit);
        near = new(near.Lo - margin, near.Hi + margin);
        Tuck.Held?[] held = new Tuck.Held?[layers.Length];
        bool any = false;
        for (int v = 0; v < layers.Length; v++)
            if (near.Contains(at[v]) && Over(at[v], normal[v], over, unit) is { } triangle)
            {
                held[v] = new(v, triangle, -Gap * ++layers[v] * unit);
                any = true;
            }
        Tuck.Held[] beside = over.Surrounds ? [.. Besides.Of(inner, over.Surface, joints, unit).Where(h => held[h.Point] is null)] : [];
        if (any) GoOnPastTheHem(inner, over, held, unit);
        return any || beside.Length > 0 ? new(over.Surface, [.. held.OfType<Tuck.Held>()], beside) : null;
    }

    /// <summary>The triangle of the cover over a point: where a ray along its normal leaves it.</summary>
    private static int? Over(Vec3 at, Vec3 normal, Outer over, float unit)
    {
        float from = -Below * unit, to = over.Above * unit;
        if (normal.LengthSquared < 0.5f) return null;
        for (int i = 0; i < Surfaces; i++)
        {
            Hit hit = default;
            if (!over.Geometry.Tree.Closest(new Ray(at + normal * from, normal, to - from), ref hit)) return null;
            if (Vec3.Dot(over.Surface.Normal(hit.Triangle), normal) > 0.3f) return hit.Triangle;
            from += hit.Distance + 1e-4f;
        }
        return null;
    }

    /// <summary>Points a little past the edge of their cover, seen beside it, rise out from under it no faster than cloth
    /// does; those that do at rest may.</summary>
    private static void GoOnPastTheHem(Skinned inner, Outer over, Tuck.Held?[] held, float unit)
    {
        Vec3[] at = inner.Rest.Positions;
        float[] way = [.. held.Select(h => h is null ? float.MaxValue : 0)];
        PriorityQueue<int, (float, int)> next = new();
        List<int>[] beside = Beside(inner);
        for (int v = 0; v < held.Length; v++) if (held[v] is not null) next.Enqueue(v, (0, v));
        Tuck.Held?[] from = [.. held];
        while (next.TryDequeue(out int v, out (float Way, int) least))
        {
            if (least.Way > way[v]) continue;
            foreach (int w in beside[v])
            {
                float d = way[v] + Vec3.Distance(at[v], at[w]);
                if (d >= way[w] || d > PastHem * unit) continue;
                (way[w], from[w]) = (d, from[v]);
                next.Enqueue(w, (d, w));
            }
        }
        for (int v = 0; v < held.Length; v++)
            if (held[v] is null && from[v] is { } h)
            {
                (_, float height, float past) = over.AtRest(at[v], h.Triangle);
                held[v] = h with { Point = v, Most = MathF.Max(height - Tuck.Slope * past + 0.001f * unit, h.Most) };
            }
    }

    private static List<int>[] Beside(Skinned s)
    {
        List<int>[] beside = [.. Enumerable.Range(0, s.Unique).Select(_ => new List<int>(8))];
        int[] corners = s.Rest.Indices;
        for (int i = 0; i < corners.Length; i += 3)
            for (int k = 0; k < 3; k++)
            {
                int a = s.PointOf(corners[i + k]), b = s.PointOf(corners[i + (k + 1) % 3]);
                if (!beside[a].Contains(b)) beside[a].Add(b);
                if (!beside[b].Contains(a)) beside[b].Add(a);
            }
        return beside;
    }

    /// <summary>What is worn over others.</summary>
    private sealed class Outer(ActorPart part, Skinned cloth)
    {
        public ModelGeometry Geometry { get; } = new(part.Model);
        public CoverSurface Surface { get; } = new(cloth);
        public bool Surrounds { get; } = Besides.Surround(cloth);
        /// <summary>What hangs free behind the arms is no skirt.</summary>
        public float Above => cloth.Drape is null || cloth.Arms is not null ? Tucking.Above : SkirtAbove;

        public (Vec3 Out, float Height, float Past) AtRest(Vec3 at, int triangle)
            => new PosedCover(Surface, default, cloth.Rest.Positions).Over(at, triangle);
    }
}
