using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A single pixel of filtered light that outshines all around it is a rare path that the filter could not
/// spread: it is brought down to a little above the brightest around.</summary>
internal static class Sparks
{
    private const float Outshines = 1.3f;

    public static void Cut(Padded light, int layer, int threads)
    {
        using Padded luminance = new(light.Width, light.Height, 1);
        Padded.Rows(light.Height, threads, (light, layer, Into: luminance[0]), static (on, y) =>
        {
            float[] r = on.light[on.layer], g = on.light[on.layer + 1], b = on.light[on.layer + 2];
            for (int x = 0, o = on.light.At(0, y); x < on.light.Width; x++, o++)
                on.Into[o] = new Rgb(r[o], g[o], b[o]).Luminance;
        });
        Padded.Rows(light.Height, threads, (light, layer, Luminance: luminance[0]),
            static (on, y) => CutRow(on.light, on.layer, on.Luminance, y));
    }

    private static void CutRow(Padded light, int layer, float[] l, int y)
    {
        float[] r = light[layer], g = light[layer + 1], b = light[layer + 2];
        int up = y > 0 ? -light.Stride : 0, down = y < light.Height - 1 ? light.Stride : 0;
        for (int x = 1, o = light.At(1, y); x < light.Width - 1; x++, o++)
        {
            float sides = MathF.Max(l[o - 1], l[o + 1]), here = l[o];
            if (here <= Outshines * sides) continue;
            float most = MathF.Max(sides, MathF.Max(Three(o + up, up == 0), Three(o + down, down == 0)));
            // The little beside it keeps what is all but dark from being divided by nothing.
            float limit = Outshines * most + 1e-6f;
            if (here <= limit) continue;
            float k = limit / here;
            r[o] *= k; g[o] *= k; b[o] *= k;
        }

        float Three(int o, bool own) => own ? 0 : MathF.Max(l[o], MathF.Max(l[o - 1], l[o + 1]));
    }
}
