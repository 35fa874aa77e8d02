using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using F8 = System.Runtime.Intrinsics.Vector256<float>;
using V = System.Runtime.Intrinsics.Vector256;

namespace Photoplay.Rendering;

/// <summary>How one layer is filtered.</summary>
/// <param name="Passes">Each doubles the reach: 5 passes reach 62 pixels.</param>
/// <param name="Noise">Tolerated difference in luminance, in standard deviations of the estimate.</param>
/// <param name="DepthScale">Tolerated difference in the logarithm of distance from the surface's plane.</param>
/// <param name="NormalPower">How strictly normals must agree: 0 not at all, 1 is the 32nd power of their cosine,
/// 2 the 128th.</param>
/// <param name="ByRoughness">Whether smooth surfaces are filtered less.</param>
internal readonly record struct LayerFilter(int Layer, int Passes, float Noise, float DepthScale, int NormalPower,
    bool ByRoughness, int Where);

/// <summary>Edge-avoiding a-trous wavelet filter (Dammertz et al. 2010) guided by normal, distance and the variance of
/// the layer itself (Schied et al. 2017). Eight pixels at a time; each lane does the same arithmetic, so nothing
/// depends on the processor.</summary>
internal static class ATrous
{
    /// <summary>Filters one layer (r, g, b and variance from <see cref="LayerFilter.Layer"/> on) of
    /// <paramref name="light"/> in place.</summary>
    public static void Run(Padded light, Guide guide, LayerFilter how, int threads)
    {
        // A layer without light stays without.
        if (!HasLight(light, how.Layer)) return;
        using Padded spareA = new(light.Width, light.Height, 4), spareB = new(light.Width, light.Height, 4);
        (Padded a, Padded b) = (spareA, spareB);
        int length = light.Stride * light.Height;
        for (int p = 0; p < 4; p++) light[how.Layer + p].AsSpan(0, length).CopyTo(a[p]);
        for (int pass = 0; pass < how.Passes; pass++)
        {
            int step = 1 << pass;
            Padded.Rows(light.Height, threads, (a, b, guide.Planes, how, step),
                static (on, y) => Row(on.a, on.b, on.Planes, on.how, on.step, y));
            (a, b) = (b, a);
        }
        for (int p = 0; p < 4; p++) a[p].AsSpan(0, length).CopyTo(light[how.Layer + p]);
    }

    private static bool HasLight(Padded light, int layer)
    {
        for (int y = 0; y < light.Height; y++)
            if (light.Row(layer, y).ContainsAnyExcept(0f) || light.Row(layer + 1, y).ContainsAnyExcept(0f)) return true;
        return false;
    }

