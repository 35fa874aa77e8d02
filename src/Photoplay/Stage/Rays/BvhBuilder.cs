using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>Builds a <see cref="Bvh"/> by the binned surface area heuristic (Wald 2007), opening the largest child
/// until a node has eight. One thread and a fixed order, so equal input gives equal trees; models are built side by
/// side by <see cref="ModelCache"/>.</summary>
internal sealed unsafe class BvhBuilder
{
    private const int Bins = 16;
    /// <summary>Deeper down, ranges are halved, so that a walk's stack (seven words a level) holds
    /// for any triangles.</summary>
    private const int DeepestBinned = 24;
    /// <summary>Metres: whatever lies beyond is left out, so that no area overflows; nearer together than its inverse
    /// counts as one place.</summary>
    private const float Farthest = 1e18f;
    private readonly int leafSize;
    private readonly bool top;
    private Primitive[] primitives = [];
    private PinnedBytes? nodeStore, blockStore;
    private byte* nodes, blocks;
    private int nodeCount, blockCount;
    private TriangleLookup triangles = null!;
    private Bvh? last;

    private struct Primitive { public Vector128<float> Lo, Hi; public int Id; }

    private struct Range
    {
        public int Begin, End;
        public Vector128<float> Lo, Hi, CentreLo, CentreHi;
        public float Area;
        public readonly int Count => End - Begin;
    }

    private BvhBuilder(bool top) { this.top = top; leafSize = top ? 1 : 8; }

    public static BvhBuilder ForTriangles() => new(false);
    public static BvhBuilder ForBoxes() => new(true);
    public static Bvh OverTriangles(TriangleLookup triangles) => ForTriangles().Over(triangles);
    public static Bvh OverBoxes(ReadOnlySpan<Bounds> boxes) => ForBoxes().Over(boxes);

    /// <summary>A tree over triangles; the ones that are not finite, lie beyond 1e18 m or have no area are left out. It
    /// stands where this builder's last one stood, which is gone.</summary>
    public Bvh Over(TriangleLookup all)
    {
        triangles = all;
        int n = triangles.Count, kept = 0;
        if (primitives.Length < n) primitives = new Primitive[n];
        for (int i = 0; i < n; i++)
        {
            triangles.Get(i, out Vec3 p, out Vec3 q, out Vec3 r);
            Vec3 lo = Vec3.Min(Vec3.Min(p, q), r), hi = Vec3.Max(Vec3.Max(p, q), r);
            if (!(IsNear(p) && IsNear(q) && IsNear(r)) || !(Vec3.Cross(q - p, r - p).LengthSquared > 0)) continue;
            primitives[kept++] = new() { Lo = Wide(lo), Hi = Wide(hi), Id = i };
        }
        return Build(kept);
    }

    /// <summary>The same over boxes (instances); empty boxes are left out.</summary>
    public Bvh Over(ReadOnlySpan<Bounds> boxes)
    {
        int kept = 0;
        if (primitives.Length < boxes.Length) primitives = new Primitive[boxes.Length];
        for (int i = 0; i < boxes.Length; i++)
            if (!boxes[i].IsEmpty && IsNear(boxes[i].Lo) && IsNear(boxes[i].Hi))
                primitives[kept++] = new() { Lo = Wide(boxes[i].Lo), Hi = Wide(boxes[i].Hi), Id = i };
        return Build(kept);
    }

    private static bool IsNear(Vec3 v)
        => MathF.Abs(v.X) < Farthest && MathF.Abs(v.Y) < Farthest && MathF.Abs(v.Z) < Farthest;

    private static Vector128<float> Wide(Vec3 v) => Vector128.Create(v.X, v.Y, v.Z, 0);

