using Photoplay.Foundation;
using Photoplay.Modeling;
using static Photoplay.Characters.People.Head.HeadRows;

namespace Photoplay.Characters.People.Head;

/// <summary>
/// The control cage of a head: rings and columns with two holes for the eyes and one for the mouth, filled by loops.
/// Points and faces come in the same order for every face, so the difference of two cages is a blend shape.
/// </summary>
internal sealed class HeadCage
{
    public const int Half = 14, ColumnCount = 2 * Half;
    private readonly int[,] grid = new int[All.Length, ColumnCount];

    public FaceParameters Face { get; }
    public QuadMesh Mesh { get; } = new();
    /// <summary>Loops around the eye from socket to inside, of 16 points: 0 outer corner, 4 top, 8 inner corner, 12
    /// bottom. Index 0 is the left eye.</summary>
    public int[][][] Eyes { get; }
    /// <summary>Loops around the mouth from skin to throat, of 16 points: 0 left corner, 4 middle of the upper lip, 8
    /// right corner.</summary>
    public int[][] Mouth { get; }
    /// <summary>Points inside the nostrils.</summary>
    public List<int> Nostrils { get; } = [];

    public HeadCage(FaceParameters face)
    {
        Face = face;
        for (int r = 0; r < All.Length; r++)
            for (int c = 1 - Half; c <= Half; c++) grid[r, c + Half - 1] = Mesh.Add(RingPoint(r, c));
        NoseRows.Shape(this);
        FillGrid();
        Eyes = [EyeLoops.Build(this, 1), EyeLoops.Build(this, -1)];
        Mouth = MouthLoops.Build(this);
        int[] map = Mesh.Compact();
        for (int i = 0; i < grid.Length; i++) { ref int g = ref grid[i / ColumnCount, i % ColumnCount]; g = map[g]; }
        foreach (int[] loop in Eyes.SelectMany(e => e).Concat(Mouth))
            for (int k = 0; k < loop.Length; k++) loop[k] = map[loop[k]];
        for (int i = 0; i < Nostrils.Count; i++) Nostrils[i] = map[Nostrils[i]];
    }

    /// <summary>Point of ring r and column c, -13..14: 0 is the middle of the face, positive the left side; -1 where
    /// there is a hole.</summary>
    public int At(int r, int c) => grid[r, (c <= -Half ? c + ColumnCount : c > Half ? c - ColumnCount : c) + Half - 1];

    public Vec3 this[int r, int c] => Mesh.Positions[At(r, c)];

    /// <summary>Puts the point of ring r, column c and its mirror image.</summary>
    public void Put(int r, int c, Vec3 p)
    {
        Mesh.Positions[At(r, c)] = p;
        if (c != 0) Mesh.Positions[At(r, -c)] = new(-p.X, p.Y, p.Z);
    }

    /// <summary>Shortens the face below the eyes as a child's is.</summary>
    public float Lower(float y)
        => y < 0.2f && y > -12 ? 0.2f + (y - 0.2f) * Face.LowerFace : y <= -12 ? y + 12.2f * (1 - Face.LowerFace) : y;

    private Vec3 RingPoint(int r, int c)
    {
        Row row = All[r];
        float jaw = Maths.SmoothStep(9, 16, r) * (1 - Maths.SmoothStep(18.5f, 21, r)),
            neck = Maths.SmoothStep(19, 21, r);
        float sideX = row.SideX * (1 + (Face.FaceWidth - 1) * (1 - neck)) * (1 + (Face.JawWidth - 1) * jaw);
        float spread = row.Spread * (r is >= 16 and <= 18 ? 1 + (Face.JawWidth - 1) * 0.8f : 1);
        float drop = r >= 16 ? Maths.SmoothStep(15, 17.5f, r) * (1 - Maths.SmoothStep(18.5f, 21, r)) : 0;
        float frontY = row.FrontY - Face.ChinDrop * drop, frontZ = row.FrontZ + Face.ChinForward * drop;
        // A child's skull is rounder: fuller forehead.
        frontZ += 0.35f * Face.Child * Maths.SmoothStep(0, 2, r) * (1 - Maths.SmoothStep(3, 6, r));
        float x, y, z, turn;
        int column = Math.Abs(c);
        float edgeX = MathF.Min(Columns[6] * spread * (r < 20 ? MathF.Min(Face.FaceWidth, 1.2f) : 1), sideX * 0.93f),
            edgeTurn = Maths.Asin(edgeX / sideX);
        float Front(float at) => row.SideZ
            + (frontZ - row.SideZ) * Maths.Pow(MathF.Max(0, 1 - Maths.Pow(at / sideX, row.Power)), 1 / row.Power);
        if (column <= 9)
        {
            turn = column <= 6 ? 0 : edgeTurn + (Maths.HalfPi + 0.12f - edgeTurn) * (column - 6) / 3f;
            x = column <= 6 ? Columns[column] / Columns[6] * edgeX : sideX * Maths.Sin(turn);
            if (column <= 6) turn = Maths.Asin(x / sideX);
            float cos = Maths.Cos(turn);
            z = cos >= 0 ? Front(x) : row.SideZ + cos * (row.SideZ - row.BackZ);
            y = frontY + (row.SideY - frontY) * Ease(MathF.Min(1, turn / Maths.HalfPi));
        }
        else
        {
            turn = Maths.HalfPi + 0.12f + (Maths.HalfPi - 0.12f) * (column - 9) / 5f;
            x = column == Half ? 0 : sideX * Maths.Pow(Maths.Sin(turn), 0.9f);
            z = row.SideZ + (row.SideZ - row.BackZ) * Maths.Cos(turn);
            y = row.SideY + (row.BackY - row.SideY) * Ease((turn - Maths.HalfPi) / Maths.HalfPi);
        }
        return new(c < 0 ? -x : x, Lower(y), z);
    }

    private static float Ease(float t) => t * t * (3 - 2 * t);

    private void FillGrid()
    {
        int pole = Mesh.Add(new(0, HeadSpace.Crown, -1.6f));
        for (int c = -Half; c < Half; c++) Mesh.Face(pole, At(0, c), At(0, c + 1));
        for (int r = 0; r < All.Length - 1; r++)
            for (int c = -Half; c < Half; c++)
            {
                int column = c >= 0 ? c : -c - 1;
                bool eye = r is >= Brow and < EyeBottom && column is >= 2 and < 6,
                    mouth = r is MouthTop or MouthMiddle && column < 3;
                if (eye || mouth) continue;
                int[] quad = [At(r, c), At(r + 1, c), At(r + 1, c + 1), At(r, c + 1)];
                if (r == 11 && column == 1) NoseRows.Nostril(this, quad);
                else Mesh.Face(quad);
            }
    }
}
