using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>
/// A lighthouse, standing at the origin with its door towards +Z: whitewashed tapering tower with a red band, windows,
/// corbelled gallery with railings, glazed lamp room with its lens, copper dome. Seventeen metres to the
/// gallery by default.
/// </summary>
public sealed record Lighthouse(Seed Seed, float Height = 17, bool Lit = false)
{
    private const int Sides = 56;
    private float Foot => Height * 0.155f;
    private float Neck => Height * 0.095f;
    /// <summary>Height of the lamp, metres.</summary>
    public float LampHeight => Height + 1.55f;

    public Model Build()
    {
        FreeMesh wall = new(), iron = new(), glass = new(), glow = new(), wood = new(), copper = new();
        Tower(wall);
        for (int i = 0; i < 4; i++) Window(wall, iron, glass, i * 1.35f + 0.5f, Height * (0.28f + 0.17f * i));
        Door(wall, wood, iron);
        Gallery(wall, iron);
        LampRoom(iron, glass, glow, copper);
        List<Shape> shapes = [new(wall.ToMesh(), Masonry(Height)), new(iron.ToMesh(), Iron),
            new(glass.ToMesh(), DarkGlass), new(glow.ToMesh(), Lit ? Lens : DarkGlass), new(wood.ToMesh(), Planks),
            new(copper.ToMesh(), Copper)];
        return new($"lighthouse {Seed.Value:x} {Height} {Lit}", shapes);
    }

    /// <summary>The lamp and its two turning beams, in the space of the model placed at
    /// <paramref name="worldFromTower"/>; one turn in 12 s.</summary>
    public IEnumerable<Light> Lamps(Affine worldFromTower)
    {
        if (!Lit) yield break;
        Affine lamp = worldFromTower * Affine.Translation(0, LampHeight, 0);
        yield return new()
        {
            Name = "lighthouse lamp", Place = lamp, Radius = 0.28f, Intensity = new Rgb(1, 0.86f, 0.6f) * 22
        };
        for (int i = 0; i < 2; i++)
        {
            float half = i * Maths.Pi;
            yield return new()
            {
                Name = $"lighthouse beam {i + 1}", Form = LightForm.Spot,
                Radius = 0.3f, ConeAngle = 0.062f, ConeSoftness = 0.5f,
                Intensity = new Rgb(1, 0.9f, 0.7f) * 5200,
                // Starts outside the glazing, so that bars and panes do not swallow it.
                Motion = t => lamp * Affine.RotationY((float)(t * (2 * Math.PI / 12) % (2 * Math.PI))
                    + half) * Affine.Trs(new(0, 0, -1.55f), Quat.RotX(-0.012f)),
            };
        }
    }

    private float RadiusAt(float y)
    {
        float t = y / Height;
        return Foot + (Neck - Foot) * (1 - (1 - t) * (1 - t) * 0.55f - 0.45f * (1 - t));
    }

    private void Tower(FreeMesh wall)
    {
        List<(float R, float Y)> profile = [(Foot * 1.24f, -1.5f), (Foot * 1.24f, 0.55f), (Foot * 1.20f, 0.68f),
            (Foot * 1.10f, 0.74f), (Foot * 1.08f, 1.0f)];
        for (int i = 1; i <= 44; i++) { float y = 1.05f + (Height - 1.75f) * i / 44; profile.Add((RadiusAt(y), y)); }
        float r = RadiusAt(Height - 0.7f);
        profile.AddRange([(r, Height - 0.66f), (r * 1.10f, Height - 0.58f), (r * 1.13f, Height - 0.42f),
            (r * 1.32f, Height - 0.22f), (r * 1.55f, Height - 0.12f), (r * 1.60f, Height - 0.08f),
            (r * 1.60f, Height + 0.02f), (r * 1.56f, Height + 0.05f), (0.3f, Height + 0.06f)]);
        Turn(wall, profile, Sides, 0.006f);
    }

    private void Window(FreeMesh wall, FreeMesh iron, FreeMesh glass, float angle, float y)
    {
        float r = RadiusAt(y);
        Affine at = Affine.RotationY(angle) * Affine.Translation(0, y, r - 0.02f);
        Box(wall, at, new(0, 0.62f, 0.04f), new(0.46f, 0.09f, 0.10f));
        Box(wall, at, new(0, -0.64f, 0.06f), new(0.52f, 0.07f, 0.14f));
        Box(wall, at, new(-0.40f, 0, 0.03f), new(0.08f, 0.56f, 0.09f));
        Box(wall, at, new(0.40f, 0, 0.03f), new(0.08f, 0.56f, 0.09f));
        Box(glass, at, new(0, 0, 0.01f), new(0.33f, 0.54f, 0.03f));
        Box(iron, at, new(0, 0, 0.05f), new(0.022f, 0.54f, 0.02f));
        Box(iron, at, new(0, 0.12f, 0.05f), new(0.33f, 0.02f, 0.02f));
    }

