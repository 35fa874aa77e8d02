using Photoplay.Foundation;

namespace Photoplay.Stage;

/// <summary>Everything that stands on the stage during one scene, as functions of time (scene clock, seconds). Any
/// instant may be asked for, in any order.</summary>
public sealed class World
{
    public required IReadOnlyList<Entity> Entities { get; init; }
    public required Sky Sky { get; init; }
    public IReadOnlyList<Light> Lights { get; init; } = [];
    public Air Air { get; init; } = Air.Clear;
    public IReadOnlyList<Volume> Volumes { get; init; } = [];
}

/// <summary>One thing on the stage: a model, where it is, and (if it deforms) how its vertices move.</summary>
public sealed class Entity
{
    /// <summary>Who it belongs to ("fox", "table"): the id pass and the mattes go by this.</summary>
    public required string Name { get; init; }
    public required Model Model { get; init; }
    /// <summary>World-from-object at a time; null stands still at the origin.</summary>
    public Func<double, Affine>? Motion { get; init; }
    /// <summary>Fixed place when there is no <see cref="Motion"/>.</summary>
    public Affine Place { get; init; } = Affine.Identity;
    public Deformation? Deformation { get; init; }
    public bool VisibleToCamera { get; init; } = true;
    public bool CastsShadow { get; init; } = true;
    /// <summary>Variation of this instance, [0,1).</summary>
    public float Random { get; init; }
    public Affine WorldFromObject(double time) => Motion is null ? Place : Motion(time);
    public bool IsStatic => Motion is null && Deformation is null;

    /// <summary>The same thing as another model of the same meshes.</summary>
    public Entity As(Model model) => new()
    {
        Name = Name, Model = model, Motion = Motion, Place = Place, Deformation = Deformation,
        VisibleToCamera = VisibleToCamera, CastsShadow = CastsShadow, Random = Random,
    };

    /// <summary>The same thing standing still in another place.</summary>
    public Entity At(Affine place) => new()
    {
        Name = Name, Model = Model, Place = place, Deformation = Deformation, VisibleToCamera = VisibleToCamera,
        CastsShadow = CastsShadow, Random = Random,
    };
}

/// <summary>Moves a model's vertices. Must be a pure function of time and safe to call from several threads.</summary>
public abstract class Deformation
{
    /// <summary>Fills object-space positions and unit normals of shape number <paramref name="shape"/> of the entity's
    /// model at that time.</summary>
    public abstract void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals);
}

/// <summary>Light arriving from all around, beyond everything. Radiance in the renderer's units.</summary>
public abstract class Sky
{
    /// <summary>Radiance from the unit direction (pointing away from the scene), without the sun's or moon's disc if
    /// <see cref="Sun"/> stands for it.</summary>
    public abstract Rgb Radiance(Vec3 direction);
    /// <summary>What the camera sees there at a time (scene clock, seconds); may differ (stars, moon disc, clouds that
    /// drift) from what lights the scene.</summary>
    public virtual Rgb Seen(Vec3 direction, double time = 0) => Radiance(direction);
    /// <summary>The one dominant far light (sun or moon), or null.</summary>
    public virtual Sun? Sun => null;
    public virtual string Name => GetType().Name;
}

/// <summary>A far disc of light. <paramref name="ToSun"/> is a unit vector towards it; irradiance is on a
/// plane facing it.</summary>
public sealed record Sun(Vec3 ToSun, Rgb Irradiance, float AngularRadius = 0.00465f);

public enum LightForm { Sphere, Disk, Rectangle, Spot }

/// <summary>A local light. At the origin of its own space, Disk, Rectangle and Spot shine along -Z.</summary>
public sealed class Light
{
    public required string Name { get; init; }
    public LightForm Form { get; init; } = LightForm.Sphere;
    public Func<double, Affine>? Motion { get; init; }
    public Affine Place { get; init; } = Affine.Identity;
    /// <summary>Radiant exitance times area over pi: total power is pi * Intensity for a one-sided flat lamp, 4 pi for
    /// a sphere (candela-like, in the renderer's units). At distance d on its axis it gives irradiance
    /// Intensity / d^2.</summary>
    public required Rgb Intensity { get; init; }
    /// <summary>Multiplier over time (flicker, switching); null is 1.</summary>
    public Func<double, float>? Dimmer { get; init; }
    /// <summary>Radius (sphere, disk, spot), metres; half-width for a rectangle.</summary>
    public float Radius { get; init; } = 0.05f;
    public float HalfHeight { get; init; } = 0.05f;
    /// <summary>Spot: half-angle of the cone, radians, and the share of it that fades out.</summary>
    public float ConeAngle { get; init; } = 0.5f;
    public float ConeSoftness { get; init; } = 0.3f;
    /// <summary>Seen by camera rays as a glowing body; off for film lights that stand outside the story.</summary>
    public bool Visible { get; init; }
    public Affine WorldFromLight(double time) => Motion is null ? Place : Motion(time);
}

/// <summary>What fills the space: height fog, density * exp(-(y - Base)/Height).</summary>
public sealed record Air(float Density, float Height, float Base, Rgb Albedo, float Anisotropy = 0.3f)
{
    public static Air Clear { get; } = new(0, 1000, 0, Rgb.White, 0);
    /// <summary>Metres from where one looks beyond which there is none: a room's dust ends at its panes, a land's air
    /// does not.</summary>
    public float Reach { get; init; } = 1e5f;
}
