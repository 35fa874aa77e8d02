using Photoplay.Foundation;

namespace Photoplay.Cinematography;

/// <summary>
/// The place behind one of two from which the other is seen past a shoulder: the near head stands in the outer part of
/// the frame, the far eyes in the other third and above the middle.
/// </summary>
internal static class OverShoulder
{
    /// <summary>Of the half width: where the near head and the far eyes fall. Of the half height: how high the
    /// far eyes stand.</summary>
    private const float NearAt = 0.84f, FarAt = -0.24f, EyeLine = 0.18f;
    /// <summary>Metres behind the near head, in radii of that head.</summary>
    private const float Behind = 10;
    /// <summary>Sine of the angle between the line of the two and the line of sight: more shows the near face instead
    /// of the shoulder.</summary>
    private const float Aside = 0.33f;
    /// <summary>Half of the picture's height at the far face is at least that many radii of its head.</summary>
    private const float Roomy = 2.5f;

    /// <param name="side">Level unit vector to the side of the line between the two that the camera keeps.</param>
    /// <param name="widest">Tangent of half the horizontal field of view that is not to be exceeded; less is taken
    /// where the two stand close.</param>
    /// <param name="scale">Of the distance behind.</param>
    public static (Vec3 Eye, Vec3 Target, float Tan) Stand(Figure far, Figure near, Vec3 side, float widest,
        float aspect, float scale)
    {
        Vec3 line = far.Eyes - near.Eyes;
        float rise = line.Y;
        line = new(line.X, 0, line.Z);
        float gap = MathF.Max(0.3f, line.Length), behind = Behind * near.HeadRadius * scale;
        float beside = Aside * gap / (NearAt * behind - FarAt * (behind + gap)),
            whole = Roomy * far.HeadRadius * aspect / (behind + gap);
        float tan = MathF.Min(widest, MathF.Max(beside, whole));
        Vec3 along = line / gap;
        (Vec3 eye, Vec3 forward, float depth) = Solve(near.Eyes, along, gap, behind, tan, 1);
        if (Vec3.Dot(eye - near.Eyes, side) < 0) (eye, forward, depth) = Solve(near.Eyes, along, gap, behind, tan, -1);
        // A little over the near eyes, and no further up or down to the far ones than a quarter of their difference.
        eye += Vec3.UnitY * (0.5f * near.HeadRadius + Math.Clamp(0.25f * rise, -0.15f, 0.15f));
        Vec3 target = eye + forward * depth;
        return (eye, new(target.X, far.Eyes.Y - EyeLine * tan / aspect * depth, target.Z), tan);
    }

    /// <summary>In the camera's own plane (right, ahead) the near head is at (n t zn, zn) and the far one at (f t zf,
    /// zf), with zn given and their distance the gap: a quadratic in zf, of which the greater root lies behind
    /// the near head.</summary>
    private static (Vec3 Eye, Vec3 Forward, float Depth) Solve(Vec3 near, Vec3 along, float gap, float zn,
        float tan, float sign)
    {
        float xn = sign * NearAt * tan * zn, f = sign * FarAt * tan;
        float a = 1 + f * f, b = -2 * (zn + f * xn), c = zn * zn + xn * xn - gap * gap;
        float zf = (-b + MathF.Sqrt(MathF.Max(0, b * b - 4 * a * c))) / (2 * a);
        float dx = f * zf - xn, dz = MathF.Max(0.05f, zf - zn), n = MathF.Sqrt(dx * dx + dz * dz);
        Vec3 aside = Vec3.Cross(along, Vec3.UnitY), forward = along * (dz / n) - aside * (dx / n),
            right = aside * (dz / n) + along * (dx / n);
        return (near - forward * zn - right * xn, forward, zf);
    }
}
