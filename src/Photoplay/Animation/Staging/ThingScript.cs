using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Animation.Staging;

/// <summary>Where a story thing is through the scene: phases in order, each with its own motion, led over into the next.</summary>
internal sealed class ThingScript(string id, BuiltProp? prop, Affine place)
{
    private readonly List<(double Start, double Blend, Func<double, Affine> At)> phases = [(double.NegativeInfinity, 0, _ => place)];

    public string Id { get; } = id;
    public BuiltProp? Prop { get; } = prop;
    public bool Moves => phases.Count > 1;

    public void Add(double start, double blend, Func<double, Affine> at)
    {
        phases.RemoveAll(p => p.Start >= start);
        phases.Add((start, blend, at));
    }

    /// <summary>World-from-object.</summary>
    public Affine At(double time) => At(time, phases.Count - 1);

    public Vec3 Grip(double time) => Prop is null ? At(time).T : At(time).Point(Prop.Grip.T);
    public Vec3 Middle(double time) => At(time).Point(new(0, 0.5f * (Prop?.Height ?? 0.3f), 0));

    private Affine At(double time, int last)
    {
        while (last > 0 && phases[last].Start > time) last--;
        (double start, double blend, Func<double, Affine> at) = phases[last];
        Affine now = at(time);
        return last > 0 && time < start + blend ? Affine.Blend(At(time, last - 1, start), now, (float)Maths.SmoothStep(start, start + blend, time)) : now;
    }

    /// <summary>The earlier phase, as it would go on.</summary>
    private Affine At(double time, int phase, double _) => phases[phase].At(time);
}
