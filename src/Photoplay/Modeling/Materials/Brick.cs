using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>Courses of bricks, tiles or squared stone on the face the point lies on: running bond with mortar.
/// Sizes in metres.</summary>
public sealed class Brick(string name, Rgb colour, Rgb second, Rgb mortar, float length = 0.22f, float height = 0.075f,
        float joint = 0.01f, float bond = 0.5f, float glaze = 0)
    : PartMaterial($"brick {name} {colour} {second} {mortar} {length} {height} {joint} {bond} {glaze}")
{
    protected override float FinestRelief => 0.004f;

    protected override OpenPbr Shade(in PartPoint p)
    {
        (float inside, int i, int j) = Cell(p);
        float a = Noise.Hash(i, j, 1), b = Noise.Hash(i, j, 2), fine = p.Cloud(p.P, 60, 3, 3),
            broad = p.Cloud(p.P, 0.8f, 3, 6);
        Rgb c = Pattern.Mix(colour, second, a * 0.8f + 0.4f * (fine - 0.5f))
            * (0.7f + 0.45f * b + 0.3f * (fine - 0.5f));
        c = Pattern.Mix(c, new Rgb(c.Luminance) * 0.45f, b > 0.93f ? 0.6f : 0);
        c = Pattern.Mix(c, mortar, 0.25f * Pattern.Step(0.6f, 0.8f, p.Cloud(p.P, 4, 3, 8)));
        c = Pattern.Mix(mortar * (0.75f + 0.4f * fine), c, inside) * (0.75f + 0.4f * broad) * p.Tint;
        float rough = Maths.Lerp(0.9f, Maths.Lerp(0.82f, 0.12f, glaze), inside);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SpecularRoughness = rough,
            SpecularWeight = Maths.Lerp(0.5f, 1, glaze)
        };
    }

    protected override float Height(in PartPoint p)
    {
        (float inside, int i, int j) = Cell(p);
        return inside * (joint * 0.45f + 0.003f * Noise.Hash(i, j, 4))
            + (1 - glaze) * p.Cloud(p.P, 70, 2, 3) * 0.002f;
    }

    /// <summary>1 on the brick, 0 in the joint, and which brick.</summary>
    private (float Inside, int I, int J) Cell(in PartPoint p)
    {
        Vec2 f = p.Face;
        float wander = joint * 0.35f, keep = p.Keep(joint * 2);
        f += new Vec2(Noise.Value(p.P * 11, 9), Noise.Value(p.P * 11, 10)) * wander;
        float y = f.Y / height, row = MathF.Floor(y), x = f.X / length + row * bond, column = MathF.Floor(x);
        float dx = MathF.Min(x - column, column + 1 - x) * length, dy = MathF.Min(y - row, row + 1 - y) * height;
        float inside = Pattern.Step(joint * 0.35f, joint * 0.65f, MathF.Min(dx, dy));
        return (Maths.Lerp(1 - joint / height, inside, keep), (int)column, (int)row);
    }
}
