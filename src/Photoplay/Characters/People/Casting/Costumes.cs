using Photoplay.Writing;

namespace Photoplay.Characters.People.Casting;

/// <summary>Those who are dressed as somebody else: "a bear in a police uniform", "a man dressed as a pirate".</summary>
public static class Costumes
{
    /// <summary>The kind, in the clothes of whom it is dressed as.</summary>
    public static PersonKind Of(Role role, PersonKind kind)
        => role.Attributes.FirstOrDefault(t => t.Aspect == "costume") is { } costume
            && PersonWords.Find(costume.Value) is { Wardrobe.Length: > 0 } dressed
                ? kind with { Wardrobe = dressed.Wardrobe }
                : kind;
}
