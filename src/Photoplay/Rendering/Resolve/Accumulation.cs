using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using F8 = System.Runtime.Intrinsics.Vector256<float>;

namespace Photoplay.Rendering;

/// <summary>Adds up, for each pixel of the centre frame, what the other frames of the window know about the same point:
/// where the surface is the same (entity, distance, normal) and the light has not changed.</summary>
internal static class Accumulation
{
    /// <summary>The mean normal stands after the layers of light, then how many samples matt light
    /// was made of, and whether matt and glossy light change over the window (0 to 1).</summary>
    public const int Normal = PreparedFrame.Layers, Trust = Normal + 3, MattChange = Normal + 4, GlossChange = Normal + 5;

    /// <summary>See <see cref="PreparedFrame"/> for the three layers, and above.</summary>
    /// <param name="period">Frames after which the random numbers of light come round.</param>
    /// <param name="dark">Whose light is not wanted.</param>
    public static Padded Of(PreparedFrame centre, Ways others, int period, Darkness? dark, int threads)
    {
        TracedFrame f = centre.Frame;
        int first = f.FrameNumber, last = f.FrameNumber;
        for (int k = 0; k < others.Count; k++)
            (first, last) = (Math.Min(first, f.FrameNumber + others[k].Steps), Math.Max(last, f.FrameNumber + others[k].Steps));
        float own = Interleave.Share(f.FrameNumber, first, last, period);
        float[] shares = Scratch<float>.Pool.Rent(others.Count);
        for (int k = 0; k < others.Count; k++)
            shares[k] = Interleave.Share(f.FrameNumber + others[k].Steps, first, last, period);
        Padded light = new(f.Width, f.Height, GlossChange + 1);
        Padded.Rows(f.Height, threads, (centre, own, others, shares, dark, light),
            static (on, y) => Row(on.centre, on.own, on.others, on.shares, on.dark, on.light, y));
        Scratch<float>.Pool.Return(shares);
        return light;
    }

    /// <summary>What one pixel has gathered: matt and gloss, haze, weights of the three, normals.</summary>
    private struct Sum
    {
        public F8 First, Second;
        public Vector128<float> Weights, Normal;
        public Series Matt, Gloss;
        public float MattChange, GlossChange;
    }

    /// <summary>A row's light over all frames: weighted means, and the variances of those means. Frame after frame, so
    /// that memory is read in order.</summary>
    private static void Row(PreparedFrame centre, float ownShare, Ways others, float[] shares, Darkness? dark,
        Padded light, int y)
    {
        int width = centre.Frame.Width, first = y * width;
        Sum[] sums = Scratch<Sum>.Pool.Rent(width);
        for (int x = 0; x < width; x++)
        {
            ref float own = ref centre.Light[(first + x) * PreparedFrame.LightStep];
            float trust = Unsafe.Add(ref own, PreparedFrame.Trust) * ownShare;
            Vector128<float> mine = Weights(trust);
            ref Sum sum = ref sums[x];
            sum.First = Vector256.LoadUnsafe(ref own) * Vector256.Create(mine, mine);
            sum.Second = Vector256.LoadUnsafe(ref own, 8) * Vector256.Create(mine, Vector128<float>.Zero);
            sum.Weights = Vector128.Create(trust);
            sum.Matt = Series.From(Unsafe.Add(ref own, PreparedFrame.MattMean));
            sum.Gloss = Series.From(Unsafe.Add(ref own, PreparedFrame.GlossMean));
            sum.Normal = Vector128.LoadUnsafe(ref centre.Surface[(first + x) * PreparedFrame.SurfaceStep]);
        }
        int[] met = Scratch<int>.Pool.Rent(width * others.Count);
        Compare(centre, others, sums, dark, met, y);
        ReadOnlySpan<float> roughness = centre.Frame[Plane.Roughness].AsSpan(first, width);
        for (int k = 0; k < others.Count; k++)
            for (int x = 0; x < width; x++)
                if (met[k * width + x] is >= 0 and int j)
                    Include(ref sums[x], centre, others[k], shares[k], x, y, first + x, (nuint)j, roughness[x]);
        for (int x = 0, o = light.At(0, y); x < width; x++, o++) Write(sums[x], light, o);
        Scratch<int>.Pool.Return(met);
        Scratch<Sum>.Pool.Return(sums);
    }

