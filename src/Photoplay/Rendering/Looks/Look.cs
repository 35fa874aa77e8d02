using Photoplay.Foundation;

namespace Photoplay.Rendering.Looks;

/// <summary>A treatment of the whole film: how much is traced differently, what is done to the picture before it is developed, the stock it
/// is developed on, and what is done to the developed frame. Stable in motion: whatever is drawn sticks to things or to the paper.</summary>
public abstract class Look(string id, params string[] words)
{
    public VocabularyEntry Entry { get; } = new(id, Kind.Look, words);
    public virtual FilmStock Stock => new();
    /// <summary>Changes the camera's optics or the transport's effort.</summary>
    public virtual RenderSettings Adapt(RenderSettings settings) => settings;
    /// <summary>Repaints linear light, using the passes.</summary>
    public virtual Picture Repaint(Picture picture, Exposure exposure) => picture;
    /// <summary>Last touch on code values (3 bytes a pixel, in place).</summary>
    public virtual void Finish(byte[] rgb, Picture picture, int frameNumber) { }
}

/// <summary>The default: feature-animation realism on fine-grained colour film.</summary>
internal sealed class FeatureLook() : Look("feature", "feature animation", "realistic", "cinematic");
