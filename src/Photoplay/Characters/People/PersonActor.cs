using Photoplay.Stage;

namespace Photoplay.Characters.People;

/// <summary>A person, built: body, clothes and head as parts, sockets for what is held.</summary>
public sealed class PersonActor(
    CharacterSheet sheet, Skeleton skeleton, Measures measures,
    IReadOnlyList<ActorPart> parts, IReadOnlyList<Socket> sockets)
    : Actor(sheet, BodyPlan.Biped, skeleton, measures)
{
    public override IReadOnlyList<ActorPart> Parts { get; } = parts;
    public override IReadOnlyList<Socket> Sockets { get; } = sockets;
}
