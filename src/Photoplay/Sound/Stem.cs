using Photoplay.Foundation;

namespace Photoplay.Sound;

/// <summary>Where a sound is heard from: -1 left .. 1 right, and its loudness by distance.</summary>
public readonly record struct Pan(float Side, float Gain)
{
    public static Pan Centre { get; } = new(0, 1);

    /// <summary>Equal-power gains of the two channels.</summary>
    public (float Left, float Right) Gains
    {
        get
        {
            float angle = (Math.Clamp(Side, -1, 1) + 1) * (Maths.Pi / 4);
            return (Maths.Cos(angle) * Gain * 1.41421356f, Maths.Sin(angle) * Gain * 1.41421356f);
        }
    }
}

/// <summary>A sound placed in the film: made only when its time comes, mono, let go when it has passed.</summary>
public sealed record Cut(double FilmSeconds, Func<float[]> Make, Pan Pan);

/// <summary>A bed that sounds from one time to another: fills stereo blocks in order.</summary>
public sealed record Bed(double From, double To, Func<IBed> Make, float Gain);

/// <summary>A continuous sound. Blocks are asked for in order, once.</summary>
public interface IBed
{
    void Add(Span<float> left, Span<float> right, float gain);
}

/// <summary>One stem of the mix, rendered in one-second blocks so that memory does not grow with the film.</summary>
public sealed class Stem(string name)
{
    private const int Block = Audio.Rate;
    private const double BedFade = 0.35;

    public string Name { get; } = name;
    public List<Cut> Cuts { get; } = [];
    public List<Bed> Beds { get; } = [];

    /// <summary>Blocks of one second, left and right, in order; the same buffers are filled again.</summary>
    public IEnumerable<(float[] Left, float[] Right)> Blocks(double seconds)
    {
        float[] left = new float[Block], right = new float[Block];
        Queue<Cut> waiting = new(Cuts.OrderBy(c => c.FilmSeconds));
        List<(float[] Samples, long Start, Pan Pan)> sounding = [];
        List<(Bed Bed, IBed Source)> beds = [];
        Queue<Bed> bedsWaiting = new(Beds.OrderBy(b => b.From));
        for (long at = 0; at < seconds * Audio.Rate; at += Block)
        {
            Array.Clear(left);
            Array.Clear(right);
            double from = at / (double)Audio.Rate, to = from + 1;
            while (waiting.Count > 0 && waiting.Peek().FilmSeconds < to)
            {
                Cut c = waiting.Dequeue();
                sounding.Add((c.Make(), (long)(c.FilmSeconds * Audio.Rate), c.Pan));
            }
            foreach ((float[] samples, long start, Pan pan) in sounding) Lay(samples, start - at, pan, left, right);
            sounding.RemoveAll(s => s.Start + s.Samples.Length <= at + Block);
            while (bedsWaiting.Count > 0 && bedsWaiting.Peek().From < to)
            {
                Bed b = bedsWaiting.Dequeue();
                beds.Add((b, b.Make()));
            }
            foreach ((Bed bed, IBed source) in beds) Lay(bed, source, from, left, right);
            beds.RemoveAll(b => b.Bed.To <= to);
            yield return (left, right);
        }
    }

    private static void Lay(float[] samples, long offset, Pan pan, float[] left, float[] right)
    {
        (float l, float r) = pan.Gains;
        int first = (int)Math.Max(0, offset), last = (int)Math.Min(Block, offset + samples.Length);
        for (int i = first; i < last; i++)
        {
            float s = samples[i - offset];
            left[i] += s * l;
            right[i] += s * r;
        }
    }

    /// <summary>Beds fade in and out where scenes meet.</summary>
    private static void Lay(Bed bed, IBed source, double from, float[] left, float[] right)
    {
        float[] l = new float[Block], r = new float[Block];
        source.Add(l, r, bed.Gain);
        for (int i = 0; i < Block; i++)
        {
            double t = from + i / (double)Audio.Rate;
            float fade = (float)(Maths.SmoothStep(bed.From - BedFade, bed.From + BedFade, t)
                * (1 - Maths.SmoothStep(bed.To - BedFade, bed.To + BedFade, t)));
            left[i] += l[i] * fade;
            right[i] += r[i] * fade;
        }
    }
}
