using Photoplay.Foundation;
using Photoplay.Writing.Grounding;

namespace Photoplay.Writing.Analysis;

/// <summary>Which of the animals go upright in this story: those who are dressed, and those who do what needs hands.
/// </summary>
internal static class Stances
{
    /// <summary>The trait ("stance", "upright") is added where it holds for the whole film.</summary>
    public static Role Of(Role role, IEnumerable<Scene> scenes, Vocabulary vocabulary)
    {
        if (!Uprights.OnFour(vocabulary.Find(Kind.Creature, role.Kind))) return role;
        bool dressed = role.Attributes.Any(t => t.Aspect == "costume"
            || t.Aspect == "garment" && Uprights.IsClothing(vocabulary.Find(Kind.Garment, t.Value)));
        return dressed || scenes.SelectMany(s => s.Beats).Any(Handles)
            ? role with { Attributes = [.. role.Attributes, new("stance", "upright")] }
            : role;

        bool Handles(Beat b) => b.Action is not null && (b.Who == role.Id || b.With.Contains(role.Id))
            && Uprights.NeedsHands(vocabulary.Find(Kind.Action, b.Action));
    }
}
