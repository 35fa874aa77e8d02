namespace Photoplay.Rendering;

/// <summary>
/// Where a frame knows nothing of light, because the camera and all that is seen there stand still and light is worked
/// out in every other frame (<see cref="Interleave.StillLight"/>): such a place of the picture is the mean of the
/// pictures before and after. Only beside what does move is it needed none the less, for filters that look a few pixels
/// around.
/// </summary>
internal sealed class Darkness : IDisposable
{
    /// <summary>Traced pixels around what moves whose picture is put together, and, beyond those, whose light is
    /// gathered: as far as filters of the picture, and of surfaces, look.</summary>
    private const byte Edge = 2, Near = 4;
    private byte[] depths = [];
    private byte gathered;

    /// <summary>Looks for it in a frame; false where light is known everywhere, or no picture before and after will help
    /// out.</summary>
    public bool Find(TracedFrame f, bool isAlone, RenderSettings settings)
    {
        if (isAlone || settings.SteadyWindow == 0 || !Interleave.IsWithoutLight(f.FrameNumber)) return false;
        int width = f.Width, height = f.Height;
        float[] still = f[Plane.Still];
        if (!still.AsSpan(0, width * height).Contains(1)) return false;
        gathered = (byte)(Near + (LensSmoothing.IsNeeded(f) ? LensSmoothing.Reach : 0));
        byte most = (byte)(gathered + 1);
        depths = Scratch<byte>.Pool.Rent(width * height);
        // Steps to the nearest place that is lit, across, down and aslant: towards the picture's end, then back.
        for (int y = 0, i = 0; y < height; y++)
            for (int x = 0; x < width; x++, i++)
                depths[i] = still[i] > 0 ? Least(x, y, i, -1) : (byte)0;
        for (int y = height - 1, i = width * height - 1; y >= 0; y--)
            for (int x = width - 1; x >= 0; x--, i--)
                if (depths[i] > 0) depths[i] = Math.Min(depths[i], Least(x, y, i, 1));
        return true;

        byte Least(int x, int y, int i, int side)
        {
            int least = most - 1, along = x + side, beside = y + side;
            if (along >= 0 && along < width) least = Math.Min(least, depths[i + side]);
            if (beside >= 0 && beside < height)
                for (int nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
                    least = Math.Min(least, depths[i + side * width + nx - x]);
            return (byte)(least + 1);
        }
    }

    public void Dispose()
    {
        if (depths.Length > 0) Scratch<byte>.Pool.Return(depths);
        depths = [];
    }

    /// <summary>Whether nothing is known of the light of a traced pixel.</summary>
    public bool IsDark(int i) => depths[i] > 0;
    /// <summary>Whether not even what is beside it wants its picture.</summary>
    public bool IsLeftOut(int i) => depths[i] > Edge;
    /// <summary>Whether nothing wants its light.</summary>
    public bool IsUnlit(int i) => depths[i] > gathered;
}
