namespace Photoplay.Writing.Grounding;

/// <summary>Which way a camera is said to travel, by the words that say it.</summary>
internal static class CameraWays
{
    public const string Onwards = "dolly in";

    /// <summary>The name of the move; null for a word that says no way.</summary>
    public static string? Of(string word) => word switch
    {
        "descend" or "down" or "downward" or "downwards" or "lower" or "sink" => "crane down",
        "ascend" or "rise" or "up" or "upward" or "upwards" or "climb" or "lift" => "crane up",
        "back" or "backward" or "backwards" or "away" or "retreat" or "recede" or "withdraw" => "dolly out",
        "forward" or "forwards" or "closer" or "deeper" or "in" or "into" or "onward" or "advance" or "approach"
            => Onwards,
        "left" => "truck left",
        "right" => "truck right",
        _ => null,
    };
}
