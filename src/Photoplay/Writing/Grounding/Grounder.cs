using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Photoplay.Foundation;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Writing.Grounding;

/// <summary>Tells of every content phrase of a text whether the house can show it, and as what.</summary>
public static class Grounder
{
    public static GroundReport Of(string text, Vocabulary vocabulary, WordNet wordnet)
        => Of(text, new Concepts(new Wordbook(vocabulary, wordnet)));

    /// <summary>Many texts against one vocabulary, which is then indexed only once.</summary>
    public static IEnumerable<GroundReport> Of(IEnumerable<string> texts, Vocabulary vocabulary, WordNet wordnet)
    {
        Concepts concepts = new(new Wordbook(vocabulary, wordnet));
        foreach (string text in texts) yield return Of(text, concepts);
    }

    internal static GroundReport Of(string text, Concepts concepts)
    {
        PhraseCollector collector = new(text, concepts);
        foreach (SentenceReading s in new ProseReader(concepts.Book).Read(text)) collector.Take(s);
        return new(text, collector.Finish());
    }

    /// <summary>One line: {"prompt": ..., "phrases": [...]}.</summary>
    public static string ToJsonLine(GroundReport report)
        => JsonSerializer.Serialize(report, GroundJson.Line.GroundReport);
}

[JsonSerializable(typeof(GroundReport))]
internal sealed partial class GroundJson : JsonSerializerContext
{
    public static GroundJson Line { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
