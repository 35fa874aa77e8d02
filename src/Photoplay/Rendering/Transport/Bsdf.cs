using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>
/// How one point scatters light: the lobes of an OpenPBR surface (fuzz over coat over metal / glossy dielectric over
/// diffuse, diffuse transmission and subsurface colour, refraction) or of a fibre. Values are f times the cosine. The
/// coloured matt part is kept apart from the glossy part, because the two are filtered apart. Layers weaken what lies
/// below by their directional albedo at the outgoing direction.
/// </summary>
internal partial struct Bsdf
{
    private Vec3 n, t, b, wo, faceNormal;
    private Vec3 local;
    private Rgb reflect, transmit, f0, refractColour, fuzzColour;
    private float ax, ay, coat, coatAlpha, fuzzRoughness, gain, ior, refract;
    private float pMatt, pThrough, pGloss, pCoat, pRefract;
    private bool fibre, thin, entering;
    private FibreLobes strands;

    /// <summary>Colour the matt light is divided by before filtering: reflected and transmitted albedo.</summary>
    public Rgb MattAlbedo { get; private set; }
    /// <summary>Roughness of what shines most, 0 mirror .. 1.</summary>
    public float Roughness { get; private set; }
    /// <summary>Whether light only passes or mirrors sharply here (clear glass, cornea, water).</summary>
    public readonly bool IsClear => refract > 0.5f && ax < 0.02f;
    public readonly Vec3 Normal => n;
    public readonly bool IsFibre => fibre;

    /// <param name="wo">Unit, away from the surface.</param>
    /// <param name="shading">Unit shading normal, on the side of the face's front.</param>
    /// <param name="face">Unit geometric normal of the front.</param>
    public Bsdf(in OpenPbr m, Vec3 wo, Vec3 shading, Vec3 face, Vec3 tangent)
    {
        this.wo = wo;
        entering = Vec3.Dot(wo, face) >= 0;
        faceNormal = entering ? face : -face;
        n = entering ? shading : -shading;
        float nv = Vec3.Dot(n, wo);
        // A shading normal that looks away from the eye is bent back just into view.
        if (nv < 0.03f) { n = (n + wo * (0.03f - nv)).Normalized; }
        thin = m.ThinWalled;
        fibre = m.Fibre && tangent.LengthSquared > 0.25f;
        Roughness = Math.Clamp(m.SpecularRoughness, 0, 1);
        if (fibre)
        {
            strands = new FibreLobes(Clamp(m.BaseColor), Roughness, m.SpecularWeight, tangent, wo);
            MattAlbedo = strands.Albedo;
            pMatt = 1;
            Roughness = 1;
            n = (wo - tangent * Vec3.Dot(tangent, wo)).Normalized;
            return;
        }
        Frame(tangent);
        float anisotropy = Math.Clamp(m.SpecularAnisotropy, 0, 0.95f),
            alpha = MathF.Max(0.0015f, Roughness * Roughness), aspect = MathF.Sqrt(1 - 0.9f * anisotropy);
        ax = MathF.Max(0.0015f, alpha / aspect);
        ay = MathF.Max(0.0015f, alpha * aspect);
        local = Local(wo);
        local = new(local.X, local.Y, MathF.Max(0.02f, local.Z));
        float metal = Maths.Saturate(m.BaseMetalness), under = 1;
        if (m.FuzzWeight > 0)
        {
            fuzzRoughness = MathF.Max(0.15f, m.FuzzRoughness);
            fuzzColour = Clamp(m.FuzzColor) * Maths.Saturate(m.FuzzWeight);
            under *= 1 - AlbedoTables.Sheen(local.Z, fuzzRoughness) * fuzzColour.Max;
        }
        Rgb tint = Rgb.White;
        if (m.CoatWeight > 0)
        {
            float c = Math.Clamp(m.CoatRoughness, 0, 1);
            coatAlpha = MathF.Max(0.0015f, c * c);
            coat = under * Maths.Saturate(m.CoatWeight);
            var (s0, b0) = AlbedoTables.Specular(local.Z, c);
            under *= 1 - m.CoatWeight * (0.04f * s0 + b0);
            tint = Rgb.Lerp(Rgb.White, m.CoatColor, Maths.Saturate(m.CoatWeight));
        }
        ior = Math.Clamp(m.SpecularIor <= 0 ? 1.5f : m.SpecularIor, 1.01f, 3);
        float r0 = (ior - 1) / (ior + 1), dielectric = r0 * r0 * m.SpecularWeight;
        Rgb baseColour = Clamp(m.BaseColor);
        f0 = Rgb.Lerp(new(dielectric), baseColour, metal);
        // Brushed: what is lost between facets goes by the wider axis more than by the narrower.
        float wide = anisotropy > 0 ? MathF.Sqrt(MathF.Sqrt(0.5f * (ax * ax + ay * ay))) : Roughness;
        var (scale, bias) = AlbedoTables.Specular(local.Z, wide);
        float grazing = MathF.Max(metal, MathF.Min(1, m.SpecularWeight));
        // Light lost between microfacets is given back in the lobe's own shape (Turquin 2019).
        gain = 1 / MathF.Max(0.2f, scale + bias) - 1;
        Rgb specular = f0 * scale + new Rgb(bias * grazing);
        float average = (specular * (Rgb.White + f0 * gain)).Luminance;
        f90 = grazing;
        refract = Maths.Saturate(m.TransmissionWeight) * (1 - metal);
        float body = under * (1 - metal) * (1 - refract)
            * (1 - Math.Min(1, dielectric * scale + bias * MathF.Min(1, m.SpecularWeight)));
        if (m.SpecularWeight <= 0 && metal <= 0) body = under * (1 - refract);
        float sss = Maths.Saturate(m.SubsurfaceWeight);
        reflect = Rgb.Lerp(baseColour, Clamp(m.SubsurfaceColor) * (thin ? 0.5f : 1), sss) * tint * body;
        transmit = thin ? Clamp(m.SubsurfaceColor) * tint * (0.5f * sss * body) : default;
        glossScale = tint * under;
        refractColour = Clamp(m.TransmissionColor) * tint * (refract * under);
        if (!entering && refract > 0) { glossScale *= 1 - refract; }
        if (refract > 0 && ax >= Frost)
            frostGain = 1 / (thin ? MathF.Max(0.2f, scale + bias) : AlbedoTables.Passed(local.Z, wide, entering));
        float wg = average * glossScale.Luminance, wc = coat * (0.04f + 0.3f * Fast.Pow5(local.Z)),
            wm = reflect.Luminance + 0.3f * fuzzColour.Max, wt = transmit.Luminance, wr = refractColour.Luminance;
        float sum = wg + wc + wm + wt + wr;
        if (!(sum > 0)) { pMatt = 1; sum = 1; wm = 1; wg = wc = wt = wr = 0; }
        (pGloss, pCoat, pMatt, pThrough, pRefract) = (wg / sum, wc / sum, wm / sum, wt / sum, wr / sum);
        MattAlbedo = reflect + transmit + fuzzColour * AlbedoTables.Sheen(local.Z, MathF.Max(0.15f, fuzzRoughness));
    }

