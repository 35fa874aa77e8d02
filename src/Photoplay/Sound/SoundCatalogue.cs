using Photoplay.Foundation;
using Photoplay.Sound.Ambience;

namespace Photoplay.Sound;

/// <summary>Noises that can be asked for by name, each a bed that is synthesised.</summary>
public static class SoundCatalogue
{
    private static readonly (VocabularyEntry Entry, Func<Seed, IBed> Make)[] All =
    [
        (new("wind-noise", Kind.Sound, ["howling wind", "sound of wind", "wind howling", "whoosh"]),
            s => new Wind(s, 0.9f)),
        (new("rain-noise", Kind.Sound, ["patter of rain", "sound of rain", "rain pattering", "patter"]),
            s => new Rain(s, 1)),
        (new("waves", Kind.Sound, ["sound of waves", "sound of sea", "sound of the sea", "sound of the ocean",
            "crashing waves", "surf", "lapping waves"]), s => new Sea(s)),
        (new("fire-crackle", Kind.Sound, ["crackling fire", "crackle of fire", "sound of fire", "crackle"]),
            s => new Fire(s)),
        (new("birdsong", Kind.Sound, ["birdsong", "sound of birds", "birds chirping", "chirping", "twitter of birds"]),
            s => new Chorus(s, false, 60)),
        (new("crickets", Kind.Sound, ["crickets", "sound of crickets", "chirping crickets"]),
            s => new Chorus(s, true, 60)),
        (new("traffic-noise", Kind.Sound, ["traffic noise", "sound of traffic", "hum of traffic", "city noise"]),
            s => new Traffic(s)),
    ];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. All.Select(a => a.Entry)];

    /// <summary>The bed of that name, or null.</summary>
    internal static Func<Seed, IBed>? Find(string id) => All.FirstOrDefault(a => a.Entry.Id == id).Make;
}
