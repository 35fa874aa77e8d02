using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>A coconut palm: a leaning ringed trunk and a crown of arching feathered fronds.</summary>
public static class Palm
{
    /// <param name="lean">Metres the crown stands off the foot.</param>
    public static Model Build(Seed seed, float height, float lean)
    {
        FreeMesh bark = new(), leaf = new();
        RandomStream random = seed.Stream();
        const int n = 40;
        Span<Vec3> p = stackalloc Vec3[n];
        Span<float> r = stackalloc float[n];
        for (int i = 0; i < n; i++)
        {
            float t = i / (n - 1f);
            p[i] = new(lean * t * t, height * t - 0.2f, 0.25f * lean * Maths.Sin(t * 3));
            r[i] = 0.125f * (1 - 0.38f * t) * (1 + 0.7f * Maths.Exp(-t * 14)) * (1 + (i % 2 == 0 ? 0.05f : -0.03f));
        }
        bark.Tube(p, r, 12, new(0.26f, 0.215f, 0.165f), 0.2f, new(0, 1, 0, 0));
        Vec3 top = p[n - 1];
        int fronds = 19;
        Span<Vec3> rib = stackalloc Vec3[8];
        Span<float> thick = stackalloc float[8];
        for (int f = 0; f < fronds; f++)
        {
            float a = f * 2.399963f, rise = 1.15f - 1.75f * f / fronds + random.Range(-0.1f, 0.1f),
                length = random.Range(2.3f, 2.9f);
            Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a)), side = new(-out_.Z, 0, out_.X), previous = top;
            const int m = 34;
            Rgb green = Rgb.Lerp(new(0.07f, 0.145f, 0.03f), new(0.17f, 0.20f, 0.05f), (float)f / fronds)
                * random.Range(0.85f, 1.15f);
            if (f > fronds - 4) green = new(0.26f, 0.19f, 0.09f);
            for (int i = 0; i < 8; i++)
            {
                rib[i] = At(top, out_, rise, length, i / 7f);
                thick[i] = 0.022f * (1 - i / 7.5f);
            }
            leaf.Tube(rib, thick, 4, green);
            for (int i = 3; i <= m; i++)
            {
                float t = (float)i / m;
                Vec3 at = At(top, out_, rise, length, t), along = (at - previous).Normalized;
                previous = at;
                float w = 0.62f * Maths.Sin(Maths.Pi * (0.12f + 0.86f * t)) + 0.05f;
                for (int hand = -1; hand <= 1; hand += 2)
                {
                    Vec3 way = (side * hand + along * 0.55f - Vec3.UnitY * random.Range(0.25f, 0.55f)).Normalized,
                        up = Vec3.Cross(way, along).Normalized;
                    if (up.Y < 0) up = -up;
                    leaf.Leaf(at, way, up, w * random.Range(0.85f, 1.1f), 0.045f, 0.015f,
                        green * random.Range(0.85f, 1.15f));
                }
            }
        }
        return new($"palm {seed.Value:x}",
            [new(bark.ToMesh(), PlantMaterials.Bark), new(leaf.ToMesh(), PlantMaterials.Leaf)]);
    }

    private static Vec3 At(Vec3 top, Vec3 out_, float rise, float length, float t)
        => top + out_ * (length * t * (1 - 0.22f * t)) + Vec3.UnitY * (length * (rise * 0.55f * t - 0.72f * t * t));
}
