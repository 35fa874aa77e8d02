using Photoplay.Foundation;
using Xunit;

namespace Photoplay.Screenings;

public sealed class ScreeningsTests
{
    [Fact]
    public void SeedsAreStable() => Assert.Equal(new Seed(1).Derive("a").Value, new Seed(1).Derive("a").Value);
}
