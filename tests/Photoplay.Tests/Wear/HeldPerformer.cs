using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.People;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Tests.Wear;

/// <summary>Somebody held in a pose that no action of the catalogue takes yet, but riders, climbers and those who embrace
/// somebody will.</summary>
internal sealed class HeldPerformer : Performer
{
    private readonly Pose pose;

    public HeldPerformer(Actor actor, string name) : base(actor)
    {
        pose = new(actor.Skeleton.Count);
        foreach ((string bone, Quat turn) in Turns[name])
        {
            ref Quat present = ref pose.Turns[actor.Skeleton.Find(bone)];
            present = turn * present;
        }
    }

    public static IEnumerable<string> Names => Turns.Keys;

    public override ActorState At(double time) => new(pose, new());

    public Performance Played() => new()
    {
        SceneId = "held", Things = new Dictionary<string, Func<double, Affine>>(),
        Performers = new Dictionary<string, Performer> { ["a"] = this },
        World = new() { Entities = [.. ActorEntities.Of("a", this, new(this), new(1))], Sky = new NoSky() },
    };

    private static readonly Dictionary<string, (string Bone, Quat Turn)[]> Turns = new(StringComparer.Ordinal)
    {
        // Astride, hands at the reins.
        ["ride"] = [.. Both(side => [("UpperLeg", Quat.RotX(-0.9f)), ("UpperLeg", Quat.RotZ(0.5f * side)),
            ("LowerLeg", Quat.RotX(0.9f)), ("UpperArm", Quat.RotY(-1.1f * side)), ("LowerArm", Elbow(side, 0.9f))])],
        // One hand high, one at the chest; one knee up.
        ["climb"] = [("spine", Quat.RotX(0.15f)), ("leftShoulder", Quat.RotZ(0.3f)), ("leftUpperArm", Quat.RotZ(1.9f)),
            ("leftUpperArm", Quat.RotX(-0.3f)), ("rightUpperArm", Quat.RotY(1.2f)), ("rightLowerArm", Elbow(-1, 1.4f)),
            ("rightUpperLeg", Quat.RotX(-1.6f)), ("rightUpperLeg", Quat.RotZ(-0.3f)), ("rightLowerLeg", Quat.RotX(1.9f))],
        // Both arms about somebody.
        ["embrace"] = [("spine", Quat.RotX(0.2f)), .. Both(side => [("UpperArm", Quat.RotZ(0.5f * side)),
            ("UpperArm", Quat.RotY(-1.4f * side)), ("LowerArm", Elbow(side, 0.9f))])],
    };

    private static Quat Elbow(int side, float angle) => Quat.AxisAngle(HumanSkeleton.ElbowAxis(side), angle);

    private static IEnumerable<(string, Quat)> Both(Func<int, (string Bone, Quat Turn)[]> limbs)
        => ((int[])[1, -1]).SelectMany(side => limbs(side).Select(l => ((side > 0 ? "left" : "right") + l.Bone, l.Turn)));

    private sealed class NoSky : Sky
    {
        public override Rgb Radiance(Vec3 d) => default;
    }
}
