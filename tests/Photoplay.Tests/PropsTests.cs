using CsCheck;
using Photoplay.Foundation;
using Photoplay.Modeling;
using Photoplay.Modeling.Materials;
using Photoplay.Sets;
using Photoplay.Sets.Interiors;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

public sealed class PropsTests
{
    private static readonly Material Plain = Stuff.Oak;

    public static TheoryData<string> Kinds => [.. PropCatalogue.Models.Select(m => m.Entry.Id)];
    public static TheoryData<string> Rooms => [.. InteriorPlaces.All.Select(p => p.Id)];

    [Theory, MemberData(nameof(Kinds))]
    public void EveryPropIsSoundForSeveralSeeds(string kind)
    {
        for (long seed = 1; seed <= 2; seed++)
        {
            BuiltProp prop = PropFactory.Build(new PropSheet("it", kind, seed, seed == 2 ? "#3366aa" : null));
            Bounds box = prop.Model.Bounds;
            foreach (MovingPart part in prop.Moving)
                box = box.Include(part.Model.Bounds.Transformed(Affine.Translation(part.Pivot)));
            foreach (Shape s in prop.Model.Shapes) AssertSound(kind, s.Mesh);
            Assert.InRange(box.Lo.Y, -0.03f, 0.03f);
            Assert.True(prop.Height > 0 && prop.Radius > 0);
            Bounds reach = new(box.Lo - new Vec3(0.03f), box.Hi + new Vec3(0.03f));
            Assert.True(reach.Contains(prop.Grip.T), $"{kind}: the grip {prop.Grip.T} lies outside {box}");
            Assert.All(prop.Lights, l => Assert.True(reach.Contains(l.Place.T) && l.Intensity.IsFinite));
            Assert.InRange(prop.Model.TriangleCount, 50, 260_000);
            if (prop.SeatHeight is { } seat) Assert.InRange(seat, 0.2f, 1);
        }
    }

    [Fact]
    public void EqualSheetsBuildEqualProps()
    {
        foreach (PropModel m in PropCatalogue.Models)
            Assert.Equal(HashOf(m.Build(new PropSheet("a", m.Entry.Id, 5))),
                HashOf(m.Build(new PropSheet("b", m.Entry.Id, 5))));
    }

    [Fact]
    public void SizeScalesEverything()
        => Gen.Select(Gen.Int[0, PropCatalogue.Models.Count - 1], Gen.Float[0.5f, 2.5f]).Sample((i, size) =>
        {
            string kind = PropCatalogue.Models[i].Entry.Id;
            BuiltProp one = PropFactory.Build(new PropSheet("a", kind, 3)),
                scaled = PropFactory.Build(new PropSheet("a", kind, 3, Size: size));
            Assert.Equal(one.Height * size, scaled.Height, 1e-3f * one.Height * size);
            Assert.Equal((one.Grip.T * size).Y, scaled.Grip.T.Y, 1e-3f * MathF.Max(0.1f, one.Height * size));
            if (one.TopHeight is { } top) Assert.Equal(top * size, scaled.TopHeight!.Value, 1e-3f * top * size);
        }, iter: 20, threads: 1);

