using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Photoplay.Foundation;

/// <summary>Eight points or directions at once, coordinate by coordinate. Every lane has the bits that <see cref="Vec3"/>
/// gives: the same multiplications and additions in the same order.</summary>
public readonly struct WideVec3(Vector256<float> x, Vector256<float> y, Vector256<float> z)
{
    public const int Lanes = 8;
    public readonly Vector256<float> X = x, Y = y, Z = z;

    /// <summary>The first eight of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideVec3 Load(ReadOnlySpan<Vec3> from)
    {
        ReadOnlySpan<float> f = MemoryMarshal.Cast<Vec3, float>(from[..Lanes]);
        Vector256<float> a = Vector256.Create(f), b = Vector256.Create(f[8..]), c = Vector256.Create(f[16..]);
        return new(
            Vector256.Shuffle(Woven(a, b, c), Vector256.Create(0, 3, 6, 1, 4, 7, 2, 5)),
            Vector256.Shuffle(Woven(c, a, b), Vector256.Create(1, 4, 7, 2, 5, 0, 3, 6)),
            Vector256.Shuffle(Woven(b, c, a), Vector256.Create(2, 5, 0, 3, 6, 1, 4, 7)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<Vec3> to)
    {
        Span<float> f = MemoryMarshal.Cast<Vec3, float>(to[..Lanes]);
        Vector256<float> x = Vector256.Shuffle(X, Vector256.Create(0, 3, 6, 1, 4, 7, 2, 5)),
            y = Vector256.Shuffle(Y, Vector256.Create(5, 0, 3, 6, 1, 4, 7, 2)),
            z = Vector256.Shuffle(Z, Vector256.Create(2, 5, 0, 3, 6, 1, 4, 7));
        Woven(x, y, z).CopyTo(f);
        Woven(z, x, y).CopyTo(f[8..]);
        Woven(y, z, x).CopyTo(f[16..]);
    }

    /// <summary>Every third lane of each: the first's from lane 0, the second's from lane 1, the third's from lane 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Woven(Vector256<float> a, Vector256<float> b, Vector256<float> c)
        => Vector256.ConditionalSelect(Vector256.Create(-1, 0, 0, -1, 0, 0, -1, 0).AsSingle(), a,
            Vector256.ConditionalSelect(Vector256.Create(0, -1, 0, 0, -1, 0, 0, -1).AsSingle(), b, c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideVec3 operator +(WideVec3 a, WideVec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideVec3 operator *(WideVec3 a, Vector256<float> s) => new(a.X * s, a.Y * s, a.Z * s);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideVec3 Lerp(WideVec3 a, WideVec3 b, Vector256<float> t)
        => new(a.X + (b.X - a.X) * t, a.Y + (b.Y - a.Y) * t, a.Z + (b.Z - a.Z) * t);

    /// <summary>Lanes of a where all bits of the mask are set, of b where none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideVec3 Select(Vector256<float> mask, WideVec3 a, WideVec3 b)
        => new(Vector256.ConditionalSelect(mask, a.X, b.X), Vector256.ConditionalSelect(mask, a.Y, b.Y),
            Vector256.ConditionalSelect(mask, a.Z, b.Z));

    /// <summary>Unit length; a vector of no length stays zero.</summary>
    public WideVec3 Normalized
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Vector256<float> l = Vector256.Sqrt(X * X + Y * Y + Z * Z), some = Vector256.GreaterThan(l, Vector256<float>.Zero);
            return new(X / l & some, Y / l & some, Z / l & some);
        }
    }

    /// <summary>Brings all of a row to unit length.</summary>
    public static void Normalize(Span<Vec3> all)
    {
        int i = 0;
        for (; i + Lanes <= all.Length; i += Lanes) Load(all[i..]).Normalized.Store(all[i..]);
        for (; i < all.Length; i++) all[i] = all[i].Normalized;
    }
}

/// <summary>One <see cref="Affine"/> for eight points at once.</summary>
public readonly struct WideAffine(Affine a)
{
    private readonly WideVec3 x = All(a.X), y = All(a.Y), z = All(a.Z), t = All(a.T);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideVec3 Point(in WideVec3 p) => x * p.X + y * p.Y + z * p.Z + t;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideVec3 Vector(in WideVec3 v) => x * v.X + y * v.Y + z * v.Z;

    private static WideVec3 All(Vec3 v) => new(Vector256.Create(v.X), Vector256.Create(v.Y), Vector256.Create(v.Z));
}
