using Photoplay.Foundation;

namespace Photoplay.Voices;

/// <summary>Every line, spoken: audio files and phoneme times.</summary>
public sealed record Recording : Document
{
    public override string Schema => "photoplay.recording.1";
    public required IReadOnlyList<SpokenLine> Lines { get; init; }
}

/// <param name="BeatId">The screenplay's beat.</param>
/// <param name="File">WAV, mono 48 kHz float, relative to the production folder.</param>
/// <param name="Seconds">Length of the audio.</param>
public sealed record SpokenLine(string BeatId, string Role, string Persona, string File, double Seconds,
    IReadOnlyList<Phoneme> Phonemes, IReadOnlyList<SpokenWord> Words)
{
    /// <summary>Hash of the words, voice and manner it was spoken from: a line of the same hash is
    /// not spoken again.</summary>
    public string MadeFrom { get; init; } = "";
}

/// <summary>CMU radio phone (lower case, "pau" for silence); times on the line clock, seconds.</summary>
public sealed record Phoneme(string Symbol, double Start, double End);

public sealed record SpokenWord(string Text, double Start, double End);
