using System.Text.Json;
using System.Text.Json.Serialization;
using Photoplay.Characters;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production.Judges;
using Photoplay.Sets;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>The JSON forms of all documents, made at build time.</summary>
[JsonSerializable(typeof(Brief))]
[JsonSerializable(typeof(Screenplay))]
[JsonSerializable(typeof(Recording))]
[JsonSerializable(typeof(Cast))]
[JsonSerializable(typeof(Locations))]
[JsonSerializable(typeof(Storyboard))]
[JsonSerializable(typeof(Takes))]
[JsonSerializable(typeof(BoardScene))]
[JsonSerializable(typeof(LocationSheet))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Stamps))]
[JsonSerializable(typeof(ShotKey))]
[JsonSerializable(typeof(CharacterSheet))]
[JsonSerializable(typeof(JudgeManifest))]
public sealed partial class Documents : JsonSerializerContext
{
    /// <summary>The context in the house's style of JSON.</summary>
    public static Documents House { get; } = new(new JsonSerializerOptions(DocumentText.Style));
}