    private void Door(FreeMesh wall, FreeMesh wood, FreeMesh iron)
    {
        Affine at = Affine.Translation(0, 1.25f, RadiusAt(1.3f) + 0.06f);
        Box(wall, at, new(-0.68f, 0.05f, 0.02f), new(0.14f, 1.25f, 0.16f));
        Box(wall, at, new(0.68f, 0.05f, 0.02f), new(0.14f, 1.25f, 0.16f));
        Box(wall, at, new(0, 1.36f, 0.04f), new(0.90f, 0.15f, 0.20f));
        Box(wall, at, new(0, 1.58f, 0.03f), new(0.66f, 0.09f, 0.15f));
        for (int i = 0; i < 5; i++) Box(wood, at, new(-0.43f + 0.215f * i, 0.06f, 0.02f), new(0.103f, 1.15f, 0.05f));
        for (int i = 0; i < 2; i++) Box(iron, at, new(-0.08f, -0.55f + 1.2f * i, 0.08f), new(0.44f, 0.045f, 0.012f));
        Box(iron, at, new(0.38f, 0.0f, 0.10f), new(0.025f, 0.06f, 0.035f));
        for (int i = 0; i < 3; i++)
            Box(wall, at, new(0, -1.22f - 0.16f * i, 0.30f + 0.27f * i), new(0.95f + 0.1f * i, 0.10f, 0.30f));
    }

    private void Gallery(FreeMesh wall, FreeMesh iron)
    {
        float r = RadiusAt(Height - 0.7f) * 1.52f, y = Height + 0.05f;
        for (int i = 0; i < 28; i++)
        {
            float a = i * Maths.Tau / 28;
            Vec3 o = new(r * Maths.Cos(a), 0, r * Maths.Sin(a));
            iron.Tube([o + Vec3.UnitY * y, o + Vec3.UnitY * (y + 0.5f), o + Vec3.UnitY * (y + 1.02f)],
                [0.022f, 0.018f, 0.02f], 6, Rgb.White);
        }
        foreach (float h in (ReadOnlySpan<float>)[0.34f, 0.68f, 1.02f]) Ring(iron, r, y + h, h > 1 ? 0.028f : 0.015f);
        for (int i = 0; i < 14; i++)
        {
            float a = i * Maths.Tau / 14, q = RadiusAt(Height - 0.7f);
            Box(wall, Affine.RotationY(a) * Affine.Translation(0, Height - 0.35f, q * 1.22f), default,
                new(0.07f, 0.16f, 0.20f));
        }
    }

    private void LampRoom(FreeMesh iron, FreeMesh glass, FreeMesh glow, FreeMesh copper)
    {
        float r = Neck * 0.86f, y = Height + 0.06f;
        Turn(iron, [(r * 1.04f, y), (r * 1.04f, y + 0.55f), (r * 1.09f, y + 0.58f), (r * 1.09f, y + 0.64f),
            (r * 0.98f, y + 0.66f)], 40, 0);
        for (int i = 0; i < 12; i++)
        {
            float a = i * Maths.Tau / 12;
            Vec3 o = new(r * Maths.Cos(a), 0, r * Maths.Sin(a));
            iron.Tube([o + Vec3.UnitY * (y + 0.6f), o + Vec3.UnitY * (y + 1.5f), o + Vec3.UnitY * (y + 2.4f)],
                [0.034f, 0.03f, 0.034f], 6, Rgb.White);
        }
        Ring(iron, r, y + 1.5f, 0.022f);
        Turn(copper, [(r * 1.02f, y + 2.34f), (r * 1.20f, y + 2.38f), (r * 1.22f, y + 2.46f), (r * 1.08f, y + 2.52f),
            (r * 0.96f, y + 2.76f), (r * 0.72f, y + 3.05f),
            (r * 0.42f, y + 3.26f), (r * 0.17f, y + 3.38f), (r * 0.13f, y + 3.5f),
            (r * 0.19f, y + 3.58f), (r * 0.21f, y + 3.67f),
            (r * 0.15f, y + 3.78f), (0.02f, y + 3.84f), (0.012f, y + 4.8f),
                (0.001f, y + 4.82f)], 40, 0);
        // The lens: a barrel of ground-glass rings round the flame.
        List<(float R, float Y)> lens = [(0.05f, y + 0.75f)];
        for (int i = 0; i <= 18; i++)
        {
            float t = i / 18f; lens.Add((r * (0.34f + 0.20f * Maths.Sin(Maths.Pi * t)) * (i % 2 == 0
            ? 1 : 0.93f), y + 0.8f + 1.4f * t));
        }
        lens.Add((0.05f, y + 2.25f));
        Turn(glow, lens, 32, 0);
    }

