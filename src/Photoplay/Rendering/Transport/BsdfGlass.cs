using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>What goes through: sharp (clear glass, window panes: a choice that light sampling does not find) or frosted
/// (Walter et al. 2007, drawn by visible normals; a thin frosted sheet sends on the mirror image of what it would
/// reflect). Radiance is not scaled by the square of the index: what enters leaves again.</summary>
internal partial struct Bsdf
{
    /// <summary>Least alpha of frosted glass; below, light is bent at one sharp angle.</summary>
    private const float Frost = 0.02f;

    /// <summary>Whether glossy light passes that drawing lights can find.</summary>
    public readonly bool IsFrosted => pRefract > 0 && ax >= Frost;

    /// <summary>The direction light takes straight on through a clear surface that is entered, and how much
    /// of it does.</summary>
    public readonly Rgb PassOn(out Vec3 wi)
    {
        float eta = 1 / ior, k = 1 - eta * eta * (1 - local.Z * local.Z);
        wi = thin ? -wo : World((-local) * eta + Vec3.UnitZ * (eta * local.Z - MathF.Sqrt(k))).Normalized;
        return refractColour * (1 - Mirrored(local.Z));
    }

    private readonly bool Refract(float u, float v, out Vec3 wi, out Rgb weight, out Rgb mattShare, out float pdf)
    {
        pdf = 0;
        mattShare = default;
        weight = refractColour / pRefract;
        if (thin)
        {
            wi = -wo;
            weight *= 1 - Mirrored(local.Z);
            return true;
        }
        Vec3 h = ax < 0.003f ? Vec3.UnitZ : Ggx.Sample(local, ax, ay, u, v);
        if (entering) weight *= 1 - Mirrored(Vec3.Dot(local, h));
        bool found = Bend(h, out Vec3 bent);
        wi = World(bent).Normalized;
        return found;
    }

    /// <summary>The local direction light takes at a facet; false if another facet stands there. What is inside is let
    /// out wherever it can be: choosing mirror images inside a glass costs noise and shows nothing.</summary>
    private readonly bool Bend(Vec3 h, out Vec3 l)
    {
        Vec3 mirrored = Vec3.Reflect(-local, h);
        l = new(mirrored.X, mirrored.Y, -mirrored.Z);
        if (thin) return l.Z < 0;
        float eta = entering ? 1 / ior : ior, cos = Vec3.Dot(local, h), k = 1 - eta * eta * (1 - cos * cos);
        l = k <= 0 ? mirrored : (-local) * eta + h * (eta * cos - MathF.Sqrt(k));
        return k <= 0 == l.Z > 0;
    }

    /// <summary>f cos and density of frosted glass for the local direction l.</summary>
    private readonly Rgb Pass(Vec3 l, out float pdf)
    {
        pdf = 0;
        bool through = l.Z < 0;
        float lambda = Ggx.Lambda(local, ax, ay), lambdaFar = Ggx.Lambda(l, ax, ay);
        float far = entering ? ior : 1 / ior;
        if (thin || !through)
        {
            if (thin != through || (!thin && entering)) return default;
            Vec3 m = (local + new Vec3(l.X, l.Y, MathF.Abs(l.Z))).Normalized;
            float met = Vec3.Dot(local, m), own = Ggx.D(m, ax, ay) / ((1 + lambda) * 4 * local.Z);
            if (!thin && 1 - (1 - met * met) / (far * far) > 0) return default;
            pdf = pRefract * own;
            return refractColour
                * ((thin ? 1 - Mirrored(met) : 1) * frostGain * own * (1 + lambda) / (1 + lambda + lambdaFar));
        }
        Vec3 h = local + l * far;
        h = h.Z < 0 ? (-h).Normalized : h.Normalized;
        float cos = Vec3.Dot(local, h), cosFar = Vec3.Dot(l, h), s = cos + far * cosFar;
        if (cos <= 0 || cosFar >= 0 || s * s < 1e-9f) return default;
        float density = Ggx.D(h, ax, ay) * cos / ((1 + lambda) * local.Z) * far * far * -cosFar / (s * s);
        pdf = pRefract * density;
        return refractColour * ((entering ? 1 - Mirrored(cos) : 1) * frostGain * density / (1 + lambdaFar));
    }

    /// <summary>What a facet mirrors and so does not let in: Schlick's, as in the glossy lobe, so that both
    /// sum to 1.</summary>
    private readonly float Mirrored(float cos)
    {
        float least = f0.Luminance;
        return least + (f90 - least) * Fast.Pow5(Math.Clamp(cos, 0, 1));
    }

    /// <summary>Fresnel reflectance of a dielectric for unpolarised light; ior is that of the far side over
    /// the near side.</summary>
    public static float Dielectric(float cos, float ior)
    {
        float sin2 = (1 - cos * cos) / (ior * ior);
        if (sin2 >= 1) return 1;
        float c = MathF.Sqrt(1 - sin2), s = (cos - ior * c) / (cos + ior * c), p = (ior * cos - c) / (ior * cos + c);
        return 0.5f * (s * s + p * p);
    }
}
