using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Nature;

/// <summary>Loose stones of a kind of rock, a few shapes to be set down many times.</summary>
public sealed class Stones
{
    private readonly Model[] boulders, pebbles;

    public Stones(Seed seed, Material rock, float angular, float strata = 0)
    {
        boulders = [.. Enumerable.Range(0, 4).Select(i => Of(seed.Derive("boulder", i), rock, angular, strata, 56))];
        pebbles = [.. Enumerable.Range(0, 4).Select(i => Of(seed.Derive("pebble", i), rock, angular * 0.7f, 0, 14))];
    }

    public Model Boulder(RandomStream random) => random.Pick(boulders);
    public Model Pebble(RandomStream random) => random.Pick(pebbles);

    /// <summary>Scatters pebbles (a few to some twenty centimetres) near the trail and boulders (to
    /// <paramref name="largest"/> metres) off it.</summary>
    public void Strew(Landscape land, int pebbleTries, int boulderTries, float largest, float outer = 40)
    {
        land.Scatter("pebbles", pebbleTries, 0.25f, 12, 1.5f, 0, (x, z)
            => 0.25f + 0.75f * Maths.SmoothStep(-0.1f, 0.4f, Noise.Fbm(new(x * 0.5f, 3, z * 0.5f), 2, 91)),
                (x, z, random) =>
        {
            bool onTrail = land.FromTrail(x, z) < 1;
            land.Stand("stone", Pebble(random), x, z,
                onTrail ? random.Range(0.012f, 0.035f) : 0.02f + 0.13f * Maths.Pow(random.Next(), 4), random,
                0.25f, 1, 0.3f);
        });
        land.Scatter("boulders", boulderTries, Landscape.Corridor + 0.4f, outer, 1.4f, 1.2f, (_, _) => 0.5f,
            (x, z, random) =>
        {
            float room = land.FromTrail(x, z) - Landscape.Corridor,
                size = MathF.Min(room * 0.7f, 0.15f + (largest - 0.15f) * Maths.Pow(random.Next(), 3.5f));
            if (size < 0.12f) return;
            land.Stand("rock", Boulder(random), x, z, size, random, 0.25f, 0.5f, 0.3f);
            if (size > 0.35f) land.Block("rock", x, z, size * 1.1f, size);
        });
    }

    private static Model Of(Seed seed, Material rock, float angular, float strata, int detail)
    {
        RandomStream r = seed.Stream();
        return new($"stone {seed.Value:x} {rock.Name}", [new(Modeling.Boulder.Build(seed,
            new(r.Range(0.85f, 1.25f), r.Range(0.55f, 0.8f), r.Range(0.8f, 1.1f)),
            detail, angular, strata).ToMesh(), rock)]);
    }
}
