using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Keeps lids outside eyeball and cornea: blended straight, a closing lid would cut through them. Points are
/// pushed out along the ray from the eyeball's centre, over the cornea's bulge, which follows the gaze.</summary>
/// <param name="Points">Points of the lids.</param>
/// <param name="Over">How far over the eyeball each stays, in its radii.</param>
/// <param name="Sides">1 left eye, -1 right eye, per point.</param>
internal sealed record LidGuard(int[] Points, float[] Over, int[] Sides, Vec3 LeftCentre,
    Vec3 RightCentre, float Radius)
{
    public void Apply(Face face, Span<Vec3> positions)
    {
        Vec3 left = Gaze.Turn(face, 1).Rotate(Vec3.UnitZ), right = Gaze.Turn(face, -1).Rotate(Vec3.UnitZ);
        for (int i = 0; i < Points.Length; i++)
        {
            bool isLeft = Sides[i] > 0;
            Vec3 centre = isLeft ? LeftCentre : RightCentre, d = positions[Points[i]] - centre;
            float length = d.Length;
            // The cosine stands in for the angle: 1 - cos a is about a^2/2.
            float cos = Vec3.Dot(d, isLeft ? left : right) / length, angle = MathF.Sqrt(MathF.Max(0, 2 - 2 * cos));
            float least = Radius * (Eyeball.CorneaRadius(angle) + Over[i]);
            if (length < least) positions[Points[i]] = centre + d * (least / length);
        }
    }
}
