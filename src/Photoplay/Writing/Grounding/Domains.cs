using Photoplay.Foundation;

namespace Photoplay.Writing.Grounding;

/// <summary>Which of WordNet's lexicographer files (lexnames(5WN)) a kind of vocabulary may mean.</summary>
internal static class Domains
{
    public const int Act = 4, Animal = 5, Artifact = 6, Body = 8, Communication = 10,
    Event = 11, Food = 13, Group = 14, Location = 15, Object = 17, Person = 18,
        Phenomenon = 19, Plant = 20, Shape = 25, State = 26, Substance = 27, Time = 28, Change = 30, Creation = 36, Motion = 38, Perception = 39;

    public static bool Fits(int file, Kind kind) => kind switch
    {
        Kind.Creature => file is Animal or Person or Artifact or Group or 9,
        Kind.Garment => file is Artifact,
        Kind.Thing => file is Artifact or Food or Object or Plant or Substance or Body or Communication or Shape
            or Phenomenon or Animal,
        Kind.Place => file is Artifact or Location or Object or Group or 27,
        Kind.Weather => file is Phenomenon or Substance or State or Object or Event,
        Kind.Time => file is Time or Event or Phenomenon,
        Kind.Action => file is >= 29 and <= 43,
        Kind.Attribute => file is 0 or 1 or 44 or 7,
        _ => true,
    };
}
