using Photoplay.Foundation;

namespace Photoplay.Characters.People.Head;

/// <summary>Soft brushes that move the points of a head, mirrored from the left side to the right.
/// Falloff is exp(-d^2/r^2).</summary>
internal sealed class SculptBrush(Vec3[] points)
{
    public Vec3[] Points { get; } = points;

    /// <summary>Moves what lies about a place in space.</summary>
    public void Push(Vec3 at, float radius, Vec3 by)
    {
        Vec3 mirrored = new(-at.X, at.Y, at.Z), mirroredBy = new(-by.X, by.Y, by.Z);
        for (int i = 0; i < Points.Length; i++)
        {
            Vec3 p = Points[i];
            float w = Falloff((p - at).LengthSquared, radius);
            Vec3 move = by * w;
            if (at.X != 0) move += mirroredBy * Falloff((p - mirrored).LengthSquared, radius);
            Points[i] = p + move;
        }
    }

    /// <summary>Moves what is seen from the front about (x, y): depth does not count, so the brush never
    /// misses the surface.</summary>
    public void PushFront(float x, float y, float radius, Vec3 by, float behind = 3)
    {
        Vec3 mirroredBy = new(-by.X, by.Y, by.Z);
        for (int i = 0; i < Points.Length; i++)
        {
            Vec3 p = Points[i];
            if (p.Z < behind || MathF.Abs(p.Y - y) > 3 * radius) continue;
            float dy = p.Y - y, dx = p.X - x, mx = p.X + x;
            Vec3 move = by * Falloff(dx * dx + dy * dy, radius);
            if (x != 0) move += mirroredBy * Falloff(mx * mx + dy * dy, radius);
            Points[i] = p + move;
        }
    }

    /// <summary>A furrow or roll seen from the front along the curve a, b, c; deepest in its middle.</summary>
    public void Stroke(Vec2 a, Vec2 b, Vec2 c, float radius, Vec3 by, int dabs)
    {
        for (int i = 0; i < dabs; i++)
        {
            float t = i / (dabs - 1f);
            Vec2 p = Vec2.Lerp(Vec2.Lerp(a, b, t), Vec2.Lerp(b, c, t), t);
            PushFront(p.X, p.Y, radius, by * (0.35f + 0.65f * Maths.Sin(Maths.Pi * (0.12f + 0.8f * t))));
        }
    }

    private static float Falloff(float distanceSquared, float radius)
    {
        float x = distanceSquared / (radius * radius);
        return x > 9 ? 0 : Maths.Exp(-x);
    }
}
