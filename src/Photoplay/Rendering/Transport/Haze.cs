using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>Height fog along a ray, in closed form: density falls by e every <see cref="Air.Height"/> metres.</summary>
internal readonly struct Haze(Air air)
{
    private readonly float height = MathF.Max(0.01f, air.Height);

    public bool IsClear => !(air.Density > 0);
    public Rgb Albedo => air.Albedo;
    /// <summary>Metres of a ray that lie in the air.</summary>
    public float Reach => air.Reach;

    private float DensityAt(float y) => air.Density * Fast.Exp(Math.Clamp(-(y - air.Base) / height, -30, 6));

    /// <summary>Optical depth of the first t metres of a ray.</summary>
    public float Depth(Vec3 o, Vec3 d, float t)
    {
        t = MathF.Min(t, Reach);
        float k = d.Y / height, s = DensityAt(o.Y);
        return MathF.Abs(k * t) < 1e-3f ? s * t : s * (1 - Fast.Exp(Math.Clamp(-k * t, -80, 20))) / k;
    }

    /// <summary>How far along the ray an optical depth is reached.</summary>
    public float Distance(Vec3 o, Vec3 d, float depth)
    {
        float k = d.Y / height, s = DensityAt(o.Y);
        if (!(s > 1e-12f)) return 1e5f;
        float x = depth * k / s;
        return MathF.Abs(x) < 1e-3f ? depth / s : x >= 0.99999f ? 1e5f : -Fast.Log(1 - x) / k;
    }

    public float Density(Vec3 p) => DensityAt(p.Y);

    /// <summary>Share a steradian of light that is turned by the angle of that cosine.</summary>
    public float Phase(float cos) => Phases.HenyeyGreenstein(cos, air.Anisotropy);
}
