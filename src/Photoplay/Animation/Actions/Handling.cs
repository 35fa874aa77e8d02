namespace Photoplay.Animation.Actions;

/// <summary>What hands (and mouths) do with things.</summary>
internal static class Handling
{
    public static IReadOnlyList<ActionDefinition> Definitions { get; } =
    [
        Act.Define("pick-up", "object biped target", "pick up#v1", "pick up#v2", "lift#v2", "grab#v2", "take#v4",
            "gather#v3", "collect#v1", "seize")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.75f, Handover = Handover.Take },
        Act.Define("hold", "object biped target", "hold#v2", "hold#v6", "grip", "clutch", "raise#v2")
            with { Handover = Handover.Hold },
        Act.Define("carry", "object locomotion biped target", "carry#v1", "carry#v2", "bring", "transport")
            with { Handover = Handover.Hold },
        Act.Define("put-down", "object biped target", "put down#v2", "put#v1", "place#v1", "set down",
            "lay#v1", "drop#v1")
            with { Gaze = GazeRule.Hands, Handover = Handover.PutDown },
        Act.Define("give", "object social biped target", "give#v3", "hand#v1", "offer#v2", "pass#v5",
            "hand over#v1", "present")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 1.5f, Handover = Handover.Give, Contact = 0.55f },
        Act.Define("open", "object biped target", "open#v1", "unlock")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.8f, Play = Labour.Touch },
        Act.Define("close", "object biped target", "close#v1", "shut")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.8f, Play = Labour.Touch },
        Act.Define("touch", "object biped target", "touch#v1", "reach#v3", "stroke#v1", "pet#v1", "press", "knock")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.8f, Play = Labour.Touch },
        Act.Define("read", "object biped hands in-hand", "read#v1", "read#v3", "study")
            with { Gaze = GazeRule.Hands, Play = Labour.Read, Handover = Handover.Hold },
        Act.Define("write", "object biped hands", "write#v2", "write#v7", "draw", "paint", "type")
            with { Gaze = GazeRule.Hands, Play = Labour.Write },
        Act.Define("drink", "object biped quadruped", "drink#v1", "sip")
            with { Play = Labour.Drink, Handover = Handover.Hold },
        Act.Define("eat", "object biped quadruped", "eat#v1", "eat#v2", "eat#v3", "bite", "chew")
            with { Play = Labour.Eat, Handover = Handover.Hold },
        Act.Define("strum", "object biped hands in-hand", "strum#v1", "play#v3", "play#v7")
            with { Gaze = GazeRule.Hands, Play = Labour.Strum, Handover = Handover.Hold },
        Act.Define("work", "object biped hands", "work#v1", "work#v2", "repair", "fix", "cook", "build", "make", "operate")
            with { Gaze = GazeRule.Hands, Play = Labour.Work },
        Act.Define("throw", "object biped target", "throw#v1", "toss#v1", "hurl", "toss#v3")
            with { Gaze = GazeRule.Target, Play = Labour.Throw, Handover = Handover.Throw, Contact = 0.5f },
        Act.Define("catch", "object biped target", "catch#v4", "catch#v8")
            with { Gaze = GazeRule.Target, Faces = true, Handover = Handover.Take, Contact = 0.5f },
        Act.Define("kick", "object biped target", "kick#v3", "kick#v1")
            with { Gaze = GazeRule.Target, Nearness = 0.6f, Play = Labour.Kick, Handover = Handover.Kick,
                Contact = 0.5f },
        Act.Define("push", "object biped target", "push#v1", "press against", "shove")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.8f, Play = Labour.Push },
        Act.Define("pull", "object biped target", "pull#v1", "drag", "tug")
            with { Gaze = GazeRule.Target, Faces = true, Nearness = 0.8f, Play = Labour.Pull },
    ];
}
