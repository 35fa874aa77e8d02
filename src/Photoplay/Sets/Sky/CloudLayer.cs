using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>What a look at the clouds finds.</summary>
/// <param name="Cover">Share of the view they take, 0..1.</param>
/// <param name="Sunlit">How much of the sun's light they pass on to the eye, about 0..2.</param>
/// <param name="Ambient">How much of the sky's, 0..1.</param>
/// <param name="Distance">Metres to what is seen of them.</param>
internal readonly record struct CloudView(float Cover, float Sunlit, float Ambient, float Distance);

/// <summary>
/// Clouds as a medium in a layer over the earth's sphere: heaps on a level base in fair weather, a closed ceiling with
/// sagging folds under bad. A map says where they stand and how high they grow, noise that is carved out of them gives
/// the cauliflower (Schneider and Vos 2015, "The Real-time Volumetric Cloudscapes of Horizon: Zero Dawn"). Looks
/// through it are followed in steps that grow with distance; from each the way to the sun is followed in a few more,
/// and what arrives is scattered with three orders, each spread further and dimmed less (Wrenninge, Kulla and Lundqvist
/// 2013). All of it drifts with the wind.
/// </summary>
/// <param name="cover">0 none .. 1 closed.</param>
/// <param name="drift">Metres a second, level.</param>
internal sealed class CloudLayer(float cover, Vec3 toSun, Vec3 drift, uint seed)
{
    private const float Earth = 6.36e6f, Extinction = 0.028f, Farthest = 60_000;
    private const int MostSteps = 160;
    /// <summary>What a short step is of a long one, and how many in clear air lead back to long ones.</summary>
    private const float Short = 0.65f;
    private const int ShortSteps = 3;
    /// <summary>How far billows move a cloud's outline, in units of the map.</summary>
    private const float Billow = 0.3f;
    private readonly float closed = Maths.SmoothStep(0.6f, 1, cover);
    // A ceiling hangs lower than fair heaps and is wider than high.
    private readonly float foot = Maths.Lerp(1150, 800, Maths.SmoothStep(0.6f, 1, cover)),
        tall = Maths.Lerp(1250, 900, Maths.SmoothStep(0.6f, 1, cover));

    public float Cover => cover;

    /// <param name="fine">Finest detail, for the eye; without it, for light.</param>
    public CloudView Look(Vec3 d, double time, bool fine)
    {
        if (d.Y < 0.012f || cover <= 0) return default;
        float from = ToHeight(d.Y, foot), until = MathF.Min(ToHeight(d.Y, foot + tall), Farthest);
        if (from >= until) return default;
        Vec3 moved = drift * (float)-time;
        float passed = 1, sunlit = 0, ambient = 0, where = 0, cos = Vec3.Dot(d, toSun);
        float least = fine ? 36 : 120, grows = fine ? 0.0115f : 0.04f;
        // Neighbours start their steps at other places, which turns steps into fine grain that frames average.
        float t = from + Noise.Hash((int)(d.X * 40503), (int)(d.Y * 57331), (int)(d.Z * 48611), seed)
            * MathF.Max(least, grows * from);
        // The way is felt out in long steps; where one lands in a cloud the last is taken back and short ones follow, or
        // edges would be as ragged as the steps are long.
        bool near = !fine;
        int empty = 0;
        float leap = 0;
        for (int i = 0; i < MostSteps && t < until && passed > 0.015f; i++)
        {
            float step = MathF.Max(least, grows * t) * (fine && near ? Short : 1);
            Vec3 p = d * t + moved;
            float up = (t * d.Y + t * t * (1 - d.Y * d.Y) / (2 * Earth) - foot) / tall,
                density = Density(p, up, fine ? t < 12_000 ? 3 : 2 : 1, out float grown);
            if (density > 0 && !near)
            {
                (near, empty, t) = (true, 0, t - leap);
                continue;
            }
            if (density > 0)
            {
                float onward = Maths.Exp(-Extinction * density * step), kept = passed * (1 - onward);
                sunlit += kept * Sunlight(p, up, density, cos);
                float open = 0.32f + 0.68f * Maths.SmoothStep(-0.1f, 1, up);
                ambient += kept * Maths.Lerp(open, closed > 0 ? Underside(p, grown) : open, closed);
                where += kept * t;
                passed *= onward;
            }
            empty = density > 0 ? 0 : empty + 1;
            if (fine && empty > ShortSteps) near = false;
            leap = density > 0 || (fine && near) ? step : step * 1.6f;
            t += leap;
        }
        float cover1 = 1 - passed;
        if (cover1 < 0.004f) return default;
        float share = 1 / cover1, low = Maths.SmoothStep(0.012f, 0.04f, d.Y);
        return new(Maths.Saturate(cover1 * 1.015f) * low, sunlit * share, ambient * share, where * share);
    }

