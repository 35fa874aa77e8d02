using System.Text.Json;
using System.Text.Json.Serialization;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange;

/// <summary>What glTF cannot say of a scene, beside its file. Places and directions are glTF's (right-handed, y up,
/// metres); colours are numbers of light that both renderers take as they are.</summary>
public sealed record ExchangeSheet
{
    public required int Width { get; init; }
    public required int Height { get; init; }
    /// <summary>Scatterings after the first surface or fog particle.</summary>
    public required int Bounces { get; init; }
    public required ExchangeLens Lens { get; init; }
    /// <summary>File of the equirectangular picture of the sky, radiance.</summary>
    public required string Sky { get; init; }
    public ExchangeSun? Sun { get; init; }
    public IReadOnlyList<ExchangeLamp> Lamps { get; init; } = [];
    public IReadOnlyList<ExchangeFog> Fogs { get; init; } = [];

    /// <param name="world">As <see cref="PlainWorld.Of"/> gives it.</param>
    public static ExchangeSheet Of(World world, Camera camera, int width, int height, int bounces, string sky) => new()
    {
        Width = width, Height = height, Bounces = bounces, Sky = sky,
        Lens = new(camera.FocalLengthMm, camera.SensorWidthMm, camera.FStop, camera.FocusDistance),
        Sun = world.Sky.Sun is { } sun
            ? new(Numbers(sun.ToSun), Numbers(sun.Irradiance), sun.AngularRadius)
            : null,
        Lamps = [.. world.Lights.Select(l => new ExchangeLamp(l.Form, [.. Numbers(l.Place.X), .. Numbers(l.Place.Y),
            .. Numbers(l.Place.Z), .. Numbers(l.Place.T)], Numbers(l.Intensity), l.Radius, l.HalfHeight))],
        Fogs = [.. world.Volumes.Select(v => new ExchangeFog(Numbers(v.Box.Lo), Numbers(v.Box.Hi), v.Extinction,
            Numbers(v.Albedo), v.Anisotropy))],
    };

    public string ToJson() => DocumentText.Write(this, ExchangeJson.House.ExchangeSheet);
    public static ExchangeSheet Read(string json)
        => DocumentText.Read(json, ExchangeJson.House.ExchangeSheet, "the scene's sheet");

    private static float[] Numbers(Vec3 v) => [v.X, v.Y, v.Z];
    private static float[] Numbers(Rgb c) => [c.R, c.G, c.B];
}

/// <param name="FocusDistance">Metres.</param>
public sealed record ExchangeLens(float FocalLengthMm, float SensorWidthMm, float FStop, float FocusDistance);

/// <param name="To">Unit vector towards it.</param>
/// <param name="Irradiance">On a plane that faces it.</param>
/// <param name="AngularRadius">Radians.</param>
public sealed record ExchangeSun(float[] To, float[] Irradiance, float AngularRadius);

/// <param name="Place">World from lamp: the axes x, y, z and the place. It shines along its -z.</param>
/// <param name="Intensity">As <see cref="Light.Intensity"/>: radiant power is pi times it for a flat lamp, 4 pi times
/// for a sphere.</param>
/// <param name="Radius">Metres; half the width of a rectangle.</param>
public sealed record ExchangeLamp(LightForm Form, float[] Place, float[] Intensity, float Radius, float HalfHeight);

/// <summary>An even medium in a box.</summary>
/// <param name="Extinction">Per metre.</param>
/// <param name="Anisotropy">Mean cosine of scattering (Henyey and Greenstein 1941).</param>
public sealed record ExchangeFog(float[] Low, float[] High, float Extinction, float[] Albedo, float Anisotropy);

[JsonSerializable(typeof(ExchangeSheet))]
internal sealed partial class ExchangeJson : JsonSerializerContext
{
    /// <summary>The context in the house's style of JSON.</summary>
    public static ExchangeJson House { get; } = new(new JsonSerializerOptions(DocumentText.Style));
}
