using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>The loops of the cage from the skin around the mouth over the lips into the throat.</summary>
internal static class MouthLoops
{
    public const int Points = 16, Perimeter = 0, Around = 1, Border = 2, LipEdge = 3, Bulge = 4, Contact = 5,
        Inside = 6, Throat = 7, LoopCount = 8;

    private static readonly (int R, int C)[] Hole =
        [(14, 3), (13, 3), (13, 2), (13, 1), (13, 0), (13, -1), (13, -2), (13, -3), (14, -3), (15, -3), (15, -2),
            (15, -1), (15, 0), (15, 1), (15, 2), (15, 3)];
    private static readonly float[] Across = [1, 0.84f, 0.56f, 0.25f, 0, -0.25f, -0.56f, -0.84f, -1];
    /// <summary>Height of the upper lip (with the bow in its middle) and of the lower lip, corner to corner.</summary>
    private static readonly float[] UpperHeight = [0, 0.36f, 0.74f, 1.0f, 0.86f, 1.0f, 0.74f, 0.36f, 0],
        LowerHeight = [0, 0.42f, 0.80f, 0.98f, 1, 0.98f, 0.80f, 0.42f, 0];

    /// <summary>-1 right corner .. 1 left corner.</summary>
    public static float U(int k) => Across[k <= 8 ? k : 16 - k];
    public static bool IsUpper(int k) => k is > 0 and < 8;
    public static bool IsCorner(int k) => k is 0 or 8;

    public static int[][] Build(HeadCage cage)
    {
        MakeRoom(cage);
        int[][] loops = new int[LoopCount][];
        loops[Perimeter] = [.. Hole.Select(h => cage.At(h.R, h.C))];
        for (int loop = Around; loop < LoopCount; loop++)
        {
            int l = loop;
            loops[l] = cage.Mesh.AddLoop(Points,
                k => LoopPoint(cage.Face, l, k, cage.Mesh.Positions[loops[Perimeter][k]]));
            cage.Mesh.Bridge(loops[l - 1], loops[l]);
        }
        return loops;
    }

    /// <summary>Draws the columns beside the mouth outward along their rings, so that the lips' corners lie
    /// inside the hole.</summary>
    private static void MakeRoom(HeadCage cage)
    {
        float wide = Math.Clamp(0.83f + 2.4f * (cage.Face.MouthWidth - 1), 0.4f, 1.4f);
        for (int r = HeadRows.MouthTop - 1; r <= HeadRows.MouthBottom + 1; r++)
        {
            float share = r is >= HeadRows.MouthTop and <= HeadRows.MouthBottom ? wide : 0.45f * wide;
            Vec3 a = cage[r, 3], b = cage[r, 4], c = cage[r, 5], d = cage[r, 6];
            cage.Put(r, 3, a + (b - a) * share);
            cage.Put(r, 4, b + (c - b) * (0.55f * share));
            cage.Put(r, 5, c + (d - c) * (0.28f * share));
        }
    }

    private static Vec3 LoopPoint(FaceParameters face, int loop, int k, Vec3 perimeter)
    {
        bool upper = IsUpper(k), corner = IsCorner(k);
        float u = U(k);
        Vec3 At(float height, float forward, float wide = 1)
        {
            float y = face.MouthY + face.MouthCurve * u * u * 1.1f - 0.08f * (1 - u * u);
            y += (corner ? 0 : upper ? UpperHeight[k] * 0.64f * (1 + face.LipBalance)
                : -LowerHeight[16 - k] * 0.78f * (1 - face.LipBalance))
                * face.LipFullness * height;
            float z = 9.6f - (1.45f + MathF.Max(0, face.MouthCurve) * 0.5f) * u * u;
            return new(u * 2.38f * face.MouthWidth * wide, y, z + forward * (1 - 0.75f * u * u));
        }
        return loop switch
        {
            Around => Vec3.Lerp(At(1.55f, upper ? 0.05f : -0.12f, corner ? 1.13f : 1.06f), perimeter, 0.28f),
            Border => At(1.08f, upper ? 0.16f : 0.02f, corner ? 1.03f : 1),
            LipEdge => At(0.94f, upper ? 0.22f : 0.16f),
            Bulge => At(0.45f, upper ? 0.34f : 0.42f, corner ? 0.985f : 1),
            Contact => At(-0.10f, upper ? 0.12f : 0.10f, corner ? 0.96f : 1),
            Inside => At(-0.06f, -0.5f, corner ? 0.93f : 1) + new Vec3(0, 0, -0.15f),
            _ => At(0.6f, -1.5f, 0.9f) + new Vec3(0, 0, -0.5f),
        };
    }
}
