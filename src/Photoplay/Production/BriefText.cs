using System.Text.Json;
using System.Text.Json.Nodes;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Reads a brief that somebody may have written by hand: what it leaves out is as usual, what cannot be made
/// is refused.</summary>
public static class BriefText
{
    /// <summary>Sides of a picture, pixels.</summary>
    public const int Smallest = 16, Largest = 8192;
    private const int FewestFps = 1, MostFps = 240;
    private const double Shortest = 1, Longest = 7200;
    private const float MostStops = 6;

    public static Brief Read(string json, string source)
    {
        JsonObject brief = JsonSerializer.SerializeToNode(new Brief { Words = "" }, Documents.House.Brief)!.AsObject();
        foreach ((string name, JsonElement value) in Given(json, source))
        {
            if (name == "schema" && brief["schema"]?.GetValue<string>() is { } known && value.ToString() != known)
                throw new PhotoplayException(Fault.Request, $"{source}: the schema is {value}, not {known}",
                    "write a brief for this version");
            if (value.ValueKind != JsonValueKind.Null) brief[name] = JsonNode.Parse(value.GetRawText());
        }
        return Checked(DocumentText.Read(brief.ToJsonString(), Documents.House.Brief, source), source);
    }

    /// <summary>The brief, if a film can be made of it.</summary>
    public static Brief Checked(Brief b, string source)
    {
        if (string.IsNullOrWhiteSpace(b.Words)) throw Bad("words", $"\"\"", $"it says what happens");
        foreach ((string side, int pixels) in (ReadOnlySpan<(string, int)>)[("width", b.Width), ("height", b.Height)])
            if (pixels is < Smallest or > Largest)
                throw Bad(side, $"{pixels}", $"it goes from {Smallest} to {Largest}");
        if (b.Fps < Rational.Whole(FewestFps) || b.Fps > Rational.Whole(MostFps))
            throw Bad("fps", $"{b.Fps}", $"it goes from {FewestFps} to {MostFps}");
        if (b.Seconds is not (null or >= Shortest and <= Longest))
            throw Bad("seconds", $"{b.Seconds}", $"it goes from {Shortest} to {Longest}");
        if (b.Exposure is not (>= -MostStops and <= MostStops))
            throw Bad("exposure", $"{b.Exposure}", $"it goes from -{MostStops} to {MostStops} stops");
        if (b.Label is not ("none" or "corner" or "open"))
            throw Bad("label", $"\"{b.Label}\"", $"it is \"open\", \"corner\" or \"none\"");
        if (b.Captions is not ("sidecar" or "burn" or "none"))
            throw Bad("captions", $"\"{b.Captions}\"", $"it is \"sidecar\", \"burn\" or \"none\"");
        return b;

        PhotoplayException Bad(string field, FormattableString found, FormattableString rule)
            => new(Fault.Request, FormattableString.Invariant(
                $"{source}: {field} is {FormattableString.Invariant(found)}; {FormattableString.Invariant(rule)}"),
                "mend it and run again");
    }

    /// <summary>What is written there, by name; read once as a whole document, so that what is wrong is told
    /// with its line.</summary>
    private static IEnumerable<(string, JsonElement)> Given(string json, string source)
    {
        _ = DocumentText.Read(json, Documents.House.Brief, source);
        using JsonDocument read = JsonDocument.Parse(json,
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return [.. read.RootElement.EnumerateObject().Select(p => (p.Name, p.Value.Clone()))];
    }
}
