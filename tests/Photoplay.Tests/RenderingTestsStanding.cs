using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Sets;
using Photoplay.Sets.Interiors;
using Photoplay.Sets.Nature;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>A camera that stands, before things most of which stand: what is kept, and what is not worked out.</summary>
public sealed partial class RenderingTests
{
    private static readonly RenderSettings standing = RenderSettings.Standard(128, 80, 2);

    /// <summary>A ball crosses, a lamp flickers: surfaces, and what they expect of the light, must not be those of the frame
    /// they were looked up in.</summary>
    private static World Flickering()
    {
        World w = Busy();
        return new()
        {
            Entities = w.Entities, Sky = w.Sky,
            Lights = [new() { Name = "lamp", Intensity = new(3), Place = Affine.Translation(0.6f, 1, 1),
                Dimmer = t => 1 + 0.4f * Maths.Sin((float)t * 9) }],
        };
    }

    private static TracedFrame Standing(Photographer p, int n) => p.Trace(new Fixed(before), 0.2 + n / 24.0, 1 / 24.0, n);

    private static byte[] Bytes(TracedFrame f)
    {
        using MemoryStream file = new();
        f.Write(file);
        return file.ToArray();
    }

    [Fact]
    public void WhatEarlierFramesSawChangesNoBit()
    {
        World world = Flickering();
        Photographer inARow = new(world, new ModelCache(), standing);
        int period = standing.Period, reused = 0;
        TracedFrame[] row = [.. Enumerable.Range(0, 2 * period + 2).Select(n => Standing(inARow, n))];
        foreach (int n in (int[])[period, period + 3, 2 * period + 1])
        {
            Assert.Equal(Bytes(Standing(new Photographer(world, new ModelCache(), standing), n)), Bytes(row[n]));
            reused += row[n][Plane.Fixed].Zip(row[n][Plane.Lit]).Count(p => p.First > 0 && p.Second == 0);
        }
        Assert.True(reused > 1000, $"{reused} surfaces were there to be kept");
    }

    private sealed class Counted() : Material("counted")
    {
        public int Times;

        public override OpenPbr At(in SurfacePoint p)
        {
            Interlocked.Increment(ref Times);
            return OpenPbr.Diffuse(new(0.3f));
        }
    }

    private static Entity Ground(string name, Material of, Vec3 at)
        => new() { Name = name, Model = new(name, [new(Ball(20, 40), of)]), Place = Affine.Translation(at) };

    /// <summary>A ball sways, then is elsewhere all at once; a lamp burns evenly, a candle flickers, a flame stands
    /// aside.</summary>
    private static World Swaying(Material ground) => new()
    {
        Entities = [Ground("floor", ground, new(0, -20.6f, 0)), Ground("wall", ground, new(0, 0, -23)),
            Thing("post", Ball(0.3f), OpenPbr.Default, Affine.Translation(-0.9f, -0.2f, 0)), new() { Name = "mover",
                Model = new("mover", [new(Ball(0.3f),
                    new ProceduralMaterial("red", (in SurfacePoint p) => OpenPbr.Diffuse(new(0.6f, 0.1f, 0.1f))))]),
                Motion = t => Affine.Translation((t < 1.1 ? 0.4f : -0.5f) + 0.05f * Maths.Sin((float)t * 5), 0, 0.2f) }],
        Sky = new Even(0.2f), Air = new(0.02f, 3, 0, Rgb.White),
        Lights = [new() { Name = "lamp", Intensity = new(3), Place = Affine.Translation(1.2f, 1.5f, 1) },
            new() { Name = "candle", Intensity = new(0.1f), Place = Affine.Translation(-1.2f, 0.6f, 1),
                Dimmer = t => 1 + 0.2f * Maths.Sin((float)t * 9) }],
        Volumes = [new() { Name = "flame", Box = new(new(1.1f, -0.6f, 0), new(1.3f, -0.2f, 0.2f)), Extinction = 1,
            Density = (p, t) => 0.5f + 0.5f * Maths.Sin((float)t * 20 + p.Y * 9), Emission = (p, t) => new(2, 1, 0.3f) }],
    };

    /// <summary>Light that came by nothing that moves is kept for a period, and no longer.</summary>
    [Fact]
    public void LightIsKeptOnlyWhileItIsTheSame()
    {
        Counted ground = new();
        Photographer inARow = new(Swaying(ground), new ModelCache(), standing);
        int period = standing.Period;
        int[] asked = new int[3 * period];
        TracedFrame[] row = new TracedFrame[asked.Length];
        for (int n = 0; n < asked.Length; n++)
        {
            ground.Times = 0;
            row[n] = Standing(inARow, n);
            asked[n] = ground.Times;
        }
        // Until the ball jumps, between the frames 21 and 22, and a period after.
        foreach (int n in (int[])[0, period, period + 6, period + 8, 2 * period, 2 * period + 8, 2 * period + 9])
            Assert.Equal(Bytes(Standing(new Photographer(Swaying(new Counted()), new ModelCache(), standing), n)), Bytes(row[n]));
        Assert.InRange(asked[period], 1, asked[0] * 2 / 3);
        Assert.InRange(asked[period + 8], asked[8] * 4 / 5, int.MaxValue);
        Assert.InRange(asked[2 * period + 8], 1, asked[8] * 2 / 3);
    }

