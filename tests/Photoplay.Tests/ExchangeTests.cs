using System.Buffers.Binary;
using System.Text;
using Photoplay.Foundation;
using Photoplay.Production.Exchange;
using Photoplay.Rendering;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What is given to another renderer is what we render ourselves, and errors are measured as they
/// are named.</summary>
public sealed class ExchangeTests
{
    private static readonly Mesh Square = new()
    {
        Positions = [new(-1, 0, -1), new(-1, 0, 1), new(1, 0, 1), new(1, 0, -1)], Indices = [0, 1, 2, 0, 2, 3],
    };

    private static readonly PlainMaterial grey = new("grey", new(0.5f), 0, 1, default);

    [Fact]
    public void AShapeBecomesTheMeanOfItsMaterial()
    {
        // Half of the square (one of its two triangles) is red, the other blue.
        Material two = new ProceduralMaterial("two", static (in SurfacePoint p) => OpenPbr.Default with
        {
            BaseColor = p.Rest.X < p.Rest.Z ? new(0.8f, 0, 0) : new(0, 0, 0.4f),
            SpecularRoughness = 0.7f,
            BaseMetalness = 0.25f,
        });
        PlainWorld plain = Reduced(new Shape(Square, two));
        PlainMaterial material = Assert.IsType<PlainMaterial>(plain.World.Entities[0].Model.Shapes[0].Material);
        Assert.Equal(0.4f, material.Surface.BaseColor.R, 1e-5f);
        Assert.Equal(0.2f, material.Surface.BaseColor.B, 1e-5f);
        Assert.Equal(0.7f, material.Surface.SpecularRoughness, 1e-5f);
        Assert.Equal(0.25f, material.Surface.BaseMetalness, 1e-5f);
    }

    [Fact]
    public void WhatIsClearIsLeftOutAndSaid()
    {
        Material glass = new ProceduralMaterial("glass",
            static (in SurfacePoint _) => OpenPbr.Default with { TransmissionWeight = 1 });
        PlainWorld plain = Reduced(new(Square, glass), new(Square, grey));
        Assert.Single(plain.World.Entities[0].Model.Shapes);
        Assert.Contains("clear and open things", plain.LeftOut);
        Assert.DoesNotContain("clear and open things",
            Reduced(new Shape(Square, grey)).LeftOut);
    }

    [Fact]
    public void WhatIsMirroredOrShearedStandsInTheMeshWithItsFrontOutside()
    {
        Affine mirrored = Affine.Scaling(new Vec3(1, 1, -2)) with { T = new(3, 4, 5) };
        Entity thing = new()
        {
            Name = "mirrored", Model = new Model("m", [new(Square, grey)]), Place = mirrored,
        };
        Entity plain = PlainWorld.Of(new World { Entities = [thing], Sky = new Even() }, 0).World.Entities[0];
        Mesh mesh = plain.Model.Shapes[0].Mesh;
        Assert.Equal(Affine.Identity, plain.Place);
        Bounds wanted = Square.ComputeBounds().Transformed(mirrored);
        Assert.Equal(0, Vec3.Distance(wanted.Lo, mesh.ComputeBounds().Lo), 1e-5f);
        Assert.Equal(0, Vec3.Distance(wanted.Hi, mesh.ComputeBounds().Hi), 1e-5f);
        Vec3[] p = [.. mesh.Indices.Select(i => mesh.Positions[i])];
        Assert.True(Vec3.Cross(p[1] - p[0], p[2] - p[0]).Y > 0, "the square still looks up");
        Assert.All(mesh.Normals, n => Assert.Equal(1, n.Y, 1e-5f));
    }

