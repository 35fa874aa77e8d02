using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>
/// A displacement of the head cage: some points are moved, some held, and the rest settle to the mean of their
/// neighbours (a discrete harmonic field), so skin gives way softly around what moves.
/// </summary>
internal sealed class CageField
{
    private readonly int[][] neighbours;
    private readonly bool[] set;

    public HeadCage Cage { get; }
    public Vec3[] Moves { get; }

    /// <summary>Skull, ears, neck are held.</summary>
    public CageField(HeadCage cage, int[][] neighbours)
    {
        (Cage, this.neighbours) = (cage, neighbours);
        Moves = new Vec3[cage.Mesh.Positions.Count];
        set = new bool[Moves.Length];
        for (int i = 0; i < Moves.Length; i++)
        {
            Vec3 p = cage.Mesh.Positions[i];
            set[i] = p.Z < -0.5f || p.Y > 8 || p.Y - HeadSpace.NeckLift(cage.Face) < -12.4f;
        }
    }

    public CageField Move(int point, Vec3 by) { Moves[point] = by; set[point] = true; return this; }

    /// <summary>Moves a grid point and its mirror image.</summary>
    public CageField Move(int row, int column, Vec3 by)
    {
        Move(Cage.At(row, column), by);
        if (column != 0) Move(Cage.At(row, -column), new(-by.X, by.Y, by.Z));
        return this;
    }

    public CageField Hold(params IEnumerable<int> points)
    {
        foreach (int v in points) if (!set[v]) set[v] = true;
        return this;
    }
    public CageField HoldLids() => Hold(Cage.Eyes.SelectMany(e => e.Skip(EyeLoops.Crease)).SelectMany(l => l));
    public CageField HoldLips() => Hold(Cage.Mouth.Skip(MouthLoops.Border).SelectMany(l => l));
    public CageField HoldNose()
    {
        for (int r = 5; r <= 11; r++) Hold(Cage.At(r, 0), Cage.At(r, 1), Cage.At(r, -1));
        return Hold(Cage.Nostrils);
    }
    public CageField HoldAbove(int row)
    {
        for (int r = 0; r <= row; r++) for (int c = -13; c <= 14; c++) if (Cage.At(r, c) >= 0) Hold(Cage.At(r, c));
        return this;
    }
    public CageField HoldBelow(int row)
    {
        for (int r = row; r < HeadRows.All.Length; r++)
            for (int c = -13; c <= 14; c++) if (Cage.At(r, c) >= 0) Hold(Cage.At(r, c));
        return this;
    }

    /// <summary>Lets the free points settle (Jacobi steps: the same on both sides).</summary>
    public CageField Settle(int steps = 90)
    {
        Vec3[] next = new Vec3[Moves.Length];
        for (int s = 0; s < steps; s++)
        {
            for (int i = 0; i < next.Length; i++)
            {
                if (set[i]) { next[i] = Moves[i]; continue; }
                Vec3 sum = default;
                foreach (int n in neighbours[i]) sum += Moves[n];
                next[i] = sum / neighbours[i].Length;
            }
            next.CopyTo(Moves, 0);
        }
        return this;
    }

    /// <summary>Adds a soft bulge about a place of the left side and its mirror image; lids stay out of it.</summary>
    public CageField Bulge(Vec3 at, float radius, Vec3 by)
    {
        HashSet<int> lids = [.. Cage.Eyes.SelectMany(e => e.Skip(EyeLoops.Plate)).SelectMany(l => l)];
        for (int i = 0; i < Moves.Length; i++)
        {
            if (lids.Contains(i)) continue;
            Vec3 p = Cage.Mesh.Positions[i];
            float left = Gauss((p - at).LengthSquared, radius),
                right = Gauss((new Vec3(-p.X, p.Y, p.Z) - at).LengthSquared, radius);
            Moves[i] += at.X == 0 ? by * left : by * left + new Vec3(-by.X, by.Y, by.Z) * right;
        }
        return this;
    }

    private static float Gauss(float distanceSquared, float radius)
    {
        float x = distanceSquared / (radius * radius);
        return x > 8 ? 0 : Maths.Exp(-x);
    }
}
