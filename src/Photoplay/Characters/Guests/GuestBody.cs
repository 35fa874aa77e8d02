using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Guests;

/// <summary>Somebody who was made elsewhere, as his file has him: joints and surfaces in the pose he was bound in, in
/// the file's own space and units.</summary>
public sealed record GuestBody
{
    /// <summary>Hash of the file; materials carry it in their names.</summary>
    public required string Key { get; init; }
    /// <summary>Any order; a parent's number, or -1.</summary>
    public required IReadOnlyList<GuestJoint> Joints { get; init; }
    /// <summary>Number of the joint that is each bone, by VRM 1.0's humanoid names.</summary>
    public required IReadOnlyDictionary<string, int> Bones { get; init; }
    public required IReadOnlyList<GuestSurface> Surfaces { get; init; }
    /// <summary>Expressions that the file has under names of its own; weights of the face are taken apart into them.</summary>
    public IReadOnlyList<GuestExpression> Expressions { get; init; } = [];
    /// <summary>Whether the gaze turns the eyes' bones (else morph targets do).</summary>
    public bool EyesTurnByBone { get; init; }
    /// <summary>Whether the mouth opens by the jaw's bone.</summary>
    public bool JawTurnsByBone { get; init; }
}

/// <summary>A joint where it stood when the surface was bound to it.</summary>
public readonly record struct GuestJoint(string Name, int Parent, Vec3 At);

/// <summary>A surface and the joints it follows.</summary>
/// <param name="Joints">Four joints a point; <paramref name="Weights"/> sum to 1.</param>
public sealed record GuestSurface(string Name, Vec3[] Positions, Vec3[] Normals, Vec2[] Uvs, Rgb[] Paint, int[] Indices,
    int[] Joints, float[] Weights, IReadOnlyList<GuestMorph> Morphs, Material Material);

/// <summary>A morph target of a surface.</summary>
/// <param name="Weight">The weight of the face it is, or null if only expressions use it.</param>
/// <param name="Points">Points it moves, by <paramref name="Moves"/> and <paramref name="NormalMoves"/> at 1.</param>
public sealed record GuestMorph(FaceShape? Weight, int[] Points, Vec3[] Moves, Vec3[] NormalMoves);

/// <summary>An expression: what it means in weights of our faces, and the morph targets it is made of.</summary>
/// <param name="Morphs">Number of the surface and of its morph target, and how far it goes.</param>
public sealed record GuestExpression(IReadOnlyList<(FaceShape Shape, float Weight)> Meaning,
    IReadOnlyList<(int Surface, int Morph, float Weight)> Morphs);
