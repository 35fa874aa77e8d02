using Photoplay.Foundation;

namespace Photoplay.Animation;

/// <summary>Verbs for which an action stands in: the body does much the same, the thing they change does not. They are
/// grounded as near.</summary>
internal static class ActionLikes
{
    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["work"] = "cut|slice|chop|wash|sweep|dig|fold|stir|sharpen|trim|shave|knit|sew|peel|spray|tie|pour|fill|" +
            "organize|organise|assemble|wrap|stack|blend|mix|carve|decorate|tidy|clean|wipe|scrub|brush|polish|iron|" +
            "adjust|measure|insert|attach|remove|season|knead|weave|rake|hammer|saw|drill|water|plant|replace|" +
            "restore|whisk|add|combine|grind|roast|toast|prepare",
        ["think"] = "decide|solve|plan|hope|imagine|calculate|learn|meditate|contemplate|count",
        ["touch"] = "tap|poke|pat|hit|strike|click|rub|scratch|tickle|massage|squeeze|uncover",
        ["throw"] = "cast|bowl|dunk|shoot|launch|scatter|sprinkle",
        ["pick-up"] = "obtain|receive|pick|earn|extract|harvest",
        ["give"] = "exchange|share|feed|pay",
        ["put-down"] = "release|spread",
        ["pull"] = "tighten|unwrap|uncork|row",
        ["stand"] = "lean|slow down|brake|balance|land|hang out|attend",
        ["crouch"] = "lean down|bow down|bend over",
        ["wander"] = "venture|visit|stray",
        ["run"] = "accelerate|charge|speed up|speed|lunge",
        ["walk"] = "climb|march on|advance",
        ["turn"] = "spin|rotate|twirl|whirl|flip|twist",
        ["cheer"] = "win|score|enjoy",
        ["eat"] = "taste|dine|nibble|lick up",
        ["dance"] = "breakdance|swing|perform",
        ["hold"] = "use|juggle|display",
        ["push"] = "wrestle|fight|battle|confront|tilt",
        ["breathe"] = "blow|puff|exhale",
        ["lie"] = "lounge|sunbathe",
        ["sing"] = "whistle",
        ["write"] = "sign|record|note|sketch|label",
        ["call"] = "beg|plead",
        ["bark"] = "growl|snarl",
        ["wave"] = "gesture|signal",
    };

    public static VocabularyEntry Widen(VocabularyEntry action)
        => ById.TryGetValue(action.Id, out string? verbs) ? action with { Near = verbs.Split('|') } : action;
}
