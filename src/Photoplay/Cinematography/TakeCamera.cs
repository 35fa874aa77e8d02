using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Cinematography;

/// <summary>A take's camera as a function of time: Catmull-Rom through the keys, with handheld sway on top.</summary>
public sealed class TakeCamera(Take take) : ICameraMove
{
    private const int IrisBlades = 9;

    public Camera At(double time)
    {
        IReadOnlyList<CameraKey> k = take.Keys;
        int i = 0;
        while (i + 2 < k.Count && time >= k[i + 1].Time) i++;
        CameraKey a = k[i], b = k[Math.Min(i + 1, k.Count - 1)], before = k[Math.Max(0, i - 1)],
            after = k[Math.Min(k.Count - 1, i + 2)];
        float t = b.Time > a.Time ? (float)Math.Clamp((time - a.Time) / (b.Time - a.Time), 0, 1) : 0;
        Vec3 eye = Through(before.Eye, a.Eye, b.Eye, after.Eye, t),
            target = Through(before.Target, a.Target, b.Target, after.Target, t);
        float roll = Maths.Radians(Maths.Lerp(a.Roll, b.Roll, t));
        Affine place = Affine.LookAt(eye, target, Up(eye, target)) * Affine.Rotation(Quat.RotZ(-roll));
        if (take.Handheld > 0)
            place = place * Affine.Rotation(Sway(time)) with
            {
                T = new Vec3(Drift(time, 3), Drift(time, 4), 0) * (take.Handheld * 0.8f)
            };
        return new Camera(place, Maths.Lerp(a.FocalLengthMm, b.FocalLengthMm, t), Maths.Lerp(a.FStop, b.FStop, t),
            MathF.Max(0.05f, Maths.Lerp(a.FocusDistance, b.FocusDistance, t)))
        {
            ApertureBlades = IrisBlades, Lens = LensCharacter.Named(take.Glass),
        };
    }

    /// <summary>Looking straight down there is no up; the picture's top then points away from the eye's side.</summary>
    private static Vec3 Up(Vec3 eye, Vec3 target)
        => MathF.Abs((target - eye).Normalized.Y) > 0.995f ? -Vec3.UnitZ : Vec3.UnitY;

    /// <summary>Breathing at about 0.3 Hz and tremor to 2 Hz, as an operator's shoulder gives.</summary>
    private Quat Sway(double time) => Quat.RotY(Drift(time, 0) * take.Handheld)
        * Quat.RotX(Drift(time, 1) * take.Handheld) * Quat.RotZ(Drift(time, 2) * take.Handheld * 0.5f);

    private static float Drift(double time, uint channel)
        => Noise.Perlin(new Vec3((float)time * 0.7f, channel * 7.7f, 0.5f), channel)
            + 0.35f * Noise.Perlin(new Vec3((float)time * 2.3f, channel * 3.1f, 9.5f), channel + 17);

    private static Vec3 Through(Vec3 p0, Vec3 p1, Vec3 p2, Vec3 p3, float t)
    {
        // Told by how far it is from the first, so that what stands still does so to the last bit.
        Vec3 m1 = (p2 - p0) * 0.5f, m2 = (p3 - p1) * 0.5f;
        float t2 = t * t, t3 = t2 * t;
        return p1 + m1 * (t3 - 2 * t2 + t) + (p2 - p1) * (3 * t2 - 2 * t3) + m2 * (t3 - t2);
    }
}
