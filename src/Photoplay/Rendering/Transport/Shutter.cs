using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>The camera through one frame: rays at any instant of the open shutter, and where points fall one frame
/// before, at and after. The shutter is centred on the frame's time.</summary>
internal sealed class Shutter
{
    private Camera[] keys = [];
    private Camera before, at, after;
    private readonly float width, height;

    /// <param name="width">Of the picture that rays are cast for, pixels.</param>
    public Shutter(float width, float height) => (this.width, this.height) = (width, height);

    /// <summary>One that is open for a frame.</summary>
    public Shutter(ICameraMove move, double time, double frameSeconds, int slices, float width, float height,
        float shutterScale) : this(width, height)
        => Open(move, time, frameSeconds, slices, shutterScale);

    /// <summary>Opens for a frame.</summary>
    public void Open(ICameraMove move, double time, double frameSeconds, int slices, float shutterScale)
    {
        (before, at, after) = (move.At(time - frameSeconds), move.At(time), move.At(time + frameSeconds));
        double open = frameSeconds * Math.Clamp(at.ShutterAngle, 0, 360) / 360 * shutterScale;
        Slices = slices;
        if (Times.Length != slices) (Times, keys) = (new double[slices], new Camera[slices + 1]);
        for (int i = 0; i < slices; i++) Times[i] = time + open * ((i + 0.5) / slices - 0.5);
        for (int i = 0; i <= slices; i++) keys[i] = open > 0 ? move.At(time + open * ((double)i / slices - 0.5)) : at;
    }

    public int Slices { get; private set; }
    public double[] Times { get; private set; } = [];
    public Camera At => at;
    /// <summary>Whether the camera is the same a frame before and a frame after.</summary>
    public bool Stands => before == at && after == at;
    /// <summary>How much of a frame the shutter is open.</summary>
    public float OpenShare(float scale) => Math.Clamp(at.ShutterAngle, 0, 360) / 360 * scale;
    // A point at distance z is spread over a disc of radius R (1 - f / z) / f a metre of picture plane at distance 1.
    public LensBlur Lens
        => new(at.LensRadius / MathF.Max(0.01f, at.FocusDistance) / at.TanHalfWidth * width / 2, at.FocusDistance);
    /// <summary>Growth of a traced pixel's cone, metres a metre.</summary>
    public float Spread => 2 * at.TanHalfWidth / width;

    /// <summary>A ray through the lens for a place in the picture (pixels) in a slice of the shutter.</summary>
    public Ray Cast(float px, float py, int slice, float within, float lensU, float lensV)
    {
        Ray a = Cast(in keys[slice], px, py, lensU, lensV), b = Cast(in keys[slice + 1], px, py, lensU, lensV);
        return new(Vec3.Lerp(a.Origin, b.Origin, within), Vec3.Lerp(a.Direction, b.Direction, within).Normalized);
    }

    private Ray Cast(in Camera c, float px, float py, float u, float v)
    {
        float radius = c.LensRadius, focus = MathF.Max(0.01f, c.FocusDistance);
        Vec2 at = OnPlane(c, px, py);
        Vec3 d = new(at.X, at.Y, -1), o = default;
        if (radius > 0)
        {
            Vec2 lens = c.ApertureBlades >= 3 ? Polygon(c.ApertureBlades, u, v) : Fast.Disk(u, v);
            o = new(lens.X * radius / c.Lens.Squeeze, lens.Y * radius, 0);
            d = d * focus - o;
        }
        return new(c.WorldFromCamera.Point(o), c.WorldFromCamera.Vector(d.Normalized));
    }

    /// <summary>All rays through the lens for places in a part of the picture (pixels), at the frame's time.</summary>
    public RayCone Cone(float left, float top, float right, float bottom)
    {
        Vec2 middle = OnPlane(at, (left + right) / 2, (top + bottom) / 2);
        float apart = MathF.Max(
            MathF.Max((OnPlane(at, left, top) - middle).Length, (OnPlane(at, right, top) - middle).Length),
            MathF.Max((OnPlane(at, left, bottom) - middle).Length, (OnPlane(at, right, bottom) - middle).Length));
        Vec3 d = new(middle.X, middle.Y, -1);
        // Rays from the lens's edge cross the axis at the focus and stray as fast beyond it.
        return new(new(at.WorldFromCamera.T, at.WorldFromCamera.Vector(d.Normalized)), at.LensRadius,
            apart + at.LensRadius / MathF.Max(0.01f, at.FocusDistance));
    }

    /// <summary>Where a place in the picture lies on the plane a metre before the camera.</summary>
    private Vec2 OnPlane(in Camera c, float px, float py)
        => c.Lens.Undistorted(new(2 * px / width - 1, (1 - 2 * py / height) * height / width)) * c.TanHalfWidth;

    private static Vec2 Polygon(int blades, float u, float v)
    {
        float k = u * blades, corner = MathF.Floor(k), a = MathF.Sqrt(k - corner);
        Fast.SinCosTurns(corner / blades, out float s0, out float c0);
        Fast.SinCosTurns((corner + 1) / blades, out float s1, out float c1);
        return new(a * (c0 * (1 - v) + c1 * v), a * (s0 * (1 - v) + s1 * v));
    }

    /// <summary>Motion in pixels and camera distance of a point that is at these places one frame before, at, and after
    /// the frame.</summary>
    public void Follow(Vec3 pointBefore, Vec3 pointAt, Vec3 pointAfter, out Vec2 toBefore, out Vec2 toAfter,
        out float depthBefore, out float depthAfter)
    {
        Vec3 a = before.Project(pointBefore, width, height), b = at.Project(pointAt, width, height),
            c = after.Project(pointAfter, width, height);
        toBefore = new(a.X - b.X, a.Y - b.Y);
        toAfter = new(c.X - b.X, c.Y - b.Y);
        depthBefore = a.Z > 0 ? Vec3.Distance(pointBefore, before.WorldFromCamera.T) : 0;
        depthAfter = c.Z > 0 ? Vec3.Distance(pointAfter, after.WorldFromCamera.T) : 0;
        if (!(b.Z > 0)) { toBefore = toAfter = default; depthBefore = depthAfter = 0; }
    }
}
