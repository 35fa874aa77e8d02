using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Which way is out of a body, smoothly: along it cloth is laid on what is beneath. The cloth's own normals will
/// not do: a collar turns over, and folds cross one another when they are moved along them.</summary>
internal sealed class Outward(BodyForm form)
{
    private const int Columns = 48, PerRing = 2, LastRing = 18;
    private readonly Lazy<Vec3[]> trunk = new(() =>
    {
        Vec3[] grid = new Vec3[Columns * (LastRing * PerRing + 1)];
        for (int i = 0; i < grid.Length; i++)
            grid[i] = form.TrunkNormal(i / Columns / (float)PerRing, i % Columns * Maths.Tau / Columns);
        return grid;
    });

    /// <summary>A unit vector.</summary>
    /// <param name="normal">Of the cloth, for hands, feet and heads.</param>
    public Vec3 At(Site site, Vec3 at, Vec3 normal)
    {
        if (site.Part is BodyPart.Trunk) return OfTrunk(site.T, site.Angle);
        Vec3 out_ = site.Part is BodyPart.Skirt ? new(at.X, 0, at.Z - form.LegCentre(1, 0).Z)
            : site.IsArm ? Beside(at - form.ArmCentre(site.Side, site.T), Proportions.ArmAxis(site.Side))
            : site.IsLeg ? Beside(at - form.LegCentre(site.Side, site.T), Vec3.UnitY) : normal;
        return out_.LengthSquared > 1e-8f ? out_.Normalized : normal;
    }

    private Vec3 OfTrunk(float t, float angle)
    {
        float row = Math.Clamp(t, 0, LastRing) * PerRing, column = angle / Maths.Tau * Columns;
        int i = (int)MathF.Min(row, LastRing * PerRing - 1), j = (int)MathF.Floor(column);
        Vec3 Ring(int r)
        {
            Vec3[] grid = trunk.Value;
            int Wrapped(int c) => ((c % Columns) + Columns) % Columns;
            return Vec3.Lerp(grid[r * Columns + Wrapped(j)], grid[r * Columns + Wrapped(j + 1)], column - j);
        }
        return Vec3.Lerp(Ring(i), Ring(i + 1), row - i).Normalized;
    }

    private static Vec3 Beside(Vec3 v, Vec3 axis) => v - axis * Vec3.Dot(v, axis);
}
