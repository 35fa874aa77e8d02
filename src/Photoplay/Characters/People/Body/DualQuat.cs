using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>A rigid motion as a unit dual quaternion, blended linearly (Kavan et al. 2007): joints keep their volume
/// where matrices would collapse.</summary>
internal struct DualQuat
{
    public float X, Y, Z, W, DualX, DualY, DualZ, DualW;

    public static DualQuat Of(Affine m)
    {
        Quat r = m.Turn;
        Vec3 t = m.T;
        return new()
        {
            X = r.X, Y = r.Y, Z = r.Z, W = r.W,
            DualX = 0.5f * (t.X * r.W + t.Y * r.Z - t.Z * r.Y), DualY = 0.5f * (-t.X * r.Z + t.Y * r.W + t.Z * r.X),
            DualZ = 0.5f * (t.X * r.Y - t.Y * r.X + t.Z * r.W), DualW = -0.5f * (t.X * r.X + t.Y * r.Y + t.Z * r.Z),
        };
    }

    /// <summary>Adds a weighted motion, on the same hemisphere as <paramref name="pivot"/>.</summary>
    public void Add(in DualQuat q, float weight, in DualQuat pivot)
    {
        if (q.X * pivot.X + q.Y * pivot.Y + q.Z * pivot.Z + q.W * pivot.W < 0) weight = -weight;
        X += q.X * weight; Y += q.Y * weight; Z += q.Z * weight; W += q.W * weight;
        DualX += q.DualX * weight; DualY += q.DualY * weight; DualZ += q.DualZ * weight; DualW += q.DualW * weight;
    }

    /// <summary>Turn and shift of the blended motion.</summary>
    public readonly (Quat Turn, Vec3 Shift) Split()
    {
        float s = 1 / MathF.Sqrt(X * X + Y * Y + Z * Z + W * W);
        Quat r = new(X * s, Y * s, Z * s, W * s);
        float a = DualX * s, b = DualY * s, c = DualZ * s, d = DualW * s;
        return (r, new(2 * (-d * r.X + a * r.W - b * r.Z + c * r.Y), 2 * (-d * r.Y + a * r.Z + b * r.W - c * r.X),
            2 * (-d * r.Z - a * r.Y + b * r.X + c * r.W)));
    }
}
