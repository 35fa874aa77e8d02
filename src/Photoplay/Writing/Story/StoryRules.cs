namespace Photoplay.Writing.Story;

/// <summary>Parts of a small film, in the order in which they are told.</summary>
internal enum Phase { Place, Hero, Want, Spark, Hurdle, Turn, After, Closing }

/// <summary>One way to tell a part of a story.</summary>
/// <param name="Families">Idea families it suits, or "any".</param>
/// <param name="When">Conditions, all of which must hold; "!" denies one. See <see cref="StoryIdea.Holds"/>.</param>
/// <param name="Text">A sentence; {Hero}, {guide}, {goal}, {place} stand for who they are, {it} {its} {him} for pronouns of the hero.</param>
/// <param name="Needs">Actions the vocabulary must have.</param>
/// <param name="Camera">Camera words for a note.</param>
internal sealed record Rule(string Families, Phase Phase, string When, string Text, string Needs = "", string Camera = "");

/// <summary>The narrative grammar: what may come before, between and after the events of an idea. A story picks by seed among what fits.</summary>
internal static class StoryRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("any", Phase.Place, "cold", "Snow lies deep. Nothing moves.", Camera: "extreme wide shot, slow push"),
        new("any", Phase.Place, "night !cold !interior", "The {place} is dark and still.", Camera: "extreme wide shot, slow push"),
        new("any", Phase.Place, "!night !cold !interior", "The {place} is quiet.", Camera: "extreme wide shot, slow push"),
        new("any", Phase.Place, "interior", "The {place} is quiet.", Camera: "wide shot, slow push"),

        new("lost", Phase.Hero, "", "{Hero} stands alone in the {place}.", "stand", "wide shot"),
        new("lost", Phase.Hero, "", "{Hero} wanders slowly through the {place}, all alone.", "wander", "wide shot"),
        new("chase", Phase.Hero, "", "{Hero} looks around carefully.", "look-around", "medium shot"),
        new("making", Phase.Hero, "", "{Hero} thinks for a moment.", "think", "medium shot"),
        new("journey", Phase.Hero, "", "{Hero} stands still and looks ahead.", "stand", "wide shot"),
        new("waiting", Phase.Hero, "", "{Hero} stands still and listens.", "listen", "wide shot"),
        new("meeting slice contest", Phase.Hero, "", "{Hero} walks slowly through the {place}.", "walk", "wide shot"),

        new("lost", Phase.Want, "cold", "{It} shivers and looks around.", "shiver look-around", "close-up"),
        new("lost", Phase.Want, "", "{It} looks around sadly.", "look-around", "close-up"),
        new("lost", Phase.Want, "animal", "{It} lifts {its} head and listens.", "listen", "close-up"),
        new("journey waiting", Phase.Want, "!cold", "{It} breathes deeply.", "breathe", "close-up"),
        new("journey waiting", Phase.Want, "cold", "{It} shivers.", "shiver", "close-up"),
        new("making meeting slice", Phase.Want, "person", "{It} smiles.", "smile", "close-up"),
        new("making meeting slice", Phase.Want, "animal", "{It} sniffs the air.", "sniff", "close-up"),
        new("chase contest", Phase.Want, "", "{It} crouches, ready.", "crouch", "close-up"),

        new("lost journey waiting", Phase.Spark, "guide", "{Guide} walks slowly through the {place}.", "walk", "full shot"),
        new("chase", Phase.Spark, "guide", "{Guide} turns and runs.", "run", "full shot"),
        new("meeting slice contest", Phase.Spark, "guide", "{Guide} approaches.", "approach", "full shot"),

        new("lost journey", Phase.Hurdle, "guide animal", "{Guide} stops and looks back. {Hero} crouches.", "look-back crouch", "medium shot"),
        new("lost journey", Phase.Hurdle, "guide animal", "{Guide} kneels. {Hero} approaches {guide} slowly.", "kneel approach", "medium shot"),
        new("lost journey", Phase.Hurdle, "guide", "{Guide} looks back. {Hero} stops.", "look-back", "medium shot"),
        new("lost journey", Phase.Hurdle, "!guide", "{Hero} stops and looks back.", "look-back", "medium shot"),
        new("lost journey", Phase.Hurdle, "!guide", "{Hero} searches between the trees.", "search", "full shot"),
        new("chase", Phase.Hurdle, "guide", "{Guide} looks back and runs faster.", "look-back run", "medium shot"),
        new("chase", Phase.Hurdle, "", "{Hero} stops and sniffs the ground.", "sniff", "medium shot"),
        new("making", Phase.Hurdle, "", "{Hero} shakes {its} head and thinks.", "shake-head think", "close-up"),
        new("waiting slice", Phase.Hurdle, "", "{Hero} looks up.", "look-up", "medium shot"),
        new("contest", Phase.Hurdle, "", "{Hero} looks back and runs faster.", "look-back run", "medium shot"),
        new("meeting", Phase.Hurdle, "guide", "{Hero} and {guide} look at each other.", "look", "medium shot"),

        new("lost", Phase.Turn, "animal", "{Hero} stops and listens.", "listen", "close-up"),
        new("lost", Phase.Turn, "goal", "{Hero} stops suddenly. {It} notices {goal}.", "notice", "close-up"),
        new("journey", Phase.Turn, "", "{Hero} stops and looks up.", "look-up", "close-up, low angle"),
        new("chase contest", Phase.Turn, "guide", "{Guide} stops and turns.", "turn", "medium shot"),
        new("waiting meeting", Phase.Turn, "", "{Hero} turns slowly.", "turn", "close-up"),
        new("making slice", Phase.Turn, "", "{Hero} nods.", "nod", "close-up"),

        new("lost", Phase.After, "family animal", "{Goal} nuzzles {hero} gently.", "nuzzle", "close-up"),
        new("lost", Phase.After, "family person", "{Goal} hugs {hero}.", "hug", "close-up"),
        new("lost", Phase.After, "goal-thing", "{Hero} picks up {goal} and smiles.", "pick-up smile", "close-up"),
        new("lost", Phase.After, "goal-creature !family", "{Hero} and {goal} look at each other.", "look", "medium close-up"),
        new("chase", Phase.After, "guide animal", "{Hero} and {guide} play.", "play", "full shot"),
        new("chase contest", Phase.After, "guide", "{Hero} and {guide} laugh.", "laugh", "medium shot"),
        new("meeting", Phase.After, "guide person", "{Hero} and {guide} smile.", "smile", "medium close-up"),
        new("meeting", Phase.After, "guide animal", "{Hero} nuzzles {guide}.", "nuzzle", "medium close-up"),
        new("making journey slice waiting", Phase.After, "person", "{Hero} smiles.", "smile", "close-up"),
        new("making journey slice waiting contest", Phase.After, "animal", "{Hero} looks around happily.", "look-around", "close-up"),

        new("lost", Phase.Closing, "guide goal", "{Guide} looks at {hero} and smiles.", "smile", "medium close-up"),
        new("lost", Phase.Closing, "guide goal", "{Guide} waves and walks away.", "wave walk", "wide shot, crane up"),
        new("lost", Phase.Closing, "goal-creature !guide", "{Hero} and {goal} walk away together.", "walk", "extreme wide shot, crane up"),
        new("journey waiting slice making lost", Phase.Closing, "!guide", "{Hero} walks on into the distance.", "walk", "extreme wide shot, crane up"),
        new("meeting chase contest slice", Phase.Closing, "guide", "{Hero} and {guide} walk away together.", "walk", "extreme wide shot, crane up"),
        new("journey waiting", Phase.Closing, "guide", "{Hero} looks back once more.", "look-back", "medium close-up"),
    ];
}
