using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Writing;
using Photoplay.Writing.Lexicon;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What hangs in the air as a thing: mist that lies on water and ground, smoke over roofs, flames of a room's
/// own hearth, rain that lamps light.</summary>
public sealed class AirWordsTests
{
    private static readonly WordNet Words = WritingFixture.WordNet;

    private static LocationSheet Sheet(string place, string weather = "clear", string time = "dawn",
        string? season = null, params string[] light)
        => new()
        {
            Scenes = ["1"], Place = place, Time = time, Weather = weather, Season = season, Seed = 5, Light = light
        };

    [Theory]
    [InlineData("A deer walks along the shore of a lake at dawn, mist over the lake.", "mist")]
    [InlineData("A horse stands in a meadow in the morning mist.", "mist")]
    [InlineData("A ship sails through thick fog.", "fog")]
    public void MistIsNotFog(string text, string weather)
    {
        Assert.SkipWhen(Words.IsEmpty, "WordNet is not installed");
        Screenplay play = new Screenwriter(Catalogue.Vocabulary, Words).Write(new Brief { Words = text }).Screenplay;
        Assert.Equal(weather, play.Scenes[0].Setting.Weather);
    }

    [Fact]
    public void MistLiesOnTheWaterAndEndsAboveAHead()
    {
        Location lake = LocationFactory.Build(Sheet("lake", "mist"));
        Volume bank = Assert.Single(lake.Volumes);
        float low = 0, high = 0;
        for (int x = 10; x < 50; x += 2)
            for (int z = -60; z < -10; z += 2)
            {
                low += bank.Density(new(x, 0.4f, z), 1);
                high += bank.Density(new(x, 3, z), 1);
            }
        Assert.True(low > 100 && high < 0.05f * low, $"{low} below, {high} above");
        Assert.NotEqual(bank.Density(new(20, 0.5f, -30), 0), bank.Density(new(20, 0.5f, -30), 30));
        Assert.Empty(LocationFactory.Build(Sheet("lake")).Volumes);
    }

    [Fact]
    public void ChimneysSmokeInTheColdAndWhenItIsSaid()
    {
        Assert.NotEmpty(Smoke(Sheet("village", season: "winter")));
        Assert.NotEmpty(Smoke(Sheet("village", light: "chimney-smoke")));
        Assert.Empty(Smoke(Sheet("village", season: "summer")));
        Assert.All(Smoke(Sheet("village", season: "winter")), v => Assert.True(v.WorldFromObject(0).T.Y > 5));
    }

    [Fact]
    public void ARoomsOwnHearthBurns()
        => Assert.Contains(LocationFactory.Build(Sheet("cabin", time: "night")).Volumes, v => v.Emission is not null);

    [Fact]
    public void RainIsBrighterUnderALamp()
    {
        Light lamp = new() { Name = "lamp", Intensity = new Rgb(4), Place = Affine.Translation(0, 4, 0) };
        Material rain = Rain.Of(new(Sheet("street", "rain", "night")), [lamp]);
        float near = At(new(0.5f, 3, 0)), far = At(new(30, 1, 0));
        Assert.True(near > 5 * far && far > 0);
        Assert.True(rain.Emission.IsBlack);
        float At(Vec3 p) => rain.At(new SurfacePoint
        {
            World = p, Normal = Vec3.UnitZ, Footprint = 0.002f, Paint = new(0.5f, 0.5f, 0)
        }).Emission.Luminance;
    }

    private static Volume[] Smoke(LocationSheet sheet)
        => [.. LocationFactory.Build(sheet).Volumes.Where(v => v.Name.StartsWith("chimney", StringComparison.Ordinal))];
}
