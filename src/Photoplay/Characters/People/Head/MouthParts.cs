using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>Assembles what is inside the mouth: upper teeth fixed to the head, the rest hung on the jaw.</summary>
internal static class MouthParts
{
    public static IEnumerable<ActorPart> Build(FaceParameters face, HeadFrame frame, HeadMap map)
    {
        (Vec3[] p, int[] t) = Teeth.Row(face, true);
        (Vec3[] gp, int[] gt) = Teeth.Gums(face, true);
        yield return new("upper teeth",
            new("upper teeth", [new(MeshOf(map, p, t), Teeth.Enamel), new(MeshOf(map, gp, gt), Teeth.Gum)]),
            frame.Bones.Head);
        (Vec3[] lp, int[] lt) = Teeth.Row(face, false);
        (Vec3[] lgp, int[] lgt) = Teeth.Gums(face, false);
        (Vec3[] tp, int[] tt, float[] tip) = Tongue.Build(face);
        Vec3[][] points = [lp, lgp, tp];
        Mesh[] meshes = [MeshOf(map, lp, lt), MeshOf(map, lgp, lgt), MeshOf(map, tp, tt)];
        Material[] materials = [Teeth.Enamel, Teeth.Gum, Tongue.Surface];
        yield return new("lower mouth",
            new("lower mouth", [.. meshes.Zip(materials, (m, material) => new Shape(m, material))]),
            Deformer: new MouthDeformer([.. meshes.Select(m => m.Positions)], points,
                [.. meshes.Select(m => m.Normals)], [[], [], tip], map.Unit, frame.Bones));
    }

    private static Mesh MeshOf(HeadMap map, Vec3[] p, int[] triangles)
        => new Mesh { Positions = [.. p.Select(map.Point)], Indices = triangles }.WithSmoothNormals();
}
