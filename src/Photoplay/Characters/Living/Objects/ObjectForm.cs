using Photoplay.Characters.Living.Faces;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Characters.Living.Objects;

/// <summary>What a ray met on the thing: where, and what its material is to know there.</summary>
internal readonly record struct FormPoint(Vec3 At, Vec3 Normal, Vec3 Rest, Vec3 Tangent, Vec2 Uv, Rgb Paint, Masks Masks,
    Material Material)
{
    /// <summary>Its colour in even light.</summary>
    public Rgb Colour()
    {
        OpenPbr m = Material.At(new SurfacePoint
        {
            World = At, Rest = Rest, Normal = Normal, RestNormal = Normal, Tangent = Tangent, Uv = Uv, Paint = Paint,
            Masks = Masks, Footprint = 0.01f,
        });
        return m.TransmissionWeight > 0.5f ? m.TransmissionColor * 0.6f : m.BaseColor;
    }
}

/// <summary>A thing of the catalogue as it stands when it lives: all its parts, upright, front towards +Z, on y = 0; what
/// lies flat by nature has got up.</summary>
internal sealed class ObjectForm
{
    private readonly Model whole;
    /// <summary>All of it, and all but panes and covers one sees through: a face stands on the dial, not on its glass.
    /// </summary>
    private readonly (RayScene Rays, Model Model) all, solid;

    public ObjectForm(BuiltProp prop)
    {
        Bounds lying = prop.Model.Bounds;
        foreach (MovingPart m in prop.Moving) lying = lying.Include(m.Model.Bounds.Transformed(Affine.Translation(m.Pivot)));
        Affine up = Upright(lying, prop.Draught is not null);
        Bounds box = lying.Transformed(up);
        Affine place = Affine.Translation(-box.Centre.X, -box.Lo.Y, -box.Centre.Z) * up;
        Box = lying.Transformed(place);
        Shapes = [.. prop.Model.Shapes.Select(s => (s, place)),
            .. prop.Moving.SelectMany(m => m.Model.Shapes.Select(s => (s, place * Affine.Translation(m.Pivot))))];
        whole = new Model("form",
            [.. Shapes.Select(s => s.Shape with { Mesh = new MeshRefiner(s.Shape.Mesh, s.Place).Build() })]);
        all = (ModelRays.Of(whole), whole);
        Model opaque = new("solid form", [.. whole.Shapes.Where(s => !IsClear(s.Material))]);
        solid = opaque.Shapes.Count == 0 ? all : (ModelRays.Of(opaque), opaque);
    }

    /// <summary>Whether one sees through it.</summary>
    public static bool IsClear(Material material) => material.ShadowTransparent;

    /// <summary>Actor space, metres; y from 0.</summary>
    public Bounds Box { get; }
    /// <summary>Every shape, and from its own space to actor space.</summary>
    public IReadOnlyList<(Shape Shape, Affine Place)> Shapes { get; }

    /// <summary>The foremost surface at x and y, seen from the front.</summary>
    public FormPoint? Front(float x, float y) => Meet(new(x, y, Box.Hi.Z + 0.1f), -Vec3.UnitZ);
    /// <summary>The hindmost surface, seen from behind.</summary>
    public float? Back(float x, float y) => Meet(new(x, y, Box.Lo.Z - 0.1f), Vec3.UnitZ)?.At.Z;
    /// <summary>How far to a side the body goes on from the middle of the face at a height: up to the outline or to a
    /// handle that stands off behind.</summary>
    public float Flank(int side, float from, float y, float radius)
    {
        float? before = Front(from, y)?.At.Z;
        float x = from, step = 0.04f * radius;
        for (int k = 0; k < 160; k++)
        {
            if (Front(x + side * step, y)?.At.Z is not float z || (before is float b && MathF.Abs(b - z) > 8 * step)) break;
            (x, before) = (x + side * step, z);
        }
        return x;
    }

    private FormPoint? Meet(Vec3 from, Vec3 way) => Meet(solid, from, way) ?? Meet(all, from, way);

    private static FormPoint? Meet((RayScene Rays, Model Model) form, Vec3 from, Vec3 way)
    {
        (RayScene rays, Model whole) = form;
        if (!rays.Closest(new Ray(from, way), out Hit hit)) return null;
        (int shape, int triangle) = rays.Geometry(hit.Entity).Locate(hit.Triangle);
        Mesh m = whole.Shapes[shape].Mesh;
        int a = m.Indices[3 * triangle], b = m.Indices[3 * triangle + 1], c = m.Indices[3 * triangle + 2];
        float u = hit.U, v = hit.V, w = 1 - u - v;
        Vec3 Mix(Vec3[] all) => all.Length == 0 ? default : all[a] * w + all[b] * u + all[c] * v;
        return new(from + way * hit.Distance, Mix(m.Normals).Normalized, Mix(m.Rest), Mix(m.Tangents),
            m.Uvs.Length == 0 ? default : m.Uvs[a] * w + m.Uvs[b] * u + m.Uvs[c] * v,
            m.Paint.Length == 0 ? Rgb.White : m.Paint[a] * w + m.Paint[b] * u + m.Paint[c] * v,
            m.Masks.Length == 0 ? default : Masks.Mix(m.Masks[a], m.Masks[b], m.Masks[c], u, v),
            whole.Shapes[shape].Material);
    }

    /// <summary>What lies flat stands up: its length upright, its upper side to the front. Boats stay as they are.</summary>
    private static Affine Upright(Bounds lying, bool boat)
    {
        Vec3 size = lying.Size;
        float longest = MathF.Max(size.X, size.Z);
        if (boat || longest > 3.6f || size.Y > 0.22f * longest) return Affine.Identity;
        return size.Z >= size.X ? Affine.Rotation(Quat.RotX(Maths.HalfPi))
            : Affine.Rotation(Quat.FromAxes(Vec3.UnitY, Vec3.UnitZ, Vec3.UnitX));
    }
}
