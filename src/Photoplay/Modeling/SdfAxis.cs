namespace Photoplay.Modeling;

/// <summary>One axis of a meshing grid: planes that stand close in zones of detail and spread
/// out between them.</summary>
public static class SdfAxis
{
    /// <param name="Lo">Start of a zone, metres.</param>
    /// <param name="Hi">Its end.</param>
    /// <param name="Cell">Spacing within it.</param>
    public readonly record struct Zone(float Lo, float Hi, float Cell);

    /// <summary>Planes from below <paramref name="lo"/> to above <paramref name="hi"/>; spacing grows away from a zone
    /// by a quarter of the distance to it up to <paramref name="cell"/>. Their number is one more than a multiple of
    /// <see cref="SdfMesher.BlockSize"/>.</summary>
    public static float[] Planes(float lo, float hi, float cell, params ReadOnlySpan<Zone> zones)
    {
        List<float> planes = [];
        float x = lo - 2 * cell;
        while (true)
        {
            planes.Add(x);
            if (x > hi + 2 * cell && planes.Count % SdfMesher.BlockSize == 1) return [.. planes];
            float step = cell;
            foreach (Zone z in zones)
            {
                float away = MathF.Max(0, MathF.Max(z.Lo - x, x - z.Hi));
                step = MathF.Min(step, z.Cell + away * 0.25f);
            }
            x += step;
        }
    }
}
