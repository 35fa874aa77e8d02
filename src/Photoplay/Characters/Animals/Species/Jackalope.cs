namespace Photoplay.Characters.Animals;

internal static class Jackalope
{
    public static Species Species { get; } = new("jackalope", ["jackalope", "horned hare", "horned rabbit"],
        Rabbit.Species.Grown with { EarLength = 1.05f })
    {
        Tags = ["wild", "fabulous"],
        Parts = [new("antlers", "stag")],
    };
}
