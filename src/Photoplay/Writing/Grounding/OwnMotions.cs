namespace Photoplay.Writing.Grounding;

/// <summary>What parts of places, weathers and lights do by themselves wherever they are shown.</summary>
internal static class OwnMotions
{
    private static readonly (HashSet<string> Who, HashSet<string> Does)[] All =
    [
        (Set("wave surf sea foam"), Set("lap crash roll break wash rush surge splash move")),
        (Set("rain raindrop drizzle downpour"), Set("fall pour patter come")),
        (Set("snow snowflake"), Set("fall drift swirl dance float come")),
        (Set("fire flame campfire candle lantern"), Set("burn flicker glow dance crackle shine")),
        (Set("sun moon star lamp streetlamp"), Set("shine glow light beam hang")),
        (Set("fog mist"), Set("lie hang drift linger hover")),
    ];

    public static bool Has(string who, string verb)
        => Array.Exists(All, a => a.Who.Contains(who) && a.Does.Contains(verb));

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
