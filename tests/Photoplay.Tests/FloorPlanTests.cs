using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Photoplay.Foundation;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Keeps the walls of the house: a room uses only the rooms before it, only its own packages, and only some
/// touch the outside world.</summary>
public sealed class FloorPlanTests
{
    private static readonly string[] Rooms =
        ["Foundation", "Stage", "Modeling", "Writing", "Voices", "Sets", "Characters", "Directing", "Animation",
            "Cinematography", "Rendering", "Sound", "Editing", "Trust", "Production"];

    private static readonly string[] MayTouchTheWorld = ["Voices", "Sound", "Editing", "Production"];
    private static readonly Architecture House = new ArchLoader().LoadAssemblies(typeof(Seed).Assembly).Build();

    [Fact]
    public void ARoomUsesOnlyTheRoomsBeforeIt()
    {
        Assert.All(Uses().Where(u => RoomOf(u.To) >= 0),
            u => Assert.True(RoomOf(u.To) <= RoomOf(u.From), $"{u.From} uses {u.To}, which stands after it"));
        Assert.True(Uses().Count(u => RoomOf(u.To) >= 0 && RoomOf(u.To) < RoomOf(u.From)) > 100,
            "the test sees the rooms use one another");
    }

    [Fact]
    public void OnlySomeRoomsTouchDiskAndProcesses()
        => Assert.All(Uses().Where(u => u.To is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream"
                or "System.Diagnostics.Process" or "System.DateTime" or "System.Console"
                or "System.Net.Http.HttpClient"),
            u => Assert.True(MayTouchTheWorld.Contains(Rooms[RoomOf(u.From)]), $"{u.From} uses {u.To}"));

    [Fact]
    public void PackagesStayInTheirRooms()
        => Assert.All(Uses().Where(u => u.To.StartsWith("SkiaSharp.", StringComparison.Ordinal)
                || u.To.StartsWith("SharpGLTF.", StringComparison.Ordinal)),
            u => Assert.True(Rooms[RoomOf(u.From)] is "Editing" or "Production", $"{u.From} uses {u.To}"));

    private static IEnumerable<(string From, string To)> Uses()
        => House.Types.Where(t => RoomOf(t.FullName) >= 0)
            .SelectMany(t => t.Dependencies.Select(d => (t.FullName, d.Target.FullName))).Distinct();

    /// <summary>Number of the room of a full type name, or -1.</summary>
    private static int RoomOf(string type)
    {
        string[] parts = type.Split('.');
        return parts.Length > 2 && parts[0] == "Photoplay" ? Array.IndexOf(Rooms, parts[1]) : -1;
    }
}
