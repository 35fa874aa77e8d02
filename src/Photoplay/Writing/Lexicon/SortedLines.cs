using System.Text;

namespace Photoplay.Writing.Lexicon;

/// <summary>A text file whose lines are sorted by bytes; the key of a line ends at the separator.</summary>
internal sealed class SortedLines(byte[] bytes, char separator)
{
    /// <summary>The first line with that key, without its line end; empty if there is none.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<byte> key)
    {
        int start = LowerBound(key);
        return start < bytes.Length && Compare(start, key) == 0 ? Line(start) : [];
    }

    public List<string> FindAll(ReadOnlySpan<byte> key)
    {
        List<string> found = [];
        for (int at = LowerBound(key); at < bytes.Length && Compare(at, key) == 0;)
        {
            ReadOnlySpan<byte> line = Line(at);
            found.Add(Encoding.Latin1.GetString(line));
            at += line.Length + 1;
        }
        return found;
    }

    private int LowerBound(ReadOnlySpan<byte> key)
    {
        int lo = 0, hi = bytes.Length; // line starts
        while (lo < hi)
        {
            int mid = StartOfLine((lo + hi) / 2);
            if (Compare(mid, key) < 0) lo = Math.Min(bytes.Length, mid + Line(mid).Length + 1);
            else hi = mid;
        }
        return lo;
    }

    private int StartOfLine(int at)
    {
        while (at > 0 && bytes[at - 1] != '\n') at--;
        return at;
    }

    private ReadOnlySpan<byte> Line(int start)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(start);
        int end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }

    private int Compare(int start, ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<byte> line = Line(start);
        int end = line.IndexOf((byte)separator);
        // Licence lines open with a blank, hence an empty key: before everything.
        return line[..Math.Max(0, end < 0 ? line.Length : end)].SequenceCompareTo(key);
    }
}