    private static void Turn(FreeMesh mesh, IReadOnlyList<(float R, float Y)> profile, int sides, float rough)
    {
        int first = mesh.VertexCount;
        for (int i = 0; i < profile.Count; i++)
        {
            var (r0, y0) = profile[Math.Max(0, i - 1)];
            var (r1, y1) = profile[Math.Min(profile.Count - 1, i + 1)];
            float nr = y1 - y0, ny = r0 - r1, l = MathF.Max(1e-5f, MathF.Sqrt(nr * nr + ny * ny));
            for (int j = 0; j < sides; j++)
            {
                float a = j * Maths.Tau / sides, c = Maths.Cos(a), s = Maths.Sin(a),
                    r = profile[i].R * (1 + rough * Noise.Fbm(new(c * 2, profile[i].Y * 0.6f, s * 2), 3, 3));
                mesh.Vertex(new(r * c, profile[i].Y, r * s),
                    new Vec3(c * nr / l, ny / l, s * nr / l).Normalized, Rgb.White);
            }
        }
        for (int i = 0; i < profile.Count - 1; i++)
            for (int j = 0; j < sides; j++)
            {
                int a = first + i * sides + j, b = first + i * sides + (j + 1) % sides;
                mesh.Quad(a, a + sides, b + sides, b);
            }
    }

    private static void Ring(FreeMesh mesh, float radius, float y, float thick)
    {
        Span<Vec3> p = stackalloc Vec3[49];
        Span<float> r = stackalloc float[49];
        for (int i = 0; i <= 48; i++)
        {
            float a = i * Maths.Tau / 48;
            p[i] = new(radius * Maths.Cos(a), y, radius * Maths.Sin(a));
            r[i] = thick;
        }
        mesh.Tube(p, r, 6, Rgb.White);
    }

    /// <summary>A block with its edges taken off.</summary>
    private static void Box(FreeMesh mesh, Affine at, Vec3 centre, Vec3 half)
    {
        float bevel = MathF.Min(0.012f, MathF.Min(half.X, MathF.Min(half.Y, half.Z)) * 0.4f);
        Vec3[] corners = new Vec3[24];
        int first = mesh.VertexCount;
        for (int axis = 0; axis < 3; axis++)
            for (int sign = 0; sign < 2; sign++)
                for (int k = 0; k < 4; k++)
                {
                    float u = (k is 1 or 2 ? 1 : -1), v = (k >= 2 ? 1 : -1), d = sign == 0 ? -1 : 1;
                    Vec3 inner = half - new Vec3(bevel), p = axis switch
                    {
                        0 => new(d * half.X, u * inner.Y, v * inner.Z),
                        1
                        => new(v * inner.X, d * half.Y, u * inner.Z),
                        _ => new(u * inner.X, v * inner.Y, d * half.Z)
                    };
                    Vec3 n = axis switch { 0 => new(d, 0, 0), 1 => new(0, d, 0), _ => new(0, 0, d) };
                    corners[axis * 8 + sign * 4 + k] = p;
                    mesh.Vertex(at.Point(centre + p), at.Vector(n).Normalized, Rgb.White);
                }
        for (int f = 0; f < 6; f++)
        {
            int b = first + f * 4;
            if (f % 2 == 1) mesh.Quad(b, b + 1, b + 2, b + 3); else mesh.Quad(b, b + 3, b + 2, b + 1);
        }
        // Bevels: join the four nearest pairs of each edge.
        for (int i = 0; i < 24; i++)
            for (int j = i + 1; j < 24; j++)
            {
                if (i / 8 == j / 8 || (corners[i] - corners[j]).Length > bevel * 1.6f) continue;
                for (int k = j + 1; k < 24; k++)
                    if (k / 8 != i / 8 && k / 8 != j / 8 && (corners[i] - corners[k]).Length < bevel * 1.6f)
                        mesh.Triangle(first + i, first
                        + j, first + k);
                for (int m = 0; m < 24; m++)
                {
                    if (m == i || m / 4 != i / 4) continue;
                    for (int n = 0; n < 24; n++)
                        if (n != j && n / 4 == j / 4 && n > m
                            && (corners[m] - corners[n]).Length < bevel * 1.6f && m > i)
                            mesh.Quad(first
                            + i, first + m, first + n, first + j);
                }
            }
    }

