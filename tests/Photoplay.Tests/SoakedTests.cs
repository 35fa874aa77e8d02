using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Stage;
using Xunit;

namespace Photoplay.Tests;

public sealed class SoakedTests
{
    private static SurfacePoint Shoulder => new()
    {
        World = new(0.2f, 1.4f, 0.1f), Rest = new(0.2f, 1.4f, 0.1f), Normal = Vec3.UnitY, RestNormal = Vec3.UnitY,
        Tangent = Vec3.UnitX, Paint = Rgb.White, Footprint = 0.001f,
    };

    private static (OpenPbr Dry, OpenPbr Wet) Of(OpenPbr stuff)
    {
        Material dry = new ProceduralMaterial("stuff", (in SurfacePoint _) => stuff);
        return (dry.At(Shoulder), new Soaked(dry, 1).At(Shoulder));
    }

    [Fact]
    public void ClothIsDarkerAndShines()
    {
        (OpenPbr dry, OpenPbr wet) = Of(OpenPbr.Diffuse(new(0.5f, 0.1f, 0.1f), 0.8f) with { FuzzWeight = 0.5f });
        Assert.InRange(wet.BaseColor.R, 0.4f * dry.BaseColor.R, 0.85f * dry.BaseColor.R);
        Assert.True(wet.CoatWeight > 0.2f && wet.FuzzWeight < 0.3f && wet.SpecularRoughness < dry.SpecularRoughness);
    }

    [Fact]
    public void SkinKeepsItsColourAndShinesAndHairDarkens()
    {
        (OpenPbr dry, OpenPbr wet) = Of(OpenPbr.Default with { SubsurfaceWeight = 0.75f, BaseColor = new(0.6f, 0.4f, 0.3f) });
        Assert.Equal(dry.BaseColor.R, wet.BaseColor.R, 1e-4f);
        Assert.True(wet.CoatWeight > 0.3f);
        (OpenPbr hair, OpenPbr wetHair) = Of(OpenPbr.Default with { Fibre = true });
        Assert.True(wetHair.BaseColor.R < 0.85f * hair.BaseColor.R && wetHair.CoatWeight == 0);
    }

    [Theory]
    [InlineData("desert", "rain", true)]
    [InlineData("desert", "clear", false)]
    [InlineData("desert", "fog", false)]
    [InlineData("lighthouse-room", "rain", false)]
    public void OneGetsWetInTheRainAndNotUnderARoof(string place, string weather, bool wet)
    {
        Location location = LocationFactory.Build(new() { Scenes = ["1"], Place = place, Weather = weather, Seed = 3 });
        Actor robot = Showroom.Somebody("robot", "robot", 1);
        Performance played = ShowroomCamera.Play(location, new Dictionary<string, Actor> { ["robot"] = robot },
            new Dictionary<string, BuiltProp>(), 1, new Track { Who = "robot", Start = default, Facing = Vec3.UnitZ, Cues = [] });
        Assert.All(played.World.Entities.Where(e => e.Name == "robot").SelectMany(e => e.Model.Shapes),
            s => Assert.Equal(wet, s.Material.Name.StartsWith("soaked ", StringComparison.Ordinal)));
    }
}
