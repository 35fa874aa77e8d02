using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>
/// Human skin, for head, body and hands alike. Looked up at Rest (object-space metres): broad drift of hue, mottle,
/// pores, freckles, age spots. Vertex masks: A blush (0..1), B shadow of shaved or dense hair (0..1), C lips (0..1), D
/// hollow or crease (0..1). All zero is plain body skin.
/// </summary>
public sealed class SkinMaterial(SkinTone tone) : Material($"skin {tone}")
{
    private readonly float dark = 1 - Maths.SmoothStep(0.05f, 0.35f, tone.Base.Luminance);

    public static SkinMaterial For(CharacterSheet sheet) => new(SkinTone.Of(sheet));

    public override OpenPbr At(in SurfacePoint p)
    {
        Vec3 r = p.Rest;
        float drift = Noise.Perlin(r * 28, 11), mottle = Noise.Fbm(r * 160, 2, 12),
            fine = p.Footprint < 0.0016f ? Noise.Fbm(r * 480, 2, 13) : 0;
        float blush = Maths.Saturate(p.Masks.A * (0.60f + 0.14f * mottle) + 0.05f * drift);
        // Blood under the surface: warmer where the drift is high.
        Rgb c = tone.Base * new Rgb(1.05f + 0.06f * drift, 0.98f, 0.93f - 0.04f * drift)
            * (1 + 0.10f * mottle + 0.10f * fine);
        c *= Rgb.Lerp(Rgb.White, new Rgb(1.08f, 0.62f, 0.58f), blush * tone.Flush * (0.85f - 0.45f * dark));
        float spots = Freckles(r, p.Masks.A, p.Masks.C);
        c *= Rgb.Lerp(Rgb.White, new Rgb(0.70f, 0.50f, 0.38f), spots);
        c *= Rgb.Lerp(Rgb.White, new Rgb(0.34f, 0.22f, 0.18f), p.Footprint < 0.003f ? Moles(r) * (1 - p.Masks.C) : 0);
        c = Rgb.Lerp(c, tone.Lips * (1 + 0.06f * mottle), p.Masks.C);
        c = Rgb.Lerp(c, tone.Hair * 0.55f + c * 0.05f, Maths.Saturate(p.Masks.B * (1.12f + 0.25f * fine)));
        c *= Rgb.Lerp(Rgb.White, new Rgb(0.25f, 0.10f, 0.09f), p.Masks.D);
        float rough = Maths.Lerp(0.45f + 0.10f * mottle + 0.10f * fine - 0.02f * dark, 0.30f, p.Masks.C);
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceColor = c,
            SubsurfaceWeight = 0.75f * (1 - p.Masks.B) * (1 - 0.6f * p.Masks.D),
            SubsurfaceRadius = new(0.0030f, 0.0011f, 0.0006f),
            SpecularRoughness = rough + 0.2f * p.Masks.B,
            SpecularIor = 1.42f,
            SpecularWeight = 1 - 0.8f * p.Masks.D,
            BumpNormal = Relief(p),
        };
    }

    private float Freckles(Vec3 r, float face, float lips)
    {
        float amount = tone.Freckles * (0.2f + 1.5f * face) + Maths.Unlerp(55, 90, tone.Age) * 0.35f;
        if (amount < 0.02f || lips > 0.3f) return 0;
        (float f1, _, float id) = Noise.Worley(r * 300, 21);
        float size = 0.16f + 0.30f * id * id;
        return id * 0.9f + 0.1f > amount
            ? 0
            : (1 - Maths.SmoothStep(size * 0.5f, size, f1)) * MathF.Min(1, 0.35f + amount) * 0.75f;
    }

    /// <summary>Moles of one to two and a half millimetres across, some centimetres apart, each person's own.</summary>
    private float Moles(Vec3 r)
    {
        (float f1, _, float id) = Noise.Worley(r * 26, tone.Marks);
        float size = 0.012f + 0.05f * (id - 0.62f);
        return id < 0.62f ? 0 : 0.85f * (1 - Maths.SmoothStep(size * 0.7f, size * 1.2f, f1));
    }

    /// <summary>Pores, the net of fine lines between them, and the creases that run across lips.</summary>
    private static Vec3 Relief(in SurfacePoint p)
    {
        float lips = p.Masks.C, plain = 1 - p.Masks.B;
        Vec3 n = p.Normal;
        if (lips < 0.5f)
        {
            n = Bump.Apply(n, p.Footprint, 0.00034f * plain, static x => Noise.Fbm(x * 420, 2, 31), p.Rest, 0.0016f);
            n = Bump.Apply(n, p.Footprint, 0.00018f * plain, Net, p.Rest, 0.0007f);
        }
        else n = Bump.Apply(n, p.Footprint, 0.0004f * lips, static x
            => Noise.Perlin(new(x.X * 900, x.Y * 130, x.Z * 130), 33), p.Rest, 0.0009f);
        return n;
    }

    private static float Net(Vec3 x)
    {
        (float f1, float f2, _) = Noise.Worley(x * 750, 32);
        return Maths.SmoothStep(0, 0.35f, f2 - f1) - 0.6f * Maths.SmoothStep(0.25f, 0, f1);
    }
}

/// <summary>The numbers that make one person's skin.</summary>
/// <param name="Base">Albedo, ACEScg.</param>
/// <param name="Lips">Albedo of the lips.</param>
/// <param name="Hair">Colour of hair, for stubble and scalp.</param>
/// <param name="Freckles">0..1.</param>
/// <param name="Age">Years.</param>
/// <param name="Flush">How strongly blood shows: 1 usual, 0 pale.</param>
/// <param name="Marks">Which moles there are: a number of one's own.</param>
public sealed record SkinTone(Rgb Base, Rgb Lips, Rgb Hair, float Freckles, float Age, float Flush, uint Marks)
{
    public static SkinTone Of(CharacterSheet sheet)
    {
        Rgb skin = ColourText.Rgb(sheet.SkinColour), hair = ColourText.Rgb(sheet.HairColour);
        float dark = 1 - Maths.SmoothStep(0.05f, 0.35f, skin.Luminance), red = 1 - 0.45f * sheet.Presentation;
        Rgb lips = skin * Rgb.Lerp(new Rgb(1, 0.80f, 0.78f), new Rgb(0.95f, 0.62f, 0.62f), red * (1 - 0.35f * dark));
        float own = Math.Clamp(sheet.Face.GetValueOrDefault("lipColour"), -1, 1);
        lips *= Rgb.Lerp(Rgb.White, own > 0 ? new(0.95f, 0.42f, 0.45f) : new(0.95f, 0.98f, 0.95f), MathF.Abs(own));
        return new(skin, lips, hair, Math.Clamp(sheet.Face.GetValueOrDefault("freckles"), 0, 1), sheet.Age,
            Math.Clamp(1 + 0.8f * sheet.Face.GetValueOrDefault("flush"), 0, 2),
            (uint)(new Seed((ulong)sheet.Seed).Derive("moles").Value & 0xffff));
    }
}
