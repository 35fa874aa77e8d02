using Photoplay.Foundation;
using Photoplay.Rendering;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Changes of light are told from noise by the order of a few values.</summary>
public sealed class SeriesTests
{
    private const int Reach = 7;

    /// <summary>A value for each frame from -7 to 7, looked at from the middle one.</summary>
    private static float ChangeOf(Func<int, float> value)
    {
        Series s = Series.From(value(0));
        for (int k = -1; k >= -Reach; k--) s.Add(value(k));
        s.Return();
        for (int k = 1; k <= Reach; k++) s.Add(value(k));
        return s.Change();
    }

    [Fact]
    public void NoiseIsSeldomTakenForAChange()
    {
        int taken = 0;
        for (int n = 0; n < 1000; n++)
        {
            Seed seed = new Seed(5).Derive(n);
            if (ChangeOf(k => 1 + 0.5f * (seed.Uniform(k + Reach) - 0.5f)) > 0) taken++;
        }
        Assert.InRange(taken, 0, 60);
    }

    [Fact]
    public void AShadowThatPassesIsAChangeThroughNoise()
    {
        int missed = 0;
        for (int n = 0; n < 1000; n++)
        {
            Seed seed = new Seed(6).Derive(n);
            if (ChangeOf(k => (k < 2 ? 1 : 0.4f) + 0.2f * (seed.Uniform(k + Reach) - 0.5f)) < 0.5f) missed++;
        }
        Assert.InRange(missed, 0, 20);
    }

    [Fact]
    public void LightThatDriftsIsAChange() => Assert.Equal(1, ChangeOf(k => 1 + 0.03f * k));

    [Fact]
    public void AFlashInTheMiddleFrameAloneIsAChange() => Assert.Equal(1, ChangeOf(k => k == 0 ? 8 : 1));

    [Fact]
    public void WhatCannotBeSeenIsNoChange() => Assert.Equal(0, ChangeOf(k => 1 + 0.001f * k));

    [Fact]
    public void TooFewValuesTellNothing()
    {
        Series s = Series.From(1);
        s.Add(1);
        Assert.Equal(1, s.Change());
    }
}
