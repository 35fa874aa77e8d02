using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>What a sheet's season and weather mean for everything that grows and lies outdoors.</summary>
public sealed record Climate(LocationSheet Sheet)
{
    public string Time => Sheet.Time;
    public string Weather => Sheet.Weather;
    /// <summary>Spring, summer, autumn or winter; falling snow makes it winter, otherwise it is
    /// summer unless said.</summary>
    public string Season => Sheet.Season ?? (Weather == "snow" ? "winter" : "summer");
    public bool Snowy => Season == "winter" || Weather == "snow";
    public bool Autumn => Season == "autumn";
    public bool Spring => Season == "spring";
    public bool Night => Time is "night";
    /// <summary>Night or dusk: lamps are on.</summary>
    public bool Dark => Time is "night" or "dusk";
    /// <summary>Light is to be seen on its way: shafts through leaves and windows.</summary>
    public bool Shafts => Sheet.Light.Contains("shafts", StringComparer.Ordinal);
    /// <summary>0 dry .. 1 soaked.</summary>
    public float Wet => Weather switch { "rain" => 0.85f, "storm" => 1, "fog" => 0.25f, _ => 0 };
    /// <summary>0 cloudless .. 1 overcast.</summary>
    public float Cloud => Weather switch
    {
        "clouds" => 0.48f,
        "cloudy" => 0.85f,
        "rain" => 1,
        "storm" => 1,
        "snow" => Time is "day" or "morning"
        ? 0.66f : 0.26f,
        "fog" => 0.5f,
        "wind" => 0.55f,
        _ => 0.32f
    };
    /// <summary>Metres a second.</summary>
    public float Wind => Weather switch { "storm" => 11, "wind" => 7, "rain" => 3, "snow" => 1.2f, _ => 1 };
    /// <summary>How clouds go over the land, metres a second: aloft the wind is stronger than on the ground.</summary>
    public Vec3 Drift => new Vec3(0.92f, 0, 0.39f) * (6 + 2 * Wind);
    public bool Has(params ReadOnlySpan<string> qualities)
    {
        foreach (string q in qualities) if (Sheet.Qualities.Contains(q, StringComparer.OrdinalIgnoreCase)) return true;
        return false;
    }
}
