using Photoplay.Foundation;

namespace Photoplay.Writing;

/// <summary>What happens: who is in it, where, and the beats in order. Everything is grounded: ids are ids of the
/// vocabulary or of this document.</summary>
public sealed record Screenplay : Document
{
    public override string Schema => "photoplay.screenplay.1";
    public required string Title { get; init; }
    public string Logline { get; init; } = "";
    /// <summary>Vocabulary id of the look, or null.</summary>
    public string? Look { get; init; }
    /// <summary>Mood of the score: calm, tender, tense, sad, joyful, heroic, mysterious, eerie, playful.</summary>
    public string Mood { get; init; } = "calm";
    /// <summary>Length the story wants or was asked to have, seconds.</summary>
    public double Seconds { get; init; }
    public required IReadOnlyList<Role> Cast { get; init; }
    public IReadOnlyList<ThingEntry> Things { get; init; } = [];
    public required IReadOnlyList<Scene> Scenes { get; init; }
}

/// <summary>Someone in the story.</summary>
/// <param name="Id">Unique in the screenplay, e.g. "fox", "mara", "fox-2".</param>
/// <param name="Kind">Vocabulary id of the creature, e.g. "person", "fox", "robot".</param>
/// <param name="Attributes">Vocabulary ids of attributes and garments with their words, e.g.
/// age:child, colour:red, garment:raincoat/yellow.</param>
/// <param name="Description">The user's own words about them.</param>
public sealed record Role(string Id, string Name, string Kind, IReadOnlyList<Trait> Attributes, string Description = "")
{
    /// <summary>For crowds: how many there are.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>A property: what it is about ("colour", "age", "size", "garment", "material", "mood", "hair", ...), its
/// value and what it qualifies (e.g. garment id for a colour), e.g. ("colour", "yellow", "raincoat").</summary>
public sealed record Trait(string Aspect, string Value, string? Of = null);

/// <summary>An object in the story: vocabulary id in Kind.</summary>
public sealed record ThingEntry(string Id, string Name, string Kind, IReadOnlyList<Trait> Attributes)
{
    public int Count { get; init; } = 1;
    /// <summary>Role that has it in hand (or on the body) from the start, or null.</summary>
    public string? HeldBy { get; init; }
    /// <summary>How it stands to another thing or role: (relation id, other's id), e.g. ("on", "table").</summary>
    public string? Relation { get; init; }
    public string? RelativeTo { get; init; }
}

/// <summary>One place, one stretch of time.</summary>
public sealed record Scene
{
    public required string Id { get; init; }
    /// <summary>The heading as written, e.g. "EXT. SNOWY FOREST - NIGHT".</summary>
    public string Heading { get; init; } = "";
    public required Setting Setting { get; init; }
    public required IReadOnlyList<Beat> Beats { get; init; }
    /// <summary>"cut", "dissolve", "fade-in" ... into this scene.</summary>
    public string Transition { get; init; } = "cut";
}

/// <param name="Place">Vocabulary id.</param>
/// <param name="Time">dawn, morning, day, golden-hour, sunset, dusk, night.</param>
/// <param name="Weather">clear, cloudy, rain, snow, fog, storm, wind.</param>
/// <param name="Season">spring, summer, autumn, winter, or null.</param>
public sealed record Setting(string Place, bool Interior, string Time = "day", string Weather = "clear",
    string? Season = null)
{
    public IReadOnlyList<Trait> Attributes { get; init; } = [];
    /// <summary>Vocabulary ids of light words asked for.</summary>
    public IReadOnlyList<string> Light { get; init; } = [];
}

public enum BeatForm { Event, Line, Pause }

/// <summary>One thing that happens: an event (who does what), or a line someone says.</summary>
public sealed record Beat
{
    public required string Id { get; init; }
    public required BeatForm Form { get; init; }
    /// <summary>Role or thing that acts or speaks.</summary>
    public string? Who { get; init; }
    /// <summary>Others who act with them.</summary>
    public IReadOnlyList<string> With { get; init; } = [];
    /// <summary>Vocabulary id of the action.</summary>
    public string? Action { get; init; }
    /// <summary>What or whom it is done to (role or thing id).</summary>
    public string? Object { get; init; }
    /// <summary>Whom or what towards, from, at (role, thing or place mark), with its preposition.</summary>
    public string? Target { get; init; }
    public string? Preposition { get; init; }
    public string? Instrument { get; init; }
    /// <summary>Manner: slowly, quickly, happily, sadly, gently ... (adverb lemmas).</summary>
    public IReadOnlyList<string> Manner { get; init; } = [];
    /// <summary>The line that is spoken, and how (parenthetical).</summary>
    public string? Text { get; init; }
    public string? Delivery { get; init; }
    public bool OffScreen { get; init; }
    /// <summary>Camera words asked for on this beat: vocabulary ids (size, angle, move, lens).</summary>
    public IReadOnlyList<string> Camera { get; init; } = [];
    /// <summary>Sounds asked for on this beat (vocabulary ids).</summary>
    public IReadOnlyList<string> Sounds { get; init; } = [];
    public TextSpan? Where { get; init; }
    /// <summary>The clause this came from, for the storyboard and diagnostics.</summary>
    public string Source { get; init; } = "";
}