    private Rgb glossScale;
    private float f90, frostGain;

    /// <summary>Only the matt part that light diffusing under the skin leaves by: a white Lambert
    /// reflector tinted so.</summary>
    public static Bsdf Lambert(Rgb albedo, Vec3 normal) => new()
    {
        n = normal, faceNormal = normal, wo = normal, local = Vec3.UnitZ, reflect = albedo,
        pMatt = 1, MattAlbedo = albedo, Roughness = 1, ax = 1, ay = 1, entering = true,
    };

    /// <summary>The same without its diffuse reflection.</summary>
    public readonly Bsdf WithoutDiffuse(float keep)
    {
        Bsdf g = this;
        g.reflect *= keep;
        float gone = pMatt * (1 - keep), rest = 1 - gone;
        if (rest > 1e-4f)
        {
            g.pMatt = pMatt * keep / rest;
            g.pGloss /= rest; g.pCoat /= rest; g.pThrough /= rest; g.pRefract /= rest;
        }
        return g;
    }

    public readonly Rgb DiffuseReflection => reflect;
    public readonly float MattShare => pMatt;

    /// <summary>f cos for light from wi, matt and glossy; density of <see cref="Sample"/> there (refraction is not part
    /// of either).</summary>
    public readonly void Evaluate(Vec3 wi, out Rgb matt, out Rgb gloss, out float pdf)
    {
        if (fibre) { strands.Evaluate(wi, out matt, out gloss, out pdf); return; }
        matt = gloss = default;
        pdf = 0;
        float nl = Vec3.Dot(n, wi);
        bool front = Vec3.Dot(faceNormal, wi) > 0;
        if (!front)
        {
            if (nl >= 0) return;
            matt = transmit * (-nl * Fast.InvPi);
            pdf = pThrough * -nl * Fast.InvPi;
            if (!IsFrosted) return;
            gloss = Pass(Local(wi), out float passing);
            pdf += passing;
            return;
        }
        if (nl <= 0) return;
        matt = reflect * (nl * Fast.InvPi);
        pdf = pMatt * nl * Fast.InvPi;
        if (pGloss + pCoat <= 0 && fuzzRoughness <= 0 && !IsFrosted) return;
        Vec3 l = Local(wi);
        if (fuzzRoughness > 0) matt += fuzzColour * (AlbedoTables.Fuzz(local, l, fuzzRoughness) * nl);
        Vec3 h = (local + l).Normalized;
        float schlick = Fast.Pow5(Math.Clamp(Vec3.Dot(local, h), 0, 1));
        if (pGloss > 0)
        {
            float lo = Ggx.Lambda(local, ax, ay), d = Ggx.D(h, ax, ay), g = 1 / (1 + lo + Ggx.Lambda(l, ax, ay));
            Rgb fresnel = f0 + (new Rgb(f90) - f0) * schlick;
            gloss = glossScale * fresnel * (Rgb.White + f0 * gain) * (d * g / (4 * local.Z));
            pdf += pGloss * d / ((1 + lo) * 4 * local.Z);
        }
        if (pCoat > 0)
        {
            float lo = Ggx.Lambda(local, coatAlpha, coatAlpha), d = Ggx.D(h, coatAlpha, coatAlpha),
                g = 1 / (1 + lo + Ggx.Lambda(l, coatAlpha, coatAlpha));
            gloss += new Rgb(coat * (0.04f + 0.96f * schlick) * d * g / (4 * local.Z));
            pdf += pCoat * d / ((1 + lo) * 4 * local.Z);
        }
        if (IsFrosted && !entering)
        {
            gloss += Pass(l, out float kept);
            pdf += kept;
        }
    }

