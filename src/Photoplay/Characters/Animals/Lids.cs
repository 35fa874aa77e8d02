using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>
/// Upper and lower lids of one eye: bands of a sphere a little larger than the eye, from under the brow or cheek to a
/// rim that lies on the eye. The rims' elevation over the eye's azimuth is what blinks, squints and follows the gaze.
/// </summary>
public sealed class Lids
{
    private const int Columns = 36, Rows = 9, RimRows = 3;
    /// <summary>Half-width of the eye's opening, radians of azimuth.</summary>
    private const float Half = 1.12f;
    /// <summary>Radius of the lids' outside and of the rim's inner edge over the eye's.</summary>
    private const float Outside = 1.085f, Inside = 1.012f;

    private readonly Vec3 centre;
    private readonly float radius, upper, lower;
    private readonly Quat look;
    private readonly bool left;
    private readonly int head;

    /// <param name="upper">Elevation of the upper rim's middle when open, radians;
    /// <paramref name="lower"/> counts downwards.</param>
    public Lids(Vec3 centre, float radius, Quat look, float upper, float lower, bool left, int headBone)
        => (this.centre, this.radius, this.look, this.upper, this.lower, this.left, head) = (centre, radius, look,
            upper, lower, left, headBone);

    public Mesh Mesh(Rgb lid, Rgb rim)
    {
        Vec3[] positions = new Vec3[2 * (Columns + 1) * (Rows + 1)];
        List<int> indices = [];
        Rgb[] paint = new Rgb[positions.Length];
        Place(upper, lower, positions);
        for (int half = 0; half < 2; half++)
            for (int i = 0; i <= Columns; i++)
                for (int j = 0; j <= Rows; j++)
                {
                    int v = Index(half, i, j);
                    paint[v] = Rgb.Lerp(lid, rim, Maths.SmoothStep(Rows - RimRows - 1.2f, Rows - RimRows + 0.2f, j));
                    if (i == Columns || j == Rows) continue;
                    (int a, int b, int c, int d) = (v, Index(half, i + 1, j), Index(half, i + 1, j + 1),
                        Index(half, i, j + 1));
                    indices.AddRange(half == 0 ? [a, d, c, a, c, b] : [a, b, c, a, c, d]);
                }
        Mesh m = new() { Positions = positions, Indices = [.. indices], Paint = paint, Rest = positions };
        return m.WithSmoothNormals();
    }

    public BodyDeformer Deformer(FaceRig face, Mesh mesh) => new LidDeformer(this, face, mesh);

    private static int Index(int half, int i, int j) => (half * (Columns + 1) + i) * (Rows + 1) + j;

    /// <summary>Points for rims whose middles stand at these elevations.</summary>
    private void Place(float up, float down, Span<Vec3> positions)
    {
        for (int half = 0; half < 2; half++)
            for (int i = 0; i <= Columns; i++)
            {
                float u = 2f * i / Columns - 1, azimuth = u * Half,
                    arch = MathF.Sqrt(MathF.Max(0, 1 - MathF.Abs(u * u * u)));
                float edge = half == 0 ? up * arch : -down * arch, root = half == 0 ? 1.45f : -1.45f;
                for (int j = 0; j <= Rows; j++)
                {
                    int skin = Rows - RimRows;
                    float elevation = j <= skin ? Maths.Lerp(root, edge, j / (float)skin) : edge;
                    // Past the skin the rim rounds over and turns in to the eye.
                    float t = j <= skin ? 0 : (j - skin) / (float)RimRows;
                    float r = Maths.Lerp(Outside, Inside, t * t) * radius;
                    if (t > 0) elevation -= (half == 0 ? 1 : -1) * 0.05f * (1 - (1 - t) * (1 - t));
                    float c = Maths.Cos(elevation);
                    Vec3 q = new(Maths.Sin(azimuth) * c, Maths.Sin(elevation), Maths.Cos(azimuth) * c);
                    positions[Index(half, i, j)] = centre + look.Rotate(q) * r;
                }
            }
    }

    private sealed class LidDeformer(Lids lids, FaceRig face, Mesh mesh) : BodyDeformer
    {
        public override SkinBinding Binding(int shape) => SkinBinding.Rigid(mesh.Positions.Length, lids.head);

        public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face weights,
            Span<Vec3> positions, Span<Vec3> normals)
        {
            float W(FaceShape l, FaceShape r) => weights[lids.left ? l : r];
            float blink = Maths.Saturate(W(FaceShape.EyeBlinkLeft, FaceShape.EyeBlinkRight));
            float squint = W(FaceShape.EyeSquintLeft, FaceShape.EyeSquintRight),
                wide = W(FaceShape.EyeWideLeft, FaceShape.EyeWideRight);
            float brow = W(FaceShape.BrowDownLeft, FaceShape.BrowDownRight), gaze = face.GazeUp(weights, lids.left);
            float up = lids.upper + 0.22f * wide - 0.20f * squint - 0.14f * brow + 0.55f * gaze,
                down = lids.lower - 0.28f * squint - 0.35f * gaze;
            // Closed, the rims meet a third of the way down; the upper lid does most of the way.
            const float meet = -0.22f;
            lids.Place(Maths.Lerp(up, meet, blink), Maths.Lerp(down, -meet, blink), positions);
            Affine m = actorFromRest[lids.head];
            for (int i = 0; i < positions.Length; i++) positions[i] = m.Point(positions[i]);
            Stage.Mesh.ComputeNormals(positions, mesh.Indices, normals);
        }
    }
}