    /// <summary>Distance at which a ray of that rise is at a height over the ground.</summary>
    private static float ToHeight(float rise, float height)
    {
        // In double: the square of the earth's radius loses a cloud's height in a float.
        double b = (double)Earth * rise;
        return (float)(Math.Sqrt(b * b + 2.0 * Earth * height + (double)height * height) - b);
    }

    /// <summary>0 outside .. 1 in the heart of a cloud.</summary>
    /// <param name="up">Height in the layer, 0 base .. 1 top.</param>
    /// <param name="detail">Octaves carved out of it.</param>
    /// <param name="grown">How strongly clouds grow here; below 0 none do.</param>
    private float Density(Vec3 p, float up, int detail, out float grown)
    {
        grown = 0;
        if (up is <= 0 or >= 1) return 0;
        Vec3 map = new(p.X / 2300, 0.5f, p.Z / 2300), q = new(p.X / 620, up * tall / 520, p.Z / 620);
        grown = 0.62f * Noise.Perlin(map, seed) + 0.42f * Noise.Perlin(map * 0.37f, seed + 3)
            + (cover * 1.45f - 0.52f);
        if (grown <= -Billow) return 0;
        // The map alone would give every cloud upright walls: billows push them out and in.
        float billow = Noise.Perlin(q, seed + 7);
        grown += Billow * billow * Maths.SmoothStep(0, 0.3f, up);
        if (grown <= 0) return 0;
        // The stronger it grows the higher it reaches: a dome; a ceiling sags instead.
        float reach = MathF.Min(1, Maths.Lerp(0.1f, 0.25f, closed) + 1.3f * grown);
        float round = up / reach;
        if (round >= 1) return 0;
        float body = MathF.Min(1, grown * 2.6f) * (1 - round * round * round) * Maths.SmoothStep(0, 0.07f, up)
            - 0.08f;
        if (body <= 0) return 0;
        float carve = MathF.Abs(billow);
        if (detail > 1) carve += 0.5f * MathF.Abs(Noise.Perlin(q * 2.3f, seed + 8));
        if (detail > 2) carve += 0.27f * MathF.Abs(Noise.Perlin(q * 5.1f, seed + 9))
            + 0.14f * MathF.Abs(Noise.Perlin(q * 11.3f, seed + 10));
        float depth = Maths.Lerp(0.62f, 0.8f, closed);
        return Maths.Saturate((body - depth * (1 - 1.05f * carve) * (0.35f + 0.65f * (1 - body))) * 3.2f);
    }

    /// <summary>Daylight that comes down through a closed ceiling: less where it grows thick, and folds of it hang
    /// darker still.</summary>
    private float Underside(Vec3 p, float grown)
    {
        Vec3 q = new(p.X / 900, 2.5f, p.Z / 900);
        float folds = Noise.Perlin(q + new Vec3(0.8f * Noise.Perlin(q * 0.6f, seed + 12), 0, 0), seed + 11)
            + 0.5f * Noise.Perlin(q * 2.4f, seed + 13);
        float thick = Maths.SmoothStep(0.1f, 1.7f, grown + 0.55f * folds);
        return 0.1f + 0.85f * (1 - thick) * (1 - thick);
    }

    private float Sunlight(Vec3 p, float up, float density, float cos)
    {
        float depth = 0.45f * density * 60, step = 70, at = 0;
        float rise = MathF.Max(toSun.Y, 0.06f) / tall;
        for (int i = 0; i < 4; i++)
        {
            at += step;
            depth += Density(p + toSun * at, up + at * rise, i < 2 ? 2 : 1, out _) * step;
            step *= 1.9f;
        }
        depth *= Extinction;
        float sum = 0, light = 1, spread = 1;
        for (int order = 0; order < 3; order++)
        {
            float g = 0.72f * spread;
            sum += light * Maths.Exp(-depth * spread)
                * (0.3f + 0.7f * (0.75f * Lobe(cos, g) + 0.25f * Lobe(cos, -0.3f * spread)));
            light *= 0.62f;
            spread *= 0.32f;
        }
        return 0.75f * sum;
    }

    // 1 where it goes all ways alike.
    private static float Lobe(float cos, float g)
    {
        float q = 1 + g * g - 2 * g * cos;
        return MathF.Min(6, (1 - g * g) / (q * MathF.Sqrt(q)));
    }
}
