using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Film: frames that complete one another, and stills made the same way.</summary>
public sealed partial class RenderingTests
{
    /// <summary>Stills' way, with many samples a pixel, and the film's, with one of which half have light.</summary>
    public static TheoryData<int, int> Ways => new() { { 3, 1 }, { 1, 1 }, { 1, 2 } };

    private static RenderSettings Small(int samples, int lightEvery, int threads = 1)
        => new(64, 40, samples, 3, threads)
        {
            NoiseTarget = lightEvery > 1 ? float.MaxValue : 0, ShutterSlices = 4, EdgeWindow = 2, LightWindow = 1,
            SteadyWindow = samples == 1 ? 1 : 0
        };

    private static TracedFrame[] Row(RenderSettings settings, bool backwards = false)
    {
        Photographer p = new(Busy(), new ModelCache(), settings);
        TracedFrame[] frames = new TracedFrame[9];
        foreach (int i in backwards ? (int[])[8, 7, 6, 5, 4, 3, 2, 1, 0] : [0, 1, 2, 3, 4, 5, 6, 7, 8])
            frames[i] = p.Trace(new Fixed(before), i / 24.0, 1 / 24.0, i);
        return frames;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void SameBitsOnOneThreadAndTwoAndInAnyOrder(int samples, int lightEvery)
    {
        RenderSettings one = Small(samples, lightEvery), two = Small(samples, lightEvery, 2);
        TracedFrame[] forwards = Row(one), backwards = Row(two, true);
        Assert.Equal(Hash(Resolver.Resolve(forwards, 4, one)), Hash(Resolver.Resolve(backwards, 4, two)));
        // A resolver that made the frames before it keeps some of their work, which changes nothing.
        Resolver inARow = new(one);
        for (int i = 0; i < 4; i++) inARow.Resolve(forwards[..(i + one.Window + 1)], i);
        Assert.Equal(Hash(inARow.Resolve(forwards, 4)), Hash(Resolver.Resolve(backwards, 4, two)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void FrameThatWentThroughAFileResolvesToTheSameBits(int samples, int lightEvery)
    {
        RenderSettings settings = Small(samples, lightEvery);
        TracedFrame traced = new Photographer(Busy(), new ModelCache(), settings)
            .Trace(new Fixed(before), 0, 1 / 24.0, 5);
        using MemoryStream file = new();
        traced.Write(file);
        file.Position = 0;
        TracedFrame read = TracedFrame.Read(file);
        Assert.Equal((5, samples, traced.Lens), (read.FrameNumber, read.Samples, read.Lens));
        Assert.Equal(Hash(Resolver.Resolve([traced], 0, settings)), Hash(Resolver.Resolve([read], 0, settings)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void FramesInARowLookThroughEveryPartOfThePixel(int period)
    {
        for (int first = 0; first < 11; first++)
        {
            Vec2[] places = [.. Enumerable.Range(first, period).Select(f => Interleave.PlaceOf(f, period, 1))];
            Assert.All(places, p => Assert.True(p is { X: > 0 and < 1, Y: > 0 and < 1 }));
            // One in every row, column and quarter of the pixel.
            Assert.Equal(period, places.Select(p => (int)(p.X * period)).Distinct().Count());
            Assert.Equal(period, places.Select(p => (int)(p.Y * period)).Distinct().Count());
            Assert.All(places.GroupBy(p => ((int)(p.X * 2), (int)(p.Y * 2))), g => Assert.Equal(period / 4, g.Count()));
        }
        // Over a window of twice the period and one, every place counts the same.
        for (int place = 0; place < period; place++)
            Assert.Equal(1f, Enumerable.Range(20, 2 * period + 1).Where(f => f % period == place)
                .Sum(f => Interleave.Share(f, 20, 20 + 2 * period, period)), 1e-5f);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void AsManyFramesAsPixelsLookThroughTheMiddleOfEach(int scale)
    {
        int period = scale * scale;
        Vec2[] places = [.. Enumerable.Range(5, period).Select(f => Interleave.PlaceOf(f, period, scale) * scale)];
        Assert.Equal(period, places.Select(p => ((int)p.X, (int)p.Y)).Distinct().Count());
        Assert.All(places, p => Assert.Equal((0.5f, 0.5f), (p.X - MathF.Floor(p.X), p.Y - MathF.Floor(p.Y))));
    }

    /// <summary>What is quiet is lit in every other pixel, each in every other frame; what is noisy in all.</summary>
    [Fact]
    public void LightIsWorkedOutWhereItIsNoisy()
    {
        static float Lit(float target, int x, int y, int frames)
        {
            Photographer p = new(Busy(), new ModelCache(), Small(1, 1) with { NoiseTarget = target });
            return Enumerable.Range(0, frames).Sum(n =>
            {
                using TracedFrame f = p.Trace(new Fixed(before), 0, 1e-9, n);
                return x < 0 ? f[Plane.Lit].AsSpan(0, f.Width * f.Height).ToArray().Average() / frames : f[Plane.Lit][y * f.Width + x];
            });
        }
        Assert.Equal(1, Lit(0, -1, 0, 2), 1e-5f);
        Assert.Equal(0.5f, Lit(float.MaxValue, -1, 0, 2), 1e-5f);
        Assert.InRange(Lit(0.8f, -1, 0, 2), 0.6f, 0.95f);
        for (int k = 0; k < 6; k++) Assert.Equal(2, Lit(float.MaxValue, 7 + k, 11, 4));
    }

    /// <summary>Time stands still: frames differ by nothing but the places they look through and their random numbers,
    /// which come round within the window.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void WhatStandsStillDoesNotFlicker(int coarseness)
    {
        RenderSettings film =
            new(64 * coarseness, 40 * coarseness, 1, 3) { Coarseness = coarseness, LightWindow = 4, EdgeWindow = 7, Period = 8 };
        Photographer p = new(Busy(), new ModelCache(), film);
        TracedFrame[] row = [.. Enumerable.Range(0, 24).Select(i => p.Trace(new Fixed(before), 0, 1e-9, i))];
        Resolver resolver = new(film);
        Picture first = resolver.Resolve(row[..23], 11), next = resolver.Resolve(row[1..], 11);
        byte[] a = FilmBack.Develop(first, FilmBack.Meter([first])),
            b = FilmBack.Develop(next, FilmBack.Meter([first]));
        Assert.InRange(a.Zip(b, (x, y) => Math.Abs(x - y)).Average(), 0, 0.5);
    }

    /// <summary>A ball that flies past is smeared along its way as one of many instants is.</summary>
    [Fact]
    public void MotionSmoothingAgreesWithManyInstants()
    {
        static Picture Shot(RenderSettings settings, int frames)
        {
            Photographer p = new(Busy(), new ModelCache(), settings);
            TracedFrame[] row =
                [.. Enumerable.Range(0, frames)
                    .Select(i => p.Trace(new Fixed(before), 0.2 + (i - frames / 2) / 24.0, 1 / 24.0, i))];
            return Resolver.Resolve(row, frames / 2, settings);
        }
        RenderSettings film = new(192, 120, 1, 2) { LightWindow = 2, EdgeWindow = 3 },
            still = new(192, 120, 32, 2) { ShutterSlices = 16 };
        Picture many = Shot(still, 1), instant = Shot(still with { ShutterScale = 0 }, 1), smeared = Shot(film, 11);
        int[] blurred = [.. Enumerable.Range(0, 192 * 120).Where(i =>
            MathF.Abs(many.Radiance[i].Luminance - instant.Radiance[i].Luminance) > 0.1f * many.Radiance[i].Luminance)];
        float Apart(Picture a) => blurred.Average(i => MathF.Abs(a.Radiance[i].Luminance - many.Radiance[i].Luminance));
        Assert.True(blurred.Length > 100, $"{blurred.Length} pixels are blurred");
        Assert.True(Apart(smeared) < 0.6f * Apart(instant), $"{Apart(smeared)} against {Apart(instant)} without");
    }

    /// <summary>The film's way agrees with a still of many samples: a white room is white, and the picture's mean is
    /// the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void OneSampleAPixelOverFramesAgreesWithManyInOne(int every)
    {
        static Picture Standing(RenderSettings settings, int frames)
        {
            Photographer p = new(Busy(), new ModelCache(), settings);
            // Time stands still, the samples go on.
            TracedFrame[] row = [.. Enumerable.Range(0, frames)
                .Select(i => p.Trace(new Fixed(before), 0, 1e-9, i))];
            return Resolver.Resolve(row, frames / 2, settings);
        }
        RenderSettings film =
            new(64, 40, 1, 3) { NoiseTarget = every > 1 ? float.MaxValue : 0, LightWindow = 4, EdgeWindow = 4, Period = 8 };
        Picture often = Standing(new(64, 40, 256, 3) { ShutterSlices = 1 }, 1), once = Standing(film, 17);
        float expected = often.Radiance.Average(c => c.Luminance), found = once.Radiance.Average(c => c.Luminance);
        Assert.InRange(found / expected, 0.96f, 1.04f);
        float apart = often.Radiance.Zip(once.Radiance, (a, b) => MathF.Abs(a.Luminance - b.Luminance)).Average();
        Assert.InRange(apart / expected, 0, 0.08f);
    }

    /// <summary>A still put together from many frames of one instant agrees with one of many samples, and more takes
    /// bring it nearer.</summary>
    [Fact]
    public void StillOfManyFramesAgreesWithOneOfManySamples()
    {
        static Picture Take(RenderSettings settings)
            => new Photographer(Busy(), new ModelCache(), settings).Still(new Fixed(before), 0, 0);
        RenderSettings plain = new(64, 40, 256, 3) { ShutterSlices = 1 };
        Picture many = Take(plain), few = Take(plain.ForStill(2)), more = Take(plain.ForStill(16));
        float mean = many.Radiance.Average(c => c.Luminance);
        float Apart(Picture a)
            => many.Radiance.Zip(a.Radiance, (x, y) => MathF.Abs(x.Luminance - y.Luminance)).Average() / mean;
        Assert.InRange(more.Radiance.Average(c => c.Luminance) / mean, 0.96f, 1.04f);
        Assert.InRange(Apart(more), 0, 0.08f);
        Assert.True(Apart(more) < Apart(few));
    }

    /// <summary>A picture beside its neighbours is steadier than alone, and no less true.</summary>
    [Fact]
    public void NeighboursSteadyAPicture()
    {
        RenderSettings plain = new(64, 40, 1, 3) { LightWindow = 3, EdgeWindow = 3, Period = 4 };
        (float Flicker, float Apart) Measure(RenderSettings settings)
        {
            Photographer p = new(Busy(), new ModelCache(), settings);
            TracedFrame[] row = [.. Enumerable.Range(0, 2 * settings.Window + 4).Select(i => p.Trace(new Fixed(before), 0, 1e-9, i))];
            Resolver resolver = new(settings);
            Rgb[][] shown = [.. Enumerable.Range(settings.Window, 4).Select(i => resolver.Resolve(row, i).Radiance.ToArray())];
            float mean = truth.Value.Average(c => c.Luminance);
            return (Enumerable.Range(1, 3).Average(i => Between(shown[i - 1], shown[i])) / mean, Between(shown[1], truth.Value) / mean);
        }
        (float alone, float far) = Measure(plain);
        (float beside, float near) = Measure(plain with { SteadyWindow = 1 });
        Assert.True(beside < 0.6f * alone, $"{beside} against {alone}");
        Assert.True(near < 1.02f * far, $"{near} against {far}");

        static float Between(Rgb[] a, Rgb[] b) => a.Zip(b, (x, y) => MathF.Abs(x.Luminance - y.Luminance)).Average();
    }

    private static readonly Lazy<Rgb[]> truth = new(() =>
    {
        RenderSettings many = new(64, 40, 256, 3) { ShutterSlices = 1 };
        return Resolver.Resolve([new Photographer(Busy(), new ModelCache(), many).Trace(new Fixed(before), 0, 1e-9, 0)], 0, many).Radiance;
    });
}
