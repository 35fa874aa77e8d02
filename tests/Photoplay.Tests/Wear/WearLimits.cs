using Xunit;

namespace Photoplay.Tests.Wear;

/// <summary>
/// What may show. Before cloth was laid on what is beneath, 0.83% of all rays met something that stood out, up to 18% in a
/// pose. What is left are cuffs, the edges of headcloths and what a limb folds into: a third of a thousandth over all. The
/// inside of cloth is seen where one looks past a hem and the skin behind it is left out.
/// </summary>
internal static class WearLimits
{
    /// <summary>Share of rays over all poses: of one garment (a hijab is the worst, at 0.0050), and of everything.</summary>
    public const float OneGarment = 0.006f, Everything = 0.0006f;
    private const float InAPose = 0.020f, Hair = 0.015f, HollowInAPose = 0.03f;

    public static void Keep(WearReport report, float overAll)
    {
        string worst = report.Worst(12);
        Assert.True(report.WorstThrough <= InAPose, worst);
        Assert.True(report.WorstHair <= Hair, worst);
        Assert.True(report.Through <= overAll, worst);
        Assert.True(report.WorstHollow <= HollowInAPose, worst);
    }
}
