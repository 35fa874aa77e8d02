using Photoplay.Stage;

namespace Photoplay.Characters.Living;

/// <summary>A figure that is no person and no animal, built: snowman, ghost, toy.</summary>
internal sealed class LivingActor(CharacterSheet sheet, Skeleton skeleton, Measures measures, Carriage? carriage,
    float headTurn, IReadOnlyList<ActorPart> parts, IReadOnlyList<Socket> sockets)
    : Actor(sheet, BodyPlan.Biped, skeleton, measures)
{
    public override IReadOnlyList<ActorPart> Parts { get; } = parts;
    public override IReadOnlyList<Socket> Sockets { get; } = sockets;
    public override Carriage? Carriage { get; } = carriage;
    public override float HeadTurn { get; } = headTurn;
}
