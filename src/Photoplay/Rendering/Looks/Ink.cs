using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Lines where things end, turn or meet: from distance, normal and identity, so they stick to
/// what is drawn.</summary>
internal static class Ink
{
    /// <summary>How much of a line passes through each pixel, 0..1.</summary>
    /// <param name="creases">Share of the lines inside things, where surfaces turn.</param>
    public static float[] Lines(Sketch s, float strength, float creases = 1)
    {
        int w = s.Width, h = s.Height, reach = Math.Max(1, h / 600);
        float[] line = new float[w * h];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x, l = y * w + Math.Max(0, x - reach), r = y * w + Math.Min(w - 1, x + reach),
                    u = Math.Max(0, y - reach) * w + x, d = Math.Min(h - 1, y + reach) * w + x;
                float turn = MathF.Max(Turn(s.Normals[l], s.Normals[r]), Turn(s.Normals[u], s.Normals[d])) - 0.45f;
                float step = MathF.Max(Step(s.Depths[l], s.Depths[i], s.Depths[r]),
                    Step(s.Depths[u], s.Depths[i], s.Depths[d])) - 0.025f;
                bool other = s.Parts[l] != s.Parts[r] || s.Parts[u] != s.Parts[d];
                line[i] = Maths.Saturate(strength
                    * (creases * MathF.Max(0, turn) * 0.9f + MathF.Max(0, step) * 10 + (other ? 0.35f * creases : 0)));
            }
        });
        return Soften(Thin(Lone(line, w, h), s), w, h);
    }

    /// <summary>Where everything is edge (grass, leaves, fur) an artist draws few lines: they fade with how crowded
    /// they stand on the nearer side. The contour of a calm figure before a meadow stays.</summary>
    private static float[] Thin(float[] line, Sketch s)
    {
        int w = s.Width, h = s.Height, reach = Math.Max(3, h / 45), inside = reach + 2;
        float[] crowd = Box(Box(line, w, h, reach, 1, 0), w, h, reach, 0, 1), thin = new float[line.Length];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int i = y * w + x;
                if (line[i] <= 0) continue;
                float nearest = s.Depths[i] * 1.01f, around = crowd[i];
                foreach ((int dx, int dy) in ((int, int)[])[(-1, 0), (1, 0), (0, -1), (0, 1)])
                {
                    int near = Index(x + 2 * dx, y + 2 * dy), far = Index(x + inside * dx, y + inside * dy);
                    if (s.Depths[near] > nearest || Easel.Apart(s.Depths[near], s.Depths[far]) > 0.05f) continue;
                    around = MathF.Min(around, 1.3f * crowd[far]);
                }
                thin[i] = line[i] * (1 - 0.93f * Maths.SmoothStep(0.16f, 0.36f, around));
            }
        });
        return thin;

        int Index(int x, int y) => Math.Clamp(y, 0, h - 1) * w + Math.Clamp(x, 0, w - 1);
    }

    /// <summary>Drops specks that belong to no line.</summary>
    private static float[] Lone(float[] line, int w, int h)
    {
        float[] around = Box(Box(line, w, h, 3, 1, 0), w, h, 3, 0, 1), kept = new float[line.Length];
        for (int i = 0; i < line.Length; i++)
            kept[i] = line[i] * Maths.SmoothStep(0.1f, 0.2f, around[i] - line[i] / 49);
        return kept;
    }

    /// <summary>A pen's line has no staircase.</summary>
    private static float[] Soften(float[] line, int w, int h)
    {
        float[] soft = Box(Box(line, w, h, 1, 1, 0), w, h, 1, 0, 1);
        for (int i = 0; i < line.Length; i++) soft[i] = Maths.Saturate(0.45f * line[i] + 0.9f * soft[i]);
        return soft;
    }

    private static float[] Box(float[] from, int w, int h, int reach, int dx, int dy)
    {
        float[] to = new float[from.Length];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                float sum = 0;
                for (int d = -reach; d <= reach; d++)
                    sum += from[Math.Clamp(y + d * dy, 0, h - 1) * w + Math.Clamp(x + d * dx, 0, w - 1)];
                to[y * w + x] = sum / (2 * reach + 1);
            }
        });
        return to;
    }

    private static float Turn(Vec3 a, Vec3 b) => 1 - Vec3.Dot(a, b);

    // Second difference of inverse distance: 0 on planes, however steep.
    private static float Step(float a, float b, float c) => MathF.Abs(1 / a + 1 / c - 2 / b) * MathF.Min(b, 1e4f);
}
