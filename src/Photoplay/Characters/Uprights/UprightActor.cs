using Photoplay.Stage;

namespace Photoplay.Characters.Uprights;

/// <summary>An animal that goes upright, built: clothes, head, coat, feet and tail as parts.</summary>
public sealed class UprightActor(CharacterSheet sheet, Skeleton skeleton, Measures measures,
    IReadOnlyList<ActorPart> parts, IReadOnlyList<Socket> sockets)
    : Actor(sheet, BodyPlan.Biped, skeleton, measures)
{
    public override IReadOnlyList<ActorPart> Parts { get; } = parts;
    public override IReadOnlyList<Socket> Sockets { get; } = sockets;
}
