using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Sets.Props;

/// <summary>
/// The flames of a fire: a glowing medium without smoke. What is at a height now left the wood a while ago: all its
/// shapes are noise that rises with the gas, faster the higher. A slow noise over the hearth says where tongues stand
/// and how high; two finer ones tear their edges. Colour goes by how deep in the flame a point lies, along what soot
/// of 1500 to 2200 kelvin gives.
/// </summary>
internal sealed class FlameVolume(string name, Seed seed)
{
    private const float Sway = 0.2f;
    private static readonly Rgb Edge = new(1, 0.17f, 0.006f), Body = new(1, 0.42f, 0.03f),
        Core = new(1, 0.7f, 0.13f);
    private readonly uint salt = (uint)seed.Derive(name).Value;

    /// <summary>Height of its foot, metres.</summary>
    public float From { get; init; }
    /// <summary>How high the highest tongues reach above the foot, and the radius of the burning heap, metres.</summary>
    public float Height { get; init; } = 0.8f;
    public float Radius { get; init; } = 0.25f;
    /// <summary>Radiance a metre of the core; a look through the whole is about this times the radius.</summary>
    public float Brightness { get; init; } = 20;
    /// <summary>Metres a second at the foot.</summary>
    public float Rise { get; init; } = 1.1f;
    /// <summary>Share by which it leans to +X a metre of height: wind or a hand that carries it.</summary>
    public float Lean { get; init; }
    public Vec3 Foot { get; init; }

    public Volume Volume
    {
        get
        {
            float wide = Radius * 1.15f + Sway * Height * 0.6f + MathF.Abs(Lean) * Height;
            Vec3 foot = Foot + Vec3.UnitY * From;
            return new()
            {
                Name = name, Extinction = 0, Density = static (_, _) => 0,
                Box = new(foot - new Vec3(wide, 0, wide), foot + new Vec3(wide, Height * 1.1f, wide)),
                Emission = (p, time) => Glow(p - foot, time),
                Detail = 9 / Radius
            };
        }
    }

    /// <summary>Radiance a metre at a place over the foot.</summary>
    private Rgb Glow(Vec3 p, double time)
    {
        float up = p.Y / Height;
        if (up is <= 0 or >= 1.1f) return default;
        float scale = 1 / Radius;
        // The gas gains speed as it rises: it took so long to come here.
        float climb = MathF.Sqrt(0.09f + up) - 0.3f, age = 1.25f * climb * Height / Rise;
        double born = time - age;
        float beat = (float)(born * Rise * 1.6 * scale);
        float sway = Sway * Height * up * up;
        float x = p.X - Lean * p.Y - sway * 1.6f * Noise.Value(new(beat * 0.35f, 0.5f, 7.3f), salt),
            z = p.Z - sway * 1.6f * Noise.Value(new(3.1f, beat * 0.35f, 1.7f), salt ^ 5);
        float out2 = (x * x + z * z) * scale * scale;
        // The heap draws its flames together over the middle.
        float narrow = MathF.Max(0.08f, 1 - 0.75f * up), off = out2 / (narrow * narrow);
        if (off > 1.6f) return default;
        Vec3 q = new(x * scale, -beat, z * scale);
        float tongues = Noise.Value(new(q.X * 1.9f, q.Y * 0.55f, q.Z * 1.9f), salt ^ 1),
            licks = Noise.Value(new(q.X * 4.1f, q.Y * 1.25f, q.Z * 4.1f), salt ^ 2);
        float deep = 0.72f - 0.62f * off - 0.85f * up + (0.5f + 0.55f * up) * tongues + (0.16f + 0.4f * up) * licks;
        if (deep <= -0.12f) return default;
        deep += 0.14f * Noise.Value(new(q.X * 8.7f, q.Y * 2.6f, q.Z * 8.7f), salt ^ 3);
        if (deep <= 0) return default;
        float hot = Maths.SmoothStep(0.05f, 0.85f, deep);
        Rgb colour = hot < 0.5f ? Rgb.Lerp(Edge, Body, hot * 2) : Rgb.Lerp(Body, Core, hot * 2 - 1);
        // Close over the wood it is still too cool to shine, at the tips it burns out.
        float there = Maths.SmoothStep(0, 0.16f, deep) * Maths.SmoothStep(0, 0.1f, up)
            * (1 - Maths.SmoothStep(0.75f, 1.1f, up));
        return colour * (Brightness * there * (0.16f + 0.84f * hot));
    }
}