    [Fact]
    public void WordsAreUniqueWithinTheCatalogue()
    {
        VocabularyEntry[] entries = [.. PropCatalogue.Entries, .. InteriorPlaces.Entries];
        Assert.Equal(entries.Length, entries.Select(e => (e.Kind, e.Id)).Distinct().Count());
        Assert.Empty(entries.GroupBy(e => e.Kind)
            .SelectMany(k => k.SelectMany(e => e.Words).GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key)));
    }

    [Fact]
    public void ClosedFormsEncloseTheirVolume()
        => Gen.Select(Gen.Float[0.1f, 2], Gen.Float[0.1f, 2], Gen.Float[0.1f, 2], Gen.Int[1, 3])
            .Sample((x, y, z, segments) =>
        {
            ModelBuilder b = new("box", new Seed(1));
            b.Box(Plain, 0.3f, 0.2f, 0.1f, x, y, z, 0.001f, segments);
            Assert.Equal(x * y * z, Volume(b.Build()), 0.02f * x * y * z);
            ModelBuilder ball = new("ball", new Seed(1));
            ball.Ball(Plain, new(1, 2, 3), new(x, y, z), 48);
            Assert.Equal(4.18879f * x * y * z, Volume(ball.Build()), 0.02f * 4.18879f * x * y * z);
            ModelBuilder drum = new("drum", new Seed(1));
            drum.Lathe(Plain, 0.0005f, 96, new(0, 0), new(x, 0), new(x, y), new(0, y));
            Assert.Equal(Maths.Pi * x * x * y, Volume(drum.Build()), 0.02f * Maths.Pi * x * x * y);
            ModelBuilder plate = new("plate", new Seed(1));
            plate.Extrude(Plain, [new(0, 0), new(x, 0), new(x, y), new(x / 2, y / 2), new(0, y)], z, 0.0005f);
            Assert.Equal(0.75f * x * y * z, Volume(plate.Build()), 0.03f * x * y * z);
            ModelBuilder rod = new("rod", new Seed(1));
            rod.Tube(Plain, 0.02f, 8, 40, new(0, 0, 0), new(x, y, z));
            float length = new Vec3(x, y, z).Length;
            Assert.InRange(Volume(rod.Build()), 0.98f * length * 0.0012566f, 1.05f * (length + 0.04f) * 0.0012566f);
        }, iter: 20, threads: 1);

    [Fact]
    public void MirroredPartsStayOutsideOut()
    {
        ModelBuilder b = new("mirror", new Seed(1));
        using (b.At(Affine.Scaling(new Vec3(-1, 1, 1)))) b.Box(Plain, 1, 0, 0, 1, 1, 1, 0.01f);
        Assert.Equal(1, Volume(b.Build()), 0.02f);
    }

    [Fact]
    public void ReliefFadesWithTheFootprintAndMaterialsStayFinite()
    {
        foreach (Material m in PropCatalogue.Models.SelectMany(p =>
            p.Build(new PropSheet("a", p.Entry.Id, 2)).Model.Shapes).Select(s => s.Material).DistinctBy(m => m.Name))
        {
            for (int i = 0; i < 12; i++)
            {
                float u = i * 0.137f;
                SurfacePoint near = new()
                {
                    World = new(u, 0.4f + u, -u), Rest = new(u * 0.1f, u * 0.03f, 0), Normal = Vec3.UnitZ,
                    RestNormal = Vec3.UnitZ, Tangent = Vec3.UnitX, Uv = new(u % 1, 0),
                    Paint = Rgb.White, Masks = new(0, 0, 1, i % 2), Footprint = 0.0004f,
                };
                SurfacePoint far = near with { Footprint = 0.8f };
                OpenPbr a = m.At(near), c = m.At(far);
                Assert.True(a.BaseColor.IsFinite && a.Emission.IsFinite && a.BumpNormal.IsFinite
                    && float.IsFinite(a.SpecularRoughness), m.Name);
                Assert.InRange(a.BaseColor.Max, 0, 1.3f);
                Assert.InRange(a.SpecularRoughness, 0, 1.2f);
                Vec3 n = c.BumpNormal == default ? Vec3.UnitZ : c.BumpNormal;
                Assert.True(n.Z > 0.9f, $"{m.Name} is rough from afar");
            }
        }
    }

    /// <summary>What the story brings is not set into what stands on the table already.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(23)]
    public void AThingOnAFurnishedTableStandsBesideWhatIsThere(int seed)
    {
        LocationSheet sheet = new()
        {
            Scenes = ["1"], Place = "lighthouse-room", Time = "dusk", Seed = 11,
            Props = [new("the-light", "lantern", seed) { Relation = "on", RelativeTo = "table" }]
        };
        Location room = LocationFactory.Build(sheet);
        Entity lantern = room.Entities.First(e => e.Name == "the-light");
        Bounds own = lantern.Model.Bounds.Transformed(lantern.Place);
        foreach (Entity e in room.Entities.Where(e => e.IsStatic && e != lantern
            && MathF.Abs(e.Place.T.Y - lantern.Place.T.Y) < 0.02f))
        {
            Bounds b = e.Model.Bounds.Transformed(e.Place);
            // Lamps and cups are round.
            Vec3 apart = own.Lo + own.Hi - b.Lo - b.Hi;
            float gap = 0.5f * (new Vec3(apart.X, 0, apart.Z).Length - MathF.Min(own.Size.X, own.Size.Z)
                - MathF.Min(b.Size.X, b.Size.Z));
            Assert.True(b.Size.Y < 0.03f || gap > -0.02f, $"{e.Name} at {e.Place.T} stands {-gap:0.00} m in the lantern");
        }
        // Books and pencils are of one piece with the room.
        float half = 0.5f * MathF.Min(own.Size.X, own.Size.Z) - 0.02f;
        Assert.Empty(SurfaceClutter.Standing(room.Entities.Where(e => e != lantern), lantern.Place.T, half));
        Assert.NotEmpty(SurfaceClutter.Standing(room.Entities.Where(e => e != lantern), lantern.Place.T, 0.6f));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void RoomsCanBePlayedIn(string id)
    {
        LocationSheet sheet = new() { Scenes = ["1"], Place = id, Time = "dusk", Seed = 11 };
        Location room = InteriorPlaces.Builders[id](sheet);
        FloorPlan plan = room.Plan;
        Bounds inside = Assert.NotNull(plan.Inside);
        Assert.NotEmpty(plan.Doors);
        Assert.True(plan.Seats.Count >= 1);
        foreach (IReadOnlyList<Vec3> free in plan.Walkable)
        {
            Assert.All(free, p => Assert.True(inside.Lo.X - 0.4f <= p.X && p.X <= inside.Hi.X + 0.4f
                && inside.Lo.Z - 0.4f <= p.Z && p.Z <= inside.Hi.Z + 0.4f));
            Vec3 middle = free.Aggregate(Vec3.Zero, (a, p) => a + p) / free.Count;
            Assert.All(plan.Obstacles, o => Assert.True(new Vec3(o.At.X - middle.X, 0, o.At.Z - middle.Z).Length
                > MathF.Min(o.Radius, 0.4f), $"{id}: {o.Name} stands in the middle of the floor"));
        }
        Assert.All(plan.Seats, s => Assert.InRange(s.At.Y, 0.3f, 0.8f));
        Assert.InRange(room.Entities.Select(e => e.Model).Distinct().Sum(m => m.TriangleCount), 100_000, 1_000_000);
        // Nothing is cut by eye height where a camera may stand.
        foreach (Entity e in room.Entities.Where(e => e.Name == id && !e.Place.Equals(Affine.Identity)))
        {
            Bounds cut = CutAt(e, 1.5f);
            bool within = MathF.Min(cut.Hi.X, inside.Hi.X) - MathF.Max(cut.Lo.X, inside.Lo.X) > 0.05f
                && MathF.Min(cut.Hi.Z, inside.Hi.Z) - MathF.Max(cut.Lo.Z, inside.Lo.Z) > 0.05f;
            Assert.False(within, $"{id}: {e.Model.Name} at {e.Place.T} stands in the camera's way");
        }
        Assert.Equal(LocationHash(room), LocationHash(InteriorPlaces.Builders[id](sheet)));
    }

    /// <summary>Bounds of the faces that cross a height.</summary>
    private static Bounds CutAt(Entity e, float y)
    {
        Bounds cut = Bounds.Empty;
        foreach (Mesh m in e.Model.Shapes.Select(s => s.Mesh))
        {
            Vec3[] p = [.. m.Positions.Select(e.Place.Point)];
            for (int i = 0; i < m.Indices.Length; i += 3)
            {
                (Vec3 a, Vec3 b, Vec3 c) = (p[m.Indices[i]], p[m.Indices[i + 1]], p[m.Indices[i + 2]]);
                if ((a.Y < y) != (b.Y < y) || (a.Y < y) != (c.Y < y)) cut = cut.Include(a).Include(b).Include(c);
            }
        }
        return cut;
    }

    private static void AssertSound(string kind, Mesh mesh)
    {
        Assert.True(mesh.Positions.Length == mesh.Normals.Length && mesh.Rest.Length == mesh.Positions.Length);
        Assert.True(Array.TrueForAll(mesh.Positions, p => p.IsFinite), $"{kind} has a vertex nowhere");
        Assert.True(Array.TrueForAll(mesh.Normals, n => MathF.Abs(n.Length - 1) < 0.01f),
            $"{kind} has a normal without a direction");
        Assert.True(Array.TrueForAll(mesh.Indices, i => i >= 0 && i < mesh.Positions.Length));
        // Shading normals agree with the winding of nearly all faces.
        int against = 0, counted = 0;
        for (int i = 0; i < mesh.Indices.Length; i += 3)
        {
            Vec3 a = mesh.Positions[mesh.Indices[i]], b = mesh.Positions[mesh.Indices[i + 1]],
                c = mesh.Positions[mesh.Indices[i + 2]];
            Vec3 n = Vec3.Cross(b - a, c - a);
            if (n.Length < 1e-9f) continue;
            counted++;
            if (Vec3.Dot(n, mesh.Normals[mesh.Indices[i]] + mesh.Normals[mesh.Indices[i + 1]]
                + mesh.Normals[mesh.Indices[i + 2]]) < 0)
                against++;
        }
        Assert.True(against <= counted * 0.04f, $"{kind}: {against} of {counted} faces are inside out");
    }

    private static float Volume(Model model)
    {
        double sum = 0;
        foreach (Shape s in model.Shapes)
            for (int i = 0; i < s.Mesh.Indices.Length; i += 3)
                sum += Vec3.Dot(s.Mesh.Positions[s.Mesh.Indices[i]],
                    Vec3.Cross(s.Mesh.Positions[s.Mesh.Indices[i + 1]], s.Mesh.Positions[s.Mesh.Indices[i + 2]])) / 6;
        return (float)sum;
    }

    private static string HashOf(BuiltProp prop)
    {
        using StableHash h = new();
        foreach (Model m in prop.Moving.Select(p => p.Model).Prepend(prop.Model)) AddModel(h, m);
        return h.Finish();
    }

    private static string LocationHash(Location place)
    {
        using StableHash h = new();
        foreach (Model m in place.Entities.Select(e => e.Model).Distinct()) AddModel(h, m);
        h.AddValues<Affine>([.. place.Entities.Select(e => e.Place)]);
        return h.Finish();
    }

    private static void AddModel(StableHash h, Model m)
    {
        foreach (Shape s in m.Shapes)
            h.Add(s.Material.Name).AddValues<Vec3>(s.Mesh.Positions).AddValues<int>(s.Mesh.Indices)
                .AddValues<Rgb>(s.Mesh.Paint);
    }
}
