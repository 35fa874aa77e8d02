namespace Photoplay.Writing.Grounding;

/// <summary>Adjectives that say what kind of place a place is, by the tag such places carry.</summary>
internal static class PlaceKinds
{
    public static string? Of(string word) => word switch
    {
        "indoor" or "interior" => "interior",
        "outdoor" or "exterior" or "open-air" => "exterior",
        "urban" or "city" => "urban",
        "natural" or "wild" or "rural" => "nature",
        _ => null,
    };
}
