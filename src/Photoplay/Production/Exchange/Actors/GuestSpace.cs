#pragma warning disable RS0030 // glTF's library speaks System.Numerics; here its numbers become ours
using System.Numerics;
using Photoplay.Foundation;
using SharpGLTF.Schema2;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>The file's numbers as ours: from here on arithmetic is the house's, so that a guest has the same bits on
/// every processor.</summary>
internal static class GuestSpace
{
    /// <summary>File-from-node of every node.</summary>
    public static Affine[] Of(ModelRoot root)
    {
        Affine[] worlds = new Affine[root.LogicalNodes.Count];
        bool[] known = new bool[worlds.Length];
        foreach (Node n in root.LogicalNodes) World(n);
        return worlds;

        Affine World(Node n)
        {
            if (known[n.LogicalIndex]) return worlds[n.LogicalIndex];
            Affine local = Local(n);
            known[n.LogicalIndex] = true;
            return worlds[n.LogicalIndex] = n.VisualParent is { } up ? World(up) * local : local;
        }
    }

    private static Affine Local(Node n)
    {
        SharpGLTF.Transforms.AffineTransform t = n.LocalTransform;
        if (!t.IsSRT) return Of(t.Matrix);
        Quaternion q = t.Rotation;
        return Affine.Trs(Of(t.Translation), new Quat(q.X, q.Y, q.Z, q.W).Normalized, Of(t.Scale));
    }

    /// <summary>Rows of the library are columns of ours.</summary>
    public static Affine Of(Matrix4x4 m)
        => new(new(m.M11, m.M12, m.M13), new(m.M21, m.M22, m.M23), new(m.M31, m.M32, m.M33), new(m.M41, m.M42, m.M43));

    public static Vec3 Of(Vector3 v) => new(v.X, v.Y, v.Z);

    public static Vec3[] Points(Accessor? accessor, int count)
        => accessor is not null && accessor.Count == count && accessor.Dimensions == DimensionType.VEC3
            ? [.. accessor.AsVector3Array().Select(Of)] : [];

    public static Vec2[] Uvs(Accessor? accessor, int count)
        => accessor is not null && accessor.Count == count && accessor.Dimensions == DimensionType.VEC2
            ? [.. accessor.AsVector2Array().Select(p => new Vec2(p.X, p.Y))] : [];

    public static Rgb[] Colours(Accessor? accessor, int count)
        => accessor is not null && accessor.Count == count
            ? [.. accessor.AsColorArray(1).Select(c => Rgb.FromLinearRec709(new(c.X, c.Y, c.Z)))] : [];

    /// <summary>A material's colour and its alpha.</summary>
    public static (Rgb Colour, float Alpha) Colour(MaterialChannel channel)
        => (new(Finite(channel.Color.X), Finite(channel.Color.Y), Finite(channel.Color.Z)), Finite(channel.Color.W));

    public static float Finite(float v) => float.IsFinite(v) ? v : 0;
}
