using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Eyebrows: short hairs that fan up at the nose and lie along the arch towards the temple. Each moves with
/// the skin under its root.</summary>
internal static class Brows
{
    public static RibbonBuilder Build(FaceParameters face, SkinProbe skin, HairColour colour, Seed seed)
    {
        RibbonBuilder ribbons = new();
        int count = (int)(900 * face.BrowDensity * MathF.Min(1.4f, 0.55f + 0.45f * face.BrowThickness));
        for (int i = 0; i < count; i++)
        {
            RandomStream random = seed.Derive("brow", i).Stream();
            // Sparse at the nose, so that the brow does not begin like a stroke of paint.
            float t = Maths.Pow(random.Next(), 0.82f), across = random.Next() + random.Next() - 1,
                length = (0.46f + 0.26f * random.Next()) * (1 - 0.35f * t), kink = random.Range(-0.10f, 0.10f);
            float thick = (0.43f * MathF.Sqrt(1 - t) + 0.08f) * face.BrowThickness * (t < 0.14f ? 0.55f + t * 3.2f : 1);
            (Rgb root, Rgb tip) = colour.Of(5000 + i % 7, 500000 + i);
            // Brows of the fair are darker than their hair, which the sun bleaches.
            float darker = 1 - 0.45f * Maths.SmoothStep(0.03f, 0.25f, root.Luminance);
            (root, tip) = (root * darker, tip * darker);
            foreach (int side in (ReadOnlySpan<int>)[1, -1])
            {
                float x = face.BrowStart + (5 - face.BrowStart) * t, y = Arch(face, t) + across * thick,
                    angle = 0.95f - 1.15f * t - across * 0.5f + kink;
                (Vec3 at, Vec3 normal, int anchor) = skin.Front(side * x * face.FaceWidth, y, 8.8f - 0.12f * x * x);
                if (anchor < 0) continue;
                Vec3 along = new Vec3(side * Maths.Cos(angle), Maths.Sin(angle), 0);
                along = (along - normal * Vec3.Dot(along, normal)).Normalized;
                Vec3[] path = new Vec3[4];
                for (int k = 0; k < 4; k++)
                {
                    float s = k / 3f;
                    path[k] = at + along * (length * s) + normal * (0.02f + 0.42f * s * (1 - s) * length)
                        - Vec3.UnitZ * (0.06f * x * side * along.X * length * s * 0.5f) - new Vec3(0, 0.10f * s * s, 0);
                }
                ribbons.Add(path, normal, 0.036f, 0.008f, root, tip, anchor);
            }
        }
        return ribbons;
    }

    /// <summary>Height of the brow's middle line, nose (0) to temple (1).</summary>
    public static float Arch(FaceParameters face, float t)
        => 2.85f + face.BrowHeight + face.BrowArch * Maths.Sin(MathF.Min(1, t * 1.2f) * 1.9f) - 0.45f * t * t
            + face.BrowAngle * (t - 0.4f) + (1 - face.LowerFace) * 0.6f;
}
