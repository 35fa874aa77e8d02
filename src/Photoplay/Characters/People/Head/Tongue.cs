using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>The tongue: a tube of flattened rings from tip to throat, head space.</summary>
internal static class Tongue
{
    public static Material Surface { get; } = new ProceduralMaterial("tongue", static (in SurfacePoint p) =>
    {
        Rgb c = new Rgb(0.48f, 0.19f, 0.18f) * (1 + 0.18f * Noise.Perlin(p.Rest * 700, 7));
        return OpenPbr.Default with
        {
            BaseColor = c,
            SubsurfaceColor = c,
            SubsurfaceWeight = 0.5f,
            SubsurfaceRadius = new(0.002f, 0.0007f, 0.0005f),
            SpecularRoughness = 0.3f
        };
    });

    /// <summary>Points, triangles, and for each point 1 at the tip .. 0 at the root.</summary>
    public static (Vec3[] Positions, int[] Indices, float[] Tip) Build(FaceParameters face)
    {
        QuadMesh mesh = new();
        List<float> tip = [];
        int[]? previous = null;
        for (int i = 0; i < 7; i++)
        {
            float width = i switch { 0 => 0.5f, 1 => 1.0f, _ => 1.3f }, thick = i == 0 ? 0.18f : 0.38f,
                z = 8.1f - i * 0.9f;
            int[] ring = mesh.AddLoop(10, k =>
            {
                (float s, float c) = Maths.SinCos(k * Maths.Tau / 10);
                float groove = c > 0.5f && MathF.Abs(s) < 0.3f ? -0.1f : 0;
                return new Vec3(s * width, face.MouthY - 0.78f + c * thick + groove + i * 0.07f, z);
            });
            tip.AddRange(Enumerable.Repeat(1 - i / 6f, 10));
            if (previous is null) mesh.Face([.. ring]); else mesh.Bridge(previous, ring, true);
            previous = ring;
        }
        Subdivision once = Subdivision.Plan(mesh.Faces, mesh.Positions.Count);
        return (once.Refine([.. mesh.Positions]), QuadMesh.Triangulate(once.Faces), once.Refine([.. tip]));
    }
}
