using Photoplay.Animation.Staging;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Animation.Things;

/// <summary>The set with its moving things in motion: bodies, wheels, and the lamps that belong to them.</summary>
internal static class ThingEntities
{
    public static IEnumerable<Entity> Of(Location location, IReadOnlyDictionary<string, ThingScript> things, Seed seed)
    {
        HashSet<string> moving = Moving(things);
        foreach (Entity e in location.Entities)
            if (!moving.Contains(Owner(e.Name))) yield return e;
        foreach (ThingScript thing in things.Values.Where(t => t.Moves && t.Prop is not null))
        {
            Entity? stood = location.Entities.FirstOrDefault(e => e.Name == thing.Id);
            float random = stood?.Random ?? seed.Derive(thing.Id).Uniform("variation");
            yield return new Entity
            {
                Name = thing.Id, Model = thing.Prop!.Model, Random = random, Motion = t => Placed(thing, t)
            };
            foreach (MovingPart part in thing.Prop.Moving)
                yield return new Entity
                {
                    Name = $"{thing.Id}.{part.Name}", Model = part.Model, Random = random,
                    Motion = t => Placed(thing, t) * Affine.Translation(part.Pivot) * Affine.Rotation(Spin(thing, part, t))
                };
        }
    }

    public static IReadOnlyList<Light> Lights(Location location, IReadOnlyDictionary<string, ThingScript> things)
    {
        HashSet<string> moving = Moving(things);
        return
        [
            .. location.Lights.Where(l => !moving.Contains(Owner(l.Name))),
            .. things.Values.Where(t => t.Moves && t.Prop is not null)
                .SelectMany(t => t.Prop!.Lights.Select(l => Carried(t, l))),
        ];
    }

    public static IReadOnlyList<Volume> Volumes(Location location, IReadOnlyDictionary<string, ThingScript> things)
    {
        HashSet<string> moving = Moving(things);
        return
        [
            .. location.Volumes.Where(v => !moving.Contains(Owner(v.Name))),
            .. things.Values.Where(t => t.Moves && t.Prop is not null)
                .SelectMany(t => t.Prop!.Volumes.Select(v => v.In(time => Placed(t, time)) with { Name = t.Id })),
        ];
    }

    private static Affine Placed(ThingScript thing, double time)
        => thing.Prop!.Scale == 1 ? thing.At(time) : thing.At(time) * Affine.Scaling(thing.Prop.Scale);

    private static Affine Lit(Affine thing, Affine light, float scale) => thing * (light with { T = light.T * scale });

    private static Light Carried(ThingScript thing, Light l) => new()
    {
        Name = thing.Id, Form = l.Form, Intensity = l.Intensity, Dimmer = l.Dimmer,
        Radius = l.Radius, HalfHeight = l.HalfHeight, ConeAngle = l.ConeAngle,
        ConeSoftness = l.ConeSoftness, Visible = l.Visible,
        Motion = t => Lit(thing.At(t), l.WorldFromLight(t), thing.Prop!.Scale),
    };

    /// <summary>Wheels turn by the way made over their radius; propellers and the like turn all the time.</summary>
    private static Quat Spin(ThingScript thing, MovingPart part, double time)
    {
        if (part.RadiusForRolling <= 0)
            return Quat.AxisAngle(part.Axis, (float)(9 * time - Maths.Tau * Math.Floor(9 * time / Maths.Tau)));
        return Quat.AxisAngle(part.Axis, thing.WayMade(time) / part.RadiusForRolling);
    }

    private static HashSet<string> Moving(IReadOnlyDictionary<string, ThingScript> things)
        => [.. things.Values.Where(t => t.Moves).Select(t => t.Id)];

    private static string Owner(string name) => name.Split('.')[0];
}
