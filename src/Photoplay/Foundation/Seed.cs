using System.Runtime.CompilerServices;

namespace Photoplay.Foundation;

/// <summary>
/// A named root of randomness. Every random number is hash(seed, name, index): nothing reshuffles when something is
/// added, and any thing can be made again alone. Mixing is SplitMix64's finaliser (Steele, Lea, Flood 2014).
/// </summary>
public readonly record struct Seed(ulong Value)
{
    public Seed Derive(string name)
    {
        ulong h = Value ^ 0x9E3779B97F4A7C15UL;
        foreach (char c in name) h = Mix(h ^ c) + 0x9E3779B97F4A7C15UL;
        return new(Mix(h));
    }

    public Seed Derive(int index) => new(Mix(Value + 0xD1B54A32D192ED03UL * ((ulong)(uint)index + 1)));
    public Seed Derive(string name, int index) => Derive(name).Derive(index);

    /// <summary>The number of that index, in [0, 1).</summary>
    public float Uniform(int index) => ToUnit(Derive(index).Value);
    public float Uniform(string name) => ToUnit(Derive(name).Value);
    public float Range(string name, float lo, float hi) => lo + (hi - lo) * Uniform(name);
    /// <summary>Normal deviate, mean 0, deviation 1 (Box and Muller 1958).</summary>
    public float Normal(string name)
    {
        Seed s = Derive(name);
        return MathF.Sqrt(-2 * Maths.Log(1 - s.Uniform(0))) * Maths.Cos(Maths.Tau * s.Uniform(1));
    }

    /// <summary>A stream of numbers for one local piece of work.</summary>
    public RandomStream Stream() => new(Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    internal static float ToUnit(ulong bits) => (bits >> 40) * (1f / 16777216f);
}

/// <summary>Counter-based stream: the n-th number depends on the seed and n alone. A class, so that passing it on keeps
/// the count.</summary>
public sealed class RandomStream(ulong seed)
{
    private ulong count;

    public ulong NextBits() => Seed.Mix(seed + 0x9E3779B97F4A7C15UL * ++count);
    /// <summary>In [0, 1).</summary>
    public float Next() => Seed.ToUnit(NextBits());
    public float Range(float lo, float hi) => lo + (hi - lo) * Next();
    /// <summary>A whole number in [0, n).</summary>
    public int Below(int n) => (int)((NextBits() >> 32) * (ulong)n >> 32);
    public bool Chance(float probability) => Next() < probability;
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
    public float Normal()
    {
        float u = 1 - Next();
        return MathF.Sqrt(-2 * Maths.Log(u)) * Maths.Cos(Maths.Tau * Next());
    }
    /// <summary>Uniform on the unit sphere.</summary>
    public Vec3 Direction()
    {
        float z = 1 - 2 * Next(), r = MathF.Sqrt(MathF.Max(0, 1 - z * z)), a = Maths.Tau * Next();
        return new(r * Maths.Cos(a), r * Maths.Sin(a), z);
    }
}
