using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>Smoke or steam that rises from a place: a column that widens, sways and breaks up as it goes. Lengths in
/// metres, own space, up is +Y.</summary>
internal sealed class Plume(string name, Seed seed)
{
    /// <summary>Height at which it starts, and how far it rises until it is gone.</summary>
    public float From { get; init; }
    public float Height { get; init; } = 2;
    /// <summary>Radius at the foot and how much wider it is at the top.</summary>
    public float Radius { get; init; } = 0.1f;
    public float Spread { get; init; } = 0.5f;
    /// <summary>Extinction of its thickest wisps, per metre.</summary>
    public float Extinction { get; init; } = 4;
    /// <summary>Metres a second.</summary>
    public float Rise { get; init; } = 0.6f;
    /// <summary>Place of its foot under <see cref="From"/>, and how far it is left behind a metre of height: the trail
    /// of what moves.</summary>
    public Vec3 Foot { get; init; }
    public Vec3 Trail { get; init; }
    /// <summary>Share of its height over which it comes into sight: short over a spout, long over flames.</summary>
    public float Start { get; init; } = 0.06f;
    public Rgb Albedo { get; init; } = new(0.72f, 0.72f, 0.74f);

    public Volume Volume
    {
        get
        {
            float wide = Radius + Spread, bend = 0.35f * Height;
            uint salt = (uint)seed.Derive(name).Value;
            return new()
            {
                Name = name,
                Box = Box(Foot, wide + bend).Include(Box(Foot + Trail * Height, wide + bend)),
                Extinction = Extinction, Albedo = Albedo, Anisotropy = 0.35f, Detail = 3 / (Radius + 0.4f * Spread),
                Density = (p, time) => DensityAt(p, time, salt),
            };
        }
    }

    private Bounds Box(Vec3 foot, float wide)
        => new(foot + new Vec3(-wide, From, -wide), foot + new Vec3(wide, From + Height, wide));

    private float DensityAt(Vec3 p, double time, uint salt)
    {
        p -= Foot + Trail * (p.Y - From);
        float up = (p.Y - From) / Height;
        if (up is <= 0 or >= 1) return 0;
        // What is at a height now left the foot a while ago: sway and wisps travel upwards with it.
        float born = (float)(time * Rise) - (p.Y - From), sway = 0.3f * Height * up * up;
        float x = p.X - sway * (Noise.Value(new(born * 0.45f, 0.5f, 7), salt) + 0.35f),
            z = p.Z - sway * Noise.Value(new(born * 0.45f, 9.5f, 3), salt);
        float radius = Radius + Spread * up, out2 = (x * x + z * z) / (radius * radius);
        if (out2 >= 1) return 0;
        float fine = 1 / (0.35f * radius + 0.04f);
        Vec3 q = new(x * fine, -born * fine * 0.8f, z * fine);
        float wisps = 0.55f + Noise.Value(q, salt ^ 1) * 0.6f + Noise.Value(q * 2.3f, salt ^ 2) * 0.35f
            - 0.9f * out2 - 0.25f * up;
        float rim = 1 - out2;
        return Maths.Saturate(wisps) * Maths.Saturate(2.5f * rim * rim) * Maths.SmoothStep(0, Start, up)
            * (1 - Maths.SmoothStep(0.3f, 1, up));
    }
}
