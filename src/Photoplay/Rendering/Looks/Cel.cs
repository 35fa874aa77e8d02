using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>Painted cels: light falls in three steps over flat colour, ink lines round things.</summary>
internal sealed class Cel() : DrawnLook("cel", "cel animation", "anime", "cartoon", "cel-shaded", "comic")
{
    protected override bool IsFlat => true;
    public override FilmStock Stock { get; } = new() { Grain = 0, Bloom = 0.03f, Vignette = 0, Saturation = 1.25f };

    public override Picture Repaint(Picture picture, Exposure exposure)
    {
        float[] lines = Ink.Lines(picture.Sketch!, 1.2f);
        float gain = exposure.Gain;
        for (int i = 0; i < picture.Radiance.Length; i++)
        {
            Rgb light = picture.Radiance[i], paint = picture.Albedo[i];
            float l = light.Luminance * gain;
            if (picture.Ids[i] >= 0 && l > 1e-5f)
            {
                float a = MathF.Max(paint.Luminance, 0.02f), shade = l / a, stepped = Steps(shade);
                Rgb flat = paint * (stepped / gain), tinted = light * (stepped / shade);
                // What glows by itself keeps its light.
                picture.Radiance[i] = Rgb.Lerp(Rgb.Lerp(tinted, flat, 0.6f), light, Maths.SmoothStep(4, 8, shade));
            }
            picture.Radiance[i] *= 1 - 0.93f * lines[i];
        }
        return picture;
    }

    // Three tones with short soft borders, so that they do not crawl.
    private static float Steps(float shade)
        => 0.3f + 0.5f * Maths.SmoothStep(0.32f, 0.42f, shade) + 0.55f * Maths.SmoothStep(0.95f, 1.1f, shade)
            + 0.6f * Maths.SmoothStep(2.6f, 3, shade);
}