    /// <summary>Draws a direction. Weight is f cos / density of all lobes together; share is how much of it is matt, by
    /// channel. A density of 0 marks light bent by refraction, which light sampling does not find.</summary>
    public readonly bool Sample(ref Sampler sampler, out Vec3 wi, out Rgb weight, out Rgb mattShare, out float pdf)
    {
        sampler.Next(out float u, out float v);
        sampler.Next(out float pick, out float turn);
        weight = mattShare = default;
        wi = default;
        pdf = 0;
        if (fibre) wi = strands.Sample(u, v, pick, turn);
        else if (pick < pMatt) wi = Fast.CosineDirection(n, u, v);
        else if ((pick -= pMatt) < pThrough) wi = Fast.CosineDirection(-n, u, v);
        else if ((pick -= pThrough) < pRefract)
        {
            if (!IsFrosted) return Refract(u, v, out wi, out weight, out mattShare, out pdf);
            if (!Bend(Ggx.Sample(local, ax, ay, u, v), out Vec3 bent)) return false;
            wi = World(bent).Normalized;
        }
        else
        {
            bool clear = pick - pRefract < pCoat;
            Vec3 l = Vec3.Reflect(-local,
                clear ? Ggx.Sample(local, coatAlpha, coatAlpha, u, v) : Ggx.Sample(local, ax, ay, u, v));
            if (l.Z <= 0) return false;
            wi = World(l);
        }
        Evaluate(wi, out Rgb matt, out Rgb gloss, out pdf);
        if (!(pdf > 1e-9f)) return false;
        Rgb f = matt + gloss;
        weight = f / pdf;
        mattShare = new(Share(matt.R, f.R), Share(matt.G, f.G), Share(matt.B, f.B));
        return weight.IsFinite;
    }

    /// <summary>Draws a mirrored direction of a clear surface; the density is the one of
    /// <see cref="Evaluate"/>.</summary>
    public readonly bool Mirror(ref Sampler sampler, out Vec3 wi, out Rgb weight, out float pdf)
    {
        sampler.Next(out float u, out float v);
        Vec3 h = Ggx.Sample(local, ax, ay, u, v);
        wi = World(Vec3.Reflect(-local, h));
        Evaluate(wi, out _, out Rgb gloss, out pdf);
        float own = Ggx.ReflectionPdf(local, h, ax, ay);
        weight = own > 1e-9f ? gloss / own : default;
        return entering && weight.IsFinite;
    }

    private static float Share(float part, float whole) => whole > 1e-12f ? part / whole : 0;
    private static Rgb Clamp(Rgb c) => new(Maths.Saturate(c.R), Maths.Saturate(c.G), Maths.Saturate(c.B));
    private readonly Vec3 Local(Vec3 w) => new(Vec3.Dot(t, w), Vec3.Dot(b, w), Vec3.Dot(n, w));
    private readonly Vec3 World(Vec3 w) => t * w.X + b * w.Y + n * w.Z;

    private void Frame(Vec3 tangent)
    {
        t = tangent - n * Vec3.Dot(tangent, n);
        if (t.LengthSquared > 1e-4f) { t = t.Normalized; b = Vec3.Cross(n, t); }
        else Vec3.Basis(n, out t, out b);
    }
}
