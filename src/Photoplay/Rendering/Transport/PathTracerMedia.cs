using Photoplay.Foundation;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>What paths do in air, smoke, cloud and fire.</summary>
internal sealed partial class PathTracer
{
    private const float FarthestAir = 1e5f;
    /// <summary>Density a steradian above which a bounce is a mirror's.</summary>
    private const float SharpPdf = 40;
    /// <summary>Orders of scattering that stand for those beyond the last bounce, and how much each keeps of the light,
    /// of the extinction and of the direction of the one before (Wrenninge, Kulla and Lundqvist 2013, "Oz: The Great
    /// and Volumetric").</summary>
    private const int Orders = 4;
    private const float Kept = 0.5f;

    private Steps steps;
    // What the place in the first medium is drawn with, and whether it is asked.
    private float veil, veilAsk;
    // Whether the light that is found was scattered to the camera by a medium: it belongs to the haze.
    private bool clouded;

    // The way light came to a place from which a medium scatters it to the camera, kept for after what stands behind:
    // taking both leaves no noise of choosing.
    private bool hasScattered;
    private Ray scattered;
    private Rgb scatteredThroughput;
    private float scatteredPdf, scatteredWeight;
    private Vec3 scatteredFrom;

    /// <summary>Takes the ray through the volumes. False if it was scattered in one: then the ray goes on from there,
    /// or (not turned) ends.</summary>
    private bool Drift(ref Ray ray, ref float reach, ref bool onCameraSegment, ref Sampler sampler,
        ref PathResult result, out bool turned)
    {
        turned = false;
        if (onCameraSegment && !featured)
        {
            LookThrough(ray, MathF.Min(reach, FarthestAir), ref sampler, ref result);
            return true;
        }
        bool collided = volumes.Collide(ray, MathF.Min(reach, FarthestAir), ref steps, out Collision at, out Rgb glow);
        // What is met by chance is lit by the lamp that stands in the glow.
        if (!glow.IsBlack && (lastPdf <= 0 || lastPdf > SharpPdf)) Scatter(throughput * glow, ref result);
        if (!collided) return true;
        reach = at.Distance;
        if (MeetLamps(ray, reach, ref result)) return false;
        mattShare = Rgb.White;
        throughput *= at.Albedo;
        Vec3 p = ray.Origin + ray.Direction * reach;
        bool last = bounces >= maxBounces;
        GatherInside(p, ray.Direction, at.Anisotropy, last, ref sampler, ref result);
        if (last) return false;
        onCameraSegment = false;
        bounces++;
        float survive = Math.Clamp(throughput.Max, 0.05f, 1);
        if (!(sampler.Next() < survive)) return false;
        throughput /= survive;
        sampler.Next(out float u, out float v);
        Vec3 wi = Phases.Sample(ray.Direction, at.Anisotropy, u, v, out float pdf);
        (lastPdf, lastPoint, lastNormal, lastTwoSided) = (pdf, p, ray.Direction, true);
        ray = new(p, wi);
        turned = true;
        return false;
    }