    [Fact]
    public void LittleLightIsWorkedOutWhereNothingMoves()
    {
        TracedFrame[] row = [.. Enumerable.Range(0, 2).Select(n => Standing(new(Flickering(), new ModelCache(), standing), n))];
        foreach (TracedFrame f in row)
        {
            float[] still = f[Plane.Still], lit = f[Plane.Lit], ids = f[Plane.Id];
            // What moves, and all around it, does not stand still.
            Assert.All(Enumerable.Range(0, ids.Length), i => Assert.True(ids[i] != 3 || still[i] == 0));
            Assert.InRange(still.Average(), 0.3f, 0.98f);
            float share = lit.Where((_, i) => still[i] > 0).Average();
            if (Interleave.IsWithoutLight(f.FrameNumber)) Assert.Equal(0, share);
            else Assert.InRange(share, 0.3f, 0.6f);
        }
    }

    /// <summary>A turning camera sees the same things, in other pixels: the picture of the one that stands must be as bright
    /// everywhere, in frames with light and without.</summary>
    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    public void AStandingCameraSeesTheSameLightAsOneThatTurns(int middle)
    {
        Picture Film(ICameraMove camera)
        {
            Photographer p = new(Flickering(), new ModelCache(), standing);
            TracedFrame[] row = [.. Enumerable.Range(middle - standing.Window, 2 * standing.Window + 1)
                .Select(n => p.Trace(camera, 0.2 + n / 24.0, 1 / 24.0, n))];
            return new Resolver(standing).Resolve(row, standing.Window);
        }
        Picture stood = Film(new Fixed(before)), turned = Film(new Turning(before, 0.2 + middle / 24.0));
        for (int top = 0; top < 80; top += 20)
            for (int left = 0; left < 128; left += 32)
            {
                float Mean(Picture p) => Enumerable.Range(0, 20 * 32)
                    .Average(k => p.Radiance[(top + k / 32) * 128 + left + k % 32].Luminance);
                Assert.InRange(Mean(stood) / Mean(turned), 0.9f, 1.1f);
            }
    }

    private sealed class Turning(Camera at, double when) : ICameraMove
    {
        public Camera At(double time) => at with
        {
            WorldFromCamera = at.WorldFromCamera * Affine.Rotation(Quat.RotY((float)(time - when) * 0.05f))
        };
    }

    /// <summary>What says that it is always the same, is.</summary>
    [Fact]
    public void MaterialsThatDependOnTimeSaySo()
    {
        LocationSheet Sheet(string place) => new() { Scenes = ["1"], Place = place, Time = "dusk", Seed = 11, Weather = "clear" };
        IEnumerable<Model> props = PropCatalogue.Models.SelectMany(p => p.Build(new PropSheet("a", p.Entry.Id, 2)) is { } made
                ? made.Moving.Select(m => m.Model).Prepend(made.Model) : []),
            rooms = InteriorPlaces.Builders.SelectMany(b => b.Value(Sheet(b.Key)).Entities).Select(e => e.Model),
            places = ((string[])["beach", "pond", "street", "campsite"]).Where(id => OutdoorPlaces.All.Any(p => p.Id == id))
                .SelectMany(id => LocationFactory.Build(Sheet(id)).Entities).Select(e => e.Model);
        List<string> changing = [];
        foreach (Material m in props.Concat(rooms).Concat(places).Distinct().SelectMany(m => m.Shapes).Select(s => s.Material)
            .DistinctBy(m => m.Name))
        {
            if (m.Changes) { changing.Add(m.Name); continue; }
            for (int i = 0; i < 8; i++)
            {
                SurfacePoint now = new()
                {
                    World = new(i * 0.137f, 0.4f, -i * 0.31f), Rest = new(i * 0.02f, i * 0.005f, 0.01f), Normal = Vec3.UnitY,
                    RestNormal = Vec3.UnitY, Tangent = Vec3.UnitX, Uv = new(i * 0.11f, 0.2f), Paint = Rgb.White,
                    Masks = new(0.2f, 0, 1, 0), InstanceRandom = 0.3f, Footprint = 0.002f, Time = 0.4f
                };
                Assert.True(m.At(now).Equals(m.At(now with { Time = 2.9f })), $"{m.Name} changes");
            }
        }
        Assert.NotEmpty(changing);
    }
}
