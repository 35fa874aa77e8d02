using Photoplay.Foundation;

namespace Photoplay.Sound.Ambience;

/// <summary>Wind: noise through three bands whose centres and gains follow gusts (Farnell 2010, ch. 41).</summary>
internal sealed class Wind(Seed seed, float strength) : IBed
{
    private readonly NoiseSource left = new(seed.Derive("l")), right = new(seed.Derive("r"));
    private readonly SlowNoise gust = new(seed.Derive("gust"), 0.22f), whistle = new(seed.Derive("whistle"), 0.5f);
    private readonly Biquad[] bands = [.. Enumerable.Range(0, 6).Select(_ => Biquad.BandPass(400, 1))];

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        float g = 0, w = 0;
        for (int i = 0; i < l.Length; i++)
        {
            float a = gust.Next(), b = whistle.Next();
            if ((i & 63) == 0)
            {
                g = 0.35f + 0.65f * Maths.Saturate(0.5f + 0.8f * a);
                w = MathF.Max(0, a) * MathF.Max(0, a);
                for (int c = 0; c < 2; c++)
                {
                    bands[c * 3].SetBandPass(150 + 90 * g, 0.7f);
                    bands[c * 3 + 1].SetBandPass(330 + 260 * g, 1.1f);
                    bands[c * 3 + 2].SetBandPass(760 + 420 * (0.5f + 0.5f * b), 12);
                }
            }
            l[i] += gain * strength * Mix(bands.AsSpan(0, 3), left.Next(), g, w);
            r[i] += gain * strength * Mix(bands.AsSpan(3, 3), right.Next(), g, w);
        }
    }

    private static float Mix(Span<Biquad> b, float x, float g, float w)
        => b[0].Next(x) * g * 0.9f + b[1].Next(x) * g * g * 0.5f + b[2].Next(x) * w * 0.5f;
}

/// <summary>Rain: Poisson drops, some as bubbles that chirp upward, over a hiss (van den Doel 2005; Farnell
/// 2010, ch. 37).</summary>
internal sealed class Rain(Seed seed, float strength) : IBed
{
    private readonly NoiseSource left = new(seed.Derive("l")), right = new(seed.Derive("r"));
    private readonly Biquad lo = Biquad.HighPass(1000), ro = Biquad.HighPass(1000), l2 = Biquad.LowPass(8500),
        r2 = Biquad.LowPass(8500);
    private readonly RandomStream random = seed.Derive("drops").Stream();
    private readonly List<Drop> drops = [];
    private sealed class Drop { public float Hertz, Rise, Decay, Level, Side, Time; public bool Bubble; }

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        float rate = 260 * strength / Audio.Rate, hiss = 0.05f * strength;
        for (int i = 0; i < l.Length; i++)
        {
            if (random.Next() < rate)
                drops.Add(new()
                {
                    Bubble = random.Chance(0.25f), Hertz = random.Range(1200, 3700), Rise = random.Range(500, 4000),
                    Decay = random.Range(200, 700), Level = 0.1f * random.Next() * random.Next(), Side = random.Next()
                });
            float a = l2.Next(lo.Next(left.Next())) * hiss, b = r2.Next(ro.Next(right.Next())) * hiss;
            for (int k = drops.Count - 1; k >= 0; k--)
            {
                Drop d = drops[k];
                float e = Maths.Exp(-d.Decay * d.Time), y = d.Level * e * (d.Bubble
                    ? Maths.Sin(Maths.Tau * (d.Hertz + d.Rise * d.Time) * d.Time)
                    : Noise.Hash(i, k, 7) * 2 - 1);
                a += y * (1 - d.Side);
                b += y * d.Side;
                if ((d.Time += 1f / Audio.Rate) * d.Decay > 7) drops.RemoveAt(k);
            }
            l[i] += gain * a;
            r[i] += gain * b;
        }
    }
}

/// <summary>Sea: three swells with slow, lopsided envelopes; foam hisses after each crest, ramped in.</summary>
internal sealed class Sea(Seed seed) : IBed
{
    private readonly NoiseSource left = new(seed.Derive("l")), right = new(seed.Derive("r"));
    private readonly Biquad[] low = [Biquad.LowPass(400), Biquad.LowPass(400)],
        high = [Biquad.HighPass(2200), Biquad.HighPass(2200)];
    private readonly float[] rates = [0.083f, 0.109f, 0.131f];
    private long n;

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        float swell = 0, foam = 0;
        for (int i = 0; i < l.Length; i++, n++)
        {
            if ((i & 63) == 0)
            {
                swell = foam = 0;
                for (int k = 0; k < 3; k++)
                {
                    float phase = n / (float)Audio.Rate * rates[k] + seed.Uniform(k);
                    phase -= MathF.Floor(phase);
                    float rise =
                        phase < 0.62f ? Maths.SmoothStep(0f, 0.62f, phase) : 1 - Maths.SmoothStep(0.62f, 1f, phase);
                    swell += rise / 3;
                    foam += Maths.SmoothStep(0.55f, 0.68f, phase) * (1 - Maths.SmoothStep(0.68f, 1f, phase)) / 3;
                }
                foreach (Biquad f in low) f.SetLowPass(220 + 2600 * swell * swell, 0.6f);
            }
            float a = left.Next(), b = right.Next();
            l[i] += gain * (low[0].Next(a) * (0.15f + 0.85f * swell) * 0.6f + high[0].Next(a) * foam * 0.12f);
            r[i] += gain * (low[1].Next(b) * (0.15f + 0.85f * swell) * 0.6f + high[1].Next(b) * foam * 0.12f);
        }
    }
}

