using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>What a small look through a camera tells of the frame.</summary>
/// <param name="Clear">0..1: share of the points that make the subject out (eyes, head, chest, middle) that are in
/// frame with nothing before them.</param>
/// <param name="Others">The same of whoever shares the frame; 1 if nobody does.</param>
/// <param name="Foreground">Share of the picture covered by what is nearer than the subject and does not belong; the
/// ground apart, on which every picture stands, unless it rises right before the lens.</param>
/// <param name="Shoulder">Share of the picture covered by whoever the subject is seen past.</param>
/// <param name="Cover">Share of the picture covered by the subject itself.</param>
/// <param name="Crowned">Whether there is room over the heads.</param>
/// <param name="EyesPlaced">Whether the eyes lie in the part of the frame where one looks for them; of a thing, whether
/// it is in the frame as a whole.</param>
/// <param name="Edges">How many edges of what stands behind (horizon, trunk, wall's end) run into the head,
/// or into a thing.</param>
/// <param name="FaceDegrees">Between where the face points and the camera.</param>
/// <param name="Strangers">Share of the picture covered by others who act in the scene.</param>
internal readonly record struct Sight(float Clear, float Others, float Foreground, float Shoulder, float Cover,
    bool Crowned, bool EyesPlaced, int Edges, float FaceDegrees, float Strangers);

/// <summary>Looks through a camera with a 64-pixel id picture and single rays.</summary>
internal sealed class Viewfinder(Shot shot, Rig rig, Instants stage, Figures figures, Location location, float aspect)
{
    private const int Width = 64;
    /// <summary>Rows at the top that heads must leave free: room for the hair, which is not on this stage.</summary>
    private const int HeadRoom = 2;
    /// <summary>Shares of the subject's distance within which things stand before it, and ground does.</summary>
    private const float Before = 0.8f, RightBefore = 0.3f;
    /// <summary>Nothing may be nearer to the lens than this, metres.</summary>
    private const float Nearest = 0.14f;

    /// <summary>What is seen, or null where no camera can stand.</summary>
    public Sight? Look(CameraKey key, double time)
    {
        Camera camera = new TakeCamera(new() { ShotId = shot.Id, SceneId = "", Keys = [key] }).At(time);
        Vec3 eye = camera.WorldFromCamera.T;
        if (!eye.IsFinite) return null;
        RayScene scene = stage.At(time);
        if (Buried(scene, eye)) return null;
        int height = Math.Max(8, (int)(Width / aspect)), touching = 0, before = 0, shoulder = 0, crown = 0, own = 0,
            strangers = 0;
        IdView view = IdView.Of(scene, camera, Width, height);
        Figure main = figures.At(rig.Main, time)!;
        float distance = Vec3.Distance(eye, main.Eyes);
        for (int i = 0; i < view.Entities.Length; i++)
        {
            if (view.Entities[i] < 0) continue;
            string name = scene.World.Entities[view.Entities[i]].Name;
            if (view.Distances[i] < 0.2f) touching++;
            if (i < HeadRoom * Width && (Belongs(name, rig.Main) || rig.Companions.Any(c => Belongs(name, c)))) crown++;
            if (Belongs(name, rig.Main)) { own++; continue; }
            if (figures.IsActor(name) && !rig.Companions.Any(c => Belongs(name, c))) strangers++;
            if (shot.Over is { } over && Belongs(name, over)) shoulder++;
            else if (view.Distances[i] < Before * distance && !rig.Companions.Any(c => Belongs(name, c))
                && (view.Distances[i] < RightBefore * distance
                    || !IsGround(camera.RayThrough(i % Width + 0.5f, i / Width + 0.5f, Width, height),
                        view.Distances[i])))
                before++;
        }
        float share = 1f / view.Entities.Length;
        if (touching * share > 0.02f) return null;
        float others = 1;
        foreach (string id in rig.Companions)
            if (figures.At(id, time) is { } f) others = MathF.Min(others, Clear(scene, camera, f, id, false));
        Vec3 at = camera.Project(main.Eyes, 100, 100);
        bool placed = at.Z > 0 && at.X is > 8 and < 92 && at.Y is > 6 and < 80 && (!main.IsThing || IsWhole(main, camera));
        return new(Clear(scene, camera, main, rig.Main, shot.Size >= ShotSize.Medium), others, before * share,
            shoulder * share, own * share, crown <= 1, placed, Edges(view, camera, main, scene),
            Maths.Degrees(Maths.Acos(Math.Clamp(Vec3.Dot(main.Look, (eye - main.Eyes).Normalized), -1, 1))),
            strangers * share);
    }

    /// <summary>Whether a thing's ends are in the frame.</summary>
    private static bool IsWhole(Figure f, Camera camera)
    {
        foreach (Vec3 end in (ReadOnlySpan<Vec3>)[camera.WorldFromCamera.X * (0.5f * f.Length), Vec3.UnitY * (0.5f * f.Height)])
            foreach (int side in (ReadOnlySpan<int>)[-1, 1])
            {
                Vec3 at = camera.Project(f.Centre + end * side, 100, 100);
                if (at.Z <= 0 || at.X is < 1 or > 99 || at.Y is < 1 or > 99) return false;
            }
        return true;
    }