    [SkipLocalsInit]
    private static void Row(Padded from, Padded to, Padded g, LayerFilter how, int step, int y)
    {
        float[] fr = from[0], fg = from[1], fb = from[2], fv = from[3];
        float[] gx = g[Guide.NormalX], gy = g[Guide.NormalY], gz = g[Guide.NormalZ], gd = g[Guide.Depth],
            ids = g[Guide.Id], where = g[how.Where];
        int stride = from.Stride, up = y > 0 ? -stride : 0, down = y < from.Height - 1 ? stride : 0;
        for (int x = 0; x < from.Width; x += 8)
        {
            int o = from.At(x, y);
            F8 r = L(fr, o), gr = L(fg, o), b = L(fb, o), v = L(fv, o), here = L(where, o);
            if (here == F8.Zero) { Store(to, o, r, gr, b, v); continue; }
            F8 l = Luminance(r, gr, b), nx = L(gx, o), ny = L(gy, o), nz = L(gz, o), z = L(gd, o),
                sx = L(g[Guide.SlopeX], o), sy = L(g[Guide.SlopeY], o);
            F8 blurred = Blurred(fv, ids, o, up, down);
            F8 tolerance = V.Sqrt(V.Max(blurred, F8.Zero)) * how.Noise + V.Create(1e-5f) + l * 0.01f;
            if (how.ByRoughness)
            {
                F8 rough = L(g[Guide.Roughness], o);
                tolerance *= V.Min(F8.One, rough * 4f + V.Create(0.15f));
            }
            // What is unsure of itself takes what its neighbours have.
            F8 perTolerance = here / tolerance;
            // A slope seen at a slant changes fast: the further the step, the more is forgiven.
            F8 perDepth = F8.One / (V.Create(how.DepthScale) + (V.Abs(sx) + V.Abs(sy)) * (0.5f * step));
            const float Centre = 0.375f * 0.375f;
            F8 sw = here * Centre, sr = r * sw, sg = gr * sw, sb = b * sw, sv = v * (sw * sw);
            for (int dy = -2; dy <= 2; dy++)
            {
                int yy = y + dy * step;
                if ((uint)yy >= (uint)from.Height) continue;
                F8 row = V.FusedMultiplyAdd(sy, V.Create((float)(dy * step)), z);
                for (int dx = -2; dx <= 2; dx++)
                {
                    if (dx == 0 && dy == 0) continue;
                    int t = o + dy * step * stride + dx * step;
                    F8 dz = V.Abs(L(gd, t) - V.FusedMultiplyAdd(sx, V.Create((float)(dx * step)), row));
                    F8 tr = L(fr, t), tg = L(fg, t), tb = L(fb, t);
                    F8 w = Falloff(V.FusedMultiplyAdd(dz, perDepth, V.Abs(Luminance(tr, tg, tb) - l) * perTolerance))
                        * L(where, t) * (Kernel(dx) * Kernel(dy));
                    if (how.NormalPower > 0)
                    {
                        F8 c = V.Max(F8.Zero,
                            V.FusedMultiplyAdd(nx, L(gx, t), V.FusedMultiplyAdd(ny, L(gy, t), nz * L(gz, t))));
                        c *= c; c *= c; c *= c; c *= c; c *= c;
                        if (how.NormalPower > 1) { c *= c; c *= c; }
                        w *= c;
                    }
                    sw += w;
                    sr = V.FusedMultiplyAdd(tr, w, sr);
                    sg = V.FusedMultiplyAdd(tg, w, sg);
                    sb = V.FusedMultiplyAdd(tb, w, sb);
                    sv = V.FusedMultiplyAdd(L(fv, t) * w, w, sv);
                }
            }
            F8 inverse = F8.One / V.Max(sw, V.Create(1e-20f));
            Store(to, o, sr * inverse, sg * inverse, sb * inverse, sv * inverse * inverse);
        }
    }

    /// <summary>The variance around a pixel of what shows the same thing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static F8 Blurred(float[] variance, float[] ids, int o, int up, int down)
    {
        F8 id = L(ids, o), sum = L(variance, o) * 4f, weights = V.Create(4f);
        Add(o - 1, 2); Add(o + 1, 2); Add(o + up, 2); Add(o + down, 2);
        Add(o + up - 1, 1); Add(o + up + 1, 1); Add(o + down - 1, 1); Add(o + down + 1, 1);
        return sum / weights;

        void Add(int t, float weight)
        {
            F8 w = V.Equals(L(ids, t), id) & V.Create(weight);
            sum = V.FusedMultiplyAdd(L(variance, t), w, sum);
            weights += w;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static F8 L(float[] plane, int o) => V.LoadUnsafe(ref plane[0], (nuint)o);

    private static void Store(Padded to, int o, F8 r, F8 g, F8 b, F8 v)
    {
        r.CopyTo(to[0], o); g.CopyTo(to[1], o); b.CopyTo(to[2], o); v.CopyTo(to[3], o);
    }

    private static F8 Luminance(F8 r, F8 g, F8 b)
        => V.FusedMultiplyAdd(r, V.Create(0.2722287f), V.FusedMultiplyAdd(g, V.Create(0.6740818f), b * 0.0536895f));

    // (1 - x/8)^8, about e to the -x, exactly 0 from 8 on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static F8 Falloff(F8 x)
    {
        F8 t = V.Max(F8.Zero, V.FusedMultiplyAdd(x, V.Create(-0.125f), F8.One));
        t *= t; t *= t;
        return t * t;
    }

    // The cubic B-spline's weights 3/8, 1/4, 1/16.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Kernel(int d) => d == 0 ? 0.375f : d is 1 or -1 ? 0.25f : 0.0625f;
}
