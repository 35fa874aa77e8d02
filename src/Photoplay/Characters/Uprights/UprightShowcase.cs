using Photoplay.Writing;

namespace Photoplay.Characters.Uprights;

/// <summary>A dozen of those who could be cast, by name, for the sheet that shows the family: heads, coats, feet and
/// clothes of every sort.</summary>
public static class UprightShowcase
{
    private static readonly Dictionary<string, Role> roles = new Role[]
    {
        Of("raccoon in a suit", "raccoon", ("garment", "suit-jacket", null)),
        Of("cat in a red dress", "cat", ("garment", "dress", null), ("colour", "red", "dress")),
        Of("rabbit in a raincoat", "rabbit", ("garment", "raincoat", null)),
        Of("bear as a police officer", "bear", ("costume", "police-officer", null)),
        Of("fox in a coat and a scarf", "fox", ("garment", "coat", null), ("garment", "scarf", null)),
        Of("pig as a chef", "pig", ("costume", "chef", null)),
        Of("lion as a king", "lion", ("costume", "king", null)),
        Of("mouse as a painter", "mouse", ("costume", "painter", null)),
        Of("elephant in dungarees", "elephant", ("garment", "dungarees", null)),
        Of("horse as a cowboy", "horse", ("costume", "cowboy", null)),
        Of("panda in a kimono", "panda", ("garment", "kimono", null)),
        Of("crocodile as a pirate", "crocodile", ("costume", "pirate", null)),
    }.ToDictionary(r => r.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => roles.Keys;

    /// <summary>The role of that name, or null.</summary>
    public static Role? Find(string name) => roles.GetValueOrDefault(name);

    private static Role Of(string name, string kind, params (string Aspect, string Value, string? Of)[] traits)
        => new(name, name, kind, [.. traits.Select(t => new Trait(t.Aspect, t.Value, t.Of)),
            new("stance", UprightFamily.Stance)]);
}
