namespace Photoplay.Foundation;

/// <summary>Unit quaternion: a rotation. <c>a * b</c> turns by b first, then by a.</summary>
public readonly record struct Quat(float X, float Y, float Z, float W)
{
    public static Quat Identity => new(0, 0, 0, 1);

    public static Quat AxisAngle(Vec3 axis, float radians)
    {
        Vec3 a = axis.Normalized * Maths.Sin(radians * 0.5f);
        return new(a.X, a.Y, a.Z, Maths.Cos(radians * 0.5f));
    }

    public static Quat RotX(float radians) => AxisAngle(Vec3.UnitX, radians);
    public static Quat RotY(float radians) => AxisAngle(Vec3.UnitY, radians);
    public static Quat RotZ(float radians) => AxisAngle(Vec3.UnitZ, radians);
    /// <summary>Yaw about Y, then pitch about the turned X, then roll about the turned Z.</summary>
    public static Quat YawPitchRoll(float yaw, float pitch, float roll) => RotY(yaw) * RotX(pitch) * RotZ(roll);

    /// <summary>The shortest turn that takes the unit vector a to the unit vector b.</summary>
    public static Quat FromTo(Vec3 a, Vec3 b)
    {
        float d = Vec3.Dot(a, b);
        if (d < -0.99999f)
        {
            Vec3.Basis(a, out Vec3 t, out _);
            return new(t.X, t.Y, t.Z, 0);
        }
        Vec3 c = Vec3.Cross(a, b);
        return new Quat(c.X, c.Y, c.Z, 1 + d).Normalized;
    }

    /// <summary>The turn that points +Z along <paramref name="forward"/> with +Y as near <paramref name="up"/> as it
    /// can be.</summary>
    public static Quat LookAlong(Vec3 forward, Vec3 up)
    {
        Vec3 z = forward.Normalized, x = Vec3.Cross(up, z).Normalized;
        if (x.LengthSquared < 0.5f) Vec3.Basis(z, out x, out _);
        return FromAxes(x, Vec3.Cross(z, x), z);
    }

    /// <summary>The rotation whose matrix has the given orthonormal columns.</summary>
    public static Quat FromAxes(Vec3 x, Vec3 y, Vec3 z)
    {
        float trace = x.X + y.Y + z.Z;
        if (trace > 0)
        {
            float s = MathF.Sqrt(trace + 1) * 2;
            return new Quat((y.Z - z.Y) / s, (z.X - x.Z) / s, (x.Y - y.X) / s, s / 4).Normalized;
        }
        if (x.X > y.Y && x.X > z.Z)
        {
            float s = MathF.Sqrt(1 + x.X - y.Y - z.Z) * 2;
            return new Quat(s / 4, (y.X + x.Y) / s, (z.X + x.Z) / s, (y.Z - z.Y) / s).Normalized;
        }
        if (y.Y > z.Z)
        {
            float s = MathF.Sqrt(1 + y.Y - x.X - z.Z) * 2;
            return new Quat((y.X + x.Y) / s, s / 4, (z.Y + y.Z) / s, (z.X - x.Z) / s).Normalized;
        }
        else
        {
            float s = MathF.Sqrt(1 + z.Z - x.X - y.Y) * 2;
            return new Quat((z.X + x.Z) / s, (z.Y + y.Z) / s, s / 4, (x.Y - y.X) / s).Normalized;
        }
    }

    public Quat Conjugate => new(-X, -Y, -Z, W);
    public Quat Normalized
    {
        get
        {
            float l = MathF.Sqrt(X * X + Y * Y + Z * Z + W * W);
            return l > 0 ? new(X / l, Y / l, Z / l, W / l) : Identity;
        }
    }

    public static Quat operator *(Quat a, Quat b) => new(
        a.W * b.X + a.X * b.W + a.Y * b.Z - a.Z * b.Y,
        a.W * b.Y - a.X * b.Z + a.Y * b.W + a.Z * b.X,
        a.W * b.Z + a.X * b.Y - a.Y * b.X + a.Z * b.W,
        a.W * b.W - a.X * b.X - a.Y * b.Y - a.Z * b.Z);

    public Vec3 Rotate(Vec3 v)
    {
        Vec3 u = new(X, Y, Z), t = 2 * Vec3.Cross(u, v);
        return v + t * W + Vec3.Cross(u, t);
    }

    /// <summary>Spherical interpolation along the shorter arc.</summary>
    public static Quat Slerp(Quat a, Quat b, float t)
    {
        float d = a.X * b.X + a.Y * b.Y + a.Z * b.Z + a.W * b.W;
        if (d < 0) { b = new(-b.X, -b.Y, -b.Z, -b.W); d = -d; }
        float wa = 1 - t, wb = t;
        if (d < 0.9995f)
        {
            float angle = Maths.Acos(d), s = Maths.Sin(angle);
            wa = Maths.Sin(wa * angle) / s;
            wb = Maths.Sin(wb * angle) / s;
        }
        return new Quat(a.X * wa + b.X * wb, a.Y * wa + b.Y * wb, a.Z * wa + b.Z * wb, a.W * wa + b.W * wb).Normalized;
    }

    public override string ToString() => FormattableString.Invariant($"({X:g5}, {Y:g5}, {Z:g5}; {W:g5})");
}
