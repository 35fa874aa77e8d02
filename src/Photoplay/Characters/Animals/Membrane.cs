using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Sheets of skin spread between bones, each a grid over u (from the bones outwards) and v (from one bone to
/// the next), both 0..1.</summary>
internal sealed class Membrane(int bones)
{
    private const int Long = 20, Wide = 16;
    private readonly List<Vec3> positions = [];
    private readonly List<Vec2> uvs = [];
    private readonly List<Rgb> paint = [];
    private readonly List<int> indices = [];
    private readonly List<float[]> weights = [];

    /// <summary>Fills the weight of each bone at (u, v).</summary>
    public delegate void Weighing(float u, float v, float[] weightOfBone);

    /// <param name="flip">Turns the grid's face over.</param>
    /// <param name="rim">Colour of the outer edge.</param>
    public void Add(bool flip, Func<float, float, Vec3> at, Weighing weigh, Rgb colour, Rgb rim)
    {
        int start = positions.Count;
        for (int j = 0; j <= Long; j++)
            for (int i = 0; i <= Wide; i++)
            {
                float u = j / (float)Long, v = i / (float)Wide;
                positions.Add(at(u, v));
                uvs.Add(new(v, u));
                paint.Add(Rgb.Lerp(colour, rim, Maths.SmoothStep(0.72f, 1, u)));
                float[] w = new float[bones];
                weigh(u, v, w);
                weights.Add(w);
                if (i == Wide || j == Long) continue;
                int a = start + j * (Wide + 1) + i, b = a + 1, c = b + Wide + 1, d = c - 1;
                indices.AddRange(flip ? [a, b, c, a, c, d] : [a, c, b, a, d, c]);
            }
    }

    public SkinnedShape Shape()
    {
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Paint = [.. paint], Uvs = [.. uvs]
        }.WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        for (int i = 0; i < weights.Count; i++) binding.Set(i, weights[i]);
        return new(mesh, binding);
    }

    /// <summary>Thin skin that glows when the sun stands behind it, with branching vessels.</summary>
    public static Material Material { get; } = new ProceduralMaterial("wing skin", (in SurfacePoint p) =>
    {
        float bend = 0.6f * Noise.Value(new(p.Uv.X * 5, p.Uv.Y * 4, 0.5f));
        float vein = Maths.SmoothStep(0.965f, 1, Maths.Sin(p.Uv.X * 21 + bend * 4))
            + 0.7f * Maths.SmoothStep(0.97f, 1, Maths.Sin((p.Uv.Y + 0.4f * p.Uv.X) * 26 + bend * 6));
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = p.Paint * (1 - 0.35f * MathF.Min(1, vein)) * (1 + 0.15f * Noise.Value(p.Rest * 40));
        m.SpecularRoughness = 0.5f;
        m.ThinWalled = true;
        m.SubsurfaceWeight = 0.35f;
        m.SubsurfaceColor = p.Paint;
        return m;
    });
}
