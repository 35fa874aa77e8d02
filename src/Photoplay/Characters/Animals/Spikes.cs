using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Small tapering solids, each on one bone: teeth, claws.</summary>
internal sealed class Spikes
{
    private const int Around = 8, Rings = 5;
    private readonly List<Vec3> positions = [];
    private readonly List<int> indices = [], boneOf = [];

    /// <param name="blunt">Radius of the tip over the root's.</param>
    /// <param name="bow">How far the middle stands off the straight line, metres.</param>
    public void Add(Vec3 root, Vec3 tip, float radius, float blunt, int bone, Vec3 bow = default)
    {
        Vec3 axis = (tip - root).Normalized;
        Vec3.Basis(axis, out Vec3 x, out Vec3 y);
        int start = positions.Count;
        for (int j = 0; j <= Rings; j++)
        {
            float t = j / (float)Rings,
                r = j == Rings ? 0 : radius * Maths.Lerp(1, blunt, t * t) * MathF.Sqrt(1 - t * t * 0.55f);
            Vec3 c = Vec3.Lerp(root, tip, t) + bow * (4 * t * (1 - t));
            for (int i = 0; i < Around; i++)
            {
                float a = Maths.Tau * i / Around;
                positions.Add(c + (x * Maths.Cos(a) + y * Maths.Sin(a)) * r);
                boneOf.Add(bone);
                if (j == Rings) continue;
                int b = start + j * Around, n = (i + 1) % Around;
                indices.AddRange([b + i, b + n, b + Around + n, b + i, b + Around + n, b + Around + i]);
            }
        }
    }

    public SkinnedShape Shape()
    {
        Mesh mesh = new Mesh { Positions = [.. positions], Indices = [.. indices] }.WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        for (int i = 0; i < boneOf.Count; i++)
            (binding.Bones[i * SkinBinding.Slots], binding.Weights[i * SkinBinding.Slots]) = ((byte)boneOf[i], 1);
        return new(mesh, binding);
    }
}
