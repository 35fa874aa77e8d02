using System.Text.Json.Serialization;

namespace Photoplay.Writing.Grounding;

/// <summary>One content phrase of a prompt and what it was grounded to.</summary>
/// <param name="Start">First character in the prompt.</param>
/// <param name="Role">thing, creature, action, attribute, relation, place, time, weather, look, light, camera,
/// sound or other.</param>
/// <param name="Status">exact, near or missing.</param>
/// <param name="Meaning">Vocabulary id; null if missing.</param>
/// <param name="Via">How a near meaning was reached: "vixen -> fox".</param>
public sealed record GroundedPhrase(string Text, int Start, int Length, string Role, string Status,
    string? Meaning, string? Via);

/// <summary>What was understood of a prompt, phrase by phrase, in the order of the text.</summary>
public sealed record GroundReport(string Prompt, IReadOnlyList<GroundedPhrase> Phrases)
{
    public static GroundReport Empty(string prompt) => new(prompt, []);
    [JsonIgnore] public int Exact => Phrases.Count(p => p.Status == "exact");
    [JsonIgnore] public int Near => Phrases.Count(p => p.Status == "near");
    [JsonIgnore] public int Missing => Phrases.Count(p => p.Status == "missing");
}
