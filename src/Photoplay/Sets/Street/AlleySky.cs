using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Street;

/// <summary>The sky over an alley: seen as it is, but lighting as little as gets in at the ends; the gap between the
/// roofs is a lamp (<see cref="Gap"/>).</summary>
internal sealed class AlleySky(Stage.Sky open) : Stage.Sky
{
    private const float Roofs = 12, HalfLength = 22, Ends = 0.15f;

    public override Rgb Radiance(Vec3 direction) => open.Radiance(direction) * Ends;
    public override Rgb Seen(Vec3 direction, double time = 0) => open.Seen(direction, time);
    public override Sun? Sun => open.Sun;

    /// <summary>A rectangle at the height of the roofs that shines down with the sky's own mean radiance.</summary>
    public static Light Gap(Stage.Sky open, float halfWidth)
    {
        Rgb mean = (open.Radiance(Vec3.UnitY) * 2 + open.Radiance(new Vec3(0, 1, 1).Normalized)
            + open.Radiance(new Vec3(0, 1, -1).Normalized)) * 0.25f;
        return new()
        {
            Name = "sky gap", Form = LightForm.Rectangle, Radius = halfWidth,
            HalfHeight = HalfLength, Intensity = mean * (4 * halfWidth * HalfLength * (1 - Ends)),
            Place = Affine.LookAt(new(0, Roofs, -HalfLength / 2), new(0, 0, -HalfLength / 2), Vec3.UnitZ),
        };
    }
}
