using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>The dressed trunk as a surface to lay things on: trunk rings go on below the hips as a hanging skirt.
/// Heights along it are ring numbers; beyond 16, one ring is 4 cm.</summary>
/// <param name="hangs">Whether it stands off level from the middle of the trunk instead of along the skin's normal: far
/// from the skin these cross in the hollow of the back.</param>
internal sealed class Overlay(Fitting fit, float standOff, float flare = 0.05f, bool hangs = false)
{
    private const float Hips = 16;
    private readonly float unit = fit.Proportions.Unit;

    /// <summary>A point at a distance (metres of the table's adult) over the cloth.</summary>
    public Vec3 Point(float t, float angle, float over)
    {
        float ring = MathF.Min(t, Hips);
        Vec3 at = fit.Form.Trunk(ring, angle), way = fit.Form.TrunkNormal(ring, angle);
        if (hangs)
            way = Vec3.Lerp(way, new Vec3(at.X, 0, at.Z + 0.018f * unit).Normalized, Maths.SmoothStep(4, 8, ring)).Normalized;
        at += way * ((standOff + over) * fit.Proportions.Girth);
        if (t <= Hips) return at;
        float down = (t - Hips) * 0.0425f;
        Vec3 out_ = new Vec3(at.X, 0, at.Z + 0.018f * unit).Normalized;
        return at + out_ * ((0.012f * Maths.Saturate(down * 8) + flare * down) * fit.Proportions.Girth)
            - new Vec3(0, down * unit, 0);
    }

    public static Site SiteAt(float t, float angle)
        => t <= Hips ? new(BodyPart.Trunk, t, angle) : new(BodyPart.Skirt, (t - Hips) / 18, angle);

    /// <summary>Adds a grid of (columns + 1) x (rows + 1) points; place gives ring, angle and distance
    /// over the cloth.</summary>
    public void Sheet(Panel panel, int columns, int rows, Func<float, float, (float T, float Angle, float Over)> place)
    {
        int[,] grid = new int[columns + 1, rows + 1];
        for (int j = 0; j <= rows; j++)
            for (int i = 0; i <= columns; i++)
            {
                (float t, float a, float over) = place(i / (float)columns, j / (float)rows);
                grid[i, j] = panel.Add(Point(t, a, over), SiteAt(t, a));
            }
        Quads(panel, grid, columns, rows);
    }

    /// <summary>Faces of a grid whose columns run with the angle and whose rows run down.</summary>
    public static void Quads(Panel panel, int[,] grid, int columns, int rows)
    {
        for (int j = 0; j < rows; j++)
            for (int i = 0; i < columns; i++)
            {
                int a = grid[i, j], b = grid[i, j + 1], c = grid[i + 1, j + 1], d = grid[i + 1, j];
                // A face belongs to one part: the row below decides.
                BodyPart part = panel.Sites[b].Part;
                Site Of(int v) => panel.Sites[v].Part == part ? panel.Sites[v] : new(part, 0, panel.Sites[v].Angle);
                panel.Quad(a, b, c, d, Of(a), Of(b), Of(c), Of(d), false);
            }
    }
}
