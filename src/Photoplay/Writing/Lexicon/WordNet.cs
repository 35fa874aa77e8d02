using System.Text;

namespace Photoplay.Writing.Lexicon;

public enum PartOfSpeech { Noun, Verb, Adjective, Adverb }

/// <summary>A WordNet synset: part of speech and byte offset in its data file.</summary>
public readonly record struct SynsetId(PartOfSpeech Part, int Offset);

/// <summary>One meaning: its words (lower case, blanks between the words of a collocation), the lexicographer's file it
/// stands in (wninput(5WN): 5 animals, 18 persons, 6 artifacts ...) and what it points to.</summary>
public sealed record Synset(SynsetId Id, int LexFile, string[] Words, SynsetId[] Hypernyms, SynsetId[] Similar,
    SynsetId[] Derived, string Gloss)
{
    /// <summary>A single person, place or thing with a name of its own (Paris, Stephen Crane).</summary>
    public bool IsInstance { get; init; }
    /// <summary>Adjectives: of which noun's meaning this is a value ("heavy" of weight).</summary>
    public SynsetId[] Attributes { get; init; } = [];
}

/// <summary>
/// WordNet 3.0 (Fellbaum 1998; database format wndb(5WN)) read where it lies: the files stay byte arrays and every
/// look-up is a binary search, so loading costs little more than reading the files. Without files (<see cref="Empty"/>)
/// every look-up finds nothing.
/// </summary>
public sealed partial class WordNet
{
    private static readonly string[] Extensions = ["noun", "verb", "adj", "adv"];
    private readonly SortedLines[] index = new SortedLines[4], exceptions = new SortedLines[4];
    private readonly byte[][] data = new byte[4][];
    private readonly SortedLines counts;
    private readonly Dictionary<SynsetId, Synset> synsets = [];
    private readonly Dictionary<(string, PartOfSpeech), SynsetId[]> senses = [];
    private readonly Lock gate = new();

    private WordNet(Func<string, byte[]> read)
    {
        for (int p = 0; p < 4; p++)
        {
            index[p] = new(read("index." + Extensions[p]), ' ');
            data[p] = read("data." + Extensions[p]);
            exceptions[p] = new(read(Extensions[p] + ".exc"), ' ');
        }
        counts = new(read("cntlist.rev"), '%');
    }

    public static WordNet Empty { get; } = new(_ => []);

    /// <summary>Reads the database; <paramref name="open"/> is asked for file names such as "data.noun".</summary>
    public static WordNet Load(Func<string, Stream> open) => new(name =>
    {
        using Stream s = open(name);
        if (s.CanSeek)
        {
            byte[] whole = new byte[s.Length];
            s.ReadExactly(whole);
            return whole;
        }
        using MemoryStream all = new();
        s.CopyTo(all);
        return all.ToArray();
    });

    public bool IsEmpty => data[0].Length == 0;

    /// <summary>Meanings of a lemma, most frequent first.</summary>
    public IReadOnlyList<SynsetId> Senses(string lemma, PartOfSpeech part)
    {
        lock (gate)
        {
            if (senses.TryGetValue((lemma, part), out SynsetId[]? known)) return known;
            return senses[(lemma, part)] = ReadSenses(lemma, part);
        }
    }

    private SynsetId[] ReadSenses(string lemma, PartOfSpeech part)
    {
        ReadOnlySpan<byte> line = lemma.Length == 0 ? [] : index[(int)part].Find(Key(lemma));
        if (line.IsEmpty) return [];
        // lemma pos synset_cnt p_cnt [ptr_symbol...] sense_cnt tagsense_cnt synset_offset...
        string[] fields = Encoding.Latin1.GetString(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int n = int.Parse(fields[2], null), first = fields.Length - n;
        SynsetId[] found = new SynsetId[n];
        for (int i = 0; i < n; i++) found[i] = new(part, int.Parse(fields[first + i], null));
        return found;
    }

    public bool Has(string lemma, PartOfSpeech part) => Senses(lemma, part).Count > 0;

    public Synset Get(SynsetId id)
    {
        lock (gate)
        {
            if (!synsets.TryGetValue(id, out Synset? known))
                synsets[id] = known = SynsetLine.Parse(id, LineAt(data[(int)id.Part], id.Offset));
            return known;
        }
    }

    /// <summary>How often the sense (0-based) occurs in the tagged texts of WordNet; every sense
    /// together if null.</summary>
    public int Count(string lemma, PartOfSpeech part, int? sense = null)
    {
        int sum = 0;
        foreach (string line in counts.FindAll(Key(lemma)))
        {
            // lemma%type:file:id:head:id sense count; type 5 is an adjective satellite
            int percent = line.IndexOf('%', StringComparison.Ordinal);
            int type = line[percent + 1] - '1';
            if ((type == 4 ? 2 : type) != (int)part) continue;
            string[] f = line.Split(' ');
            if (sense is null || int.Parse(f[^2], null) == sense + 1) sum += int.Parse(f[^1], null);
        }
        return sum;
    }

    private static byte[] Key(string lemma) => Encoding.Latin1.GetBytes(lemma.Replace(' ', '_'));

    private static ReadOnlySpan<byte> LineAt(byte[] bytes, int offset)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(offset);
        int end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }
}
