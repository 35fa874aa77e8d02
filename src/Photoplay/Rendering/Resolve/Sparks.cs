using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>A single pixel of filtered light that outshines all around it is a rare path that the filter could not
/// spread: it is brought down to a little above the brightest around.</summary>
internal static class Sparks
{
    private const float Outshines = 1.3f;

    public static void Cut(Padded light, int layer, int threads)
    {
        float[] r = light[layer], g = light[layer + 1], b = light[layer + 2];
        Padded luminance = new(light.Width, light.Height, 1);
        float[] l = luminance[0];
        Padded.Rows(light.Height, threads, y =>
        {
            for (int x = 0, o = light.At(0, y); x < light.Width; x++, o++) l[o] = new Rgb(r[o], g[o], b[o]).Luminance;
        });
        Padded.Rows(light.Height, threads, y =>
        {
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
        });
        luminance.Dispose();

        float Three(int o, bool own) => own ? 0 : MathF.Max(l[o], MathF.Max(l[o - 1], l[o + 1]));
    }
}
