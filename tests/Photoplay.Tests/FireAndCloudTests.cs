using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Flames, smoke and clouds: bounded, the same twice, and moving as they should.</summary>
public sealed class FireAndCloudTests
{
    private static Volume Flames(long seed = 3)
        => PropFactory.Build(new("fire", "campfire", seed)).Volumes.Single(v => v.Emission is not null);

    private static IEnumerable<Vec3> Inside(Bounds box, int each)
    {
        for (int x = 0; x < each; x++)
            for (int y = 0; y < each; y++)
                for (int z = 0; z < each; z++)
                    yield return box.Lo + box.Size * new Vec3((x + 0.5f) / each, (y + 0.5f) / each, (z + 0.5f) / each);
    }

    [Fact]
    public void FlamesAreBoundedAndTheSameTwice()
    {
        Volume one = Flames(), two = Flames();
        int burning = 0;
        foreach (Vec3 p in Inside(one.Box, 24))
            foreach (double time in (double[])[0, 0.37, 61.5])
            {
                Rgb glow = one.Emission!(p, time);
                Assert.True(glow.IsFinite && glow.R >= 0 && glow.G >= 0 && glow.B >= 0 && glow.Max <= 100);
                // From red to yellow, as soot glows.
                Assert.True(glow.R >= glow.G && glow.G >= glow.B);
                Assert.Equal(glow, two.Emission!(p, time));
                if (!glow.IsBlack) burning++;
            }
        Assert.InRange(burning, 24 * 24 * 24 * 3 / 100, 24 * 24 * 24 * 3 / 2);
    }

    [Fact]
    public void FlamesDifferFromFireToFireAndFromMomentToMoment()
    {
        Volume one = Flames(), other = Flames(4);
        Assert.Contains(Inside(one.Box, 16), p => one.Emission!(p, 1) != other.Emission!(p, 1));
        Assert.Contains(Inside(one.Box, 16), p => one.Emission!(p, 1) != one.Emission!(p, 1.04));
    }

    /// <summary>Nothing glows at the box's sides, where it would be cut off.</summary>
    [Fact]
    public void FlamesKeepWithinTheirBox()
    {
        foreach (string kind in (string[])["campfire", "fireplace", "torch"])
        {
            Volume v = PropFactory.Build(new("fire", kind, 9)).Volumes.Single(v => v.Emission is not null);
            float lost = 0, all = 0;
            Vec3 middle = v.Box.Centre, half = v.Box.Size * 0.5f;
            foreach (Vec3 p in Inside(v.Box, 20))
            {
                Vec3 q = (p - middle) * new Vec3(1 / half.X, 1 / half.Y, 1 / half.Z);
                float light = v.Emission!(p, 2).Luminance;
                all += light;
                if (MathF.Max(MathF.Abs(q.X), MathF.Abs(q.Z)) > 0.9f) lost += light;
            }
            Assert.True(all > 0);
            Assert.True(lost < 0.01f * all, $"{kind} loses {lost / all:p1}");
        }
    }

    [Fact]
    public void ALookThroughIsAsEvenAsTheMedium()
    {
        Volume slab = new()
        {
            Name = "slab", Box = new(new(0, -1, -1), new(2, 1, 1)), Extinction = 1.5f, Density = (_, _) => 1,
            Emission = (_, _) => new Rgb(2, 1, 0.5f)
        };
        VolumeSet set = new([slab]);
        set.MoveTo(0);
        double mean = 0;
        for (uint i = 0; i < 4000; i++)
        {
            Steps steps = new(i);
            float kept = set.Look(new(new(-1, 0.1f, 0.2f), Vec3.UnitX), 10, steps.Next(), ref steps, out Collision at,
                out Rgb glow);
            Assert.Equal(1 - Maths.Exp(-3), kept, 1e-4f);
            Assert.Equal(2 * (1 - Maths.Exp(-3)) / 1.5f, glow.R, 1e-3f);
            Assert.InRange(at.Distance, 1, 3);
            mean += at.Distance - 1;
        }
        // Mean of an exponential flight that ends within two metres.
        Assert.Equal((1 / 1.5 - Maths.Exp(-3) * (2 + 1 / 1.5)) / (1 - Maths.Exp(-3)), mean / 4000, 0.03);
    }

