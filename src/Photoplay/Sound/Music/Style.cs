namespace Photoplay.Sound.Music;

/// <summary>How music of a mood is written: mode, pace, chords, players.</summary>
/// <param name="Scale">Semitones of the seven degrees above the tonic.</param>
/// <param name="Progressions">Chords as scale degrees (0 = tonic), a bar each.</param>
/// <param name="Lead">General MIDI program of the melody; Pad, Bass, Pattern likewise.</param>
/// <param name="Motion">Notes of the accompanying pattern a bar: 0 none, 4 walking, 8 flowing.</param>
internal sealed record Style(int Tonic, int[] Scale, double BeatsPerMinute, int BeatsPerBar, int[][] Progressions,
    int Lead, int Pad, int Bass, int Pattern, int Motion, int Loudness)
{
    private static readonly int[] Major = [0, 2, 4, 5, 7, 9, 11], Minor = [0, 2, 3, 5, 7, 8, 10],
        Dorian = [0, 2, 3, 5, 7, 9, 10], Lydian = [0, 2, 4, 6, 7, 9, 11], Phrygian = [0, 1, 3, 5, 7, 8, 10];

    // Programs: 0 piano, 8 celesta, 11 vibraphone, 24 nylon guitar, 32 bass, 40 violin, 42 cello, 43 contrabass, 45
    // pizzicato, 46 harp, 48 strings, 49 slow strings, 52 choir, 60 horn, 68 oboe, 71 clarinet, 73 flute, 89 warm pad.
    public static Style Of(string mood) => mood switch
    {
        "tender" => new(53, Major, 66, 4, [[0, 4, 5, 3], [0, 5, 3, 4], [3, 0, 4, 5]], 73, 49, 42, 46, 8, 74),
        "joyful" or "playful" =>
            new(55, Major, 112, 4, [[0, 3, 0, 4], [0, 5, 3, 4], [3, 4, 0, 5]], 71, 45, 43, 45, 8, 84),
        "tense" => new(50, Phrygian, 92, 4, [[0, 1, 0, 6], [0, 5, 1, 0]], 42, 48, 43, 45, 8, 84),
        "heroic" => new(50, Major, 96, 4, [[0, 4, 5, 3], [0, 6, 3, 4], [5, 3, 0, 4]], 60, 48, 43, 48, 8, 96),
        "mysterious" => new(52, Dorian, 72, 4, [[0, 3, 0, 6], [0, 2, 3, 0], [5, 3, 0, 4]], 8, 49, 42, 46, 8, 72),
        "eerie" => new(49, Phrygian, 58, 4, [[0, 1, 0, 5], [0, 6, 1, 0]], 68, 52, 43, 11, 4, 66),
        "sad" => new(50, Minor, 60, 4, [[0, 5, 2, 6], [0, 3, 5, 4], [5, 2, 6, 0]], 40, 49, 42, 0, 8, 72),
        "wonder" or "epic" => new(53, Lydian, 76, 4, [[0, 1, 5, 0], [0, 4, 1, 5], [5, 1, 4, 0]], 60, 49, 43, 46, 8, 84),
        _ => new(55, Major, 70, 4, [[0, 3, 5, 4], [0, 2, 3, 0], [5, 3, 0, 4]], 73, 49, 42, 46, 8, 72),
    };
}
