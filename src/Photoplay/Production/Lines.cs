using System.Text.Json.Serialization;
using Photoplay.Writing.Grounding;

namespace Photoplay.Production;

/// <summary>JSON of one line, for tools that read a line at a time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GroundReport))]
internal sealed partial class Lines : JsonSerializerContext;
