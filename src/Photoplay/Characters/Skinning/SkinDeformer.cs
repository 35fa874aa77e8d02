using System.Runtime.Intrinsics;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Skinning;

/// <summary>One shape's points and what they follow. Fur binds a whole strand at its root: <see cref="FirstPoint"/>
/// then gives where each strand's points start.</summary>
public sealed class SkinnedShape(Mesh mesh, SkinBinding binding, int[]? firstPoint = null, Vec3[]? roots = null)
{
    public Mesh Mesh { get; } = mesh;
    public SkinBinding Binding { get; } = binding;
    public int[]? FirstPoint { get; } = firstPoint;
    /// <summary>Where face brushes are looked up for each binding: the points themselves, or the
    /// roots of strands.</summary>
    public Vec3[] Roots { get; } = roots ?? mesh.Positions;

    /// <summary>The shape alone as a part of that name, moved by bones and face.</summary>
    internal ActorPart Part(string name, Material material, FaceRig face)
        => new(name, new Model(name, [new Shape(Mesh, material)]), Deformer: new SkinDeformer(face, this));
}

/// <summary>Linear blend skinning of a part's shapes, with the face's turns and pushes.</summary>
public sealed class SkinDeformer : BodyDeformer
{
    private readonly FaceRig face;
    private readonly SkinnedShape[] shapes;
    private readonly Push[][] pushes;

    /// <summary>A brush and the bindings it reaches, with the offset of each at full weight.</summary>
    private sealed record Push(FaceShape Weight, int[] Bindings, Vec3[] Offsets);

    public SkinDeformer(FaceRig face, params IEnumerable<SkinnedShape> shapes)
    {
        this.face = face;
        this.shapes = [.. shapes];
        pushes = [.. this.shapes.Select(s =>
            face.Brushes.Select(b => Bind(b, s.Roots)).Where(p => p.Bindings.Length > 0).ToArray())];
    }

    /// <summary>A strand's points all follow its root's bones.</summary>
    public override SkinBinding Binding(int shape)
    {
        SkinnedShape s = shapes[shape];
        if (s.FirstPoint is not { } first) return s.Binding;
        SkinBinding points = new(s.Mesh.Positions.Length);
        for (int strand = 0; strand < first.Length - 1; strand++)
            for (int i = first[strand] * SkinBinding.Slots; i < first[strand + 1] * SkinBinding.Slots; i++)
            {
                int of = strand * SkinBinding.Slots + i % SkinBinding.Slots;
                (points.Bones[i], points.Weights[i]) = (s.Binding.Bones[of], s.Binding.Weights[of]);
            }
        return points;
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face weights,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        SkinnedShape s = shapes[shape];
        Span<Affine> transforms = stackalloc Affine[actorFromRest.Length];
        face.Fill(actorFromRest, weights, transforms);
        Span<Vector128<float>> palette = stackalloc Vector128<float>[transforms.Length * 4];
        SkinBinding.FillPalette(transforms, palette);
        // Pushes are gathered where normals will stand, so that no memory is needed for them.
        Gather(pushes[shape], weights, normals);
        if (s.FirstPoint is null) Points(s, palette, positions, normals);
        else Strands(s, s.FirstPoint, palette, positions, normals);
    }

    /// <param name="normals">Holds each point's push; in the end its normal.</param>
    private static void Points(SkinnedShape s, ReadOnlySpan<Vector128<float>> palette, Span<Vec3> positions,
        Span<Vec3> normals)
    {
        Vec3[] rest = s.Mesh.Positions, restNormals = s.Mesh.Normals;
        for (int i = 0; i < rest.Length; i++)
        {
            Columns m = s.Binding.Blend(i, palette);
            positions[i] = m.Point(rest[i] + normals[i]);
            normals[i] = m.Vector(restNormals[i]).Normalized;
        }
    }

    /// <param name="normals">Holds each strand's push; in the end its points' normals. Strands have at least one point,
    /// so from the last to the first no push is overwritten before it is read.</param>
    private static void Strands(SkinnedShape s, int[] first, ReadOnlySpan<Vector128<float>> palette,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Vec3[] rest = s.Mesh.Positions, restNormals = s.Mesh.Normals;
        for (int strand = first.Length - 2; strand >= 0; strand--)
        {
            Columns m = s.Binding.Blend(strand, palette);
            Vec3 push = normals[strand];
            for (int i = first[strand]; i < first[strand + 1]; i++)
            {
                positions[i] = m.Point(rest[i] + push);
                normals[i] = m.Vector(restNormals[i]).Normalized;
            }
        }
    }

    /// <summary>Rest-space pushes of the bindings that the face moves now.</summary>
    private static void Gather(Push[] brushes, Face weights, Span<Vec3> sums)
    {
        sums.Clear();
        foreach (Push p in brushes)
        {
            float w = weights[p.Weight];
            if (w == 0) continue;
            for (int i = 0; i < p.Bindings.Length; i++) sums[p.Bindings[i]] += p.Offsets[i] * w;
        }
    }

    private static Push Bind(FaceBrush brush, Vec3[] roots)
    {
        List<int> bindings = [];
        List<Vec3> offsets = [];
        for (int i = 0; i < roots.Length; i++)
        {
            Vec3 o = brush.At(roots[i]);
            if (o == default) continue;
            bindings.Add(i);
            offsets.Add(o);
        }
        return new(brush.Shape, [.. bindings], [.. offsets]);
    }
}
