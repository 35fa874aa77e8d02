using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Small plants and litter, made as patches that are set down by the hundred.</summary>
public static class Undergrowth
{
    /// <summary>A patch of grass: blades as ribbons in small tussocks. <paramref name="height"/> of the tallest,
    /// <paramref name="radius"/> of the patch, metres.</summary>
    public static Model Grass(Seed seed, int blades, float height, float radius, Rgb low, Rgb high, float dry,
        float stiff = 0.5f, int segments = 4)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        Vec3 tussock = default;
        for (int i = 0; i < blades; i++)
        {
            if (i % 7 == 0) tussock = Disk(random, radius);
            Vec3 root = tussock + Disk(random, radius * 0.16f);
            float edge = 1 - 0.45f * new Vec3(root.X, 0, root.Z).Length / radius;
            float length = height * random.Range(0.4f, 1.1f) * edge, a = random.Range(0, Maths.Tau);
            bool straw = random.Chance(dry);
            Rgb tip = straw ? new Rgb(0.42f, 0.34f, 0.17f) * random.Range(0.7f, 1.1f) : Rgb.Lerp(low, high,
                random.Next()) * random.Range(0.85f, 1.2f);
            mesh.Blade(root - Vec3.UnitY * 0.03f, new(Maths.Cos(a), 0, Maths.Sin(a)), length,
                (0.0022f + 0.0055f * height) * random.Range(0.7f, 1.3f), random.Range(0.15f, 1.0f - 0.5f * stiff),
                random.Range(-0.8f, 0.8f),
                segments, straw ? tip * 0.7f : low * 0.65f, tip);
        }
        return new($"grass {seed.Value:x} {blades} {height}", [new(mesh.ToMesh(), PlantMaterials.Blade)]);
    }

    /// <summary>A patch of flowers on stalks with a few leaves.</summary>
    public static Model Flowers(Seed seed, int count, float height, float radius, Rgb petal, int petals, float bloom)
    {
        FreeMesh green = new(), flower = new();
        RandomStream random = seed.Stream();
        for (int i = 0; i < count; i++)
        {
            Vec3 root = Disk(random, radius);
            float h = height * random.Range(0.55f, 1.1f), a = random.Range(0, Maths.Tau),
                lean = random.Range(0.05f, 0.3f);
            Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a));
            for (int l = 0; l < 4; l++)
                green.Blade(root, Quat.RotY(l * 1.7f + a).Rotate(out_), h * random.Range(0.3f, 0.55f), 0.007f, 0.7f, 0,
                    3, new(0.045f, 0.085f, 0.02f), new(0.09f, 0.15f, 0.035f));
            Vec3 head = root + out_ * (h * lean) + Vec3.UnitY * (h * (1 - 0.4f * lean)),
                face = (Vec3.UnitY + out_ * 0.5f + random.Direction() * 0.35f).Normalized;
            // Upright at first, it bows towards the side the flower looks to and ends in a calyx.
            green.Tube([root - Vec3.UnitY * 0.02f, root + out_ * (0.25f * h * lean) + Vec3.UnitY * (0.45f * h),
                head - face * (0.12f * h), head - face * 0.012f, head],
                [0.0055f, 0.0046f, 0.0040f, 0.0042f, 0.0085f], 5, new(0.075f, 0.13f, 0.03f));
            Vec3.Basis(face, out Vec3 u, out Vec3 v);
            float size = bloom * random.Range(0.75f, 1.2f), cup = random.Range(0.1f, 0.5f);
            Rgb colour = petal * random.Range(0.85f, 1.12f);
            for (int k = 0; k < petals; k++)
            {
                float b = k * Maths.Tau / petals + random.Range(-0.1f, 0.1f);
                Vec3 along = ((u * Maths.Cos(b) + v * Maths.Sin(b)) + face * cup).Normalized;
                flower.Leaf(head, along, (face - along * Vec3.Dot(face, along)).Normalized, size,
                    size * 2.6f / petals + size * 0.22f, 0.08f, colour);
            }
            for (int k = 0; k < 5; k++)
            {
                float b = k * Maths.Tau / 5;
                Vec3 along = (u * Maths.Cos(b) + v * Maths.Sin(b) + face * 0.8f).Normalized;
                flower.Leaf(head, along, face, size * 0.28f, size * 0.22f, 0.1f, new(0.62f, 0.38f, 0.04f));
            }
        }
        return new($"flowers {seed.Value:x} {petal}", [new(green.ToMesh(), PlantMaterials.Blade),
            new(flower.ToMesh(), PlantMaterials.Petal)]);
    }

    /// <summary>A fern: arching fronds with paired leaflets.</summary>
    public static Model Fern(Seed seed, float length, Rgb colour)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        int fronds = 8 + random.Below(4);
        for (int f = 0; f < fronds; f++)
        {
            float a = f * Maths.Tau / fronds + random.Range(-0.3f, 0.3f), l = length * random.Range(0.7f, 1.1f),
                arch = random.Range(0.55f, 0.9f);
            Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a)), side = new(-out_.Z, 0, out_.X);
            const int n = 22;
            Vec3 previous = default;
            for (int i = 1; i <= n; i++)
            {
                float t = (float)i / n;
                Vec3 p = out_ * (l * t * (0.5f + 0.5f * t)) + Vec3.UnitY * (l * (1.1f * t - arch * t * t * 1.15f));
                Vec3 along = (p - previous).Normalized, up = Vec3.Cross(along, side).Normalized;
                if (up.Y < 0) up = -up;
                float w = l * 0.24f * Maths.Sin(Maths.Pi * Maths.Pow(1 - t, 0.8f) * 0.93f + 0.1f);
                Rgb c = colour * random.Range(0.8f, 1.2f);
                for (int hand = -1; hand <= 1; hand += 2)
                    mesh.Leaf(p, (side * hand + along * 0.55f - Vec3.UnitY * 0.12f).Normalized,
                        (up + side * (hand * 0.2f)).Normalized, w, l * 0.045f, 0.02f, c);
                previous = p;
            }
        }
        return new($"fern {seed.Value:x}", [new(mesh.ToMesh(), PlantMaterials.Leaf)]);
    }

    /// <summary>Fallen leaves lying about.</summary>
    public static Model Litter(Seed seed, int count, float radius, IReadOnlyList<Rgb> palette, float size)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        for (int i = 0; i < count; i++)
        {
            Vec3 p = Disk(random, radius) + Vec3.UnitY * random.Range(0.004f, 0.035f),
                normal = (Vec3.UnitY + random.Direction() * 0.4f).Normalized;
            float s = size * random.Range(0.6f, 1.2f);
            mesh.CurledLeaf(p, Vec3.Cross(normal, random.Direction()).Normalized, normal, s,
                s * random.Range(0.42f, 0.7f), random.Range(0.05f, 0.75f),
                Foliage.Pick(palette, random.Next()) * random.Range(0.6f, 1.15f));
        }
        return new($"litter {seed.Value:x}", [new(mesh.ToMesh(), PlantMaterials.Leaf)]);
    }

    /// <summary>Dead twigs on the ground; with <paramref name="upright"/> a leafless weed standing in
    /// snow or sand.</summary>
    public static Model Twigs(Seed seed, int count, float length, float radius, Rgb colour, bool upright,
        float snow = 0)
    {
        FreeMesh mesh = new();
        RandomStream random = seed.Stream();
        Span<Vec3> p = stackalloc Vec3[4];
        Span<float> r = stackalloc float[4];
        for (int i = 0; i < count; i++)
        {
            Vec3 at = Disk(random, radius) + Vec3.UnitY * (upright ? -0.03f : 0.008f), way = upright
                ? (Vec3.UnitY + random.Direction() * 0.45f).Normalized
                : (random.Direction() * new Vec3(1, 0.06f, 1)).Normalized;
            float l = length * random.Range(0.4f, 1.1f),
                thick = (upright ? 0.0022f : 0.0065f) * random.Range(0.6f, 1.5f);
            for (int k = 0; k < 4; k++)
            {
                p[k] = at;
                r[k] = thick * (1 - 0.28f * k);
                way = (way + random.Direction() * new Vec3(0.3f, upright ? 0.2f : 0.03f, 0.3f)).Normalized;
                at += way * (l / 3);
            }
            mesh.Tube(p, r, 4, colour * random.Range(0.7f, 1.2f), 0, new(snow, 1, 0, 0));
            if (l < length * 0.5f) continue;
            Vec3 fork = p[2];
            for (int k = 0; k < 4; k++)
            {
                p[k] = fork;
                r[k] *= 0.6f;
                way = (way + random.Direction() * 0.5f).Normalized;
                fork += way * (l / 7);
            }
            mesh.Tube(p, r, 3, colour * random.Range(0.7f, 1.2f), 0, new(snow, 1, 0, 0));
        }
        return new($"twigs {seed.Value:x} {upright}", [new(mesh.ToMesh(), PlantMaterials.Bark)]);
    }

    private static Vec3 Disk(RandomStream random, float radius)
    {
        float r = radius * MathF.Sqrt(random.Next()), a = random.Range(0, Maths.Tau);
        return new(r * Maths.Cos(a), 0, r * Maths.Sin(a));
    }
}
