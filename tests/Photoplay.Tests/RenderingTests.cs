using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

public sealed partial class RenderingTests
{
    private sealed class Even(float radiance) : Sky { public override Rgb Radiance(Vec3 direction) => new(radiance); }

    private sealed class Fixed(Camera camera) : ICameraMove { public Camera At(double time) => camera; }

    private static Mesh Ball(float radius, int n = 24)
    {
        List<Vec3> p = [];
        List<int> k = [];
        for (int j = 0; j <= n; j++)
            for (int i = 0; i <= 2 * n; i++)
            {
                float a = Maths.Pi * j / n, b = Maths.Pi * i / n;
                p.Add(new Vec3(Maths.Sin(a) * Maths.Cos(b), Maths.Cos(a), -Maths.Sin(a) * Maths.Sin(b)) * radius);
            }
        for (int j = 0; j < n; j++)
            for (int i = 0; i < 2 * n; i++)
            {
                int q = j * (2 * n + 1) + i;
                k.AddRange([q, q + 2 * n + 1, q + 1, q + 1, q + 2 * n + 1, q + 2 * n + 2]);
            }
        return new() { Positions = [.. p], Indices = [.. k], Normals = [.. p.Select(x => x.Normalized)] };
    }

    private static Entity Thing(string name, Mesh mesh, OpenPbr made, Affine? place = null)
        => new()
        {
            Name = name,
            Model = new(name, [new(mesh,
                new ProceduralMaterial(name, (in SurfacePoint p) => made) { MeanEmission = made.Emission })]),
            Place = place ?? Affine.Identity
        };

    private static readonly Camera before = new(Affine.Translation(0, 0, 4), 50, 0, 4);

    private static Picture Shoot(World world, RenderSettings settings, Camera? camera = null)
        => new Photographer(world, new ModelCache(), settings).Still(new Fixed(camera ?? before), 0);

    private static float Middle(Picture p)
    {
        double sum = 0;
        int n = 0;
        for (int y = p.Height / 4; y < p.Height * 3 / 4; y++)
            for (int x = p.Width * 3 / 8; x < p.Width * 5 / 8; x++)
            {
                sum += p.Radiance[y * p.Width + x].Luminance;
                n++;
            }
        return (float)(sum / n);
    }

    /// <summary>Lobes that lose no light must vanish before an even sky of radiance 1.</summary>
    public static TheoryData<string, float, float> Lobes => new()
    {
        { "diffuse", 0.985f, 1.015f }, { "dielectric", 0.96f, 1.04f },
        { "rough metal", 0.95f, 1.05f }, { "smooth metal", 0.97f, 1.03f }, { "coat", 0.93f, 1.04f },
        { "leaf", 0.97f, 1.03f }, { "skin", 0.92f, 1.06f }, { "glass", 0.93f, 1.03f },
        { "window", 0.9f, 1.03f }, { "velvet", 0.9f, 1.06f }, { "fibre", 0.8f, 1.1f },
    };

    [Theory]
    [MemberData(nameof(Lobes))]
    public void WhiteThingsVanishInAnEvenSky(string lobe, float least, float most)
    {
        OpenPbr m = OpenPbr.Default;
        m.BaseColor = m.SubsurfaceColor = Rgb.White;
        m.SpecularWeight = 0;
        Mesh mesh = Ball(1);
        switch (lobe)
        {
            case "dielectric": m.SpecularWeight = 1; m.SpecularRoughness = 0.3f; break;
            case "rough metal": m.BaseMetalness = 1; m.SpecularWeight = 1; m.SpecularRoughness = 0.7f; break;
            case "smooth metal": m.BaseMetalness = 1; m.SpecularWeight = 1; m.SpecularRoughness = 0.1f; break;
            case "coat": m.CoatWeight = 1; m.CoatRoughness = 0.2f; break;
            case "leaf": m.ThinWalled = true; m.SubsurfaceWeight = 1; break;
            case "skin": m.SubsurfaceWeight = 1; m.SubsurfaceRadius = new(0.05f, 0.03f, 0.02f); break;
            case "glass": m.TransmissionWeight = 1; m.SpecularWeight = 1; m.SpecularRoughness = 0; break;
            case "window":
                m.TransmissionWeight = 1;
                m.SpecularWeight = 1;
                m.SpecularRoughness = 0;
                m.ThinWalled = true;
                break;
            case "velvet": m.FuzzWeight = 1; break;
            case "fibre":
                m.Fibre = true;
                mesh = new()
                {
                    Positions = mesh.Positions, Indices = mesh.Indices, Normals = mesh.Normals,
                    Tangents = [.. mesh.Positions.Select(_ => Vec3.UnitY)]
                };
                break;
        }
        World world = new() { Entities = [Thing("ball", mesh, m)], Sky = new Even(1) };
        Assert.InRange(Middle(Shoot(world, new(48, 32, 48, 12, 2))), least, most);
    }

