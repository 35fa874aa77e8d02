using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets.Interiors;
using Photoplay.Sets.Nature;
using Photoplay.Stage;

namespace Photoplay.Sets.Street;

/// <summary>How wide a street is and what stands in it.</summary>
/// <param name="HalfRoad">Half the carriageway, metres; 0 for an alley.</param>
internal sealed record StreetPlan(float HalfRoad, float Pavement, bool Cobbled, bool Cars, int LowFloors,
    int HighFloors, bool Rustic);

/// <summary>Streets along -Z: a city street, a narrow alley, a village street. House fronts on both sides, lamps lit
/// when it is dark, weather on the ground.</summary>
internal static class CityStreet
{
    private static readonly (int A, int B, int Mortar)[] Bricks = [(0x94543c, 0x7a4030, 0xa89c8a),
        (0x7d5a48, 0x6a4a3c, 0x9a9082), (0xa9805a, 0x8f6a48, 0xb5a890), (0x6f4a44, 0x5c3c38, 0x8a8074)];
    private static readonly int[] Renders = [0xd9c9a0, 0xc9a58a, 0xb8bdae, 0xd6d0c2, 0xc4a06a, 0xa9b5b4];
    private static readonly int[] Accents = [0x2f4a40, 0x6a2a26, 0x26384f, 0x7a5a2a, 0x3a3a3c, 0x4f6a72];

    public static Location City(LocationSheet sheet) => Build(sheet, new(3.1f, 2.7f, false, true, 3, 5, false));
    public static Location Alley(LocationSheet sheet) => Build(sheet, new(0, 1.75f, true, false, 3, 4, false));
    public static Location Village(LocationSheet sheet) => Build(sheet, new(3.4f, 1.6f, true, false, 2, 3, true));

    private static Location Build(LocationSheet sheet, StreetPlan plan)
    {
        Climate climate = new(sheet);
        Seed seed = new((ulong)sheet.Seed);
        bool dark = climate.Dark || climate.Weather is "storm" or "fog" or "rain";
        Dresser d = new(sheet.Place, seed, dark);
        float edge = plan.HalfRoad + plan.Pavement;
        Ground(d, plan, climate.Wet);
        Fronts(d, plan, edge, dark ? 0.45f : 0.02f, climate);
        if (plan.HalfRoad > 0) Furniture(d, plan, edge); else Backyard(d, edge);
        Cables(d.Own, edge);
        if (!climate.Snowy) Leaves(d, plan, edge, climate);
        return new StreetLocation(sheet, climate, plan, edge, d);
    }

