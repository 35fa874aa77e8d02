using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>What one path found: light by the layer it is filtered in, and what the surface seen was like.</summary>
internal struct PathResult
{
    /// <summary>Matt light, glossy light, light scattered by air before the surface, and what is seen directly (sky,
    /// lamps, glow).</summary>
    public Rgb Matt, Gloss, Haze, Seen;
    /// <summary>Luminance of flames before the surface, part of what is seen.</summary>
    public float Flame;
    public Rgb Albedo;
    /// <summary>About the irradiance this surface's own fine relief would get; matt light is smooth
    /// next to it.</summary>
    public float Shade;
    public Vec3 Normal, Point;
    /// <summary>Metres to the surface; 0 if none.</summary>
    public float Distance;
    public float Roughness;
    public Hit Hit;
    /// <summary>Whether light was worked out; if not, only what is seen directly and the surface are told.</summary>
    public bool IsLit;
    /// <summary>Whether a material that depends on time was seen, and whether something clear was, which mirrors and
    /// bends.</summary>
    public bool Changes, Bends;
    /// <summary>Whether <see cref="Shade"/> means something on this surface; else it is 1.</summary>
    public bool HasRelief;
    /// <summary>Whether its light came by nothing that moves or changes (<see cref="PathTracer.Zone"/>).</summary>
    public bool IsSettled;
}

