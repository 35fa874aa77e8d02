using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Photoplay.Foundation;

/// <summary>Two floats.</summary>
public readonly record struct Vec2(float X, float Y)
{
    public static Vec2 operator +(Vec2 a, Vec2 b) => new(a.X + b.X, a.Y + b.Y);
    public static Vec2 operator -(Vec2 a, Vec2 b) => new(a.X - b.X, a.Y - b.Y);
    public static Vec2 operator *(Vec2 a, float s) => new(a.X * s, a.Y * s);
    public static Vec2 operator *(float s, Vec2 a) => new(a.X * s, a.Y * s);
    public float Length => MathF.Sqrt(X * X + Y * Y);
    public static float Dot(Vec2 a, Vec2 b) => a.X * b.X + a.Y * b.Y;
    public static Vec2 Lerp(Vec2 a, Vec2 b, float t) => a + (b - a) * t;
}

/// <summary>Three floats: a point or a direction in a right-handed, Y-up space, metres. Scalar arithmetic in a fixed
/// order, so results have the same bits on every processor.</summary>
[JsonConverter(typeof(Vec3Json))]
public readonly struct Vec3(float x, float y, float z) : IEquatable<Vec3>
{
    public readonly float X = x, Y = y, Z = z;

    public Vec3(float s) : this(s, s, s) { }

    public static Vec3 Zero => default;
    public static Vec3 One => new(1, 1, 1);
    public static Vec3 UnitX => new(1, 0, 0);
    public static Vec3 UnitY => new(0, 1, 0);
    public static Vec3 UnitZ => new(0, 0, 1);

    public float this[int axis] => axis == 0 ? X : axis == 1 ? Y : Z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator +(Vec3 a, Vec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator -(Vec3 a, Vec3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator -(Vec3 a) => new(-a.X, -a.Y, -a.Z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator *(Vec3 a, Vec3 b) => new(a.X * b.X, a.Y * b.Y, a.Z * b.Z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator *(Vec3 a, float s) => new(a.X * s, a.Y * s, a.Z * s);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator *(float s, Vec3 a) => new(a.X * s, a.Y * s, a.Z * s);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator /(Vec3 a, float s) => new(a.X / s, a.Y / s, a.Z / s);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 operator /(Vec3 a, Vec3 b) => new(a.X / b.X, a.Y / b.Y, a.Z / b.Z);
    public static bool operator ==(Vec3 a, Vec3 b) => a.Equals(b);
    public static bool operator !=(Vec3 a, Vec3 b) => !a.Equals(b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(Vec3 a, Vec3 b) => a.X * b.X + a.Y * b.Y + a.Z * b.Z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 Cross(Vec3 a, Vec3 b)
        => new(a.Y * b.Z - a.Z * b.Y, a.Z * b.X - a.X * b.Z, a.X * b.Y - a.Y * b.X);

    public float LengthSquared => X * X + Y * Y + Z * Z;
    public float Length => MathF.Sqrt(LengthSquared);
    /// <summary>Unit length; a vector of no length stays zero.</summary>
    public Vec3 Normalized { get { float l = Length; return l > 0 ? this / l : default; } }
    public static Vec3 Normalize(Vec3 a) => a.Normalized;
    public static float Distance(Vec3 a, Vec3 b) => (a - b).Length;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 Lerp(Vec3 a, Vec3 b, float t)
        => new(a.X + (b.X - a.X) * t, a.Y + (b.Y - a.Y) * t, a.Z + (b.Z - a.Z) * t);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 Min(Vec3 a, Vec3 b) => new(a.X < b.X ? a.X : b.X, a.Y < b.Y ? a.Y : b.Y, a.Z < b.Z ? a.Z : b.Z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec3 Max(Vec3 a, Vec3 b) => new(a.X > b.X ? a.X : b.X, a.Y > b.Y ? a.Y : b.Y, a.Z > b.Z ? a.Z : b.Z);
    public static Vec3 Abs(Vec3 a) => new(MathF.Abs(a.X), MathF.Abs(a.Y), MathF.Abs(a.Z));
    /// <summary>Mirror direction of <paramref name="d"/> (pointing at the surface) about the unit normal.</summary>
    public static Vec3 Reflect(Vec3 d, Vec3 normal) => d - normal * (2 * Dot(d, normal));
    /// <summary>Unit vectors that complete n (unit) to a right-handed frame (Duff et al., JCGT 2017).</summary>
    public static void Basis(Vec3 n, out Vec3 tangent, out Vec3 bitangent)
    {
        float sign = n.Z >= 0 ? 1f : -1f, a = -1 / (sign + n.Z), b = n.X * n.Y * a;
        tangent = new(1 + sign * n.X * n.X * a, sign * b, -sign * n.X);
        bitangent = new(b, sign + n.Y * n.Y * a, -n.Y);
    }

    public bool IsFinite => float.IsFinite(X) && float.IsFinite(Y) && float.IsFinite(Z);
    public bool Equals(Vec3 other) => X == other.X && Y == other.Y && Z == other.Z;
    public override bool Equals(object? obj) => obj is Vec3 v && Equals(v);
    public override int GetHashCode() => HashCode.Combine(X, Y, Z);
    public override string ToString() => FormattableString.Invariant($"({X:g5}, {Y:g5}, {Z:g5})");
}
