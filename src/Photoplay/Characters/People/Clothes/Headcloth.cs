using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

/// <summary>A cloth about head and neck that leaves the face free (hijab): a shell over the head from the oval of the face
/// to the nape, and a fall of folds from under the chin over the shoulders.</summary>
internal static class Headcloth
{
    public const string Name = "hijab";

    public static ActorPart Shell(Fitting fit, HeadMeasures head, GarmentSheet sheet)
    {
        float h = 2 * head.HeadRadius, half = head.SkullHalfWidth * 1.13f;
        Vec3 middle = new(0, head.LeftEye.Y - 0.02f * h, head.Crown.Z + 0.01f * h);
        float up = head.Crown.Y - middle.Y + 0.085f * h, down = 0.60f * h, deep = half * 1.42f;
        // From the face (0) over the head to the back (1); the turn starts above the brow.
        Vec3 Over(float turn, float way)
        {
            float s = Maths.Sin(turn), c = Maths.Cos(turn), open = 0.90f - 0.16f * MathF.Max(0, c) + 0.12f * MathF.Max(0, -c),
                angle = Maths.Lerp(open, Maths.Pi, way), around = Maths.Sin(angle),
                fold = 0.006f * h * Maths.Sin(turn * 9 + way * 7) * Maths.SmoothStep(0, 0.3f, way);
            // Under the chin it is drawn in towards the throat.
            float tuck = MathF.Max(0, -c) * Maths.SmoothStep(0.05f, 0.5f, way);
            return middle + new Vec3(s * around * (half + fold), c * around * ((c > 0 ? up : down) + fold),
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
        return Dresser.Sheet(fit, sheet.Kind, panel, 0.004f, 0, Dresser.Plain(fit, "crepe", sheet));
    }

    /// <summary>How much a place goes with the head, as the skin beneath does (<see cref="HeadWeight.OfSkin"/>).</summary>
    private static float HeadShare(Vec3 at, HeadMeasures head)
    {
        float centimetre = 2 * head.HeadRadius / (HeadSpace.Crown - HeadSpace.Chin);
        Vec3 p = new Vec3(at.X, at.Y - head.LeftEye.Y, at.Z - head.Crown.Z) / centimetre + new Vec3(0, 0.2f, -1.5f);
        return HeadWeight.OfSkin(p, 0).Head;
    }

    /// <summary>From a ring within the jaw out to the middle of the shoulders, over whatever is worn on them, and down on the
    /// chest: the arms rise beside it. It moves with neck and chest.</summary>
    public static ActorPart Fall(Fitting fit, HeadMeasures head, GarmentSheet sheet, float standOff)
    {
        const int columns = 72, rows = 16;
        float h = 2 * head.HeadRadius, neck = fit.Proportions.NeckRadius;
        Vec3 throat = new(0, head.LeftEye.Y - 0.43f * h, 0), chest = fit.Proportions.Bear(
            new(0, fit.Proportions.ShoulderY - 0.085f * fit.Proportions.Trunk, -0.012f * fit.Proportions.Unit));
        Panel panel = new();
        int[,] grid = new int[columns + 1, rows + 1];
        for (int i = 0; i <= columns; i++)
            for (int j = 0; j <= rows; j++)
            {
                if (i == columns) { grid[i, j] = grid[0, j]; continue; }
                float v = j / (float)rows, a = (i / (float)columns - 0.5f) * Maths.Tau, wide = Maths.SmoothStep(0, 1, v),
                    s = Maths.Sin(a), c = Maths.Cos(a);
                float x = Maths.Lerp(neck * 1.28f, fit.Proportions.ShoulderX * 0.50f + 0.5f * standOff, wide),
                    z = Maths.Lerp(neck * 1.46f, 0.178f * fit.Proportions.Unit + standOff, wide);
                float flute = 1 + 0.05f * v * Maths.Sin(a * 7) + 0.03f * v * Maths.Sin(v * 11 + a);
                Vec3 at = Vec3.Lerp(throat, chest, Maths.Pow(v, 1.25f) * (0.44f + 0.56f * c * c));
                grid[i, j] = panel.Add(at + new Vec3(s * x * flute, 0, c * z * flute),
                    new(BodyPart.Trunk, Maths.Lerp(0.5f, Maths.Lerp(4.3f, 3.2f, s * s), v), a));
            }
        Overlay.Quads(panel, grid, columns, rows);
        return Dresser.Part(fit, sheet.Kind + " fall", Dresser.Lay(fit, panel, 0.003f, 1, 0.06f, 0.006f),
            Dresser.Plain(fit, "crepe", sheet));
    }
}
