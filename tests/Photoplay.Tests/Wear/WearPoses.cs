using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Tests.Wear;

/// <summary>One instant of one action, as a film would pose it.</summary>
internal sealed record WearPose(string Name, string Action, double Seconds, double At, string? Target = null, float Way = 0);

/// <summary>Twenty instants of the catalogue's actions that between them bend every joint far, and three held poses (see
/// <see cref="HeldPerformer"/>).</summary>
internal static class WearPoses
{
    private const double Start = 0.5;

    public static IReadOnlyList<WearPose> All { get; } =
    [
        new("stand", "stand", 2, 1), new("step", "walk", 3, 1.30, Way: 3.6f),
        new("step passing", "walk", 3, 1.55, Way: 3.6f),
        new("run", "run", 3, 1.40, Way: 9), new("run in the air", "run", 3, 1.55, Way: 9),
        new("sneak", "sneak", 3, 1.5, Way: 2), new("march", "march", 3, 1.45, Way: 3), new("hop", "hop", 3, 1.4, Way: 2.5f),
        new("sit", "sit", 3, 3, "chair"), new("kneel", "kneel", 3, 3), new("crouch", "crouch", 3, 3),
        new("lie", "lie", 3, 4),
        new("stretch", "stretch", 3, 1.5), new("cheer", "cheer", 3, 1.5), new("bow", "bow", 3, 1.5),
        new("wave", "wave", 3, 1.5), new("clap", "clap", 3, 1.5), new("dance", "dance", 3, 1.7),
        new("throw", "throw", 2, 1.0), new("salute", "salute", 3, 1.5),
        .. HeldPerformer.Names.Select(name => new WearPose(name, "", 1, 0.5)),
    ];

    public static Performance Play(Actor actor, WearPose pose)
        => pose.Action.Length == 0 ? new HeldPerformer(actor, pose.Name).Played() : AnimationFixture.Play(actor, [new Cue
        {
            Start = Start, Seconds = pose.Seconds, Action = pose.Action, Target = pose.Target,
            Path = pose.Way > 0 ? [default, new Vec3(0, 0, pose.Way)] : [],
        }], seconds: pose.Seconds + 3);

    public static double TimeOf(WearPose pose) => Start + pose.At;
}
