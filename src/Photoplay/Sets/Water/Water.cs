using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>A stretch of open water at y = <see cref="Level"/>: a graded grid that waves deform, out
/// to the horizon.</summary>
public sealed record WaterBody
{
    public required Seed Seed { get; init; }
    /// <summary>Depth of the ground below the level at x, z, metres; negative on land.</summary>
    public required Func<float, float, float> Depth { get; init; }
    public float Level { get; init; }
    /// <summary>Height of the largest wave above the level, metres.</summary>
    public float Swell { get; init; } = 0.14f;
    /// <summary>Longest wave, metres from crest to crest.</summary>
    public float Wavelength { get; init; } = 16;
    /// <summary>Direction (xz) the waves run to.</summary>
    public Vec3 Way { get; init; } = new(-1, 0, 0);
    /// <summary>Whether waves break on the shore.</summary>
    public bool Surf { get; init; } = true;
    public Rgb Deep { get; init; } = new(0.010f, 0.034f, 0.044f);
    public Rgb Shallow { get; init; } = new(0.10f, 0.125f, 0.095f);
    /// <summary>Area of fine spacing (x0, x1, z0, z1), metres.</summary>
    public (float X0, float X1, float Z0, float Z1) Near { get; init; } = (-14, 40, -70, 16);
    public float Reach { get; init; } = 2600;

    public Entity Build()
    {
        float Clip(float y) => MathF.Max(-8, y);
        Terrain grid = new(new(Near.X0, Near.X1, Near.Z0, Near.Z1)
        {
            StepX = 0.42f, StepZ = 0.6f, Reach = Reach, Growth = 1.09f
        }, (_, _)
            => Level, (x, z, _) =>
        {
            float d = Depth(x, z);
            return new(Clip(d), 0, 0, 0);
        });
        // Only what has water over it, or nearly: triangles well inside the land are left out.
        Mesh m = grid.Mesh;
        List<int> wet = [];
        for (int i = 0; i < m.Indices.Length; i += 3)
            if (m.Masks[m.Indices[i]].A > -0.9f || m.Masks[m.Indices[i + 1]].A > -0.9f
                || m.Masks[m.Indices[i + 2]].A > -0.9f)
            {
                wet.Add(m.Indices[i]); wet.Add(m.Indices[i + 1]); wet.Add(m.Indices[i + 2]);
            }
        Mesh water = new() { Positions = m.Positions, Indices = [.. wet], Masks = m.Masks, Normals = m.Normals };
        return new()
        {
            Name = "water", Model = new("water", [new(water, WaterMaterial.Of(Deep, Shallow, Swell, Surf))]),
            Deformation = new Waves(water, this), CastsShadow = false
        };
    }
}

/// <summary>
/// Gerstner waves with deep-water dispersion (Tessendorf 2001), fading where the water is shallow or the grid too
/// coarse to carry them; surf adds rollers that run up the depth and steepen before they break.
/// </summary>
internal sealed class Waves : Deformation
{
    private const int Count = 8, SineSteps = 2048;
    private static readonly float[] Sine = [.. Enumerable.Range(0, SineSteps + 1)
        .Select(i => Maths.Sin(i * Maths.Tau / SineSteps))];
    private readonly Vec3[] rest;
    private readonly float[] phase, weight, roller;
    private readonly (float Kx, float Kz, float Omega, float Height)[] waves = new (float, float, float, float)[Count];

