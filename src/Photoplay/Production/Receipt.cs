using Photoplay.Foundation;

namespace Photoplay.Production;

/// <summary>What the film cost and what everything in it came from.</summary>
public sealed record Receipt : Document
{
    public override string Schema => "photoplay.receipt.1";
    public required string Title { get; init; }
    public required string Version { get; init; }
    public required string Film { get; init; }
    public required string FilmHash { get; init; }
    public required double FilmSeconds { get; init; }
    /// <summary>Of this run; a resumed production adds to what was spent before.</summary>
    public required double WallSeconds { get; init; }
    public required double CpuSeconds { get; init; }
    /// <summary>Estimated at 15 W a busy core; a measurement where the machine offers one is better.</summary>
    public required double EnergyWattHoursEstimated { get; init; }
    public required int FramesRendered { get; init; }
    public required int FramesKept { get; init; }
    /// <summary>Document to hash of what it was made from.</summary>
    public required IReadOnlyDictionary<string, string> Documents { get; init; }
    /// <summary>Of every character, by id, the hash of geometry, materials and voice that were photographed and heard in
    /// all its shots.</summary>
    public IReadOnlyDictionary<string, string> Likenesses { get; init; } = new Dictionary<string, string>();
    public required IReadOnlyList<Asset> Assets { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <param name="Origin">How it came to be, e.g. "modelled by rule in Photoplay" or a package and its licence.</param>
public sealed record Asset(string Name, string Kind, string Origin);