    private static void Ground(Dresser d, StreetPlan plan, float wet)
    {
        ModelBuilder b = d.Own;
        Material cobble = new Stonework($"cobbles", Rgb.Hex(0x6f6a64), Rgb.Hex(0x57534f), Rgb.Hex(0x3c3934), 0.15f,
                0.09f, 0.75f, 0, wet),
            asphalt = new Aggregate("asphalt", Rgb.Hex(0x3c3d3f), Rgb.Hex(0x6c6b68), 0.008f, wet, 1);
        Material slabs = new Aggregate("paving", Rgb.Hex(0x8d8a84), Rgb.Hex(0xa6a29a), 0.005f, wet, 0.4f),
            kerb = new Aggregate("kerb", Rgb.Hex(0x9a968e), Rgb.Hex(0xb8b4aa), 0.004f, wet, 0.2f);
        float road = plan.HalfRoad > 0 ? plan.HalfRoad : plan.Pavement;
        b.Box(plan.Cobbled ? cobble : asphalt, 0, -0.1f, -60, road * 2, 0.2f, 200, 0.01f, 1, grain: 0,
            continuous: true);
        if (plan.HalfRoad <= 0) return;
        foreach (int s in (int[])[-1, 1])
        {
            b.Box(slabs, s * (plan.HalfRoad + plan.Pavement / 2 + 0.1f), -0.02f, -60, plan.Pavement, 0.1f,
                200, 0.01f, 1);
            for (float z = 26; z > -50; z -= 0.95f)
                using (b.At(s * (plan.HalfRoad + 0.075f), 0.03f + b.Random.Range(-0.004f, 0.004f), z - 0.475f,
                    b.Random.Range(-0.006f, 0.006f)))
                    b.Box(kerb, 0, 0, 0, 0.15f, 0.26f, 0.94f, 0.02f, 2);
            // Flags near the action, each laid by hand.
            for (float z = 12; z > -30; z -= 0.62f)
                for (float x = plan.HalfRoad + 0.16f; x < plan.HalfRoad + plan.Pavement - 0.05f; x += 0.62f)
                    using (b.At(s * (x + 0.31f), 0.09f + b.Random.Range(-0.003f, 0.003f), z - 0.31f, 0,
                        b.Random.Range(-0.004f, 0.004f), b.Random.Range(-0.004f, 0.004f)))
                    {
                        b.Tint = Rgb.White * b.Random.Range(0.82f, 1.06f);
                        b.Box(slabs, 0, 0, 0, 0.61f, 0.08f, 0.61f, 0.006f, 1);
                    }
            b.Tint = Rgb.White;
        }
        if (plan.Cobbled) return;
        Material line = new Paint("road line", Rgb.Hex(0xd8d4c6), Rgb.Hex(0x45464a), 1, 0.3f, false);
        for (float z = 24; z > -90; z -= 5.2f) b.Box(line, 0.02f, 0.001f, z, 0.12f, 0.006f, 2.4f, 0.002f, 1);
        foreach (float z in (float[])[3.4f, -5.2f, -14])
            foreach (int s in (int[])[-1, 1]) Drain(b, s * (plan.HalfRoad - 0.24f), z);
        foreach (float z in (float[])[-3.5f, -17])
            using (b.At(1.1f, 0.002f, z))
            {
                b.Lathe(Stuff.CastIron, 0.004f, 40, new(0, 0), new(0.33f, 0), new(0.33f, 0.008f), new(0, 0.008f));
                for (int i = 0; i < 9; i++)
                    b.Box(Stuff.CastIron, -0.24f + i * 0.06f, 0.01f, 0, 0.022f, 0.008f,
                        0.46f - 0.02f * MathF.Abs(i - 4) * MathF.Abs(i - 4), 0.003f, 1);
            }
    }

    private static void Drain(ModelBuilder b, float x, float z)
    {
        using ModelBuilder.Scope place = b.At(x, 0, z);
        b.Box(Stuff.Rubber, 0, 0.001f, 0, 0.4f, 0.006f, 0.46f, 0.001f, 1);
        foreach (int s in (int[])[-1, 1])
        {
            b.Box(Stuff.CastIron, s * 0.205f, 0.004f, 0, 0.04f, 0.016f, 0.5f, 0.004f, 1);
            b.Box(Stuff.CastIron, 0, 0.004f, s * 0.235f, 0.44f, 0.016f, 0.04f, 0.004f, 1);
        }
        for (int i = 0; i < 8; i++) b.Box(Stuff.CastIron, 0, 0.004f, -0.19f + i * 0.054f, 0.4f, 0.014f, 0.022f, 0.004f, 1);
    }

