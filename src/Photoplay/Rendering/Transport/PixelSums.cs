using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Running sums of one pixel's samples.</summary>
internal struct PixelSums
{
    private Rgb matt, gloss, haze, seen, albedo;
    private Vec3 normal;
    private float flame, depth, roughness, shade, matt2, gloss2, haze2, mattSum, glossSum, hazeSum;
    private int covered, count, litCount;
    private float nearest;
    private Vec2 before, after;
    private float depthBefore, depthAfter;
    private int id;
    private bool changes, hasRelief;
    /// <summary>Whether nothing has been added.</summary>
    public readonly bool IsEmpty => count == 0;
    /// <summary>Whether the camera and all around stand still.</summary>
    public bool IsStill;
    /// <summary>Whether light is that of the frame a period before.</summary>
    public bool KeepsLight;
    /// <summary>Whether the light that has been added came by nothing that moves or changes.</summary>
    public bool IsSettled;
    /// <summary>What the relief of a surface that an earlier frame has seen expects of the light there is now.</summary>
    public float Expected;

    /// <summary>Whether this sample's surface is the nearest so far, so that its motion is wanted (any first sample;
    /// sky has motion too).</summary>
    public readonly bool WantsMotion(float distance)
        => count == 1 || (distance > 0 && (id == 0 || distance < nearest * 0.999f));

    /// <summary>Luminances of what has been added: matt light on a white surface, all other light that is sampled, and
    /// the share of matt light that the surface gives back.</summary>
    public readonly (float Matt, float Other, float Colour) Told
        => (mattSum / MathF.Max(1, litCount), (glossSum + hazeSum) / MathF.Max(1, litCount),
            albedo.Luminance * MathF.Max(covered > 0 ? shade / covered : 1, 1e-3f) / MathF.Max(1, count));

    public readonly bool ShowsTheSameAs(in PixelSums other) => id == other.id;

    public void Follow(int entity, float distance, Vec2 toBefore, Vec2 toAfter, float before, float after)
    {
        (id, nearest, this.before, this.after, depthBefore, depthAfter) = (entity + 1, distance, toBefore, toAfter,
            before, after);
    }

    public void Add(in PathResult p)
    {
        seen += p.Seen; albedo += p.Albedo;
        flame += p.Flame;
        changes |= p.Changes || p.Bends || p.Distance <= 0 || !p.Seen.IsBlack;
        hasRelief = p.HasRelief;
        IsSettled = p.IsSettled;
        count++;
        if (p.IsLit) AddLight(p);
        if (p.Distance <= 0) return;
        covered++;
        normal += p.Normal;
        depth += p.Distance;
        shade += p.Shade;
        roughness += p.Roughness;
    }

    private void AddLight(in PathResult p)
    {
        matt += p.Matt; gloss += p.Gloss; haze += p.Haze;
        litCount++;
        float m = p.Matt.Luminance / ((p.Albedo.Luminance + 0.02f) * MathF.Max(p.Shade, 1e-3f)), g = p.Gloss.Luminance,
            h = p.Haze.Luminance;
        mattSum += m; matt2 += m * m;
        glossSum += g; gloss2 += g * g;
        hazeSum += h; haze2 += h * h;
    }

    public readonly void Write(TracedFrame f, int i)
    {
        float k = count > 0 ? 1f / count : 0, l = litCount > 0 ? 1f / litCount : 0, c = covered > 0 ? 1f / covered : 0;
        Put(f, Plane.MattR, i, matt * l); Put(f, Plane.GlossR, i, gloss * l); Put(f, Plane.HazeR, i, haze * l);
        Put(f, Plane.SeenR, i, seen * k); Put(f, Plane.AlbedoR, i, albedo * k);
        f[Plane.Flame][i] = flame * k;
        f[Plane.Cover][i] = covered * k;
        f[Plane.Lit][i] = litCount * k;
        f[Plane.Roughness][i] = roughness * c;
        f[Plane.Shade][i] = covered > 0 ? shade * c : 1;
        f[Plane.MattVariance][i] = Variance(mattSum, matt2);
        f[Plane.GlossVariance][i] = Variance(glossSum, gloss2);
        f[Plane.HazeVariance][i] = Variance(hazeSum, haze2);
        Vec3 n = normal.Normalized;
        f[Plane.NormalX][i] = n.X; f[Plane.NormalY][i] = n.Y; f[Plane.NormalZ][i] = n.Z;
        f[Plane.BeforeX][i] = before.X;
        f[Plane.BeforeY][i] = before.Y;
        f[Plane.AfterX][i] = after.X;
        f[Plane.AfterY][i] = after.Y;
        f[Plane.Depth][i] = depth * c;
        f[Plane.DepthBefore][i] = depthBefore; f[Plane.DepthAfter][i] = depthAfter;
        f[Plane.Id][i] = id;
        f[Plane.Still][i] = IsStill ? 1 : 0;
        f[Plane.Fixed][i] = !IsStill || changes ? 0 : hasRelief ? 2 : 1;
    }

    private readonly float Variance(float sum, float squares)
    {
        // One sample says nothing of its own noise.
        if (litCount < 2) return 0;
        float mean = sum / litCount;
        return MathF.Max(0, squares / litCount - mean * mean) / (litCount - 1);
    }

    private static void Put(TracedFrame f, Plane p, int i, Rgb c)
    {
        f[p][i] = c.R;
        f[p + 1][i] = c.G;
        f[p + 2][i] = c.B;
    }
}
