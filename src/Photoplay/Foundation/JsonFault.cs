using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Photoplay.Foundation;

/// <summary>Says in plain words what is wrong with a document somebody has edited: which field, what stands there, what
/// may.</summary>
internal static partial class JsonFault
{
    private const int Shown = 40;

    public static string Say(JsonException e, string json, JsonTypeInfo type)
    {
        string reason = e.Message.Split(" Path:")[0];
        if (Missing().Match(reason) is { Success: true } missing) return $"{missing.Groups[1].Value} is missing";
        // What is no JSON at all has no fields: the reader's own words tell most.
        if (e.Path is not ['$', _, ..] path || Found(json, path) is not { } found) return reason;
        string allowed = reason.StartsWith("The JSON value could not", StringComparison.Ordinal)
            ? Allowed(TypeAt(type, path)) : reason;
        return $"{path[2..]} is {found}; {allowed}";
    }

    private static string? Found(string json, string path)
    {
        try
        {
            using JsonDocument read = JsonDocument.Parse(json,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            JsonElement at = read.RootElement;
            foreach ((string name, int index) in Steps(path)) at = index >= 0 ? at[index] : at.GetProperty(name);
            string text = at.ValueKind is JsonValueKind.Object ? "{...}" : at.GetRawText();
            return text.Length > Shown ? text[..Shown] + "..." : text;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException
            or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Type? TypeAt(JsonTypeInfo type, string path)
    {
        JsonTypeInfo at = type;
        foreach ((string name, int index) in Steps(path))
        {
            Type? next = index >= 0 || at.Kind == JsonTypeInfoKind.Dictionary ? at.ElementType
                : at.Properties.FirstOrDefault(p => p.Name == name)?.PropertyType;
            if (next is null) return null;
            at = at.Options.GetTypeInfo(next);
        }
        return Nullable.GetUnderlyingType(at.Type) ?? at.Type;
    }

    private static string Allowed(Type? type)
    {
        if (type is null) return "that cannot stand here";
        if (type.IsEnum)
            return "it is one of " + string.Join(", ",
                Enum.GetNames(type).Select(n => $"\"{JsonNamingPolicy.CamelCase.ConvertName(n)}\""));
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => "it is text in quotes",
            TypeCode.Boolean => "it is true or false",
            TypeCode.Int32 or TypeCode.Int64 => "it is a whole number",
            TypeCode.Single or TypeCode.Double => "it is a number",
            _ when type == typeof(Rational) => "it is a number such as 24 or 3.5, or \"24000/1001\"",
            _ when type.IsArray || type.GetInterface(nameof(System.Collections.IEnumerable)) is not null
                => "it is a list in [ ]",
            _ => "it is a group of fields in { }",
        };
    }

    /// <summary>The steps of a path such as $.scenes[2].heading: a name, or an index of a list.</summary>
    private static IEnumerable<(string Name, int Index)> Steps(string path)
        => Step().Matches(path).Select(m => m.Groups[2].Success
            ? ("", int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))
            : (m.Groups[1].Value + m.Groups[3].Value, -1));

    [GeneratedRegex(@"\.([^.\[]+)|\[(\d+)\]|\['([^']*)'\]")]
    private static partial Regex Step();

    [GeneratedRegex(@"missing required properties including: '([^']+)'")]
    private static partial Regex Missing();
}
