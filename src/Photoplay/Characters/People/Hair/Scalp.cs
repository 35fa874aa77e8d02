using Photoplay.Characters.People.Head;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Hair;

/// <summary>Where hair grows on a head: a soft hairline around the skull, and roots spread evenly behind
/// it. Head space.</summary>
internal sealed class Scalp(HeadSkin skin, float male, float recede)
{
    /// <summary>Height of the hairline by the turn from the front (radians): forehead, temple, sideburn, over
    /// the ear, nape.</summary>
    private static readonly (float Turn, float Feminine, float Masculine)[] Line =
    [
        (0, 7.2f, 7.3f), (0.30f, 7.25f, 7.6f), (0.55f, 6.9f, 7.9f), (0.80f, 5.8f, 6.6f),
        (1.0f, 4.4f, 4.6f), (1.15f, 2.4f, 2.2f), (1.36f, -0.4f, -1.1f), (1.47f, 0.6f, 0.2f),
        (1.6f, 2.3f, 2.2f), (1.85f, 2.2f, 2.2f), (2.1f, -2f, -1.6f), (2.5f, -7f, -6f), (3.15f, -8.5f, -7.4f),
    ];

    /// <summary>Height over the hairline, centimetres; below zero nothing grows.</summary>
    public float Over(Vec3 p)
    {
        float turn = Maths.Atan2(MathF.Abs(p.X), p.Z + 1.2f), line = Line[^1].Feminine;
        for (int i = 0; i + 1 < Line.Length; i++)
        {
            if (turn > Line[i + 1].Turn) continue;
            float t = Maths.Unlerp(Line[i].Turn, Line[i + 1].Turn, turn);
            line = Maths.Lerp(Maths.Lerp(Line[i].Feminine, Line[i + 1].Feminine, t),
                Maths.Lerp(Line[i].Masculine, Line[i + 1].Masculine, t), male);
            break;
        }
        // Receding: forehead and temples rise, and the temples most.
        line += recede * (1 - Maths.SmoothStep(0.7f, 1.2f, turn)) * (1.2f + 1.6f * Maths.SmoothStep(0.15f, 0.6f, turn));
        FaceParameters face = skin.Cage.Face;
        line += face.Hairline * (1 - Maths.SmoothStep(0.8f, 1.2f, turn))
            - face.WidowsPeak * (1 - Maths.SmoothStep(0.02f, 0.30f, turn));
        return p.Y < -12 ? -9 : p.Y - line + 0.35f * Noise.Perlin(p * 0.9f, 51) + 0.2f * Noise.Perlin(p * 2.7f, 52);
    }

    /// <summary>1 where hair stands full, fading to 0 across the hairline.</summary>
    public float Density(Vec3 p) => Maths.SmoothStep(-0.15f, 1.0f, Over(p));

    internal readonly record struct Root(Vec3 At, Vec3 Normal, float Density, int Anchor);

    /// <summary>Roots spread by area and density, stratified.</summary>
    public List<Root> Roots(int count, Seed seed)
    {
        List<int> triangles = [];
        List<float> sums = [];
        float total = 0;
        for (int t = 0; t < skin.Indices.Length; t += 3)
        {
            int a = skin.Indices[t], b = skin.Indices[t + 1], c = skin.Indices[t + 2];
            if (a >= skin.HeadCount) break;
            Vec3 pa = skin.Positions[a], middle = (pa + skin.Positions[b] + skin.Positions[c]) / 3;
            float density = Density(middle);
            if (density <= 0.01f) continue;
            total += density * Vec3.Cross(skin.Positions[b] - pa, skin.Positions[c] - pa).Length;
            triangles.Add(t);
            sums.Add(total);
        }
        List<Root> roots = new(count);
        int at = 0;
        for (int i = 0; i < count && triangles.Count > 0; i++)
        {
            RandomStream random = seed.Derive(i).Stream();
            float want = (i + random.Next()) / count * total;
            while (at < sums.Count - 1 && sums[at] < want) at++;
            int t = triangles[at];
            float u = random.Next(), v = random.Next();
            if (u + v > 1) (u, v) = (1 - u, 1 - v);
            int a = skin.Indices[t], b = skin.Indices[t + 1], c = skin.Indices[t + 2];
            Vec3 p = skin.Positions[a] * (1 - u - v) + skin.Positions[b] * u + skin.Positions[c] * v;
            roots.Add(new(p, (skin.Normals[a] * (1 - u - v) + skin.Normals[b] * u + skin.Normals[c] * v).Normalized,
                Density(p), a));
        }
        return roots;
    }
}
