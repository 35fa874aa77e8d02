using Photoplay.Foundation;

namespace Photoplay.Production;

/// <summary>What an action needs to be shown: who plays it, with what, where that stands, and with whom. One who plays
/// stands at the origin and faces +Z.</summary>
internal sealed record ActionScene
{
    /// <summary>Kind of the one who plays; null where a thing does.</summary>
    public string? Who { get; init; } = "man";
    public string? Thing { get; init; }
    public Vec3 ThingAt { get; init; } = new(-0.1f, 0, 0.55f);
    public float Turn { get; init; } = 0.01f;
    public float Size { get; init; } = 1;
    /// <summary>In the right hand from the beginning.</summary>
    public bool Held { get; init; }
    public string? Seat { get; init; }
    public string? Partner { get; init; }
    /// <summary>Metres between the two at the beginning.</summary>
    public float Apart { get; init; } = 1.3f;
    /// <summary>Both do it.</summary>
    public bool Mutual { get; init; }
    public bool TargetIsPartner { get; init; }
    /// <summary>Metres of way for one who travels, and how high it ends.</summary>
    public float Way { get; init; } = 3.6f;
    public float Height { get; init; }
    /// <summary>On the thing at the beginning.</summary>
    public bool Seated { get; init; }
    /// <summary>Only the head is shown.</summary>
    public bool Close { get; init; }
    /// <summary>Direction towards the camera.</summary>
    public Vec3 From { get; init; } = new(0.62f, 0.14f, 0.78f);

    private static readonly Vec3 side = new(1, 0.12f, 0.16f), threeQuarter = new(0.85f, 0.16f, 0.52f);

    public static ActionScene Of(string action, string[] tags)
    {
        ActionScene usual = new()
        {
            Who = tags.Contains("biped") ? "man"
                : tags.Contains("quadruped") ? "fox"
                : tags.Contains("bird") ? "robin"
                : tags.Contains("fish") ? "fish"
                : null
        };
        bool face = usual.Who == "man" && (tags.Contains("speech") || tags.Contains("emotion"))
            && action is not ("laugh" or "cry" or "react");
        if (face
            || action is "nod" or "shake-head" or "look-up" or "look-down" or "look-back" or "look-around" or "listen")
            usual = usual with { Who = "woman", Close = true, From = new(0.45f, 0.06f, 0.9f) };
        bool travels = tags.Contains("locomotion");
        if (travels) usual = usual with { From = threeQuarter };
        return action switch
        {
            "run" or "flee" or "gallop" => usual with { Way = usual.Who == "fox" ? 9 : 9.5f },
            "trot" => usual with { Way = 5 },
            "sneak" or "limp" => usual with { Way = 2 },
            "hop" => usual with { Way = 2.5f },
            "fly" => usual with { Way = 5, Height = 1 },
            "float" => usual with { Who = null, Thing = "sailboat", Way = 3 },
            "roll" => usual with { Who = null, Thing = "car", Way = 6 },
            "chase" => usual with { Partner = usual.Who, Apart = 1.6f, Way = 8, TargetIsPartner = true, From = side },
            "follow" => usual with { Partner = usual.Who, Apart = 1.2f, TargetIsPartner = true, From = side },
            "lead" => usual with { Partner = usual.Who, Apart = -1.2f, TargetIsPartner = true, From = side },
            "approach" => usual with { Thing = "chair", ThingAt = new(0, 0, 3.0f), Turn = Maths.Pi, Way = 2.2f },
            "get-up" => usual with { Thing = "chair", ThingAt = new(0, 0, -0.55f), Seated = true, From = threeQuarter },
            "carry" => usual with { Thing = "suitcase", Held = true },
            "pick-up" => usual with { Thing = "basket", From = threeQuarter },
            "put-down" => usual with { Thing = "basket", Held = true, From = threeQuarter },
            "hold" => usual with { Thing = "lantern", Held = true },
            "give" => usual with
            {
                Thing = "book",
                Held = true,
                Partner = "woman",
                Apart = 1.05f,
                TargetIsPartner = true,
                From = side
            },
            "open" or "close" =>
                usual with { Thing = "chest", ThingAt = new(0, 0, 0.7f), Turn = Maths.Pi, From = threeQuarter },
            "touch" => usual with { Thing = "round-table", ThingAt = new(0, 0, 0.85f), From = threeQuarter },
            "read" => usual with { Thing = "letter", Held = true },
            "drink" => usual with { Thing = "cup", Held = true },
            "eat" => usual with { Thing = "plate", Held = true },
            "strum" => usual with { Thing = "guitar", Held = true },
            "write" or "work" =>
                usual with { Thing = "desk", ThingAt = new(0, 0, 0.7f), Turn = Maths.Pi, From = threeQuarter },
            "throw" => usual with { Thing = "ball", Held = true, From = side, Size = 0.6f },
            "catch" => usual with { Thing = "ball", ThingAt = new(0, 1.1f, 0.5f), From = side, Size = 0.6f },
            "kick" => usual with { Thing = "ball", From = side },
            "push" or "pull" => usual with { Thing = "crate", ThingAt = new(0, 0, 0.85f), From = side },
            "sit" => usual with { Thing = "chair", ThingAt = new(0, 0, -0.55f), Seat = "thing", From = threeQuarter },
            "lie" or "sleep" => usual with { From = threeQuarter },
            "hug" or "kiss" =>
                usual with { Partner = "woman", Apart = 1.2f, Mutual = true, TargetIsPartner = true, From = side },
            "shake-hands" or "meet" or "greet" =>
                usual with { Partner = "woman", Apart = 1.15f, Mutual = true, TargetIsPartner = true, From = side },
            "nuzzle" or "lick" => usual with { Partner = usual.Who, Apart = 1.1f, TargetIsPartner = true, From = side },
            "point" or "look" or "find" or "notice" => usual with { Thing = "basket", ThingAt = new(0.6f, 0, 0.9f) },
            "sniff" => usual with { Thing = "ball", ThingAt = new(0, 0, 0.5f), Size = 0.6f, From = threeQuarter },
            _ => usual,
        };
    }
}
