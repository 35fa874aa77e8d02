using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// Keeps a skirt's cloth outside the legs that move in it. Every point knows which way is out; from the nearest place
/// on a leg's axis it must stand out by the leg's radius, less to the sides (a parabola that lies over the leg's round,
/// so that cloth is stretched from leg to leg and does not fall between them).
/// </summary>
/// <param name="joints">The joint that carries each station, left leg from hip to ankle, then right.</param>
/// <param name="at">Stations at rest, actor space.</param>
/// <param name="radius">Of the leg and what is worn on it, metres.</param>
/// <param name="stand">Per point, how far over the leg it lies, metres; below 0 it is not kept.</param>
/// <param name="outward">Per point at rest, the way out, level.</param>
/// <param name="fall">Per point, how far a wide skirt falls onto the thighs at a hip bent by one radian,
/// metres.</param>
/// <param name="left">Per point, 1 on the left thigh .. 0 on the right one.</param>
internal sealed class Drape(int[] joints, Vec3[] at, float[] radius, float[] stand, Vec3[] outward, float[] fall,
    float[] left)
{
    public const int PerLeg = 9, Stations = 2 * PerLeg;
    /// <summary>Half width of the parabola in radii; from 1.42 on it lies over the circle.</summary>
    private const float Spread = 1.5f;
    /// <summary>How early cloth begins to give way, metres.</summary>
    private const float Soft = 0.012f;

    public void Place(ReadOnlySpan<Affine> motion, Span<Vec3> legs)
    {
        for (int i = 0; i < Stations; i++) legs[i] = motion[joints[i]].Point(at[i]);
    }

    // What each point would move at rest: it is sewn to stand where it does, and moves by what is more.
    private Vec3[] atRest = [];

    /// <summary>The same, for cloth that lies like this at rest.</summary>
    public Drape Sewn(ReadOnlySpan<Vec3> cloth)
    {
        Vec3[] rest = new Vec3[cloth.Length];
        Span<float> straight = stackalloc float[6];
        for (int i = 0; i < cloth.Length; i++) rest[i] = ToLegs(i, cloth[i], Quat.Identity, at, straight);
        Drape sewn = (Drape)MemberwiseClone();
        sewn.atRest = rest;
        return sewn;
    }

    /// <summary>What a posed point has to move to lie on the legs.</summary>
    /// <param name="bends">See <see cref="Joints.Bends"/>.</param>
    public Vec3 Push(int point, Vec3 p, Quat turn, ReadOnlySpan<Vec3> legs, ReadOnlySpan<float> bends)
        => ToLegs(point, p, turn, legs, bends) - turn.Rotate(atRest[point]);

    private Vec3 ToLegs(int point, Vec3 p, Quat turn, ReadOnlySpan<Vec3> legs, ReadOnlySpan<float> bends)
    {
        if (stand[point] < 0) return default;
        Vec3 way = turn.Rotate(outward[point]), from = p;
        p -= way * (fall[point] * MathF.Min(1.6f, Maths.Lerp(bends[5], bends[4], left[point])));
        for (int pass = 0; pass < 2; pass++)
            for (int first = 0; first < Stations; first += PerLeg)
            {
                (Vec3 nearest, float r) = Nearest(p, legs, first);
                r += stand[point];
                Vec3 d = p - nearest;
                float out_ = Vec3.Dot(d, way), across2 = MathF.Max(0, d.LengthSquared - out_ * out_),
                    lacks = r * (1 - across2 / (Spread * Spread * r * r)) - out_;
                if (lacks < -6 * Soft) continue;
                p += way * MathF.Min(2 * r, 0.5f * (lacks + MathF.Sqrt(lacks * lacks + Soft * Soft)));
            }
        return p - from;
    }

    private (Vec3 At, float Radius) Nearest(Vec3 p, ReadOnlySpan<Vec3> legs, int first)
    {
        float best = float.MaxValue, r = 0;
        Vec3 nearest = default;
        for (int i = first; i + 1 < first + PerLeg; i++)
        {
            Vec3 along = legs[i + 1] - legs[i];
            float t = Maths.Saturate(Vec3.Dot(p - legs[i], along) / along.LengthSquared);
            Vec3 q = legs[i] + along * t;
            float d = (p - q).LengthSquared;
            if (d >= best) continue;
            (best, nearest, r) = (d, q, Maths.Lerp(radius[i], radius[i + 1], t));
        }
        return (nearest, r);
    }
}
