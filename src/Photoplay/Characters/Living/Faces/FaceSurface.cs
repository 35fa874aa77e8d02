using Photoplay.Foundation;

namespace Photoplay.Characters.Living.Faces;

/// <summary>The front of a body where its face stands, as a field of depths: a place is given in face radii from the
/// middle, to the body's left and up, and found on the surface.</summary>
internal sealed class FaceSurface
{
    private const int Half = 24;
    /// <summary>How far the field reaches, face radii.</summary>
    private const float Span = 1.5f;
    private readonly float[] depths = new float[(2 * Half + 1) * (2 * Half + 1)];

    /// <param name="middle">Actor space; its Z is where nothing is met anywhere.</param>
    /// <param name="frontAt">Z of the foremost surface at x and y, or null where there is none.</param>
    /// <param name="smoothing">Rounds of smoothing: a face spans ribs and grooves.</param>
    public FaceSurface(Vec3 middle, float radius, Func<float, float, float?> frontAt, int smoothing = 3)
    {
        Radius = radius;
        bool[] met = new bool[depths.Length];
        for (int j = -Half; j <= Half; j++)
            for (int i = -Half; i <= Half; i++)
                if (frontAt(middle.X + i * Span / Half * radius, middle.Y + j * Span / Half * radius) is float z)
                {
                    depths[Index(i, j)] = z;
                    met[Index(i, j)] = true;
                }
        Spread(met, middle.Z);
        for (int round = 0; round < smoothing; round++) Smooth();
        Middle = new(middle.X, middle.Y, depths[Index(0, 0)]);
    }

    public Vec3 Middle { get; }
    /// <summary>Metres.</summary>
    public float Radius { get; }

    /// <summary>Where a point of actor space is seen from the front, face radii from the middle.</summary>
    public Vec2 PlaceOf(Vec3 p) => new((p.X - Middle.X) / Radius, (p.Y - Middle.Y) / Radius);

    /// <summary>On the surface, actor space.</summary>
    public Vec3 Point(float u, float v)
    {
        float x = Math.Clamp(u / Span * Half, -Half, Half - 1e-3f), y = Math.Clamp(v / Span * Half, -Half, Half - 1e-3f);
        int i = (int)MathF.Floor(x), j = (int)MathF.Floor(y);
        float a = x - i, b = y - j, z = Maths.Lerp(Maths.Lerp(depths[Index(i, j)], depths[Index(i + 1, j)], a),
            Maths.Lerp(depths[Index(i, j + 1)], depths[Index(i + 1, j + 1)], a), b);
        return new(Middle.X + u * Radius, Middle.Y + v * Radius, z);
    }

    /// <summary>Unit, outwards.</summary>
    public Vec3 Normal(float u, float v)
    {
        const float e = 0.12f;
        return Vec3.Cross(Point(u + e, v) - Point(u - e, v), Point(u, v + e) - Point(u, v - e)).Normalized;
    }

    /// <summary>Where nothing was met the surface goes on as it is nearby.</summary>
    private void Spread(bool[] met, float otherwise)
    {
        if (!met.Contains(true)) { Array.Fill(depths, otherwise); return; }
        for (bool open = true; open;)
        {
            open = false;
            bool[] now = [.. met];
            for (int j = -Half; j <= Half; j++)
                for (int i = -Half; i <= Half; i++)
                {
                    if (met[Index(i, j)]) continue;
                    float sum = 0;
                    int count = 0;
                    for (int dj = -1; dj <= 1; dj++)
                        for (int di = -1; di <= 1; di++)
                            if (Math.Abs(i + di) <= Half && Math.Abs(j + dj) <= Half && met[Index(i + di, j + dj)])
                                (sum, count) = (sum + depths[Index(i + di, j + dj)], count + 1);
                    if (count == 0) { open = true; continue; }
                    // It falls away like the side of a ball.
                    (depths[Index(i, j)], now[Index(i, j)]) = (sum / count - 0.03f * Radius, true);
                }
            now.CopyTo(met, 0);
        }
    }

    private void Smooth()
    {
        float[] old = [.. depths];
        for (int j = -Half; j <= Half; j++)
            for (int i = -Half; i <= Half; i++)
            {
                float sum = 0;
                for (int dj = -1; dj <= 1; dj++)
                    for (int di = -1; di <= 1; di++)
                        sum += old[Index(Math.Clamp(i + di, -Half, Half), Math.Clamp(j + dj, -Half, Half))];
                depths[Index(i, j)] = sum / 9;
            }
    }

    private static int Index(int i, int j) => (j + Half) * (2 * Half + 1) + i + Half;
}
