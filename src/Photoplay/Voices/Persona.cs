namespace Photoplay.Voices;

public enum SpeechEngine { Hts, Flite }

/// <summary>A speaking voice by vocoder parameters: vocal-tract length by the all-pass constant, pitch, pace and
/// liveliness. The waveform is never resampled to make another person, which would turn vowels
/// into other vowels.</summary>
/// <param name="AllPass">HTS: all-pass constant; 0.42 is the model's own, more is a longer vocal
/// tract. Flite: unused.</param>
/// <param name="Semitones">Shift of log F0.</param>
/// <param name="Rate">1 is the model's own pace.</param>
/// <param name="Liveliness">Weight of the global variance of log F0: below 1 flat, above 1 sung.</param>
/// <param name="FliteVoice">Flite: the voice's name.</param>
public sealed record Persona(string Name, SpeechEngine Engine, double AllPass = 0.42, double Semitones = 0,
    double Rate = 1, double Liveliness = 1.2, string FliteVoice = "")
{
    /// <summary>Metallic: a short comb over the voice.</summary>
    public bool Robotic { get; init; }
    /// <summary>HTS: voiced/unvoiced threshold; 1 whispers.</summary>
    public double VoicedThreshold { get; init; } = 0.5;
    public double GainDb { get; init; }

    /// <summary>The personas, measured for being understood (word error rate of a
    /// recogniser) in <c>docs/measurements.md</c>.</summary>
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("woman-1", SpeechEngine.Hts, 0.435, -0.5, 0.97, 1.35),
        new("woman-2", SpeechEngine.Hts, 0.47, -2, 0.94, 1.25),
        new("woman-3", SpeechEngine.Hts, 0.43, 2, 1.04, 1.4),
        new("man-1", SpeechEngine.Hts, 0.53, -9, 0.96, 1.3),
        new("man-2", SpeechEngine.Hts, 0.50, -7, 1, 1.3),
        new("man-3", SpeechEngine.Flite, FliteVoice: "awb"),
        new("man-4", SpeechEngine.Flite, FliteVoice: "rms"),
        new("elder-1", SpeechEngine.Hts, 0.54, -9.5, 0.82, 0.9),
        new("elder-2", SpeechEngine.Hts, 0.48, -3, 0.82, 0.7),
        new("child-1", SpeechEngine.Hts, 0.42, 5, 1.02, 1.3),
        new("child-2", SpeechEngine.Hts, 0.43, 3, 1.08, 1.3),
        new("robot", SpeechEngine.Flite, FliteVoice: "rms") { Robotic = true },
    ];

    /// <summary>The persona of that name; a name that is not known gets one of the same family (the part before the
    /// number), else the first.</summary>
    public static Persona Find(string name)
        => All.FirstOrDefault(p => p.Name == name)
            ?? All.FirstOrDefault(p => p.Name.Split('-')[0] == name.Split('-')[0]) ?? All[0];

    /// <summary>The same voice, speaking in a manner written in a parenthetical.</summary>
    public Persona Delivering(string? manner)
    {
        string m = (manner ?? "").ToLowerInvariant();
        if (Has(m, "whisper", "hushed", "under his breath", "under her breath"))
            return this with { VoicedThreshold = 0.95, Rate = Rate * 0.95, GainDb = 2 };
        if (Has(m, "shout", "yell", "scream", "calling", "loud"))
            return this with
            {
                Semitones = Semitones + 2.5,
                Liveliness = Liveliness * 1.2,
                GainDb = 3,
                Rate = Rate * 0.97
            };
        if (Has(m, "sad", "weary", "tired", "low", "quiet", "soft", "gentl", "tender"))
            return this with { Semitones = Semitones - 1, Rate = Rate * 0.92, Liveliness = Liveliness * 0.85 };
        if (Has(m, "happ", "excit", "laugh", "smil", "bright", "joy", "eager"))
            return this with { Semitones = Semitones + 1.2, Rate = Rate * 1.05, Liveliness = Liveliness * 1.25 };
        if (Has(m, "angr", "sharp", "firm"))
            return this with
            {
                Semitones = Semitones + 0.6,
                Rate = Rate * 1.06,
                Liveliness = Liveliness * 1.15,
                GainDb = 1.5
            };
        if (Has(m, "slow", "after a pause", "thought")) return this with { Rate = Rate * 0.88 };
        return this;
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (string w in words)
            if (text.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }
}
