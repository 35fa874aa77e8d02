using Photoplay.Foundation;

namespace Photoplay.Characters.Birds;

/// <summary>A kind of bird: its words and its numbers.</summary>
public sealed record BirdSpecies(string Id, string[] Words, string[] Tags, BirdDesign Design)
{
    public VocabularyEntry Entry => new(Id, Kind.Creature, Words, ["animal", "bird", .. Tags,
        .. Design.Plumage == Plumage.Penguin ? (string[])[PartWords.Gives("beak")]
            : [PartWords.Gives("wings"), PartWords.Gives("beak")]]);
}