    private static ProceduralMaterial Masonry(float height)
        => new(FormattableString.Invariant($"whitewash {height}"), (in SurfacePoint p) =>
    {
        float course = p.Rest.Y * 2.6f, row = MathF.Floor(course), a = Maths.Atan2(p.Rest.X, p.Rest.Z) * 4.6f
            + 0.5f * (row - 2 * MathF.Floor(row / 2));
        float joint = MathF.Min(MathF.Abs(course - row - 0.5f), MathF.Abs(a - MathF.Floor(a) - 0.5f) * 0.75f),
            broad = Noise.Fbm(p.Rest * 0.5f, 3, 3, p.Footprint * 0.5f), fine = Noise.Fbm(p.Rest * 6, 3, 4, p.Footprint * 6);
        bool red = p.Rest.Y > height * 0.40f && p.Rest.Y < height * 0.62f;
        Rgb c = red ? new Rgb(0.40f, 0.052f, 0.038f) : new Rgb(0.70f, 0.68f, 0.63f);
        c *= 0.93f + 0.10f * broad + 0.06f * fine + 0.05f * Noise.Hash((int)row, (int)MathF.Floor(a), 1);
        // Rain runs from sills and gallery; salt and algae near the foot; paint flaked to stone here and there.
        float streak = Maths.SmoothStep(0.1f, 0.6f,
            Noise.Fbm(new(p.Rest.X * 3.2f, p.Rest.Y * 0.16f, p.Rest.Z * 3.2f), 3, 5));
        c = Rgb.Lerp(c, new(0.33f, 0.28f, 0.21f),
            0.38f * streak + 0.55f * Maths.SmoothStep(2.6f, 0.2f, p.Rest.Y + 0.8f * broad));
        c = Rgb.Lerp(c, new(0.30f, 0.285f, 0.26f),
            0.8f * Maths.SmoothStep(0.36f, 0.42f, Noise.Fbm(p.Rest * 1.6f, 4, 6, p.Footprint * 1.6f)));
        Vec3 n = Bump.Apply(p.Normal, p.Footprint, 0.012f, static x => Noise.Fbm(x * 3.1f, 3, 7), p.Rest, 0.08f);
        if (p.Footprint < 0.05f && joint > 0.46f) c *= 0.82f;
        return OpenPbr.Diffuse(c, 0.75f) with { BumpNormal = n, SpecularWeight = 0.5f };
    });

    private static Material Iron { get; } = new ProceduralMaterial("painted iron", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(Rgb.Lerp(new(0.022f, 0.024f, 0.027f), new(0.13f, 0.055f, 0.025f),
            0.7f * Maths.SmoothStep(0.15f, 0.4f, Noise.Fbm(p.Rest * 5, 3, 2, p.Footprint * 5))), 0.45f));
    private static Material Copper { get; } = new ProceduralMaterial("weathered red dome", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(Rgb.Lerp(new(0.30f, 0.045f, 0.032f), new(0.15f, 0.035f, 0.028f),
            Maths.SmoothStep(-0.2f, 0.4f, Noise.Fbm(p.Rest * 3, 3, 2, p.Footprint * 3))), 0.38f));
    private static Material DarkGlass { get; } = new ProceduralMaterial("dark window", static (in SurfacePoint p)
        => OpenPbr.Diffuse(new(0.012f, 0.016f, 0.020f), 0.08f));
    private static Material Planks { get; } = new ProceduralMaterial("door planks", static (in SurfacePoint p) =>
        OpenPbr.Diffuse(new Rgb(0.055f, 0.115f, 0.10f)
            * (0.8f + 0.4f * Noise.Fbm(new(p.Rest.X * 22, p.Rest.Y * 2, p.Rest.Z * 9), 3, 2)), 0.5f));
    private static Material Lens { get; } = new ProceduralMaterial("lit lens", static (in SurfacePoint p)
        => OpenPbr.Default with
        {
            BaseColor = new(0.2f),
            Emission = new Rgb(1, 0.82f, 0.52f) * (7 + 3 * Maths.Sin(p.Rest.Y * 42))
        });
}
