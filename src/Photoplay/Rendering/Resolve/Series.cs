namespace Photoplay.Rendering;

/// <summary>
/// Whether a value seen in several frames changes, or is one value seen through noise. Noise differs from frame to
/// frame as much as between any two frames; a change comes about step by step (von Neumann 1941, "Distribution of the
/// ratio of the mean square successive difference to the variance"), or leaves the middle frame alone with its value.
/// </summary>
internal struct Series
{
    /// <summary>The ratio is about 2 for noise; by how many of its standard deviations (of so many values) it is less where a change
    /// begins, and where it is sure.</summary>
    private const float Steady = 1.87f, Sure = 2.7f;
    /// <summary>Deviations, in standard ones, from which the middle frame stands alone, and where that is sure.</summary>
    private const float Alone = 2.6f, FarAlone = 3.2f;
    /// <summary>Deviations that cannot be seen, as a share of the mean.</summary>
    private const float Unseen = 0.02f;
    private const int Fewest = 6, FewestSeldom = 3;
    private float own, last, sum, squares, steps;
    private int count;

    public static Series From(float own) => new() { own = own, last = own, count = 1 };

    /// <summary>Goes on from the middle frame, the other way.</summary>
    public void Return() => last = own;

    public void Add(float value)
    {
        float off = value - own, step = value - last;
        (sum, squares, steps, last, count) = (sum + off, squares + off * off, steps + step * step, value, count + 1);
    }

    /// <summary>0 for what is the same in all frames, 1 for what changes.</summary>
    /// <param name="seldom">Whether there are few values because light is worked out seldom: then a bright one stands alone by
    /// chance.</param>
    public readonly float Change(bool seldom = false)
    {
        if (count < (seldom ? FewestSeldom : Fewest)) return 1;
        float mean = sum / count, spread = squares - sum * mean, least = Unseen * MathF.Max(own + mean, 1e-4f);
        if (!(spread > least * least * count)) return 0;
        float ratio = steps / spread, apart = MathF.Abs(mean) / MathF.Sqrt(spread / count),
            less = (2 - ratio) / (2 * MathF.Sqrt((count - 2f) / (count * count - 1f)));
        return Math.Clamp(MathF.Max((less - Steady) / (Sure - Steady),
            seldom ? 0 : (apart - Alone) / (FarAlone - Alone)), 0, 1);
    }
}
