using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange;

/// <summary>A sky kept as an equirectangular picture, looked up bilinearly: the zenith in the top row; +X in the
/// middle column, +Z to the left of it (Blender's way round, whose y is our -z).</summary>
public sealed class PictureSky(Rgb[] pixels, int width, Sun? sun) : Sky
{
    private const int Across = 512;

    public int Width => width;
    public int Height => width / 2;
    /// <summary>Radiance, row by row from the top.</summary>
    public IReadOnlyList<Rgb> Pixels => pixels;
    public override Sun? Sun => sun;

    /// <summary>The light of another sky, without its sun's disc, which stays apart.</summary>
    public static PictureSky Of(Sky sky)
    {
        Rgb[] pixels = new Rgb[Across * Across / 2];
        for (int i = 0; i < pixels.Length; i++)
        {
            Rgb c = sky.Radiance(Direction((i % Across + 0.5f) / Across, (i / Across + 0.5f) / (Across / 2)));
            pixels[i] = c.IsFinite ? new(MathF.Max(0, c.R), MathF.Max(0, c.G), MathF.Max(0, c.B)) : default;
        }
        return new(pixels, Across, sky.Sun);
    }

    /// <summary>Unit direction of a place in the picture, 0 to 1 from the left and from the top.</summary>
    public static Vec3 Direction(float u, float v)
    {
        (float sin, float cos) = Maths.SinCos((0.5f - v) * Maths.Pi);
        (float side, float front) = Maths.SinCos((0.5f - u) * Maths.Tau);
        return new(cos * front, sin, -cos * side);
    }

    public override Rgb Radiance(Vec3 direction)
    {
        Vec3 d = direction.Normalized;
        float u = 0.5f - Maths.Atan2(-d.Z, d.X) / Maths.Tau, v = 0.5f - Maths.Asin(Math.Clamp(d.Y, -1, 1)) / Maths.Pi;
        float x = u * width - 0.5f, y = v * Height - 0.5f, x0 = MathF.Floor(x), y0 = MathF.Floor(y);
        int left = (int)x0, top = (int)y0;
        return Rgb.Lerp(Rgb.Lerp(At(left, top), At(left + 1, top), x - x0),
            Rgb.Lerp(At(left, top + 1), At(left + 1, top + 1), x - x0), y - y0);
    }

    private Rgb At(int x, int y) => pixels[Math.Clamp(y, 0, Height - 1) * width + (x + width) % width];
}
