using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation;

/// <summary>A body at an instant.</summary>
public sealed record ActorState(Pose Pose, Face Face);

/// <summary>One actor's playing of a scene: its state at any instant of the scene clock, in any order, without the
/// instants before.</summary>
public abstract class Performer(Actor actor)
{
    public Actor Actor { get; } = actor;
    public abstract ActorState At(double time);
    /// <summary>The same in the memory of a state of this performer's that nobody needs any more, if it can use it.</summary>
    internal virtual ActorState At(double time, ActorState? gone) => At(time);
    /// <summary>Times at which a foot comes down, in order, for sound and dust.</summary>
    public virtual IReadOnlyList<Footfall> Footfalls => [];
}

/// <param name="Time">Scene clock.</param>
/// <param name="Force">0 tiptoe .. 1 stamp.</param>
public sealed record Footfall(double Time, Vec3 At, float Force, string Foot);

/// <summary>Something moves and makes a noise: a hand takes a cup, a door shuts.</summary>
public sealed record ContactEvent(double Time, Vec3 At, string What, string With, float Force);

/// <summary>A scene, played: every body, face and thing at any time t of the scene clock.</summary>
public sealed class Performance
{
    public required string SceneId { get; init; }
    public required IReadOnlyDictionary<string, Performer> Performers { get; init; }
    /// <summary>World-from-object of story things that move or are carried.</summary>
    public required IReadOnlyDictionary<string, Func<double, Affine>> Things { get; init; }
    public IReadOnlyList<ContactEvent> Contacts { get; init; } = [];
    /// <summary>Set, things and actors together: what is photographed (without weather and film lights).</summary>
    public required World World { get; init; }
}
