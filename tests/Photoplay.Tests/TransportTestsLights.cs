using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Every light, the lens and the sample sequence: drawn as densely as they say.</summary>
public sealed class TransportTestsLights
{
    private sealed class Gradient : Sky
    {
        public override Rgb Radiance(Vec3 d) => new(1 + d.X, 1 + 0.5f * d.Y, MathF.Max(0, d.Z) * 3);
        public override Sun? Sun => new(new Vec3(0.3f, 0.8f, 0.5f).Normalized, new(3), 0.35f);
    }

    private static LightSet Lit(params Light[] lamps)
    {
        World world = new() { Entities = [], Sky = new Gradient(), Lights = lamps };
        LightSet lights = new(world);
        lights.MoveTo(new RayScene(world, new ModelCache()), 0);
        return lights;
    }

    public static TheoryData<LightForm> Forms => [.. Enum.GetValues<LightForm>()];

    private static Light Lamp(LightForm form) => new()
    {
        Name = "lamp", Form = form, Intensity = new(5), Radius = 1, HalfHeight = 0.6f,
        ConeAngle = 0.9f, Place = Affine.LookAt(new(0.5f, 1.7f, 0.4f), new(0, 0, 0.2f), Vec3.UnitZ),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void LampsAreDrawnAsDenselyAsTheySay(LightForm form)
    {
        Light described = Lamp(form);
        Lamp lamp = new(described, 0);
        int missed = 0;
        foreach (Vec3 p in new Vec3[] { new(0, 0, 0), new(-0.8f, 0.4f, 0.3f) })
        {
            double z = TransportStatistics.ChiSquare(i =>
            {
                Sampler s = TransportStatistics.Draw(i, 21);
                s.Next(out float u, out float v);
                if (!lamp.Sample(p, u, v, out Vec3 wi, out float distance, out Rgb light, out float pdf)) return null;
                // Points drawn on the very rim may be missed by rounding.
                if (!lamp.Meets(p, wi, out float there, out Rgb met, out float density)) { missed++; return wi; }
                Assert.Equal(pdf, density, 2e-3f * pdf);
                Assert.Equal(distance, there, 0.02f);
                Assert.Equal(light.R, met.R, 2e-3f * light.R + 1e-4f);
                return wi;
            }, d => lamp.Meets(p, d, out _, out _, out float pdf) ? pdf : 0,
                (described.Place.T - p).Normalized, fine: 26);
            Assert.True(z < TransportStatistics.Bound, $"{form} from {p}: Z {z:0.0}");
            Assert.InRange(missed, 0, 20);
        }
    }

    /// <summary>Whatever can reach a point must have a chance of being drawn there.</summary>
    [Fact]
    public void NoLightThatReachesAPointIsLeftOut()
    {
        foreach (LightForm form in Enum.GetValues<LightForm>())
        {
            Lamp lamp = new(Lamp(form), 0);
            for (int i = 0; i < 4000; i++)
            {
                Sampler s = TransportStatistics.Draw(i, 31);
                s.Next(out float a, out float b);
                s.Next(out float c, out float d);
                s.Next(out float u, out float v);
                Vec3 p = new(a * 6 - 3, b * 4 - 2, c * 6 - 3), normal = Fast.CosineDirection(Vec3.UnitY, u, d);
                if (!lamp.Sample(p, u, v, out Vec3 wi, out _, out Rgb light, out _) || Vec3.Dot(wi, normal) <= 1e-3f
                    || light.IsBlack)
                    continue;
                Assert.True(lamp.Weight(p, normal, false) > 0, $"{form} at {p}");
                Assert.True(lamp.Weight(p, normal, true) > 0);
            }
        }
    }

    [Fact]
    public void SkyAndSunAreDrawnAsDenselyAsTheySay()
    {
        LightSet lights = Lit();
        double sky = TransportStatistics.ChiSquare(i =>
        {
            Sampler s = TransportStatistics.Draw(i, 41);
            s.Next(out float u, out float v);
            Vec3 d = lights.Sky.Sample(u, v, out Rgb light, out float pdf);
            Assert.Equal(lights.Sky.Pdf(d), pdf, 1e-3f * pdf);
            Assert.Equal(lights.Sky.Radiance(d), light);
            return d;
        }, d => lights.Sky.Pdf(d), Vec3.UnitY, fine: 26);
        Assert.True(sky < TransportStatistics.Bound, $"sky: Z {sky:0.0}");
        RayScene none = new(new() { Entities = [], Sky = new Gradient() }, new ModelCache());
        double sun = TransportStatistics.ChiSquare(i =>
        {
            Sampler s = TransportStatistics.Draw(i, 43);
            s.Next(out float u, out float v);
            Assert.True(lights.Sample(none, LightSet.SunLight, default, u, v, out LightSample sample));
            return sample.Direction;
        }, d => lights.IsSun(d) ? lights.SunPdf : 0, Vec3.UnitX, fine: 40);
        Assert.True(sun < TransportStatistics.Bound, $"sun: Z {sun:0.0}");
    }

    [Fact]
    public void GlowingShapesAreDrawnAsDenselyAsTheySay()
    {
        Mesh tile = new()
        {
            Positions = [new(-1, 0, -1), new(1, 0, -1), new(1.5f, 0, 1), new(-0.5f, 0, 1), new(3, 0, 0)],
            Indices = [0, 1, 2, 0, 2, 3, 1, 4, 2]
        };
        ProceduralMaterial made =
            new("glow", (in SurfacePoint p) => OpenPbr.Default with { Emission = new(2) }) { MeanEmission = new(2) };
        Affine place = Affine.LookAt(new(0.3f, 1.4f, 0.2f), new(0, 0, 0.5f), Vec3.UnitX)
            * Affine.Trs(default, Quat.RotX(1), 0.7f);
        World world = new()
        {
            Entities = [new() { Name = "tile", Model = new("tile", [new(tile, made)]), Place = place }],
            Sky = new Gradient()
        };
        RayScene scene = new(world, new ModelCache());
        scene.MoveTo(0);
        LightSet lights = new(world);
        lights.MoveTo(scene, 0);
        Vec3 eye = new(0.1f, -0.2f, 0);
        double z = TransportStatistics.ChiSquare(i =>
        {
            Sampler s = TransportStatistics.Draw(i, 51);
            s.Next(out float u, out float v);
            return lights.Sample(scene, LightSet.FirstLamp, eye, u, v, out LightSample sample)
                ? sample.Direction
                : null;
        }, d => scene.Closest(new Ray(eye, d), out Hit hit) && lights.GlowAt(scene, 0, 0, hit.Triangle, d, hit.Distance,
            out float pdf) >= 0 ? pdf : 0, Vec3.UnitY, fine: 26);
        Assert.True(z < TransportStatistics.Bound, $"Z {z:0.0}");
    }

    private sealed class Fixed(Camera camera) : ICameraMove { public Camera At(double time) => camera; }

    [Theory]
    [InlineData(0), InlineData(6)]
    public void LensIsFilledEvenlyAndInFocusWhereItShouldBe(int blades)
    {
        Camera camera =
            new(Affine.LookAt(new(1, 2, 3), new(0, 1, -2), Vec3.UnitY), 50, 1.4f, 2.5f) { ApertureBlades = blades };
        Shutter shutter = new(new Fixed(camera), 0, 1 / 24.0, 1, 64, 36, 1);
        const int N = 12, Draws = 20000;
        double[] seen = new double[N * N], expected = new double[N * N];
        Vec3 focus = default;
        for (int i = 0; i < Draws; i++)
        {
            Sampler s = TransportStatistics.Draw(i, 61);
            s.Next(out float u, out float v);
            Ray ray = shutter.Cast(40.25f, 7.5f, 0, 0.3f, u, v);
            Vec3 lens = camera.WorldFromCamera.Inverse.Point(ray.Origin) / camera.LensRadius,
                way = camera.WorldFromCamera.Inverse.Vector(ray.Direction);
            seen[Math.Clamp((int)((lens.Y + 1) * N / 2), 0, N - 1) * N
                + Math.Clamp((int)((lens.X + 1) * N / 2), 0, N - 1)]++;
            Vec3 at = ray.Origin + ray.Direction * (camera.FocusDistance / -way.Z);
            if (i == 0) focus = at;
            Assert.True(Vec3.Distance(at, focus) < 1e-4f);
        }
        const int Fine = 40;
        for (int i = 0; i < N * N * Fine * Fine; i++)
        {
            int x = i % (N * Fine), y = i / (N * Fine);
            double a = (x + 0.5) * 2 / (N * Fine) - 1, b = (y + 0.5) * 2 / (N * Fine) - 1;
            bool inside = a * a + b * b < 1;
            // A polygon is what stays inside all its edges.
            for (int k = 0; k < blades; k++)
            {
                double turn = (k + 0.5) * 2 * Math.PI / blades;
                inside &= a * Maths.Cos(turn) + b * Maths.Sin(turn) < Maths.Cos(Math.PI / blades);
            }
            if (inside) expected[y / Fine * N + x / Fine]++;
        }
        double sum = expected.Sum();
        for (int i = 0; i < expected.Length; i++) expected[i] *= Draws / sum;
        double z = TransportStatistics.ChiSquare(seen, expected);
        Assert.True(z < TransportStatistics.Bound, $"Z {z:0.0}");
    }

    /// <summary>Every pair of numbers of 64 samples of a pixel puts one point in each of 64 boxes
    /// of any shape.</summary>
    [Fact]
    public void SamplesOfAPixelFillBoxesOfEveryShape()
    {
        for (uint pixel = 0; pixel < 8; pixel++)
            for (int pair = 0; pair < 6; pair++)
                for (int wide = 0; wide <= 6; wide++)
                {
                    int[] boxes = new int[64];
                    for (uint i = 0; i < 64; i++)
                    {
                        Sampler s = new(Sampler.Hash(pixel * 7919), i);
                        for (int k = 0; k < pair; k++) s.Next();
                        s.Next(out float u, out float v);
                        boxes[(int)(u * (1 << wide)) << (6 - wide) | (int)(v * (1 << (6 - wide)))]++;
                    }
                    Assert.All(boxes, n => Assert.Equal(1, n));
                }
    }
}