    private Bvh Build(int count)
    {
        // A node with eight children adds seven leaves, one with fewer holds over eight triangles: at most n/7 + n/9
        // nodes over triangles.
        long nodeRoom = Math.Max(1, top ? count : count / 3L + 8), blockRoom = top ? 1 : Math.Max(1, count);
        nodes = (byte*)NativeMemory.AlignedAlloc((nuint)(nodeRoom * Bvh.NodeBytes), 64);
        blocks = (byte*)NativeMemory.AlignedAlloc((nuint)(blockRoom * Bvh.BlockBytes), 64);
        try
        {
            Range all = Empty();
            all.Begin = 0;
            all.End = count;
            for (int i = 0; i < count; i++) Grow(ref all, primitives[i]);
            all.Area = HalfArea(all.Lo, all.Hi);
            (nodeCount, blockCount) = (0, 0);
            uint root = count == 0 ? Bvh.Leaf : BuildNode(all, 0);
            PinnedBytes keptNodes = Keep(ref nodeStore, nodes, (long)nodeCount * Bvh.NodeBytes),
                keptBlocks = Keep(ref blockStore, blocks, (long)blockCount * Bvh.BlockBytes);
            if (last?.StandsAgain(keptNodes, nodeCount, keptBlocks, blockCount, root) != true)
                last = new Bvh(keptNodes, nodeCount, keptBlocks, blockCount, root);
            return last;
        }
        finally
        {
            NativeMemory.AlignedFree(nodes);
            NativeMemory.AlignedFree(blocks);
        }
    }

    private static PinnedBytes Keep(ref PinnedBytes? store, byte* bytes, long length)
    {
        // A tree that is built again grows now and then by a little.
        if (store is null) store = new(length);
        else if (store.Length < length) store = new(length + length / 4);
        Buffer.MemoryCopy(bytes, store.Data, length, length);
        return store;
    }

    private uint BuildNode(in Range range, int depth)
    {
        Range* child = stackalloc Range[8];
        child[0] = range;
        int n = 1;
        while (n < 8)
        {
            int best = -1;
            float area = -1;
            for (int i = 0; i < n; i++)
                if (child[i].Count > leafSize && child[i].Area > area) { area = child[i].Area; best = i; }
            if (best < 0) break;
            Range whole = child[best];
            Split(whole, depth < DeepestBinned, out child[best], out child[n]);
            n++;
        }
        int node = nodeCount++;
        float* f = (float*)(nodes + (long)node * Bvh.NodeBytes);
        uint* words = (uint*)((byte*)f + Bvh.ChildOffset);
        new Span<byte>(f, Bvh.NodeBytes).Clear();
        for (int i = 0; i < 8; i++)
        {
            for (int axis = 0; axis < 3; axis++)
            {
                f[axis * 16 + i] = i < n ? child[i].Lo[axis] : float.PositiveInfinity;
                f[axis * 16 + 8 + i] = i < n ? child[i].Hi[axis] : float.NegativeInfinity;
            }
            words[i] = Bvh.Leaf;
        }
        for (int i = 0; i < n; i++)
            words[i] = child[i].Count <= leafSize ? MakeLeaf(child[i]) : BuildNode(child[i], depth + 1);
        return (uint)node;
    }

    private uint MakeLeaf(in Range r)
    {
        if (top) return Bvh.Leaf | (uint)primitives[r.Begin].Id << 3 | 1;
        int block = blockCount++;
        float* f = (float*)(blocks + (long)block * Bvh.BlockBytes);
        new Span<byte>(f, Bvh.BlockBytes).Clear();
        int* ids = (int*)(f + Bvh.IdOffset);
        for (int j = 0; j < 8; j++)
        {
            ids[j] = -1;
            if (r.Begin + j >= r.End) continue;
            int id = primitives[r.Begin + j].Id;
            triangles.Get(id, out Vec3 a, out Vec3 b, out Vec3 c);
            Bvh.WriteTriangle(f, j, a, b, c);
            ids[j] = triangles.IsFiltered(id) ? id | Bvh.Filtered : id;
        }
        return Bvh.Leaf | (uint)block << 3 | 1;
    }

