using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>
/// Bounding volume hierarchy of eight children a node. A node is 256 bytes: near and far planes of the children's boxes
/// as six rows of eight floats (x lo, x hi, y lo, y hi, z lo, z hi), then eight child words. A child word with the top
/// bit is a leaf: bits 3..30 the first block, bits 0..2 the number of blocks (0 = empty); in a top-level tree the
/// "block" is an instance number. A block is 320 bytes: first vertex and two edges of eight triangles as nine rows of
/// eight floats, then eight triangle numbers (-1 = unused). Layout after Wald, Benthin, Boulos (2008); built by
/// <see cref="BvhBuilder"/>, walked by the other parts of this class.
/// </summary>
internal sealed unsafe partial class Bvh
{
    internal const int NodeBytes = 256, BlockBytes = 320, ChildOffset = 192, IdOffset = 72;
    private const int CornersABlock = 24;
    internal const uint Leaf = 0x80000000u;
    /// <summary>Set in a triangle's number if light may pass it.</summary>
    internal const int Filtered = 0x40000000;

    private readonly PinnedBytes nodeStore, blockStore;
    private readonly byte* nodes, blocks;
    private int nodeCount, blockCount;
    private uint root;

    internal Bvh(PinnedBytes nodeStore, int nodeCount, PinnedBytes blockStore, int blockCount, uint root)
    {
        (this.nodeStore, this.nodeCount) = (nodeStore, nodeCount);
        (this.blockStore, this.blockCount, this.root) = (blockStore, blockCount, root);
        nodes = nodeStore.Data;
        blocks = blockStore.Data;
    }

    /// <summary>The tree after other nodes and blocks were laid where its own stood.</summary>
    /// <returns>False if they were laid elsewhere.</returns>
    internal bool StandsAgain(PinnedBytes nodesNow, int nodeCountNow, PinnedBytes blocksNow, int blockCountNow,
        uint rootNow)
    {
        if (nodesNow != nodeStore || blocksNow != blockStore) return false;
        (nodeCount, blockCount, root) = (nodeCountNow, blockCountNow, rootNow);
        return true;
    }

    public bool IsEmpty => root == Leaf;
    public long Bytes => nodeStore.Length + blockStore.Length;

    /// <summary>Sum of the half areas of all boxes over that of the whole: how many boxes a ray that meets the whole
    /// meets on average.</summary>
    public float Looseness
    {
        get
        {
            double sum = 0;
            for (int n = 0; n < nodeCount; n++)
            {
                float* f = (float*)(nodes + (long)n * NodeBytes);
                for (int i = 0; i < 8; i++)
                {
                    float x = f[8 + i] - f[i], y = f[24 + i] - f[16 + i], z = f[40 + i] - f[32 + i];
                    if (x >= 0) sum += x * y + y * z + z * x;
                }
            }
            Vec3 size = Bounds.Size;
            double whole = size.X * size.Y + size.Y * size.Z + size.Z * size.X;
            return whole > 0 ? (float)(sum / whole) : 0;
        }
    }

    /// <summary>The same tree with memory of its own, to be refitted.</summary>
    public Bvh Copy() => new(nodeStore.Copy(), nodeCount, blockStore.Copy(), blockCount, root);

    public Bounds Bounds
    {
        get
        {
            Bounds b = Bounds.Empty;
            if (IsEmpty) return b;
            float* f = (float*)(nodes + (long)root * NodeBytes);
            for (int i = 0; i < 8; i++)
                if (f[i] <= f[8 + i])
                    b = b.Include(new Bounds(new(f[i], f[16 + i], f[32 + i]), new(f[8 + i], f[24 + i], f[40 + i])));
            return b;
        }
    }

    /// <summary>About all of it, placed: of its boxes some levels down, which lie closer about what is no box than that of
    /// the whole does once it is turned.</summary>
    public Bounds Placed(in Affine place)
    {
        const int levels = 3;
        const float rounding = 2e-6f;
        if (IsEmpty) return Bounds.Empty;
        Bounds b = Placed(root, place, levels);
        Vec3 far = Vec3.Max(Vec3.Abs(b.Lo), Vec3.Abs(b.Hi)), slack = new(rounding * MathF.Max(far.X, MathF.Max(far.Y, far.Z)));
        return new(b.Lo - slack, b.Hi + slack);
    }

    private Bounds Placed(uint node, in Affine place, int levels)
    {
        Bounds all = Bounds.Empty;
        float* f = (float*)(nodes + (long)node * NodeBytes);
        uint* child = (uint*)((byte*)f + ChildOffset);
        for (int i = 0; i < 8; i++)
        {
            if (!(f[i] <= f[8 + i])) continue;
            all = all.Include((child[i] & Leaf) == 0 && levels > 1
                ? Placed(child[i], place, levels - 1)
                : new Bounds(new(f[i], f[16 + i], f[32 + i]), new(f[8 + i], f[24 + i], f[40 + i])).Transformed(place));
        }
        return all;
    }

    /// <summary>Vertex numbers of each block's triangles in turn: eight first corners, eight second, eight third; 0 where
    /// there is no triangle. Read in order, they spare a refit the way through scattered triangles.</summary>
    /// <param name="room">To write to, if there is enough of it.</param>
    public int[] CornersOf(int[] indices, int[]? room = null)
    {
        int count = checked(blockCount * CornersABlock);
        int[] corners = room?.Length >= count ? room : new int[count];
        for (int i = 0; i < count; i++)
        {
            int triangle = ((int*)(blocks + (long)(i / CornersABlock) * BlockBytes))[IdOffset + i % 8];
            corners[i] = triangle < 0 ? 0 : indices[(triangle & ~Filtered) * 3 + i % CornersABlock / 8];
        }
        return corners;
    }

