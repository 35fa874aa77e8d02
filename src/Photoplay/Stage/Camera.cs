using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>A real camera at an instant. Looks down its -Z. <see cref="SensorWidthMm"/> defaults to Super
/// 35 (24.89 mm).</summary>
public readonly record struct Camera(Affine WorldFromCamera, float FocalLengthMm, float FStop, float FocusDistance)
{
    public float SensorWidthMm { get; init; } = 24.89f;
    /// <summary>Degrees of a 360-degree shutter: 180 exposes half the frame's time.</summary>
    public float ShutterAngle { get; init; } = 180;
    /// <summary>Blades of the iris, 3 and more; 0 is round.</summary>
    public int ApertureBlades { get; init; }
    public LensCharacter Lens { get; init; } = LensCharacter.Modern;
    /// <summary>Half of the horizontal field of view, tangent; distortion left out.</summary>
    public float TanHalfWidth => SensorWidthMm / (2 * FocalLengthMm * Lens.Growth(FocalLengthMm, FocusDistance));
    /// <summary>Radius of the entrance pupil, metres.</summary>
    public float LensRadius => FStop <= 0 ? 0 : FocalLengthMm * 0.001f / (2 * FStop);
}

/// <summary>A camera as a function of time (scene clock, seconds).</summary>
public interface ICameraMove
{
    Camera At(double time);
}
