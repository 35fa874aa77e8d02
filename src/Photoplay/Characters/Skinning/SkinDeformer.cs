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

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face weights,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        SkinnedShape s = shapes[shape];
        Span<Affine> transforms = stackalloc Affine[actorFromRest.Length];
        face.Fill(actorFromRest, weights, transforms);
        Span<Vector128<float>> palette = stackalloc Vector128<float>[transforms.Length * 4];
        SkinBinding.FillPalette(transforms, palette);
        Dictionary<int, Vec3>? moved = Moved(shape, weights);
        if (s.FirstPoint is null) Points(s, palette, moved, positions, normals);
        else Strands(s, s.FirstPoint, palette, moved, positions, normals);
    }

    private static void Points(SkinnedShape s, ReadOnlySpan<Vector128<float>> palette, Dictionary<int, Vec3>? moved,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Vec3[] rest = s.Mesh.Positions, restNormals = s.Mesh.Normals;
        for (int i = 0; i < rest.Length; i++)
        {
            Columns m = s.Binding.Blend(i, palette);
            Vec3 p = rest[i];
            if (moved is not null && moved.TryGetValue(i, out Vec3 push)) p += push;
            positions[i] = m.Point(p);
            normals[i] = m.Vector(restNormals[i]).Normalized;
        }
    }

    private static void Strands(SkinnedShape s, int[] first, ReadOnlySpan<Vector128<float>> palette,
        Dictionary<int, Vec3>? moved, Span<Vec3> positions, Span<Vec3> normals)
    {
        Vec3[] rest = s.Mesh.Positions, restNormals = s.Mesh.Normals;
        for (int strand = 0; strand + 1 < first.Length; strand++)
        {
            Columns m = s.Binding.Blend(strand, palette);
            Vec3 push = default;
            if (moved is not null) moved.TryGetValue(strand, out push);
            for (int i = first[strand]; i < first[strand + 1]; i++)
            {
                positions[i] = m.Point(rest[i] + push);
                normals[i] = m.Vector(restNormals[i]).Normalized;
            }
        }
    }

    /// <summary>Rest-space pushes of the bindings that the face moves now, or null when it moves none.</summary>
    private Dictionary<int, Vec3>? Moved(int shape, Face weights)
    {
        Dictionary<int, Vec3>? moved = null;
        foreach (Push p in pushes[shape])
        {
            float w = weights[p.Weight];
            if (w == 0) continue;
            moved ??= [];
            for (int i = 0; i < p.Bindings.Length; i++)
            {
                moved.TryGetValue(p.Bindings[i], out Vec3 sum);
                moved[p.Bindings[i]] = sum + p.Offsets[i] * w;
            }
        }
        return moved;
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
