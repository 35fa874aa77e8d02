using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>How far the lids of one eye are from rest.</summary>
/// <param name="Close">0 rest .. 1 shut.</param>
/// <param name="Upper">Upper lid, radians up.</param>
/// <param name="Lower">Lower lid, radians up.</param>
internal readonly record struct Lids(float Close = 0, float Upper = 0, float Lower = 0);

/// <summary>The loops of the cage from eye socket to lid rim, on a sphere about the eyeball.</summary>
internal static class EyeLoops
{
    public const int Points = 16, Perimeter = 0, Socket = 1, Fold = 2, Crease = 3, Plate = 4, Edge = 5, Rim = 6,
        Inner = 7, Deep = 8, LoopCount = 9;

    private static readonly (int R, int C)[] Hole =
        [(6, 6), (5, 6), (4, 6), (4, 5), (4, 4), (4, 3), (4, 2), (5, 2), (6, 2), (7, 2), (8, 2), (8, 3), (8, 4), (8, 5),
            (8, 6), (7, 6)];

    /// <summary>Unit direction from the eyeball's centre; azimuth outward, elevation up. Side is 1
    /// left, -1 right.</summary>
    public static Vec3 Direction(float side, float azimuth, float elevation) => new(
        side * Maths.Sin(azimuth) * Maths.Cos(elevation),
        Maths.Sin(elevation), Maths.Cos(azimuth) * Maths.Cos(elevation));

    public static bool IsUpper(int k) => k is > 0 and < 8;

    /// <summary>Azimuth and elevation of the lid's edge at point k (may be a fraction) of 16.</summary>
    public static (float Azimuth, float Elevation) LidEdge(FaceParameters face, float k, Lids lids)
    {
        float angle = Maths.Pi * k / 8, u = Maths.Cos(angle), v = Maths.Sin(angle);
        float slant = u * (0.05f + face.EyeTilt) - 0.02f;
        float bow = MathF.Abs(v);
        // The upper lid arches towards the nose, the lower one sags towards the temple: the almond of a friendly eye.
        float upper = 0.40f * face.EyeOpen * Maths.Pow(bow, 0.95f) * (1 - (0.10f + face.LidPeak) * u),
            lower = -0.37f * (0.5f + 0.5f * face.EyeOpen) * Maths.Pow(bow, 1.0f) * (1 + 0.16f * u);
        float meet = lower * 0.86f + upper * 0.14f;
        upper += lids.Upper * Maths.Pow(bow, 0.7f);
        lower += lids.Lower * Maths.Pow(bow, 0.7f);
        float rest = v >= 0 ? upper : lower;
        return (u > 0 ? u * 1.0f : u * 0.92f, rest + (meet - rest) * lids.Close + slant);
    }

    public static int[][] Build(HeadCage cage, int side)
    {
        int[][] loops = new int[LoopCount][];
        loops[Perimeter] = [.. Hole.Select(h => cage.At(h.R, h.C * side))];
        for (int loop = Socket; loop < LoopCount; loop++)
        {
            int l = loop;
            loops[l] = cage.Mesh.AddLoop(Points,
                k => LoopPoint(cage.Face, side, l, k, cage.Mesh.Positions[loops[Perimeter][k]], default));
            cage.Mesh.Bridge(loops[l - 1], loops[l], side < 0);
        }
        return loops;
    }

    /// <summary>Where a loop's point stands for given lids; <paramref name="perimeter"/> is the point of the hole's
    /// edge beside it.</summary>
    public static Vec3 LoopPoint(FaceParameters face, int side, int loop, int k, Vec3 perimeter, Lids lids)
    {
        bool upper = IsUpper(k), corner = k is 0 or 8;
        float radius = face.EyeRadius, sag = face.Elder * 0.06f + face.LidFold;
        Vec3 At(float r, float outward, float away, float share = 1)
        {
            (float az, float el) = LidEdge(face, k, default);
            (_, float moved) = LidEdge(face, k, lids);
            float angle = Maths.Pi * k / 8;
            el += (moved - el) * share;
            return Centre(face, side)
                + Direction(side, az + Maths.Cos(angle) * outward, el + Maths.Sin(angle) * away) * r;
        }
        return loop switch
        {
            Socket => Vec3.Lerp(perimeter, LoopPoint(face, side, Fold, k, perimeter, lids), 0.5f)
                + new Vec3(0, 0, k is >= 2 and <= 6 ? 0.08f : k is >= 10 and <= 14 ? -0.02f : 0),
            Fold => upper ? At(radius + 0.50f, 0.10f, 0.40f - sag, 0.25f)
                : k == 8 ? At(radius + 0.28f, 0.09f, -0.04f)
                : corner ? At(radius + 0.2f, 0.22f, 0)
                : At(radius + 0.30f, 0.14f, 0.46f, 0.35f),
            Crease => upper ? At(radius + 0.10f, 0.06f, 0.19f - sag, 0.6f)
                : corner ? At(radius + 0.18f, 0.06f, 0)
                : At(radius + 0.14f, 0.08f, 0.22f, 0.75f),
            Plate => At(radius + 0.19f, 0.05f, 0.09f, 0.96f),
            Edge => At(radius + 0.16f, 0, 0),
            Rim => At(radius + 0.03f, -0.02f, -0.03f),
            Inner => At(radius - 0.10f, 0.02f, 0.10f),
            _ => At(radius - 0.5f, 0.2f, 0.5f),
        };
    }

    public static Vec3 Centre(FaceParameters face, int side)
        => new(face.EyeCentre.X * side, face.EyeCentre.Y, face.EyeCentre.Z);
}