    public Waves(Mesh mesh, WaterBody body)
    {
        rest = mesh.Positions;
        RandomStream random = body.Seed.Derive("waves").Stream();
        float angle = Maths.Atan2(body.Way.Z, body.Way.X);
        for (int w = 0; w < Count; w++)
        {
            float length = body.Wavelength * Maths.Pow(0.68f, w) * random.Range(0.9f, 1.1f),
            k = Maths.Tau / length, a = angle
                + random.Range(-0.55f, 0.55f) * (1 + 0.12f * w);
            waves[w] = (k * Maths.Cos(a), k * Maths.Sin(a), MathF.Sqrt(9.81f * k),
                body.Swell * 0.5f * Maths.Pow(0.74f, w));
        }
        phase = new float[rest.Length * Count];
        weight = new float[rest.Length * Count];
        roller = new float[body.Surf ? rest.Length * 2 : 0];
        for (int i = 0; i < rest.Length; i++)
        {
            Vec3 p = rest[i];
            float depth = mesh.Masks[i].A, far = MathF.Max(0,
                MathF.Max(MathF.Max(body.Near.X0 - p.X, p.X - body.Near.X1),
                    MathF.Max(body.Near.Z0 - p.Z, p.Z - body.Near.Z1))),
                spacing = 0.55f + 0.09f * far;
            for (int w = 0; w < Count; w++)
            {
                float length = Maths.Tau / MathF.Sqrt(waves[w].Kx * waves[w].Kx + waves[w].Kz * waves[w].Kz);
                phase[i * Count + w] = waves[w].Kx * p.X + waves[w].Kz * p.Z;
                weight[i * Count + w] = waves[w].Height * Maths.SmoothStep(0.0f, 0.12f * length, depth + 0.05f)
                    * Maths.SmoothStep(0.45f, 0.2f, spacing / length);
            }
            if (!body.Surf) continue;
            roller[i * 2] = WaterMaterial.SurfPhase(p, depth);
            roller[i * 2 + 1] = 2.1f * body.Swell * Maths.SmoothStep(1.5f, 0.55f, depth)
                * Maths.SmoothStep(-0.12f, 0.25f, depth) * Maths.SmoothStep(90, 40, far);
        }
    }

    public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
    {
        Span<float> turn = stackalloc float[Count];
        for (int w = 0; w < Count; w++) turn[w] = (float)(waves[w].Omega * time % (2 * Math.PI));
        float roll = (float)(time * WaterMaterial.SurfRate % 1.0);
        for (int i = 0; i < rest.Length; i++)
        {
            Vec3 p = rest[i];
            float x = 0, y = 0, z = 0, sx = 0, sz = 0;
            for (int w = 0; w < Count; w++)
            {
                float a = weight[i * Count + w];
                if (a <= 1e-5f) continue;
                SinCos(phase[i * Count + w] - turn[w], out float s, out float c);
                var wave = waves[w];
                float inverse = 1 / MathF.Sqrt(wave.Kx * wave.Kx + wave.Kz * wave.Kz);
                x -= wave.Kx * inverse * a * 0.7f * s;
                z -= wave.Kz * inverse * a * 0.7f * s;
                y += a * c;
                sx -= wave.Kx * a * s;
                sz -= wave.Kz * a * s;
            }
            if (roller.Length > 0 && roller[i * 2 + 1] > 1e-4f) y += roller[i * 2 + 1] * Crest(roller[i * 2] + roll);
            positions[i] = new(p.X + x, p.Y + y, p.Z + z);
            normals[i] = new Vec3(-sx, 1, -sz).Normalized;
        }
    }

    /// <summary>A roller's profile over its phase: long back, steep front.</summary>
    private static float Crest(float phase)
    {
        float f = phase - MathF.Floor(phase), skew = f < 0.78f ? f / 0.78f : (1 - f) / 0.22f;
        return skew * skew * (3 - 2 * skew) * skew - 0.15f;
    }

    private static void SinCos(float a, out float sin, out float cos)
    {
        float t = a * (SineSteps / Maths.Tau);
        t -= MathF.Floor(t / SineSteps) * SineSteps;
        int i = Math.Clamp((int)t, 0, SineSteps - 1), j = (i + SineSteps / 4) % SineSteps;
        float f = t - i;
        sin = Sine[i] + (Sine[i + 1] - Sine[i]) * f;
        cos = Sine[j] + (Sine[j + 1] - Sine[j]) * f;
    }
}
