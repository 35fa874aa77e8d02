using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>How far the skin is from the middle of the skull in every direction, so that hair can be kept outside it.
/// Head space.</summary>
internal sealed class SkullMap
{
    private const int Columns = 96, Rows = 48;
    public static readonly Vec3 Centre = new(0, 1.5f, -1);
    private readonly float[] radius = new float[Columns * Rows];

    public SkullMap(HeadSkin skin)
    {
        for (int i = 0; i < skin.HeadCount; i++)
        {
            if (skin.Lips[i] > 0.05f || skin.Masks[i].D > 0.05f) continue;
            Vec3 d = skin.Positions[i] - Centre;
            (float x, float y) = Cell(d);
            ref float r = ref radius[(int)y * Columns + (int)x % Columns];
            r = MathF.Max(r, d.Length);
        }
        for (int pass = 0; pass < 12; pass++) Spread();
    }

    public Vec3 Out(Vec3 p, float off)
    {
        Vec3 d = p - Centre;
        float length = d.Length;
        if (length > 22 || length < 1e-3f) return p;
        float least = Radius(d) + off;
        return length >= least ? p : Centre + d * (least / length);
    }

    /// <summary>Height of a place over the skin, along the ray from the skull's middle.</summary>
    public float Height(Vec3 p) => (p - Centre).Length - Radius(p - Centre);

    private float Radius(Vec3 d)
    {
        (float x, float y) = Cell(d);
        x -= 0.5f;
        y = Math.Clamp(y - 0.5f, 0, Rows - 1.001f);
        int j = (int)y, i = (int)MathF.Floor(x);
        float u = x - i, v = y - j;
        return Maths.Lerp(Maths.Lerp(At(i, j), At(i + 1, j), u), Maths.Lerp(At(i, j + 1), At(i + 1, j + 1), u), v);
    }

    private static (float X, float Y) Cell(Vec3 d)
    {
        float turn = Maths.Atan2(d.X, d.Z) / Maths.Tau + 0.5f,
            rise = Maths.Acos(Math.Clamp(d.Y / d.Length, -1, 1)) / Maths.Pi;
        return (turn * Columns, MathF.Min(rise * Rows, Rows - 0.001f));
    }

    private float At(int i, int j) => radius[Math.Min(j, Rows - 1) * Columns + (i % Columns + Columns) % Columns];

    /// <summary>Fills cells no point fell in from their neighbours.</summary>
    private void Spread()
    {
        float[] old = [.. radius];
        for (int j = 0; j < Rows; j++)
            for (int i = 0; i < Columns; i++)
            {
                if (old[j * Columns + i] > 0) continue;
                float sum = 0, n = 0;
                for (int b = -1; b <= 1; b++)
                    for (int a = -1; a <= 1; a++)
                    {
                        float r = old[Math.Clamp(j + b, 0, Rows - 1) * Columns + (i + a + Columns) % Columns];
                        if (r > 0) { sum += r; n++; }
                    }
                if (n > 0) radius[j * Columns + i] = sum / n;
            }
    }
}
