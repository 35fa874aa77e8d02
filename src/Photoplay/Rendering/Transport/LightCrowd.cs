using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>
/// Lamps beyond those weighed one by one, as one light: a binary tree in which each branch is taken by the power below
/// it over the squared distance (after Estevez and Kulla 2018). Any lamp with power can be drawn at any point. Lamps of
/// a crowd are not met by rays.
/// </summary>
internal sealed class LightCrowd
{
    private const int CutDepth = 4;
    private readonly Light[] members;
    private readonly bool isStill;
    private double shown = double.NaN;
    // Node numbers run depth first: a left child follows its parent. A leaf's second child is minus its
    // lamp's number less one.
    private Node[] nodes = [];

    private record struct Node(Vec3 Centre, float Radius, float Power, int Second);

    public LightCrowd(Light[] members)
    {
        this.members = members;
        isStill = members.All(l => l.Motion is null && l.Dimmer is null);
    }

    /// <summary>Whether all its lamps stand still and burn evenly.</summary>
    public bool IsStill => isStill;
    public bool IsEmpty => nodes.Length == 0;

    public void MoveTo(double time)
    {
        if (shown == time || (isStill && !double.IsNaN(shown))) return;
        shown = time;
        List<int> lit = [];
        Bounds bounds = Bounds.Empty;
        for (int i = 0; i < members.Length; i++)
        {
            Vec3 at = members[i].WorldFromLight(time).T;
            if (!at.IsFinite || !(PowerOf(i, time) > 0)) continue;
            lit.Add(i);
            bounds = bounds.Include(at);
        }
        int[] order = [.. lit];
        ulong[] places = new ulong[order.Length];
        for (int i = 0; i < order.Length; i++)
            places[i] = Morton(members[order[i]].WorldFromLight(time).T, bounds) << 20 ^ (ulong)(uint)i;
        Array.Sort(places, order);
        List<Node> made = new(Math.Max(0, 2 * order.Length - 1));
        if (order.Length > 0) Build(order, time, made);
        nodes = [.. made];
    }

    private float PowerOf(int lamp, double time)
    {
        float dim = members[lamp].Dimmer?.Invoke(time) ?? 1, power = members[lamp].Intensity.Luminance * dim;
        return float.IsFinite(power) ? power : 0;
    }

    private int Build(ReadOnlySpan<int> order, double time, List<Node> made)
    {
        int at = made.Count;
        made.Add(default);
        if (order.Length == 1)
        {
            Light lamp = members[order[0]];
            made[at] = new(lamp.WorldFromLight(time).T, MathF.Max(lamp.Radius, 1e-3f), PowerOf(order[0], time),
                -order[0] - 1);
            return at;
        }
        Build(order[..(order.Length / 2)], time, made);
        int second = Build(order[(order.Length / 2)..], time, made);
        Node a = made[at + 1], b = made[second];
        Vec3 centre = Vec3.Lerp(a.Centre, b.Centre, b.Power / (a.Power + b.Power));
        float radius = MathF.Max(Vec3.Distance(centre, a.Centre) + a.Radius,
            Vec3.Distance(centre, b.Centre) + b.Radius);
        made[at] = new(centre, radius, a.Power + b.Power, second);
        return at;
    }

    private static ulong Morton(Vec3 p, Bounds b)
    {
        ulong code = 0;
        Vec3 size = Vec3.Max(b.Size, new Vec3(1e-6f));
        for (int axis = 0; axis < 3; axis++)
        {
            uint cell = (uint)(Maths.Saturate((p[axis] - b.Lo[axis]) / size[axis]) * 16383);
            for (int bit = 0; bit < 14; bit++) code |= (ulong)(cell >> bit & 1) << (3 * bit + axis);
        }
        return code;
    }

    private static float Importance(in Node n, Vec3 p)
        => n.Power / MathF.Max((n.Centre - p).LengthSquared, 0.25f * n.Radius * n.Radius);

    /// <summary>About the irradiance they give together, from the upper branches of the tree.</summary>
    public float Weight(Vec3 p) => IsEmpty ? 0 : Weight(0, p, CutDepth);

    private float Weight(int node, Vec3 p, int depth)
        => depth == 0 || nodes[node].Second < 0
            ? Importance(nodes[node], p)
            : Weight(node + 1, p, depth - 1) + Weight(nodes[node].Second, p, depth - 1);

    /// <summary>Draws a lamp for a point; returns it and its chance. What is left of u can be used again.</summary>
    public Light Draw(Vec3 p, ref float u, out float chance)
    {
        int at = 0;
        chance = 1;
        while (nodes[at].Second >= 0)
        {
            float a = Importance(nodes[at + 1], p), b = Importance(nodes[nodes[at].Second], p), left = a / (a + b);
            // A branch whose share rounds to nothing is never entered.
            bool first = u < left;
            float share = first ? left : 1 - left;
            u = Math.Clamp((first ? u : u - left) / share, 0, 0.99999994f);
            chance *= share;
            at = first ? at + 1 : nodes[at].Second;
        }
        return members[-nodes[at].Second - 1];
    }
}
