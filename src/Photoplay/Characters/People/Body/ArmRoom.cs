using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// Gives way to the arms: cloth that hangs free behind them (a cape behind the elbows) stands out from their axes by the
/// sleeves' radius, less to the sides, as skirts do from the legs (see <see cref="Drape"/>).
/// </summary>
/// <param name="frame">The joint whose turn the ways go along with.</param>
/// <param name="joints">The joint that carries each station, left arm from shoulder to fingertips, then right.</param>
/// <param name="at">Stations at rest, actor space.</param>
/// <param name="radius">Of the arm and what is worn on it, metres.</param>
/// <param name="stand">How far over the arms the cloth lies, metres.</param>
/// <param name="way">Per point at rest, the way it gives.</param>
internal sealed class ArmRoom(int frame, int[] joints, Vec3[] at, float[] radius, float stand, Vec3[] way)
{
    public const int PerArm = 6, Stations = 2 * PerArm;
    /// <summary>Half width of the parabola in radii, broad: heavy cloth lies over an elbow in a tent.</summary>
    private const float Spread = 2.2f;
    /// <summary>How early cloth begins to give way, metres.</summary>
    private const float Soft = 0.015f;
    // What each point gives at rest: it is sewn to lie as it does, and gives what is more.
    private Vec3[] atRest = [];

    /// <summary>The same, for cloth that lies like this at rest.</summary>
    public ArmRoom Sewn(ReadOnlySpan<Vec3> cloth)
    {
        Vec3[] rest = new Vec3[cloth.Length];
        for (int i = 0; i < cloth.Length; i++) rest[i] = Give(i, cloth[i], way[i], at);
        ArmRoom sewn = (ArmRoom)MemberwiseClone();
        sewn.atRest = rest;
        return sewn;
    }

    /// <summary>Fills the stations; gives the turn of the frame.</summary>
    public Quat Place(ReadOnlySpan<Affine> motion, Span<Vec3> arms)
    {
        for (int i = 0; i < Stations; i++) arms[i] = motion[joints[i]].Point(at[i]);
        return motion[frame].Turn;
    }

    /// <summary>What a posed point has to move to keep off the arms.</summary>
    /// <param name="turn">Of the frame.</param>
    public Vec3 Push(int point, Vec3 p, Quat turn, ReadOnlySpan<Vec3> arms)
        => Give(point, p, turn.Rotate(way[point]), arms) - turn.Rotate(atRest[point]);

    private Vec3 Give(int point, Vec3 p, Vec3 out_, ReadOnlySpan<Vec3> arms)
    {
        Vec3 from = p;
        for (int first = 0; first < Stations; first += PerArm)
        {
            // The station that asks for most, not the nearest: a bent arm asks twice.
            float most = -6 * Soft;
            for (int i = first; i + 1 < first + PerArm; i++)
            {
                Vec3 along = arms[i + 1] - arms[i];
                float t = Maths.Saturate(Vec3.Dot(p - arms[i], along) / along.LengthSquared),
                    r = Maths.Lerp(radius[i], radius[i + 1], t) + stand;
                Vec3 d = p - (arms[i] + along * t);
                float over = Vec3.Dot(d, out_), across2 = MathF.Max(0, d.LengthSquared - over * over);
                most = MathF.Max(most, MathF.Min(5 * r, r * (1 - across2 / (Spread * Spread * r * r)) - over));
            }
            if (most > -6 * Soft) p += out_ * (0.5f * (most + MathF.Sqrt(most * most + Soft * Soft)));
        }
        return p - from;
    }
}