    private static PhysicalSky SkyOf(string weather, string time = "day")
        => new(new(new LocationSheet { Scenes = ["s"], Place = "meadow", Time = time, Weather = weather, Seed = 1 }),
            new(0, 0, -1), new Rgb(0.2f), new Seed(5));

    [Theory]
    [InlineData("clouds")]
    [InlineData("cloudy")]
    [InlineData("storm")]
    public void CloudsDriftSlowlyAndStayBounded(string weather)
    {
        PhysicalSky sky = SkyOf(weather);
        float white = sky.Sun!.Irradiance.Max + 20 * sky.Mean.Max, near = 0, far = 0;
        for (int i = 0; i < 400; i++)
        {
            float a = i * 2.4f, y = 0.06f + 0.6f * i / 400, r = MathF.Sqrt(1 - y * y);
            Vec3 d = new(r * Maths.Cos(a), y, r * Maths.Sin(a));
            Rgb now = sky.Seen(d, 4);
            Assert.True(now.IsFinite && now.Max >= 0);
            Assert.Equal(now, sky.Seen(d, 4));
            if (Vec3.Dot(d, sky.Sun.ToSun) < 0.9f) Assert.True(now.Max < white);
            near += MathF.Abs(sky.Seen(d, 4.04).Luminance - now.Luminance);
            far += MathF.Abs(sky.Seen(d, 64).Luminance - now.Luminance);
        }
        Assert.True(far > 0.01f);
        Assert.True(near < 0.2f * far, $"a frame changes {near}, a minute {far}");
    }

    [Fact]
    public void CloudsLeaveBlueBetweenThemInFairWeatherAndNoneUnderAStorm()
    {
        static float BlueShare(PhysicalSky sky)
        {
            int blue = 0;
            for (int i = 0; i < 600; i++)
            {
                float a = i * 2.4f, y = 0.25f + 0.7f * i / 600, r = MathF.Sqrt(1 - y * y);
                Rgb c = sky.Seen(new(r * Maths.Cos(a), y, r * Maths.Sin(a)));
                if (c.B > 1.6f * c.R) blue++;
            }
            return blue / 600f;
        }
        Assert.InRange(BlueShare(SkyOf("clouds")), 0.15f, 0.85f);
        Assert.True(BlueShare(SkyOf("storm")) < 0.1f);
    }

    [Fact]
    public void TheNightSkyIsDarkBesideWhatTheMoonShinesOn()
    {
        static float DarkestOverSun(PhysicalSky sky) => Enumerable.Range(0, 300).Min(i =>
        {
            float a = i * 2.4f, y = 0.3f + 0.6f * i / 300, r = MathF.Sqrt(1 - y * y);
            return sky.Radiance(new(r * Maths.Cos(a), y, r * Maths.Sin(a))).Luminance;
        }) / sky.Sun!.Irradiance.Luminance;
        Assert.True(DarkestOverSun(SkyOf("clear", "night")) < 0.8f * DarkestOverSun(SkyOf("clear", "morning")));
    }

    [Theory]
    [InlineData("forest", false)]
    [InlineData("living-room", true)]
    public void LightIsSeenOnItsWayWhereWordsAskForIt(string place, bool room)
    {
        LocationSheet sheet = new() { Scenes = ["s"], Place = place, Seed = 1 };
        Air usual = LocationFactory.Build(sheet).Air,
            asked = LocationFactory.Build(sheet with { Light = ["shafts"] }).Air;
        Assert.True(asked.Density > (room ? 3 : 2) * usual.Density);
    }
}
