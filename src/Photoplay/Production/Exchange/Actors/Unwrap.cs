using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>A surface laid flat on a sheet: every triangle has its place, none on another.</summary>
/// <param name="Source">Of each new point, the mesh's point it is: points on the border of two pieces stand twice.</param>
/// <param name="At">Of each new point, its place on the sheet, texels.</param>
/// <param name="Indices">The mesh's triangles, in order, by new points.</param>
internal sealed record Unwrap(int[] Source, Vec2[] At, int[] Indices, int Width, int Height)
{
    private const float FacesAlike = 0.5f;
    /// <summary>Texels between pieces.</summary>
    private const int Gutter = 3;

    private readonly record struct Piece(int First, int Count, Vec2 Lo, Vec2 Size);

    /// <summary>Cuts the surface into connected pieces that face one way, lays each down along that way and packs them
    /// on shelves, tallest first.</summary>
    /// <param name="texelsPerMetre">Wanted; less where the sheet would be larger than <paramref name="largest"/>.</param>
    public static Unwrap Of(Mesh mesh, float texelsPerMetre, int largest)
    {
        int[] pieceOf = Pieces(mesh, out List<Vec3> axes);
        Dictionary<(int, int), int> numbers = [];
        List<int> source = [];
        int[] indices = new int[mesh.Indices.Length];
        // New points are numbered piece by piece.
        int[][] byPiece = [.. pieceOf.Select((p, t) => (p, t)).GroupBy(x => x.p).OrderBy(g => g.Key)
            .Select(g => g.Select(x => x.t).ToArray())];
        List<Vec2> flat = [];
        List<Piece> pieces = [];
        foreach (int[] triangles in byPiece)
        {
            int piece = pieceOf[triangles[0]], first = source.Count;
            Vec3.Basis(axes[piece], out Vec3 across, out Vec3 up);
            (Vec2 lo, Vec2 hi) = (new(float.MaxValue, float.MaxValue), new(float.MinValue, float.MinValue));
            foreach (int t in triangles)
                for (int k = 0; k < 3; k++)
                {
                    int v = mesh.Indices[t * 3 + k];
                    if (!numbers.TryGetValue((piece, v), out int number))
                    {
                        numbers[(piece, v)] = number = source.Count;
                        source.Add(v);
                        Vec2 at = new(Vec3.Dot(mesh.Positions[v], across), Vec3.Dot(mesh.Positions[v], up));
                        flat.Add(at);
                        lo = new(MathF.Min(lo.X, at.X), MathF.Min(lo.Y, at.Y));
                        hi = new(MathF.Max(hi.X, at.X), MathF.Max(hi.Y, at.Y));
                    }
                    indices[t * 3 + k] = number;
                }
            pieces.Add(new(first, source.Count - first, lo, hi - lo));
        }
        int[] order = [.. Enumerable.Range(0, pieces.Count).OrderByDescending(i => pieces[i].Size.Y).ThenBy(i => i)];
        for (float scale = texelsPerMetre; ; scale *= 0.9f)
        {
            if (Pack(pieces, order, scale, largest) is not { } sheet) continue;
            Vec2[] places = new Vec2[flat.Count];
            for (int p = 0; p < pieces.Count; p++)
                for (int i = pieces[p].First; i < pieces[p].First + pieces[p].Count; i++)
                    places[i] = (flat[i] - pieces[p].Lo) * scale + sheet.Corners[p];
            return new([.. source], places, indices, sheet.Width, sheet.Height);
        }
    }

    /// <summary>Grows pieces over shared edges as long as triangles face the way of the piece's first.</summary>
    private static int[] Pieces(Mesh mesh, out List<Vec3> axes)
    {
        int count = mesh.TriangleCount;
        Dictionary<long, int> edges = [];
        int[] other = new int[count * 3];
        Array.Fill(other, -1);
        Vec3[] faces = new Vec3[count];
        for (int t = 0; t < count; t++)
        {
            ReadOnlySpan<int> v = mesh.Indices.AsSpan(t * 3, 3);
            Vec3 a = mesh.Positions[v[0]];
            faces[t] = Vec3.Cross(mesh.Positions[v[1]] - a, mesh.Positions[v[2]] - a).Normalized;
            for (int k = 0; k < 3; k++)
            {
                (int from, int to) = (v[k], v[(k + 1) % 3]);
                long key = ((long)Math.Min(from, to) << 32) | (uint)Math.Max(from, to);
                if (!edges.Remove(key, out int side)) { edges[key] = t * 3 + k; continue; }
                (other[t * 3 + k], other[side]) = (side / 3, t);
            }
        }
        int[] pieceOf = new int[count];
        Array.Fill(pieceOf, -1);
        axes = [];
        Stack<int> open = [];
        for (int seed = 0; seed < count; seed++)
        {
            if (pieceOf[seed] >= 0) continue;
            Vec3 axis = faces[seed].LengthSquared > 0.5f ? faces[seed] : Vec3.UnitY;
            pieceOf[seed] = axes.Count;
            open.Push(seed);
            while (open.TryPop(out int t))
                for (int k = 0; k < 3; k++)
                {
                    int next = other[t * 3 + k];
                    if (next < 0 || pieceOf[next] >= 0 || Vec3.Dot(faces[next], axis) < FacesAlike) continue;
                    pieceOf[next] = axes.Count;
                    open.Push(next);
                }
            axes.Add(axis);
        }
        return pieceOf;
    }

    /// <summary>Corners of the pieces on the narrowest sheet, a power of two across, that holds them all and is as
    /// tall as broad, or half of it; null if none does.</summary>
    private static (Vec2[] Corners, int Width, int Height)? Pack(List<Piece> pieces, int[] order, float scale, int largest)
    {
        for (int width = 32; width <= largest; width *= 2)
        {
            Vec2[] corners = new Vec2[pieces.Count];
            int x = Gutter, y = Gutter, shelf = 0;
            bool fits = true;
            foreach (int p in order)
            {
                int w = (int)MathF.Ceiling(pieces[p].Size.X * scale) + 1,
                    h = (int)MathF.Ceiling(pieces[p].Size.Y * scale) + 1;
                if (x + w + Gutter > width) (x, y, shelf) = (Gutter, y + shelf + Gutter, 0);
                if (x + w + Gutter > width || y + h + Gutter > width) { fits = false; break; }
                corners[p] = new(x + 0.5f, y + 0.5f);
                x += w + Gutter;
                shelf = Math.Max(shelf, h);
            }
            int height = y + shelf + Gutter;
            if (fits) return (corners, width, height <= width / 2 ? width / 2 : width);
        }
        return null;
    }
}
