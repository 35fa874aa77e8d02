using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange.Actors;

/// <summary>The colours of hair and fur as a small sheet that any program can show: a column from root to tip, a row for
/// strands of like colours. Strands are sorted into rows by median cut (Heckbert 1982).</summary>
/// <param name="At">Of each point of the mesh, its place on the sheet, texels.</param>
internal sealed record StrandSheet(Rgb[] Colours, int Width, int Height, Vec2[] At, float Roughness)
{
    private const int Steps = 8, Rows = 256;
    /// <summary>Hair is see-through and shades itself, a ribbon of it is neither: as a matt surface it sends back this
    /// share of its fibres' colour, a little greyer (found by eye, beside our own pictures in sun and indoors).</summary>
    private const float Matt = 0.58f, Greyer = 0.18f;

    public static StrandSheet Of(Shape shape, IReadOnlyList<Range> strands)
    {
        Mesh mesh = shape.Mesh;
        int n = mesh.Positions.Length;
        Rgb[] colour = new Rgb[n];
        double rough = 0;
        RestSurface surface = new(shape, 0.002f);
        for (int t = 0; t < mesh.TriangleCount; t++)
            for (int k = 0; k < 3; k++)
            {
                OpenPbr m = surface.At(t, k == 1 ? 1 : 0, k == 2 ? 1 : 0);
                colour[mesh.Indices[t * 3 + k]] =
                    Rgb.Lerp(m.BaseColor, new(m.BaseColor.Luminance), Greyer) * Matt;
                rough += m.SpecularRoughness;
            }
        Rgb[] roots = [.. strands.Select(r => Mean(colour, r))];
        int[] rowOf = Sorted(roots, out int rows);
        Rgb[] sheet = new Rgb[rows * Steps];
        int[] counts = new int[sheet.Length];
        Vec2[] at = new Vec2[n];
        for (int s = 0; s < strands.Count; s++)
        {
            (int start, int length) = strands[s].GetOffsetAndLength(n);
            for (int i = 0; i < length; i++)
            {
                // Texel 0 is the root, the last one the tip.
                float x = (Steps - 1) * MathF.Min(1, i / 2 / MathF.Max(1, (length - 1) / 2));
                int cell = rowOf[s] * Steps + (int)(x + 0.5f);
                sheet[cell] += colour[start + i];
                counts[cell]++;
                at[start + i] = new(x + 0.5f, rowOf[s] + 0.5f);
            }
        }
        for (int r = 0; r < rows; r++) Fill(sheet.AsSpan(r * Steps, Steps), counts.AsSpan(r * Steps, Steps));
        return new(sheet, Steps, rows, at, (float)(rough / Math.Max(1, mesh.Indices.Length)));
    }

    private static Rgb Mean(Rgb[] colour, Range strand)
    {
        Rgb sum = default;
        ReadOnlySpan<Rgb> own = colour.AsSpan(strand);
        foreach (Rgb c in own) sum += c;
        return sum / own.Length;
    }

    /// <summary>Means of the texels something fell on; the others between them.</summary>
    private static void Fill(Span<Rgb> row, ReadOnlySpan<int> counts)
    {
        for (int i = 0; i < row.Length; i++) if (counts[i] > 0) row[i] /= counts[i];
        int before = -1;
        for (int i = 0; i < row.Length; i++)
        {
            if (counts[i] == 0) continue;
            for (int k = before + 1; k < i; k++)
                row[k] = before < 0 ? row[i] : Rgb.Lerp(row[before], row[i], (k - before) / (float)(i - before));
            before = i;
        }
        for (int k = before + 1; k < row.Length && before >= 0; k++) row[k] = row[before];
    }

    /// <summary>Splits the strands by the channel in which they differ most, again and again.</summary>
    private static int[] Sorted(Rgb[] colours, out int rows)
    {
        int[] rowOf = new int[colours.Length], order = [.. Enumerable.Range(0, colours.Length)];
        int next = 0, most = 1;
        while (most * 2 <= Math.Min(Rows, colours.Length)) most *= 2;
        Split(0, colours.Length, most);
        rows = most;
        return rowOf;

        void Split(int start, int end, int into)
        {
            if (into == 1)
            {
                for (int i = start; i < end; i++) rowOf[order[i]] = next;
                next++;
                return;
            }
            (Rgb lo, Rgb hi) = (new(float.MaxValue), new(float.MinValue));
            for (int i = start; i < end; i++)
            {
                Rgb c = colours[order[i]];
                lo = new(MathF.Min(lo.R, c.R), MathF.Min(lo.G, c.G), MathF.Min(lo.B, c.B));
                hi = new(MathF.Max(hi.R, c.R), MathF.Max(hi.G, c.G), MathF.Max(hi.B, c.B));
            }
            Rgb range = hi - lo;
            Func<Rgb, float> key = range.R >= range.G && range.R >= range.B ? c => c.R
                : range.G >= range.B ? c => c.G : c => c.B;
            int[] part = [.. order[start..end].OrderBy(i => key(colours[i])).ThenBy(i => i)];
            part.CopyTo(order, start);
            int middle = (start + end) / 2;
            Split(start, middle, into / 2);
            Split(middle, end, into / 2);
        }
    }
}
