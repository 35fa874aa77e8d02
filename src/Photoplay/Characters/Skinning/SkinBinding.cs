using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Characters.Skinning;

/// <summary>Up to four bones a point follows, with weights that sum to 1. Arrays hold four numbers a point.</summary>
public sealed class SkinBinding
{
    public const int Slots = 4;

    public byte[] Bones { get; }
    public float[] Weights { get; }
    public int Count => Bones.Length / Slots;

    public SkinBinding(int count)
    {
        Bones = new byte[count * Slots];
        Weights = new float[count * Slots];
    }

    /// <summary>Every point follows one bone.</summary>
    public static SkinBinding Rigid(int count, int bone)
    {
        SkinBinding b = new(count);
        for (int i = 0; i < count; i++) (b.Bones[i * Slots], b.Weights[i * Slots]) = ((byte)bone, 1);
        return b;
    }

    /// <summary>Keeps the four greatest of the weights, one a bone, and scales them to sum 1.</summary>
    public void Set(int point, ReadOnlySpan<float> weightOfBone)
    {
        Span<int> best = [-1, -1, -1, -1];
        for (int b = 0; b < weightOfBone.Length; b++)
        {
            if (weightOfBone[b] <= 1e-4f) continue;
            int slot = Slots - 1;
            if (best[slot] >= 0 && weightOfBone[best[slot]] >= weightOfBone[b]) continue;
            while (slot > 0 && (best[slot - 1] < 0 || weightOfBone[best[slot - 1]] < weightOfBone[b]))
            {
                best[slot] = best[slot - 1];
                slot--;
            }
            best[slot] = b;
        }
        float sum = 0;
        foreach (int b in best) if (b >= 0) sum += weightOfBone[b];
        for (int k = 0; k < Slots; k++)
        {
            Bones[point * Slots + k] = (byte)Math.Max(best[k], 0);
            Weights[point * Slots + k] = best[k] < 0 ? 0 : weightOfBone[best[k]] / sum;
        }
    }

    /// <summary>Writes what a point of a triangle inherits from its corners (barycentric weights u, v of the
    /// second and third).</summary>
    public void SetMixed(int point, SkinBinding skin, int a, int b, int c, float u, float v, Span<float> scratch)
    {
        scratch.Clear();
        skin.Gather(a, 1 - u - v, scratch);
        skin.Gather(b, u, scratch);
        skin.Gather(c, v, scratch);
        Set(point, scratch);
    }

    private void Gather(int point, float share, Span<float> weightOfBone)
    {
        for (int k = 0; k < Slots; k++) weightOfBone[Bones[point * Slots + k]] += Weights[point * Slots + k] * share;
    }

    /// <summary>The point's transform: the weighted mean of its bones' (linear blend skinning). The palette holds four
    /// columns a bone.</summary>
    public Columns Blend(int point, ReadOnlySpan<Vector128<float>> palette)
    {
        int i = point * Slots;
        float w = Weights[i];
        int b = Bones[i] * 4;
        if (w >= 0.9999f) return new(palette[b], palette[b + 1], palette[b + 2], palette[b + 3]);
        Vector128<float> weight = Vector128.Create(w);
        Vector128<float> x = palette[b] * weight, y = palette[b + 1] * weight, z = palette[b + 2] * weight,
            t = palette[b + 3] * weight;
        for (int k = 1; k < Slots; k++)
        {
            w = Weights[i + k];
            if (w == 0) break;
            b = Bones[i + k] * 4;
            weight = Vector128.Create(w);
            x += palette[b] * weight;
            y += palette[b + 1] * weight;
            z += palette[b + 2] * weight;
            t += palette[b + 3] * weight;
        }
        return new(x, y, z, t);
    }

    public static void FillPalette(ReadOnlySpan<Affine> transforms, Span<Vector128<float>> palette)
    {
        for (int i = 0; i < transforms.Length; i++)
        {
            Affine a = transforms[i];
            palette[i * 4] = Wide(a.X);
            palette[i * 4 + 1] = Wide(a.Y);
            palette[i * 4 + 2] = Wide(a.Z);
            palette[i * 4 + 3] = Wide(a.T);
        }
        static Vector128<float> Wide(Vec3 v) => Vector128.Create(v.X, v.Y, v.Z, 0);
    }
}

/// <summary>An affine transform as four columns of four lanes (the last lane unused); plain multiplies and adds, so the
/// bits are those of the scalar form.</summary>
public readonly struct Columns(Vector128<float> x, Vector128<float> y, Vector128<float> z, Vector128<float> t)
{
    private readonly Vector128<float> x = x, y = y, z = z, t = t;

    public Vec3 Point(Vec3 p)
        => Narrow(x * Vector128.Create(p.X) + y * Vector128.Create(p.Y) + z * Vector128.Create(p.Z) + t);
    public Vec3 Vector(Vec3 v)
        => Narrow(x * Vector128.Create(v.X) + y * Vector128.Create(v.Y) + z * Vector128.Create(v.Z));
    private static Vec3 Narrow(Vector128<float> v) => new(v.GetElement(0), v.GetElement(1), v.GetElement(2));
}
