using Photoplay.Foundation;

namespace Photoplay.Animation.Layers;

/// <summary>A value that changes at times, each change eased in over its own length: at any time a blend of
/// the last few.</summary>
internal sealed class Changes<T>(T first)
{
    private readonly List<(double Start, double Seconds, T Value)> list = [(double.NegativeInfinity, 0, first)];

    /// <summary>Adds a change; what was to come after its start is forgotten.</summary>
    public void Add(double start, double seconds, T value)
    {
        list.RemoveAll(c => c.Start > start);
        list.Add((start, Math.Max(1e-3, seconds), value));
    }

    public T Last => list[^1].Value;
    public int Count => list.Count;

    /// <summary>How far change number i has come, 0..1, eased with least jerk.</summary>
    public float Progress(int i, double time)
    {
        if (i == 0) return 1;
        double u = Maths.Saturate((time - list[i].Start) / list[i].Seconds);
        return (float)(u * u * u * (10 + u * (6 * u - 15)));
    }

    /// <summary>The values in force, oldest first; each is led in over those before it by its weight (the first has
    /// weight 1).</summary>
    public Blend At(double time)
    {
        int last = list.Count - 1;
        while (last > 0 && list[last].Start > time) last--;
        int from = last;
        while (from > 0 && Progress(from, time) < 1) from--;
        return new(this, from, last, time);
    }

    /// <summary>The values in force at a time, one after another; leaves nothing for the collector.</summary>
    internal struct Blend(Changes<T> changes, int from, int last, double time)
    {
        private int at = from - 1;

        public readonly Blend GetEnumerator() => this;
        public bool MoveNext() => ++at <= last;
        public readonly (T Value, float Weight) Current
            => (changes.list[at].Value, at == from ? 1 : changes.Progress(at, time));
    }
}
