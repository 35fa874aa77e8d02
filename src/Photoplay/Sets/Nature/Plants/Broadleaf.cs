using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>
/// An oak, beech or birch, or with several stems a bush: a trunk that forks recursively, leaves as folded diamonds
/// round the last twigs. About 60k triangles at full detail.
/// </summary>
public sealed record Broadleaf
{
    public required Seed Seed { get; init; }
    /// <summary>Metres.</summary>
    public float Height { get; init; } = 12;
    /// <summary>Forks from trunk to twig.</summary>
    public int Depth { get; init; } = 6;
    /// <summary>Leaves a twig; 0 for bare winter branches.</summary>
    public int Leaves { get; init; } = 22;
    /// <summary>Leaf length, metres.</summary>
    public float LeafLength { get; init; } = 0.15f;
    /// <summary>Leaf colours to pick from; each tree leans to one of them.</summary>
    public IReadOnlyList<Rgb> Palette { get; init; } = Foliage.Summer;
    public Rgb BarkColour { get; init; } = new(0.165f, 0.135f, 0.105f);
    /// <summary>Stems from the ground; more than one makes a bush.</summary>
    public int Stems { get; init; } = 1;
    /// <summary>How widely the crown opens, radians of fork.</summary>
    public float Opening { get; init; } = 0.62f;
    public float Snow { get; init; }

    public Model Build()
    {
        FreeMesh bark = new(), leaves = new(), snow = new();
        RandomStream random = Seed.Stream();
        if (Stems > 1)
        {
            for (int i = 0; i < Stems; i++)
                Branch(bark, leaves, snow, random.Direction() * new Vec3(0.12f, 0, 0.12f),
                    (Vec3.UnitY + random.Direction() * 0.75f).Normalized,
                    Height * 0.32f, 0.006f + Height * 0.006f, Math.Max(1, 6 - Depth),
                    random);
        }
        else Branch(bark, leaves, snow, new(0, -0.35f, 0), Vec3.UnitY, Height * 0.34f, Height * 0.021f, 0, random);
        List<Shape> shapes = [new(bark.ToMesh(), PlantMaterials.Bark)];
        if (leaves.TriangleCount > 0) shapes.Add(new(leaves.ToMesh(), PlantMaterials.Leaf));
        if (snow.TriangleCount > 0) shapes.Add(new(snow.ToMesh(), SnowMaterial.Cap));
        return new($"broadleaf {Seed.Value:x} {Height} {Depth} {Leaves} {Snow}", shapes);
    }

    private int Last => Stems > 1 ? 6 : Depth;

    private void Branch(FreeMesh bark, FreeMesh leaves, FreeMesh snow, Vec3 at, Vec3 way, float length, float radius,
        int level, RandomStream random)
    {
        const int n = 5;
        Span<Vec3> p = stackalloc Vec3[n];
        Span<float> r = stackalloc float[n];
        bool trunk = level == 0 && Stems == 1;
        for (int i = 0; i < n; i++)
        {
            p[i] = at;
            r[i] = radius * (1 - 0.36f * i / (n - 1f)) * (trunk && i == 0 ? 1.6f : 1);
            way = (way + random.Direction() * (level == 0 ? 0.11f : 0.17f)
                + Vec3.UnitY * (level < 3 ? 0.05f : -0.01f)).Normalized;
            if (i < n - 1) at += way * (length / (n - 1));
        }
        int sides = level switch { 0 => 14, < 3 => 8, < 5 => 5, _ => 3 };
        bark.Tube(p, r, sides, BarkColour, level < 2 ? 0.5f : 0, new(Snow, level > 2 ? 1 : 0, 0, 0));
        if (Snow > 0.05f && level is > 0 and < 6 && MathF.Abs(way.Y) < 0.9f && radius > 0.006f)
        {
            Span<float> w = stackalloc float[n];
            for (int i = 0; i < n; i++)
            {
                w[i] = r[i] * random.Range(0.75f, 1.15f) * (i is 0 or n - 1 ? 0.5f : 1) + 0.004f;
                p[i] += Vec3.UnitY * (r[i] * 0.75f);
            }
            snow.Drift(p, w, 0.9f, random);
            for (int i = 0; i < n; i++) p[i] -= Vec3.UnitY * (r[i] * 0.75f);
        }
        if (level >= Last - 1) Twigs(leaves, p, level == Last ? Leaves : Leaves / 2, random);
        if (level >= Last) return;
        int children = trunk ? 4 : random.Chance(0.45f) ? 3 : 2;
        float turn = random.Range(0, Maths.Tau);
        Vec3 across = FreeMesh.Perpendicular(way);
        Vec3 end = p[n - 1], middle = p[3];
        for (int c = 0; c < children; c++)
        {
            Vec3 out_ = Quat.AxisAngle(way, turn + c * Maths.Tau / children + random.Range(-0.4f, 0.4f)).Rotate(across);
            float fork = c == 0 && level < 3 ? 0.22f : Opening * random.Range(0.72f, 1.36f);
            Vec3 next = (way * Maths.Cos(fork) + out_ * Maths.Sin(fork)).Normalized;
            Branch(bark, leaves, snow, trunk || c == 0 ? end : middle, next,
                length * (trunk ? 0.62f : random.Range(0.68f, 0.86f)), radius * (c == 0 ? 0.68f : 0.54f),
                level + 1, random);
        }
    }

    private void Twigs(FreeMesh leaves, ReadOnlySpan<Vec3> p, int count, RandomStream random)
    {
        if (Palette.Count == 0) return;
        // One twig's leaves share a hue: colour comes in clumps, as on real trees.
        float hue = random.Next();
        for (int i = 0; i < count; i++)
        {
            Vec3 c = p[1 + random.Below(p.Length - 1)] + random.Direction() * (LeafLength * random.Range(0.3f, 2.6f));
            Vec3 normal = (random.Direction() * 0.9f + Vec3.UnitY * 0.8f).Normalized,
                along = Vec3.Cross(normal, random.Direction()).Normalized;
            float size = LeafLength * random.Range(0.65f, 1.2f);
            leaves.Leaf(c, along, normal, size, size * 0.58f, random.Range(0.05f, 0.2f),
                Foliage.Pick(Palette, hue + random.Range(-0.16f, 0.16f)) * random.Range(0.75f, 1.2f));
        }
    }
}
