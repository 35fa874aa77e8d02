using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Ghosts;

/// <summary>
/// A sheet over nobody: smooth over the head, falling in folds that grow downwards and run round by themselves, trailing
/// behind the way it goes, its hem ragged and never on the ground. Two layers a finger apart make it a body.
/// </summary>
internal sealed class GhostCloth : BodyDeformer
{
    private const int Around = 132, Down = 92;
    private readonly float h;
    private readonly uint seed;
    private readonly int head, chest, spine, hips;
    private readonly Vec3[] rest;

    public GhostCloth(Skeleton s, float height, uint seed)
    {
        (h, this.seed) = (height, seed);
        (head, chest, spine, hips) = (s.Find("head"), s.Find("chest"), s.Find("spine"), s.Find("hips"));
        rest = new Vec3[2 * Around * (Down + 1)];
        Fill(0, default, rest);
    }

    /// <summary>Lowest point of the hem at rest, share of the height.</summary>
    private const float Hem = 0.10f;

    public Mesh Mesh()
    {
        List<int> indices = [];
        for (int layer = 0; layer < 2; layer++)
            for (int j = 0; j < Down; j++)
                for (int i = 0; i < Around; i++)
                {
                    int a = At(layer, i, j), b = At(layer, i + 1, j), c = At(layer, i + 1, j + 1), d = At(layer, i, j + 1);
                    indices.AddRange(layer == 0 ? [a, c, b, a, d, c] : [a, b, c, a, c, d]);
                }
        // The hem closes the cloth.
        for (int i = 0; i < Around; i++)
        {
            int a = At(0, i, Down), b = At(0, i + 1, Down), c = At(1, i + 1, Down), d = At(1, i, Down);
            indices.AddRange([a, c, b, a, d, c]);
        }
        Masks[] masks = new Masks[rest.Length];
        for (int k = 0; k < rest.Length; k++)
            masks[k] = new(k / Around % (Down + 1) / (float)Down, k >= rest.Length / 2 ? 1 : 0, 0, 0);
        return new Mesh { Positions = rest, Rest = rest, Indices = [.. indices], Masks = masks }.WithSmoothNormals();
    }

    public override SkinBinding Binding(int shape)
    {
        SkinBinding binding = new(rest.Length);
        for (int k = 0; k < rest.Length; k++)
        {
            (int upper, int lower, float share) = Bones(rest[k].Y / h);
            binding.Bones[k * SkinBinding.Slots] = (byte)upper;
            binding.Bones[k * SkinBinding.Slots + 1] = (byte)lower;
            binding.Weights[k * SkinBinding.Slots] = share;
            binding.Weights[k * SkinBinding.Slots + 1] = 1 - share;
        }
        return binding;
    }

    public override void Deform(int shape, ReadOnlySpan<Affine> actorFromRest, Pose pose, Face face, Span<Vec3> positions,
        Span<Vec3> normals)
    {
        Fill(pose.Clock, pose.Trail, positions);
        for (int k = 0; k < positions.Length; k++)
        {
            (int upper, int lower, float share) = Bones(rest[k].Y / h);
            positions[k] = actorFromRest[upper].Point(positions[k]) * share
                + actorFromRest[lower].Point(positions[k]) * (1 - share);
        }
        Stage.Mesh.ComputeNormals(positions, Indices, normals);
    }

    /// <summary>Triangles that are drawn, the mouth left out: set once the face is known.</summary>
    public int[] Indices { get; set; } = [];

    private (int Upper, int Lower, float Share) Bones(float y)
        => y > 0.62f ? (head, chest, Maths.SmoothStep(0.66f, 0.80f, y))
        : y > 0.40f ? (chest, spine, Maths.SmoothStep(0.40f, 0.62f, y))
        : (spine, hips, Maths.SmoothStep(0.15f, 0.40f, y));

    private void Fill(float clock, Vec3 trail, Span<Vec3> positions)
    {
        for (int j = 0; j <= Down; j++)
            for (int i = 0; i < Around; i++)
            {
                float v = j / (float)Down, turn = i / (float)Around;
                positions[At(0, i, j)] = Place(turn, v, 0, clock, trail);
                positions[At(1, i, j)] = Place(turn, v, 0.014f, clock, trail);
            }
    }

    /// <param name="turn">0 front, a quarter the left side.</param>
    private Vec3 Place(float turn, float v, float inside, float clock, Vec3 trail)
    {
        // Over the crown by angle, then straight down.
        float crown = 0.26f, radius, y;
        if (v < crown)
        {
            (float s, float c) = Maths.SinCos(v / crown * 1.75f);
            (radius, y) = (0.118f * s, 0.862f + 0.130f * c);
        }
        else
        {
            float t = (v - crown) / (1 - crown);
            y = 0.839f - (0.839f - Hem) * t;
            // In under the chin, out over the shoulders, and wide to the hem.
            radius = 0.116f - 0.014f * Bump(t, 0.04f, 0.10f) + 0.062f * Maths.SmoothStep(0.06f, 0.26f, t)
                + 0.105f * Maths.SmoothStep(0.2f, 1, t);
        }
        float fold = Maths.SmoothStep(0.34f, 1, v), slow = clock * 0.55f;
        (float sin, float cos) = Maths.SinCos(turn * Maths.Tau);
        float wave = Maths.Sin(turn * Maths.Tau * 9 + 2.2f * Noise.Perlin(new(3 * cos, 3 * sin, 0.4f + v), seed)
                + 0.9f * Maths.Sin(slow * 2 - 4 * v)),
            fine = Noise.Perlin(new(7 * cos, 7 * sin, 2.5f * v - slow * 1.3f), seed);
        radius *= 1 + fold * (0.17f * wave + 0.13f * fine);
        // The shoulders are broader than the chest is deep.
        float broad = 1 + 0.20f * Maths.SmoothStep(0.28f, 0.45f, v) * (1 - 0.5f * v);
        y += fold * fold * 0.030f * Noise.Perlin(new(5 * cos, 5 * sin, 8.3f), seed)
            + 0.055f * Maths.SmoothStep(0.86f, 1, v) * Noise.Perlin(new(9 * cos, 9 * sin, 1.7f), seed);
        Vec3 p = new Vec3(broad * (radius - inside) * sin, y - (v < crown ? inside : 0),
            0.92f * (radius - inside) * cos) * h;
        float hang = Maths.SmoothStep(0.30f, 1, v), sway = hang * hang;
        Vec3 drift = new Vec3(Noise.Perlin(new(slow, 1.3f - v, 0.2f), seed), 0,
            Noise.Perlin(new(slow, 5.1f - v, 0.7f), seed)) * (0.10f * h);
        Vec3 behind = trail * (-0.30f * MathF.Min(1, 0.9f * h / MathF.Max(0.1f, trail.Length)));
        return p + (drift + behind) * sway + new Vec3(0, 0.25f * behind.Length * sway * hang, 0);
    }

    private static float Bump(float t, float middle, float width) => Maths.SmoothStep(width, 0, MathF.Abs(t - middle));
    private static int At(int layer, int i, int j) => (layer * (Down + 1) + j) * Around + i % Around;
}
