using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Makes the picture of one frame from a finite window of traced frames around it.</summary>
public static class Resolver
{
    /// <summary>Resolves the frame at index <paramref name="centre"/> of the window, whose frames stand in a row.</summary>
    public static Picture Resolve(IReadOnlyList<TracedFrame> window, int centre, int threads = 2)
    {
        TracedFrame f = window[centre];
        Picture p = new(f.Width, f.Height);
        for (int i = 0; i < p.Radiance.Length; i++)
        {
            p.Radiance[i] = At(f, Plane.MattR, i) + At(f, Plane.GlossR, i) + At(f, Plane.HazeR, i) + At(f, Plane.SeenR, i);
            p.Albedo[i] = At(f, Plane.AlbedoR, i);
            p.Normals[i] = new(f[Plane.NormalX][i], f[Plane.NormalY][i], f[Plane.NormalZ][i]);
            p.Depths[i] = f[Plane.Depth][i] > 0 ? f[Plane.Depth][i] : float.PositiveInfinity;
            p.Motion[i] = new(f[Plane.BeforeX][i], f[Plane.BeforeY][i]);
            p.Ids[i] = (int)f[Plane.Id][i] - 1;
        }
        return p;
    }

    internal static Rgb At(TracedFrame f, Plane p, int i) => new(f[p][i], f[p + 1][i], f[p + 2][i]);
}
