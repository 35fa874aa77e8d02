using System.Runtime.InteropServices;
using Photoplay.Foundation;

namespace Photoplay.Sound;

/// <summary>
/// Renders the stems to files, one second at a time, and sums them: the score and the ambience step back
/// while somebody speaks.
/// </summary>
public sealed class Mixer(Stem dialogue, Stem foley, Stem ambience, string? scoreFile)
{
    private const float ScoreUnderSpeech = -10, AmbienceUnderSpeech = -4;
    private const float ScoreGain = 0.5f, AmbienceGain = 0.8f, FoleyGain = 0.9f;

    /// <summary>Writes dialogue, foley, ambience, music and premix WAVs into the folder (stereo
    /// float, 48 kHz).</summary>
    public void Render(double seconds, string folder, CancellationToken cancel)
    {
        long frames = (long)Math.Round(seconds * Audio.Rate), left = frames;
        using WavStream? score = scoreFile is null ? null : new WavStream(scoreFile);
        string[] names = ["dialogue", "foley", "ambience", "music", "premix"];
        FileStream[] files = [.. names.Select(n => WavStream.Create(Path.Combine(folder, n + ".wav"), frames))];
        try
        {
            using IEnumerator<(float[] Left, float[] Right)> d = dialogue.Blocks(seconds).GetEnumerator(),
                f = foley.Blocks(seconds).GetEnumerator(), a = ambience.Blocks(seconds).GetEnumerator();
            float level = 0;
            float[] music = new float[2 * Audio.Rate], ml = new float[Audio.Rate], mr = new float[Audio.Rate];
            while (d.MoveNext() && f.MoveNext() && a.MoveNext())
            {
                cancel.ThrowIfCancellationRequested();
                Array.Clear(ml);
                Array.Clear(mr);
                score?.Add(ml, mr, ScoreGain);
                float[][] out5 = [.. names.Select(_ => new float[2 * Audio.Rate])];
                for (int i = 0; i < Audio.Rate; i++)
                {
                    float speech = MathF.Abs(d.Current.Left[i]) + MathF.Abs(d.Current.Right[i]);
                    // Attack 40 ms, release 0.6 s.
                    level += (speech > level ? 1f / (0.04f * Audio.Rate) : 1f / (0.6f * Audio.Rate)) * (speech - level);
                    float duck = Maths.SmoothStep(0.006f, 0.04f, level), scoreDuck = Between(ScoreUnderSpeech, duck),
                        airDuck = Between(AmbienceUnderSpeech, duck);
                    Put(out5[0], i, d.Current.Left[i], d.Current.Right[i]);
                    Put(out5[1], i, f.Current.Left[i] * FoleyGain, f.Current.Right[i] * FoleyGain);
                    Put(out5[2], i, a.Current.Left[i] * AmbienceGain * airDuck,
                        a.Current.Right[i] * AmbienceGain * airDuck);
                    Put(out5[3], i, ml[i] * scoreDuck, mr[i] * scoreDuck);
                    for (int c = 0; c < 2; c++)
                        out5[4][2 * i + c] = out5[0][2 * i + c] + out5[1][2 * i + c] + out5[2][2 * i + c]
                            + out5[3][2 * i + c];
                }
                // The last second ends where the film does.
                int now = (int)Math.Min(left, Audio.Rate);
                for (int k = 0; k < files.Length; k++)
                    files[k].Write(MemoryMarshal.AsBytes<float>(out5[k].AsSpan(0, 2 * now)));
                left -= now;
            }
        }
        finally
        {
            foreach (FileStream file in files) file.Dispose();
        }
    }

    private static float Between(float decibels, float amount) => 1 + (Audio.Gain(decibels) - 1) * amount;
    private static void Put(float[] to, int i, float l, float r) { to[2 * i] = l; to[2 * i + 1] = r; }
}
