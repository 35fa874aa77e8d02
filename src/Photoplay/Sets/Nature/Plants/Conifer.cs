using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>
/// A spruce or pine: whorls of drooping boughs every few percent of its height, each with paired twigs, each twig with
/// a fan of needles. About 90k triangles at full detail for 12 m; far ones keep the boughs' outline with a
/// tenth of that.
/// </summary>
public sealed record Conifer
{
    public required Seed Seed { get; init; }
    /// <summary>Metres.</summary>
    public float Height { get; init; } = 12;
    /// <summary>Reach of the lowest boughs relative to the height.</summary>
    public float Spread { get; init; } = 0.19f;
    /// <summary>Where the lowest living boughs are, relative to the height.</summary>
    public float Skirt { get; init; } = 0.10f;
    /// <summary>0 none .. 1 heavy with snow.</summary>
    public float Snow { get; init; }
    /// <summary>1 for trees within 25 m, less for those beyond.</summary>
    public float Detail { get; init; } = 1;
    public Rgb Green { get; init; } = new(0.040f, 0.074f, 0.034f);

    public Model Build()
    {
        FreeMesh bark = new(), needles = new(), snow = new();
        RandomStream random = Seed.Stream();
        float radius = Height * 0.0135f;
        Trunk(bark, radius, random);
        int whorls = (int)MathF.Round((Detail > 0.5f ? 31 : 19) * MathF.Min(1, 0.55f + Height / 22));
        for (int w = 0; w < whorls; w++)
        {
            float t = Skirt + (0.985f - Skirt) * (w + random.Range(-0.25f, 0.25f)) / (whorls - 1f);
            t = Math.Clamp(t, Skirt, 0.985f);
            int boughs = t > 0.93f ? 4 : 5 + random.Below(2);
            float start = random.Range(0, Maths.Tau);
            for (int b = 0; b < boughs; b++)
                Bough(bark, needles, snow, t, start + b * Maths.Tau / boughs + random.Range(-0.3f, 0.3f),
                    radius, random);
        }
        Crown(needles, random);
        List<Shape> shapes = [new(bark.ToMesh(), PlantMaterials.Bark), new(needles.ToMesh(), PlantMaterials.Needle)];
        if (snow.TriangleCount > 0) shapes.Add(new(snow.ToMesh(), SnowMaterial.Cap));
        return new($"conifer {Seed.Value:x} {Height} {Snow} {Detail}", shapes);
    }

    private void Trunk(FreeMesh bark, float radius, RandomStream random)
    {
        const int n = 20;
        Span<Vec3> points = stackalloc Vec3[n];
        Span<float> radii = stackalloc float[n];
        float bend = random.Range(0.04f, 0.14f), phase = random.Range(0, Maths.Tau);
        for (int i = 0; i < n; i++)
        {
            float t = i / (n - 1f);
            points[i] = new(bend * Maths.Sin(t * 5 + phase) * t, Height * t - 0.35f,
                bend * Maths.Cos(t * 4 + phase * 2) * t);
            radii[i] = radius * (1 - t) * (1 + 0.9f * Maths.Exp(-t * 26)) + 0.006f;
        }
        bark.Tube(points, radii, Detail > 0.5f ? 12 : 6, new(0.115f, 0.082f, 0.060f), 0.5f, new(Snow, 0, 0, 0));
    }

    private void Bough(FreeMesh bark, FreeMesh needles, FreeMesh snow, float t, float angle, float radius,
        RandomStream random)
    {
        // Longest a little above the skirt, tapering to the top; some broken short.
        float shape = Maths.Pow(1 - t, 0.85f) * Maths.SmoothStep(Skirt - 0.10f, Skirt + 0.12f, t);
        float length = (0.030f + Spread * shape) * Height * random.Range(0.74f, 1.12f)
            * (random.Chance(0.06f) ? 0.45f : 1);
        float rise = -0.32f + 1.0f * t * t + random.Range(-0.12f, 0.12f) - 0.16f * Snow * (1 - t),
            sag = 0.28f + 0.25f * (1 - t);
        Vec3 outward = new(Maths.Cos(angle), 0, Maths.Sin(angle)), side = new(-outward.Z, 0, outward.X);
        const int n = 7;
        Span<Vec3> p = stackalloc Vec3[n];
        Span<float> r = stackalloc float[n];
        float y = t * Height - 0.35f + random.Range(-0.1f, 0.1f), curl = random.Range(-0.06f, 0.06f);
        for (int i = 0; i < n; i++)
        {
            float s = i / (n - 1f);
            p[i] = new Vec3(0, y, 0) + outward * (length * s)
                + Vec3.UnitY * (length * (Maths.Tan(rise) * s - sag * s * s * 0.75f + 0.34f * s * s * s))
                + side * (curl * length * Maths.Sin(s * 4 + angle));
            r[i] = 0.005f + radius * 0.2f * (1 - s) * (1 - t * 0.7f);
        }
        if (Detail > 0.5f) bark.Tube(p, r, 4, new(0.10f, 0.074f, 0.055f));
        int pairs = Math.Max(3, (int)(length * (Detail > 0.5f ? 6.2f : 2.4f))) + 1;
        for (int q = 0; q < pairs; q++)
            for (int hand = -1; hand <= 1; hand += 2)
                Twig(needles, snow, p, length, (q + random.Next()) / pairs, side * hand, random);
        if (Snow > 0.05f && length > 0.3f) BoughSnow(snow, p, length, random);
    }

