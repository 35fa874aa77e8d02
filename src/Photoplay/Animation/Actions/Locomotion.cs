namespace Photoplay.Animation.Actions;

/// <summary>Ways of going from one place to another. The way itself comes from the cue's path; pace and style from the
/// action and its manner.</summary>
internal static class Locomotion
{
    private const string Legs = "locomotion biped quadruped bird";

    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("walk", Legs, "walk#v1", "go#v1", "come#v1", "move#v1", "stroll#v1", "pace#v1", "travel#v1",
            "head#v1", "proceed#v2", "cross#v1", "pass#v2", "step"),
        Act.Define("march", "locomotion biped", "march#v3", "march#v5", "stride", "parade"),
        Act.Define("run", Legs, "run#v1", "sprint#v1", "rush#v1", "hurry#v1", "dash#v1", "race", "jog#v3", "bolt"),
        Act.Define("sneak", Legs, "sneak#v1", "creep#v2", "creep#v1", "tiptoe#v1", "steal", "slink",
            "stalk#v3", "prowl#v1"),
        Act.Define("limp", "locomotion biped", "limp#v1", "hobble", "stagger#v2", "shuffle", "trudge"),
        Act.Define("trot", "locomotion quadruped", "trot#v1", "jog#v4", "scamper#v1", "scurry#v1", "lope", "canter"),
        Act.Define("gallop", "locomotion quadruped", "gallop#v2", "gallop#v1", "bound#v1", "leap#v1"),
        Act.Define("hop", "locomotion biped bird", "hop#v1", "skip#v3", "jump#v1"),
        Act.Define("fly", "locomotion bird thing", "fly#v1", "fly#v2", "soar#v3", "glide#v2", "flutter", "flap#v4",
            "hover#v3", "circle#v1"),
        Act.Define("float", "locomotion thing", "float#v1", "drift#v1", "float#v2", "sail"),
        Act.Define("swim", "locomotion fish", "swim#v1", "swim#v2", "slither#v1"),
        Act.Define("roll", "locomotion thing", "roll#v2", "roll#v1", "drive#v2", "ride#v2", "drive#v1"),
        Act.Define("approach", Legs, "approach#v1", "come near", "come up to", "near")
            with { Gaze = GazeRule.Target, Nearness = 1.4f },
        Act.Define("arrive", Legs, "arrive#v1", "reach#v1", "enter#v1", "come in", "appear", "return#v1",
            "come back", "emerge"),
        Act.Define("leave", Legs, "leave#v1", "depart#v1", "exit#v1", "go away", "walk away", "walk off", "disappear"),
        Act.Define("wander", Legs, "wander#v1", "roam#v1", "ramble", "explore"),
        Act.Define("follow", Legs + " target", "follow#v1", "accompany", "walk#v2", "go after")
            with { Gaze = GazeRule.Target, Nearness = 2.2f },
        Act.Define("chase", Legs + " target", "chase#v1", "pursue", "hunt")
            with { Gaze = GazeRule.Target, Nearness = 1.6f },
        Act.Define("lead", Legs + " target", "lead#v1", "lead#v4", "guide") with { Gaze = GazeRule.Back },
        Act.Define("flee", Legs, "flee#v1", "escape#v1", "run away", "run#v2", "break away")
            with { Emotion = "afraid" },
    ];
}
