using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Numbers for the steps through a medium, of which there may be any number: a permuted congruential generator
/// (O'Neill 2014).</summary>
internal struct Steps(uint seed)
{
    private uint state = Sampler.Hash(seed ^ 0x9e3779b9u);

    /// <summary>In [0, 1).</summary>
    public float Next()
    {
        state = state * 747796405u + 2891336453u;
        uint word = ((state >> (int)((state >> 28) + 4)) ^ state) * 277803737u;
        return Sampler.ToUnit((word >> 22) ^ word);
    }
}

/// <summary>A point in a medium at which light is scattered.</summary>
internal readonly record struct Collision(float Distance, Rgb Albedo, float Anisotropy);

/// <summary>
/// The volumes of a world at one instant. Free flights by delta tracking (Woodcock et al. 1965) against each volume's
/// greatest extinction, each volume alone: the nearest collision of several is a collision of all together. What passes
/// by ratio tracking (Novak et al. 2014), of even media in closed form; glow by looking at places evenly along the
/// flight. What the camera looks through is followed in even steps, so that it is the same from pixel to pixel.
/// </summary>
internal sealed class VolumeSet
{
    private const int MostSteps = 4096, MostLooks = 96, FewestLooks = 8, MostAtOnce = 64;
    private readonly Volume[] volumes;
    private readonly Affine[] objectFromWorld;
    private readonly Bounds[] boxes;
    private double time;

    public VolumeSet(IReadOnlyList<Volume> all)
    {
        volumes = [.. all.Where(v => v.Extinction > 0 || v.Emission is not null)];
        objectFromWorld = new Affine[volumes.Length];
        boxes = new Bounds[volumes.Length];
    }

    public bool IsEmpty => volumes.Length == 0;
    /// <summary>About each, world space, at the present instant.</summary>
    public ReadOnlySpan<Bounds> Boxes => boxes;

    public void MoveTo(double now)
    {
        time = now;
        for (int i = 0; i < volumes.Length; i++)
        {
            Affine place = volumes[i].WorldFromObject(now);
            (objectFromWorld[i], boxes[i]) = (place.Inverse, volumes[i].Box.Transformed(place));
        }
    }

    /// <summary>Draws where a ray of that reach is scattered or absorbed first, and what glows before that
    /// place.</summary>
    /// <returns>False if it passes.</returns>
    public bool Collide(in Ray ray, float reach, ref Steps steps, out Collision at, out Rgb glow)
    {
        at = new(reach, default, 0);
        glow = default;
        bool collided = false;
        for (int i = 0; i < volumes.Length; i++)
        {
            Volume v = volumes[i];
            if (!(v.Extinction > 0) || !Crossing(i, ray, at.Distance, out Ray inside, out float t, out float end))
                continue;
            for (int step = 0; step < MostSteps; step++)
            {
                t -= Fast.Log(1 - steps.Next()) / v.Extinction;
                if (t >= end) break;
                if (!v.IsEven && steps.Next() >= v.Density(inside.Origin + inside.Direction * t, time)) continue;
                at = new(t, v.Albedo, v.Anisotropy);
                collided = true;
                break;
            }
        }
        for (int i = 0; i < volumes.Length; i++)
            if (volumes[i].Emission is not null) glow += Glow(i, ray, at.Distance, ref steps);
        return collided;
    }

    /// <summary>False only where no ray of a bundle goes through any of them.</summary>
    public bool MayMeet(in RayCone rays)
    {
        foreach (ref readonly Bounds box in boxes.AsSpan()) if (rays.MayMeet(box)) return true;
        return false;
    }

    /// <summary>Whether a ray goes through any of them.</summary>
    public bool Meets(in Ray ray)
    {
        for (int i = 0; i < volumes.Length; i++) if (Crossing(i, ray, ray.Far, out _, out _, out _)) return true;
        return false;
    }

    /// <summary>Share of light that passes along the ray's first metres: an estimate whose mean
    /// is exp(-optical depth).</summary>
    /// <param name="ofEven">Whether only even media count.</param>
    public float Passed(in Ray ray, float distance, ref Steps steps, bool ofEven = false)
    {
        float passed = 1;
        for (int i = 0; i < volumes.Length; i++)
        {
            Volume v = volumes[i];
            if (!(v.Extinction > 0) || (ofEven && !v.IsEven)
                || !Crossing(i, ray, distance, out Ray inside, out float t, out float end))
                continue;
            if (v.IsEven)
            {
                passed *= Fast.Exp(v.Extinction * (t - end));
                continue;
            }
            for (int step = 0; step < MostSteps; step++)
            {
                t -= Fast.Log(1 - steps.Next()) / v.Extinction;
                if (t >= end) break;
                passed *= 1 - v.Density(inside.Origin + inside.Direction * t, time);
                if (passed >= 0.1f) continue;
                // What carries little is mostly ended and the rest made brighter.
                if (steps.Next() >= passed * 5) return 0;
                passed = 0.2f;
            }
        }
        return passed;
    }

