using Photoplay.Foundation;

namespace Photoplay.Animation.Actions;

/// <summary>Where an action draws the gaze.</summary>
internal enum GazeRule { Keep, Target, Up, Down, Around, Back, Hands }

/// <summary>How a body is held while nothing else is asked.</summary>
internal enum Posture { Stand, Sit, Kneel, Crouch, Lie, Sleep, PlayBow }

/// <summary>What happens to the action's target: who has it afterwards.</summary>
internal enum Handover { None, Take, Hold, PutDown, Give, Throw, Kick, Push }

/// <summary>Plays a gesture: adds to the controls what the body does at a moment of it.</summary>
internal delegate void GesturePlay(in Moment moment, Body.Controls controls);

/// <summary>An action that can be played: its words, and what it does to place, posture, gaze, hands,
/// face and body.</summary>
internal sealed record ActionDefinition(VocabularyEntry Entry)
{
    public string Id => Entry.Id;
    public bool Travels => Entry.Tags!.Contains("locomotion");
    public bool Speaks => Entry.Tags!.Contains("speech");
    public Posture? Posture { get; init; }
    public GazeRule Gaze { get; init; }
    /// <summary>Turns the body to its target.</summary>
    public bool Faces { get; init; }
    /// <summary>Goes up to its target first if that is out of reach: to this many arm's lengths between the bodies;
    /// null stays.</summary>
    public float? Nearness { get; init; }
    public Handover Handover { get; init; }
    /// <summary>Share of the cue at which the hand closes or opens on the target.</summary>
    public float Contact { get; init; } = 0.45f;
    public GesturePlay? Play { get; init; }
    /// <summary>Where a thing that is blown lies over the lips, at rest; null for all others.</summary>
    public Affine? Blown { get; init; }
    /// <summary>Face while it lasts, or null to keep.</summary>
    public string? Emotion { get; init; }
}
