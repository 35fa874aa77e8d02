using Photoplay.Foundation;

namespace Photoplay.Characters;

/// <summary>Parts of a body that one kind can have of another. An entry's value is the kind that lends the part when none
/// is named ("a pig with wings"); without a value the part is then the bearer's own ("a dog with a tail"). Kinds say by
/// their tags what they lend and what they can bear.</summary>
public static class PartWords
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        Part("wings", "dove", "wing#n1", "winged#a1"),
        Part("antlers", "stag", "antler#n1", "antlered#a1"),
        Part("horns", "cow", "horn#n4", "horned#a1") with { Tags = ["part", "one:unicorn"] },
        Part("tusks", "elephant", "tusk#n1", "tusked#a1"),
        Part("mane", "lion", "mane#n1", "maned#a1"),
        Part("trunk", "elephant", "trunk#n5", "proboscis#n2"),
        Part("beak", "eagle", "beak#n2", "bill#n10", "beaked#a1"),
        Part("shell", "turtle", "shell#n9", "carapace#n1"),
        Part("spikes", "dragon", "spike#n9", "spine#n4", "crest#n5"),
        Part("stripes", "tiger", "stripe#n5"),
        Part("spots", "dalmatian", "spot#n2"),
        Part("tail", null, "tail#n1"),
        Part("ears", null, "ear#n1"),
        Part("coat", null, "coat#n3", "fur#n2", "pelt#n2", "pattern#n1", "markings"),
    ];

    public static string Gives(string part) => "gives:" + part;
    public static string Takes(string part) => "takes:" + part;

    private static VocabularyEntry Part(string id, string? lender, params string[] words)
        => new(id, Kind.Attribute, words, ["part"], lender);
}
