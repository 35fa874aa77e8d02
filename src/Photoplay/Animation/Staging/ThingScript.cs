using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Animation.Staging;

/// <summary>Where a story thing is through the scene: phases in order, each with its own motion, led over
/// into the next.</summary>
internal sealed class ThingScript(string id, BuiltProp? prop, Affine place)
{
    private const double Tick = 1 / 24.0;
    private readonly List<(double Start, double Blend, bool Held, Func<double, Affine> At)> phases =
        [(double.NegativeInfinity, 0, false, _ => place)];
    private readonly Lock measuring = new();
    private readonly List<float> ways = [0];

    public string Id { get; } = id;
    public BuiltProp? Prop { get; } = prop;
    public bool Moves => phases.Count > 1;

    /// <summary>From that time on it moves so; what was to come later is forgotten.</summary>
    public void Add(double start, double blend, Func<double, Affine> at)
    {
        phases.RemoveAll(p => p.Start >= start && !double.IsNegativeInfinity(p.Start));
        phases.Add((start, blend, false, at));
    }

    /// <summary>A body has it between two times; later phases stay, and one at the end time takes over there.</summary>
    public void Carry(double start, double blend, Func<double, Affine> at, double end)
    {
        if (double.IsNegativeInfinity(start)) start = -1e6;
        int i = phases.FindIndex(p => p.Start > start);
        if (i < 0) i = phases.Count;
        phases.Insert(i, (start, blend, true, at));
        // Let go with nobody to take it, it stays where it was left.
        if (!double.IsPositiveInfinity(end) && !phases.Any(p => Math.Abs(p.Start - end) < 1e-6))
            phases.Insert(i + 1, (end, 0, true, _ => at(end)));
    }

    /// <summary>World-from-object.</summary>
    public Affine At(double time)
    {
        int last = phases.Count - 1;
        while (last > 0 && phases[last].Start > time) last--;
        (double start, double blend, _, Func<double, Affine> at) = phases[last];
        if (last == 0 || time >= start + blend) return at(time);
        return Affine.Blend(phases[last - 1].At(time), at(time), (float)Maths.SmoothStep(start, start + blend, time));
    }

    /// <summary>World-from-object as far as no body has it: what plans may ask before bodies are posed.</summary>
    public Affine Free(double time)
    {
        int last = phases.Count - 1;
        while (last > 0 && (phases[last].Start > time || phases[last].Held)) last--;
        return phases[last].At(time);
    }

    /// <summary>World place of the grip and of the middle while nobody has it.</summary>
    public Vec3 Grip(double time) => Free(time).Point(Prop?.Grip.T ?? default);
    public Vec3 Middle(double time) => Free(time).Point(new(0, 0.5f * (Prop?.Height ?? 0.3f), 0));

    /// <summary>Metres travelled over the ground since the scene began, forward being positive.</summary>
    public float WayMade(double time)
    {
        double x = Math.Max(0, time / Tick);
        int i = (int)x;
        lock (measuring)
        {
            while (ways.Count <= i + 1)
            {
                Affine a = At((ways.Count - 1) * Tick), b = At(ways.Count * Tick);
                ways.Add(ways[^1] + Vec3.Dot(b.T - a.T, a.Vector(Vec3.UnitZ).Normalized));
            }
            return ways[i] + (ways[i + 1] - ways[i]) * (float)(x - i);
        }
    }
}
