using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Photoplay.Stage.Rays;

/// <summary>Everything a walk needs about one ray. Fused multiply-add is exactly rounded with and without hardware, so
/// bits agree everywhere.</summary>
internal readonly ref struct RayLanes
{
    public readonly Vector256<float> InvX, InvY, InvZ, OrgX, OrgY, OrgZ;
    public readonly nint NearX, NearY, NearZ;

    /// <summary>Far planes are moved out by two units in the last place, so that rounding never loses a
    /// box (Ize 2013).</summary>
    public static Vector256<float> Robust => Vector256.Create(1.0000004f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RayLanes(in Ray r)
    {
        float x = Inverse(r.Direction.X), y = Inverse(r.Direction.Y), z = Inverse(r.Direction.Z);
        InvX = Vector256.Create(x); InvY = Vector256.Create(y); InvZ = Vector256.Create(z);
        OrgX = Vector256.Create(-(r.Origin.X * x));
        OrgY = Vector256.Create(-(r.Origin.Y * y));
        OrgZ = Vector256.Create(-(r.Origin.Z * z));
        NearX = x >= 0 ? 0 : 32; NearY = (y >= 0 ? 0 : 32) + 64; NearZ = (z >= 0 ? 0 : 32) + 128;
    }

    private static float Inverse(float d) => 1f / (MathF.Abs(d) < 1e-18f ? (d < 0 ? -1e-18f : 1e-18f) : d);

    /// <summary>Entry distances of the eight boxes, and which of them the ray meets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe uint Boxes(byte* n, Vector256<float> near, Vector256<float> far, out Vector256<float> entry)
    {
        entry = Vector256.MaxNative(
            Vector256.MaxNative(Plane(n + NearX, InvX, OrgX), Plane(n + NearY, InvY, OrgY)),
            Vector256.MaxNative(Plane(n + NearZ, InvZ, OrgZ), near));
        Vector256<float> exit = Vector256.MinNative(
            Vector256.MinNative(Plane(n + (NearX ^ 32), InvX, OrgX), Plane(n + (NearY ^ 32), InvY, OrgY)),
            Vector256.MinNative(Plane(n + (NearZ ^ 32), InvZ, OrgZ), far));
        return Vector256.LessThanOrEqual(entry, exit * Robust).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<float> Plane(byte* p, Vector256<float> inverse, Vector256<float> origin)
        => Vector256.FusedMultiplyAdd(Vector256.LoadAligned((float*)p), inverse, origin);
}

internal sealed unsafe partial class Bvh
{
    /// <summary>Smallest near distance: keeps sort keys, which are the bits of distances, above zero.</summary>
    private const float Tiny = 1e-12f;
    private const int StackSize = 256;

    /// <summary>Intersects eight triangles (Moeller and Trumbore 1997). Returns the mask of hits
    /// in (near, far).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Triangles(float* f, in Ray r, Vector256<float> near, Vector256<float> far,
        out Vector256<float> t, out Vector256<float> u, out Vector256<float> v)
    {
        Vector256<float> dx = Vector256.Create(r.Direction.X), dy = Vector256.Create(r.Direction.Y),
            dz = Vector256.Create(r.Direction.Z);
        Vector256<float> e1x = Vector256.LoadAligned(f + 24), e1y = Vector256.LoadAligned(f + 32),
            e1z = Vector256.LoadAligned(f + 40);
        Vector256<float> e2x = Vector256.LoadAligned(f + 48), e2y = Vector256.LoadAligned(f + 56),
            e2z = Vector256.LoadAligned(f + 64);
        Vector256<float> px = Cross(dy, e2z, dz, e2y), py = Cross(dz, e2x, dx, e2z), pz = Cross(dx, e2y, dy, e2x);
        Vector256<float> inverse = Vector256<float>.One / Dot(e1x, e1y, e1z, px, py, pz);
        Vector256<float> tx = Vector256.Create(r.Origin.X) - Vector256.LoadAligned(f),
            ty = Vector256.Create(r.Origin.Y) - Vector256.LoadAligned(f + 8),
            tz = Vector256.Create(r.Origin.Z) - Vector256.LoadAligned(f + 16);
        u = Dot(tx, ty, tz, px, py, pz) * inverse;
        Vector256<float> qx = Cross(ty, e1z, tz, e1y), qy = Cross(tz, e1x, tx, e1z), qz = Cross(tx, e1y, ty, e1x);
        v = Dot(dx, dy, dz, qx, qy, qz) * inverse;
        t = Dot(e2x, e2y, e2z, qx, qy, qz) * inverse;
        Vector256<float> inside = Vector256.GreaterThanOrEqual(u, Vector256<float>.Zero)
            & Vector256.GreaterThanOrEqual(v, Vector256<float>.Zero)
            & Vector256.LessThanOrEqual(u + v, Vector256<float>.One);
        return (inside & Vector256.LessThan(t, far) & Vector256.GreaterThan(t, near)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Cross(Vector256<float> a, Vector256<float> b, Vector256<float> c,
        Vector256<float> d)
        => Vector256.FusedMultiplyAdd(a, b, -(c * d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Dot(Vector256<float> ax, Vector256<float> ay, Vector256<float> az,
        Vector256<float> bx, Vector256<float> by, Vector256<float> bz)
        => Vector256.FusedMultiplyAdd(ax, bx, Vector256.FusedMultiplyAdd(ay, by, az * bz));

    /// <summary>Nearest hit within the ray's range. Writes all of the hit but its entity.</summary>
    [SkipLocalsInit]
    public bool Closest(in Ray ray, ref Hit hit)
    {
        if (IsEmpty) return false;
        ulong* stack = stackalloc ulong[StackSize], sp = stack;
        float* room = stackalloc float[16], distances = (float*)(((nint)room + 31) & ~31);
        RayLanes lanes = new(ray);
        float far = ray.Far;
        Vector256<float> farLanes = Vector256.Create(far), near = Vector256.Create(MathF.Max(ray.Near, Tiny));
        uint at = root;
        bool found = false;
        while (true)
        {
            if ((at & Leaf) == 0)
            {
                if (Descend(nodes + (nint)at * NodeBytes, lanes, near, farLanes, distances, ref at, ref sp)) continue;
            }
            else
            {
                float* f = (float*)(blocks + (nint)((at & ~Leaf) >> 3) * BlockBytes);
                uint mask = Triangles(f, ray, near, farLanes, out Vector256<float> t, out Vector256<float> u,
                    out Vector256<float> v);
                if (mask != 0)
                {
                    do
                    {
                        int i = BitOperations.TrailingZeroCount(mask);
                        mask &= mask - 1;
                        if (!(t[i] < far)) continue;
                        far = t[i];
                        hit.Distance = far;
                        hit.U = u[i];
                        hit.V = v[i];
                        hit.Triangle = ((int*)(f + IdOffset))[i] & ~Filtered;
                        found = true;
                    }
                    while (mask != 0);
                    farLanes = Vector256.Create(far);
                }
            }
            if (Pop(stack, ref sp, far, out at)) continue;
            GC.KeepAlive(this); // its memory is walked by pointers
            return found;
        }
    }

    /// <summary>Nearest hit over instances, whose inverse transforms and trees are given.</summary>
    [SkipLocalsInit]
    public bool ClosestInstance(in Ray ray, ref Hit hit, Instance[] instances, RayKinds kind)
    {
        if (IsEmpty) return false;
        ulong* stack = stackalloc ulong[StackSize], sp = stack;
        float* room = stackalloc float[16], distances = (float*)(((nint)room + 31) & ~31);
        RayLanes lanes = new(ray);
        float far = ray.Far;
        Vector256<float> farLanes = Vector256.Create(far), near = Vector256.Create(MathF.Max(ray.Near, Tiny));
        uint at = root;
        bool found = false;
        while (true)
        {
            if ((at & Leaf) == 0)
            {
                if (Descend(nodes + (nint)at * NodeBytes, lanes, near, farLanes, distances, ref at, ref sp)) continue;
            }
            else
            {
                ref Instance instance = ref instances[(at & ~Leaf) >> 3];
                if ((instance.Stops & kind) != RayKinds.None)
                {
                    Ray local = new(instance.ObjectFromWorld.Point(ray.Origin),
                        instance.ObjectFromWorld.Vector(ray.Direction), far, ray.Near);
                    if (instance.Tree.Closest(local, ref hit))
                    {
                        found = true;
                        hit.Entity = instance.Entity;
                        far = hit.Distance;
                        farLanes = Vector256.Create(far);
                    }
                }
            }
            if (Pop(stack, ref sp, far, out at)) continue;
            GC.KeepAlive(this); // its memory is walked by pointers
            return found;
        }
    }

    /// <summary>Goes to the nearest child met and stacks the others, farthest first. False if none was met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Descend(byte* n, in RayLanes lanes, Vector256<float> near, Vector256<float> far,
        float* distances, ref uint at, ref ulong* sp)
    {
        uint mask = lanes.Boxes(n, near, far, out Vector256<float> entry);
        if (mask == 0) return false;
        uint* child = (uint*)(n + ChildOffset);
        int i = BitOperations.TrailingZeroCount(mask);
        mask &= mask - 1;
        if (mask == 0) { at = child[i]; return true; }
        entry.StoreAligned(distances);
        uint* bits = (uint*)distances;
        ulong a = (ulong)bits[i] << 32 | child[i];
        i = BitOperations.TrailingZeroCount(mask);
        mask &= mask - 1;
        ulong b = (ulong)bits[i] << 32 | child[i];
        if (mask == 0)
        {
            at = (uint)Math.Min(a, b);
            *sp++ = Math.Max(a, b);
            return true;
        }
        ulong* bottom = sp;
        *sp++ = Math.Max(a, b);
        *sp++ = Math.Min(a, b);
        do
        {
            i = BitOperations.TrailingZeroCount(mask);
            mask &= mask - 1;
            ulong k = (ulong)bits[i] << 32 | child[i];
            ulong* q = sp;
            while (q > bottom && q[-1] < k) { *q = q[-1]; q--; }
            *q = k;
            sp++;
        }
        while (mask != 0);
        at = (uint)*--sp;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Pop(ulong* stack, ref ulong* sp, float far, out uint at)
    {
        uint limit = BitConverter.SingleToUInt32Bits(far);
        while (sp != stack)
        {
            ulong k = *--sp;
            if ((uint)(k >> 32) <= limit) { at = (uint)k; return true; }
        }
        at = 0;
        return false;
    }
}
