using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

public sealed class RaysTests
{
    private static readonly Material Grey = new ProceduralMaterial("grey",
        (in SurfacePoint p) => OpenPbr.Diffuse(new(0.5f)));

    private static Mesh Soup(int triangles, int seed)
    {
        RandomStream r = new Seed(1).Derive("soup", seed).Stream();
        Vec3[] p = new Vec3[triangles * 3];
        for (int i = 0; i < triangles; i++)
        {
            Vec3 c = r.Direction() * (4 * r.Next());
            for (int k = 0; k < 3; k++) p[i * 3 + k] = c + r.Direction() * 0.3f;
        }
        return new() { Positions = p, Indices = [.. Enumerable.Range(0, triangles * 3)] };
    }

    /// <summary>The oracle: every triangle of every entity, in doubles (Moeller and Trumbore 1997).</summary>
    private static double Nearest(World world, Ray ray)
    {
        double best = double.PositiveInfinity;
        foreach (Entity e in world.Entities)
            foreach (Shape s in e.Model.Shapes)
                for (int i = 0; i < s.Mesh.Indices.Length; i += 3)
                {
                    Vec3 a = e.Place.Point(s.Mesh.Positions[s.Mesh.Indices[i]]),
                    b = e.Place.Point(s.Mesh.Positions[s.Mesh.Indices[i + 1]]),
                        c = e.Place.Point(s.Mesh.Positions[s.Mesh.Indices[i + 2]]);
                    (double x, double y, double z) p = Cross(ray.Direction, c - a), q = Cross(ray.Origin - a, b - a);
                    double det = Dot(b - a, p), u = Dot(ray.Origin - a, p) / det, v = Dot(ray.Direction, q) / det,
                        t = Dot(c - a, q) / det;
                    if (u >= 0 && v >= 0 && u + v <= 1 && t > 0 && t < best) best = t;
                }
        return best;
        static (double, double, double) Cross(Vec3 a, Vec3 b)
            => ((double)a.Y * b.Z - (double)a.Z * b.Y, (double)a.Z * b.X - (double)a.X * b.Z,
                (double)a.X * b.Y - (double)a.Y * b.X);
        static double Dot(Vec3 a, (double X, double Y, double Z) b) => a.X * b.X + a.Y * b.Y + a.Z * b.Z;
    }

    private sealed class Black : Sky { public override Rgb Radiance(Vec3 direction) => default; }

    private static World Stage(params Entity[] entities) => new() { Entities = entities, Sky = new Black() };

    [Fact]
    public void HierarchyAgreesWithBruteForce()
    {
        Model soup = new("soup", [new(Soup(300, 0), Grey), new(Soup(77, 1), Grey)]);
        World world = Stage(new() { Name = "a", Model = soup },
            new() { Name = "b", Model = soup, Place = Affine.Trs(new(3, 1, 0), Quat.RotY(1), 0.5f) },
            new() { Name = "c", Model = soup, Motion = t => Affine.Translation(0, 2, (float)t) });
        RayScene scene = new(world, new ModelCache(), 2);
        scene.MoveTo(0);
        World frozen = Stage([.. world.Entities.Select(e =>
            new Entity { Name = e.Name, Model = e.Model, Place = e.WorldFromObject(0) })]);
        RandomStream r = new Seed(7).Stream();
        int hits = 0, wrong = 0;
        for (int i = 0; i < 1500; i++)
        {
            Vec3 from = r.Direction() * 6;
            Ray ray = new(from, (r.Direction() * 3 - from).Normalized);
            double expected = Nearest(frozen, ray);
            bool found = scene.Closest(ray, out Hit hit);
            if (found) hits++;
            if (found != double.IsFinite(expected)
                || (found && Math.Abs(hit.Distance - expected) > 1e-4 * (1 + expected)))
                wrong++;
            if (scene.Blocked(ray) != found) wrong++;
            if (found && scene.Blocked(ray with { Far = hit.Distance * 0.999f })) wrong++;
        }
        Assert.InRange(hits, 200, 1300);
        Assert.InRange(wrong, 0, 1); // a ray through an edge may round either way
    }

    /// <summary>A floor whose heights differ by less than the smallest normal number, as the tail of a bell
    /// curve makes them.</summary>
    [Theory]
    [InlineData(1e-45f)]
    [InlineData(1e-40f)]
    [InlineData(2e-38f)]
    [InlineData(1e30f)]
    public void FlatnessOfAnyScaleIsHit(float height)
    {
        const int n = 40;
        Vec3[] p = [.. Enumerable.Range(0, (n + 1) * (n + 1)).Select(i =>
            new Vec3(i % (n + 1), height < 1 ? height * (i * 7 % 5) : -height * (i * 7 % 5), i / (n + 1)))];
        int[] quads = [.. Enumerable.Range(0, n * n).SelectMany(q =>
            { int a = q / n * (n + 1) + q % n, b = a + n + 1; return (int[])[a, b, a + 1, a + 1, b, b + 1]; })];
        RayScene scene = new(Stage(
            new Entity { Name = "floor", Model = new("floor", [new(new() { Positions = p, Indices = quads }, Grey)]) }),
                new ModelCache());
        scene.MoveTo(0);
        int hits = 0;
        for (int i = 0; i < n; i++)
            if (scene.Closest(new Ray(new(i + 0.4f, 3, i + 0.3f), -Vec3.UnitY), out Hit hit)
                && (height > 1 || MathF.Abs(hit.Distance - 3) < 1e-5f))
                hits++;
        if (height < 1) Assert.Equal(n, hits);
    }

