using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>How see-through something is, in glTF's words.</summary>
internal enum Opaqueness { Opaque, Mask, Blend }

/// <summary>A shape's material in glTF's terms, with its pictures.</summary>
/// <param name="Source">Of each point given away, the shape's point it is.</param>
/// <param name="Uvs">0..1 from the picture's upper left corner; empty without pictures.</param>
/// <param name="Colour">ACEScg; white where a picture has the colour.</param>
/// <param name="Emission">ACEScg radiance.</param>
internal sealed record ActorSurface(int[] Source, int[] Indices, Vec2[] Uvs, Rgb Colour, float Alpha, float Metalness,
    float Roughness, Rgb Emission, Opaqueness Opaqueness, bool IsDoubleSided)
{
    /// <summary>PNG files, or null.</summary>
    public byte[]? ColourPicture { get; init; }
    public byte[]? RoughnessPicture { get; init; }
}

/// <summary>Bakes materials: clear covers become thin alpha, strands get a sheet of their colours, everything else is
/// unwrapped and painted, or stays one colour where it is one.</summary>
internal static class SurfaceBaking
{
    private const int LargestSheet = 1024;
    /// <summary>Texels a metre: enough for lips and freckles, and no more than a sheet holds.</summary>
    private const float Finest = 2500;
    /// <summary>Alpha of a clear cover: what it reflects matters, not what it hides.</summary>
    private const float ClearAlpha = 0.08f;
    private const float ColoursAlike = 0.012f, NumbersAlike = 0.08f;

    public static ActorSurface Of(Shape shape)
    {
        Mesh mesh = shape.Mesh;
        int[] all = [.. Enumerable.Range(0, mesh.Positions.Length)];
        RestSurface surface = new(shape, 0.002f);
        OpenPbr middle = surface.At(mesh.TriangleCount / 2, 1 / 3f, 1 / 3f);
        Rgb glow = shape.Material.Emission;
        if (shape.Material.ShadowTransparent || middle.TransmissionWeight > 0.5f)
            return new(all, mesh.Indices, [], middle.TransmissionColor, ClearAlpha, 0, middle.SpecularRoughness, glow,
                Opaqueness.Blend, false);
        if (shape.Material.IsFibre)
        {
            StrandSheet strands = StrandSheet.Of(shape, Strands.Of(mesh));
            Vec2 size = new(strands.Width, strands.Height);
            return new(all, mesh.Indices, Scaled(strands.At, size), Rgb.White, 1, 0,
                MathF.Max(0.4f, strands.Roughness), glow, Opaqueness.Opaque, true)
            {
                ColourPicture = SheetImage.Colour(strands.Width, strands.Height, strands.Colours, [])
            };
        }
        return IsEven(mesh, surface, out OpenPbr mean)
            ? new(all, mesh.Indices, [], mean.BaseColor, 1, mean.BaseMetalness, mean.SpecularRoughness, glow,
                Opaqueness.Opaque, true)
            : Painted(shape, glow);
    }

    private static ActorSurface Painted(Shape shape, Rgb glow)
    {
        Unwrap unwrap = Unwrap.Of(shape.Mesh, Finest, LargestSheet);
        BakedSheet sheet = SheetBaker.Bake(shape, unwrap, 1 / Finest);
        int[] painted = [.. sheet.Painted];
        (float roughLo, float roughHi, float roughness) = Spread(painted, sheet.Roughness);
        (float metalLo, float metalHi, float metalness) = Spread(painted, sheet.Metalness);
        bool varies = roughHi - roughLo > NumbersAlike || metalHi - metalLo > NumbersAlike;
        bool open = shape.Material.HasOpacity && painted.Any(i => sheet.Opacity[i] < 0.5f);
        return new(unwrap.Source, unwrap.Indices, Scaled(unwrap.At, new(sheet.Width, sheet.Height)), Rgb.White, 1,
            varies ? 1 : metalness, varies ? 1 : roughness, glow, open ? Opaqueness.Mask : Opaqueness.Opaque, true)
        {
            ColourPicture = SheetImage.Colour(sheet.Width, sheet.Height, sheet.Colour, open ? sheet.Opacity : []),
            RoughnessPicture = varies
                ? SheetImage.MetallicRoughness(sheet.Width, sheet.Height, sheet.Metalness, sheet.Roughness)
                : null,
        };
    }

    private static Vec2[] Scaled(Vec2[] texels, Vec2 size) => [.. texels.Select(p => new Vec2(p.X / size.X, p.Y / size.Y))];

    /// <summary>Least, most and mean but for the outermost hundredths.</summary>
    private static (float, float, float) Spread(int[] painted, float[] values)
    {
        float[] sorted = [.. painted.Select(i => values[i]).Order()];
        if (sorted.Length == 0) return default;
        return (sorted[sorted.Length / 100], sorted[sorted.Length - 1 - sorted.Length / 100], (float)sorted.Average());
    }

    /// <summary>Whether the material is one everywhere, and what it is.</summary>
    private static bool IsEven(Mesh mesh, RestSurface surface, out OpenPbr mean)
    {
        int looks = Math.Min(400, mesh.TriangleCount);
        Rgb sum = default;
        (float rough, float metal) = (0, 0);
        List<OpenPbr> seen = [];
        for (int k = 0; k < looks; k++)
        {
            OpenPbr m = surface.At((int)((k + 0.5) * mesh.TriangleCount / looks), 1 / 3f, 1 / 3f);
            seen.Add(m);
            sum += m.BaseColor;
            rough += m.SpecularRoughness;
            metal += m.BaseMetalness;
        }
        mean = OpenPbr.Default with
        {
            BaseColor = sum / looks,
            SpecularRoughness = rough / looks,
            BaseMetalness = metal / looks,
        };
        OpenPbr centre = mean;
        return seen.TrueForAll(m => MathF.Abs(m.BaseColor.R - centre.BaseColor.R) < ColoursAlike
            && MathF.Abs(m.BaseColor.G - centre.BaseColor.G) < ColoursAlike
            && MathF.Abs(m.BaseColor.B - centre.BaseColor.B) < ColoursAlike && m.Opacity > 0.99f
            && MathF.Abs(m.SpecularRoughness - centre.SpecularRoughness) < NumbersAlike
            && MathF.Abs(m.BaseMetalness - centre.BaseMetalness) < NumbersAlike);
    }
}
