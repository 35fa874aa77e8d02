namespace Photoplay.Rendering;

/// <summary>How noisy the light of a tile's pixels is, told by how much those that touch at their corners differ where
/// they show the same thing: they are lit nearly alike, so what they differ by is noise, or detail that wants as much
/// care.</summary>
internal struct TileNoise
{
    /// <summary>Light darker than this share of the scene's is as good as black.</summary>
    private const float Dark = 0.04f;
    private double variance, matt, colour, all;
    private double others;
    private int pairs;

    /// <summary>Two pixels, both of whose light has been worked out.</summary>
    public void Add(in PixelSums a, in PixelSums b)
    {
        if (!a.ShowsTheSameAs(b)) return;
        (float mattA, float otherA, float colourA) = a.Told;
        (float mattB, float otherB, float colourB) = b.Told;
        float apart = mattA - mattB, restApart = otherA - otherB;
        variance += 0.5 * apart * apart;
        others += 0.5 * restApart * restApart;
        matt += mattA + mattB;
        colour += colourA + colourB;
        all += otherA + otherB;
        pairs++;
    }

    /// <summary>Standard deviation of a pixel's light as a share of the mean; 0 where nothing could be compared.</summary>
    /// <param name="level">Of the scene's light.</param>
    public readonly float Share(float level)
    {
        if (pairs == 0) return 0;
        double albedo = colour / (2 * pairs), mean = (albedo * matt + all) / (2 * pairs),
            deviation = Math.Sqrt((variance * albedo * albedo + others) / pairs);
        return (float)(deviation / (mean + Dark * level));
    }
}
