using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Crowns of spray where raindrops hit the ground near the camera: one in each cell of a grid that wraps round
/// the camera; each lives a fifth of a second, then starts again elsewhere in its cell.</summary>
internal sealed class Splashes(Seed seed, ICameraMove camera, Func<float, float, float> groundHeight) : Deformation
{
    private const int Across = 20, Count = Across * Across, Petals = 7;
    private const float Life = 0.2f, Cell = 0.65f;

    public static Model Model { get; } = Make();

    public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
    {
        Affine lens = camera.At(time).WorldFromCamera;
        Vec3 low = lens.T - lens.Z * 5 - new Vec3(Across * Cell * 0.5f);
        for (int i = 0; i < Count; i++)
        {
            Seed own = seed.Derive(i);
            double clock = time / Life + own.Uniform(0);
            int round = (int)Math.Floor(clock);
            float age = (float)(clock - Math.Floor(clock));
            Seed place = own.Derive(round);
            float size = 0.006f + 0.012f * place.Uniform(2);
            float x = Wrap(i % Across * Cell, low.X) + place.Uniform(0) * Cell, z = Wrap(i / Across * Cell, low.Z)
                + place.Uniform(1) * Cell, y = groundHeight(x, z);
            float spread = size * (0.4f + 1.6f * age), rise = size * 6.5f * age * (1 - age);
            for (int k = 0; k < Petals; k++)
            {
                float a = k * Maths.Tau / Petals, w = 0.0016f * (1 - age);
                Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a)), side = new(-out_.Z, 0, out_.X), foot = new Vec3(x, y, z)
                    + out_ * (spread * 0.6f);
                int v = (i * Petals + k) * 3;
                positions[v] = foot - side * w;
                positions[v + 1] = foot + side * w;
                positions[v + 2] = foot + out_ * (spread * 0.7f) + Vec3.UnitY * (rise + 0.002f);
                normals[v] = normals[v + 1] = normals[v + 2] = (out_ + Vec3.UnitY).Normalized;
            }
        }
    }

    /// <summary>The corner of a world-fixed cell, moved by whole grids into the one that starts at
    /// <paramref name="low"/>.</summary>
    private static float Wrap(float corner, float low)
    {
        float c = corner - low, grid = Across * Cell;
        return low + c - MathF.Floor(c / grid) * grid;
    }

    private static Model Make()
    {
        Vec3[] rest = new Vec3[Count * Petals * 3];
        for (int i = 0; i < rest.Length; i++)
        {
            int cell = i / (Petals * 3);
            rest[i] = new(cell % Across * Cell + 0.01f * (i % 3), 0.01f * (i % 2),
                cell / Across * Cell + 0.01f * (i / 3 % Petals));
        }
        return new("splashes", [new(new Mesh { Positions = rest, Indices = [.. Enumerable.Range(0, rest.Length)],
            Normals = new Vec3[rest.Length] }, MoteMaterials.Drop)]);
    }
}
