using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Tropical undergrowth: broad arching leaves on stalks, and hanging vines.</summary>
public static class BigLeaves
{
    public static Model Build(Seed seed, float height, Rgb green)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        int count = 13 + random.Below(6);
        for (int i = 0; i < count; i++)
        {
            float a = i * 2.399963f, h = height * random.Range(0.4f, 1), reach = h * random.Range(0.35f, 0.7f);
            Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a)), side = new(-out_.Z, 0, out_.X),
                top = out_ * (reach * 0.6f) + Vec3.UnitY * h;
            mesh.Tube([new(0, -0.05f, 0), out_ * (reach * 0.2f) + Vec3.UnitY * (h * 0.6f), top],
                [0.012f, 0.009f, 0.006f], 5, green * 0.8f);
            Rgb c = green * random.Range(0.8f, 1.25f);
            float length = height * random.Range(0.42f, 0.7f), width = length * random.Range(0.26f, 0.4f);
            const int rows = 9;
            int first = mesh.VertexCount;
            for (int k = 0; k <= rows; k++)
            {
                float t = (float)k / rows,
                w = width * MathF.Sqrt(MathF.Max(0, Maths.Sin(Maths.Pi * (0.06f + 0.94f * t)))) * (1
                    - 0.25f * t);
                Vec3 rib = top + out_ * (length * t * (1 - 0.15f * t))
                    + Vec3.UnitY * (length * (0.22f * t - 0.75f * t * t));
                float wave = 0.02f * Maths.Sin(k * 2.1f + a);
                Vec3 up = (Vec3.UnitY + out_ * (1.2f * t - 0.2f)).Normalized;
                mesh.Vertex(rib - side * w + Vec3.UnitY * (0.28f * w + wave), (up + side * 0.3f).Normalized, c);
                mesh.Vertex(rib, up, c * 1.12f);
                mesh.Vertex(rib + side * w + Vec3.UnitY * (0.28f * w - wave), (up - side * 0.3f).Normalized, c);
            }
            for (int k = 0; k < rows; k++)
            {
                int q = first + k * 3;
                mesh.Quad(q, q + 1, q + 4, q + 3);
                mesh.Quad(q + 1, q + 2, q + 5, q + 4);
            }
        }
        return new($"big leaves {seed.Value:x}", [new(mesh.ToMesh(), PlantMaterials.Leaf)]);
    }

    /// <summary>A vine hanging from y = 0 downwards.</summary>
    public static Model Vine(Seed seed, float length, Rgb green)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        Span<Vec3> p = stackalloc Vec3[20];
        Span<float> r = stackalloc float[20];
        for (int strand = 0; strand < 4; strand++)
        {
            Vec3 foot = random.Direction() * new Vec3(0.5f, 0, 0.5f);
            float l = length * random.Range(0.5f, 1), phase = random.Range(0, Maths.Tau);
            for (int i = 0; i < 20; i++)
            {
                float t = i / 19f;
                p[i] = foot + new Vec3(0.12f * Maths.Sin(t * 5 + phase), -l * t, 0.12f * Maths.Cos(t * 4 + phase));
                r[i] = 0.012f * (1 - 0.6f * t);
            }
            mesh.Tube(p, r, 5, new(0.10f, 0.095f, 0.05f));
            for (int i = 0; i < 46; i++)
            {
                Vec3 at = p[random.Below(20)] + random.Direction() * 0.05f,
                    n = (random.Direction() + Vec3.UnitY * 0.3f).Normalized;
                mesh.Leaf(at, (Vec3.Cross(n, random.Direction()).Normalized - Vec3.UnitY * 0.5f).Normalized, n,
                    random.Range(0.07f, 0.13f), 0.07f, 0.06f, green * random.Range(0.7f, 1.2f));
            }
        }
        return new($"vine {seed.Value:x}", [new(mesh.ToMesh(), PlantMaterials.Leaf)]);
    }
}
