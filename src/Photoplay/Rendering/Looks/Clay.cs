namespace Photoplay.Rendering.Looks;

/// <summary>Stop motion: twelve poses a second are photographed without a shutter's blur, close to the model, in warm studio colour.</summary>
internal sealed class Clay() : Look("clay", "claymation", "stop motion", "stop-motion", "clay", "plasticine")
{
    public override RenderSettings Adapt(RenderSettings settings) => settings with { PosesPerSecond = 12, ShutterScale = 0 };
    public override FilmStock Stock => new() { Saturation = 1.18f, Contrast = 1.04f, Filter = new(1.05f, 1, 0.93f), Flicker = 0.004f, Vignette = 0.5f, Grain = 0.004f };
}
