namespace Photoplay.Characters.Animals;

internal static class Cat
{
    public static Species Species { get; } = new("cat", ["cat#n1", "tabby#n1", "tomcat#n1", "pussycat", "house cat", "domestic cat", "feline#n1"], Grown(), "kitten",
        ["kitten#n1", "kitty#n3", "baby cat"])
    {
        Tags = ["pet", "feline"],
    };

    private static QuadrupedDesign Grown() => new();
}