    [Fact]
    public void ASkyInAPictureIsTheSky()
    {
        PictureSky sky = PictureSky.Of(new Gradient());
        foreach (Vec3 d in (Vec3[])[new(1, 0.1f, 0), new(-1, 0.2f, 0.001f), new(-1, 0.2f, -0.001f), new(0.2f, -1, 0.3f),
            new(0.3f, 0.9f, -0.4f), new(0, 0, 1)])
        {
            Rgb kept = sky.Radiance(d), own = new Gradient().Radiance(d.Normalized);
            Assert.Equal(own.R, kept.R, 0.02f);
            Assert.Equal(own.G, kept.G, 0.02f);
            Assert.Equal(own.B, kept.B, 0.02f);
        }
        // Blender's equirectangular picture: its +x in the middle, its +y (our -z) a quarter to the left of it.
        Assert.Equal(1, PictureSky.Direction(0.5f, 0.5f).X, 1e-6f);
        Assert.Equal(-1, PictureSky.Direction(0.25f, 0.5f).Z, 1e-6f);
        Assert.Equal(1, PictureSky.Direction(0.5f, 0).Y, 1e-6f);
    }

    [Fact]
    public void TheSheetComesBackAsItWas()
    {
        World world = new()
        {
            Entities = [], Sky = new PictureSky([default, default], 2, new(new(0.6f, 0.8f, 0), new(3, 2, 1), 0.005f)),
            Lights = [new() { Name = "lamp", Form = LightForm.Disk, Intensity = new(1, 2, 3), Radius = 0.2f,
                Place = Affine.Translation(1, 2, 3) }],
            Volumes = [PlainWorld.Fog(new(new(-1), new(2)), 0.03f, new(0.9f, 0.8f, 0.7f), 0.4f)],
        };
        Camera camera = new(Affine.Identity, 35, 4, 2.5f);
        ExchangeSheet sheet = ExchangeSheet.Of(world, camera, 320, 180, 4, "sky.exr"), back =
            ExchangeSheet.Read(sheet.ToJson());
        Assert.Equal(sheet.ToJson(), back.ToJson());
        Assert.Equal((320, 180, 4, "sky.exr"), (back.Width, back.Height, back.Bounces, back.Sky));
        Assert.Equal(new ExchangeLens(35, 24.89f, 4, 2.5f), back.Lens);
        Assert.Equal([0.6f, 0.8f, 0], back.Sun!.To);
        Assert.Equal(LightForm.Disk, back.Lamps[0].Form);
        Assert.Equal([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 2, 3], back.Lamps[0].Place);
        Assert.Equal(0.03f, back.Fogs[0].Extinction);
        Assert.Equal([2, 2, 2], back.Fogs[0].High);
    }