/// <summary>
/// Follows one path at a time (Kajiya 1986): at each surface light is drawn from sun, sky, lamps and glowing shapes and
/// weighed against scattering by the power heuristic (Veach 1997). One object a thread.
/// </summary>
internal sealed partial class PathTracer(RayScene scene, LightSet lights, Haze haze, VolumeSet volumes, int maxBounces,
    float bouncedShare)
{
    /// <summary>Whether more work goes into each path, which with many samples a pixel is worth its time: the sky at
    /// the first surface, and the sun in a medium, have draws of their own beside that among the lamps; every path goes
    /// on once (what the first bounce meets was weighed against drawing it as a light as if it always came), and light
    /// that is scattered more than once in a medium before the camera is followed more often.</summary>
    public bool IsThorough { get; init; }
    /// <summary>Light that has bounced is cut there; see <see cref="RenderSettings.BounceLimit"/>.</summary>
    public float BounceLimit { get; set; }
    /// <summary>Where what moves may be, if it is to be told whether light came by it.</summary>
    public MovingZone? Zone { get; set; }

    private readonly float[] weights = new float[LightSet.MostLights + LightSet.FirstLamp];
    private readonly Sky sky = scene.World.Sky;
    private const int MostPasses = 48;

    // The last scattering: what light-hitting rays are weighed with.
    private float lastPdf, lastWeight;
    private Vec3 lastPoint, lastNormal;
    private bool lastTwoSided, lastWithSun, lastWithSky, lastInAir;

    private Rgb throughput, mattShare;
    private int bounces;
    private bool featured;
    // Chance that the path goes on from the surface at hand, apart from what it carries.
    private float onward;

    // Whether light is worked out, or only the surface looked up.
    private bool lit;

    // Whether anything on the way may have moved, or changes with time.
    private bool strayed;

    public PathResult Trace(Ray ray, float spread, ref Sampler sampler, bool withLight = true)
    {
        lit = withLight;
        PathResult result = new() { IsLit = lit };
        throughput = Rgb.White;
        mattShare = default;
        featured = false;
        lastPdf = 0;
        bounces = 0;
        hasMirrored = false;
        clouded = hasScattered = false;
        strayed = Zone is null;
        if (!volumes.IsEmpty)
        {
            steps = new((uint)(sampler.Next() * 16777216));
            sampler.Next(out veil, out veilAsk);
        }
        Follow(ray, spread, true, ref sampler, ref result);
        if (hasMirrored)
        {
            (throughput, lastPdf, mattShare, featured, bounces) = (mirroredThroughput, mirroredPdf, default, true, 1);
            Follow(mirrored, spread, false, ref sampler, ref result);
        }
        if (hasScattered) FollowScattered(ref sampler, ref result);
        result.IsSettled = lit && !strayed;
        return result;
    }

    // What a clear surface before the camera mirrors, kept for after what lies behind it: taking both always leaves no
    // noise of choosing.
    private bool hasMirrored;
    private Ray mirrored;
    private Rgb mirroredThroughput;
    private float mirroredPdf;

    private void Follow(Ray ray, float spread, bool onCameraSegment, ref Sampler sampler, ref PathResult result)
    {
        float cone = 0, travelled = 0;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            bool found = scene.Closest(ray, out Hit hit, onCameraSegment ? RayKinds.Camera : RayKinds.Bounce);
            float reach = found ? hit.Distance : float.MaxValue;
            Watch(ray, reach);
            if (!volumes.IsEmpty
                && !Drift(ref ray, ref reach, ref onCameraSegment, ref sampler, ref result, out bool turned))
            {
                if (!turned) return;
                continue;
            }
            if (onCameraSegment && !haze.IsClear) Breathe(ray, MathF.Min(reach, haze.Reach), ref sampler, ref result);
            if (MeetLamps(ray, reach, ref result)) return;
            if (!found) { Escape(ray.Direction, ref result); return; }
            travelled += hit.Distance;
            cone += spread * hit.Distance;
            Surface at = Surface.At(scene, hit, ray.Origin, ray.Direction, cone);
            result.Changes |= !featured && at.Changes;
            strayed |= at.Changes;
            if (at.Material.Opacity < 1 && sampler.Next() >= at.Material.Opacity)
            {
                ray = new(at.Point + ray.Direction * at.Gap, ray.Direction);
                continue;
            }
            Bsdf bsdf = new(at.Material, -ray.Direction, at.Shading, at.Face, at.Tangent);
            result.Bends |= !featured && bsdf.IsClear;
            if (!at.Material.Emission.IsBlack) MeetGlow(at, ray.Direction, hit.Distance, ref result);
            bool feature = !featured && !bsdf.IsClear;
            if (feature) Describe(at, bsdf, hit, travelled, ref result);
            if (bounces > maxBounces || (feature && !lit)) return;

            bool twoSided = at.Material.ThinWalled || bsdf.IsFibre || bsdf.IsFrosted;
            Vec3 under = at.Point;
            Bsdf skin = default;
            bool isSkin = feature && !at.Material.ThinWalled && at.Material.SubsurfaceWeight > 0
                && at.Material.SubsurfaceRadius.Max > cone * 0.7f && !bsdf.IsFibre;
            Vec3 skinFace = default;
            onward =
                feature && bounces == 0 && !bsdf.IsClear ? 1 - (1 - bouncedShare) * (isSkin ? 1 : bsdf.MattShare) : 1;
            if (isSkin)
            {
                Rgb carried = Subsurface.Leave(scene, at, bsdf.Normal, ref sampler, out under, out skinFace)
                    * bsdf.DiffuseReflection * at.Material.SubsurfaceWeight;
                skin = Bsdf.Lambert(carried, skinFace);
                bsdf = bsdf.WithoutDiffuse(1 - at.Material.SubsurfaceWeight);
                Gather(skin, under, skinFace, at.Gap, false, ref sampler, ref result, feature);
            }
            if (lit) Gather(bsdf, at.Point, at.Face, at.Gap, twoSided, ref sampler, ref result, feature);
            if (bounces == maxBounces && !bsdf.IsClear) return;

            if (bsdf.IsClear && !featured && bounces == 0 && (!hasMirrored || !lit)
                && bsdf.Mirror(ref sampler, out Vec3 away, out Rgb mirrors, out mirroredPdf))
            {
                hasMirrored = lit;
                mirroredThroughput = throughput * mirrors;
                mirrored = new(at.Point + at.Face * (Vec3.Dot(away, at.Face) > 0 ? at.Gap : -at.Gap), away);
                throughput *= bsdf.PassOn(out Vec3 onward);
                ray = new(at.Point + at.Face * (Vec3.Dot(onward, at.Face) > 0 ? at.Gap : -at.Gap), onward);
                continue;
            }

            Vec3 wi;
            Rgb weight, share;
            float pdf;
            Vec3 face = at.Face, from = at.Point;
            if (isSkin)
            {
                float pSkin = Math.Clamp(skin.MattAlbedo.Luminance / (skin.MattAlbedo.Luminance + 0.06f), 0.5f, 0.95f);
                if (sampler.Next() < pSkin)
                {
                    if (!skin.Sample(ref sampler, out wi, out weight, out share, out pdf)) return;
                    weight /= pSkin;
                    (face, from) = (skinFace, under);
                }
                else
                {
                    if (!bsdf.Sample(ref sampler, out wi, out weight, out share, out pdf)) return;
                    weight /= 1 - pSkin;
                }
            }
            else if (!bsdf.Sample(ref sampler, out wi, out weight, out share, out pdf)) return;
            if (feature || (!featured && pdf > 0)) { featured = true; mattShare = share; }
            throughput *= weight;
            if (pdf > 0 || feature) onCameraSegment = false;
            if (pdf > 0 || !bsdf.IsClear) bounces++;
            else if (pass > 12) bounces++;
            if (bounces > 0)
            {
                // Paths that carry little are mostly ended and the rest made brighter; the first bounce is
                // spared a little.
                float survive = Math.Clamp(bounces > 1 ? MathF.Sqrt(throughput.Max) * 0.9f
                    : IsThorough ? 1
                    : throughput.Max * 1.2f + 0.15f, 0.05f, 1) * onward;
                if (!(sampler.Next() < survive)) return;
                throughput /= survive;
            }
            if (!throughput.IsFinite || throughput.Max <= 0) return;
            float side = Vec3.Dot(wi, face) > 0 ? at.Gap : -at.Gap;
            ray = new(from + face * side, wi);
            (lastPdf, lastPoint, lastNormal, lastTwoSided) = (pdf * onward, from, bsdf.Normal, twoSided);
            // A matt bounce stands for a wide cone: fine patterns are not worked out for it.
            if (pdf > 0) spread = MathF.Max(spread, share.G > 0.5f ? 0.4f : 0.15f * bsdf.Roughness);
        }
    }

    /// <summary>Puts light into its layer; light that has bounced is limited.</summary>
    private void Add(Rgb light, ref PathResult result)
    {
        if (!light.IsFinite) return;
        if (!featured && lastPdf <= 0) { result.Seen += light; return; }
        Scatter(light, ref result);
    }

    private void Scatter(Rgb light, ref PathResult result)
    {
        if (!light.IsFinite) return;
        float limit = bounces > 1 ? BounceLimit : BounceLimit * 6, most = light.Max;
        if (most > limit) light *= limit / most;
        if (clouded) { result.Haze += light; return; }
        Rgb matt = light * mattShare;
        result.Matt += matt;
        result.Gloss += light - matt;
    }

    private void Describe(in Surface at, in Bsdf bsdf, in Hit hit, float travelled, ref PathResult result)
    {
        result.Albedo = bsdf.MattAlbedo * throughput;
        // Light that has gone through a thing, or lies in a coat, knows nothing of the relief on it.
        result.HasRelief = !(at.Material.ThinWalled || bsdf.IsFibre || at.Material.SubsurfaceWeight > 0);
        result.Shade = result.HasRelief ? lights.Expected(at.Point, bsdf.Normal) : 1;
        result.Normal = bsdf.Normal;
        result.Point = at.Point;
        result.Distance = travelled;
        result.Roughness = bsdf.Roughness;
        result.Hit = hit;
    }

    /// <summary>Draws one light for this point (and the sun besides, at the surface the camera sees) and
    /// adds what arrives.</summary>
    private void Gather(in Bsdf bsdf, Vec3 point, Vec3 face, float gap, bool twoSided, ref Sampler sampler,
        ref PathResult result, bool feature)
    {
        bool sunApart = feature && lights.Sun is not null;
        bool skyApart = feature && IsThorough && !lights.Sky.IsBlack;
        (lastWithSun, lastWithSky, lastInAir) = (!sunApart, !skyApart, false);
        Span<float> w = weights.AsSpan(0, lights.Count);
        float sum = lights.Weigh(point, bsdf.Normal, twoSided, lastWithSun, w, lastWithSky);
        lastWeight = sum;
        if (sunApart) GatherOne(LightSet.SunLight, 1, bsdf, point, face, gap, ref sampler, ref result, feature);
        if (skyApart) GatherOne(LightSet.SkyLight, 1, bsdf, point, face, gap, ref sampler, ref result, feature);
        if (!(sum > 0)) return;
        float pick = sampler.Next() * sum;
        int i = 0;
        for (; i < w.Length - 1 && pick >= w[i]; i++) pick -= w[i];
        while (i > 0 && !(w[i] > 0)) i--;
        if (w[i] > 0) GatherOne(i, w[i] / sum, bsdf, point, face, gap, ref sampler, ref result, feature);
    }

    private void GatherOne(int light, float chance, in Bsdf bsdf, Vec3 point, Vec3 face, float gap, ref Sampler sampler,
        ref PathResult result, bool feature)
    {
        strayed |= !lights.IsSteady(light);
        sampler.Next(out float u, out float v);
        if (!lights.Sample(scene, light, point, u, v, out LightSample s)) return;
        bsdf.Evaluate(s.Direction, out Rgb matt, out Rgb gloss, out float pdf);
        if ((matt + gloss).IsBlack) return;
        bool isUnmet = !lights.CanBeMet(light) || (bounces >= maxBounces && !bsdf.IsClear);
        float density = s.Pdf * chance, met = pdf * onward,
            mis = isUnmet ? 1 : density * density / (density * density + met * met);
        Rgb arriving = s.Radiance * throughput * (mis / density);
        float side = Vec3.Dot(s.Direction, face) > 0 ? gap : -gap;
        Rgb passed = Shadow(point + face * side, s.Direction, s.Distance * 0.9995f - gap);
        if (passed.IsBlack) return;
        arriving *= passed;
        if (feature)
        {
            if (!arriving.IsFinite) return;
            result.Matt += arriving * matt;
            float most = (arriving * gloss).Max, limit = BounceLimit * 12;
            result.Gloss += arriving * gloss * (most > limit ? limit / most : 1);
        }
        else Scatter(arriving * (matt + gloss), ref result);
    }

    /// <summary>Draws the next shadow's steps through media as if it were the first.</summary>
    public void Restart() => steps = default;

    /// <param name="ofStill">Whether only what stands still, and even media, throw shadows.</param>
    public Rgb Shadow(Vec3 from, Vec3 direction, float distance, bool ofStill = false)
    {
        ShadowTint tint = new(scene);
        Ray ray = new(from, direction, distance);
        Watch(ray, distance);
        bool blocked = ofStill ? scene.BlockedByStill(ray, ref tint) : scene.Blocked(ray, ref tint);
        strayed |= tint.Changes;
        if (blocked) return default;
        return volumes.IsEmpty
            ? tint.Passed
            : tint.Passed * volumes.Passed(ray, MathF.Min(distance, FarthestAir), ref steps, ofStill);
    }

    private void Watch(in Ray ray, float far)
    {
        strayed = strayed || Zone?.MayMeet(ray.Origin, ray.Direction, far) != false;
    }

    private float Mis(int light, float pdf)
    {
        if (lastPdf <= 0) return 1;
        float chance = (light == LightSet.SunLight && !lastWithSun) || (light == LightSet.SkyLight && !lastWithSky)
            ? 1
            : lastWeight > 0 ? lights.Weight(light, lastPoint, lastNormal, lastTwoSided) / lastWeight
            : 0;
        float p = pdf * chance;
        return lastPdf * lastPdf / (lastPdf * lastPdf + p * p);
    }

    private bool MeetLamps(in Ray ray, float reach, ref PathResult result)
    {
        ReadOnlySpan<Lamp> lamps = lights.Lamps;
        bool stop = false;
        for (int i = 0; i < lights.MetLamps; i++)
        {
            if (lastPdf <= 0 && !lamps[i].Visible) continue;
            if (!lamps[i].Meets(ray.Origin, ray.Direction, out float distance, out Rgb light, out float pdf)
                || distance > reach)
                continue;
            strayed |= !lamps[i].IsSteady;
            Add(throughput * light * Mis(LightSet.FirstLamp + i, pdf), ref result);
            stop |= lamps[i].Visible && lastPdf <= 0;
        }
        return stop;
    }

    private void MeetGlow(in Surface at, Vec3 direction, float distance, ref PathResult result)
    {
        int light = lastPdf > 0
            ? lights.GlowAt(scene, at.Entity, at.Shape, at.Triangle, direction, distance, out float pdf)
            : -1;
        float weight = light < 0 ? 1 : Mis(light, GlowPdf(at, direction, distance));
        Add(throughput * at.Material.Emission * weight, ref result);
    }

    private float GlowPdf(in Surface at, Vec3 direction, float distance)
    {
        lights.GlowAt(scene, at.Entity, at.Shape, at.Triangle, direction, distance, out float pdf);
        return pdf;
    }

    private void Escape(Vec3 d, ref PathResult result)
    {
        if (!featured && lastPdf <= 0) { Add(throughput * sky.Seen(d, scene.Time), ref result); return; }
        bool sharp = lastPdf <= 0 || lastPdf > 40;
        if (!lights.Sky.IsBlack)
            Add(throughput * (sharp ? sky.Radiance(d) : lights.Sky.Radiance(d)) * Mis(LightSet.SkyLight,
                lights.Sky.Pdf(d, lastInAir)), ref result);
        if (lights.IsSun(d)) Add(throughput * lights.SunRadiance * Mis(LightSet.SunLight, lights.SunPdf), ref result);
    }
}

/// <summary>Lets shadow rays through clear covers and open-work: the product of what each surface passes.</summary>
internal struct ShadowTint(RayScene scene) : IShadowFilter
{
    public Rgb Passed { get; private set; } = Rgb.White;
    /// <summary>Whether something that depends on time was met.</summary>
    public bool Changes { get; private set; }

    public bool Pass(in Hit hit, in Ray ray)
    {
        ModelGeometry geometry = scene.Geometry(hit.Entity);
        bool clear = geometry.Model.Shapes[geometry.Locate(hit.Triangle).Shape].Material.ShadowTransparent;
        // Of a clear cover only the colour counts, of open-work the holes: fine relief is not worked out for either.
        Surface at = Surface.At(scene, hit, ray.Origin, ray.Direction, clear ? 1 : 0.01f);
        Changes |= at.Changes;
        float open = 1 - Maths.Saturate(at.Material.Opacity);
        Passed *= clear ? Rgb.Lerp(at.Material.TransmissionColor * 0.96f, Rgb.White, open) : new(open);
        return Passed.Max > 1e-3f;
    }
}
