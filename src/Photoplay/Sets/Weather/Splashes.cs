using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets;

/// <summary>Crowns of spray where raindrops hit the ground near the camera: each lives a fifth of a second, then starts again elsewhere.</summary>
internal sealed class Splashes(Seed seed, ICameraMove camera, Func<float, float, float> groundHeight) : Deformation
{
    private const int Count = 420, Petals = 7;
    private const float Life = 0.2f, Reach = 7;

    public static Model Model { get; } = Make();

    public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
    {
        Affine lens = camera.At(time).WorldFromCamera;
        Vec3 centre = lens.T - lens.Z * 5;
        for (int i = 0; i < Count; i++)
        {
            Seed own = seed.Derive(i);
            double clock = time / Life + own.Uniform(0);
            int round = (int)Math.Floor(clock);
            float age = (float)(clock - Math.Floor(clock)), size = 0.006f + 0.012f * own.Derive(round).Uniform(2);
            // Cells of the ground, so that a splash stays where it fell while the camera moves on.
            Seed place = own.Derive(round);
            float x = centre.X + Cell(place.Uniform(0), centre.X), z = centre.Z + Cell(place.Uniform(1), centre.Z), y = groundHeight(x, z);
            float spread = size * (0.4f + 1.6f * age), rise = size * 6.5f * age * (1 - age);
            for (int k = 0; k < Petals; k++)
            {
                float a = k * Maths.Tau / Petals, w = 0.0016f * (1 - age);
                Vec3 out_ = new(Maths.Cos(a), 0, Maths.Sin(a)), side = new(-out_.Z, 0, out_.X), foot = new Vec3(x, y, z) + out_ * (spread * 0.6f);
                int v = (i * Petals + k) * 3;
                positions[v] = foot - side * w;
                positions[v + 1] = foot + side * w;
                positions[v + 2] = foot + out_ * (spread * 0.7f) + Vec3.UnitY * (rise + 0.002f);
                normals[v] = normals[v + 1] = normals[v + 2] = (out_ + Vec3.UnitY).Normalized;
            }
        }
    }

    private static float Cell(float u, float centre) { float fixed_ = u * 2 * Reach, c = fixed_ - centre; return c - MathF.Floor(c / (2 * Reach)) * (2 * Reach) - Reach; }

    private static Model Make()
    {
        Vec3[] rest = new Vec3[Count * Petals * 3];
        for (int i = 0; i < rest.Length; i++) rest[i] = new(0.001f * (i % 3), 0.001f * (i / 3 % 7), 0.001f * (i % 2));
        return new("splashes", [new(new Mesh { Positions = rest, Indices = [.. Enumerable.Range(0, rest.Length)], Normals = new Vec3[rest.Length] }, MoteMaterials.Drop)]);
    }
}
