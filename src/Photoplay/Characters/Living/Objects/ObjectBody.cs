using Photoplay.Characters.Living.Faces;
using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Objects;

/// <summary>The thing's own surfaces, fine enough to bend, with a gap where the mouth is, and the piece that closes the gap
/// and moves with the lips.</summary>
internal static class ObjectBody
{
    /// <summary>The shapes in the order of the form's; a mask comes last.</summary>
    public static IEnumerable<SkinnedShape> Shapes(ObjectFrame f)
    {
        float bend = f.FaceBottom, coarse = f.Height / 7;
        bool Near(Vec3 p, float share)
        {
            Vec2 q = f.Surface.PlaceOf(p);
            if (!LivingMouth.Within(f.Layout, q, share)) return false;
            float z = f.Surface.Point(q.X, q.Y).Z;
            return p.Z > z - 0.22f * f.Surface.Radius && p.Z < z + 0.6f * f.Surface.Radius;
        }
        // A pane before the face would stand in the eyes.
        bool Covers(Vec3 p)
        {
            Vec2 q = f.Surface.PlaceOf(p);
            return f.Form.Front(p.X, p.Y - f.Lift) is { } met && !ObjectForm.IsClear(met.Material) && p.Z > met.At.Z
                && q.X * q.X + q.Y * q.Y < 4;
        }
        float Longest(Vec3 p) => Near(p, 1.25f) ? 0.06f * f.Surface.Radius : p.Y < bend + coarse ? coarse : float.MaxValue;
        foreach ((Shape shape, Affine place) in f.Form.Shapes)
            yield return Bound(f, new MeshRefiner(shape.Mesh, Affine.Translation(0, f.Lift, 0) * place).Refine(Longest)
                .Without(p => Near(p, 0.96f) || (ObjectForm.IsClear(shape.Material) && Covers(p))).Build());
        if (f.Site.Mask)
            yield return Bound(f, new MeshRefiner(Mask(f), Affine.Identity).Refine(Longest)
                .Without(p => Near(p, 0.96f)).Build());
    }

    /// <summary>The surface round the mouth, in the thing's own material.</summary>
    public static ActorPart Cheeks(ObjectFrame f, int head)
    {
        FaceSheet sheet = new LivingMouth(f.Surface, f.Layout, head, f.MouthDepth).Cheeks;
        Vec3[] positions = new Vec3[sheet.Count];
        sheet.Place(new Face(), positions);
        FormPoint last = f.Face;
        FormPoint[] points = [.. positions.Select(p => last = f.Site.Mask ? OnMask(f, p)
            : f.Form.Front(p.X, p.Y - f.Lift) is { } met && met.Material == f.Face.Material ? met : last)];
        Mesh mesh = new Mesh
        {
            Positions = positions, Indices = sheet.Indices, Rest = [.. points.Select(p => p.Rest)],
            Paint = [.. points.Select(p => p.Paint)], Masks = [.. points.Select(p => p.Masks)],
            Uvs = [.. points.Select(p => p.Uv)], Tangents = [.. points.Select(p => p.Tangent)],
        }.WithSmoothNormals();
        return new("cheeks", new Model("cheeks", [new Shape(mesh, f.Face.Material)]), Deformer: sheet);
    }

    /// <summary>Each point follows the two bones between whose heights it is.</summary>
    private static SkinnedShape Bound(ObjectFrame f, Mesh mesh)
    {
        int[] chain = [f.Skeleton.Find("hips"), f.Skeleton.Find("spine"), f.Skeleton.Find("chest"), f.Skeleton.Find("head")];
        SkinBinding binding = new(mesh.Positions.Length);
        Span<float> weights = stackalloc float[f.Skeleton.Count];
        float step = MathF.Max(1e-4f, (f.FaceBottom - f.Lift) / 3);
        for (int i = 0; i < mesh.Positions.Length; i++)
        {
            float s = Math.Clamp((mesh.Positions[i].Y - f.Lift) / step, 0, 3);
            int k = Math.Min((int)s, 2);
            float t = Maths.SmoothStep(0, 1, s - k);
            weights.Clear();
            (weights[chain[k]], weights[chain[k + 1]]) = (1 - t, t);
            binding.Set(i, weights);
        }
        return new(mesh, binding);
    }

    private static FormPoint OnMask(ObjectFrame f, Vec3 p) => f.Face with
    {
        At = p,
        Rest = p,
        Normal = Vec3.UnitZ,
        Masks = new(0, 0, 1, 0),
        Uv = new(0.37f, 0),
        Tangent = Vec3.UnitX,
    };

    /// <summary>A shield before the thing, of the thing's stuff: what stands on bars and spokes gets its face from
    /// it.</summary>
    private static Mesh Mask(ObjectFrame f)
    {
        const int around = 48, rings = 14;
        float r = f.Surface.Radius;
        Vec3 middle = f.Site.Middle + new Vec3(0, f.Lift, -0.34f * r);
        List<Vec3> positions = [];
        List<int> indices = [];
        for (int j = 0; j <= rings; j++)
        {
            (float s, float c) = Maths.SinCos(Maths.Pi * (j / (float)rings - 0.5f));
            for (int i = 0; i < around; i++)
            {
                (float b, float a) = Maths.SinCos(Maths.Tau * i / around);
                float depth = s < 0 ? 0.14f : 0.34f;
                positions.Add(middle + new Vec3(1.1f * c * a, 1.2f * c * b, depth * s) * r);
                if (j == rings) continue;
                int p = j * around + i, q = j * around + (i + 1) % around;
                indices.AddRange([p, q, q + around, p, q + around, p + around]);
            }
        }
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Rest = [.. positions],
            Paint = [.. positions.Select(_ => f.Face.Paint)], Masks = [.. positions.Select(_ => new Masks(0, 0, 1, 0))],
            Uvs = [.. positions.Select(_ => new Vec2(0.37f, 0))], Tangents = [.. positions.Select(_ => Vec3.UnitX)],
        };
        return mesh.WithSmoothNormals();
    }
}
