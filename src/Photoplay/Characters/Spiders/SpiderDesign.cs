using Photoplay.Foundation;

namespace Photoplay.Characters.Spiders;

/// <summary>What is drawn on the abdomen.</summary>
public enum SpiderPattern { Cross, Velvet }

/// <summary>A spider as numbers: lengths in shares of <see cref="Length"/>, colours sRGB 0xRRGGBB.</summary>
public sealed record SpiderDesign
{
    /// <summary>Front of the head to the spinnerets, metres; larger than life, so that a camera finds it.</summary>
    public float Length { get; init; } = 0.09f;
    /// <summary>Floor to the middle of the front body.</summary>
    public float Stand { get; init; } = 0.40f;
    /// <summary>Half-axes of front body (prosoma) and abdomen.</summary>
    public Vec3 Prosoma { get; init; } = new(0.150f, 0.105f, 0.185f);
    public Vec3 Abdomen { get; init; } = new(0.215f, 0.205f, 0.270f);
    /// <summary>Reach of the legs from the body's middle, over the usual.</summary>
    public float Reach { get; init; } = 1;
    /// <summary>Thickness of the legs.</summary>
    public float Girth { get; init; } = 0.030f;
    /// <summary>Length of the hair.</summary>
    public float Hair { get; init; } = 0.030f;
    public SpiderPattern Pattern { get; init; }
    public int Body { get; init; } = 0x8A5A2E;
    public int Dark { get; init; } = 0x2E1C10;
    public int Pale { get; init; } = 0xE8DCC0;
}

/// <summary>A kind of spider: its words and its numbers.</summary>
public sealed record SpiderSpecies(string Id, string[] Words, SpiderDesign Design)
{
    public VocabularyEntry Entry => new(Id, Kind.Creature, Words, ["animal", "spider", "wild"]);
}
