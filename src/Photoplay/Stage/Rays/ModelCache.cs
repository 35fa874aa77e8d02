using System.Runtime.CompilerServices;

namespace Photoplay.Stage.Rays;

/// <summary>Keeps every model's geometry as long as the model lives: scenes and shots that share a model share its
/// hierarchy. Safe to use from several threads.</summary>
public sealed class ModelCache
{
    private readonly ConditionalWeakTable<Model, Lazy<ModelGeometry>> known = [];

    public ModelGeometry Get(Model model) => known.GetValue(model,
        m => new(() => m.Source is { } source ? new ModelGeometry(m, Get(source)) : new ModelGeometry(m))).Value;

    /// <summary>Builds what is missing, models side by side, largest first.</summary>
    public void Prepare(IEnumerable<Model> models, int threads)
    {
        Model[] all = [.. models.Distinct().OrderByDescending(m => m.TriangleCount)];
        int next = -1;
        Parallel.For(0, Math.Max(1, threads),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, _ =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < all.Length;) Get(all[i]);
        });
    }
}