    /// <summary>Leaves that wind and water have gathered along kerbs and walls, and a few wherever one walks.</summary>
    private static void Leaves(Dresser d, StreetPlan plan, float edge, Climate climate)
    {
        RandomStream r = d.Seed.Derive("street leaves").Stream();
        IReadOnlyList<Rgb> colours = climate.Autumn ? Nature.Foliage.Autumn : Nature.Foliage.Withered;
        Model[] drifts = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Litter(d.Seed.Derive("drift", i), climate.Autumn ? 46 : 20, 0.34f, colours, 0.07f))],
            few = [.. Enumerable.Range(0, 4).Select(i
            => Undergrowth.Litter(d.Seed.Derive("few leaves", i), climate.Autumn ? 26 : 11, 0.8f, colours, 0.08f))];
        float kerb = plan.HalfRoad > 0 ? plan.HalfRoad : edge, high = plan.HalfRoad > 0 ? 0.132f : 0;
        for (float z = 14; z > -32; z -= r.Range(0.4f, 1.1f))
        {
            int side = r.Chance(0.5f) ? -1 : 1;
            Lie(drifts, side * (kerb - r.Range(0.12f, 0.4f)), 0.002f, z, new Vec3(0.55f, 1, 1.3f));
            Lie(few, r.Range(-kerb, kerb) * 0.8f, 0.002f, z + r.Range(-0.6f, 0.6f), new Vec3(1));
            if (plan.HalfRoad > 0) Lie(few, side * r.Range(kerb + 0.5f, edge - 0.3f), high, z, new Vec3(0.8f, 1, 1.2f));
        }

        void Lie(Model[] of, float x, float y, float z, Vec3 scale) => d.Add(new Entity
        {
            Name = "leaves", Model = r.Pick(of), Place = Affine.Trs(new(x, y, z), Quat.RotY(r.Range(-0.3f, 0.3f)), scale),
            Random = r.Next()
        });
    }

    private static void Fronts(Dresser d, StreetPlan plan, float edge, float lit, Climate climate)
    {
        const int variants = 8;
        (Model Model, float Width, bool Shop, IReadOnlyList<Vec3> Chimneys)[] houses =
            new (Model, float, bool, IReadOnlyList<Vec3>)[variants];
        bool smoking = ChimneySmoke.Rises(climate);
        for (int i = 0; i < variants; i++)
        {
            Seed seed = d.Seed.Derive("house", i);
            RandomStream r = seed.Stream();
            (int a, int c, int mortar) = Bricks[r.Below(Bricks.Length)];
            Material wall = plan.Rustic || r.Chance(0.42f)
                ? new Plaster($"front {i}", Rgb.Hex(Renders[r.Below(Renders.Length)]), 0.35f, 0.7f)
                : new Brick($"front {i}", Rgb.Hex(a), Rgb.Hex(c), Rgb.Hex(mortar));
            Material trim = r.Chance(0.5f)
                ? new Aggregate("limestone", Rgb.Hex(0xbdb39c), Rgb.Hex(0xcfc6b2), 0.004f, 0, 0.3f)
                : Stuff.CreamPaint;
            int bays = r.Below(2) + (plan.Rustic ? 2 : 3);
            FacadeStyle style = new(bays * r.Range(2.05f, 2.5f),
                plan.LowFloors + r.Below(plan.HighFloors - plan.LowFloors + 1), bays, wall, trim,
                plan.HalfRoad > 0 && r.Chance(plan.Rustic ? 0.3f : 0.6f), lit)
            {
                Accent = Rgb.Hex(Accents[r.Below(Accents.Length)]),
                Gabled = plan.Rustic || r.Chance(0.3f), GroundHeight = plan.Rustic ? 3.1f : 3.6f,
            };
            houses[i] = (Facade.Build($"house {i}", style, seed, out IReadOnlyList<Vec3> chimneys), style.Width,
                style.Shop, chimneys);
        }
        foreach (int s in (int[])[-1, 1])
        {
            int k = s > 0 ? 3 : 0;
            for (float z = 24; z > -95;)
            {
                (Model model, float width, bool shop, IReadOnlyList<Vec3> chimneys) = houses[k++ * 5 % variants];
                float step = d.Random.Range(-0.12f, 0.12f);
                Affine place = Affine.Trs(new(s * (edge + step), 0, z - width / 2), Quat.RotY(-s * Maths.HalfPi));
                d.Add(new Entity { Name = "house", Model = model, Place = place, Random = d.Random.Next() });
                if (smoking && z is > -75 and < 12 && chimneys.Count > 0)
                    d.Add(ChimneySmoke.Over(place.Point(chimneys[0]), climate, d.Seed.Derive("smoke").Derive(k)));
                // A lit shop window throws its light across the pavement.
                if (shop && lit > 0.1f && z is > -34 and < 14)
                    d.Soft($"shop {s} {z}", new(s * (edge - 0.12f), 1.75f, z - width / 2 - s * 0.6f),
                        new(0, 0.4f, z - width / 2 - s * 0.6f), width * 0.36f, 1.0f, new Rgb(1, 0.74f, 0.44f) * 5);
                z -= width + (plan.Rustic && d.Random.Chance(0.3f) ? 0.9f : 0);
            }
        }
        // Something stands at both ends: behind the camera a row, far down a taller one aside, so that the sky
        // keeps a gap.
        for (int i = 0; i < 3; i++)
            d.Add(new Entity
            {
                Name = "house", Model = houses[(i * 3 + 1) % variants].Model,
                Place = Affine.Trs(new((i - 1) * 8.6f, 0, 27), Quat.RotY(Maths.Pi))
            });
        for (int i = 0; i < 4; i++)
            d.Add(new Entity
            {
                Name = "house", Model = houses[(i * 5 + 2) % variants].Model,
                Place = Affine.Trs(new(-21 + i * 9.5f + (i > 1 ? 5 : 0), -1, -118 - 4 * i),
                    Quat.RotY(d.Random.Range(-0.1f, 0.1f)), 1.25f)
            });
    }

    private static void Furniture(Dresser d, StreetPlan plan, float edge)
    {
        float kerb = plan.HalfRoad + 0.45f, front = edge - 0.4f;
        for (int i = 0; i < 6; i++)
            d.Put("street-lamp", i % 2 == 0 ? -kerb : kerb, 0.13f, 4 - i * 8.5f, 0, solid: true);
        if (plan.Cars)
            foreach ((float x, float z, int v, int flip) in ((float, float, int, int)[])[(-1, -6.5f, 0, 0),
                (-1, -12.2f, 1, 0), (1, -9.4f, 2, 1), (1, -20, 3, 1), (-1, -25, 2, 0), (1, 9.5f, 1, 1)])
                d.Put("car", x * (plan.HalfRoad - 0.95f), 0, z,
                    flip == 0 ? Maths.Pi + d.Random.Range(-0.03f, 0.03f) : d.Random.Range(-0.03f, 0.03f), v,
                    solid: true, lit: false);
        d.Put("bench", -front + 0.15f, 0.13f, -2.6f, Maths.HalfPi, seat: "bench", solid: true);
        d.Put("bicycle", front - 0.05f, 0.13f, -4.2f, 0.05f, roll: 0.14f);
        d.Put("crate", front - 0.1f, 0.13f, 1.6f, 0.2f, solid: true);
        d.Put("crate", front - 0.15f, 0.548f, 1.65f, 0.5f, 1, size: 0.8f);
        d.Put("basket", front - 0.55f, 0.13f, 1.9f, 0.2f);
        d.Put("barrel", front, 0.13f, -7.6f, 0.3f, size: 0.9f);
        d.Put("plant", -front + 0.1f, 0.13f, 0.6f, 0.2f, size: 2.4f);
        d.Put("plant", front, 0.13f, -1.2f, 0.2f, 1, size: 2.6f);
        d.Put("plant", -front, 0.13f, -8.4f, 0.7f, 1, size: 2.2f);
        if (plan.Cars) d.Put("stop-sign", kerb + 0.1f, 0.13f, -15, 0);
        d.Put("newspaper", -kerb - 0.5f, 0.135f, 1.2f, 0.5f);
        d.Put("round-table", -front + 0.3f, 0.13f, -10.6f, 0);
        foreach (float z in (float[])[-10, -11.2f]) d.Put("chair", -front + 0.3f, 0.13f, z, z > -10.5f ? Maths.Pi : 0);
        foreach (int s in (int[])[-1, 1])
            d.Marks.Add(new(s < 0 ? "left pavement" : "right pavement",
                new(s * (plan.HalfRoad + plan.Pavement * 0.5f), 0.13f, -0.5f), new(-s, 0, 0)));
        d.Doors.Add(new("door", new(-edge + 0.6f, 0.13f, -1.4f), Vec3.UnitX));
    }

    private static void Backyard(Dresser d, float edge)
    {
        float side = edge - 0.45f;
        foreach ((string kind, float x, float z, int v,
            float size) in ((string, float, float, int, float)[])[("crate", 1, -1.8f, 0, 1),
                ("crate", 1, -2.5f, 1, 0.9f), ("barrel", -1, -3.2f, 0, 0.95f), ("barrel", -1, -4.1f, 1, 0.85f),
                ("crate", -1, 1.6f, 2, 1), ("basket", 1, -5, 0, 1.2f), ("bucket", -1, -1, 0, 1), ("plant", 1, 2, 0, 2),
                ("barrel", 1, -11, 1, 1), ("crate", -1, -12, 1, 1.1f)])
            d.Put(kind, x * side, 0, z, d.Random.Range(0, 6), v, size: size, solid: size < 1.9f && kind != "bucket");
        d.Put("bicycle", side + 0.05f, 0, -7.6f, 0.04f, roll: 0.15f);
        // Lanterns on brackets light the way.
        for (int i = 0; i < 4; i++)
        {
            int s = i % 2 == 0 ? -1 : 1;
            float z = 1.2f - i * 6;
            d.Own.Sweep(Stuff.Iron,
                [new(s * edge, 3.3f, z), new(s * (edge - 0.25f), 3.38f, z), new(s * (edge - 0.5f), 3.25f, z)],
                _ => 0.014f, 16, 8);
            d.Put("lantern", s * (edge - 0.5f), 2.53f, z, 0.3f, i, size: 1.9f, dim: 4.5f);
        }
        for (int line = 0; line < 2; line++)
        {
            float z = -3.5f - line * 6.5f, y = 4.4f + line;
            d.Own.Tube(Stuff.Linen, 0.006f, 16, 5, new(-edge, y, z), new(0, y - 0.22f, z), new(edge, y, z));
            for (int i = 0; i < 5; i++)
                Laundry(d.Own, new(-edge + 0.5f + i * (2 * edge - 0.8f) / 5, y - 0.16f, z), d.Random);
        }
        d.Doors.Add(new("door", new(-edge + 0.5f, 0, -0.4f), Vec3.UnitX));
    }

    private static void Laundry(ModelBuilder b, Vec3 at, RandomStream r)
    {
        float w = r.Range(0.3f, 0.52f), h = r.Range(0.5f, 0.95f), s = r.Next() * 9;
        b.Tint = Rgb.Hex(r.Pick([0xd8d2c2, 0xa8b4ba, 0xb5796a, 0xc9b27c, 0x7d8f86]));
        b.Slab(Stuff.DyedCloth, 14, 12, (u, v) => at + new Vec3((u - 0.5f) * w, -h * (1 - v), 0.03f * (1
            - v) * Maths.Sin(u * 9 + s) + 0.05f * (1 - v) * Noise.Perlin(new(s, v, u * 2))), 0.003f, new Vec2(w, h));
        b.Tint = Rgb.White;
    }

    private static void Cables(ModelBuilder b, float edge)
    {
        foreach ((float z, float y, float sag) in ((float, float, float)[])[(-5, 6.4f, 0.5f), (-13, 7.1f, 0.6f),
            (-24, 6.8f, 0.5f), (3, 7.4f, 0.6f)])
            b.Tube(Stuff.Rubber, 0.012f, 24, 5, new(-edge, y, z), new(-edge * 0.5f, y - sag * 0.75f, z - 0.4f),
                new(0, y - sag, z - 0.8f), new(edge * 0.5f, y - sag * 0.7f, z - 1.2f), new(edge, y + 0.3f, z - 1.6f));
    }

    private sealed class StreetLocation : Location
    {
        private readonly StreetPlan plan;
        private readonly Climate climate;
        private readonly Seed seed;

        public StreetLocation(LocationSheet sheet, Climate climate, StreetPlan plan, float edge, Dresser d)
            : base(sheet)
        {
            (this.plan, this.climate) = (plan, climate);
            seed = new((ulong)sheet.Seed);
            // Low suns stand nearly in the street's own direction, so that light reaches the ground.
            HourLight hour = HourLight.Of(climate);
            float turn = Maths.Radians(hour.Azimuth - (hour.Elevation < 15 ? 5 : hour.Azimuth));
            Sky = new PhysicalSky(climate, new(Maths.Sin(-turn), 0, -Maths.Cos(turn)), new Rgb(0.2f),
                seed.Derive("sky"));
            Entities = d.Entities();
            Lights = d.Lights;
            Volumes = d.Volumes;
            if (plan.HalfRoad <= 0)
            {
                // Between walls as near as these little of the sky is open: what comes through the gap is a light of
                // its own, found by every sample.
                Lights = [.. d.Lights, AlleySky.Gap(Sky, edge)];
                Sky = new AlleySky(Sky);
            }
            float half = plan.HalfRoad > 0 ? plan.HalfRoad - 0.4f : edge - 0.9f,
                pavement = plan.HalfRoad + plan.Pavement;
            IReadOnlyList<Vec3> Strip(float x0, float x1)
                => [new(x0, 0, 6), new(x1, 0, 6), new(x1, 0, -14), new(x0, 0, -14)];
            Plan = new()
            {
                Walkable = plan.HalfRoad > 0
                    ? [Strip(-1.3f, 1.3f), Strip(plan.HalfRoad + 0.3f, pavement - 0.9f),
                        Strip(-pavement + 0.9f, -plan.HalfRoad - 0.3f)]
                    : [Strip(-half, half)],
                Marks = [new("centre", default, Vec3.UnitZ), .. d.Marks],
                Seats = d.Seats, Doors = d.Doors, Obstacles = d.Obstacles,
                Paths = [[new(0.3f, 0, 5), new(-0.2f, 0, 0), new(0.3f, 0, -7), new(0, 0, -14)]],
                Inside = new Bounds(new(-edge + 0.5f, 0.12f, -60), new(edge - 0.5f, 8, 22)),
            };
        }

        public override FloorPlan Plan { get; }
        public override IReadOnlyList<Entity> Entities { get; }
        public override IReadOnlyList<Light> Lights { get; }
        public override IReadOnlyList<Volume> Volumes { get; }
        public override Stage.Sky Sky { get; }
        public override Air Air
            // The moon stands at the street's end: air that is thick enough for day would shine there like a dawn.
            => new(climate.Weather switch
            {
                "fog" => 0.045f,
                "mist" => 0.016f,
                "rain" or "storm" => 0.012f,
                _ => climate.Night ? 0.0012f : 0.0045f
            }, 25, 0, new Rgb(0.94f, 0.95f, 0.97f), climate.Night ? 0.2f : 0.5f);
        public override float HeightAt(float x, float z)
            => plan.HalfRoad > 0 && MathF.Abs(x) > plan.HalfRoad ? 0.13f : 0;
        public override GroundKind GroundAt(float x, float z)
            => plan.Cobbled || MathF.Abs(x) > plan.HalfRoad ? GroundKind.Stone : GroundKind.Asphalt;
        public override IReadOnlyList<Entity> WeatherAround(ICameraMove camera)
            => Falling.Around(climate, camera, seed.Derive("weather"), HeightAt, Lights);
        public override float ExposureBias => HourLight.Of(climate).Bias * (climate.Night ? 0.8f : 0.5f);
    }
}