    private sealed class Wobble(Mesh mesh) : Deformation
    {
        public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
        {
            for (int i = 0; i < positions.Length; i++)
                positions[i] = mesh.Positions[i] + new Vec3(0, 0.5f * Maths.Sin((float)time + mesh.Positions[i].X), 0);
            Mesh.ComputeNormals(positions, mesh.Indices, normals);
        }
    }

    [Fact]
    public void RefittedTreeHitsWhatARebuiltOneHits()
    {
        Mesh mesh = Soup(500, 3);
        Wobble wobble = new(mesh);
        RayScene scene =
                new(Stage(new Entity { Name = "jelly", Model = new("jelly", [new(mesh, Grey)]), Deformation = wobble }),
            new ModelCache());
        scene.MoveTo(0.3);
        scene.MoveTo(2.5);
        Vec3[] moved = new Vec3[mesh.Positions.Length];
        wobble.Deform(0, 2.5, moved, new Vec3[moved.Length]);
        RayScene rebuilt =
                new(Stage(new Entity
                {
                    Name = "jelly",
                    Model = new("jelly", [new(new() { Positions = moved, Indices = mesh.Indices }, Grey)])
                }),
            new ModelCache());
        RandomStream r = new Seed(9).Stream();
        for (int i = 0; i < 3000; i++)
        {
            Ray ray = new(r.Direction() * 6, r.Direction());
            Assert.Equal(rebuilt.Closest(ray, out Hit a), scene.Closest(ray, out Hit b));
            Assert.Equal(a.Distance, b.Distance);
        }
    }

    /// <summary>Triangles that fly apart get a tree of their own, and rays walk it.</summary>
    private sealed class Burst(Mesh mesh) : Deformation
    {
        public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
        {
            for (int i = 0; i < positions.Length; i++)
                positions[i] = mesh.Positions[i]
                    + new Seed(4).Derive("way", i / 3).Stream().Direction() * (20 + (float)time);
            Mesh.ComputeNormals(positions, mesh.Indices, normals);
        }
    }

    [Fact]
    public void WhatFliesApartIsHitWhereItIs()
    {
        Mesh mesh = Soup(300, 5);
        Burst burst = new(mesh);
        RayScene scene =
            new(Stage(new Entity { Name = "flakes", Model = new("flakes", [new(mesh, Grey)]), Deformation = burst }),
                new ModelCache());
        Vec3[] moved = new Vec3[mesh.Positions.Length];
        foreach (double time in (double[])[0, 1.5, 4])
        {
            scene.MoveTo(time);
            burst.Deform(0, time, moved, new Vec3[moved.Length]);
            int there = 0;
            for (int i = 0; i < mesh.TriangleCount; i++)
            {
                Vec3 middle = (moved[i * 3] + moved[i * 3 + 1] + moved[i * 3 + 2]) / 3;
                if (scene.Closest(new Ray(default, middle.Normalized), out Hit hit)
                    && MathF.Abs(hit.Distance - middle.Length) < 0.01f)
                    there++;
            }
            Assert.InRange(there, mesh.TriangleCount * 9 / 10, mesh.TriangleCount); // a few stand behind others
        }
    }

    [Fact]
    public void BadTrianglesAreLeftOutAndNothingCrashes()
    {
        Mesh bad = new()
        {
            Positions = [new(float.NaN), new(0, 0, -1), new(1, 0, -1), new(0, 1, -1), new(0, 0, -1)],
            Indices = [0, 1, 2, 1, 4, 2, 1, 2, 3],
        };
        RayScene scene = new(Stage(new Entity { Name = "bad", Model = new("bad", [new(bad, Grey)]) },
            new Entity { Name = "nowhere", Model = new("bad", [new(bad, Grey)]), Place = Affine.Scaling(0) }),
                new ModelCache());
        scene.MoveTo(0);
        Assert.True(scene.Closest(new Ray(new(0.2f, 0.2f, 1), new(0, 0, -1)), out Hit hit));
        Assert.Equal((2, 0), (hit.Triangle, hit.Entity));
        Assert.False(scene.Closest(new Ray(new(0.9f, 0.9f, 1), new(0, 0, -1)), out _));
        RayScene empty = new(Stage(), new ModelCache());
        empty.MoveTo(0);
        Assert.False(empty.Closest(new Ray(default, Vec3.UnitX), out _));
    }

    [Fact]
    public void IdViewFindsTheThingBeforeTheCamera()
    {
        Mesh card = new()
        {
            Positions = [new(-1, -1, -5), new(1, -1, -5), new(1, 1, -5), new(-1, 1, -5)], Indices = [0, 1, 2, 0, 2, 3]
        };
        RayScene scene = new(Stage(new Entity { Name = "card", Model = new("card", [new(card, Grey)]) }),
            new ModelCache());
        Camera camera = new(Affine.Identity, 24.89f / 2, 0, 5);
        IdView view = IdView.Of(scene, camera, 50, 50);
        Assert.Equal(0.04f, view.Share(e => e == 0), 2);
        Vec3 pixel = camera.Project(new(1, 1, -5), 50, 50);
        Assert.True((pixel - new Vec3(30, 20, 5)).Length < 1e-4f);
    }
}
