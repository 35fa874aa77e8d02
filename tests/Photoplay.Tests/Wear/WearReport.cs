using System.Globalization;

namespace Photoplay.Tests.Wear;

/// <summary>Garments looked at in all poses, with the worst of it in words.</summary>
internal sealed class WearReport
{
    private readonly List<(float Share, string Line)> lines = [];
    private long rays, through, holes;

    public float WorstThrough { get; private set; }
    public float WorstHair { get; private set; }
    public float WorstHollow { get; private set; }
    public float Through => (float)through / Math.Max(1, rays);
    public float Hollow => (float)holes / Math.Max(1, rays);

    public void Look(string garment, int raysAPose)
    {
        WearLook look = WearOutfits.Wear(garment);
        foreach (WearPose pose in WearPoses.All)
        {
            WearView view = look.At(pose, raysAPose, 3);
            rays += view.Rays;
            through += view.Faults.Sum(f => f.Rays);
            holes += view.Holes.Sum(f => f.Rays);
            WorstThrough = MathF.Max(WorstThrough, view.Through);
            WorstHair = MathF.Max(WorstHair, view.HairThrough);
            WorstHollow = MathF.Max(WorstHollow, view.Hollow);
            lines.AddRange(view.Faults.Select(f => Line((float)f.Rays / (f.Inner == "hair" ? view.HatRays : view.Rays),
                $"{garment}, {pose.Name}: {f.Inner} through {f.Outer} at {f.Bone}, {1000 * f.Depth:f0} mm")));
            lines.AddRange(view.Holes.Select(f => Line((float)f.Rays / view.Rays,
                $"{garment}, {pose.Name}: {f.Inner} in {f.Outer} at {f.Bone}, {1000 * f.Depth:f0} mm")));
        }
    }

    /// <summary>What is worst, one a line, worst first.</summary>
    public string Worst(int count) => string.Create(CultureInfo.InvariantCulture,
        $"{through} through and {holes} hollow of {rays} rays\n")
        + string.Join('\n', lines.OrderByDescending(l => l.Share).Take(count).Select(l => l.Line));

    private static (float, string) Line(float share, FormattableString what)
        => (share, string.Create(CultureInfo.InvariantCulture, $"{100 * share:f2}% ")
            + what.ToString(CultureInfo.InvariantCulture));
}