    private void Split(in Range r, bool binned, out Range left, out Range right)
    {
        int n = r.Count, bins = n < 64 ? 8 : Bins, axis = -1, position = 0;
        Vector128<float> extent = r.CentreHi - r.CentreLo, scale = default, big = Vector128.Create(float.MaxValue);
        for (int d = 0; d < 3; d++)
            if (binned && extent[d] > 1 / Farthest) scale = scale.WithElement(d, bins * 0.9999f / extent[d]);
        if (scale != Vector128<float>.Zero)
        {
            Vector128<float>* lo = stackalloc Vector128<float>[3 * Bins], hi = stackalloc Vector128<float>[3 * Bins];
            int* count = stackalloc int[3 * Bins];
            for (int i = 0; i < 3 * Bins; i++) { lo[i] = big; hi[i] = -big; count[i] = 0; }
            for (int i = r.Begin; i < r.End; i++)
            {
                ref Primitive p = ref primitives[i];
                Vector128<int> k = Vector128.ConvertToInt32((p.Lo + p.Hi - r.CentreLo) * scale);
                Put(k[0], p); Put(k[1] + Bins, p); Put(k[2] + 2 * Bins, p);
            }
            void Put(int at, in Primitive p)
            {
                lo[at] = Vector128.MinNative(lo[at], p.Lo);
                hi[at] = Vector128.MaxNative(hi[at], p.Hi);
                count[at]++;
            }
            float best = float.MaxValue;
            float* areaAfter = stackalloc float[Bins];
            int* countAfter = stackalloc int[Bins];
            for (int d = 0; d < 3; d++)
            {
                if (!(scale[d] > 0)) continue;
                Vector128<float> l = big, h = -big;
                int c = 0, o = d * Bins;
                for (int i = bins - 1; i > 0; i--)
                {
                    l = Vector128.MinNative(l, lo[o + i]); h = Vector128.MaxNative(h, hi[o + i]); c += count[o + i];
                    areaAfter[i] = HalfArea(l, h); countAfter[i] = c;
                }
                l = big; h = -big; c = 0;
                for (int i = 1; i < bins; i++)
                {
                    l = Vector128.MinNative(l, lo[o + i - 1]);
                    h = Vector128.MaxNative(h, hi[o + i - 1]);
                    c += count[o + i - 1];
                    if (c == 0 || countAfter[i] == 0) continue;
                    float cost = HalfArea(l, h) * ((c + 3) >> 2) + areaAfter[i] * ((countAfter[i] + 3) >> 2);
                    if (cost < best) { best = cost; axis = d; position = i; }
                }
            }
        }
        left = Empty();
        right = Empty();
        int a = r.Begin, z = r.End - 1;
        if (axis < 0)
        {
            a = r.Begin + n / 2;
            for (int i = r.Begin; i < r.End; i++) Grow(ref i < a ? ref left : ref right, primitives[i]);
        }
        else
        {
            float from = r.CentreLo[axis], k = scale[axis];
            while (true)
            {
                while (a <= z && (int)((primitives[a].Lo[axis] + primitives[a].Hi[axis] - from) * k) < position)
                    Grow(ref left, primitives[a++]);
                while (a <= z && (int)((primitives[z].Lo[axis] + primitives[z].Hi[axis] - from) * k) >= position)
                    Grow(ref right, primitives[z--]);
                if (a >= z) break;
                (primitives[a], primitives[z]) = (primitives[z], primitives[a]);
            }
        }
        left.Begin = r.Begin; left.End = right.Begin = a; right.End = r.End;
        left.Area = HalfArea(left.Lo, left.Hi);
        right.Area = HalfArea(right.Lo, right.Hi);
    }

    private static Range Empty()
    {
        Vector128<float> big = Vector128.Create(float.MaxValue);
        return new() { Lo = big, Hi = -big, CentreLo = big, CentreHi = -big };
    }

    private static void Grow(ref Range r, in Primitive p)
    {
        Vector128<float> centre = p.Lo + p.Hi;
        r.Lo = Vector128.MinNative(r.Lo, p.Lo); r.Hi = Vector128.MaxNative(r.Hi, p.Hi);
        r.CentreLo = Vector128.MinNative(r.CentreLo, centre); r.CentreHi = Vector128.MaxNative(r.CentreHi, centre);
    }

    private static float HalfArea(Vector128<float> lo, Vector128<float> hi)
    {
        Vector128<float> d = hi - lo;
        float x = d[0], y = d[1], z = d[2];
        return x * y + y * z + z * x;
    }
}
