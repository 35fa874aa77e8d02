using Photoplay.Characters.Skinning;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Animals;

/// <summary>Long stiff hairs on the lips and over the eyes, as thin ribbons that taper.</summary>
internal static class Whiskers
{
    private const int Segments = 6;

    public static SkinnedShape? Build(AnimalFrame frame, Seed seed)
    {
        QuadrupedDesign d = frame.Design;
        float whiskers = d.Coat.Whiskers;
        if (whiskers <= 0) return null;
        RandomStream random = seed.Derive("whiskers").Stream();
        List<Vec3> positions = [], normals = [], tangents = [];
        List<int> indices = [];
        float tip = QuadrupedHead.MuzzleTip(d), w = d.MuzzleWidth;
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            for (int i = 0; i < 9; i++)
            {
                int row = i % 3, column = i / 3;
                Vec3 root = new(side * 0.30f * w, -0.33f - 0.06f * row - d.MuzzleDrop * 0.6f,
                    tip - 0.11f - 0.08f * column);
                Vec3 outward = new(side, 0.24f - 0.24f * row, 0.12f - 0.22f * column);
                Grow(root, outward.Normalized, (0.75f + 0.35f * random.Next()) * whiskers);
            }
            for (int i = 0; i < 2; i++)
                Grow(new(side * (d.Eye.X + 0.06f * i), d.Eye.Y + d.EyeRadius * 1.35f, d.Eye.Z + 0.14f),
                    new Vec3(side * (0.35f + 0.3f * i), 1, 0.25f).Normalized, 0.35f * whiskers);
        }
        Mesh mesh = new()
        {
            Positions = [.. positions], Normals = [.. normals], Tangents = [.. tangents], Indices = [.. indices]
        };
        return new(mesh, SkinBinding.Rigid(positions.Count, frame.Bone("head")));

        void Grow(Vec3 root, Vec3 direction, float length)
        {
            Vec3 n = frame.HeadTurn.Rotate(new Vec3(0.2f * MathF.Sign(direction.X), 0, 1).Normalized),
                along = frame.HeadTurn.Rotate(direction);
            Vec3 across = Vec3.Cross(along, n).Normalized;
            for (int k = 0; k <= Segments; k++)
            {
                float t = k / (float)Segments, half = 0.0048f * frame.HeadUnit * (1 - 0.88f * t);
                Vec3 p = frame.HeadPoint(root + direction * (length * t)
                    + new Vec3(0, -0.20f, -0.16f) * (t * t * length));
                positions.AddRange([p - across * half, p + across * half]);
                normals.AddRange([n, n]);
                tangents.AddRange([along, along]);
                if (k == 0) continue;
                int b = positions.Count - 4;
                indices.AddRange([b, b + 1, b + 2, b + 1, b + 3, b + 2]);
            }
        }
    }
}
