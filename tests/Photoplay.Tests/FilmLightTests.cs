using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Headroom, light for faces, and rooms at night.</summary>
public sealed class FilmLightTests
{
    private static readonly Figure Person = new(default, new Vec3(0, 1.6f, 0), new Vec3(-0.03f, 1.6f, 0.08f),
        new Vec3(0.03f, 1.6f, 0.08f), Vec3.UnitZ, Vec3.UnitZ, 1.7f, 0.3f, 0.12f, true, false);

    [Theory]
    [InlineData(ShotSize.Wide), InlineData(ShotSize.Full), InlineData(ShotSize.MediumFull), InlineData(ShotSize.Medium)]
    [InlineData(ShotSize.MediumClose)]
    public void HeadroomHoldsWhateverStandsOnTheHead(ShotSize size)
    {
        foreach (bool biped in new[] { true, false })
            foreach (float crown in new[] { 0.12f, 0.2f, 0.3f })
            {
                Frame frame = Framing.Of(Person with { IsBiped = biped, Crown = crown }, size);
                Assert.True(frame.Centre.Y + frame.HalfHeight > 1.6f + crown + 0.05f * frame.HalfHeight,
                    $"{size}, a crown of {crown} m");
            }
    }

    [Fact]
    public void FeetStayInAFullShotUnderATallHat()
    {
        Frame frame = Framing.Of(Person with { Crown = 0.5f }, ShotSize.Full);
        Assert.True(frame.Centre.Y - frame.HalfHeight <= 0);
    }

    [Theory]
    [InlineData("tavern"), InlineData("bedroom"), InlineData("kitchen"), InlineData("study")]
    public void TheWindowOfALamplitRoomAtNightIsDarkerThanItsWall(string place)
    {
        Location room = LocationFactory.Build(new LocationSheet
        {
            Scenes = ["a"], Place = place, Time = "night", Seed = 7
        });
        Mark window = room.Plan.Marks.First(m => m.Name == "window");
        // From the room at the window's height: the pane in the middle, the wall above and beside it around.
        Vec3 pane = new(window.At.X, 1.6f, window.At.Z), eye = pane + window.Facing * -2.6f;
        World world = new()
        {
            Entities = room.Entities, Lights = room.Lights, Sky = room.Sky, Air = room.Air, Volumes = room.Volumes
        };
        Picture picture = new Photographer(world, new ModelCache(), RenderSettings.Draft(64, 48, 2).ForStill(8))
            .Still(new TakeCamera(new()
            {
                ShotId = "", SceneId = "", Keys = [new CameraKey(0, eye, pane, 12, 2.6f, 8)]
            }), 0, 1 / 24.0);
        float[] sky = [.. Of(true)], wall = [.. Of(false).Order()];
        Assert.True(sky.Length > 20, "no window to be seen");
        // The wall about a window may lie in the dark itself: what lamps shine on is the brighter tenth.
        float lamplit = wall[wall.Length * 9 / 10];
        Assert.True(sky.Average() < 0.6f * lamplit, $"window {sky.Average()}, lamplit wall {lamplit}");
        IEnumerable<float> Of(bool open) => Enumerable.Range(0, picture.Ids.Length)
            .Where(i => picture.Ids[i] < 0 == open).Select(i => MathF.Min(picture.Radiance[i].Luminance, 1));
    }

    [Fact]
    public void WhoPerformsByNightHasASpotAndFacesAreFilledByTheMood()
    {
        Setting club = new("tavern", true, "night"), noon = new("meadow", false);
        Assert.Equal("spot", LightGrammar.Of(club, ["strum"], "calm").Style);
        Assert.Equal("low-key", LightGrammar.Of(club, ["sit"], "calm").Style);
        Assert.Equal("motivated", LightGrammar.Of(noon, ["sing"], "calm").Style);
        Assert.True(LightGrammar.Of(noon, [], "tense").FillStops < LightGrammar.Of(noon, [], "joyful").FillStops);
    }
}
