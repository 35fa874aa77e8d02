using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Faces;

/// <summary>Where the parts of a face stand and how large they are, in face radii, from its middle to the left and up, and
/// their colours.</summary>
public sealed record FaceLayout
{
    public float EyeX { get; init; } = 0.40f;
    public float EyeY { get; init; } = 0.26f;
    public float EyeRadius { get; init; } = 0.28f;
    /// <summary>Half-angle of the iris, radians.</summary>
    public float Iris { get; init; } = 0.80f;
    public float BrowY { get; init; } = 0.74f;
    /// <summary>Half thickness of a brow; 0 is none.</summary>
    public float Brow { get; init; } = 0.060f;
    public float MouthY { get; init; } = -0.50f;
    public float MouthHalf { get; init; } = 0.38f;
    /// <summary>Thickness of the lips, half widths of the mouth.</summary>
    public float Lip { get; init; } = 0.15f;
    public bool Teeth { get; init; } = true;
    public Rgb LidColour { get; init; } = new(0.5f);
    public Rgb LipColour { get; init; } = Rgb.Hex(0x8A3B34);
    public Rgb BrowColour { get; init; } = Rgb.Hex(0x2A1D16);
    public Rgb EyeColour { get; init; } = Rgb.Hex(0x4A6B7A);
    public Rgb InsideColour { get; init; } = Rgb.Hex(0x5A1F1C);
    public Material? LidMaterial { get; init; }
}
