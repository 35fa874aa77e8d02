namespace Photoplay.Characters.Animals;

/// <summary>What covers the animal. Colours are sRGB 0xRRGGBB. Lengths are metres
/// at <see cref="QuadrupedDesign.Size"/> 1.</summary>
public sealed record Coat
{
    public int Main { get; init; } = 0xF0974A;
    /// <summary>Throat, chest, belly, cheeks.</summary>
    public int Pale { get; init; } = 0xFFFAF2;
    /// <summary>Points: socks, backs of the ears, mask, stripes, by the pattern.</summary>
    public int Dark { get; init; } = 0x2A1C16;
    public int EarInside { get; init; } = 0xD9B8A6;
    public int NoseColour { get; init; } = 0x15110F;
    /// <summary>Of the edges of the lips.</summary>
    public int LipColour { get; init; } = 0x1D1210;
    public int IrisColour { get; init; } = 0x9A5414;
    public int IrisInner { get; init; } = 0xEBAA3C;
    public int LidColour { get; init; } = 0x8A4F2A;
    /// <summary>Of the hair round the eyes.</summary>
    public int EyeRim { get; init; } = 0x33211A;
    /// <summary>Length of the hair on the flank.</summary>
    public float Length { get; init; } = 0.028f;
    /// <summary>Hair's lift off the skin: 0 flat .. 1 on end.</summary>
    public float Lift { get; init; } = 0.32f;
    /// <summary>Share of long guard hairs that stand out of the undercoat.</summary>
    public float Guard { get; init; } = 0.12f;
    /// <summary>0 straight .. 1 curled (wool).</summary>
    public float Curl { get; init; }
    public float Whiskers { get; init; } = 1;
    /// <summary>Extra length of the ruff round neck and chest (manes: 2 and more).</summary>
    public float Ruff { get; init; } = 1;
    /// <summary>Length of the hair on the limbs below elbow and stifle, over its usual share of the flank's: a winter
    /// coat fills them out.</summary>
    public float LegHair { get; init; } = 1;
    /// <summary>Length over the flank's of what hangs behind the forelegs, as breeches, along breast and belly and
    /// under the tail; 0 none.</summary>
    public float Feathering { get; init; }
    /// <summary>Length of the tail's hair over the flank's.</summary>
    public float TailHair { get; init; } = 1;
    /// <summary>Length of the cheeks' hair over the flank's.</summary>
    public float CheekHair { get; init; } = 1;
    /// <summary>Length of the crest along the nape, metres; 0 none.</summary>
    public float Mane { get; init; }
    public Pattern Pattern { get; init; } = Pattern.Fox;
    public HideForm Hide { get; init; }
    /// <summary>Whether hair is so short that skin with a sheen shows it better than strands.</summary>
    public bool Sleek => Hide == HideForm.Fur && Length < 0.0065f;
    /// <summary>Breadth of a scale or grain of a hairless hide.</summary>
    public float Scale { get; init; } = 0.012f;
}

/// <summary>What the skin bears: hair, overlapping scales, round grains with folds, or slime.</summary>
public enum HideForm { Fur, Scales, Pebbles, Wet }

/// <summary>How colours are laid over a body.</summary>
public enum Pattern
{
    Plain, Fox, Wolf, Tabby, Tiger, Zebra, Dalmatian, Panda, Raccoon, Patches, Fawn, Lion, Retriever, Corgi, Bear, Pony,
    Sheep, Giraffe, Elephant, Monkey, Unicorn, Dragon, Ceratops, Sauropod, Turtle, Crocodile, Frog, Griffin
}