    /// <summary>Adds what glows before the camera and what is scattered to it, and dims what lies behind.</summary>
    private void LookThrough(in Ray ray, float reach, ref Sampler sampler, ref PathResult result)
    {
        float kept = volumes.Look(ray, reach, veil, ref steps, out Collision at, out Rgb glow);
        glow *= throughput;
        result.Seen += glow;
        result.Flame += glow.Luminance;
        Rgb carried = throughput;
        throughput *= 1 - kept;
        // A thin veil is asked for its light now and then only.
        float asked = Math.Clamp(kept * 5, 0.08f, 1);
        float ask = veilAsk;
        (veil, veilAsk) = (steps.Next(), steps.Next());
        if (!lit || kept < 1e-4f || ask >= asked) return;
        Rgb behind = throughput;
        Vec3 p = ray.Origin + ray.Direction * at.Distance;
        throughput = carried * at.Albedo
            * (kept / asked * (haze.IsClear ? 1 : Fast.Exp(-haze.Depth(ray.Origin, ray.Direction, at.Distance))));
        (clouded, mattShare) = (true, Rgb.White);
        bool last = hasScattered || bounces >= maxBounces;
        GatherInside(p, ray.Direction, at.Anisotropy, last, ref sampler, ref result);
        float goesOn = Math.Clamp(IsThorough ? MathF.Sqrt(throughput.Max) : throughput.Max, 0.05f, 1);
        if (!last && steps.Next() < goesOn)
        {
            hasScattered = true;
            scatteredThroughput = throughput / goesOn;
            scatteredWeight = lastWeight;
            Vec3 wi = Phases.Sample(ray.Direction, at.Anisotropy, steps.Next(), steps.Next(), out scatteredPdf);
            scattered = new(p, wi);
            scatteredFrom = ray.Direction;
        }
        (clouded, mattShare, throughput) = (false, default, behind);
    }

    /// <summary>Follows what <see cref="LookThrough"/> kept for later.</summary>
    private void FollowScattered(ref Sampler sampler, ref PathResult result)
    {
        (throughput, mattShare, featured, clouded) = (scatteredThroughput, Rgb.White, true, true);
        (lastPdf, lastPoint, lastNormal, lastTwoSided, lastWeight) =
            (scatteredPdf, scattered.Origin, scatteredFrom, true, scatteredWeight);
        (lastWithSun, lastWithSky, lastInAir) = (!IsThorough || lights.Sun is null, true, true);
        (bounces, onward) = (1, 1);
        Follow(scattered, 0.4f, false, ref sampler, ref result);
    }

    /// <summary>Draws one light for a point in a medium (and the sun besides, if thorough) and adds what is scattered
    /// on.</summary>
    private void GatherInside(Vec3 p, Vec3 onward, float anisotropy, bool last, ref Sampler sampler,
        ref PathResult result)
    {
        bool sunApart = IsThorough && lights.Sun is not null;
        (lastWithSun, lastWithSky, lastInAir) = (!sunApart, true, true);
        Span<float> w = weights.AsSpan(0, lights.Count);
        float sum = lights.Weigh(p, onward, true, !sunApart, w);
        lastWeight = sum;
        float u, v;
        if (sunApart)
        {
            sampler.Next(out u, out v);
            GatherInside(LightSet.SunLight, 1, u, v, p, onward, anisotropy, last, ref result);
        }
        float pick = sampler.Next() * sum;
        sampler.Next(out u, out v);
        if (!(sum > 0)) return;
        int i = 0;
        for (; i < w.Length - 1 && pick >= w[i]; i++) pick -= w[i];
        if (w[i] > 0) GatherInside(i, w[i] / sum, u, v, p, onward, anisotropy, last, ref result);
    }

    /// <summary>At the last bounce, further orders of scattering are added: light that is spread ever more and dimmed
    /// ever less.</summary>
    private void GatherInside(int i, float chance, float u, float v, Vec3 p, Vec3 onward, float anisotropy, bool last,
        ref PathResult result)
    {
        if (!lights.Sample(scene, i, p, u, v, out LightSample s, true) || !(s.Pdf > 0)) return;
        float cos = Vec3.Dot(onward, s.Direction), phase = Phases.HenyeyGreenstein(cos, anisotropy),
            density = s.Pdf * chance;
        bool isUnmet = last || !lights.CanBeMet(i);
        float mis = isUnmet ? 1 : density * density / (density * density + phase * phase);
        Ray shadow = new(p, s.Direction, s.Distance * 0.9995f);
        ShadowTint tint = new(scene);
        if (scene.Blocked(shadow, ref tint)) return;
        float through = volumes.Passed(shadow, MathF.Min(shadow.Far, FarthestAir), ref steps),
            scattered = through * phase;
        float share = Kept;
        for (int order = 1; last && order < Orders; order++, share *= Kept)
            scattered += share * Fast.Pow(through, share) * Phases.HenyeyGreenstein(cos, anisotropy * share);
        Scatter(s.Radiance * throughput * tint.Passed * (scattered * mis / density), ref result);
    }

