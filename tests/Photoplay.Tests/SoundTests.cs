using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sound;
using Photoplay.Sound.Foley;
using Photoplay.Sound.Music;
using Photoplay.Voices;
using Xunit;

namespace Photoplay.Tests;

public sealed class SoundTests
{
    [Fact]
    public void ResamplingKeepsATone()
    {
        float[] tone = [.. Enumerable.Range(0, 32000).Select(i => Maths.Sin(Maths.Tau * 1000 * i / 32000f))];
        float[] up = Resampler.Convert(tone, 32000, 48000);
        Assert.Equal(48000, up.Length);
        for (int i = 2000; i < 46000; i += 97) Assert.Equal(Maths.Sin(Maths.Tau * 1000 * i / 48000f), up[i], 2);
    }

    [Fact]
    public void SoundSurvivesItsFile()
    {
        float[] samples = [0, 0.5f, -0.25f, 1];
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".wav");
        try
        {
            WavFile.Write(file, samples, 2, 48000);
            Assert.Equal(samples, WavFile.Read(file, out int channels, out int rate));
            Assert.Equal((2, 48000), (channels, rate));
        }
        finally { File.Delete(file); }
    }

    [Fact]
    public void EveryGroundSoundsAndSoundsItsOwnWay()
    {
        Dictionary<GroundKind, float> brightness = Enum.GetValues<GroundKind>().ToDictionary(g => g, g =>
        {
            float[] s = Footsteps.Step(g, 0.7f, 1, new Seed(3));
            Assert.All(s, x => Assert.True(float.IsFinite(x)));
            float energy = s.Sum(x => x * x), edge = s.Zip(s.Skip(1), (a, b) => (b - a) * (b - a)).Sum();
            Assert.True(energy > 0.05f, $"{g} is silent");
            return edge / energy;
        });
        Assert.True(brightness[GroundKind.Gravel] > 2 * brightness[GroundKind.Carpet]);
        Assert.True(brightness[GroundKind.Snow] > brightness[GroundKind.Wood]);
    }

    [Fact]
    public void PanKeepsPower()
    {
        foreach (float side in new[] { -1f, -0.5f, 0, 0.3f, 1 })
        {
            (float l, float r) = new Pan(side, 1).Gains;
            Assert.Equal(2, l * l + r * r, 4);
        }
    }

    [Theory]
    [InlineData("tender")]
    [InlineData("tense")]
    [InlineData("joyful")]
    [InlineData("calm")]
    public void TheScoreEndsWithTheFilmOnItsTonicAndRestsUnderSpeech(string mood)
    {
        IReadOnlyList<Part> parts = Composer.Compose(mood, 30, [(8, 14)], new Seed(5));
        Part melody = parts[0], strings = parts[1], bass = parts[2];
        Assert.DoesNotContain(melody.Notes, n => n.Start < 14 && n.Start + n.Seconds > 8);
        Assert.All(parts.SelectMany(p => p.Notes),
            n => Assert.True(n.Start >= 0 && n.Start < 30 && n.Key is > 20 and < 110));
        Assert.Equal(0, (bass.Notes[^1].Key - melody.Notes[^1].Key) % 12);
        Assert.True(strings.Notes.Max(n => n.Start) > 22);
    }

    [Fact]
    public void TheMidiFileIsWellFormed()
    {
        byte[] midi = MidiFile.Write(Composer.Compose("calm", 12, [], new Seed(1)), 12);
        Assert.Equal("MThd"u8.ToArray(), midi[..4]);
        int tracks = midi[10] << 8 | midi[11], at = 14, seen = 0;
        while (at < midi.Length)
        {
            Assert.Equal("MTrk"u8.ToArray(), midi[at..(at + 4)]);
            int end = at + 8 + (midi[at + 4] << 24 | midi[at + 5] << 16 | midi[at + 6] << 8 | midi[at + 7]);
            Assert.Equal([0xFF, 0x2F, 0], midi[(end - 3)..end]);
            at += 8 + (midi[at + 4] << 24 | midi[at + 5] << 16 | midi[at + 6] << 8 | midi[at + 7]);
            seen++;
        }
        Assert.Equal(tracks, seen);
        Assert.Equal(midi.Length, at);
    }

    [Fact]
    public void AStemInBlocksIsTheStemAtOnce()
    {
        float[] click = [.. Enumerable.Range(0, 60000).Select(i => i % 100 == 0 ? 0.5f : 0.1f)];
        Stem stem = new("s");
        stem.Cuts.Add(new Cut(0.7, () => click, Pan.Centre));
        float[] all = [.. stem.Blocks(3).SelectMany(b => b.Left.ToArray())];
        for (int i = 0; i < click.Length; i++) Assert.Equal(click[i], all[(int)(0.7 * Audio.Rate) + i], 4);
        Assert.Equal(click.Sum(), all.Sum(), 0);
    }

    [Fact]
    public void TheMixEndsWithTheFilm()
    {
        string folder = Directory.CreateTempSubdirectory("photoplay-mix-").FullName;
        try
        {
            new Mixer(new Stem("d"), new Stem("f"), new Stem("a"), null).Render(2.25, folder, CancellationToken.None);
            foreach (string name in new[] { "dialogue", "foley", "ambience", "music", "premix" })
                Assert.Equal(2.25 * 48000 * 2, WavFile.Read(Path.Combine(folder, name + ".wav"), out _, out _).Length);
        }
        finally { Directory.Delete(folder, true); }
    }

    [Fact]
    public void VoicesSpeakWithPhonesInOrderAndEachLineAlike()
    {
        if (!Path.Exists("/usr/bin/festival") || !Path.Exists("/usr/bin/hts_engine"))
            Assert.Skip("the voices are not installed");
        string scratch = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            LineReading[] lines = [.. new[] { "woman-1", "man-3", "child-1" }
                    .Select(p => new LineReading("Mara, bring the lamp.", Persona.Find(p), null)),
                new("...", Persona.Find("elder-1"), null)];
            IReadOnlyList<VoiceTake> takes = new VoiceBooth(scratch, 2).Speak(lines);
            Assert.Equal(takes[2].Samples, new VoiceBooth(scratch, 1).Speak([lines[2]])[0].Samples);
            Assert.Empty(takes[3].Phonemes);
            foreach (VoiceTake take in takes.Take(3))
            {
                Assert.InRange(take.Samples.Length / 48000.0, 0.8, 4);
                Assert.All(take.Phonemes.Zip(take.Phonemes.Skip(1)),
                    p => Assert.True(p.First.End <= p.Second.Start + 1e-3));
                Assert.Contains(take.Phonemes, p => p.Symbol == "m");
                Assert.Equal(4, take.Words.Count);
                Assert.True(take.Words[1].Start >= take.Words[0].End - 0.02);
            }
        }
        finally { if (Directory.Exists(scratch)) Directory.Delete(scratch, true); }
    }
}
