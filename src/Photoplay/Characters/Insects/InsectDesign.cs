using Photoplay.Foundation;

namespace Photoplay.Characters.Insects;

/// <summary>How wings and body are drawn.</summary>
public enum InsectPattern { Monarch, Morpho, Honeybee, Darner }

/// <summary>A flying insect as numbers: lengths in shares of <see cref="Length"/>, colours sRGB 0xRRGGBB.</summary>
public sealed record InsectDesign
{
    /// <summary>Head to the end of the abdomen, metres; larger than life, so that a camera finds it.</summary>
    public float Length { get; init; } = 0.06f;
    /// <summary>Floor to the body where it hovers, metres.</summary>
    public float Hover { get; init; } = 1.1f;
    /// <summary>Radii of head, thorax and abdomen.</summary>
    public float Head { get; init; } = 0.085f;
    public float Thorax { get; init; } = 0.10f;
    public float Abdomen { get; init; } = 0.075f;
    /// <summary>Root to tip of the fore and the hind wing, and their breadth.</summary>
    public float Forewing { get; init; } = 0.95f;
    public float ForewingBreadth { get; init; } = 0.72f;
    public float Hindwing { get; init; } = 0.72f;
    public float HindwingBreadth { get; init; } = 0.72f;
    /// <summary>Clear and veined (bees) rather than scaled and painted (butterflies).</summary>
    public bool ClearWings { get; init; }
    /// <summary>Long, narrow and netted, as a dragonfly's; breadths are then shares of the body's length.</summary>
    public bool Netted { get; init; }
    public float Antenna { get; init; } = 0.42f;
    /// <summary>Ends of the antennae over their stem: butterflies' are clubbed.</summary>
    public float Club { get; init; } = 1;
    /// <summary>Thickness of the legs over a bee's.</summary>
    public float Limbs { get; init; } = 1;
    /// <summary>Length of the fuzz.</summary>
    public float Fuzz { get; init; } = 0.02f;
    public float EyeRadius { get; init; } = 0.055f;
    /// <summary>Colours of the eyes.</summary>
    public int Iris { get; init; } = 0x2A1A12;
    public int IrisInner { get; init; } = 0x6A4426;
    public InsectPattern Pattern { get; init; }
    public int Body { get; init; } = 0x1C1816;
    public int Body2 { get; init; } = 0xE8E0D0;
    public int Wing { get; init; } = 0xE87A1C;
    public required Wingbeat Beat { get; init; }
}

/// <summary>A kind of insect: its words and its numbers.</summary>
public sealed record InsectSpecies(string Id, string[] Words, InsectDesign Design)
{
    public VocabularyEntry Entry => new(Id, Kind.Creature, Words, ["animal", "insect", "wild", PartWords.Gives("wings")]);
}
