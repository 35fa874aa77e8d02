using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange;

/// <summary>
/// A world reduced to what glTF and another renderer's lamps can say: every shape of one <see cref="PlainMaterial"/>,
/// bodies frozen as they stand, a sky that is a picture, lamps without cones, no air but an even fog.
/// </summary>
/// <param name="LeftOut">Features of the world that the reduced one does not have, in words.</param>
public sealed record PlainWorld(World World, IReadOnlyList<string> LeftOut)
{
    public static PlainWorld Of(World world, double time)
    {
        SortedSet<string> leftOut = new(StringComparer.Ordinal) { "textures and bumps" };
        Dictionary<Model, Model> models = [];
        List<Entity> entities = [];
        foreach (Entity e in world.Entities)
        {
            if (!e.VisibleToCamera || !e.CastsShadow) { leftOut.Add("things without shadows"); continue; }
            Affine at = e.WorldFromObject(time);
            // glTF and most renderers place things by scale, turn and shift: what is sheared or mirrored is
            // worked into the mesh.
            bool baked = !IsPlain(at);
            Model? model;
            if (e.Deformation is not null || baked)
                model = Reduce(e.Model, e.Deformation, time, at, baked ? at : Affine.Identity, leftOut);
            else if (!models.TryGetValue(e.Model, out model))
                models[e.Model] = model = Reduce(e.Model, null, time, at, Affine.Identity, leftOut);
            if (model.Shapes.Count == 0) continue;
            entities.Add(new()
            {
                Name = FormattableString.Invariant($"{entities.Count} {e.Name}"), Model = model,
                Place = baked ? Affine.Identity : Affine.Trs(at.T, at.Turn, at.Scale),
            });
        }
        if (world.Air.Density > 0) leftOut.Add("height fog");
        if (world.Volumes.Any(v => !IsFog(v))) leftOut.Add("smoke and fire");
        if (world.Lights.Any(l => l.Form == LightForm.Spot)) leftOut.Add("lamps with cones");
        return new(new()
        {
            Entities = entities,
            Sky = PictureSky.Of(world.Sky),
            Lights = [.. world.Lights.Where(l => l.Form != LightForm.Spot).Select(l => Still(l, time))],
            Volumes = [.. world.Volumes.Where(IsFog)],
        }, [.. leftOut]);
    }

    /// <summary>An even medium in a box that does not move.</summary>
    /// <param name="extinction">Per metre.</param>
    public static Volume Fog(Bounds box, float extinction, Rgb albedo, float anisotropy) => new()
    {
        Name = "even fog", Box = box, Extinction = extinction, Density = static (_, _) => 1, IsEven = true,
        Albedo = albedo, Anisotropy = anisotropy,
    };

    private static bool IsFog(Volume v) => v.IsEven && v.Emission is null && v.Motion is null;

    private static bool IsPlain(Affine m)
    {
        Vec3 s = m.Scale, x = m.X / s.X, y = m.Y / s.Y, z = m.Z / s.Z;
        return m.Determinant > 0 && MathF.Abs(Vec3.Dot(x, y)) < 1e-3f && MathF.Abs(Vec3.Dot(y, z)) < 1e-3f
            && MathF.Abs(Vec3.Dot(z, x)) < 1e-3f;
    }

    private static Light Still(Light l, double time)
    {
        float dim = l.Dimmer?.Invoke(time) ?? 1;
        Affine at = l.WorldFromLight(time);
        float size = at.X.Length;
        return new()
        {
            Name = l.Name, Form = l.Form, Intensity = l.Intensity * dim, Radius = MathF.Max(1e-3f, l.Radius * size),
            HalfHeight = MathF.Max(1e-3f, l.HalfHeight * size), Place = Affine.Trs(at.T, at.Turn),
        };
    }

    private static Model Reduce(Model model, Deformation? deformation, double time, Affine place, Affine into,
        SortedSet<string> leftOut)
    {
        List<Shape> shapes = [];
        for (int s = 0; s < model.Shapes.Count; s++)
            if (model.Shapes[s].Mesh.TriangleCount > 0
                && PlainMaterial.MeanOf(model.Shapes[s], place, leftOut) is { } material)
                shapes.Add(new(Frozen(model.Shapes[s].Mesh, deformation, s, time, into), material));
        return new(model.Name, shapes);
    }

    /// <summary>The mesh as it stands, with a normal at every vertex: a flat face gets vertices of its own.</summary>
    private static Mesh Frozen(Mesh mesh, Deformation? deformation, int shape, double time, Affine into)
    {
        Vec3[] positions = (Vec3[])mesh.Positions.Clone(),
            normals = mesh.Normals.Length > 0 ? (Vec3[])mesh.Normals.Clone() : new Vec3[positions.Length];
        bool flat = mesh.Normals.Length == 0 && deformation is null;
        deformation?.Deform(shape, time, positions, normals);
        int[] indices = (int[])mesh.Indices.Clone();
        for (int i = 0; i < positions.Length; i++)
            (positions[i], normals[i]) = (into.Point(positions[i]), into.Normal(normals[i]));
        if (into.Determinant < 0)
            for (int i = 0; i < indices.Length; i += 3) (indices[i], indices[i + 1]) = (indices[i + 1], indices[i]);
        if (flat)
        {
            positions = [.. indices.Select(i => positions[i])];
            indices = [.. Enumerable.Range(0, indices.Length)];
            normals = new Vec3[positions.Length];
        }
        Complete(positions, indices, normals);
        return new() { Positions = positions, Indices = indices, Normals = normals };
    }

    private static void Complete(Vec3[] positions, int[] indices, Vec3[] normals)
    {
        Vec3[] faces = new Vec3[positions.Length];
        Mesh.ComputeNormals(positions, indices, faces);
        for (int i = 0; i < normals.Length; i++)
            normals[i] = normals[i].LengthSquared > 1e-12f ? normals[i].Normalized
                : faces[i].LengthSquared > 0.5f ? faces[i]
                : Vec3.UnitY;
    }
}
