using Photoplay.Foundation;

namespace Photoplay.Sets;

/// <summary>The way through an outdoor place: a line that winds gently about the -Z axis, x as a function of z, passing
/// near the origin.</summary>
public sealed class Trail
{
    private readonly float sway, phase, drift;

    /// <param name="sway">How far it winds to each side, metres.</param>
    public Trail(Seed seed, float sway, float near = 12, float far = -28)
    {
        this.sway = sway;
        Near = near;
        Far = far;
        phase = seed.Range("phase", -0.6f, 0.6f);
        drift = seed.Range("drift", -0.012f, 0.012f);
    }

    /// <summary>z of its two ends: behind the camera's side, and deep in the set.</summary>
    public float Near { get; }
    public float Far { get; }

    public float X(float z) => sway * (Maths.Sin(z * 0.17f + phase) - Maths.Sin(phase))
        + 0.35f * sway * (Maths.Sin(z * 0.41f + phase * 2) - Maths.Sin(phase * 2)) + drift * z;

    /// <summary>Signed distance to its right (+X) side, metres, along x.</summary>
    public float Across(float x, float z) => x - X(z);

    /// <summary>Points every metre and a half from near to far, on the ground.</summary>
    public IReadOnlyList<Vec3> Points(Func<float, float, float> height)
    {
        List<Vec3> points = [];
        for (float z = Near; z >= Far; z -= 1.5f) points.Add(new(X(z), height(X(z), z), z));
        return points;
    }
}
