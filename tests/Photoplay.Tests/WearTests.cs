using Photoplay.Characters;
using Photoplay.Tests.Wear;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Nothing pokes through what is worn over it.</summary>
public sealed class WearTests
{
    [Fact]
    public void Probe()
    {
        List<string> lines = [];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        int k = 0;
        string[] only = Environment.GetEnvironmentVariable("WEAR_ONLY")?.Split(',') ?? [.. WearOutfits.Garments];
        int rays = int.Parse(Environment.GetEnvironmentVariable("WEAR_RAYS") ?? "1500");
        int all = 0, bad = 0;
        foreach (string garment in only)
        {
            int body = Environment.GetEnvironmentVariable("WEAR_BODY") is { } b ? int.Parse(b) : WearOutfits.Garments.ToList().IndexOf(garment) % WearOutfits.Bodies.Count;
            CharacterSheet sheet = WearOutfits.Sheet(garment, body);
            Actor actor = ActorFactory.Build(sheet);
            WearLook look = new(actor);
            foreach (WearPose pose in WearPoses.All)
            {
                WearView v = look.At(pose, rays, 3);
                all += v.Rays; bad += v.Faults.Sum(f => f.Rays);
                string who = $"{garment,-14} {WearOutfits.Bodies[body].Name,-10} {pose.Name,-14}";
                foreach (var f in v.Faults)
                    lines.Add($"{100f * f.Rays / Math.Max(1, f.Outer.Length > 0 && f.Inner == "hair" ? v.HatRays : v.Rays),6:f2}% {1000 * f.Depth,5:f1} mm {who} {f.Inner} > {f.Outer} at {f.Bone} ({sheet.HairStyle})");
                foreach (var h in v.Hollow) lines.Add($"HOLLOW {100f * h.Value / v.Rays,6:f2}% {who} {h.Key}");
            }
        }
        lines.Add($"TOTAL {bad} of {all}, {clock.Elapsed.TotalSeconds:f1} s");
        File.WriteAllLines(Environment.GetEnvironmentVariable("WEAR_OUT") ?? "/tmp/w/wear.txt", lines);
    }
}
