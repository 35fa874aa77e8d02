using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>How a shot is lit by where and when it plays, what is done in it, and the mood.</summary>
public static class LightGrammar
{
    /// <summary>Places with an audience.</summary>
    private static readonly HashSet<string> Stages = new(StringComparer.Ordinal) { "tavern", "studio" };

    /// <summary>What is done for an audience.</summary>
    private static readonly HashSet<string> Performances = new(StringComparer.Ordinal) { "strum", "sing", "dance" };

    /// <param name="actions">Vocabulary ids of what is done in the shot.</param>
    public static LightPlan Of(Setting setting, IEnumerable<string> actions, string mood)
    {
        bool night = setting.Time == "night", room = setting.Interior;
        // Light moods fill the shadows of a face to about a half, dark ones to a sixth of its key.
        float fill = mood switch
        {
            "joyful" or "playful" or "tender" => -1.2f,
            "tense" or "eerie" or "mysterious" => -2.4f,
            _ => -1.7f
        };
        if (night && Stages.Contains(setting.Place) && actions.Any(Performances.Contains))
            return new("spot", 0.4f, MathF.Min(fill, -2), 0.9f);
        return night && room ? new("low-key", 0, MathF.Min(fill, -2), 0.7f) : new("motivated", 0, fill, 0.5f);
    }
}
