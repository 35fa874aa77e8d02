using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Photoplay.Stage.Rays;

internal sealed unsafe partial class Bvh
{
    /// <summary>Whether anything stops the ray. Triangles marked as filtered are put to the
    /// filter, each once.</summary>
    [SkipLocalsInit]
    public bool Blocked<TFilter>(in Ray ray, in Ray worldRay, int entity, ref TFilter filter)
        where TFilter : struct, IShadowFilter
    {
        if (IsEmpty) return false;
        uint* stack = stackalloc uint[StackSize], sp = stack;
        RayLanes lanes = new(ray);
        Vector256<float> far = Vector256.Create(ray.Far), near = Vector256.Create(MathF.Max(ray.Near, Tiny));
        uint at = root;
        while (true)
        {
            if ((at & Leaf) == 0)
            {
                if (DescendAny(nodes + (nint)at * NodeBytes, lanes, near, far, ref at, ref sp)) continue;
            }
            else
            {
                float* f = (float*)(blocks + (nint)((at & ~Leaf) >> 3) * BlockBytes);
                uint mask = Triangles(f, ray, near, far, out Vector256<float> t, out Vector256<float> u,
                    out Vector256<float> v);
                for (; mask != 0; mask &= mask - 1)
                {
                    int i = BitOperations.TrailingZeroCount(mask), id = ((int*)(f + IdOffset))[i];
                    if ((id & Filtered) == 0) return true;
                    Hit hit = new() { Distance = t[i], U = u[i], V = v[i], Triangle = id & ~Filtered, Entity = entity };
                    if (!filter.Pass(hit, worldRay)) return true;
                }
            }
            if (sp == stack)
            {
                GC.KeepAlive(this); // its memory is walked by pointers
                return false;
            }
            at = *--sp;
        }
    }

    /// <summary>The same over instances.</summary>
    [SkipLocalsInit]
    public bool BlockedInstance<TFilter>(in Ray ray, Instance[] instances, ref TFilter filter)
        where TFilter : struct, IShadowFilter
    {
        if (IsEmpty) return false;
        uint* stack = stackalloc uint[StackSize], sp = stack;
        RayLanes lanes = new(ray);
        Vector256<float> far = Vector256.Create(ray.Far), near = Vector256.Create(MathF.Max(ray.Near, Tiny));
        uint at = root;
        while (true)
        {
            if ((at & Leaf) == 0)
            {
                if (DescendAny(nodes + (nint)at * NodeBytes, lanes, near, far, ref at, ref sp)) continue;
            }
            else
            {
                ref Instance instance = ref instances[(at & ~Leaf) >> 3];
                if ((instance.Stops & RayKinds.Shadow) != RayKinds.None)
                {
                    Ray local = new(instance.ObjectFromWorld.Point(ray.Origin),
                        instance.ObjectFromWorld.Vector(ray.Direction), ray.Far, ray.Near);
                    if (instance.Tree.Blocked(local, ray, instance.Entity, ref filter)) return true;
                }
            }
            if (sp == stack)
            {
                GC.KeepAlive(this); // its memory is walked by pointers
                return false;
            }
            at = *--sp;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool DescendAny(byte* n, in RayLanes lanes, Vector256<float> near, Vector256<float> far,
        ref uint at, ref uint* sp)
    {
        uint mask = lanes.Boxes(n, near, far, out _);
        if (mask == 0) return false;
        uint* child = (uint*)(n + ChildOffset);
        at = child[BitOperations.TrailingZeroCount(mask)];
        for (mask &= mask - 1; mask != 0; mask &= mask - 1)
        {
            *sp++ = at;
            at = child[BitOperations.TrailingZeroCount(mask)];
        }
        return true;
    }
}
