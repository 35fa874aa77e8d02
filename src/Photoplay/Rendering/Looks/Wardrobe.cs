using System.Runtime.CompilerServices;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>Dresses every model of a world in other materials. Keeps what it dressed as long as the original lives, so
/// that scenes and shots which share a model go on sharing it.</summary>
/// <param name="name">Says what is changed, for the materials' names.</param>
/// <param name="shaved">Leaves fur off: what is kneaded or cut has the skin's painted coat alone.</param>
internal sealed class Wardrobe(string name, Wardrobe.Tailor tailor, bool shaved = false)
{
    private const string Fur = "fur";

    /// <summary>A surface's parameters in the look, from the point and the true material.</summary>
    public delegate OpenPbr Tailor(in SurfacePoint p, Material made);

    private readonly ConditionalWeakTable<Model, Model> dressed = [];

    /// <param name="lamp">Multiplies each lamp, by its name; film lights are called film/key, film/fill
    /// and so on.</param>
    /// <param name="sky">Multiplies the sky, and the sun or moon.</param>
    public World Dress(World w, Func<string, Rgb>? lamp = null, Rgb? sky = null, Rgb? sun = null, float sunSize = 1,
            Air? air = null)
        => new()
        {
            Entities = [.. w.Entities.Where(e => !(shaved && e.Model.Name == Fur))
            .Select(e => e.As(dressed.GetValue(e.Model, m => m.Dressed(Wear))))],
            Lights = lamp is null ? w.Lights : [.. w.Lights.Select(l => Tint(l, lamp(l.Name)))],
            Sky = sky is null && sun is null && sunSize == 1
            ? w.Sky
            : new FilteredSky(w.Sky, sky ?? Rgb.White, sun ?? Rgb.White, sunSize),
            Air = air ?? w.Air, Volumes = w.Volumes,
        };

    /// <summary>Other light on the same materials.</summary>
    public static World Light(World w, Func<string, Rgb> lamp, Rgb sky, Rgb sun, float sunSize = 1, Air? air = null)
        => new()
        {
            Entities = w.Entities, Lights = [.. w.Lights.Select(l => Tint(l, lamp(l.Name)))],
            Sky = new FilteredSky(w.Sky, sky, sun, sunSize), Air = air ?? w.Air, Volumes = w.Volumes,
        };

    private Worn Wear(Material m) => new(name, m, tailor);

    private static Light Tint(Light l, Rgb by) => new()
    {
        Name = l.Name, Form = l.Form, Motion = l.Motion, Place = l.Place, Intensity = l.Intensity * by,
        Dimmer = l.Dimmer, Radius = l.Radius, HalfHeight = l.HalfHeight, ConeAngle = l.ConeAngle,
        ConeSoftness = l.ConeSoftness, Visible = l.Visible,
    };

    private sealed class Worn(string name, Material inner, Tailor tailor) : Material(name + " over " + inner.Name)
    {
        public override OpenPbr At(in SurfacePoint p) => tailor(p, inner);
        public override Rgb Emission => inner.Emission;
        public override bool HasOpacity => inner.HasOpacity;
        public override bool ShadowTransparent => inner.ShadowTransparent;
        public override bool Changes => inner.Changes;
    }

    private sealed class FilteredSky(Sky inner, Rgb filter, Rgb sunFilter, float sunSize) : Sky
    {
        public override Rgb Radiance(Vec3 direction) => inner.Radiance(direction) * filter;
        public override Rgb Seen(Vec3 direction, double time = 0) => inner.Seen(direction, time) * filter;
        public override Sun? Sun => inner.Sun is { } s ? s with
        {
            Irradiance = s.Irradiance * sunFilter,
            AngularRadius = s.AngularRadius * sunSize
        } : null;
        public override string Name => inner.Name;
    }
}