    /// <summary>Follows a view through all volumes: what it passes, what glows to it, and a place drawn where light
    /// is scattered into it.</summary>
    /// <param name="draw">What the place is drawn with, in [0, 1): in an even medium, places far apart in it are far
    /// apart along the view.</param>
    /// <returns>Share of the light from behind that is kept from the eye; 1 less it passes.</returns>
    public float Look(in Ray ray, float reach, float draw, ref Steps steps, out Collision at, out Rgb glow)
    {
        at = new(reach, default, 0);
        glow = default;
        Span<(float From, int Volume)> met = stackalloc (float, int)[Math.Min(volumes.Length, MostAtOnce)];
        int count = 0;
        for (int i = 0; i < met.Length; i++)
        {
            if (!Crossing(i, ray, reach, out _, out float from, out _)) continue;
            int place = count++;
            for (; place > 0 && met[place - 1].From > from; place--) met[place] = met[place - 1];
            met[place] = (from, i);
        }
        float passed = 1, total = 0;
        for (int k = 0; k < count; k++)
            LookThrough(met[k].Volume, ray, reach, ref draw, ref steps, ref passed, ref total, ref at, ref glow);
        return 1 - passed;
    }

    /// <param name="total">What the volumes so far have kept; the place drawn is replaced in proportion.</param>
    private void LookThrough(int i, in Ray ray, float reach, ref float draw, ref Steps steps, ref float passed,
        ref float total, ref Collision at, ref Rgb glow)
    {
        Volume v = volumes[i];
        if (!Crossing(i, ray, reach, out Ray inside, out float from, out float end)) return;
        if (v.IsEven && v.Emission is null)
        {
            float scatters = 1 - Fast.Exp(v.Extinction * (from - end)), here = passed * scatters;
            passed -= here;
            total += here;
            if (!(here > 0)) return;
            if (draw * total >= here) { draw = (draw * total - here) / (total - here); return; }
            float depth = -Fast.Log(1 - draw * total / here * scatters);
            at = new(MathF.Min(end, from + depth / v.Extinction), v.Albedo, v.Anisotropy);
            draw = steps.Next();
            return;
        }
        int looks = Looks(v, end - from);
        float length = (end - from) / looks, shift = steps.Next();
        for (int look = 0; look < looks && passed > 1e-3f; look++)
        {
            Vec3 p = inside.Origin + inside.Direction * (from + (look + shift) * length);
            float depth = v.Extinction > 0 ? v.Extinction * v.Density(p, time) * length : 0,
                onward = depth > 0 ? Fast.Exp(-depth) : 1;
            // Of what glows in a step, its own medium lets through the step's mean.
            if (v.Emission is { } emission)
                glow += emission(p, time) * (length * passed * (depth > 1e-3f ? (1 - onward) / depth : 1));
            float kept = passed * (1 - onward);
            passed *= onward;
            if (!(kept > 0)) continue;
            total += kept;
            float share = kept / total;
            if (draw >= share) { draw = (draw - share) / (1 - share); continue; }
            draw /= share;
            at = new(from + (look + steps.Next()) * length, v.Albedo, v.Anisotropy);
        }
    }

    private static int Looks(Volume v, float length)
        => (int)Math.Clamp(v.Detail * length, FewestLooks, MostLooks);

    private Rgb Glow(int i, in Ray ray, float reach, ref Steps steps)
    {
        Volume v = volumes[i];
        Rgb sum = default;
        if (!Crossing(i, ray, reach, out Ray inside, out float from, out float end)) return sum;
        int looks = Looks(v, end - from);
        float length = (end - from) / looks, shift = steps.Next();
        for (int look = 0; look < looks; look++)
            sum += v.Emission!(inside.Origin + inside.Direction * (from + (look + shift) * length), time);
        return sum * length;
    }

    /// <summary>The ray in the volume's space (lengths are still the world's) and the part of it
    /// inside the box.</summary>
    private bool Crossing(int i, in Ray ray, float reach, out Ray inside, out float from, out float until)
    {
        Vec3 o = objectFromWorld[i].Point(ray.Origin), d = objectFromWorld[i].Vector(ray.Direction);
        inside = new(o, d);
        (from, until) = (0, reach);
        Bounds box = volumes[i].Box;
        return Slab(o.X, d.X, box.Lo.X, box.Hi.X, ref from, ref until)
            && Slab(o.Y, d.Y, box.Lo.Y, box.Hi.Y, ref from, ref until)
            && Slab(o.Z, d.Z, box.Lo.Z, box.Hi.Z, ref from, ref until);
    }

    private static bool Slab(float o, float d, float lo, float hi, ref float from, ref float until)
    {
        if (MathF.Abs(d) < 1e-12f) return o >= lo && o <= hi;
        float a = (lo - o) / d, b = (hi - o) / d;
        (from, until) = (MathF.Max(from, MathF.Min(a, b)), MathF.Min(until, MathF.Max(a, b)));
        return from < until;
    }
}
