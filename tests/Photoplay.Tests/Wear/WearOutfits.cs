using System.Collections.Concurrent;
using Photoplay.Characters;
using Photoplay.Characters.People.Casting;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Tests.Wear;

/// <summary>Everything that can be worn, each on a body and with what belongs to it, as casting completes it.</summary>
internal static class WearOutfits
{
    private static readonly Vocabulary words = new(CharactersCatalogue.Entries);

    /// <summary>Bodies as unlike as the sheet allows.</summary>
    public static IReadOnlyList<(string Name, string Kind, float Weight)> Bodies { get; } =
        [("slim woman", "young-woman", -0.7f), ("heavy man", "man", 0.9f), ("child", "girl", 0),
        ("old woman", "old-woman", 0.3f), ("old man", "old-man", -0.2f)];

    public static IReadOnlyList<string> Garments { get; } = [.. GarmentWords.Entries.Select(e => e.Id)];

    private static readonly ConcurrentDictionary<string, Actor> naked = [];

    /// <summary>A garment worn by the body whose turn it is.</summary>
    public static WearLook Wear(string garment)
    {
        CharacterSheet sheet = Sheet(garment, Garments.ToList().IndexOf(garment) % Bodies.Count);
        Actor bare = naked.GetOrAdd(sheet.Name,
            _ => ActorFactory.Build(sheet with { Garments = [new("barefoot", "#000000")] }));
        return new(ActorFactory.Build(sheet), bare);
    }

    /// <summary>Ways to wear hair that between them are short, full, long and tied up.</summary>
    private static readonly string[] hair = ["short", "afro", "long", "bun", "long-curly", "locs", "ponytail", "curly"];

    private static CharacterSheet Sheet(string garment, int body)
    {
        (string name, string kind, float weight) = Bodies[body];
        Role role = new("a", name, kind, [new("garment", garment)]);
        CharacterSheet sheet = Casting.Design(new() { Title = "", Cast = [role], Scenes = [] }, words, new(7)).Characters[0];
        int turn = garment.Sum(c => c) + body;
        return sheet with { Weight = weight, HairStyle = hair[turn % hair.Length] };
    }
}
