using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Blades and keeled plates that stand on a skin: cones on an ellipse whose tips lie back, each on one bone.
/// </summary>
internal sealed class Plates
{
    private const int Around = 14, Rings = 6;
    private readonly List<Vec3> positions = [];
    private readonly List<int> indices = [], boneOf = [];
    private readonly List<Rgb> paint = [];

    /// <param name="root">Middle of the foot, a little under the skin.</param>
    /// <param name="up">Away from the skin.</param>
    /// <param name="along">Along the keel, towards the tail.</param>
    /// <param name="length">Half the keel's length; <paramref name="width"/> half the breadth, metres.</param>
    /// <param name="rake">How far the tip lies back, in heights.</param>
    /// <param name="foot">Colour at the skin; <paramref name="tip"/> at the tip.</param>
    public void Add(Vec3 root, Vec3 up, Vec3 along, float length, float width, float height, float rake, int bone,
        Rgb foot, Rgb tip)
    {
        along = (along - up * Vec3.Dot(along, up)).Normalized;
        Vec3 across = Vec3.Cross(up, along);
        int start = positions.Count;
        for (int j = 0; j <= Rings; j++)
        {
            float t = j / (float)Rings, r = j == Rings ? 0 : MathF.Sqrt(1 - t) * (1 - 0.45f * t);
            Vec3 c = root + up * (height * t) + along * (rake * height * t * t);
            for (int i = 0; i < Around; i++)
            {
                (float s, float co) = Maths.SinCos(Maths.Tau * i / Around);
                positions.Add(c + along * (length * r * co) + across * (width * r * s * (1 - 0.5f * t)));
                boneOf.Add(bone);
                paint.Add(Rgb.Lerp(foot, tip, t * t));
                if (j == Rings) continue;
                int b = start + j * Around, n = (i + 1) % Around;
                indices.AddRange([b + i, b + Around + n, b + n, b + i, b + Around + i, b + Around + n]);
            }
        }
    }

    /// <summary>Null when there are none.</summary>
    public SkinnedShape? Shape()
    {
        if (positions.Count == 0) return null;
        Mesh mesh = new Mesh { Positions = [.. positions], Indices = [.. indices], Paint = [.. paint] }
            .WithSmoothNormals();
        SkinBinding binding = new(positions.Count);
        for (int i = 0; i < boneOf.Count; i++)
            (binding.Bones[i * SkinBinding.Slots], binding.Weights[i * SkinBinding.Slots]) = ((byte)boneOf[i], 1);
        return new(mesh, binding);
    }

    public static Material Material { get; } = new ProceduralMaterial("bony plate", (in SurfacePoint p) =>
    {
        float grain = Noise.Fbm(p.Rest * 90, 2, 5, p.Footprint * 90);
        return OpenPbr.Default with { BaseColor = p.Paint * (1 + 0.25f * grain), SpecularRoughness = 0.40f };
    });
}
