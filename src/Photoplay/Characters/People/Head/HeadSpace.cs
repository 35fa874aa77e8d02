using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>The space heads are modelled in: centimetres of an adult head 23.6 cm tall; x to the character's left, y up, z forward; the
/// eyes are at y = 0.2.</summary>
internal static class HeadSpace
{
    public const float Crown = 12, Chin = -11.6f, Height = Crown - Chin;
    /// <summary>Skull base, where the head nods.</summary>
    public static readonly Vec3 Pivot = new(0, -5.5f, -2.2f);
    /// <summary>Joint of the jaw, in front of the ears.</summary>
    public static readonly Vec3 Jaw = new(0, -3, -1.5f);

    /// <summary>Carries a head-space point to actor space; true for everything above the neck.</summary>
    public static Vec3 ToActor(HeadFrame frame, Vec3 p) => frame.HeadPivot + (p - Pivot) * (frame.HeadHeight / Height);
}
