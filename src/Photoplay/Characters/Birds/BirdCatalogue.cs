using Photoplay.Foundation;

namespace Photoplay.Characters.Birds;

/// <summary>All birds there are.</summary>
public static class BirdCatalogue
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new("robin", Kind.Creature, ["robin#n1", "bird#n1", "songbird#n1", "redbreast#n1"], ["animal", "bird"]),
        new("sparrow", Kind.Creature, ["sparrow#n1", "finch#n1", "wren#n2"], ["animal", "bird"]),
        new("owl", Kind.Creature, ["owl#n1"], ["animal", "bird"]),
        new("crow", Kind.Creature, ["crow#n1", "raven#n1", "magpie#n1"], ["animal", "bird"]),
        new("duck", Kind.Creature, ["duck#n1", "mallard#n1", "drake#n2"], ["animal", "bird"]),
        new("duckling", Kind.Creature, ["duckling#n2", "baby duck"], ["animal", "bird", "young", "young-of:duck"]),
        new("chicken", Kind.Creature, ["chicken#n2", "hen#n1", "hen#n2"], ["animal", "bird", "farm"]),
        new("chick", Kind.Creature, ["chick#n1", "baby chicken", "baby bird"], ["animal", "bird", "young", "young-of:chicken"]),
        new("penguin", Kind.Creature, ["penguin#n1"], ["animal", "bird"]),
        new("eagle", Kind.Creature, ["eagle#n1", "hawk#n1", "falcon#n1"], ["animal", "bird"]),
        new("parrot", Kind.Creature, ["parrot#n1", "macaw#n1", "parakeet#n1"], ["animal", "bird"]),
    ];
}
