using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>Finds a stand from which the subject is seen: tries the place asked for, then ever farther departures, and looks through each with a
/// small id picture.</summary>
internal sealed class PlaceFinder(Shot shot, Rig rig, RayScene scene, Figures figures, Location location, float aspect)
{
    private const int Width = 64;
    private static readonly float[] Yaws = [0, 14, -14, 28, -28, 45, -45, 65, -65, 90, -90, 125, -125, 160];

    /// <summary>The best stand and how much of the subject it sees at its worst instant.</summary>
    public (Stand Stand, float Seen) Find(double start, double end)
    {
        double[] times = end - start < 1 ? [(start + end) / 2] : [start + 0.05 * (end - start), (start + end) / 2, start + 0.95 * (end - start)];
        float limit = shot.Lines.Count > 0 && shot.Subjects.Count > 1 ? 30 : 180;
        Dictionary<Stand, float> worst = [];
        IEnumerable<Stand> stands = [.. Yaws.Where(y => MathF.Abs(y) <= limit).SelectMany(y => new[] { new Stand(Maths.Radians(y), 1, 0), new Stand(Maths.Radians(y), 0.75f, 0.12f) })];
        foreach (double time in times)
        {
            scene.MoveTo(time);
            foreach (Stand s in stands) worst[s] = MathF.Min(worst.GetValueOrDefault(s, 1), See(time, s));
            // What is already hidden here need not be looked at again.
            stands = [.. worst.Where(w => w.Value > 0.35f).Select(w => w.Key)];
            if (!stands.Any()) stands = [.. worst.Keys];
        }
        (Stand best, float bestScore, float bestSeen) = (Stand.AsAsked, float.MinValue, 0);
        foreach (Stand s in stands)
        {
            float seen = worst[s], score = MathF.Min(seen, 0.92f) - 0.16f * MathF.Abs(s.Yaw) / Maths.HalfPi - (s.Nearness < 1 ? 0.05f : 0);
            if (score > bestScore) (best, bestScore, bestSeen) = (s, score, seen);
        }
        return (best, bestSeen);
    }

    /// <summary>0..1: how much of the subject is clear, less what blocks the lens.</summary>
    private float See(double time, Stand stand)
    {
        CameraKey key = rig.Key(time, stand);
        Take probe = new() { ShotId = shot.Id, SceneId = "", Keys = [key] };
        Camera camera = new TakeCamera(probe).At(time);
        if (location.Plan.Obstacles.Any(o => Inside(o, key.Eye))) return 0;
        int height = Math.Max(8, (int)(Width / aspect));
        IdView view = IdView.Of(scene, camera, Width, height);
        float distance = Vec3.Distance(key.Eye, figures.At(rig.Main, time)!.Eyes);
        int mine = 0, blocked = 0, touching = 0;
        for (int i = 0; i < view.Entities.Length; i++)
        {
            if (view.Entities[i] < 0) continue;
            if (Belongs(scene.World.Entities[view.Entities[i]].Name)) mine++;
            else if (view.Distances[i] < 0.2f) touching++;
            else if (view.Distances[i] < 0.45f * distance) blocked++;
        }
        float share = 1f / view.Entities.Length;
        if (touching * share > 0.02f) return 0;
        float clear = Clear(camera, time);
        return mine == 0 ? 0.3f * clear : clear * (1 - 0.8f * MathF.Max(0, blocked * share - 0.04f));
    }

    /// <summary>Share of the points that make the subject out (eyes, head, chest, middle) with nothing in the way and inside the frame.</summary>
    private float Clear(Camera camera, double time)
    {
        Figure f = figures.At(rig.Main, time)!;
        Vec3 right = camera.WorldFromCamera.X * f.HeadRadius;
        Vec3[] points = f.IsThing ? [f.Eyes] : [f.Eyes, f.Eyes, f.Eyes + right, f.Eyes - right, Vec3.Lerp(f.Eyes, f.Centre, 0.5f), f.Centre];
        float seen = 0;
        foreach (Vec3 p in points)
        {
            Vec3 d = p - camera.WorldFromCamera.T, screen = camera.Project(p, 100, 100);
            if (screen.Z <= 0 || screen.X is < 0 or > 100 || screen.Y is < 0 or > 100) { seen += p == f.Centre && shot.Size >= ShotSize.Medium ? 1 : 0; continue; }
            bool hit = scene.Closest(new Ray(camera.WorldFromCamera.T, d.Normalized, d.Length), out Hit h, RayKinds.Camera);
            if (!hit || Belongs(scene.World.Entities[h.Entity].Name) || h.Distance > d.Length - f.HeadRadius) seen++;
        }
        return seen / points.Length;
    }

    private bool Belongs(string entity) => entity == rig.Main || entity.StartsWith(rig.Main + "/", StringComparison.Ordinal);

    private static bool Inside(Obstacle o, Vec3 eye)
        => eye.Y < o.At.Y + o.Height && new Vec3(eye.X - o.At.X, 0, eye.Z - o.At.Z).Length < o.Radius + 0.15f;
}
