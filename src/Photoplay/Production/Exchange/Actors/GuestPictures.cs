using System.Text.Json;
using Photoplay.Characters.Guests;
using Photoplay.Foundation;
using SharpGLTF.Schema2;
using SkiaSharp;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>A file's materials and pictures. Pictures are opened only after their size is known, and are halved to what
/// a film can use.</summary>
internal sealed class GuestPictures(GuestFile file)
{
    private const int LargestSide = 8192, UsefulSide = 2048;
    private const long MostTexels = 1L << 28;
    private const float ShadeShare = 0.25f;
    private readonly Dictionary<(int, bool), GuestPicture?> pictures = [];
    private long texels;

    public Stage.Material MaterialOf(Material? material, string surface, Vec3[] positions, Vec2[] uvs, int[] indices,
        bool painted)
    {
        GuestLook look = new()
        {
            Name = $"guest {file.Key} {surface}", IsPainted = painted, UvsPerMetre = UvsPerMetre(positions, uvs, indices),
            Roughness = 0.8f,
        };
        if (material is null) return new PictureMaterial(look);
        bool toon = Toon(material, out Rgb? shade);
        if (material.FindChannel("BaseColor") is { } colour)
        {
            (Rgb factor, float alpha) = GuestSpace.Colour(colour);
            // A drawn material has a colour in light and one in shade; lit by real light it is a little of both.
            if (shade is { } dark) factor = Rgb.Lerp(factor, dark, ShadeShare);
            look = look with
            {
                Colour = factor,
                Alpha = alpha,
                ColourPicture = uvs.Length > 0 ? Picture(colour.Texture, true) : null,
            };
        }
        if (material.FindChannel("MetallicRoughness") is { } metal)
            look = look with
            {
                Metalness = Maths.Saturate(GuestSpace.Finite(metal.GetFactor("MetallicFactor"))),
                Roughness = Maths.Saturate(GuestSpace.Finite(metal.GetFactor("RoughnessFactor"))),
                RoughnessPicture = uvs.Length > 0 ? Picture(metal.Texture, false) : null,
            };
        if (material.FindChannel("Emissive") is { } glow)
        {
            float strength = glow.Parameters.Where(p => p.Name == "EmissiveStrength").Select(p => p.Value is float s ? s : 1)
                .FirstOrDefault(1);
            look = look with
            {
                Emission = GuestSpace.Colour(glow).Colour * Math.Clamp(GuestSpace.Finite(strength), 0, 1000),
                EmissionPicture = uvs.Length > 0 ? Picture(glow.Texture, true) : null,
            };
        }
        if (material.FindChannel("Transmission") is { } through)
            look = look with { Transmission = Maths.Saturate(GuestSpace.Finite(through.GetFactor("TransmissionFactor"))) };
        return new PictureMaterial(look with
        {
            IsMatt = toon || material.Unlit,
            Metalness = toon ? 0 : look.Metalness,
            Roughness = toon ? 0.9f : look.Roughness,
            Cutoff = material.Alpha switch
            {
                AlphaMode.MASK => Math.Clamp(GuestSpace.Finite(material.AlphaCutoff), 0.001f, 1),
                AlphaMode.BLEND => null,
                _ => 2,
            },
        });
    }

    /// <summary>MToon of VRM 1.0 has its shade in the material; that of VRM 0.x in a list beside it.</summary>
    private bool Toon(Material material, out Rgb? shade)
    {
        shade = null;
        if (GuestBones.Child(file.Json, "materials") is { ValueKind: JsonValueKind.Array } list
            && list.GetArrayLength() > material.LogicalIndex
            && GuestBones.Child(list[material.LogicalIndex], "extensions", "VRMC_materials_mtoon") is { } toon)
        {
            shade = GuestBones.Child(toon, "shadeColorFactor") is { ValueKind: JsonValueKind.Array } c
                && c.GetArrayLength() == 3 && c.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Number)
                ? new(c[0].GetSingle(), c[1].GetSingle(), c[2].GetSingle()) : null;
            return true;
        }
        return GuestBones.Child(file.Json, "extensions", "VRM", "materialProperties")
            is { ValueKind: JsonValueKind.Array } old && old.GetArrayLength() > material.LogicalIndex
            && GuestBones.Child(old[material.LogicalIndex], "shader") is { ValueKind: JsonValueKind.String } shader
            && shader.GetString()!.Contains("MToon", StringComparison.OrdinalIgnoreCase);
    }

    private GuestPicture? Picture(Texture? texture, bool isColour)
    {
        if (texture?.PrimaryImage is not { } image || image.Content.IsEmpty) return null;
        (int, bool) key = (image.LogicalIndex, isColour);
        if (!pictures.TryGetValue(key, out GuestPicture? picture))
            pictures[key] = picture = Decoded(image.Content.Content.ToArray(), isColour);
        return picture;
    }

    private GuestPicture Decoded(byte[] bytes, bool isColour)
    {
        using SKData data = SKData.CreateCopy(bytes);
        using SKCodec codec = SKCodec.Create(data) ?? throw GuestFile.Refused(file.Source, "a picture in it cannot be read");
        (int w, int h) = (codec.Info.Width, codec.Info.Height);
        if (w < 1 || h < 1 || w > LargestSide || h > LargestSide || (texels += (long)w * h) > MostTexels)
            throw GuestFile.Refused(file.Source, $"its pictures are too large ({w}x{h})");
        SKImageInfo full = new(w, h, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using SKBitmap bitmap = new(full);
        SKCodecResult result = codec.GetPixels(full, bitmap.GetPixels());
        if (result is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
            throw GuestFile.Refused(file.Source, "a picture in it cannot be read");
        int side = Math.Max(w, h);
        if (side <= UsefulSide) return new(w, h, bitmap.GetPixelSpan().ToArray(), isColour);
        SKImageInfo small = new(Math.Max(1, w * UsefulSide / side), Math.Max(1, h * UsefulSide / side),
            SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using SKBitmap halved = new(small);
        using SKPixmap from = bitmap.PeekPixels()!, to = halved.PeekPixels()!;
        from.ScalePixels(to, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return new(small.Width, small.Height, halved.GetPixelSpan().ToArray(), isColour);
    }

    /// <summary>Texture coordinates over metres, by the mean of the areas.</summary>
    private static float UvsPerMetre(Vec3[] p, Vec2[] uv, int[] indices)
    {
        if (uv.Length == 0) return 1;
        (double flat, double solid) = (0, 0);
        for (int t = 0; t < indices.Length; t += 3)
        {
            (int a, int b, int c) = (indices[t], indices[t + 1], indices[t + 2]);
            Vec2 u = uv[b] - uv[a], v = uv[c] - uv[a];
            flat += Math.Abs(u.X * v.Y - u.Y * v.X);
            solid += Vec3.Cross(p[b] - p[a], p[c] - p[a]).Length;
        }
        return solid > 0 && double.IsFinite(flat) ? (float)Math.Sqrt(flat / solid) : 1;
    }
}
