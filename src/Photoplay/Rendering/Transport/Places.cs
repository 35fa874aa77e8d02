using Photoplay.Foundation;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Rendering;

/// <summary>Where a point on a thing is one frame before, at and one frame after the frame's time: the exact motion of
/// rigid and deforming entities.</summary>
internal sealed class Places
{
    private readonly RayScene scene;
    private readonly Affine[] before, at, after;

    public Places(RayScene scene)
    {
        this.scene = scene;
        int n = scene.World.Entities.Count;
        (before, at, after) = (new Affine[n], new Affine[n], new Affine[n]);
    }

    public void MoveTo(double timeBefore, double time, double timeAfter)
    {
        for (int i = 0; i < at.Length; i++)
        {
            Entity e = scene.World.Entities[i];
            if (e.IsStatic) continue;
            (before[i], at[i], after[i]) = (e.WorldFromObject(timeBefore), e.WorldFromObject(time),
                e.WorldFromObject(timeAfter));
        }
    }

    public void Find(in Hit hit, Vec3 point, out Vec3 pointBefore, out Vec3 pointAt, out Vec3 pointAfter)
    {
        int e = hit.Entity;
        if (scene.World.Entities[e].IsStatic) { pointBefore = pointAt = pointAfter = point; return; }
        ModelGeometry geometry = scene.Geometry(e);
        (int shape, int triangle) = geometry.Locate(hit.Triangle);
        int[] k = geometry.Model.Shapes[shape].Mesh.Indices;
        int a = k[triangle * 3], b = k[triangle * 3 + 1], c = k[triangle * 3 + 2];
        float u = hit.U, v = hit.V, w = 1 - u - v;
        if (scene.Body(e) is { } body)
        {
            var (p, q, r) = body.Frames;
            int first = geometry.FirstVertex(shape);
            a += first; b += first; c += first;
            pointBefore = before[e].Point(p[a] * w + p[b] * u + p[c] * v);
            pointAt = at[e].Point(q[a] * w + q[b] * u + q[c] * v);
            pointAfter = after[e].Point(r[a] * w + r[b] * u + r[c] * v);
        }
        else
        {
            Vec3[] p = geometry.Model.Shapes[shape].Mesh.Positions;
            Vec3 local = p[a] * w + p[b] * u + p[c] * v;
            (pointBefore, pointAt, pointAfter) = (before[e].Point(local), at[e].Point(local), after[e].Point(local));
        }
    }
}