    [Fact]
    public void LampGlowAndSkyGiveTheIrradianceTheyShould()
    {
        // A white card of radiance = irradiance / pi under a lamp of intensity 10 two metres above it.
        Mesh card = new()
        {
            Positions = [new(-3, 0, -3), new(-3, 0, 3), new(3, 0, 3), new(3, 0, -3)], Indices = [0, 1, 2, 0, 2, 3]
        };
        OpenPbr white = OpenPbr.Diffuse(Rgb.White);
        white.SpecularWeight = 0;
        Camera down = new(Affine.LookAt(new(0, 1.5f, 0.01f), default, -Vec3.UnitZ), 200, 0, 1.5f);
        RenderSettings settings = new(24, 16, 64, 0, 1);
        float expected = 10f / 4 / Maths.Pi;
        foreach (LightForm form in Enum.GetValues<LightForm>())
        {
            Light lamp = new()
            {
                Name = "lamp", Form = form, Intensity = new(10), Radius = 0.05f, HalfHeight = 0.05f, ConeAngle = 1,
                Place = Affine.LookAt(new(0, 2, 0), default, Vec3.UnitX)
            };
            World lit = new() { Entities = [Thing("card", card, white)], Sky = new Even(0), Lights = [lamp] };
            Assert.InRange(Middle(Shoot(lit, settings, down)) / expected, 0.97f, 1.03f);
        }
        OpenPbr glow = white;
        glow.Emission = new(10 / (0.1f * 0.1f));
        Mesh tile = new()
        {
            Positions = [new(-0.05f, 2, -0.05f), new(0.05f, 2, -0.05f), new(0.05f, 2, 0.05f), new(-0.05f, 2, 0.05f)],
            Indices = [0, 1, 2, 0, 2, 3]
        };
        World glowing = new() { Entities = [Thing("card", card, white), Thing("tile", tile, glow)], Sky = new Even(0) };
        Assert.InRange(Middle(Shoot(glowing, settings, down)) / expected, 0.97f, 1.03f);
    }

    [Fact]
    public void DrawingLightsAndDrawingScatteringAgree()
    {
        // A broad sky light by a lamp that can be met by both strategies, or (unseen after the 32nd) by
        // light drawing alone.
        OpenPbr gloss = OpenPbr.Default;
        gloss.BaseMetalness = 1;
        gloss.BaseColor = new(0.8f);
        gloss.SpecularRoughness = 0.35f;
        Light panel = new()
        {
            Name = "panel", Form = LightForm.Rectangle, Intensity = new(8), Radius = 1, HalfHeight = 1,
            Place = Affine.LookAt(new(1, 2, 2), default, Vec3.UnitY)
        };
        Light off = new() { Name = "off", Intensity = default };
        World both = new() { Entities = [Thing("ball", Ball(1), gloss)], Sky = new Even(0.2f), Lights = [panel] };
        World drawn =
            new() { Entities = both.Entities, Sky = both.Sky, Lights = [.. Enumerable.Repeat(off, 32), panel] };
        RenderSettings settings = new(48, 32, 128, 2, 2) { BounceLimit = 1000 };
        float a = Middle(Shoot(both, settings)), b = Middle(Shoot(drawn, settings));
        Assert.InRange(b / a, 0.96f, 1.04f);
    }

