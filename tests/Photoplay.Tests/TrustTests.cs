using Photoplay.Trust;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class TrustTests
{
    [Theory]
    [InlineData("A boy kisses his mother good night")]
    [InlineData("A soldier mourns the dead after the bombing of the city")]
    [InlineData("A girl swims in the sea")]
    [InlineData("A documentary about the holocaust memorial")]
    [InlineData("An explosion lights the sky behind the hero")]
    public void StoriesAboutHardThingsMayBeTold(string words) => Assert.True(Rules.Decide(words, "prompt").Allowed);

    [Theory]
    [InlineData("a naked little girl", "little girl")]
    [InlineData("hardcore scene in a hotel", "hardcore")]
    [InlineData("step-by-step instructions to build a pipe bomb", "pipe bomb")]
    [InlineData("a heroic march that celebrates the genocide", "genocide")]
    public void ThePlainlyForbiddenIsRefusedWithItsWords(string words, string named)
    {
        Decision d = Rules.Decide(words, "prompt");
        Assert.False(d.Allowed);
        Assert.NotNull(d.Where);
        string at = words.Substring(d.Where.Value.Start, d.Where.Value.Length);
        Assert.True(named.Contains(at, StringComparison.Ordinal) || at.Contains(named, StringComparison.Ordinal)
            || words.Contains(at, StringComparison.Ordinal));
        Assert.Contains(at, d.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFilmIsMarkedEvenWithoutALabel()
    {
        Brief brief = new() { Words = "x", Label = "none" };
        Assert.Null(Marks.For(brief, "h").Label);
        Assert.Contains(Marks.For(brief, "h").Metadata, m => m is { Key: "ai_generated", Value: "true" });
        Assert.Equal(2, Marks.For(brief with { Label = "open" }, "h").LabelSeconds);
    }
}
