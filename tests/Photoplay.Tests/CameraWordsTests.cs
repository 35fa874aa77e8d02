using Photoplay.Directing;
using Photoplay.Production;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What is asked of the camera in words is the move of the shot.</summary>
public sealed class CameraWordsTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "photoplay-camera-" + Path.GetRandomFileName());

    [Theory]
    [InlineData("A fox sleeps in a meadow, camera static", CameraMove.Static)]
    [InlineData("A fox sleeps in a meadow, the camera does not move.", CameraMove.Static)]
    [InlineData("A fox sleeps in a meadow. No camera movement.", CameraMove.Static)]
    [InlineData("A fox sleeps in a meadow, the camera is fixed.", CameraMove.Static)]
    [InlineData("The camera rises slowly. A fox sleeps in a meadow.", CameraMove.CraneUp)]
    [InlineData("A fox sleeps in a meadow, the camera slowly descends.", CameraMove.CraneDown)]
    [InlineData("The camera circles around a fox in a meadow.", CameraMove.Orbit)]
    [InlineData("A fox sleeps in a meadow, tilting down", CameraMove.TiltDown)]
    [InlineData("A fox sleeps in a meadow, the camera pans to the left", CameraMove.PanLeft)]
    [InlineData("A fox sleeps in a meadow, racking focus", CameraMove.RackFocus)]
    [InlineData("A fox sleeps in a meadow, the camera shakes", CameraMove.Handheld)]
    [InlineData("The camera glides across a meadow where a fox sleeps.", CameraMove.DollyIn)]
    public void TheShotMovesAsTheWordsSay(string words, CameraMove move)
    {
        Plan plan = Preproduction.Run(new ProductionFolder(root),
            new Brief { Words = words, Width = 320, Height = 180 }, new Silent(), 2);
        Assert.Contains(plan.Storyboard.Scenes.SelectMany(s => s.Shots), s => s.Move == move);
    }

    public void Dispose()
    {
        if (Directory.Exists(root)) Directory.Delete(root, true);
    }
}
