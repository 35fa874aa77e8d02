namespace Photoplay.Characters.Animals;

internal static class Dog
{
    public static Species Species { get; } = new("dog", ["dog#n1", "hound#n1", "retriever#n1", "golden retriever", "labrador retriever", "doggy", "mutt#n1", "canine#n2", "animal#n1"], Grown(), "puppy",
        ["puppy#n1", "pup#n1", "baby dog", "puppy dog"])
    {
        Tags = ["pet", "canine"],
    };

    private static QuadrupedDesign Grown() => new();
}
