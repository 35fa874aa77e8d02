using System.Runtime.CompilerServices;

namespace Photoplay.Foundation;

/// <summary>A 3x4 affine transform by columns: p' = X p.x + Y p.y + Z p.z + T. Named destinationFromSource where it is
/// kept; <c>aFromB * bFromC</c> is aFromC.</summary>
public readonly record struct Affine(Vec3 X, Vec3 Y, Vec3 Z, Vec3 T)
{
    public static Affine Identity => new(Vec3.UnitX, Vec3.UnitY, Vec3.UnitZ, default);
    public static Affine Translation(Vec3 t) => Identity with { T = t };
    public static Affine Translation(float x, float y, float z) => Translation(new Vec3(x, y, z));
    public static Affine Scaling(float s) => Scaling(new Vec3(s, s, s));
    public static Affine Scaling(Vec3 s) => new(new(s.X, 0, 0), new(0, s.Y, 0), new(0, 0, s.Z), default);
    public static Affine Rotation(Quat q)
        => new(q.Rotate(Vec3.UnitX), q.Rotate(Vec3.UnitY), q.Rotate(Vec3.UnitZ), default);
    public static Affine RotationY(float radians) => Rotation(Quat.RotY(radians));
    /// <summary>Scale first, then rotate, then move (glTF's TRS).</summary>
    public static Affine Trs(Vec3 t, Quat r, Vec3 s)
        => new(r.Rotate(Vec3.UnitX) * s.X, r.Rotate(Vec3.UnitY) * s.Y, r.Rotate(Vec3.UnitZ) * s.Z, t);
    public static Affine Trs(Vec3 t, Quat r, float s = 1) => Trs(t, r, new Vec3(s, s, s));

    /// <summary>World-from-camera of a camera at <paramref name="eye"/> looking down its -Z at
    /// <paramref name="target"/>.</summary>
    public static Affine LookAt(Vec3 eye, Vec3 target, Vec3 up)
    {
        Vec3 z = (eye - target).Normalized, x = Vec3.Cross(up, z).Normalized;
        if (x.LengthSquared < 0.5f) Vec3.Basis(z, out x, out _);
        return new(x, Vec3.Cross(z, x), z, eye);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vec3 Point(Vec3 p) => new(
        X.X * p.X + Y.X * p.Y + Z.X * p.Z + T.X,
        X.Y * p.X + Y.Y * p.Y + Z.Y * p.Z + T.Y,
        X.Z * p.X + Y.Z * p.Y + Z.Z * p.Z + T.Z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vec3 Vector(Vec3 v) => new(
        X.X * v.X + Y.X * v.Y + Z.X * v.Z,
        X.Y * v.X + Y.Y * v.Y + Z.Y * v.Z,
        X.Z * v.X + Y.Z * v.Y + Z.Z * v.Z);

    /// <summary>Carries a normal by the inverse transpose; the result is not of unit length.</summary>
    public Vec3 Normal(Vec3 n) => Vec3.Cross(Y, Z) * n.X + Vec3.Cross(Z, X) * n.Y + Vec3.Cross(X, Y) * n.Z;

    public float Determinant => Vec3.Dot(X, Vec3.Cross(Y, Z));

    public static Affine operator *(Affine a, Affine b)
        => new(a.Vector(b.X), a.Vector(b.Y), a.Vector(b.Z), a.Point(b.T));

    public Affine Inverse
    {
        get
        {
            float d = 1 / Determinant;
            Vec3 r0 = Vec3.Cross(Y, Z) * d, r1 = Vec3.Cross(Z, X) * d, r2 = Vec3.Cross(X, Y) * d;
            return new(new(r0.X, r1.X, r2.X), new(r0.Y, r1.Y, r2.Y), new(r0.Z, r1.Z, r2.Z),
                new(-Vec3.Dot(r0, T), -Vec3.Dot(r1, T), -Vec3.Dot(r2, T)));
        }
    }

    public Vec3 Scale => new(X.Length, Y.Length, Z.Length);

    /// <summary>The rotation part, with scale taken out.</summary>
    public Quat Turn => Quat.FromAxes(X.Normalized, Y.Normalized, Z.Normalized);

    /// <summary>Between two rigid or scaled poses: lerp of place and scale, slerp of turn.</summary>
    public static Affine Blend(Affine a, Affine b, float t)
        => t <= 0 ? a
            : t >= 1 ? b
            : Trs(Vec3.Lerp(a.T, b.T, t), Quat.Slerp(a.Turn, b.Turn, t), Vec3.Lerp(a.Scale, b.Scale, t));

    public override string ToString() => FormattableString.Invariant($"[{X} {Y} {Z} {T}]");
}

/// <summary>Axis-aligned box; empty when Lo is above Hi.</summary>
public readonly record struct Bounds(Vec3 Lo, Vec3 Hi)
{
    public static Bounds Empty => new(new(float.PositiveInfinity), new(float.NegativeInfinity));
    public bool IsEmpty => Lo.X > Hi.X;
    public Vec3 Centre => (Lo + Hi) * 0.5f;
    public Vec3 Size => Hi - Lo;
    public float Radius => IsEmpty ? 0 : Size.Length * 0.5f;
    public Bounds Include(Vec3 p) => new(Vec3.Min(Lo, p), Vec3.Max(Hi, p));
    public Bounds Include(Bounds b) => new(Vec3.Min(Lo, b.Lo), Vec3.Max(Hi, b.Hi));
    public bool Contains(Vec3 p)
        => p.X >= Lo.X && p.X <= Hi.X && p.Y >= Lo.Y && p.Y <= Hi.Y && p.Z >= Lo.Z && p.Z <= Hi.Z;

    public Bounds Transformed(Affine m)
    {
        if (IsEmpty) return this;
        Bounds b = Empty;
        for (int i = 0; i < 8; i++)
            b = b.Include(m.Point(new((i & 1) == 0 ? Lo.X : Hi.X, (i & 2) == 0 ? Lo.Y : Hi.Y,
                (i & 4) == 0 ? Lo.Z : Hi.Z)));
        return b;
    }
}
