using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>The trees and bushes of a season, near and far, made once for a place.</summary>
public sealed class Woodland
{
    private readonly Model[] near, far, bushes;

    /// <param name="spruces">Conifers among the near trees.</param>
    public Woodland(Seed seed, Climate climate, int crowns = 2, int spruces = 0, int farKinds = 2)
    {
        float snow = climate.Snowy ? 1 : 0;
        near = [.. Enumerable.Range(0, crowns)
            .Select(i => Crown(seed.Derive("broad", i), climate, 10 + 2 * i, 6, 44, 0.15f)),
                .. Enumerable.Range(0, spruces)
            .Select(i => new Conifer { Seed = seed.Derive("conifer", i), Height = 11 + 2 * i, Snow = snow }.Build())];
        far = [.. Enumerable.Range(0, farKinds)
            .Select(i => Crown(seed.Derive("far", i), climate, 11 + i, 5, 36, 0.32f)),
            .. Enumerable.Range(0, Math.Min(2, spruces)).Select(i
                => new Conifer { Seed = seed.Derive("far conifer", i), Height = 13 + i, Snow = snow, Detail = 0.25f }
                    .Build())];
        bushes = [.. Enumerable.Range(0, 2)
            .Select(i => Crown(seed.Derive("bush", i), climate, 1.6f, 3, 34, 0.075f, 8))];
    }

    public Model Near(RandomStream random) => random.Pick(near);
    public Model Far(RandomStream random) => random.Pick(far);
    public Model Bush(RandomStream random) => random.Pick(bushes);

    /// <summary>Single trees between two distances from the trail.</summary>
    public void Stand(Landscape land, string name, int tries, float inner, float outer, float spacing,
        Func<float, float, float> density, float smallest = 0.7f, float largest = 1.25f)
        => land.Scatter(name, tries, inner, outer, 0.8f, spacing, density, (x, z, random) =>
        {
            bool distant = land.FromTrail(x, z) > 26;
            float scale = random.Range(smallest, largest);
            land.Stand(distant ? "far tree" : "tree", distant ? Far(random) : Near(random), x, z, scale, random, 0.05f);
            if (!distant) land.Block("tree", x, z, 0.45f, 11 * scale);
        });

    public void Hedge(Landscape land, string name, int tries, float inner, float outer,
        Func<float, float, float> density, float largest = 1.2f)
        => land.Scatter(name, tries, inner, outer, 1, 0.9f, density, (x, z, random) =>
        {
            land.Stand("bush", Bush(random), x, z, random.Range(0.5f, largest), random);
            land.Block("bush", x, z, 0.5f, 1.3f);
        });

    /// <summary>Tall bushes far off, which close the wood's edge under the crowns.</summary>
    public void Thicket(Landscape land, string name, int tries, float inner, float outer, Func<float, float, float> density)
        => land.Scatter(name, tries, inner, outer, 0.8f, 1.6f, density, (x, z, random)
            => land.Stand("far bush", Bush(random), x, z, random.Range(1.8f, 4), random, 0.08f));

    /// <summary>A crown (or, with several stems, a bush) in the season's leaf.</summary>
    public static Model Crown(Seed seed, Climate climate, float height, int depth, int leaves, float leaf,
            int stems = 1)
        => new Broadleaf
        {
            Seed = seed, Height = height, Depth = depth, Stems = stems, LeafLength = leaf, Snow = climate.Snowy ? 1 : 0,
            Leaves = climate.Season == "winter" ? (stems > 1 ? 2 : 0) : climate.Spring ? (int)(leaves * 0.7f) : leaves,
            Palette = climate.Autumn && seed.Uniform("gold") < 0.5f ? Foliage.Gold : Foliage.Of(climate),
        }.Build();
}