    private void Twig(FreeMesh needles, FreeMesh snow, ReadOnlySpan<Vec3> bough, float length, float along, Vec3 side,
        RandomStream random)
    {
        float s = 0.10f + 0.90f * along, at = MathF.Min(s * (bough.Length - 1), bough.Length - 1.001f);
        int k = (int)at;
        Vec3 root = Vec3.Lerp(bough[k], bough[k + 1], at - k), forward = (bough[k + 1] - bough[k]).Normalized;
        float reach = MathF.Min(0.85f, length * (0.12f + 0.36f * (1 - s)) * random.Range(0.7f, 1.2f) + 0.06f);
        Vec3 way = (forward * random.Range(0.6f, 1) + side * random.Range(0.55f, 1)
            + Vec3.UnitY * random.Range(-0.36f, 0.04f)).Normalized;
        // Short boughs near the top and saplings carry finer needles.
        float needle = (Detail > 0.5f ? 0.085f : 0.17f) * (Height < 5 ? 0.62f : 1) * random.Range(0.85f, 1.2f),
            width = Detail > 0.5f
            ? 0.10f : 0.30f;
        int count = (int)((Detail > 0.5f ? 4 : 2) + reach * (Detail > 0.5f ? 25 : 4) * (Height < 5 ? 1.5f : 1));
        Rgb young = Rgb.Lerp(Green, new(Green.R * 2.0f + 0.012f, Green.G * 1.55f + 0.012f, Green.B * 1.3f),
            random.Next() * 0.8f);
        for (int e = 0; e < count; e++)
        {
            float u = (e + random.Next()) / count;
            Vec3 c = root + way * (reach * u) - Vec3.UnitY * (reach * u * u * 0.22f), wild = random.Direction();
            Vec3 along_ = (way * 0.8f + wild * 0.6f).Normalized,
                across = Vec3.Cross(along_, random.Direction()).Normalized * (needle * width);
            Vec3 normal = Vec3.Cross(across, along_).Normalized;
            if (normal.Y < 0) normal = -normal;
            normal = (normal + wild * 0.3f + Vec3.UnitY * 0.25f).Normalized;
            bool white = Snow > 0 && wild.Y > 0.15f && random.Chance(0.62f * Snow);
            Rgb colour = white ? SnowMaterial.Colour : young * random.Range(0.7f, 1.25f);
            int a = needles.Vertex(c - across, normal, colour), b = needles.Vertex(c + across, normal, colour),
                tip = needles.Vertex(c + along_ * (needle * 1.3f), normal, colour);
            needles.Triangle(a, b, tip);
        }
        if (Snow > 0.05f && reach > 0.16f && way.Y > -0.36f && random.Chance(0.8f * Snow)
            && (Detail > 0.5f || random.Chance(0.6f)))
        {
            const int g = 5;
            Span<Vec3> sp = stackalloc Vec3[g];
            Span<float> sw = stackalloc float[g];
            float most = MathF.Min(0.10f, reach * random.Range(0.14f, 0.30f) + 0.014f) * (0.5f + 0.5f * Snow);
            for (int i = 0; i < g; i++)
            {
                float u = 0.08f + 0.9f * i / (g - 1f);
                sp[i] = root + way * (reach * u) - Vec3.UnitY * (reach * u * u * 0.22f - 0.024f);
                sw[i] = most * Maths.Sin(0.25f + 2.7f * i / (g - 1f)) * random.Range(0.6f, 1.2f);
            }
            snow.Drift(sp, sw, 0.85f, random);
        }
    }

    private void BoughSnow(FreeMesh snow, ReadOnlySpan<Vec3> p, float length, RandomStream random)
    {
        const int g = 9;
        Span<Vec3> sp = stackalloc Vec3[g];
        Span<float> sw = stackalloc float[g];
        for (int i = 0; i < g; i++)
        {
            float s = 0.22f + 0.78f * i / (g - 1f), at = MathF.Min(s * (p.Length - 1), p.Length - 1.001f);
            int k = (int)at;
            sp[i] = Vec3.Lerp(p[k], p[k + 1], at - k) + Vec3.UnitY * 0.03f;
            sw[i] = (length * 0.062f * (1.25f - s) * random.Range(0.35f, 1.3f) * (i is 0 or g - 1 ? 0.15f : 1) + 0.012f)
                * (0.4f
                + 0.6f * Snow);
        }
        snow.Drift(sp, sw, 0.95f, random);
    }

    /// <summary>The leading shoot.</summary>
    private void Crown(FreeMesh needles, RandomStream random)
    {
        for (int i = 0; i < 60; i++)
        {
            Vec3 root = new(0, Height * (0.95f + 0.05f * i / 60f) - 0.35f, 0),
                way = (random.Direction() * 0.5f + Vec3.UnitY * 0.7f).Normalized;
            Vec3 across = Vec3.Cross(way, random.Direction()).Normalized * 0.008f,
                normal = (Vec3.Cross(across, way).Normalized + Vec3.UnitY * 0.3f).Normalized;
            Rgb colour =
                Snow > 0 && random.Chance(0.4f * Snow) ? SnowMaterial.Colour : Green * random.Range(0.9f, 1.5f);
            needles.Triangle(needles.Vertex(root - across, normal, colour),
                needles.Vertex(root + across, normal, colour), needles.Vertex(root + way * 0.13f, normal, colour));
        }
    }
}
