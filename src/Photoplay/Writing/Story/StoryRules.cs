namespace Photoplay.Writing.Story;

/// <summary>Parts of a small film, in the order in which they are told.</summary>
internal enum Phase { Place, Hero, Want, Spark, Hurdle, Turn, After, Closing }

/// <summary>One way to tell a part of a story.</summary>
/// <param name="Families">Idea families it suits, or "any".</param>
/// <param name="When">Conditions, all of which must hold; "!" denies one. See <see cref="StoryIdea.Holds"/>.</param>
/// <param name="Text">A sentence; {Hero}, {guide}, {goal}, {place} stand for who they are, {it} {its} for pronouns of
/// the hero, {through} for a way through the place; a verb after ^ agrees with who was named before it.</param>
/// <param name="Needs">Actions the vocabulary must have.</param>
/// <param name="Camera">Camera words for a note.</param>
internal sealed record Rule(string Families, Phase Phase, string When, string Text, string Needs = "",
    string Camera = "");

/// <summary>The narrative grammar: what may come before, between and after the events of an idea. A story picks by seed
/// among what fits.</summary>
internal static class StoryRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("any", Phase.Place, "cold", "Snow lies deep and still.", Camera: "extreme wide shot, slow push"),
        new("any", Phase.Place, "night !cold !interior", "The {place} is dark and still.",
            Camera: "extreme wide shot, slow push"),
        new("any", Phase.Place, "!night !cold !interior", "The {place} is quiet.",
            Camera: "extreme wide shot, slow push"),
        new("any", Phase.Place, "interior", "The {place} is quiet.", Camera: "wide shot, slow push"),

        new("lost", Phase.Hero, "", "{Hero} ^stand alone in the {place}.", "stand", "wide shot"),
        new("lost", Phase.Hero, "", "{Hero} ^wander slowly {through}, all alone.", "wander", "wide shot"),
        new("chase", Phase.Hero, "", "{Hero} ^look around carefully.", "look-around", "medium shot"),
        new("making", Phase.Hero, "", "{Hero} ^think for a moment.", "think", "medium shot"),
        new("journey", Phase.Hero, "", "{Hero} ^stand still and ^look ahead.", "stand", "wide shot"),
        new("waiting", Phase.Hero, "", "{Hero} ^stand still and ^listen.", "listen", "wide shot"),
        new("meeting slice contest", Phase.Hero, "", "{Hero} ^walk slowly {through}.", "walk", "wide shot"),

        new("lost", Phase.Want, "cold", "{It} ^shiver and ^look around.", "shiver look-around", "close-up"),
        new("lost", Phase.Want, "", "{It} ^look around sadly.", "look-around", "close-up"),
        new("lost", Phase.Want, "animal", "{It} ^look up and ^listen.", "look-up listen", "close-up"),
        new("journey waiting", Phase.Want, "!cold", "{It} ^breathe deeply.", "breathe", "close-up"),
        new("journey waiting", Phase.Want, "cold", "{It} ^shiver.", "shiver", "close-up"),
        new("making meeting slice", Phase.Want, "person", "{It} ^smile.", "smile", "close-up"),
        new("making meeting slice", Phase.Want, "animal", "{It} ^sniff the air.", "sniff", "close-up"),
        new("chase contest", Phase.Want, "", "{It} ^crouch, ready.", "crouch", "close-up"),

        new("lost journey waiting", Phase.Spark, "guide", "{Guide} ^walk slowly {through}.", "walk", "full shot"),
        new("chase", Phase.Spark, "guide", "{Guide} ^turn and ^run.", "run", "full shot"),
        new("meeting slice contest", Phase.Spark, "guide", "{Guide} ^approach.", "approach", "full shot"),

        new("lost journey", Phase.Hurdle, "guide animal", "{Guide} ^stop and ^look back. {Hero} ^crouch.",
            "look-back crouch", "medium shot"),
        new("lost journey", Phase.Hurdle, "guide animal", "{Guide} ^kneel. {Hero} ^approach {guide} slowly.",
            "kneel approach", "medium shot"),
        new("lost journey", Phase.Hurdle, "guide", "{Guide} ^look back. {Hero} ^stop.", "look-back", "medium shot"),
        new("lost journey", Phase.Hurdle, "!guide", "{Hero} ^stop and ^look back.", "look-back", "medium shot"),
        new("lost journey", Phase.Hurdle, "!guide", "{Hero} ^search between the trees.", "search", "full shot"),
        new("chase", Phase.Hurdle, "guide", "{Guide} ^look back and ^run faster.", "look-back run", "medium shot"),
        new("chase", Phase.Hurdle, "animal", "{Hero} ^stop and ^sniff the ground.", "sniff", "medium shot"),
        new("making", Phase.Hurdle, "", "{Hero} ^shake {its} head and ^think.", "shake-head think", "close-up"),
        new("waiting slice", Phase.Hurdle, "", "{Hero} ^look up.", "look-up", "medium shot"),
        new("contest", Phase.Hurdle, "", "{Hero} ^look back and ^run faster.", "look-back run", "medium shot"),
        new("meeting", Phase.Hurdle, "guide", "{Hero} and {guide} look at each other.", "look", "medium shot"),

        new("lost", Phase.Turn, "animal", "{Hero} ^stop and ^listen.", "listen", "close-up"),
        new("lost", Phase.Turn, "goal-creature", "{Goal} ^wait in the {place}.", "wait", "wide shot"),
        new("journey", Phase.Turn, "", "{Hero} ^stop and ^look up.", "look-up", "close-up, low angle"),
        new("chase contest", Phase.Turn, "guide", "{Guide} ^stop and ^turn.", "turn", "medium shot"),
        new("waiting meeting", Phase.Turn, "", "{Hero} ^turn slowly.", "turn", "close-up"),
        new("making slice", Phase.Turn, "", "{Hero} ^nod.", "nod", "close-up"),

        new("lost", Phase.After, "family animal", "{Goal} ^nuzzle {hero} gently.", "nuzzle", "close-up"),
        new("lost", Phase.After, "family person", "{Goal} ^hug {hero}.", "hug", "close-up"),
        new("lost", Phase.After, "goal-thing", "{Hero} ^pick up {goal} and ^smile.", "pick-up smile", "close-up"),
        new("lost", Phase.After, "goal-creature !family", "{Hero} and {goal} look at each other.", "look",
            "medium close-up"),
        new("chase", Phase.After, "guide animal !guide-person", "{Hero} and {guide} play.", "play", "full shot"),
        new("chase contest", Phase.After, "person guide-person", "{Hero} and {guide} laugh.", "laugh", "medium shot"),
        new("meeting", Phase.After, "guide person", "{Hero} and {guide} smile.", "smile", "medium close-up"),
        new("meeting", Phase.After, "guide animal", "{Hero} ^nuzzle {guide}.", "nuzzle", "medium close-up"),
        new("making journey slice waiting", Phase.After, "person", "{Hero} ^smile.", "smile", "close-up"),
        new("making journey slice waiting contest", Phase.After, "animal", "{Hero} ^look around happily.",
            "look-around", "close-up"),

        new("lost", Phase.Closing, "guide goal", "{Guide} ^look at {hero} and ^smile.", "smile", "medium close-up"),
        new("lost", Phase.Closing, "guide goal", "{Guide} ^wave and ^walk away.", "wave walk", "wide shot, crane up"),
        new("lost", Phase.Closing, "goal-creature !guide", "{Hero} and {goal} walk away together.", "walk",
            "extreme wide shot, crane up"),
        new("journey waiting slice making lost", Phase.Closing, "!guide !goal-creature", "{Hero} ^walk on {through}.",
            "walk", "extreme wide shot, crane up"),
        new("meeting contest slice", Phase.Closing, "guide", "{Hero} and {guide} walk away together.", "walk",
            "extreme wide shot, crane up"),
        new("chase", Phase.Closing, "guide person guide-person", "{Hero} and {guide} walk away together.", "walk",
            "extreme wide shot, crane up"),
        new("chase", Phase.Closing, "", "{Hero} ^look back once more.", "look-back", "medium close-up"),
        new("journey waiting", Phase.Closing, "guide", "{Hero} ^look back once more.", "look-back", "medium close-up"),
    ];
}
