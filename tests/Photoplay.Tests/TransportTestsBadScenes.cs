using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Scenes that nobody should make and somebody will.</summary>
public sealed class TransportTestsBadScenes
{
    private sealed class Even(float radiance) : Sky { public override Rgb Radiance(Vec3 direction) => new(radiance); }

    private sealed class Fixed(Camera camera) : ICameraMove { public Camera At(double time) => camera; }

    private static readonly Camera before = new(Affine.LookAt(new(0, 1, 4), new(0, 0.6f, 0), Vec3.UnitY), 35, 0, 4);
    private static readonly OpenPbr grey = OpenPbr.Diffuse(new(0.5f));

    private static Picture Shoot(World world, Camera? camera = null)
        => new Photographer(world, new ModelCache(), new(24, 16, 4, 2, 1)).Still(new Fixed(camera ?? before), 0);

    private static double Mean(Picture p)
    {
        Assert.All(p.Radiance, c => Assert.True(c.IsFinite));
        return p.Radiance.Average(c => (double)c.Luminance);
    }

    private static Entity Floor => TransportScenes.Sheet("floor", grey, Affine.Scaling(3));

    [Fact]
    public void BrokenTrianglesAreLeftOutAndTheRestIsRight()
    {
        Mesh broken = new()
        {
            Positions = [new(float.NaN), new(float.PositiveInfinity, 0, 0), new(0, 1, 0), new(0, 1, 0), new(1, 1, 0),
                new(2, 1, 0)],
            Indices = [0, 1, 2, 2, 3, 4, 2, 4, 5, 4, 4, 4],
        };
        Entity bad = new()
        {
            Name = "broken",
            Model = new("broken", [new(broken, new ProceduralMaterial("grey", (in SurfacePoint p) => grey))])
        };
        Entity nowhere = new() { Name = "nowhere", Model = Floor.Model, Place = Affine.Translation(float.NaN, 0, 0) };
        double whole = Mean(Shoot(new() { Entities = [Floor], Sky = new Even(0.6f) }));
        Assert.Equal(whole, Mean(Shoot(new() { Entities = [Floor, bad, nowhere], Sky = new Even(0.6f) })), 0.01);
    }

    [Fact]
    public void NonsenseFromMaterialsLampsAndSkyDoesNotSpread()
    {
        OpenPbr mad = grey with
        {
            BaseColor = new(float.NaN, 7, -3),
            SpecularRoughness = float.NaN,
            SpecularIor = float.PositiveInfinity,
            CoatWeight = 9,
            BumpNormal = new(float.NaN)
        };
        Light lost = new() { Name = "lost", Intensity = new(float.NaN), Place = Affine.Translation(float.NaN, 1, 0) };
        Light flat = new() { Name = "flat", Intensity = new(3), Radius = 0, Place = Affine.Scaling(0) };
        World world = new()
        {
            Entities = [Floor, TransportScenes.Box("mad", mad, Affine.Trs(new(0, 0.3f, 0), Quat.Identity, 0.3f))],
            Sky = new Even(0.6f), Lights = [lost, flat], Air = new(float.NaN, 0, 0, Rgb.White),
        };
        Assert.InRange(Mean(Shoot(world)), 0.1, 2);
    }

    [Fact]
    public void LampInsideAWallLightsNothingOutside()
    {
        Entity wall = TransportScenes.Box("wall", grey, Affine.Trs(new(0, 0.7f, 0), Quat.Identity, 0.5f));
        Light lamp =
            new() { Name = "buried", Intensity = new(50), Radius = 0.1f, Place = Affine.Translation(0, 0.7f, 0) };
        double without = Mean(Shoot(new() { Entities = [Floor, wall], Sky = new Even(0.6f) }));
        Assert.Equal(without,
            Mean(Shoot(new() { Entities = [Floor, wall], Sky = new Even(0.6f), Lights = [lamp] })), 0.02);
    }

    [Fact]
    public void EmptyStageShowsTheSky()
        => Assert.Equal(0.6, Mean(Shoot(new() { Entities = [], Sky = new Even(0.6f) })), 0.01);

    /// <summary>A lit camera inside a body sees the inside, as it would.</summary>
    [Fact]
    public void CameraInsideABodySeesItsInside()
    {
        Entity body = TransportScenes.Box("body", grey, Affine.Trs(new(0, 1, 4), Quat.Identity, 0.5f));
        Light lamp =
            new() { Name = "lamp", Intensity = new(1), Radius = 0.05f, Place = Affine.Translation(0, 1.2f, 4.2f) };
        Assert.InRange(Mean(Shoot(new() { Entities = [body], Sky = new Even(0.6f), Lights = [lamp] })), 0.2, 20);
    }

    [Fact]
    public void CameraThatSeesNothingWellStillGivesAPicture()
    {
        foreach (Camera odd in (Camera[])[before with { FocalLengthMm = 0.01f },
            before with { FocusDistance = 0, FStop = 0.1f }, before with { FocalLengthMm = 1e6f }])
            Assert.InRange(Mean(Shoot(new() { Entities = [Floor], Sky = new Even(0.6f) }, odd)), 0.05, 2);
    }

    [Fact]
    public void AMillionLightsAreATrifle()
    {
        Light[] lamps = new Light[1_000_000];
        for (int i = 0; i < lamps.Length; i++)
        {
            Affine place = Affine.Translation(i % 1000 * 0.01f - 5, 2, i / 1000 * 0.01f - 5);
            lamps[i] =
                new() { Name = "spark", Intensity = new(i == 777_777 ? 20 : 1e-7f), Radius = 0.05f, Place = place };
        }

        double one = Mean(Shoot(new() { Entities = [Floor], Sky = new Even(0.05f), Lights = [lamps[777_777]] }));
        Assert.InRange(Mean(Shoot(new() { Entities = [Floor], Sky = new Even(0.05f), Lights = lamps })),
            one * 0.95, one * 1.2);
    }
}
