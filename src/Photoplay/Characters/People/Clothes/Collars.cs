using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Collars: a strip that starts under the neckline, stands up along the neck, folds over and lies down on the
/// garment. How high it stands and how far it falls, at every angle round the neck, makes a shirt's collar, a jacket's
/// lapels, a shawl, a rib or a hood that is down.</summary>
internal static class Collars
{
    /// <summary>Stand and fall at an angle (0 front .. pi back), metres; how far the fall puffs up.</summary>
    private readonly record struct Shape(float Stand, float Fall, float Puff = 0, float Out = 0.004f);

    public static Panel? Build(Fitting fit, Cut cut, Tailor tailor)
    {
        if (cut.Collar == Collar.None) return null;
        float gap = cut.Collar switch
        {
            Collar.Ribbed or Collar.Turtle => 0,
            Collar.Shirt => 0.09f,
            Collar.Stand => 0.05f,
            Collar.Hood => 0.03f,
            _ => 0.015f
        };
        bool closed = gap == 0;
        int columns = cut.Collar is Collar.Lapels or Collar.Wide ? 80 : 40;
        Panel panel = new();
        // A collar that stands is gone along from its outer side over the edge, one that falls from its inner.
        bool stands = cut.HasStandingCollar;
        int rows = stands ? 6 : 8;
        int[,] grid = new int[columns + 1, rows + 1];
        for (int i = 0; i <= columns; i++)
        {
            float turn = Maths.Lerp(gap, Maths.Tau - gap, i / (float)columns),
                angle = turn > Maths.Pi ? turn - Maths.Tau : turn;
            for (int j = 0; j <= rows; j++)
            {
                if (closed && i == columns) { grid[i, j] = grid[0, j]; continue; }
                grid[i, j] = panel.Add(Place(fit, tailor, cut, angle, j),
                    new(BodyPart.Trunk, MathF.Max(2, tailor.NecklineAt(angle)), turn));
            }
        }
        // What stands is a tube pressed flat: a seam closes its lower edge.
        for (int j = 0; j < (stands ? rows + 1 : rows); j++)
            for (int i = 0; i < columns; i++)
            {
                int next = j < rows ? j + 1 : 0, a = grid[i, j], b = grid[i, next], c = grid[i + 1, next], d = grid[i + 1, j];
                Site Of(int v, int k) => panel.Sites[v] with
                {
                    Angle = Maths.Lerp(gap, Maths.Tau - gap, k / (float)columns),
                    T = 2.2f + 0.3f * (v == a || v == d ? j : j + 1)
                };
                panel.Quad(a, b, c, d, Of(a, i), Of(b, i), Of(c, i + 1), Of(d, i + 1), stands);
            }
        return panel;
    }

    private static Shape At(Cut cut, float a) => cut.Collar switch
    {
        Collar.Ribbed => new(cut.Fabric == "knit" ? 0.026f : 0.016f, 0),
        Collar.Turtle => new(0.075f, 0),
        Collar.Stand => new(0.046f, 0),
        Collar.Shirt => new(Maths.Lerp(0.026f, 0.034f, a / Maths.Pi),
            Maths.Lerp(0.056f, 0.046f, Maths.SmoothStep(0.3f, 1.3f, a)) + 0.026f * Maths.SmoothStep(0.55f, 0.10f, a),
            0.002f),
        // Lapels widen from nothing at the button to the notch, then the collar proper begins.
        Collar.Lapels =>
            new(Maths.Lerp(0.004f, 0.034f, Maths.SmoothStep(0.9f, 1.7f, a)),
                Maths.Lerp(0.010f + 0.066f * Maths.Sin(Maths.Pi * 0.5f * Maths.Saturate(a / 0.80f)), 0.058f,
                    Maths.SmoothStep(0.94f, 1.02f, a)) - 0.034f * Maths.SmoothStep(0.15f, 0.03f, MathF.Abs(a - 1.04f)), 0.004f),
        Collar.Wide =>
            new(0.030f * Maths.SmoothStep(0.3f, 1.6f, a), 0.055f + 0.02f * Maths.SmoothStep(0, 1, a), 0.005f),
        // A hood that is down: a roll about the neck, and a pouch with folds between the shoulder blades.
        _ => new(0.026f + 0.022f * Maths.SmoothStep(1.2f, 2.6f, a),
            Maths.Lerp(0.034f, 0.185f, Maths.SmoothStep(2.0f, 2.75f, a)),
            Maths.Lerp(0.010f, 0.034f, Maths.SmoothStep(1.8f, 2.7f, a))
                + 0.006f * Maths.SmoothStep(2.0f, 2.6f, a) * Maths.Cos(9 * (Maths.Pi - a)), 0.007f),
    };

    private static Vec3 Place(Fitting fit, Tailor tailor, Cut cut, float angle, int row)
    {
        Shape s = At(cut, MathF.Abs(angle));
        float g = fit.Proportions.Girth, t = tailor.NecklineAt(angle);
        Vec3 edge = tailor.Surface(t, angle, 0), n = fit.Form.TrunkNormal(t, angle),
            up = (tailor.Surface(t - 0.25f, angle, 0) - edge).Normalized;
        // Cloth that stands follows the neck, not the slope of the shoulder.
        Vec3 stand = (up * 0.45f + new Vec3(0, 0.9f, 0.10f)).Normalized;
        if (s.Fall == 0)
        {
            (float Up, float Out)[] profile = [(-0.10f, 0.000f), (-0.06f, 0.006f), (0.35f, 0.0075f), (0.85f, 0.006f),
                (1, 0.000f), (0.75f, -0.004f), (0.10f, -0.005f)];
            (float h, float o) = profile[row];
            return edge + stand * (h * s.Stand * g) + n * ((o + cut.Thickness * 0.5f) * g);
        }
        if (row == 0) return edge - up * (0.008f * g) + n * (0.001f * g);
        if (row == 1) return edge + stand * (s.Stand * 0.55f * g) + n * (0.001f * g);
        if (row == 2) return edge + stand * (s.Stand * 0.98f * g) + n * (s.Out * 0.6f * g);
        if (row == 3) return edge + stand * (s.Stand * 0.98f * g) + n * ((s.Out + 0.008f + 0.3f * s.Puff) * g);
        // Down on the garment, square to the neckline.
        float share = (row - 3) / 5f, fall = s.Fall * share;
        (float dt, float da) = tailor.AwayFromNeckline(angle);
        float over = s.Out + 0.0035f + s.Puff * Maths.Sin(Maths.Pi * MathF.Min(1, share * 0.9f + 0.1f))
            + s.Stand * 0.75f * (1 - share) * (1 - share) * (cut.Collar == Collar.Lapels ? 0.4f : 0.55f);
        return tailor.Surface(t + dt * fall, angle + da * fall, over);
    }
}
