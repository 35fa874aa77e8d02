using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using F8 = System.Runtime.Intrinsics.Vector256<float>;

namespace Photoplay.Rendering;

/// <summary>Adds up, for each pixel of the centre frame, what the other frames of the window know about the same point:
/// where the surface is the same (entity, distance, normal) and the light has not changed.</summary>
internal static class Accumulation
{
    /// <summary>The mean normal stands after the layers of light.</summary>
    public const int Normal = PreparedFrame.Layers;

    /// <summary>Fifteen planes: see <see cref="PreparedFrame"/>'s three layers, and the mean normal.</summary>
    /// <param name="period">Frames after which the random numbers of light come round.</param>
    public static Padded Of(PreparedFrame centre, IReadOnlyList<Reprojection> others, int period, int threads)
    {
        TracedFrame f = centre.Frame;
        int first = f.FrameNumber + Math.Min(0, others.Min(r => (int?)r.Steps) ?? 0),
            last = f.FrameNumber + Math.Max(0, others.Max(r => (int?)r.Steps) ?? 0);
        float own = Interleave.Share(f.FrameNumber, first, last, period);
        float[] shares =
            [.. others.Select(r => Interleave.Share(f.FrameNumber + r.Steps, first, last, period))];
        Padded light = new(f.Width, f.Height, Normal + 3);
        Reprojection[] list = [.. others];
        Padded.Rows(f.Height, threads, y =>
        {
            Span<float> mean = stackalloc float[16];
            ReadOnlySpan<float> roughness = f[Plane.Roughness].AsSpan(y * f.Width, f.Width);
            float[][] planes = [.. Enumerable.Range(0, Normal + 3).Select(p => light[p])];
            for (int x = 0; x < f.Width; x++)
            {
                Pixel(centre, own, list, shares, x, y, roughness[x], mean);
                int o = light.At(x, y);
                for (int p = 0; p < planes.Length; p++) planes[p][o] = mean[p];
            }
        });
        return light;
    }

    /// <summary>The pixel's light over all frames: weighted means, and the variances of those means.</summary>
    [SkipLocalsInit]
    private static void Pixel(PreparedFrame centre, float ownShare, Reprojection[] others, float[] shares, int x, int y,
        float roughness, Span<float> mean)
    {
        int i = y * centre.Frame.Width + x;
        ref float own = ref centre.Light[i * PreparedFrame.LightStep];
        F8 first = Vector256.LoadUnsafe(ref own), second = Vector256.LoadUnsafe(ref own, 8);
        float mattMean = Unsafe.Add(ref own, PreparedFrame.MattMean),
            glossMean = Unsafe.Add(ref own, PreparedFrame.GlossMean);
        float trust = Unsafe.Add(ref own, PreparedFrame.Trust) * ownShare, matt = trust, gloss = trust, haze = trust;
        ref float face = ref centre.Surface[i * PreparedFrame.SurfaceStep];
        Vector128<float> mine = Weights(trust), normal = Vector128.LoadUnsafe(ref face);
        first *= Vector256.Create(mine, mine);
        second *= Vector256.Create(mine, Vector128<float>.Zero);
        for (int k = 0; k < others.Length; k++)
        {
            float weight = shares[k]
                * Fetch(others[k], centre, x, y, i, out F8 a, out F8 b, out Vector128<float> n, out float moved);
            normal += n;
            if (weight < 0.01f) continue;
            float wm = weight * Same(mattMean, b[4]), wh = weight;
            // A sharp reflection does not move with the surface it is seen in.
            float wg = weight * Same(glossMean, b[5])
                * Math.Clamp(roughness * 2.5f - 0.15f + 1 / (1 + 25 * moved * moved), 0, 1);
            first += a * Vector256.Create(Weights(wm), Weights(wg));
            second += b * Vector256.Create(Weights(wh), Vector128<float>.Zero);
            matt += wm; gloss += wg; haze += wh;
        }
        first *= Vector256.Create(Weights(1 / matt), Weights(1 / gloss));
        second *= Vector256.Create(Weights(1 / haze), Vector128<float>.Zero);
        first.CopyTo(mean);
        second.CopyTo(mean[8..]);
        float length = MathF.Sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        (length > 0 ? normal / length : normal).CopyTo(mean[Normal..]);
    }

    // Variances go by the weight's square.
    private static Vector128<float> Weights(float w) => Vector128.Create(w, w, w, w * w);

    // 1 while two local means agree within a fifth, falling off beyond.
    private static float Same(float a, float b)
    {
        float d = MathF.Abs(a - b) / (0.5f * (a + b) + 1e-4f), x = MathF.Max(0, d - 0.12f) * 4;
        return 1 / (1 + x * x * x * x);
    }

    /// <summary>Bilinear look-up among taps that show the same surface; returns the share of taps that do.</summary>
    private static float Fetch(Reprojection r, PreparedFrame centre, int x, int y, int i, out F8 a, out F8 b,
        out Vector128<float> normal, out float moved)
    {
        a = b = F8.Zero;
        normal = Vector128<float>.Zero;
        moved = 0;
        float px = r.X[i], py = r.Y[i];
        PreparedFrame frame = r.Frame;
        int width = frame.Frame.Width, height = frame.Frame.Height;
        if (!(px > -1 && py > -1 && px < width && py < height)) return 0;
        float bx = MathF.Floor(px), by = MathF.Floor(py), fx = px - bx, fy = py - by;
        moved = MathF.Abs(px - x) + MathF.Abs(py - y);
        int x0 = (int)bx, y0 = (int)by;
        ref float light = ref MemoryMarshal.GetArrayDataReference(frame.Light),
            surface = ref MemoryMarshal.GetArrayDataReference(frame.Surface);
        ref float here = ref centre.Surface[i * PreparedFrame.SurfaceStep];
        float nx = here, ny = Unsafe.Add(ref here, 1), nz = Unsafe.Add(ref here, 2),
            id = Unsafe.Add(ref here, PreparedFrame.Id), depth = r.Depth[i], reach = 0.05f * depth + 0.01f, sum = 0;
        for (int k = 0; k < 4; k++)
        {
            int tx = x0 + (k & 1), ty = y0 + (k >> 1);
            float w = ((k & 1) == 0 ? 1 - fx : fx) * ((k >> 1) == 0 ? 1 - fy : fy);
            if (w < 0.01f || (uint)tx >= (uint)width || (uint)ty >= (uint)height) continue;
            nuint j = (nuint)(ty * width + tx);
            ref float there = ref Unsafe.Add(ref surface, j * PreparedFrame.SurfaceStep);
            if (Unsafe.Add(ref there, PreparedFrame.Id) != id) continue;
            if (id > 0 && MathF.Abs(Unsafe.Add(ref there, PreparedFrame.Depth) - depth) > reach) continue;
            if (id > 0 && nx * there + ny * Unsafe.Add(ref there, 1) + nz * Unsafe.Add(ref there, 2) < 0.6f) continue;
            normal += Vector128.LoadUnsafe(ref there) * w;
            w *= Unsafe.Add(ref light, j * PreparedFrame.LightStep + PreparedFrame.Trust);
            a += Vector256.LoadUnsafe(ref light, j * PreparedFrame.LightStep) * w;
            b += Vector256.LoadUnsafe(ref light, j * PreparedFrame.LightStep + 8) * w;
            sum += w;
        }
        if (sum < 1e-4f) return 0;
        a *= 1 / sum;
        b *= 1 / sum;
        return sum;
    }
}
