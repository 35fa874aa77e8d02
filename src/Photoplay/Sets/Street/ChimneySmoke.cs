using Photoplay.Foundation;
using Photoplay.Sets.Props;
using Photoplay.Stage;

namespace Photoplay.Sets.Street;

/// <summary>Smoke over the roofs: hearths are lit in the cold, or because it is said.</summary>
internal static class ChimneySmoke
{
    /// <summary>The word of <see cref="LocationSheet.Light"/> that asks for it.</summary>
    public const string Word = "chimney-smoke";

    public static bool Rises(Climate climate) => climate.Sheet.Light.Contains(Word, StringComparer.Ordinal)
        || (climate.Snowy && climate.Weather is not "storm");

    /// <summary>A plume from a chimney's pot, laid over by the wind.</summary>
    public static Volume Over(Vec3 pot, Climate climate, Seed seed)
        => new Plume("chimney smoke", seed)
        {
            Height = 6.5f, Radius = 0.2f, Spread = 1.2f, Extinction = 3.5f, Rise = 0.9f, Start = 0.02f,
            Trail = new Vec3(0.25f, 0, 0.11f) * MathF.Min(climate.Wind, 4), Albedo = new(0.55f, 0.55f, 0.57f)
        }.Volume.In(Affine.Translation(pot)) with
        { Name = $"chimney smoke {seed.Value:x}" };
}
