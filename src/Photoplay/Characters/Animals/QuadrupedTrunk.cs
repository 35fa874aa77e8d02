using Photoplay.Foundation;
using Photoplay.Modeling;

namespace Photoplay.Characters.Animals;

/// <summary>An elephant's trunk and the steep brow it hangs from, in head units. It comes after the mouth, which would
/// cut it, and is ringed all the way down.</summary>
internal sealed class QuadrupedTrunk(AnimalFrame frame, SdfSculptor clay)
{
    public void Sculpt()
    {
        Vec3[] line = frame.TrunkLine;
        float[] girth = [0.46f, 0.44f, 0.33f, 0.25f, 0.175f, 0.125f];
        (clay.Part, clay.Flow, clay.Length) = ((int)BodyPart.Neck, new(0, -1, 0.2f), 0.5f);
        for (int i = 0; i < AnimalFrame.TrunkBones; i++)
        {
            clay.Bone = frame.Bone($"trunk{i + 1}");
            int a = i * 2, b = Math.Min(a + 2, line.Length - 1);
            Vec3[] points = new Vec3[9];
            float[] radii = new float[9];
            for (int k = 0; k < points.Length; k++)
            {
                float u = a + (b - a) * k / 8f;
                int j = Math.Min((int)u, line.Length - 2);
                (points[k], radii[k]) = (Smooth(line, j, u - j),
                    Maths.Lerp(girth[j], girth[j + 1], u - j) * (k % 2 == 0 ? 1.02f : 0.965f));
            }
            clay.Chain(points, radii, i == 0 ? 0.30f : 0.05f, 2);
        }
        clay.Bone = frame.Bone("head");
        (clay.Part, clay.Length) = ((int)BodyPart.Skull, 0.4f);
        clay.Ellipsoid(new(0, 0.46f, 0.34f), new(0.60f, 0.62f, 0.46f), 0.30f);
        Vec3 tip = line[^1];
        clay.Bone = frame.Bone($"trunk{AnimalFrame.TrunkBones}");
        clay.Ellipsoid(tip + new Vec3(0, 0.04f, 0.09f), new(0.045f, 0.045f, 0.10f), 0.03f, carve: true);
        clay.Bone = frame.Bone("head");
    }

    private static Vec3 Smooth(Vec3[] p, int i, float t)
    {
        Vec3 a = p[Math.Max(i - 1, 0)], b = p[i], c = p[i + 1], d = p[Math.Min(i + 2, p.Length - 1)];
        return 0.5f
            * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) + (3 * b - a - 3 * c + d) * (t * t * t));
    }
}
