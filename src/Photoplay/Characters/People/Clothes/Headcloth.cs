using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>A cloth about head and neck that leaves the face free (hijab): a shell over the head from the oval of the face
/// to the nape, and a fall of folds from under the chin over the shoulders.</summary>
internal static class Headcloth
{
    public const string Name = "hijab";
    /// <summary>Of the hole's edge from the fall that comes out of it, heights of the head.</summary>
    private const float Apart = 0.04f;

    public static ActorPart Shell(Fitting fit, HeadMeasures head, GarmentSheet sheet)
    {
        float h = 2 * head.HeadRadius, half = head.SkullHalfWidth * 1.13f;
        Vec3 middle = new(0, head.LeftEye.Y - 0.02f * h, head.Crown.Z + 0.01f * h);
        float up = head.Crown.Y - middle.Y + 0.085f * h, down = 0.69f * h, deep = half * 1.42f;
        // From the face (0) over the head to the back (1); the turn starts above the brow.
        Vec3 Over(float turn, float way)
        {
            float s = Maths.Sin(turn), c = Maths.Cos(turn), open = 0.90f - 0.16f * MathF.Max(0, c) - 0.10f * MathF.Max(0, -c),
                angle = Maths.Lerp(open, Maths.Pi, way), around = Maths.Sin(angle),
                fold = 0.006f * h * Maths.Sin(turn * 9 + way * 7) * Maths.SmoothStep(0, 0.3f, way);
            // Behind it hangs down to the nape.
            float low = around + 0.2f * MathF.Max(0, -c) * MathF.Max(0, -Maths.Sin(2 * angle));
            // Under the chin it is drawn in towards the throat.
            float tuck = MathF.Max(0, -c) * Maths.SmoothStep(0.05f, 0.5f, way);
            return middle + new Vec3(s * around * (half + fold), c * (c > 0 ? around * (up + fold) : low * (down + fold)),
                Maths.Cos(angle) * (deep + fold) * (1 - 0.12f * tuck));
        }
        const int columns = 64, rows = 28;
        Panel panel = new();
        int[,] grid = new int[columns + 1, rows + 1];
        for (int i = 0; i <= columns; i++)
            for (int j = 0; j <= rows; j++)
            {
                if (i == columns) { grid[i, j] = grid[0, j]; continue; }
                Vec3 at = Over(-i * Maths.Tau / columns, j * 0.985f / rows);
                grid[i, j] = panel.Add(at, new(BodyPart.Head, HeadShare(at, head), i * Maths.Tau / columns));
            }
        Overlay.Quads(panel, grid, columns, rows);
        OpenBelow(panel, grid, new(fit, head, 0), Apart * h);
        return Dresser.Sheet(fit, sheet.Kind, panel, 0.004f, 0, Dresser.Plain(fit, "crepe", sheet));
    }

    /// <summary>Makes the hole that the fall comes out of, close by its edge: what lies within is left out, points at the edge
    /// are drawn to it.</summary>
    private static void OpenBelow(Panel panel, int[,] grid, FallForm fall, float apart)
    {
        float[] within = [.. panel.Mesh.Positions.Select(p => fall.Within(p, apart))];
        panel.Drop(face => face.All(v => within[v] > 0));
        Vec3[] from = [.. panel.Mesh.Positions];
        int columns = grid.GetLength(0) - 1, rows = grid.GetLength(1);
        for (int i = 0; i < columns; i++)
            for (int j = 0; j < rows; j++)
            {
                int v = grid[i, j];
                float nearest = float.MaxValue;
                for (int k = 0; within[v] > 0 && k < 9; k++)
                {
                    int row = j + k / 3 - 1, w = row < 0 || row >= rows ? v : grid[(i + k % 3 - 1 + columns) % columns, row];
                    Vec3 edge = Vec3.Lerp(from[v], from[w], within[v] / (within[v] - within[w]));
                    if (within[w] > 0 || Vec3.Distance(edge, from[v]) >= nearest) continue;
                    (nearest, panel.Mesh.Positions[v]) = (Vec3.Distance(edge, from[v]), edge);
                }
            }
        // Of slivers no hem can be turned in.
        panel.Drop(face => Area(face, panel.Mesh.Positions) < 0.3f * Area(face, from));

        static float Area(int[] f, IReadOnlyList<Vec3> p) => Vec3.Cross(p[f[2]] - p[f[0]], p[f[3]] - p[f[1]]).Length;
    }