    [Fact]
    public void SamplerFillsSquaresEvenly()
    {
        for (uint pixel = 0; pixel < 20; pixel++)
        {
            int[] rows = new int[16], cells = new int[16];
            for (uint i = 0; i < 16; i++)
            {
                Sampler s = new(Sampler.Hash(pixel), i);
                s.Next();
                s.Next(out float u, out float v);
                rows[(int)(u * 16)]++;
                cells[(int)(u * 4) * 4 + (int)(v * 4)]++;
            }
            Assert.All(rows, n => Assert.Equal(1, n));
            Assert.All(cells, n => Assert.Equal(1, n));
        }
    }

    private static World Busy()
    {
        OpenPbr metal = OpenPbr.Default;
        metal.BaseMetalness = 1;
        Mesh ball = Ball(0.5f);
        return new()
        {
            Entities = [Thing("floor", Ball(20, 40), OpenPbr.Diffuse(new(0.3f)), Affine.Translation(0, -20.6f, 0)),
                    Thing("metal", ball, metal), new() { Name = "mover",
                Model = new("mover", [new(ball,
                    new ProceduralMaterial("red", (in SurfacePoint p) => OpenPbr.Diffuse(new(0.6f, 0.1f, 0.1f))))]),
                Motion = t => Affine.Translation((float)t * 4 - 1, 0, -1) }],
            Sky = new Even(0.7f), Air = new(0.05f, 3, 0, Rgb.White),
            Lights =
                [new() { Name = "lamp", Intensity = new(3), Place = Affine.Translation(0.6f, 1, 1), Visible = true }],
        };
    }

    [Fact]
    public void MotionLeadsFromFrameToFrame()
    {
        Photographer p = new(Busy(), new ModelCache(), new(64, 40, 2, 1, 1));
        TracedFrame f = p.Trace(new Fixed(before), 0.55, 1 / 24.0, 6);
        Picture picture = Resolver.Resolve([f], 0, p.Settings);
        int found = 0;
        for (int i = 0; i < picture.Ids.Length; i++)
        {
            if (picture.Ids[i] != 2) continue;
            found++;
            // 4 m/s at about 5 m before a 50 mm lens on 24.89 mm of sensor, 64 pixels across.
            Assert.InRange(picture.Motion[i].X, -6.5f, -3.5f);
        }
        Assert.True(found > 20);
    }

    [Fact]
    public void BadInputIsNoCrashAndNoBlackFilm()
    {
        Mesh bad = new()
        {
            Positions = [new(float.NaN), new(0, 0, 0), new(1, 0, 0), new(1, 0, 0)], Indices = [0, 1, 2, 1, 2, 3]
        };
        Light inside = new() { Name = "inside", Intensity = new(5), Place = Affine.Identity, Radius = 0.01f };
        World odd = new()
        {
            Entities = [Thing("bad", bad, OpenPbr.Default), Thing("ball", Ball(0.5f), OpenPbr.Default)],
            Sky = new Even(0.5f), Lights = [inside]
        };
        foreach (World w in (World[])[odd, new() { Entities = [], Sky = new Even(0.3f) }])
        {
            Picture p = Shoot(w, new(16, 10, 2, 2, 1));
            Assert.All(p.Radiance, c => Assert.True(c.IsFinite));
            Assert.Contains(p.Radiance, c => c.Luminance > 0.1f);
            Assert.Contains(FilmBack.Develop(p, FilmBack.Meter([p])), b => b > 40);
        }
    }

    private static string Hash(Picture p)
    {
        using StableHash h = new();
        h.AddValues<Rgb>(p.Radiance).AddValues<float>(p.Depths).AddValues<Vec2>(p.Motion);
        return h.Finish();
    }
}
