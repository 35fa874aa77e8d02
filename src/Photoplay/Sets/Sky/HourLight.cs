using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>
/// The light of an hour as a film sees it. Elevation and azimuth are those of the sun, at night of the moon, in
/// degrees; azimuth is counted from the floor plan's Axis to the right, so that it stands as back or side light in the
/// gap the set leaves open.
/// </summary>
/// <param name="Card">Radiance of a white card lying in the open on a clear day of that hour, in the renderer's units:
/// the sky's physics gives the colours and ratios, this the level, compressed (real nights are a million times darker)
/// so that lamps and sky share a picture.</param>
/// <param name="Haze">Aerosol (Mie) amount relative to a clear continental day.</param>
/// <param name="Bias">Stops above (below) mid-grey at which the metered picture is laid, to keep
/// the hour's mood.</param>
public sealed record HourLight(float Elevation, float Azimuth, float Card, float Haze, float Bias)
{
    public static HourLight Of(Climate climate) => climate.Time switch
    {
        "dawn" => new(3.0f, -16, 0.36f, 0.9f, -0.35f),
        "morning" => new(14, -40, 0.85f, 0.75f, 0),
        "golden-hour" => new(8, 33, 0.70f, 0.9f, -0.05f),
        "sunset" => new(3.2f, 15, 0.42f, 1.0f, -0.4f),
        "dusk" => new(-4.2f, 14, 0.20f, 0.6f, -1.05f),
        "night" => new(15.5f, -5, 0.115f, 0.8f, -1.3f),
        // The winter sun stays low and models the snow.
        _ => climate.Snowy ? new(23, 48, 1.15f, 0.6f, 0) : new(47, 52, 1.15f, 0.7f, 0),
    };

    /// <summary>Unit direction to the sun or moon for a set with that axis.</summary>
    public Vec3 Direction(Vec3 axis)
    {
        float e = Maths.Radians(Elevation), a = Maths.Radians(Azimuth);
        Vec3 right = Vec3.Cross(axis, Vec3.UnitY);
        return ((axis * Maths.Cos(a) + right * Maths.Sin(a)) * Maths.Cos(e) + Vec3.UnitY * Maths.Sin(e)).Normalized;
    }
}
