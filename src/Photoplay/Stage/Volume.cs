using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>Smoke, cloud, mist or fire: a medium whose density varies within a box.</summary>
public sealed record Volume
{
    public required string Name { get; init; }
    /// <summary>The box it fills, its own space, metres.</summary>
    public required Bounds Box { get; init; }
    /// <summary>Extinction where the density is 1, per metre: light falls by e over 1 / Extinction metres.</summary>
    public required float Extinction { get; init; }
    /// <summary>Density 0..1 at a point of its own space and a time (scene clock, seconds). Pure, and safe
    /// from several threads.</summary>
    public required Func<Vec3, double, float> Density { get; init; }
    /// <summary>Whether <see cref="Density"/> is 1 in all of the box: what passes is then known
    /// without steps.</summary>
    public bool IsEven { get; init; }
    /// <summary>Share of the light it takes from a ray that it scatters; the rest is absorbed.</summary>
    public Rgb Albedo { get; init; } = new(0.9f, 0.9f, 0.9f);
    /// <summary>Mean cosine of scattering (Henyey and Greenstein 1941), -0.9..0.9: 0 all ways alike,
    /// above 0 onwards.</summary>
    public float Anisotropy { get; init; } = 0.3f;
    /// <summary>Radiance given out a metre at a point of its own space and a time, or null for a medium that
    /// does not glow. It is seen by the camera and in sharp mirrors; on other things a lamp shines that stands
    /// in it.</summary>
    public Func<Vec3, double, Rgb>? Emission { get; init; }
    /// <summary>Looks to a metre that tell its density and glow: how finely a view through it is followed.</summary>
    public float Detail { get; init; } = 8;
    public Func<double, Affine>? Motion { get; init; }
    /// <summary>Fixed place when there is no <see cref="Motion"/>. Turns and even scales only.</summary>
    public Affine Place { get; init; } = Affine.Identity;
    public Affine WorldFromObject(double time) => Motion is null ? Place : Motion(time);

    /// <summary>The same medium in the space of something that stands there.</summary>
    public Volume In(Affine worldFromOwner) => this with
    {
        Place = worldFromOwner * Place,
        Motion = Motion is { } own ? t => worldFromOwner * own(t) : null
    };
    /// <summary>The same medium, carried by something that moves.</summary>
    public Volume In(Func<double, Affine> worldFromOwner)
        => this with { Motion = t => worldFromOwner(t) * WorldFromObject(t) };
}
