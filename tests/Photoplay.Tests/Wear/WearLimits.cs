using Xunit;

namespace Photoplay.Tests.Wear;

/// <summary>
/// What may show. Before cloth was laid on what is beneath, 0.83% of all rays met something that stood out, up to 18% in a
/// pose; before inner layers were kept beneath outer ones in every pose, 0.04%. What is left, one ray in seventy thousand,
/// is throats in headcloths, and thighs and sleeves at hems.
/// </summary>
internal static class WearLimits
{
    /// <summary>Share of rays over all poses: of one garment (a hijab is the worst, at 0.0003), and of everything.</summary>
    public const float OneGarment = 0.0015f, Everything = 0.00003f;
    private const float InAPose = 0.010f, Hair = 0.015f, HollowInAPose = 0.010f;

    public static void Keep(WearReport report, float overAll)
    {
        string worst = report.Worst(12);
        Assert.True(report.WorstThrough <= InAPose, worst);
        Assert.True(report.WorstHair <= Hair, worst);
        Assert.True(report.Through <= overAll, worst);
        Assert.True(report.WorstHollow <= HollowInAPose, worst);
    }
}
