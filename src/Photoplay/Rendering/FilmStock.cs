using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>How the film back finishes a picture. Numbers are shares of the whole effect, 0 is none.</summary>
public sealed record FilmStock
{
    /// <summary>Share of the light that strays in the lens: halos about what is brighter than white.</summary>
    public float Bloom { get; init; } = 0.045f;
    /// <summary>Blades of the lens's iris, and the share of the brightest lights that it draws out into rays.</summary>
    public int Blades { get; init; } = 6;
    public float Star { get; init; } = 0.02f;
    /// <summary>Share of the brightest lights that is drawn out sideways, as an anamorphic lens does.</summary>
    public float Streak { get; init; }
    /// <summary>Stops lost in the corners.</summary>
    public float Vignette { get; init; } = 0.35f;
    /// <summary>Deviation of the grain at mid-grey, code values 0..1.</summary>
    public float Grain { get; init; } = 0.0045f;
    /// <summary>Width of a grain, pixels of a picture 720 high.</summary>
    public float GrainSize { get; init; } = 1.2f;
    public float Contrast { get; init; } = 1;
    public float Saturation { get; init; } = 1.06f;
    /// <summary>Multiplies scene light (white balance).</summary>
    public Rgb Filter { get; init; } = Rgb.White;
    /// <summary>Colours added to deep shadows and taken into highlights (display code values, small).</summary>
    public Rgb Shadows { get; init; }
    public Rgb Highlights { get; init; }
    public float Stops { get; init; }
    /// <summary>0 colour .. 1 black and white by the weights of <see cref="GreyWeights"/>.</summary>
    public float Monochrome { get; init; }
    public Rgb GreyWeights { get; init; } = new(0.3f, 0.59f, 0.11f);
    /// <summary>Colour of the black-and-white print.</summary>
    public Rgb Toning { get; init; } = Rgb.White;
    /// <summary>Change of brightness from frame to frame, code values.</summary>
    public float Flicker { get; init; }
}
