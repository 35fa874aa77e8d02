using System.Text.Json.Serialization;
using Photoplay.Foundation;

namespace Photoplay.Writing;

public enum Quality { Draft, Standard, High }

/// <summary>What was asked: the words and how the film is to be made.</summary>
public sealed record Brief : Document
{
    public override string Schema => "photoplay.brief.1";
    /// <summary>The prompt, prose or Fountain text itself.</summary>
    public required string Words { get; init; }
    /// <summary>Where the words came from, for spans: "prompt" or a file name.</summary>
    public string Source { get; init; } = "prompt";
    public bool IsFountain { get; init; }
    public int Width { get; init; } = 1280;
    public int Height { get; init; } = 720;
    public Rational Fps { get; init; } = Rational.Whole(24);
    /// <summary>Length asked for, seconds; null lets the story decide.</summary>
    public double? Seconds { get; init; }
    public long Seed { get; init; } = 1;
    public string? Look { get; init; }
    /// <summary>A .cube, .cdl, .ccc or .cc file: a full path, or a name within the production's folder.</summary>
    public string? Grade { get; init; }
    /// <summary>Stops more (or, below 0, less) light than the meter says.</summary>
    public float Exposure { get; init; }
    /// <summary>Who plays which role: a role's id or name, and a .vrm, .glb or .gltf, by full path or by its name within
    /// the production's folder.</summary>
    public IReadOnlyDictionary<string, string>? Actors { get; init; }
    public Quality Quality { get; init; } = Quality.Standard;
    /// <summary>none, corner or open.</summary>
    public string Label { get; init; } = "open";
    /// <summary>sidecar (WebVTT and SRT beside the film), burn (in the picture as well) or none.</summary>
    public string Captions { get; init; } = "sidecar";
    [JsonIgnore] public Seed Root => new((ulong)Seed);
}
