namespace Photoplay.Rendering;

/// <summary>The planes of traced frames of one size that are no longer needed, to be filled again. Safe to use from
/// several threads.</summary>
internal sealed class PlaneStore(int width, int height)
{
    private readonly Stack<float[][]> free = new();

    public int Width => width;
    public int Height => height;

    /// <summary>Planes for one frame; what stands in them is of no meaning.</summary>
    public float[][] Take()
    {
        lock (free) if (free.TryPop(out float[][]? known)) return known;
        float[][] planes = new float[(int)Plane.Count][];
        foreach (ref float[] plane in planes.AsSpan()) plane = new float[width * height];
        return planes;
    }

    public void Return(float[][] planes)
    {
        lock (free) free.Push(planes);
    }
}
