using Photoplay.Foundation;

namespace Photoplay.Rendering;

/// <summary>Directional albedo of the glossy lobes, integrated once at start-up, over cosine (columns) and roughness
/// (rows): how much a lobe takes is what the layer below does not get.</summary>
internal static class AlbedoTables
{
    private const int Size = 24, Samples = 64;
    private const float Glass = 1.5f;
    private static readonly float[] scale = new float[Size * Size], bias = new float[Size * Size],
        sheen = new float[Size * Size], passedIn = new float[Size * Size], passedOut = new float[Size * Size];

    static AlbedoTables()
    {
        for (int row = 0; row < Size; row++)
            for (int column = 0; column < Size; column++) Integrate(row, column);
    }

    private static void Integrate(int row, int column)
    {
        float rough = MathF.Max(0.03f, row / (Size - 1f)), alpha = rough * rough,
            z = MathF.Max(0.02f, column / (Size - 1f));
        Vec3 wo = new(MathF.Sqrt(MathF.Max(0, 1 - z * z)), 0, z);
        double a = 0, b = 0, f = 0, into = 0, open = 0, back = 0;
        for (uint i = 0; i < Samples; i++)
        {
            Sampler s = new(0x1234567u, i);
            s.Next(out float u, out float v);
            Vec3 h = Ggx.Sample(wo, alpha, alpha, u, v), wi = Vec3.Reflect(-wo, h);
            if (wi.Z > 0)
            {
                float lo = Ggx.Lambda(wo, alpha, alpha), g = (1 + lo) / (1 + lo + Ggx.Lambda(wi, alpha, alpha)),
                    m = Fast.Pow5(Vec3.Dot(wo, h));
                a += g * (1 - m);
                b += g * m;
            }
            float cos = Vec3.Dot(wo, h), enters = 1 - Bsdf.Dielectric(cos, Glass);
            open += enters;
            into += enters * Unmasked(wo, h, cos, Glass, alpha);
            back += Unmasked(wo, h, cos, 1 / Glass, alpha);
            Vec3 d = Fast.CosineDirection(Vec3.UnitZ, u, v);
            f += Fuzz(wo, d, MathF.Max(0.15f, rough)) * Maths.Pi;
        }
        (scale[row * Size + column], bias[row * Size + column], sheen[row * Size + column])
            = ((float)(a / Samples), (float)(b / Samples), (float)Math.Min(1, f / Samples));
        (passedIn[row * Size + column], passedOut[row * Size + column]) = ((float)Math.Max(0.2, into / open),
            (float)Math.Max(0.2, back / Samples));
    }

    // What is not caught by other facets of light that one bends, or keeps by total reflection.
    private static float Unmasked(Vec3 wo, Vec3 h, float cos, float ior, float alpha)
    {
        float k = 1 - (1 - cos * cos) / (ior * ior);
        Vec3 wi = k <= 0 ? Vec3.Reflect(-wo, h) : (-wo) * (1 / ior) + h * (cos / ior - MathF.Sqrt(k));
        if (k <= 0 != wi.Z > 0) return 0;
        float near = k <= 0 ? Ggx.Lambda(wo, alpha, alpha) : 0;
        return (1 + near) / (1 + near + Ggx.Lambda(wi, alpha, alpha));
    }

    /// <summary>Albedo of the GGX lobe is F0 * Scale + Bias (Karis 2013).</summary>
    public static (float Scale, float Bias) Specular(float cosine, float roughness)
        => (Look(scale, cosine, roughness), Look(bias, cosine, roughness));

    /// <summary>Share of the light that frosted glass passes (of what is not mirrored) or keeps inside before it is
    /// caught between facets.</summary>
    public static float Passed(float cosine, float roughness, bool entering)
        => Look(entering ? passedIn : passedOut, cosine, roughness);

    public static float Sheen(float cosine, float roughness) => Look(sheen, cosine, roughness);

    /// <summary>Brdf of standing fibres (Estevez and Kulla 2017, with Neubelt and Pettineo's
    /// visibility), local frame.</summary>
    public static float Fuzz(Vec3 wo, Vec3 wi, float roughness)
    {
        Vec3 h = (wo + wi).Normalized;
        float sin = MathF.Sqrt(MathF.Max(1e-6f, 1 - h.Z * h.Z)), power = 1 / roughness;
        float d = (2 + power) * Fast.Pow(sin, power) / Maths.Tau;
        return d / (4 * MathF.Max(1e-3f, wi.Z + wo.Z - wi.Z * wo.Z));
    }

    private static float Look(float[] table, float cosine, float roughness)
    {
        float x = Math.Clamp(cosine, 0, 1) * (Size - 1), y = Math.Clamp(roughness, 0, 1) * (Size - 1);
        int i = Math.Min((int)x, Size - 2), j = Math.Min((int)y, Size - 2), k = j * Size + i;
        x -= i;
        y -= j;
        float a = table[k] + (table[k + 1] - table[k]) * x,
            b = table[k + Size] + (table[k + Size + 1] - table[k + Size]) * x;
        return a + (b - a) * y;
    }
}
