using CsCheck;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sets.Nature;
using Photoplay.Stage;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class SetsTests
{
    private static readonly string[] Times = ["dawn", "morning", "day", "golden-hour", "sunset", "dusk", "night"],
        Weathers = ["clear", "cloudy", "rain", "snow", "fog", "storm", "wind", "mist"],
        Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Every outdoor place once, each at another hour, weather and season.</summary>
    public static TheoryData<string, string, string, string> Outdoors()
    {
        TheoryData<string, string, string, string> rows = [];
        int i = 0;
        foreach (PlaceBuilder p in OutdoorPlaces.All)
        {
            rows.Add(p.Id, Times[i % 7], Weathers[i * 3 % 8], Seasons[i % 4]);
            i++;
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Outdoors))]
    public void A_place_is_whole(string place, string time, string weather, string season)
    {
        Location built = LocationFactory.Build(Sheet(place, time, weather, season));
        long unique = built.Entities.Select(e => e.Model).Distinct().Sum(m => (long)m.TriangleCount);
        Assert.InRange(unique, 100, 1_500_000);
        foreach (Model m in built.Entities.Select(e => e.Model).Distinct()) CheckMeshes(m);
        Assert.All(built.Entities, e => Assert.True(e.WorldFromObject(1.5).T.IsFinite));

        FloorPlan plan = built.Plan;
        Assert.NotEmpty(plan.Walkable);
        foreach (Vec3 p in plan.Walkable.SelectMany(w => w)) Assert.True(float.IsFinite(built.HeightAt(p.X, p.Z)));
        foreach (IReadOnlyList<Vec3> way in plan.Paths)
        {
            Assert.True(way.Zip(way.Skip(1), Vec3.Distance).Sum() > 5);
            foreach (Vec3 p in way)
            {
                Assert.Equal(built.HeightAt(p.X, p.Z), p.Y, 0.03f);
                Assert.NotEqual(GroundKind.Water, built.GroundAt(p.X, p.Z));
                foreach (Obstacle o in plan.Obstacles)
                    Assert.True(Flat(o.At, p) - o.Radius > 3.4f,
                        $"{o.Name} of radius {o.Radius} stands {Flat(o.At, p):f1} m from the path of {place}");
            }
        }
        foreach (Vec3 d in (Vec3[])[Vec3.UnitY, new Vec3(0.3f, 0.1f, -1).Normalized, new Vec3(0, -0.3f, 1).Normalized])
        {
            Assert.True(built.Sky.Radiance(d).IsFinite && built.Sky.Seen(d).IsFinite);
            Assert.True(built.Sky.Radiance(d).Luminance > 0);
        }
        Mesh? ground = built.Entities.FirstOrDefault(e => e.Name == "ground")?.Model.Shapes[0].Mesh;
        if (ground is null) return;
        foreach (Vec3 v in ground.Positions.Where(p => MathF.Abs(p.X) < 3 && p.Z is > -25 and < 10)
            .Where((_, i) => i % 97 == 0))
            Assert.Equal(v.Y, built.HeightAt(v.X, v.Z), 0.02f);
    }

    [Fact]
    public void Equal_sheets_build_equal_places()
    {
        string Hash()
        {
            using StableHash h = new();
            foreach (Entity e in LocationFactory.Build(Sheet("desert", "sunset", "clear", "summer")).Entities)
            {
                h.Add(e.Name).AddValues<float>([e.Place.T.X, e.Place.T.Y, e.Place.T.Z, e.Random]);
                foreach (Shape s in e.Model.Shapes) h.AddValues<Vec3>(s.Mesh.Positions);
            }
            return h.Finish();
        }
        Assert.Equal(Hash(), Hash());
    }

    [Fact]
    public void Every_hour_and_weather_has_a_sky()
    {
        foreach (string time in Times)
        {
            PhysicalSky clear = new(new(Sheet("meadow", time, "clear", "summer")), new(0, 0, -1), new(0.1f), new(1));
            float up = clear.Radiance(new Vec3(0.2f, 0.9f, 0.1f).Normalized).Luminance;
            Assert.InRange(up, 1e-4f, 4);
            Assert.Equal(time != "dusk", clear.Sun is not null);
            if (clear.Sun is { } sun)
                Assert.True(Vec3.Dot(sun.ToSun, new(0, 0, -1)) > 0.3f, "the sun stands in the depth of the set");
            PhysicalSky closed = new(new(Sheet("meadow", time, "storm", "summer")), new(0, 0, -1), new(0.1f), new(1));
            if (closed.Sun is { } hidden)
                Assert.True(hidden.Irradiance.Luminance < 0.25f * clear.Sun!.Irradiance.Luminance);
        }
        // By day the zenith is bluer than the horizon, and at sunset the horizon under the sun is redder
        // than the zenith.
        PhysicalSky day = new(new(Sheet("meadow", "day", "clear", "summer") with { Weather = "clear" }), new(0, 0, -1),
            new(0.1f), new(3));
        Rgb zenith = day.Radiance(Vec3.UnitY), low = day.Radiance(new Vec3(1, 0.03f, 0.4f).Normalized);
        Assert.True(zenith.B / zenith.R > low.B / low.R);
    }

    [Fact]
    public void The_air_dims_the_low_sun_and_reddens_it()
    {
        Atmosphere air = Atmosphere.Of(1);
        Rgb high = air.Transmittance(0.1f, 0.9f), low = air.Transmittance(0.1f, 0.05f);
        Assert.True(high.R > low.R && high.B > low.B);
        Assert.True(low.B / low.R < 0.6f * high.B / high.R);
        Assert.InRange(high.G, 0.6f, 0.95f);
    }

    [Fact]
    public void Falling_things_are_a_pure_function_of_time_and_stay_near_the_camera()
    {
        Climate snow = new(Sheet("forest", "night", "snow", "winter"));
        ICameraMove camera = new Still();
        foreach (Entity e in Falling.Around(snow, camera, new(5), (_, _) => 0, [])
            .Concat(Falling.Around(new(Sheet("forest", "day", "rain", "summer")), camera, new(5), (_, _) => 0, [])))
        {
            Vec3 lens = camera.At(3.25).WorldFromCamera.T;
            if (e.Deformation is null)
            {
                Affine first = e.WorldFromObject(3.25);
                Assert.NotEqual(first, e.WorldFromObject(3.3));
                Assert.Equal(first, e.WorldFromObject(3.25));
                Assert.InRange(Vec3.Distance(first.T, lens), 0, 40);
                continue;
            }
            int n = e.Model.Shapes[0].Mesh.Positions.Length;
            Vec3[] a = new Vec3[n], b = new Vec3[n], normals = new Vec3[n];
            e.Deformation.Deform(0, 3.25, a, normals);
            e.Deformation.Deform(0, 7, b, normals);
            Assert.NotEqual(a, b);
            e.Deformation.Deform(0, 3.25, b, normals);
            Assert.Equal(a, b);
            Assert.All(a, p => Assert.True(p.IsFinite && Vec3.Distance(p, lens) < 40));
        }
    }

    [Fact]
    public void Waves_stay_near_their_level_and_keep_unit_normals()
    {
        Entity sea = new WaterBody { Seed = new(3), Depth = (x, _) => x * 0.1f, Swell = 0.3f, Reach = 200 }.Build();
        int n = sea.Model.Shapes[0].Mesh.Positions.Length;
        Vec3[] p = new Vec3[n], normals = new Vec3[n];
        sea.Deformation!.Deform(0, 12.3, p, normals);
        Assert.All(p, q => Assert.InRange(q.Y, -1.2f, 1.6f));
        Assert.All(normals, q => Assert.Equal(1, q.Length, 1e-3f));
        Assert.Contains(p, q => q.Y > 0.1f);
    }

    [Fact]
    public void Terrain_height_is_the_meshs()
    {
        Terrain t = new(new(-4, 4, -4, 4), (x, z) => 0.3f * Noise.Fbm(new(x, 0, z), 3), (_, _, _) => default);
        Gen.Select(Gen.Float[-3.9f, 3.9f], Gen.Float[-3.9f, 3.9f])
            .Sample((x, z) => MathF.Abs(t.HeightAt(x, z) - 0.3f * Noise.Fbm(new(x, 0, z), 3)) < 0.02f);
    }

    [Fact]
    public void A_scout_writes_one_sheet_a_setting_and_sets_only_what_nobody_holds()
    {
        Scene At(string id, string time, params Beat[] beats)
            => new() { Id = id, Setting = new("forest", false, time), Beats = beats };
        Screenplay play = new()
        {
            Title = "t", Cast = [],
            Things = [new("lamp", "lamp", "lantern", []) { HeldBy = "mara" },
                new("cup", "cup", "cup", []) { Relation = "on", RelativeTo = "table" },
                new("table", "table", "table", [])],
            Scenes = [At("1", "day", new Beat { Id = "a", Form = BeatForm.Event, Object = "cup" }), At("2", "night"),
                At("3", "day")],
        };
        Locations found = LocationScout.Scout(play, new(SetsCatalogue.Entries), new(1));
        Assert.Equal(2, found.Places.Count);
        Assert.Equal(["1", "3"], found.Places[0].Scenes);
        Assert.Equal(["cup", "table"], found.Places[0].Props.Select(p => p.Id).Order());
        Assert.Empty(found.Places[1].Props);
        Assert.Equal(found.Places[0].Seed, found.Places[1].Seed);
    }

    [Fact]
    public void Story_things_stand_where_they_are_asked_to()
    {
        LocationSheet sheet = Sheet("studio", "day", "clear", "summer") with
        {
            Props = [new("cup", "cup", 1) { Relation = "on", RelativeTo = "table" }, new("table", "table", 2),
                new("chair", "chair", 3) { Relation = "in-front-of", RelativeTo = "table" }],
        };
        Location built = LocationFactory.Build(sheet);
        Vec3 Of(string id) => built.Entities.First(e => e.Name == id).Place.T;
        Assert.True(Of("cup").Y > 0.3f, "the cup is on the table");
        Assert.True(Flat(Of("cup"), Of("table")) < 1);
        Assert.Equal(0, Of("chair").Y, 0.01f);
        Assert.True(Flat(Of("chair"), Of("table")) > 0.5f);
        Assert.Contains(built.Plan.Obstacles, o => o.Name == "table");
    }

    [Fact]
    public void Words_are_registered_once()
    {
        foreach (var ids in SetsCatalogue.Entries.GroupBy(e => (e.Kind, e.Id)))
            Assert.True(ids.Count() == 1, $"{ids.Key} is registered {ids.Count()} times");
        foreach (var places in OutdoorPlaces.All.SelectMany(p => p.Entry.Words.Select(w => (w, p.Id)))
            .GroupBy(x => x.w))
            Assert.True(places.Select(x => x.Id).Distinct().Count() == 1, $"'{places.Key}' names two places");
    }

    private static LocationSheet Sheet(string place, string time, string weather, string season)
        => new() { Scenes = ["1"], Place = place, Time = time, Weather = weather, Season = season, Seed = 11 };
    private static float Flat(Vec3 a, Vec3 b) => MathF.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Z - b.Z) * (a.Z - b.Z));

    private static void CheckMeshes(Model m)
    {
        foreach (Mesh mesh in m.Shapes.Select(s => s.Mesh))
        {
            foreach (Vec3 p in mesh.Positions)
                if (!p.IsFinite) Assert.Fail($"{m.Name} has a vertex that is not a number");
            foreach (Vec3 n in mesh.Normals)
                if (!n.IsFinite) Assert.Fail($"{m.Name} has a normal that is not a number");
            foreach (int i in mesh.Indices)
                if ((uint)i >= (uint)mesh.Positions.Length) Assert.Fail($"{m.Name} names a vertex it does not have");
        }
    }

    private sealed class Still : ICameraMove
    {
        public Camera At(double time) => new(Affine.LookAt(new(0, 1.6f, 6), new(0, 1.4f, 0), Vec3.UnitY), 35, 4, 6);
    }
}
