using Photoplay.Foundation;

namespace Photoplay.Characters;

/// <summary>Who is in the film, designed: one sheet a role. A person may edit it.</summary>
public sealed record Cast : Document
{
    public override string Schema => "photoplay.cast.1";
    public required IReadOnlyList<CharacterSheet> Characters { get; init; }
    public CharacterSheet? Find(string id) => Characters.FirstOrDefault(c => c.Id == id);
}

/// <summary>A character's design. Colours are sRGB "#rrggbb". What a kind does not use is left out.</summary>
public sealed record CharacterSheet
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    /// <summary>Vocabulary id: person, fox, dog, robot, bird ...</summary>
    public required string Kind { get; init; }
    public required long Seed { get; init; }
    /// <summary>Years; animals: human-equivalent.</summary>
    public float Age { get; init; } = 30;
    /// <summary>0 feminine .. 1 masculine presentation.</summary>
    public float Presentation { get; init; } = 0.5f;
    /// <summary>Metres, standing.</summary>
    public float Height { get; init; } = 1.7f;
    /// <summary>-1 thin .. 1 heavy.</summary>
    public float Weight { get; init; }
    public float Muscle { get; init; }
    public string SkinColour { get; init; } = "#c68863";
    public string HairColour { get; init; } = "#3b2417";
    public string HairStyle { get; init; } = "short";
    public string FacialHair { get; init; } = "none";
    public string EyeColour { get; init; } = "#4a6b7a";
    /// <summary>Face parameters by name, each about -1..1, filled by seed.</summary>
    public IReadOnlyDictionary<string, float> Face { get; init; } = new Dictionary<string, float>();
    public IReadOnlyList<GarmentSheet> Garments { get; init; } = [];
    /// <summary>Animals, robots: main colour and second colour of coat or shell.</summary>
    public string? CoatColour { get; init; }
    public string? CoatColour2 { get; init; }
    public string? Pattern { get; init; }
    /// <summary>Limbs of a living thing: none, arms, or legs (which has arms too).</summary>
    public string? Limbs { get; init; }
    /// <summary>0 of flesh .. 1 a ghost: pale, glowing, seen through and without feet.</summary>
    public float? Spectral { get; init; }
    /// <summary>Animals: what they have of another kind's body.</summary>
    public IReadOnlyList<PartSheet> Parts { get; init; } = [];
    /// <summary>"upright": an animal that goes on two legs, in clothes; null goes as its kind does.</summary>
    public string? Stance { get; init; }
    /// <summary>Persona of the voice (Voices), e.g. woman-1, man-2, child-1, elder-1, robot.</summary>
    public string Voice { get; init; } = "woman-1";
    /// <summary>A .vrm, .glb or .gltf who plays the role instead of an actor of ours: a full path, or a name within the
    /// production's folder. Of the rest of the sheet only the voice then counts.</summary>
    public string? Actor { get; init; }
    /// <summary>Hash of that file, found anew whenever the cast is read: what was made with another file is made
    /// again.</summary>
    public string? ActorKey { get; init; }
}

/// <summary>A garment or accessory: vocabulary id, colours.</summary>
public sealed record GarmentSheet(string Kind, string Colour, string? Colour2 = null, string? Pattern = null);

/// <summary>A part of another kind's body.</summary>
/// <param name="Part">A part by <see cref="PartWords"/>: wings, antlers, horns, tusks, tail, ears, mane, trunk, beak,
/// shell, spikes, stripes, spots or coat.</param>
/// <param name="Of">Vocabulary id of the kind that lends it.</param>
/// <param name="Colour">Instead of the lender's own.</param>
public sealed record PartSheet(string Part, string Of, string? Colour = null);
