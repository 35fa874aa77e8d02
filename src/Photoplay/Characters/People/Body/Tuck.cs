using System.Buffers;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Body;

/// <summary>
/// Keeps skin and cloth beneath what is worn over them, in every pose: a point that lies under a cover at rest may not stand
/// out of it, wherever both are carried. Where the cover has slid along, the point finds the triangle that is over it now,
/// from neighbour to neighbour. What is moved is out of sight.
/// </summary>
internal sealed class Tuck(Tuck.Cover[] covers)
{
    /// <summary>One piece worn over it.</summary>
    /// <param name="Held">What lies beneath it.</param>
    /// <param name="Beside">What is on another limb and has to stay outside of it.</param>
    /// <param name="Depth">From how deep within it what is beside it is pressed out, metres.</param>
    internal sealed record Cover(CoverSurface Over, Held[] Held, Held[] Beside, float Depth = 0.07f);

    /// <summary>A point beneath the cover.</summary>
    /// <param name="Point">Its number.</param>
    /// <param name="Triangle">Of the cover, over it at rest.</param>
    /// <param name="Most">How high over the cover it may stand, metres; below 0 beneath.</param>
    internal readonly record struct Held(int Point, int Triangle, float Most);

    /// <summary>How far past the edge of a cover what is beside it is kept out as over it, metres: cloth hangs around an edge.</summary>
    private const float Brim = 0.02f;
    /// <summary>What is further out has gone another way (metres).</summary>
    private const float Reach = 0.08f;
    /// <summary>Past the hem of its cover a point may stand out by this share of its way from it: necks rise steeply out of
    /// shoulders.</summary>
    public const float Slope = 2;

    /// <summary>Cosine of how far a cover may face away from what it lies on: where it is turned over it is another layer of
    /// itself.</summary>
    private const float Facing = 0.1f;

    /// <param name="positions">Posed, actor space; changed.</param>
    /// <param name="normals">As they are turned with the points.</param>
    public void Apply(JointPose pose, Span<Vec3> positions, ReadOnlySpan<Vec3> normals)
    {
        Span<Vec3> stations = stackalloc Vec3[Drape.Stations + ArmRoom.Stations];
        foreach (Cover cover in covers)
        {
            Skinned cloth = cover.Over.Cloth;
            Vec3[] solved = ArrayPool<Vec3>.Shared.Rent(cloth.Unique);
            Array.Fill(solved, new Vec3(float.NaN), 0, cloth.Unique);
            PosedCover over = new(cover.Over, new(cloth, pose, stations[..SkinnedPose.StationsOf(cloth)]), solved);
            Press(over, cover.Held, positions, normals);
            KeepOut(over, cover.Beside, cover.Depth, positions);
            ArrayPool<Vec3>.Shared.Return(solved);
        }
    }

    /// <summary>Lays points at rest beneath their covers at rest.</summary>
    public void ApplyAtRest(Span<Vec3> positions, ReadOnlySpan<Vec3> normals)
    {
        // Where covers overlap, each may move what the other has placed.
        for (int round = 0; round < 4; round++)
            foreach (Cover cover in covers)
                Press(new(cover.Over, default, cover.Over.Cloth.Rest.Positions), cover.Held, positions, normals);
    }

    private static void Press(PosedCover over, Held[] held, Span<Vec3> positions, ReadOnlySpan<Vec3> normals)
    {
        foreach (Held h in held)
        {
            (Vec3 out_, float height, float past) = over.Over(positions[h.Point], h.Triangle);
            float lacks = height - h.Most - Slope * past;
            if (lacks > 0 && lacks < Reach && Vec3.Dot(out_, normals[h.Point]) > Facing) positions[h.Point] -= out_ * lacks;
        }
    }

    /// <summary>A sleeve that sinks into what is worn about the trunk is pressed flat from within.</summary>
    private static void KeepOut(PosedCover over, Held[] beside, float depth, Span<Vec3> positions)
    {
        foreach (Held h in beside)
        {
            (Vec3 out_, float height, float past) = over.Over(positions[h.Point], h.Triangle, 2 * depth, 2 * depth);
            float lacks = h.Most - height - MathF.Max(0, past - Brim);
            if (lacks > 0 && height > -depth) positions[h.Point] += out_ * lacks;
        }
    }
}
