using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Limbs;

/// <summary>A thin limb without joints to be seen: a tube that bends softly round its middle.</summary>
internal static class Hose
{
    private const int Around = 14, Rings = 26;

    /// <param name="radius">At a share of the way from root to end, metres.</param>
    /// <param name="crook">How far off its straight way it goes at a share, metres.</param>
    public static SkinnedShape Of(Skeleton skeleton, string upper, string lower, string end, Func<float, float> radius,
        Rgb colour, Func<float, Vec3>? crook = null)
    {
        int u = skeleton.Find(upper), l = skeleton.Find(lower), e = skeleton.Find(end);
        Vec3 a = skeleton.Bones[u].Head, b = skeleton.Bones[l].Head, c = skeleton.Bones[e].Head;
        float bend = (b - a).Length / ((b - a).Length + (c - b).Length);
        List<Vec3> positions = [];
        List<int> indices = [];
        SkinBinding binding = new((Rings + 1) * Around);
        float[] weights = new float[skeleton.Count];
        Vec3 axis = (c - a).Normalized;
        Vec3.Basis(axis, out Vec3 x, out Vec3 y);
        // Basis may come with either hand; the tube's outside needs one.
        if (Vec3.Dot(Vec3.Cross(x, y), axis) < 0) x = -x;
        for (int j = 0; j <= Rings; j++)
        {
            float t = j / (float)Rings, late = Maths.SmoothStep(bend - 0.16f, bend + 0.16f, t);
            Vec3 at = (t < bend ? Vec3.Lerp(a, b, t / bend) : Vec3.Lerp(b, c, (t - bend) / (1 - bend)))
                + (crook?.Invoke(t) ?? default);
            float r = j is 0 or Rings ? 0.02f * radius(t) : radius(t);
            Array.Clear(weights);
            (weights[u], weights[l]) = (1 - late, late);
            for (int i = 0; i < Around; i++)
            {
                (float s, float k) = Maths.SinCos(Maths.Tau * i / Around);
                binding.Set(positions.Count, weights);
                positions.Add(at + (x * k + y * s) * r);
                if (j == Rings) continue;
                int p = j * Around + i, q = j * Around + (i + 1) % Around;
                indices.AddRange([p, q, q + Around, p, q + Around, p + Around]);
            }
        }
        Mesh mesh = new Mesh
        {
            Positions = [.. positions], Indices = [.. indices], Paint = [.. positions.Select(_ => colour)],
        }.WithSmoothNormals();
        return new(mesh, binding);
    }
}
