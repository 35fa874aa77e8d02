using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.Living.Faces;

/// <summary>Lips, the surface that stretches between them and the body, and what is inside: a hollow, teeth, a tongue.
/// </summary>
/// <param name="depth">Of the hollow, metres.</param>
internal sealed class LivingMouth(FaceSurface surface, FaceLayout layout, int head, float depth)
{
    private const int Around = 56;
    private readonly Vec3 facing = surface.Normal(0, layout.MouthY);
    private readonly float m = layout.MouthHalf * surface.Radius;

    /// <summary>The border within which the body's own surface gives way to the mouth's, face radii.</summary>
    private static Vec2 Border(FaceLayout layout, float turn)
    {
        (float s, float c) = Maths.SinCos(turn * Maths.Tau);
        return new(1.62f * c * layout.MouthHalf, layout.MouthY + (s > 0 ? 0.95f : 1.45f) * s * layout.MouthHalf);
    }

    /// <summary>Whether the body's surface gives way at a place, face radii; <paramref name="share"/> of the way
    /// to the border.</summary>
    public static bool Within(FaceLayout layout, Vec2 place, float share)
    {
        float x = place.X / (1.62f * layout.MouthHalf), y = place.Y - layout.MouthY;
        y /= (y > 0 ? 0.95f : 1.45f) * layout.MouthHalf;
        return x * x + y * y < share * share;
    }

    public FaceSheet Cheeks => new(Around, 9, true, false, head, face =>
    {
        MouthPose pose = MouthPose.Of(face);
        return (u, v) =>
        {
            Vec2 outer = Border(layout, u), inner = LipBorder(layout, pose, u);
            float t = v * (0.4f + 0.6f * v), x = Maths.Lerp(outer.X, inner.X, t), y = Maths.Lerp(outer.Y, inner.Y, t);
            float lift = -0.008f + 0.022f * Maths.SmoothStep(0, 0.3f, v) + 0.3f * pose.Pout * v * v;
            return At(x, y, lift);
        };
    });

    public FaceSheet Lips => new(Around, 10, true, false, head, face =>
    {
        MouthPose pose = MouthPose.Of(face);
        return (u, v) =>
        {
            Vec2 outer = LipBorder(layout, pose, u), rim = Rim(layout, pose, u);
            float over = MathF.Min(1, v / 0.6f), into = MathF.Max(0, (v - 0.6f) / 0.4f),
                high = 0.014f + 0.3f * pose.Pout + 0.75f * layout.Lip * Maths.Sin(Maths.Pi * (0.12f + 0.88f * over))
                    - 0.28f * into * into;
            if (v <= 0) high = 0.014f + 0.3f * pose.Pout;
            return At(Maths.Lerp(outer.X, rim.X, over), Maths.Lerp(outer.Y, rim.Y, over), high);
        };
    });

    public FaceSheet Hollow => new(Around, 10, true, false, head, face =>
    {
        MouthPose pose = MouthPose.Of(face);
        return (u, v) =>
        {
            Vec2 rim = Rim(layout, pose, u);
            float scale = MathF.Sqrt(MathF.Max(0, 1 - v * v)), middle = layout.MouthY
                + 0.5f * (pose.Upper - pose.Lower) * layout.MouthHalf;
            return At(rim.X * scale, Maths.Lerp(middle, rim.Y, scale), -0.22f - v * MathF.Max(0, depth / m - 0.22f));
        };
    });

    /// <summary>The upper row: still, behind the lips.</summary>
    public FaceSheet Teeth => new(12, 24, true, true, head, face =>
    {
        MouthPose pose = MouthPose.Of(face);
        return (u, v) =>
        {
            (float s, float c) = Maths.SinCos(u * Maths.Tau);
            float x = 0.74f * (2 * v - 1), end = MathF.Sqrt(MathF.Max(0, 1 - (2 * v - 1) * (2 * v - 1))),
                y = 0.03f + pose.Line(x * pose.Half) + 0.15f * s * (0.25f + 0.75f * end);
            return At(x * pose.Half * layout.MouthHalf, layout.MouthY + y * layout.MouthHalf,
                MathF.Max(-0.30f + 0.06f * c, 0.04f - depth / m) - 0.22f * x * x);
        };
    });

    public FaceSheet Tongue => new(20, 12, true, false, head, face =>
    {
        MouthPose pose = MouthPose.Of(face);
        float open = pose.Upper + pose.Lower, grow = Maths.SmoothStep(0.08f, 0.5f, open),
            outward = face[FaceShape.TongueOut];
        return (u, v) =>
        {
            (float a, float b) = Maths.SinCos(u * Maths.Tau);
            (float s, float c) = Maths.SinCos(Maths.Pi * (v - 0.5f));
            Vec3 q = new(0.56f * pose.Half * c * a, 0.20f * open * s, 0.30f * c * b);
            float y = -0.70f * pose.Lower + grow * q.Y;
            return At(grow * q.X * layout.MouthHalf, layout.MouthY + y * layout.MouthHalf,
                -0.58f + grow * q.Z + 0.5f * outward - 0.1f * MathF.Abs(q.X));
        };
    });

    private static Vec2 Rim(FaceLayout layout, MouthPose pose, float turn)
    {
        Vec2 r = pose.Rim(turn);
        return new(r.X * layout.MouthHalf, layout.MouthY + r.Y * layout.MouthHalf);
    }

    private static Vec2 LipBorder(FaceLayout layout, MouthPose pose, float turn)
    {
        Vec2 rim = Rim(layout, pose, turn);
        (float s, float c) = Maths.SinCos(turn * Maths.Tau);
        // Lips are fullest in the middle and run out in the corners.
        float full = layout.Lip * layout.MouthHalf;
        return new(rim.X + 0.5f * full * c, rim.Y + 1.25f * full * s);
    }

    private Vec3 At(float u, float v, float lift) => surface.Point(u, v) + facing * (lift * m);
}
