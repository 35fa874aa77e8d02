using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>All four-legged animals there are.</summary>
public static class AnimalCatalogue
{
    public static IReadOnlyList<Species> Species { get; } =
    [
        Animals.Fox.Species,
        Animals.Wolf.Species,
        Animals.Dog.Species,
        Animals.Husky.Species,
        Animals.Dalmatian.Species,
        Animals.Corgi.Species,
        Animals.Cat.Species,
        Animals.Bear.Species,
        Animals.PolarBear.Species,
        Animals.Panda.Species,
        Animals.Lion.Species,
        Animals.Lioness.Species,
        Animals.Tiger.Species,
        Animals.Rabbit.Species,
        Animals.Mouse.Species,
        Animals.Raccoon.Species,
        Animals.Deer.Species,
        Animals.Stag.Species,
        Animals.Horse.Species,
        Animals.Zebra.Species,
        Animals.Cow.Species,
        Animals.Sheep.Species,
        Animals.Pig.Species,
        Animals.Elephant.Species,
        Animals.Giraffe.Species,
        Animals.Monkey.Species,
        Animals.Unicorn.Species,
        Animals.Pegasus.Species,
        Animals.Griffin.Species,
        Animals.Jackalope.Species,
        Animals.Dragon.Species,
        Animals.Triceratops.Species,
        Animals.Sauropod.Species,
        Animals.Tyrannosaur.Species,
        Animals.Turtle.Species,
        Animals.Crocodile.Species,
        Animals.Frog.Species,
    ];

    /// <summary>Words of every animal and of its young.</summary>
    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. Species.SelectMany(s => s.Entries())];
}
