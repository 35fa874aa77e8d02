using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>A treatment of the whole film: what things are made of and how they are lit, the lens and how often things
/// move, what is done to the picture before it is developed, the stock it is developed on, and what is done to the
/// developed frame. Stable in motion: whatever is drawn sticks to things or to the paper.</summary>
public abstract class Look(string id, params string[] words)
{
    public VocabularyEntry Entry { get; } = new(id, Kind.Look, words);
    public virtual FilmStock Stock { get; } = new();
    /// <summary>Whether marks are drawn, which takes one more ray a pixel.</summary>
    public virtual bool NeedsSketch => false;

    /// <summary>The settings with which this look is photographed.</summary>
    /// <remarks>Marks are drawn pixel by pixel, so what they are drawn on is traced as finely.</remarks>
    public RenderSettings Adapt(RenderSettings settings)
        => Change(settings) with { Look = this, Coarseness = NeedsSketch ? 1 : settings.Coarseness };
    /// <summary>Changes the shutter or the transport's effort.</summary>
    protected virtual RenderSettings Change(RenderSettings settings) => settings;
    /// <summary>The world in this look's materials and light.</summary>
    public virtual World Dress(World world) => world;
    /// <summary>The camera with this look's lens and grip.</summary>
    public virtual ICameraMove Mount(ICameraMove camera) => camera;
    /// <summary>Repaints linear light, using the passes.</summary>
    public virtual Picture Repaint(Picture picture, Exposure exposure) => picture;
    /// <summary>Last touch on code values (3 bytes a pixel, in place).</summary>
    public virtual void Finish(byte[] rgb, Picture picture, int frameNumber) { }
}

/// <summary>The default: feature-animation realism on fine-grained colour film.</summary>
internal sealed class FeatureLook() : Look("feature", "feature animation", "realistic", "cinematic");