    [Fact]
    public void ThePictureOfFloatsIsReadFromTheTop()
    {
        byte[] file = [.. Encoding.ASCII.GetBytes("PF\n2 2\n-1.0\n"), .. new byte[48]];
        for (int i = 0; i < 12; i++)
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(file.Length - 48 + 4 * i), i);
        (Rgb[] pixels, int width) = Pfm.Read(file);
        Assert.Equal(2, width);
        Assert.Equal([new(6, 7, 8), new(9, 10, 11), new(0, 1, 2), new(3, 4, 5)], pixels);
        Assert.Throws<PhotoplayException>(() => Pfm.Read(file.AsSpan(0, file.Length - 1)));
    }

    [Fact]
    public void ErrorIsRelativeSquaredAndTrimmedOfTheWorst()
    {
        Rgb[] truth = [.. Enumerable.Repeat(new Rgb(2), 1000)], seen = [.. Enumerable.Repeat(new Rgb(2.2f), 1000)];
        // 0.2^2 / (2^2 + 0.01 * 2^2)
        Assert.Equal(0.04 / 4.04, PictureError.RelativeSquared(seen, truth, truth), 6);
        seen[7] = new(2000);
        Assert.True(PictureError.RelativeSquared(seen, truth, truth) > 100);
        Assert.Equal(0.04 / 4.04, PictureError.RelativeSquared(seen, truth, truth, 0.001), 6);
        // The noise of two true pictures cancels: here 1 up and 1 down, or both up, about 2.
        Rgb[] one = [.. Enumerable.Range(0, 1000).Select(i => new Rgb(i % 2 == 0 ? 3 : 1))],
            two = [.. Enumerable.Range(0, 1000).Select(i => new Rgb(i % 4 < 2 ? 3 : 1))];
        Assert.Equal(0, PictureError.RelativeSquared(truth, one, two, truth, 0), 6);
        Assert.Equal(1 / 4.04, PictureError.RelativeSquared(truth, one, truth), 6);
        // Two pictures of 10 and of 40 samples lie a tenth and a fortieth of one sample's error apart.
        Assert.Equal(8, PictureError.PerSample(1, 10, 40), 9);
    }

    [Fact]
    public void AgreementIsOfBrightnessAndOfBlocks()
    {
        Rgb[] a = [.. Enumerable.Range(0, 256).Select(i => new Rgb(i % 2 == 0 ? 0.5f : 1.5f))],
            b = [.. Enumerable.Range(0, 256).Select(i => new Rgb(i % 2 == 0 ? 1.5f : 0.5f))];
        Assert.Equal((1, 0), PictureError.Agreement(a, b, 16));
        Rgb[] left = [.. Enumerable.Range(0, 256).Select(i => new Rgb(i % 16 < 8 ? 2 : 0))];
        (double ratio, double difference) = PictureError.Agreement(left, a, 16);
        Assert.Equal(1, ratio, 6);
        Assert.Equal(1, difference, 6);
    }

    [Fact]
    public void WhatPassesAnEvenFogIsKnownWithoutNoise()
    {
        VolumeSet fog = new([PlainWorld.Fog(new(new(-1, -1, -3), new(1, 1, 1)), 0.4f, new(0.9f), 0.3f)]);
        fog.MoveTo(0);
        Steps steps = new(1);
        Stage.Rays.Ray through = new(new(0, 0, 5), -Vec3.UnitZ);
        Assert.Equal(Maths.Exp(-0.4f * 4), fog.Passed(through, 100, ref steps), 1e-5f);
        Assert.Equal(Maths.Exp(-0.4f * 2), fog.Passed(through, 6, ref steps), 1e-5f);
        Assert.Equal(1, fog.Passed(new(new(0, 2, 5), -Vec3.UnitZ), 100, ref steps));
    }

    [Fact]
    public void ManySamplesGoOnWhereTheyStoppedAndFindAFurnacesLight()
    {
        // Beside the square the even sky is seen as it is; the square gives back less than it gets.
        World world = new()
        {
            Sky = new Even(),
            Entities = [new() { Name = "floor", Model = new Model("floor", [new(Square, grey)]) }],
        };
        Camera camera = new(Affine.LookAt(new(0, 30, 0), default, Vec3.UnitZ), 24, 0, 30);
        ManySamples tracer = new(PlainWorld.Of(world, 0).World, camera, 16, 16, 2, 4, 1);
        SampledPicture first = tracer.Take(4, CancellationToken.None), second = tracer.Take(8, CancellationToken.None);
        Assert.Equal((4, 8), (first.Samples, second.Samples));
        Assert.Equal(1, second.Light[0].G, 2e-3f);
        Rgb middle = second.Light[8 * 16 + 8];
        Assert.NotEqual(first.Light[8 * 16 + 8], middle);
        Assert.InRange(middle.G, 0.4f, 1);
    }

    private static PlainWorld Reduced(params Shape[] shapes) => PlainWorld.Of(new World
    {
        Entities = [new() { Name = "thing", Model = new Model("thing", shapes) }], Sky = new Even(),
    }, 0);

    private sealed class Even : Sky
    {
        public override Rgb Radiance(Vec3 direction) => Rgb.White;
    }

    private sealed class Gradient : Sky
    {
        public override Rgb Radiance(Vec3 d) => new(0.5f + 0.5f * d.X, 0.5f + 0.5f * d.Y, 0.5f + 0.5f * d.Z);
    }
}
