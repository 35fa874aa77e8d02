using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Photoplay.Foundation;

/// <summary>What every document that passes between rooms has: a schema name with version, and room for fields this
/// version does not know, which survive a round trip.</summary>
public abstract record Document
{
    /// <summary>For example "photoplay.screenplay.1".</summary>
    public abstract string Schema { get; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>Reading, writing and naming documents.</summary>
public static class DocumentText
{
    /// <summary>House style of JSON: indented, camelCase, enums as words, nulls left out. Contexts are
    /// made with this.</summary>
    public static JsonSerializerOptions Style { get; } = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, NewLine = "\n",
    };

    public static string Write<T>(T document, JsonTypeInfo<T> type) => JsonSerializer.Serialize(document, type) + "\n";

    /// <summary>Reads a document a user may have edited; what is wrong comes back as a request fault
    /// with the place.</summary>
    public static T Read<T>(string json, JsonTypeInfo<T> type, string source)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type)
                ?? throw new PhotoplayException(Fault.Request, $"{source} is empty", "delete it to have it made again");
        }
        catch (JsonException e)
        {
            throw new PhotoplayException(Fault.Request,
                $"{source}, line {(e.LineNumber ?? 0) + 1}: {JsonFault.Say(e, json, type)}",
                "mend that line, or delete the file to have it made again");
        }
    }

    public static string HashOf<T>(T document, JsonTypeInfo<T> type)
        => StableHash.Of(JsonSerializer.Serialize(document, type));
}

/// <summary>[x, y, z], to a tenth of a millimetre.</summary>
public sealed class Vec3Json : JsonConverter<Vec3>
{
    public override Vec3 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("a place is written as [x, y, z], in metres");
        Span<float> v = stackalloc float[3];
        for (int i = 0; i < 3; i++)
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.Number)
                throw new JsonException("a place is written as [x, y, z], in metres");
            v[i] = reader.GetSingle();
        }
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw new JsonException("a place is written as [x, y, z], in metres");
        return new(v[0], v[1], v[2]);
    }

    public override void Write(Utf8JsonWriter writer, Vec3 value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (int i = 0; i < 3; i++) writer.WriteNumberValue(Math.Round((decimal)value[i], 4));
        writer.WriteEndArray();
    }
}
