using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Production.Exchange;
using Photoplay.Rendering;

namespace Photoplay.Cli.Bench;

/// <summary>The bench's pictures, developed alike, for looking at: ours and Cycles' side by side, converged above and
/// noisy below; then our film frame.</summary>
internal static class BenchPictures
{
    public static void Write(string folder, int width, CyclesBench.Side ours, CyclesBench.Side cycles, FilmFrame film)
    {
        Picture reference = Of(ours.Reference, width);
        Exposure exposure = FilmBack.Meter([reference]);
        Rgb[][] all = [ours.Reference, cycles.Reference, ours.Noisy, cycles.Noisy, film.Light];
        int height = reference.Height;
        byte[] sheet = new byte[width * 2 * height * 3 * 3];
        for (int k = 0; k < all.Length; k++)
        {
            byte[] rgb = FilmBack.Develop(Of(all[k], width), exposure);
            for (int y = 0; y < height; y++)
                rgb.AsSpan(y * width * 3, width * 3)
                    .CopyTo(sheet.AsSpan(((k / 2 * height + y) * 2 + k % 2) * width * 3));
        }
        PngFile.Write(Path.Combine(folder, "side-by-side.png"), sheet, width * 2, height * 3);
    }

    private static Picture Of(Rgb[] light, int width)
    {
        Picture p = new(width, light.Length / width);
        light.CopyTo(p.Radiance, 0);
        return p;
    }
}
