using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Faces;

/// <summary>One moving sheet of a face: a grid whose places follow from the weights of the face; it rides on the head.
/// </summary>
/// <param name="form">From a face to the place (actor space at rest) at u, v in 0..1.</param>
/// <param name="closed">The last column meets the first.</param>
/// <param name="flip">Seen from outside, v goes down where u goes to the right.</param>
internal sealed class FaceSheet(int columns, int rows, bool closed, bool flip, int head,
    Func<Face, Func<float, float, Vec3>> form) : BodyDeformer
{
    private int Across => closed ? columns : columns + 1;
    private int[]? indices;

    public int Count => Across * (rows + 1);

    public override SkinBinding Binding(int shape) => SkinBinding.Rigid(Count, head);

    /// <param name="paint">Colour at u, v.</param>
    public Mesh Mesh(Func<float, float, Rgb> paint)
    {
        Vec3[] positions = new Vec3[Count];
        Place(new Face(), positions);
        Rgb[] colours = new Rgb[Count];
        for (int j = 0; j <= rows; j++)
            for (int i = 0; i < Across; i++) colours[j * Across + i] = paint(i / (float)columns, j / (float)rows);
        return new Mesh { Positions = positions, Rest = positions, Indices = Indices, Paint = colours }.WithSmoothNormals();
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face, Span<Vec3> positions,
        Span<Vec3> normals)
    {
        Place(face, positions);
        Affine m = actorFromRest[head];
        for (int i = 0; i < positions.Length; i++) positions[i] = m.Point(positions[i]);
        Stage.Mesh.ComputeNormals(positions, Indices, normals);
    }

    public void Place(Face face, Span<Vec3> positions)
    {
        Func<float, float, Vec3> at = form(face);
        for (int j = 0; j <= rows; j++)
            for (int i = 0; i < Across; i++) positions[j * Across + i] = at(i / (float)columns, j / (float)rows);
    }

    public int[] Indices => indices ??= Triangles();

    private int[] Triangles()
    {
        List<int> list = [];
        for (int j = 0; j < rows; j++)
            for (int i = 0; i < columns; i++)
            {
                int n = closed ? (i + 1) % columns : i + 1, a = j * Across + i, b = j * Across + n, c = b + Across,
                    d = a + Across;
                list.AddRange(flip ? [a, c, b, a, d, c] : [a, b, c, a, c, d]);
            }
        return [.. list];
    }
}
