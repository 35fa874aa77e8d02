using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Robots;

/// <summary>Two lit shapes on the visor: they glide with the gaze, shut to a line in a blink, widen, narrow, and bow
/// upwards in a smile.</summary>
/// <param name="head">Middle of the head at rest, actor space; <paramref name="radius"/> its radius.</param>
/// <param name="bone">The head's.</param>
/// <param name="depth">How far before the middle the visor is, in radii.</param>
internal sealed class RobotEyes(Vec3 head, float radius, int bone, float depth = 0.765f) : BodyDeformer
{
    private const int Around = 28, Rings = 5;

    public override SkinBinding Binding(int shape) => SkinBinding.Rigid(2 * Count, bone);

    public Mesh Mesh()
    {
        Vec3[] positions = new Vec3[2 * Count];
        List<int> indices = [];
        for (int eye = 0; eye < 2; eye++)
            for (int j = 0; j < Rings; j++)
                for (int i = 0; i < Around; i++)
                {
                    int a = Index(eye, j, i), b = Index(eye, j, i + 1), c = Index(eye, j + 1, i),
                        e = Index(eye, j + 1, i + 1);
                    indices.AddRange([a, c, b, b, c, e]);
                }
        Place(new Face(), positions);
        return new Mesh { Positions = positions, Indices = [.. indices] }.WithSmoothNormals();
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face,
        Span<Vec3> positions, Span<Vec3> normals)
    {
        Place(face, positions);
        Affine m = actorFromRest[bone];
        Vec3 forward = m.Vector(Vec3.UnitZ).Normalized;
        for (int i = 0; i < positions.Length; i++) { positions[i] = m.Point(positions[i]); normals[i] = forward; }
    }

    private static int Count => (Rings + 1) * Around;
    private static int Index(int eye, int ring, int i) => eye * Count + ring * Around + i % Around;

    private void Place(Face face, Span<Vec3> positions)
    {
        float r = radius;
        for (int eye = 0; eye < 2; eye++)
        {
            bool left = eye == 0;
            float W(FaceShape l, FaceShape o) => face[left ? l : o];
            float sideways = left
                ? face[FaceShape.EyeLookOutLeft] - face[FaceShape.EyeLookInLeft]
                : face[FaceShape.EyeLookInRight] - face[FaceShape.EyeLookOutRight];
            float up = W(FaceShape.EyeLookUpLeft, FaceShape.EyeLookUpRight)
                - W(FaceShape.EyeLookDownLeft, FaceShape.EyeLookDownRight);
            float open = 1 + 0.25f * W(FaceShape.EyeWideLeft, FaceShape.EyeWideRight)
                - 0.45f * W(FaceShape.EyeSquintLeft, FaceShape.EyeSquintRight);
            open = Maths.Lerp(open, 0.07f, Maths.Saturate(W(FaceShape.EyeBlinkLeft, FaceShape.EyeBlinkRight)));
            float smile = W(FaceShape.MouthSmileLeft, FaceShape.MouthSmileRight), sad = face[FaceShape.BrowInnerUp],
                cross = W(FaceShape.BrowDownLeft, FaceShape.BrowDownRight);
            Vec3 centre = head + new Vec3((left ? 0.30f : -0.30f) + 0.12f * sideways, 0.03f + 0.10f * up, depth) * r;
            for (int j = 0; j <= Rings; j++)
                for (int i = 0; i < Around; i++)
                {
                    float a = Maths.Tau * i / Around, k = j / (float)Rings, x = k * Maths.Cos(a),
                        y = k * Maths.Sin(a) * open;
                    y += smile * 0.75f * MathF.Max(0, -y) * (1 - 0.4f * x * x)
                        + (left ? -x : x) * 0.30f * (sad - cross) * MathF.Max(0, y);
                    positions[Index(eye, j, i)] = centre + new Vec3(x * 0.150f, y * 0.205f, 0.02f * (1 - k * k)) * r;
                }
        }
    }
}
