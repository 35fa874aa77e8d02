using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Photoplay.Foundation;

namespace Photoplay.Stage.Rays;

/// <summary>A deforming entity: its vertices at the present instant and its own hierarchy, refitted to them. Keeps the
/// last poses asked for, so that frames in a row pose the body once each.</summary>
internal sealed class DeformedBody
{
    private const int KeptPoses = 4;
    /// <summary>A tree so much looser than at rest belongs to things that fly about (flakes, drops): refitting it would
    /// be a crawl.</summary>
    private const float Scattered = 3;
    private readonly Entity entity;
    private readonly ModelGeometry geometry;
    private readonly Vec3[] present;
    private readonly List<Pose> poses = [];
    private BvhBuilder? builder;
    private TriangleLookup? triangles;
    /// <summary>See <see cref="Bvh.CornersOf"/>: of a tree of its own.</summary>
    private int[]? flown;
    private double shown = double.NaN, built = double.NaN;
    private bool scattered;

    private sealed class Pose(int vertices)
    {
        public double Time;
        public readonly Vec3[] Positions = new Vec3[vertices], Normals = new Vec3[vertices];
    }

    public DeformedBody(Entity entity, ModelGeometry geometry)
    {
        (this.entity, this.geometry) = (entity, geometry);
        present = new Vec3[geometry.VertexCount];
        Normals = new Vec3[geometry.VertexCount];
        Tree = geometry.Tree.Copy();
    }

    public Bvh Tree { get; private set; }
    /// <summary>Unit object-space normals of all shapes' vertices at the frame's time.</summary>
    public Vec3[] Normals { get; private set; }
    /// <summary>Vertices one frame before, at and after the frame's time; the same array where no neighbours
    /// were asked for.</summary>
    public (Vec3[] Before, Vec3[] At, Vec3[] After) Frames { get; private set; } = ([], [], []);

    public ReadOnlySpan<Vec3> Positions(int shape) => Part(present, shape);
    public ReadOnlySpan<Vec3> Part(Vec3[] all, int shape)
        => all.AsSpan(geometry.FirstVertex(shape), geometry.FirstVertex(shape + 1) - geometry.FirstVertex(shape));

    public void MoveTo(double time, double frameTime, double frameSeconds)
    {
        Pose at = Find(frameTime);
        Pose before = frameSeconds > 0 ? Find(frameTime - frameSeconds) : at,
            after = frameSeconds > 0 ? Find(frameTime + frameSeconds) : at;
        Frames = (before.Positions, at.Positions, after.Positions);
        Normals = at.Normals;
        if (shown == time) return;
        float s = frameSeconds > 0 ? (float)((time - frameTime) / frameSeconds) : 0;
        // Lagrange's parabola through the three poses.
        float a = 0.5f * s * (s - 1), b = (1 - s) * (1 + s), c = 0.5f * s * (s + 1);
        Vec3[] p = before.Positions, q = at.Positions, r = after.Positions;
        if (s == 0) q.CopyTo(present, 0);
        else
            Mix(MemoryMarshal.Cast<Vec3, float>(p), MemoryMarshal.Cast<Vec3, float>(q),
                MemoryMarshal.Cast<Vec3, float>(r), a, b, c, MemoryMarshal.Cast<Vec3, float>(present.AsSpan()));
        if (scattered && built != frameTime)
        {
            builder ??= BvhBuilder.ForTriangles();
            triangles ??= new(geometry.Model);
            triangles.Moved = q;
            Tree = builder.Over(triangles);
            flown = Tree.CornersOf(geometry.Indices, flown);
            built = frameTime;
        }
        Tree.Refit(present, double.IsNaN(built) ? geometry.Corners : flown!);
        if (double.IsNaN(shown)) scattered = Tree.Looseness > Scattered * geometry.Tree.Looseness;
        shown = time;
        if (scattered && double.IsNaN(built)) MoveToAgain(time, frameTime, frameSeconds);
    }

    private static void Mix(ReadOnlySpan<float> p, ReadOnlySpan<float> q, ReadOnlySpan<float> r, float a, float b,
        float c, Span<float> sum)
    {
        int i = 0;
        for (; i <= sum.Length - 8; i += 8)
            (Vector256.Create(p.Slice(i, 8)) * a + Vector256.Create(q.Slice(i, 8)) * b
                + Vector256.Create(r.Slice(i, 8)) * c).CopyTo(sum[i..]);
        for (; i < sum.Length; i++) sum[i] = p[i] * a + q[i] * b + r[i] * c;
    }

    /// <summary>The first look showed that the triangles do not keep together: build the tree where they are.</summary>
    private void MoveToAgain(double time, double frameTime, double frameSeconds)
    {
        shown = double.PositiveInfinity;
        MoveTo(time, frameTime, frameSeconds);
    }

    private Pose Find(double time)
    {
        time = Instant.Of(time);
        int known = poses.Count - 1;
        while (known >= 0 && poses[known].Time != time) known--;
        Pose pose;
        if (known >= 0)
        {
            pose = poses[known];
            poses.RemoveAt(known);
        }
        else
        {
            pose = poses.Count < KeptPoses ? new(geometry.VertexCount) : poses[0];
            pose.Time = time;
            if (poses.Count >= KeptPoses) poses.RemoveAt(0);
            for (int s = 0; s < geometry.Model.Shapes.Count; s++)
            {
                int from = geometry.FirstVertex(s), n = geometry.FirstVertex(s + 1) - from;
                entity.Deformation!.Deform(s, time, pose.Positions.AsSpan(from, n), pose.Normals.AsSpan(from, n));
            }
        }
        poses.Add(pose);
        return pose;
    }
}
