using Photoplay.Characters;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>What one weight of the face does to a shape at 1: the points it moves, and how far their places (metres) and
/// unit normals go.</summary>
internal sealed record MorphTarget(FaceShape Weight, int[] Points, Vec3[] Moves, Vec3[] NormalMoves);

/// <summary>One shape of an actor as it is given away: its points in a pose, the bones they follow, what the face does
/// to them.</summary>
/// <param name="Shape">The shape as modelled: triangles, texture coordinates and material belong to its rest.</param>
internal sealed record TakenShape(Shape Shape, Vec3[] Positions, Vec3[] Normals, SkinBinding Binding,
    IReadOnlyList<MorphTarget> Morphs);

/// <summary>A part of an actor as it is given away; its shapes share their list of weights of the face.</summary>
internal sealed record TakenPart(string Name, IReadOnlyList<TakenShape> Shapes)
{
    /// <summary>Every weight of the face that moves any of the shapes, in ARKit's order.</summary>
    public IReadOnlyList<FaceShape> Weights { get; } = [.. Shapes.SelectMany(s => s.Morphs.Select(m => m.Weight))
        .Distinct().Order()];
}

/// <summary>Asks an actor's own deformers what it looks like in a pose and what its face does there, so that nothing
/// need be known of how they work.</summary>
internal static class ActorTaking
{
    /// <summary>Metres below which a point is not moved.</summary>
    private const float Least = 5e-5f;

    public static IReadOnlyList<TakenPart> Of(Actor actor, Pose pose)
    {
        Affine[] actorFromRest = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(pose, actorFromRest);
        for (int i = 0; i < actorFromRest.Length; i++)
            actorFromRest[i] *= Affine.Translation(-actor.Skeleton.Bones[i].Head);
        return [.. actor.Parts.Select(p => new TakenPart(p.Name, [.. Enumerable.Range(0, p.Model.Shapes.Count)
            .Where(s => p.Model.Shapes[s].Mesh.TriangleCount > 0)
            .Select(s => p.Deformer is null ? Rigid(p, s, actorFromRest) : Deformed(p, s, actorFromRest, pose))]))
            .Where(p => p.Shapes.Count > 0)];
    }

    private static TakenShape Rigid(ActorPart part, int shape, Affine[] actorFromRest)
    {
        Mesh mesh = part.Model.Shapes[shape].Mesh;
        int bone = part.Bone ?? 0;
        Affine m = actorFromRest[bone];
        Vec3[] rest = mesh.Normals;
        if (rest.Length == 0)
        {
            rest = new Vec3[mesh.Positions.Length];
            Mesh.ComputeNormals(mesh.Positions, mesh.Indices, rest);
        }
        return new(part.Model.Shapes[shape], [.. mesh.Positions.Select(m.Point)],
            [.. rest.Select(n => Unit(m.Vector(n)))], SkinBinding.Rigid(mesh.Positions.Length, bone), []);
    }

    private static TakenShape Deformed(ActorPart part, int shape, Affine[] actorFromRest, Pose pose)
    {
        BodyDeformer deformer = part.Deformer!;
        int n = part.Model.Shapes[shape].Mesh.Positions.Length;
        (Vec3[] at, Vec3[] normals) = Under(new Face());
        MorphTarget?[] morphs = new MorphTarget?[(int)FaceShape.Count];
        Parallel.For(0, morphs.Length, s => morphs[s] = Morph((FaceShape)s));
        return new(part.Model.Shapes[shape], at, normals, deformer.Binding(shape), [.. morphs.OfType<MorphTarget>()]);

        (Vec3[], Vec3[]) Under(Face face)
        {
            Vec3[] p = new Vec3[n], q = new Vec3[n];
            deformer.Deform(shape, actorFromRest, pose, face, p, q);
            for (int i = 0; i < n; i++) q[i] = Unit(q[i]);
            return (p, q);
        }

        MorphTarget? Morph(FaceShape weight)
        {
            Face face = new() { [weight] = 1 };
            (Vec3[] p, Vec3[] q) = Under(face);
            List<int> points = [];
            for (int i = 0; i < n; i++)
                if ((p[i] - at[i]).LengthSquared > Least * Least) points.Add(i);
            return points.Count == 0 ? null
                : new(weight, [.. points], [.. points.Select(i => p[i] - at[i])],
                    [.. points.Select(i => q[i] - normals[i])]);
        }
    }

    private static Vec3 Unit(Vec3 n) => n.LengthSquared > 1e-12f ? n.Normalized : Vec3.UnitY;
}
