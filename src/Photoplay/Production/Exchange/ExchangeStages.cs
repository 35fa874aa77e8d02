using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;

namespace Photoplay.Production.Exchange;

/// <summary>A plain world with a camera in it.</summary>
/// <param name="Bounces">Scatterings after the first.</param>
public sealed record ExchangeStage(string Name, PlainWorld Plain, Camera Camera, int Bounces);

/// <summary>Five scenes of our own places and people, reduced to what another renderer can be given: the same every
/// time.</summary>
public static class ExchangeStages
{
    /// <summary>Cycles' own limit on matt and on glossy bounces; in fog, its limit on all together.</summary>
    private const int Bounces = 4, BouncesInFog = 12;
    private const int StreetLamps = 200;

    public static IReadOnlyList<string> Names { get; } = ["forest", "room", "street", "face", "fog"];

    public static ExchangeStage Build(string name) => name switch
    {
        "forest" => Forest(),
        "room" => Room(),
        "street" => Street(),
        "face" => Face(),
        _ => Fog(),
    };

    /// <summary>A forest at noon.</summary>
    private static ExchangeStage Forest()
    {
        Location place = Place("forest", "day");
        return Of("forest", place, OnThePath(place, place.Plan.Axis), Bounces);
    }

    /// <summary>A living room by day, lit through its window.</summary>
    private static ExchangeStage Room()
    {
        Location place = Place("living-room", "day");
        Vec3 eye = new(1.9f, 1.5f, 2.2f), target = new(-1.6f, 1.0f, -0.9f);
        return Of("room", place, Looking(eye, target, 18), Bounces);
    }

    /// <summary>A street at night with two hundred lamps.</summary>
    private static ExchangeStage Street()
    {
        Location place = Place("street", "night");
        Camera camera = OnThePath(place, place.Plan.Axis);
        List<Light> lamps = [.. place.Lights];
        Vec3 from = camera.WorldFromCamera.T, along = place.Plan.Axis, across = Vec3.Cross(Vec3.UnitY, along);
        for (int i = 0; lamps.Count < StreetLamps; i++)
        {
            // Lanterns on strings over the street: rows of eight, two and a half metres apart.
            Seed seed = new Seed(1).Derive("lantern", i);
            Vec3 at = from + along * (3 + i / 8 * 2.5f) + across * ((i % 8 - 3.5f) * 1.4f);
            float hue = seed.Uniform("hue");
            lamps.Add(new()
            {
                Name = $"lantern {i}", Radius = 0.08f, Place = Affine.Translation(at.X, 3.6f + hue * 0.5f, at.Z),
                Intensity = Rgb.Lerp(Rgb.BlackBody(2000), Rgb.BlackBody(4500), hue) * 0.35f,
            });
        }
        return Of("street", place, camera, Bounces, lamps);
    }

    /// <summary>A head of hair, close.</summary>
    private static ExchangeStage Face()
    {
        const string who = "woman";
        Location studio = Place("studio", "day");
        Actor actor = Showroom.Somebody(who, who, 3);
        Track track = new() { Who = who, Start = default, Facing = Vec3.UnitZ, Cues = [] };
        Performance played = ShowroomCamera.Play(studio, new Dictionary<string, Actor> { [who] = actor },
            new Dictionary<string, BuiltProp>(), 3, track);
        Vec3 near = new(0.34f, 0.05f, 1);
        Camera camera = ShowroomCamera.Fit(ShowroomCast.Head(actor, played.Performers[who].At(1), near), near,
            16f / 9, 85, 0.02f);
        World world = new()
        {
            Entities = played.World.Entities, Lights = studio.Lights, Sky = studio.Sky, Air = studio.Air
        };
        return new("face", PlainWorld.Of(world, 1), camera, Bounces);
    }

    /// <summary>A foggy forest against a low sun.</summary>
    private static ExchangeStage Fog()
    {
        Location place = Place("forest", "morning");
        Vec3 to = place.Sky.Sun!.ToSun;
        Camera camera = OnThePath(place, new Vec3(to.X, 0, to.Z).Normalized);
        Vec3 eye = camera.WorldFromCamera.T;
        Volume fog = PlainWorld.Fog(new(eye - new Vec3(40, 6, 40), eye + new Vec3(40, 14, 40)), 0.015f,
            new(0.95f, 0.95f, 0.95f), 0.5f);
        return Of("fog", place, camera, BouncesInFog, fog: fog);
    }

    private static ExchangeStage Of(string name, Location place, Camera camera, int bounces,
        IReadOnlyList<Light>? lamps = null, Volume? fog = null)
    {
        World world = new()
        {
            Entities = place.Entities, Lights = lamps ?? place.Lights, Sky = place.Sky,
            Air = fog is null ? place.Air : Air.Clear, Volumes = fog is null ? [] : [fog],
        };
        return new(name, PlainWorld.Of(world, 0), camera, bounces);
    }

    private static Location Place(string id, string time)
        => LocationFactory.Build(new LocationSheet { Scenes = ["bench"], Place = id, Time = time, Seed = 1 });

    /// <summary>From a third of the way along the place's first path, at the height of eyes.</summary>
    private static Camera OnThePath(Location place, Vec3 way)
    {
        Vec3 eye = BenchStages.OnThePath(place);
        return Looking(eye, eye + way * 6 - Vec3.UnitY * 0.3f, 24);
    }

    private static Camera Looking(Vec3 eye, Vec3 target, float focalLengthMm)
        => new(Affine.LookAt(eye, target, Vec3.UnitY), focalLengthMm, 8, Vec3.Distance(eye, target));
}