    private static float Clear(RayScene scene, Camera camera, Figure f, string id, bool close)
    {
        Vec3 right = camera.WorldFromCamera.X * (0.8f * f.HeadRadius);
        Vec3[] points = f.IsThing
            ? [f.Eyes]
            : [f.Eyes, f.Eyes, f.Eyes + right, f.Eyes - right, Vec3.Lerp(f.Eyes, f.Centre, 0.5f), f.Centre];
        float seen = 0;
        foreach (Vec3 p in points)
        {
            Vec3 d = p - camera.WorldFromCamera.T, screen = camera.Project(p, 100, 100);
            if (screen.Z <= 0 || screen.X is < 0 or > 100 || screen.Y is < 0 or > 100)
            {
                seen += p == f.Centre && close ? 1 : 0;
                continue;
            }
            bool hit = scene.Closest(new Ray(camera.WorldFromCamera.T, d.Normalized, d.Length), out Hit h,
                RayKinds.Camera);
            if (!hit || Belongs(scene.World.Entities[h.Entity].Name, id) || h.Distance > d.Length - f.HeadRadius)
                seen++;
        }
        return seen / points.Length;
    }

    /// <summary>Goes round the head from ear over crown to ear (round a thing's upper half) and counts where one thing
    /// behind it gives way to another, or to the sky. A horizon that the highest point just touches counts twice.</summary>
    private int Edges(IdView view, Camera camera, Figure main, RayScene scene)
    {
        const int Steps = 24;
        const float Around = 1.7f, Jump = 1.6f, Tangent = 0.04f;
        Vec3 middle = main.IsThing ? main.Centre : main.Eyes + Vec3.UnitY * (0.2f * main.HeadRadius);
        float radius = main.IsThing ? 0.65f * main.Extent : Around * main.HeadRadius;
        int edges = 0, last = -1;
        for (int i = 0; i <= Steps; i++)
        {
            float a = Maths.Pi * i / Steps;
            Vec3 at = camera.Project(middle + (camera.WorldFromCamera.X * Maths.Cos(a)
                + camera.WorldFromCamera.Y * Maths.Sin(a)) * radius, view.Width, view.Height);
            if (at.Z <= 0 || at.X < 0 || at.X >= view.Width || at.Y < 0 || at.Y >= view.Height) continue;
            int k = (int)at.Y * view.Width + (int)at.X;
            if (view.Entities[k] >= 0 && Belongs(scene.World.Entities[view.Entities[k]].Name, rig.Main)) continue;
            if (last >= 0 && IsEdge(last, k)) edges++;
            last = k;
        }
        Vec3 top = camera.Project(main.IsThing ? main.Feet + Vec3.UnitY * main.Height : main.Eyes + Vec3.UnitY * main.Crown, 1, 1),
            away = main.Centre - camera.WorldFromCamera.T,
            horizon = camera.Project(camera.WorldFromCamera.T + new Vec3(away.X, 0, away.Z) * 1000, 1, 1);
        bool touches = !location.Plan.IsRoom && MathF.Abs(top.Y - horizon.Y) < Tangent;
        return touches ? edges + 2 : edges;

        // Behind things on a table or a wall it is enough that something else stands there, be it no farther off.
        bool IsEdge(int a, int b)
        {
            float near = MathF.Min(view.Distances[a], 1e4f), far = MathF.Min(view.Distances[b], 1e4f);
            return far > Jump * near || near > Jump * far || (main.IsThing && view.Entities[a] != view.Entities[b]);
        }
    }

    private bool IsGround(Ray ray, float distance)
    {
        const float Near = 0.1f;
        Vec3 p = ray.Origin + ray.Direction * distance;
        return MathF.Abs(p.Y - location.HeightAt(p.X, p.Z)) < Near;
    }

    /// <summary>Inside an obstacle, hard by a surface, or within a closed body: most ways out meet the inner side
    /// of a surface.</summary>
    private bool Buried(RayScene scene, Vec3 eye)
    {
        if (eye.Y < location.HeightAt(eye.X, eye.Z) + 0.08f || location.Plan.Obstacles.Any(o => Inside(o, eye)))
            return true;
        int inner = 0;
        ReadOnlySpan<Vec3> ways = [Vec3.UnitX, -Vec3.UnitX, Vec3.UnitY, -Vec3.UnitY, Vec3.UnitZ, -Vec3.UnitZ];
        foreach (Vec3 way in ways)
        {
            if (!scene.Closest(new Ray(eye, way, 4), out Hit hit, RayKinds.Camera)) continue;
            if (hit.Distance < Nearest) return true;
            if (Vec3.Dot(scene.FaceNormal(hit), way) > 0) inner++;
        }
        return inner >= 5;
    }

    private static bool Belongs(string entity, string id)
        => entity == id || entity.StartsWith(id + "/", StringComparison.Ordinal);

    private static bool Inside(Obstacle o, Vec3 eye)
        => eye.Y < o.At.Y + o.Height && new Vec3(eye.X - o.At.X, 0, eye.Z - o.At.Z).Length < o.Radius + 0.15f;
}