    /// <summary>Fits boxes and blocks to moved vertices. Children always stand after their parents, so one backward
    /// sweep does it.</summary>
    /// <param name="corners">As <see cref="CornersOf"/> gives them.</param>
    public void Refit(ReadOnlySpan<Vec3> positions, ReadOnlySpan<int> corners)
    {
        fixed (Vec3* p = positions)
        fixed (int* c = corners)
            for (int n = nodeCount - 1; n >= 0; n--)
            {
                float* f = (float*)(nodes + (long)n * NodeBytes);
                uint* child = (uint*)((byte*)f + ChildOffset);
                for (int i = 0; i < 8; i++)
                {
                    uint k = child[i];
                    if (k == Leaf) continue;
                    if ((k & Leaf) != 0) FitLeaf(k, p, c, f + i);
                    else
                    {
                        float* q = (float*)(nodes + (long)k * NodeBytes);
                        for (int axis = 0; axis < 6; axis += 2)
                        {
                            f[axis * 8 + i] = Least(q + axis * 8);
                            f[axis * 8 + 8 + i] = -Least(q + axis * 8 + 8, -1);
                        }
                    }
                }
            }
    }

    private void FitLeaf(uint leaf, Vec3* positions, int* corners, float* box)
    {
        Vector256<float> far = Vector256.Create(float.PositiveInfinity), lx = far, ly = far, lz = far, hx = -far,
            hy = -far, hz = -far;
        long first = (leaf & ~Leaf) >> 3;
        float* g = (float*)(blocks + first * BlockBytes);
        int* corner = corners + CornersABlock * first;
        for (int count = (int)(leaf & 7); count > 0; count--, g += BlockBytes / 4, corner += CornersABlock)
        {
            Gather(positions, corner, out Vector256<float> ax, out Vector256<float> ay, out Vector256<float> az);
            Gather(positions, corner + 8, out Vector256<float> bx, out Vector256<float> by, out Vector256<float> bz);
            Gather(positions, corner + 16, out Vector256<float> cx, out Vector256<float> cy, out Vector256<float> cz);
            // A vertex that is not a number takes its triangle out of the picture for this instant.
            Vector256<float> kept = Vector256.GreaterThanOrEqual(Vector256.Load((int*)g + IdOffset), Vector256<int>.Zero).AsSingle()
                & Near(ax, bx, cx, far) & Near(ay, by, cy, far) & Near(az, bz, cz, far);
            Fit(g, ax, bx, cx, kept, far, ref lx, ref hx);
            Fit(g + 8, ay, by, cy, kept, far, ref ly, ref hy);
            Fit(g + 16, az, bz, cz, kept, far, ref lz, ref hz);
        }
        box[0] = Least(lx);
        box[8] = -Least(-hx);
        box[16] = Least(ly);
        box[24] = -Least(-hy);
        box[32] = Least(lz);
        box[40] = -Least(-hz);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Gather(Vec3* p, int* at, out Vector256<float> x, out Vector256<float> y, out Vector256<float> z)
    {
        Vec3* a = p + at[0], b = p + at[1], c = p + at[2], d = p + at[3], e = p + at[4], f = p + at[5], g = p + at[6],
            h = p + at[7];
        x = Vector256.Create(a->X, b->X, c->X, d->X, e->X, f->X, g->X, h->X);
        y = Vector256.Create(a->Y, b->Y, c->Y, d->Y, e->Y, f->Y, g->Y, h->Y);
        z = Vector256.Create(a->Z, b->Z, c->Z, d->Z, e->Z, f->Z, g->Z, h->Z);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Near(Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> far)
        => Vector256.LessThan(Vector256.Abs(a), far) & Vector256.LessThan(Vector256.Abs(b), far)
            & Vector256.LessThan(Vector256.Abs(c), far);

    /// <summary>Lays one axis of eight triangles down as first corner and edges, and widens the box's range by those
    /// kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fit(float* axis, Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> kept,
        Vector256<float> far, ref Vector256<float> lo, ref Vector256<float> hi)
    {
        lo = Vector256.MinNative(lo,
            Vector256.ConditionalSelect(kept, Vector256.MinNative(Vector256.MinNative(a, b), c), far));
        hi = Vector256.MaxNative(hi,
            Vector256.ConditionalSelect(kept, Vector256.MaxNative(Vector256.MaxNative(a, b), c), -far));
        (a & kept).StoreAligned(axis);
        ((b - a) & kept).StoreAligned(axis + 24);
        ((c - a) & kept).StoreAligned(axis + 48);
    }

    internal static void WriteTriangle(float* block, int lane, Vec3 a, Vec3 b, Vec3 c)
    {
        Vec3 e = b - a, d = c - a;
        float* f = block + lane;
        f[0] = a.X; f[8] = a.Y; f[16] = a.Z;
        f[24] = e.X; f[32] = e.Y; f[40] = e.Z;
        f[48] = d.X; f[56] = d.Y; f[64] = d.Z;
    }

    private static float Least(float* p, float sign = 1) => Least(Vector256.LoadAligned(p) * sign);

    private static float Least(Vector256<float> v)
    {
        Vector128<float> m = Vector128.MinNative(v.GetLower(), v.GetUpper());
        float a = MathF.Min(m[0], m[1]), b = MathF.Min(m[2], m[3]);
        return MathF.Min(a, b);
    }
}