    /// <summary>Tells changes of light from noise, by the means over a neighbourhood in each frame.</summary>
    /// <param name="met">Takes the pixel of each frame, row after row, where each pixel's surface is; -1 where it is not
    /// to be found.</param>
    private static void Compare(PreparedFrame centre, Ways others, Sum[] sums, Darkness? dark, int[] met,
        int y)
    {
        int width = centre.Frame.Width, first = y * width;
        for (int k = 0; k < others.Count; k++)
        {
            ref readonly Reprojection other = ref others[k];
            for (int x = 0; x < width; x++)
            {
                ref Sum sum = ref sums[x];
                // From the middle to one end of the window, then to the other.
                if (other.Steps == 1) { sum.Matt.Return(); sum.Gloss.Return(); }
                nuint j = 0;
                bool found = dark?.IsUnlit(first + x) != true && Find(other, centre, first + x, out j);
                met[k * width + x] = found ? (int)j : -1;
                if (!found) continue;
                ref float there = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(other.Frame.Light),
                    j * PreparedFrame.LightStep);
                sum.Matt.Add(Unsafe.Add(ref there, PreparedFrame.MattMean));
                sum.Gloss.Add(Unsafe.Add(ref there, PreparedFrame.GlossMean));
            }
        }
        ReadOnlySpan<float> still = centre.Frame[Plane.Still].AsSpan(first, width);
        for (int x = 0; x < width; x++)
            // Where the frame itself knows nothing, there is nothing that could have changed.
            if (!(centre.Surface[(first + x) * PreparedFrame.SurfaceStep + PreparedFrame.Dark] > 0))
            {
                bool seldom = still[x] > 0;
                (sums[x].MattChange, sums[x].GlossChange) = (sums[x].Matt.Change(seldom), sums[x].Gloss.Change(seldom));
            }
            else (sums[x].MattChange, sums[x].GlossChange) = (0, 0);
    }

    private static void Include(ref Sum sum, PreparedFrame centre, in Reprojection other, float share, int x, int y, int i,
        nuint j, float roughness)
    {
        sum.Normal += Vector128.LoadUnsafe(ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(other.Frame.Surface), j * PreparedFrame.SurfaceStep));
        ref float light = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(other.Frame.Light),
            j * PreparedFrame.LightStep), own = ref centre.Light[i * PreparedFrame.LightStep];
        float weight = share * Unsafe.Add(ref light, PreparedFrame.Trust);
        if (weight < 1e-4f) return;
        F8 a = Vector256.LoadUnsafe(ref light), b = Vector256.LoadUnsafe(ref light, 8);
        float matt = weight, gloss = weight;
        if (sum.MattChange > 0)
            matt *= 1 - sum.MattChange * (1 - Same(Unsafe.Add(ref own, PreparedFrame.MattMean), b[4]));
        if (sum.GlossChange > 0)
            gloss *= 1 - sum.GlossChange * (1 - Same(Unsafe.Add(ref own, PreparedFrame.GlossMean), b[5]));
        // A sharp reflection does not move with the surface it is seen in.
        float moved = MathF.Abs(other.X[i] + other.Shift.X - x) + MathF.Abs(other.Y[i] + other.Shift.Y - y);
        gloss *= Math.Clamp(roughness * 2.5f - 0.15f + 1 / (1 + 25 * moved * moved), 0, 1);
        sum.First += a * Vector256.Create(Weights(matt), Weights(gloss));
        sum.Second += b * Vector256.Create(Weights(weight), Vector128<float>.Zero);
        sum.Weights += Vector128.Create(matt, gloss, weight, 0);
    }

    private static void Write(in Sum sum, Padded light, int o)
    {
        Vector128<float> part = Vector128<float>.One / sum.Weights, n = sum.Normal;
        (sum.First * Vector256.Create(Weights(part[0]), Weights(part[1]))).Spread(light, 0, o);
        Vector128<float> haze = sum.Second.GetLower() * Weights(part[2]);
        for (int p = 0; p < 4; p++) light[PreparedFrame.Haze + p][o] = haze[p];
        float length = MathF.Sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        if (length > 0) n /= length;
        for (int p = 0; p < 3; p++) light[Normal + p][o] = n[p];
        light[Trust][o] = sum.Weights[0];
        (light[MattChange][o], light[GlossChange][o]) = (sum.MattChange, sum.GlossChange);
    }

    private static void Spread(this F8 numbers, Padded light, int first, int o)
    {
        for (int p = 0; p < 8; p++) light[first + p][o] = numbers[p];
    }

    // Variances go by the weight's square.
    private static Vector128<float> Weights(float w) => Vector128.Create(w, w, w, w * w);

    // 1 while two local means agree within a fifth, falling off beyond.
    private static float Same(float a, float b)
    {
        float d = MathF.Abs(a - b) / (0.5f * (a + b) + 1e-4f), x = MathF.Max(0, d - 0.12f) * 4;
        return 1 / (1 + x * x * x * x);
    }

    /// <summary>The pixel of another frame where the middle of a pixel of the centre has gone, if it shows the same
    /// surface. The frames look through other places of it, which together cover it evenly, and of what stands still
    /// each frame finds the same set.</summary>
    private static bool Find(in Reprojection r, PreparedFrame centre, int i, out nuint j)
    {
        j = 0;
        PreparedFrame frame = r.Frame;
        Vec2 shift = r.Shift;
        float px = r.X[i] + shift.X + 0.5f, py = r.Y[i] + shift.Y + 0.5f;
        int width = frame.Frame.Width;
        if (!(px > 0 && py > 0 && px < width && py < frame.Frame.Height)) return false;
        j = (nuint)((int)py * width + (int)px);
        ref float here = ref centre.Surface[i * PreparedFrame.SurfaceStep],
            there = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(frame.Surface), j * PreparedFrame.SurfaceStep);
        float id = Unsafe.Add(ref here, PreparedFrame.Id), depth = r.Depth[i];
        if (Unsafe.Add(ref there, PreparedFrame.Id) != id || Unsafe.Add(ref there, PreparedFrame.Dark) > 0) return false;
        return !(id > 0) || (MathF.Abs(Unsafe.Add(ref there, PreparedFrame.Depth) - depth) <= 0.05f * depth + 0.01f
            && here * there + Unsafe.Add(ref here, 1) * Unsafe.Add(ref there, 1)
                + Unsafe.Add(ref here, 2) * Unsafe.Add(ref there, 2) >= 0.6f);
    }
}
