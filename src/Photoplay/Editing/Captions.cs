using System.Globalization;
using System.Text;
using Photoplay.Directing;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Editing;

/// <summary>A caption on the film clock, seconds.</summary>
public sealed record Caption(double Start, double End, string Speaker, string Text);

/// <summary>Captions from the recorded lines, as WebVTT (W3C) and SubRip.</summary>
public static class Captions
{
    /// <summary>Two lines of 42 characters are what viewers read in time (BBC and Netflix guidelines agree).</summary>
    private const int LineLength = 42;

    public static IReadOnlyList<Caption> From(Screenplay screenplay, Storyboard board, Recording recording,
        Timeline timeline)
    {
        Dictionary<string, Beat> beats = screenplay.Scenes.SelectMany(s => s.Beats).ToDictionary(b => b.Id);
        Dictionary<string, string> names = screenplay.Cast.ToDictionary(r => r.Id, r => r.Name);
        List<Caption> captions = [];
        foreach (BoardScene scene in board.Scenes)
            foreach (Cue cue in scene.Tracks.SelectMany(t => t.Cues).Where(c => c.Line is not null)
                .OrderBy(c => c.Start))
            {
                SpokenLine? line = recording.Lines.FirstOrDefault(l => l.BeatId == cue.Line);
                if (line is null || !beats.TryGetValue(cue.Line!, out Beat? beat)) continue;
                double start = timeline.FilmSeconds(scene.Id, cue.Start);
                captions.AddRange(Split(start, line, beat.Text ?? "", names.GetValueOrDefault(line.Role, line.Role)));
            }
        return captions;
    }

    public static string WebVtt(IReadOnlyList<Caption> captions)
    {
        StringBuilder b = new("WEBVTT\n");
        foreach (Caption c in captions)
            b.Append(CultureInfo.InvariantCulture,
                $"\n{Stamp(c.Start, '.')} --> {Stamp(c.End, '.')}\n<v {c.Speaker}>{Escape(Wrap(c.Text))}\n");
        return b.ToString();
    }

    public static string SubRip(IReadOnlyList<Caption> captions)
    {
        StringBuilder b = new();
        for (int i = 0; i < captions.Count; i++)
            b.Append(CultureInfo.InvariantCulture,
                $"{(i > 0 ? "\n" : "")}{i + 1}\n{Stamp(captions[i].Start, ',')} --> {Stamp(captions[i].End, ',')}\n{Wrap(captions[i].Text)}\n");
        return b.ToString();
    }

    /// <summary>Breaks a caption into at most two lines of about equal length.</summary>
    public static string Wrap(string text)
    {
        if (text.Length <= LineLength) return text;
        int best = -1;
        for (int i = 0; i < text.Length; i++)
            if (text[i] == ' ' && (best < 0 || Math.Abs(i - text.Length / 2) < Math.Abs(best - text.Length / 2)))
                best = i;
        return best < 0 ? text : text[..best] + "\n" + text[(best + 1)..];
    }

    /// <summary>A long line becomes several captions, cut between words, timed by the spoken words.</summary>
    private static IEnumerable<Caption> Split(double start, SpokenLine line, string text, string speaker)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int from = 0; from < words.Length;)
        {
            int to = from, length = 0;
            while (to < words.Length && length + words[to].Length + 1 <= 2 * LineLength)
            {
                length += words[to++].Length + 1;
                if (words[to - 1][^1] is '.' or '!' or '?' && length > LineLength) break;
            }
            to = Math.Max(to, from + 1);
            yield return new(start + TimeOfWord(line, from, words.Length, false),
                start + TimeOfWord(line, to - 1, words.Length, true), speaker, string.Join(' ', words[from..to]));
            from = to;
        }
    }

    private static double TimeOfWord(SpokenLine line, int word, int wordCount, bool end)
    {
        if (end && word == wordCount - 1) return line.Seconds;
        if (line.Words.Count == wordCount) return end ? line.Words[word].End : line.Words[word].Start;
        return line.Seconds * (end ? word + 1 : word) / wordCount;
    }

    private static string Stamp(double seconds, char point)
    {
        long ms = (long)Math.Round(Math.Max(0, seconds) * 1000);
        return string.Create(CultureInfo.InvariantCulture,
            $"{ms / 3600000:D2}:{ms / 60000 % 60:D2}:{ms / 1000 % 60:D2}{point}{ms % 1000:D3}");
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
