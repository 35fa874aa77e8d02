using Photoplay.Tests.Wear;
using Xunit;

namespace Photoplay.Screenings;

/// <summary>Everything that can be worn, on five bodies in turn, in twenty instants of actions.</summary>
public sealed class WearScreening(ITestOutputHelper output)
{
    private const int Rays = 600;

    [Fact]
    public void NothingPokesThroughAnything()
    {
        WearReport report = new();
        foreach (string garment in WearOutfits.Garments) report.Look(garment, Rays);
        output.WriteLine(report.Worst(40));
        WearLimits.Keep(report, WearLimits.Everything);
    }
}
