using Photoplay.Characters.Uprights.Casting;

namespace Photoplay.Characters.Uprights;

/// <summary>Animals that go upright in clothes. It has no words of its own: its kinds are the animals', and a role or
/// sheet belongs here by its stance.</summary>
public static class UprightFamily
{
    public const string Stance = "upright";

    public static CharacterFamily Family { get; } = new("uprights", [], UprightCasting.Design, UprightBuilder.Build);
}