/// <summary>Fire: hiss, crackle, lapping (Farnell 2010, ch. 34).</summary>
internal sealed class Fire(Seed seed) : IBed
{
    private readonly NoiseSource noise = new(seed.Derive("n"));
    private readonly RandomStream random = seed.Derive("c").Stream();
    private readonly SlowNoise breath = new(seed.Derive("b"), 1);
    private readonly Biquad hiss = Biquad.HighPass(1000), lap = Biquad.BandPass(32, 1.2f),
        crack = Biquad.BandPass(4000, 1);
    private float burst, decay = 1, side = 0.5f;

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        for (int i = 0; i < l.Length; i++)
        {
            if (random.Next() < 13f / Audio.Rate)
            {
                burst = random.Next() * 0.5f;
                decay = 1 - 1 / (random.Range(0.001f, 0.007f) * Audio.Rate);
                side = random.Range(0.35f, 0.65f);
                crack.SetBandPass(random.Range(1500, 11000), 1.2f);
            }
            float x = noise.Next(), b = 0.5f + 0.5f * breath.Next(),
                bed = hiss.Next(x) * b * b * 0.02f + Math.Clamp(lap.Next(x) * 1.6f, -0.2f, 0.2f),
                c = crack.Next(x) * burst;
            burst *= decay;
            l[i] += gain * (bed + c * (1 - side) * 2);
            r[i] += gain * (bed + c * side * 2);
        }
    }
}

/// <summary>Voices of small animals: phrases of frequency-modulated chirps (birds), or pulsed tones (crickets), now
/// here, now there.</summary>
internal sealed class Chorus(Seed seed, bool crickets, float perMinute) : IBed
{
    private readonly RandomStream random = seed.Stream();
    private float hertz, sweep, length, time, side = 0.5f, level;
    private int left;
    private float gap = 1;

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        for (int i = 0; i < l.Length; i++)
        {
            if ((gap -= 1f / Audio.Rate) > 0) continue;
            if (left == 0)
            {
                left = crickets ? random.Below(20) + 12 : random.Below(6) + 1;
                side = random.Range(0.1f, 0.9f);
                level = random.Range(0.2f, 1) * 0.12f;
                hertz = crickets ? random.Range(4200, 4900) : random.Range(2500, 5600);
                time = 0;
                Next();
            }
            float u = time / length,
                y = level * Maths.Sin(Maths.Tau * (hertz * time + sweep * time * time))
                    * Maths.Sin(Maths.Pi * Maths.Saturate(u));
            l[i] += gain * y * (1 - side);
            r[i] += gain * y * side;
            if ((time += 1f / Audio.Rate) < length) continue;
            time = 0;
            gap = --left > 0
                ? crickets ? 0.018f : random.Range(0.03f, 0.12f)
                : -Maths.Log(1 - random.Next()) * 60 / perMinute;
            Next();
        }
    }

    private void Next()
        => (length, sweep) = crickets ? (0.016f, 0) : (random.Range(0.05f, 0.11f), random.Range(-12000, 14000));
}

/// <summary>The quiet of a place: pink-ish air, and the hum of mains indoors.</summary>
internal sealed class RoomTone(Seed seed, bool mains) : IBed
{
    private readonly NoiseSource left = new(seed.Derive("l")), right = new(seed.Derive("r"));
    private readonly Biquad a = Biquad.LowPass(320, 0.5f), b = Biquad.LowPass(320, 0.5f);
    private long n;

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        for (int i = 0; i < l.Length; i++, n++)
        {
            float t = n / (float)Audio.Rate,
                hum = mains ? 0.004f * Maths.Sin(Maths.Tau * 50 * t) + 0.002f * Maths.Sin(Maths.Tau * 100 * t) : 0;
            l[i] += gain * (a.Next(left.Next()) * 0.09f + hum);
            r[i] += gain * (b.Next(right.Next()) * 0.09f + hum);
        }
    }
}

/// <summary>A far street: slow swells of low noise.</summary>
internal sealed class Traffic(Seed seed) : IBed
{
    private readonly NoiseSource left = new(seed.Derive("l")), right = new(seed.Derive("r"));
    private readonly SlowNoise near = new(seed.Derive("near"), 0.16f), side = new(seed.Derive("side"), 0.1f);
    private readonly Biquad a = Biquad.LowPass(520, 0.6f), b = Biquad.LowPass(520, 0.6f);

    public void Add(Span<float> l, Span<float> r, float gain)
    {
        for (int i = 0; i < l.Length; i++)
        {
            float g = 0.12f + 0.3f * MathF.Max(0, near.Next()), s = 0.5f + 0.4f * side.Next();
            l[i] += gain * a.Next(left.Next()) * g * (1 - s) * 2;
            r[i] += gain * b.Next(right.Next()) * g * s * 2;
        }
    }
}