    /// <summary>How much a place goes with the head, as the skin beneath does (<see cref="HeadWeight.OfSkin"/>).</summary>
    private static float HeadShare(Vec3 at, HeadMeasures head)
    {
        float centimetre = 2 * head.HeadRadius / (HeadSpace.Crown - HeadSpace.Chin);
        Vec3 p = new Vec3(at.X, at.Y - head.LeftEye.Y, at.Z - head.Crown.Z) / centimetre + new Vec3(0, 0.2f, -1.5f);
        return HeadWeight.OfSkin(p, 0).Head;
    }

    /// <summary>Over whatever is worn on the shoulders. It moves with neck and chest, at the throat as the skin does.</summary>
    public static ActorPart Fall(Fitting fit, HeadMeasures head, GarmentSheet sheet, float standOff)
    {
        const int columns = 72, rows = 16;
        FallForm form = new(fit, head, standOff);
        Panel panel = new();
        int[,] grid = new int[columns + 1, rows + 1];
        for (int i = 0; i <= columns; i++)
            for (int j = 0; j <= rows; j++)
            {
                if (i == columns) { grid[i, j] = grid[0, j]; continue; }
                float v = j / (float)rows, a = (i / (float)columns - 0.5f) * Maths.Tau, s = Maths.Sin(a);
                grid[i, j] = panel.Add(form.Point(v, a),
                    new(BodyPart.Trunk, Maths.Lerp(0.5f, Maths.Lerp(4.3f, 3.2f, s * s), v), a));
            }
        Overlay.Quads(panel, grid, columns, rows);
        return Dresser.Part(fit, sheet.Kind + " fall", Dresser.Lay(fit, panel, 0.003f, 1, 0.06f, 0.006f,
            cloth => cloth.Hold(fit.Joints.Bone("head"), p => HeadShare(p, head))),
            Dresser.Plain(fit, "crepe", sheet));
    }
}

/// <summary>The fall of a headcloth: from a ring about the neck, in front beneath the chin, straight down out of the shell,
/// then out to the middle of the shoulders and down on the chest; the arms rise beside it.</summary>
internal sealed class FallForm(Fitting fit, HeadMeasures head, float standOff)
{
    /// <summary>How much of the way down it does not widen.</summary>
    private const float Straight = 0.25f;
    private readonly float h = 2 * head.HeadRadius, unit = fit.Proportions.Unit;
    private readonly Vec3 chest = fit.Proportions.Bear(new(0, fit.Proportions.ShoulderY - 0.085f * fit.Proportions.Trunk,
        -0.012f * fit.Proportions.Unit));

    /// <param name="v">0 at the upper edge .. 1 at the hem.</param>
    /// <param name="angle">From the front.</param>
    public Vec3 Point(float v, float angle)
    {
        float neck = fit.Proportions.NeckRadius, s = Maths.Sin(angle), c = Maths.Cos(angle), front = MathF.Max(0, c),
            wide = Maths.SmoothStep(Straight, 1, v), flute = 1 + 0.05f * wide * Maths.Sin(angle * 7) + 0.03f * wide * Maths.Sin(v * 11 + angle);
        float x = Maths.Lerp(neck * 1.16f, fit.Proportions.ShoulderX * 0.50f + 0.5f * standOff, wide),
            z = Maths.Lerp(neck * (1.34f - 0.2f * front), 0.178f * unit + standOff, wide);
        return Vec3.Lerp(Top(angle), chest, Maths.Pow(v, 1.25f) * Steep(c)) + new Vec3(s * x * flute, 0, c * z * flute);
    }

    /// <summary>How far a point lies within the fall, metres; below 0 outside.</summary>
    /// <param name="apart">By how much the fall is thought wider, metres.</param>
    public float Within(Vec3 p, float apart)
    {
        Vec3 top = Top(0), away = new(p.X, 0, p.Z - top.Z);
        float angle = Maths.Atan2(away.X, away.Z), from = Top(angle).Y, down = from - p.Y,
            v = Maths.Pow(MathF.Max(0, down) / (from - chest.Y) / Steep(Maths.Cos(angle)), 0.8f);
        Vec3 q = Point(MathF.Min(1, v), angle);
        return MathF.Min(down, new Vec3(q.X, 0, q.Z - top.Z).Length + apart - away.Length);
    }

    /// <summary>Middle of the neck at the height of the upper edge.</summary>
    private Vec3 Top(float angle) => new(0, head.LeftEye.Y
        - (0.43f + 0.10f * Maths.SmoothStep(0, 1, MathF.Max(0, Maths.Cos(angle)))) * h, head.Crown.Z - 0.04f * h);

    private static float Steep(float cos) => 0.44f + 0.56f * cos * cos;
}
