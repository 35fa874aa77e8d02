using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Lines where things end or turn: from distance, normal and identity, so they stick to what is drawn.</summary>
internal static class Ink
{
    /// <summary>How much of a line passes through each pixel, 0..1.</summary>
    public static float[] Lines(Picture p, float strength)
    {
        int w = p.Width, h = p.Height, reach = Math.Max(1, h / 500);
        float[] line = new float[w * h];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                int l = y * w + Math.Max(0, x - reach), r = y * w + Math.Min(w - 1, x + reach), u = Math.Max(0, y - reach) * w + x, d = Math.Min(h - 1, y + reach) * w + x, i = y * w + x;
                float turn = MathF.Max(Turn(p.Normals[l], p.Normals[r]), Turn(p.Normals[u], p.Normals[d])) - 0.35f;
                float step = MathF.Max(Step(p.Depths[l], p.Depths[i], p.Depths[r]), Step(p.Depths[u], p.Depths[i], p.Depths[d])) - 0.02f;
                bool other = p.Ids[l] != p.Ids[r] || p.Ids[u] != p.Ids[d];
                line[i] = Maths.Saturate(strength * (MathF.Max(0, turn) * 1.2f + MathF.Max(0, step) * 12 + (other && step > 0 ? 0.6f : 0)));
            }
        });
        return Thin(line, w, h);
    }

    /// <summary>Where everything is edge (grass, leaves, fur) an artist draws few lines: they fade with how crowded they stand.</summary>
    private static float[] Thin(float[] line, int w, int h)
    {
        int reach = Math.Max(3, h / 60);
        float[] across = new float[line.Length], thin = new float[line.Length];
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                float sum = 0;
                for (int d = -reach; d <= reach; d++) sum += line[y * w + Math.Clamp(x + d, 0, w - 1)];
                across[y * w + x] = sum;
            }
        });
        Padded.Rows(h, 2, y =>
        {
            for (int x = 0; x < w; x++)
            {
                float sum = 0;
                for (int d = -reach; d <= reach; d++) sum += across[Math.Clamp(y + d, 0, h - 1) * w + x];
                float crowd = sum / ((2 * reach + 1) * (2 * reach + 1));
                thin[y * w + x] = line[y * w + x] * (1 - 0.92f * Maths.SmoothStep(0.28f, 0.48f, crowd));
            }
        });
        return thin;
    }

    private static float Turn(Vec3 a, Vec3 b) => 1 - Vec3.Dot(a, b);

    // Second difference of inverse distance: 0 on planes, however steep.
    private static float Step(float a, float b, float c) => MathF.Abs(1 / a + 1 / c - 2 / b) * MathF.Min(b, 1e4f);
}
