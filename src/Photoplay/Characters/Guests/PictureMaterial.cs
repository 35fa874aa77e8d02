using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>A picture with its halvings, looked up by texture coordinates: bilinear between texels, the halving by how
/// wide the pixel is on the surface.</summary>
public sealed class GuestPicture
{
    private static readonly float[] Linear = [.. Enumerable.Range(0, 256).Select(i => Rgb.SrgbToLinear(i / 255f))];
    private readonly List<(int Width, int Height, byte[] Rgba)> levels = [];

    /// <param name="rgba">Four bytes a texel, rows from the top.</param>
    /// <param name="isColour">Coded in sRGB (colours), or linear (roughness and the like).</param>
    public GuestPicture(int width, int height, byte[] rgba, bool isColour)
    {
        IsColour = isColour;
        levels.Add((width, height, rgba));
        while (width > 1 || height > 1)
        {
            (int w, int h) = (Math.Max(1, width / 2), Math.Max(1, height / 2));
            levels.Add((w, h, Halved(levels[^1].Rgba, width, height, w, h)));
            (width, height) = (w, h);
        }
    }

    public bool IsColour { get; }
    public int Width => levels[0].Width;
    public int Height => levels[0].Height;

    /// <summary>Red, green, blue (linear BT.709 if a colour) and alpha, 0..1; the picture repeats.</summary>
    /// <param name="span">Width of what is looked at, in texture coordinates.</param>
    public (float R, float G, float B, float A) At(Vec2 uv, float span)
    {
        if (!float.IsFinite(uv.X) || !float.IsFinite(uv.Y)) return (0, 0, 0, 1);
        float texels = span * MathF.Max(Width, Height);
        int level = 0;
        while (texels > 1.5f && level + 1 < levels.Count) { texels *= 0.5f; level++; }
        (int w, int h, byte[] rgba) = levels[level];
        float x = (uv.X - MathF.Floor(uv.X)) * w - 0.5f, y = (uv.Y - MathF.Floor(uv.Y)) * h - 0.5f;
        int x0 = (int)MathF.Floor(x), y0 = (int)MathF.Floor(y);
        float fx = x - x0, fy = y - y0;
        Span<float> sum = stackalloc float[4];
        for (int k = 0; k < 4; k++)
        {
            int tx = (x0 + (k & 1) + w) % w, ty = (y0 + (k >> 1) + h) % h, i = (ty * w + tx) * 4;
            float share = ((k & 1) == 0 ? 1 - fx : fx) * ((k >> 1) == 0 ? 1 - fy : fy);
            for (int c = 0; c < 3; c++) sum[c] += share * (IsColour ? Linear[rgba[i + c]] : rgba[i + c] / 255f);
            sum[3] += share * (rgba[i + 3] / 255f);
        }
        return (sum[0], sum[1], sum[2], sum[3]);
    }

    /// <summary>Means of two by two texels as they are coded.</summary>
    private static byte[] Halved(byte[] from, int width, int height, int w, int h)
    {
        byte[] to = new byte[w * h * 4];
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
                for (int c = 0; c < 4; c++)
                {
                    int x0 = Math.Min(2 * x, width - 1), x1 = Math.Min(2 * x + 1, width - 1),
                        y0 = Math.Min(2 * y, height - 1), y1 = Math.Min(2 * y + 1, height - 1);
                    int sum = from[(y0 * width + x0) * 4 + c] + from[(y0 * width + x1) * 4 + c]
                        + from[(y1 * width + x0) * 4 + c] + from[(y1 * width + x1) * 4 + c];
                    to[(y * w + x) * 4 + c] = (byte)((sum + 2) / 4);
                }
        return to;
    }
}

/// <summary>How a guest's material is told: glTF's metallic-roughness numbers with their pictures.</summary>
public sealed record GuestLook
{
    public required string Name { get; init; }
    /// <summary>Linear BT.709.</summary>
    public Rgb Colour { get; init; } = Rgb.White;
    public float Alpha { get; init; } = 1;
    public float Metalness { get; init; }
    public float Roughness { get; init; } = 1;
    /// <summary>Linear BT.709, 1 = a white card in full light.</summary>
    public Rgb Emission { get; init; }
    public float Transmission { get; init; }
    /// <summary>Alpha below which nothing is; null for alpha that blends; above 1 never looked at.</summary>
    public float? Cutoff { get; init; } = 2;
    /// <summary>Drawn rather than lit (MToon, unlit): no highlights to speak of.</summary>
    public bool IsMatt { get; init; }
    /// <summary>Whether the surface has colours of its own at its points, which tint it.</summary>
    public bool IsPainted { get; init; }
    public GuestPicture? ColourPicture { get; init; }
    public GuestPicture? RoughnessPicture { get; init; }
    public GuestPicture? EmissionPicture { get; init; }
    /// <summary>Texture coordinates a metre of surface covers, for the choice of halvings.</summary>
    public float UvsPerMetre { get; init; } = 1;
}

/// <summary>A guest's material as OpenPBR.</summary>
public sealed class PictureMaterial(GuestLook look) : Material(look.Name)
{
    /// <summary>Alpha at which a blended surface that is smooth counts as a clear cover.</summary>
    private const float Clear = 0.3f;

    public override bool HasOpacity => look.Cutoff is null or <= 1;
    public override bool ShadowTransparent
        => look.Transmission > 0.5f || look.Cutoff is null && look.ColourPicture is null && look.Alpha < Clear;
    public override Rgb Emission => look.EmissionPicture is null ? Rgb.FromLinearRec709(look.Emission) : default;

    public override OpenPbr At(in SurfacePoint p)
    {
        float span = p.Footprint * look.UvsPerMetre;
        (float r, float g, float b, float a) = look.ColourPicture?.At(p.Uv, span) ?? (1, 1, 1, 1);
        Rgb colour = Rgb.FromLinearRec709(new Rgb(r, g, b) * look.Colour);
        if (look.IsPainted) colour *= p.Paint;
        float alpha = a * look.Alpha, roughness = look.Roughness, metalness = look.Metalness;
        if (look.RoughnessPicture is { } rough)
        {
            (_, float rg, float mb, _) = rough.At(p.Uv, span);
            (roughness, metalness) = (roughness * rg, metalness * mb);
        }
        Rgb glow = Rgb.FromLinearRec709(look.Emission);
        if (look.EmissionPicture is { } lit)
        {
            (float er, float eg, float eb, _) = lit.At(p.Uv, span);
            glow = Rgb.FromLinearRec709(look.Emission * new Rgb(er, eg, eb));
        }
        if (ShadowTransparent)
            return OpenPbr.Default with
            {
                BaseColor = colour,
                TransmissionColor = colour,
                TransmissionWeight = 1,
                SpecularIor = 1.376f,
                SpecularRoughness = Math.Clamp(roughness, 0.03f, 1),
            };
        return OpenPbr.Default with
        {
            BaseColor = colour,
            BaseMetalness = Maths.Saturate(metalness),
            SpecularRoughness = Math.Clamp(roughness, 0.05f, 1),
            SpecularWeight = look.IsMatt ? 0.2f : 1,
            Emission = glow,
            Opacity = look.Cutoff is { } cut ? cut > 1 || alpha >= cut ? 1 : 0 : Maths.Saturate(alpha),
        };
    }
}
