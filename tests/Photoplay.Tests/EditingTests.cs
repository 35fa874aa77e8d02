using System.Text.Json;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Voices;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class EditingTests
{
    private static readonly Rational Fps = Rational.Whole(24);

    [Fact]
    public void ADissolveOverlapsAndShortensTheFilm()
    {
        Timeline t = Timeline.Cut(Board("dissolve"));
        Assert.Equal(2, t.Clips.Count);
        Assert.True(t.Clips[1].DissolveIn > Rational.Zero);
        Assert.Equal(t.Clips[0].End - t.Clips[1].DissolveIn, t.Clips[1].Start);
        Assert.Equal(t.Clips[1].End, t.PictureEnd);
        Assert.Equal(Rational.Whole(4) - t.Clips[1].DissolveIn, t.PictureEnd);
    }

    [Fact]
    public void CaptionsFollowTheSpokenWords()
    {
        Storyboard board = Board("cut");
        Screenplay play = new()
        {
            Title = "T", Cast = [new Role("ann", "Ann", "person", [])],
            Scenes = [new Scene { Id = "s2", Setting = new("room", true),
                Beats = [new Beat { Id = "l1", Form = BeatForm.Line, Who = "ann", Text = "One two." }] }],
        };
        Recording recording = new() { Lines = [new SpokenLine("l1", "ann", "woman-1", "x.wav", 1.2, [], [])] };
        Caption c = Assert.Single(Captions.From(play, board, recording, Timeline.Cut(board)));
        Assert.Equal(2 + 0.5, c.Start, 6);
        Assert.Equal(2 + 0.5 + 1.2, c.End, 6);
        Assert.Equal("WEBVTT\n\n00:00:02.500 --> 00:00:03.700\n<v Ann>One two.\n", Captions.WebVtt([c]));
        Assert.Equal("1\n00:00:02,500 --> 00:00:03,700\nOne two.\n", Captions.SubRip([c]));
    }

    [Fact]
    public void CaptionsNeverExceedTwoLines()
    {
        string text = string.Join(' ', Enumerable.Repeat("considerable", 30));
        Storyboard board = Board("cut");
        Screenplay play = new()
        {
            Title = "T", Cast = [], Scenes = [new Scene
        {
            Id = "s2", Setting = new("room", true),
            Beats = [new Beat { Id = "l1", Form = BeatForm.Line, Who = "ann", Text = text }]
        }]
        };
        IReadOnlyList<Caption> captions = Captions.From(play, board,
            new Recording { Lines = [new SpokenLine("l1", "ann", "w", "x.wav", 20, [], [])] }, Timeline.Cut(board));
        Assert.Equal(text, string.Join(' ', captions.Select(c => c.Text)));
        Assert.All(captions, c => Assert.True(Captions.Wrap(c.Text).Split('\n').Length <= 2
            && Captions.Wrap(c.Text).Split('\n').All(l => l.Length <= 48)));
        Assert.All(captions.Zip(captions.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start + 1e-9));
    }

    [Fact]
    public void OtioHoldsEveryShotOnce()
    {
        Storyboard board = Board("dissolve");
        using JsonDocument d =
            JsonDocument.Parse(Otio.Write("T", Timeline.Cut(board), board, id => id + ".mkv", [("dialogue", "d.wav")]));
        Assert.Equal("Timeline.1", d.RootElement.GetProperty("OTIO_SCHEMA").GetString());
        JsonElement[] video = [.. d.RootElement.GetProperty("tracks").GetProperty("children")[0].GetProperty("children")
            .EnumerateArray()];
        Assert.Equal(["010", "020"], video.Where(c => c.GetProperty("OTIO_SCHEMA").GetString() == "Clip.2").Select(c =>
            c.GetProperty("name").GetString()));
        Assert.Contains(video, c => c.GetProperty("OTIO_SCHEMA").GetString() == "Transition.1");
    }

    [Fact]
    public void APictureSurvivesItsFile()
    {
        byte[] rgb = [.. Enumerable.Range(0, 8 * 6 * 3).Select(i => (byte)(i * 7))];
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".png");
        try
        {
            PngFile.Write(file, rgb, 8, 6);
            Assert.Equal(rgb, PngFile.Read(file, out int w, out int h));
            Assert.Equal((8, 6), (w, h));
        }
        finally { File.Delete(file); }
    }

    [Fact]
    public void ExrLosesNothing()
    {
        const int w = 7, h = 37;
        float[] r = [.. Enumerable.Range(0, w * h).Select(i => 0.37f * i - 3)],
            z = [.. Enumerable.Range(0, w * h).Select(i => i % 5 == 0 ? float.PositiveInfinity : 1f / (i + 1))];
        using MemoryStream s = new();
        Exr.Write(s, w, h, [("Z", z), ("R", r)], new Dictionary<string, string> { ["note"] = "kept" });
        byte[] b = s.ToArray();
        Assert.Equal([0x76, 0x2F, 0x31, 0x01], b[..4]);
        Assert.Contains("note\0string\0", System.Text.Encoding.Latin1.GetString(b), StringComparison.Ordinal);
        // Undone as the file layout says: blocks of 16 lines, inflated, summed up, the two halves interleaved, each
        // line's channels in order of name.
        int blocks = (h + 15) / 16, table = (int)(BitConverter.ToInt64(b, FirstOffset(b, blocks)) - 8 * blocks);
        for (int k = 0; k < blocks; k++)
        {
            int at = (int)BitConverter.ToInt64(b, table + 8 * k), line = BitConverter.ToInt32(b, at),
                size = BitConverter.ToInt32(b, at + 4), lines = Math.Min(16, h - line);
            Assert.Equal(16 * k, line);
            byte[] raw = new byte[lines * w * 8];
            if (size == raw.Length) b.AsSpan(at + 8, size).CopyTo(raw);
            else
            {
                byte[] t = new byte[raw.Length];
                using System.IO.Compression.ZLibStream inflate = new(new MemoryStream(b, at + 8, size),
                    System.IO.Compression.CompressionMode.Decompress);
                inflate.ReadExactly(t);
                for (int i = 1; i < t.Length; i++) t[i] = (byte)(t[i - 1] + t[i] - 128);
                for (int i = 0; i < raw.Length; i++) raw[i] = t[i % 2 == 0 ? i / 2 : (raw.Length + 1) / 2 + i / 2];
            }
            for (int y = 0; y < lines; y++)
                for (int x = 0; x < w; x++)
                {
                    Assert.Equal(r[(line + y) * w + x], BitConverter.ToSingle(raw, (y * 2 * w + x) * 4));
                    Assert.Equal(z[(line + y) * w + x], BitConverter.ToSingle(raw, ((y * 2 + 1) * w + x) * 4));
                }
        }

        // The table begins where its first entry, and only there, points just behind the table.
        static int FirstOffset(byte[] b, int blocks)
            => Enumerable.Range(8, b.Length - 16).First(i => BitConverter.ToInt64(b, i) == i + 8L * blocks);
    }

    [Fact]
    public void TheLabelIsDrawnInItsCorner()
    {
        byte[] rgb = new byte[320 * 180 * 3];
        using Lettering letters = new(320, 180);
        letters.Label(rgb, "AI-generated", 1);
        bool Lit(int x0, int x1, int y0, int y1) => Enumerable.Range(y0, y1 - y0)
            .Any(y => Enumerable.Range(x0, x1 - x0).Any(x => rgb[(y * 320 + x) * 3] > 200));
        Assert.True(Lit(0, 130, 150, 180));
        Assert.False(Lit(160, 320, 0, 180));
    }

    private static Storyboard Board(string transition) => new()
    {
        Title = "T", Fps = Fps,
        Scenes =
        [
            new BoardScene { Id = "s1", Duration = Rational.Whole(2), Tracks = [], Shots = [Shot("010", "cut")] },
            new BoardScene
            {
                Id = "s2", Duration = Rational.Whole(2), Shots = [Shot("020", transition)],
                Tracks = [new Track { Who = "ann", Start = default, Facing = Vec3.UnitZ,
                    Cues = [new Cue { Start = 0.5, Seconds = 1.2, Action = "talk", Line = "l1" }] }],
            },
        ],
    };

    private static Shot Shot(string id, string transition) => new()
    {
        Id = id, Start = Rational.Zero, Duration = Rational.Whole(2), Subjects = [], Size = ShotSize.Medium,
        Transition = transition
    };
}
