using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Judges;

/// <summary>A way to light the studio.</summary>
/// <param name="Bias">Stops off what the meter says.</param>
internal sealed record StudioLight(string Name, IReadOnlyList<Light> Lamps, float Bias = 0)
{
    private static readonly Vec3 head = new(0, 1.5f, 0);
    private static readonly Rgb daylight = new(1, 0.93f, 0.84f);

    /// <summary>The light of that name; "studio" is the place's own.</summary>
    public static StudioLight Find(string name, IReadOnlyList<Light> studio) => name switch
    {
        "right" => new(name, [Key(new(4.2f, 4.2f, 4.5f), daylight * 22), Rim(new(-3.6f, 3.4f, -3.2f))]),
        "top" => new(name, [Key(new(0, 5, 1.4f), daylight * 20)]),
        "warm" => new(name, [Key(new(-3.2f, 2.6f, 3.6f), Rgb.BlackBody(2700) * 18)]),
        "cool" => new(name, [Key(new(-4.6f, 3.2f, 2.2f), new Rgb(0.66f, 0.84f, 1) * 20)]),
        "front" => new(name, [Key(new(0.8f, 2.4f, 5.5f), daylight * 24), Rim(new(3.6f, 3.4f, -3.2f))]),
        "dim" => new(name, [Key(new(-4.2f, 3, 3), daylight * 9)], -1.6f),
        _ => new("studio", studio),
    };

    private static Light Key(Vec3 at, Rgb intensity) => new()
    {
        Name = "key", Form = LightForm.Rectangle, Radius = 1.1f, HalfHeight = 0.9f, Intensity = intensity,
        Place = Affine.LookAt(at, head, Vec3.UnitY),
    };

    private static Light Rim(Vec3 at) => new()
    {
        Name = "rim", Form = LightForm.Rectangle, Radius = 0.5f, HalfHeight = 1.2f,
        Intensity = new Rgb(0.75f, 0.88f, 1) * 9, Place = Affine.LookAt(at, head, Vec3.UnitY),
    };
}
