using Photoplay.Tests.Wear;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Nothing pokes through what is worn over it, in twenty instants of actions. These garments are those that lie on
/// one another in different ways; all of them are looked at in the screenings.</summary>
public sealed class WearTests
{
    private const int Rays = 300;

    [Theory]
    [InlineData("beret")]
    [InlineData("tank-top")]
    [InlineData("dungarees")]
    [InlineData("hijab")]
    [InlineData("apron")]
    [InlineData("jacket")]
    [InlineData("kimono")]
    public void NothingPokesThrough(string garment)
    {
        WearReport report = new();
        report.Look(garment, Rays);
        WearLimits.Keep(report, WearLimits.OneGarment);
    }
}