    /// <summary>Light scattered towards the camera by the air before the surface, by one shadowed sample; then dims
    /// what lies behind. Sun and sky are met where light is lost on the way, lamps at equal angles about them (Kulla
    /// and Fajardo 2012).</summary>
    private void Breathe(in Ray ray, float reach, ref Sampler sampler, ref PathResult result)
    {
        Vec3 o = ray.Origin, d = ray.Direction;
        float depth = haze.Depth(o, d, reach), passed = Fast.Exp(-depth), scattered = 1 - passed;
        if (!lit) { throughput *= passed; return; }
        sampler.Next(out float u, out float pick);
        sampler.Next(out float a, out float b);
        // Thin air is asked now and then only.
        float asked = Math.Clamp(scattered * 5, 0.08f, 1);
        if (scattered < 1e-5f || sampler.Next() >= asked) { throughput *= passed; return; }
        Span<float> w = weights.AsSpan(0, lights.Count);
        float t = MathF.Min(haze.Distance(o, d, -Fast.Log(1 - u * MathF.Min(scattered, 0.999999f))), reach);
        float sum = lights.Weigh(o + d * t, d, true, true, w) * scattered;
        for (int i = 0; i < w.Length; i++) w[i] *= scattered;
        for (int i = 0; i < lights.Lamps.Length; i++)
        {
            ref float lamp = ref w[LightSet.FirstLamp + i];
            sum -= lamp;
            Vec3 to = lights.Lamps[i].Position - o;
            float along = Math.Clamp(Vec3.Dot(to, d), 0, reach), gap = MathF.Max(0.05f, (to - d * along).Length);
            lamp = lights.LikelyLamps[i].Strength * haze.Density(o + d * along) / gap;
            sum += lamp;
        }
        if (sum > 0)
        {
            pick *= sum;
            int i = 0;
            for (; i < w.Length - 1 && pick >= w[i]; i++) pick -= w[i];
            float chance = w[i] / sum, share = scattered;
            strayed |= !lights.IsSteady(i);
            bool isLamp = i >= LightSet.FirstLamp && i < LightSet.FirstLamp + lights.Lamps.Length;
            if (isLamp) share = AboutLamp(lights.Lamps[i - LightSet.FirstLamp].Position - o, o, d, reach, u, out t);
            Vec3 p = o + d * t;
            if (chance > 0 && share > 0 && lights.Sample(scene, i, p, a, b, out LightSample s, true) && s.Pdf > 0)
            {
                Rgb light = s.Radiance * haze.Albedo * throughput
                    * (share * haze.Phase(Vec3.Dot(d, s.Direction)) / (s.Pdf * chance * asked));
                float most = light.Max, limit = BounceLimit * 4;
                if (light.IsFinite && most > 0)
                    result.Haze += Shadow(p, s.Direction, s.Distance * 0.9995f)
                        * (most > limit ? light * (limit / most) : light);
            }
        }
        throughput *= passed;
    }

    /// <summary>Distance drawn at equal angles as seen from a point; returns scattering there, over the density
    /// of the draw.</summary>
    private float AboutLamp(Vec3 to, Vec3 o, Vec3 d, float reach, float u, out float t)
    {
        float along = Vec3.Dot(to, d), gap = MathF.Max(0.02f, (to - d * along).Length);
        float from = Maths.Atan(-along / gap), until = Maths.Atan((reach - along) / gap);
        t = Math.Clamp(along + gap * Maths.Tan(from + (until - from) * u), 0, reach);
        float off = t - along, density = gap / (MathF.Max(1e-6f, until - from) * (gap * gap + off * off));
        return haze.Density(o + d * t) * Fast.Exp(-haze.Depth(o, d, t)) / density;
    }
}
