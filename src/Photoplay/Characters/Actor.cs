using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters;

/// <summary>How a body is put together, and so how it moves.</summary>
/// <remarks>Theropod: built as a quadruped, but going on its hind legs.</remarks>
public enum BodyPlan { Biped, Quadruped, Bird, Fish, Spider, Theropod, Other }

/// <summary>Lengths that motion and camera need, metres, at rest.</summary>
/// <param name="Height">Floor to top of head.</param>
/// <param name="EyeHeight">Floor to the eyes.</param>
/// <param name="Length">Front to back (people: about 0.3; animals: nose to rump).</param>
/// <param name="Radius">Half of the widest extent seen from above, for keeping apart.</param>
/// <param name="LegLength">Hip pivot to sole of the (hind) leg.</param>
/// <param name="HeadRadius">For framing close-ups.</param>
public sealed record Measures(float Height, float EyeHeight, float Length, float Radius, float LegLength,
    float HeadRadius);

/// <summary>A place on the body where things are held or worn: a frame fixed to a bone. Hands: origin in the grip, +Y
/// along the held thing's upright.</summary>
public sealed record Socket(string Name, int Bone, Affine BoneFromSocket);

/// <summary>
/// A character built from its sheet: skeleton, parts to photograph, and how they deform. Immutable; the same object
/// plays in every shot.
/// </summary>
public abstract class Actor(CharacterSheet sheet, BodyPlan plan, Skeleton skeleton, Measures measures)
{
    public CharacterSheet Sheet { get; } = sheet;
    public BodyPlan Plan { get; } = plan;
    public Skeleton Skeleton { get; } = skeleton;
    public Measures Measures { get; } = measures;
    /// <summary>How it swims or slithers; null for bodies that stand on legs or fly.</summary>
    public virtual Undulation? Undulation => null;
    /// <summary>How its wings beat all the time; null for bodies that are not insects.</summary>
    public virtual Wingbeat? Wingbeat => null;
    /// <summary>How it floats, hops or rolls; null for bodies that go otherwise.</summary>
    public virtual Carriage? Carriage => null;
    /// <summary>Share of a turn of the gaze that the head takes, 0..1: what has no neck turns less.</summary>
    public virtual float HeadTurn => 1;
    /// <summary>Whether it goes by hops rather than steps (frogs).</summary>
    public virtual bool Hops => false;
    /// <summary>Whether a body built as four-legged goes on its hind legs alone, its forelegs carried (tyrannosaurs).
    /// </summary>
    public virtual bool OnHindLegs => false;
    public abstract IReadOnlyList<ActorPart> Parts { get; }
    /// <summary>"rightHand", "leftHand", "mouth", "head", "back".</summary>
    public abstract IReadOnlyList<Socket> Sockets { get; }
}

/// <summary>One model of an actor: either rigid on a bone (<see cref="Bone"/>, whose rest frame is the bone's: model
/// space = actor space at rest), or deformed by pose and face.</summary>
public sealed record ActorPart(string Name, Model Model, int? Bone = null, BodyDeformer? Deformer = null);

/// <summary>Moves a part's vertices with the body: a pure function, safe from several threads.</summary>
public abstract class BodyDeformer
{
    /// <summary>Fills actor-space positions and unit normals of the shape. <paramref name="actorFromRest"/> has, for
    /// each bone, the transform of rest actor-space points to posed actor space.</summary>
    public abstract void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals);

    /// <summary>The bones each point of the shape follows, for programs that know linear blend skinning only. What a
    /// deformer does beyond it (dual quaternions, helper joints, folds of cloth) is not in it.</summary>
    public abstract SkinBinding Binding(int shape);
}
