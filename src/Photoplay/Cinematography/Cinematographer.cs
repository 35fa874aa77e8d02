using System.Globalization;
using Photoplay.Animation;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Cinematography;

/// <summary>Finds exact cameras and film lights for the shots of a scene.</summary>
public sealed class Cinematographer(BoardScene scene, Performance performance, Location location, ModelCache models,
    float aspect, int threads)
{
    private const double KeySpacing = 0.25;
    /// <summary>Metres between two faces beyond which the near shoulder no longer frames the far face.</summary>
    private const float WidestOverShoulder = 2.2f;
    private readonly Figures figures = new(performance);
    private readonly Instants stage = new(performance.World, models, threads);
    private readonly RayScene rays = new(performance.World, models, threads);
    private readonly Lazy<int> side = new(() => LineOfAction.Side(scene, new Figures(performance), location));

    public Take Shoot(Shot shot)
    {
        double start = shot.Start.Seconds, end = start + shot.Duration.Seconds;
        shot = shot with { LineSide = shot.LineSide * side.Value };
        if (shot.Pinned is { } pinned)
            return new Take { ShotId = shot.Id, SceneId = scene.Id, Keys = pinned.Keys, Lights = [] };
        Rig rig = new(shot, figures, location, aspect, start, end);
        if (!rig.HasSubject)
            return new Take
            {
                ShotId = shot.Id, SceneId = scene.Id, Keys = Survey(shot, start, end),
                Notes = ["there is no subject to look at: the place itself is shown"]
            };
        (Stand stand, float worth, float seen) = new PlaceFinder(shot, rig, stage, figures, location, aspect)
            .Find(start, end);
        List<string> notes = [];
        if (shot.Side == CameraSide.OverShoulder && (worth < 0.6f || rig.Gap > WidestOverShoulder))
        {
            // Too far apart, or something between them: a single tells it better.
            shot = shot with
            {
                Side = CameraSide.ThreeQuarterLeft,
                Over = null,
                Size = shot.Size < ShotSize.MediumClose ? ShotSize.MediumClose : shot.Size
            };
            rig = new(shot, figures, location, aspect, start, end);
            (stand, worth, seen) = new PlaceFinder(shot, rig, stage, figures, location, aspect).Find(start, end);
            notes.Add("a single instead of over the shoulder: the two stand too far apart, or something is between them");
        }
        if (MathF.Abs(stand.Yaw) > 0.3f)
            notes.Add(string.Create(CultureInfo.InvariantCulture,
                $"moved {MathF.Abs(Maths.Degrees(stand.Yaw)):0} degrees round the subject to see it"));
        if (seen < 0.5f)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"only {seen:P0} of the subject can be seen"));
        int count = Math.Max(2, (int)Math.Ceiling((end - start) / KeySpacing) + 1);
        CameraKey[] keys = [.. Enumerable.Range(0, count)
            .Select(i => rig.Key(start + (end - start) * i / (count - 1), stand))];
        CameraKey standing = rig.Key((start + end) / 2, stand);
        bool locked = shot.Move == CameraMove.Static && IsAsGood(standing, keys);
        if (locked) keys = [.. keys.Select(k => standing with { Time = k.Time })];
        if (keys.Any(k => !k.Eye.IsFinite || !k.Target.IsFinite || !float.IsFinite(k.FocusDistance)
            || !float.IsFinite(k.FocalLengthMm)))
            return new Take
            {
                ShotId = shot.Id, SceneId = scene.Id, Keys = Survey(shot, start, end),
                Notes = [.. notes, $"{rig.Main} has no place on the stage here: the place itself is shown"]
            };
        double middle = (start + end) / 2;
        Figure subject = figures.At(rig.Main, middle)!;
        return new Take
        {
            ShotId = shot.Id, SceneId = scene.Id, Keys = keys, Glass = shot.Glass, Seen = seen, Notes = notes,
            Handheld = shot.Move == CameraMove.Handheld ? 0.012f * (0.4f + shot.MoveAmount) : locked ? 0 : 0.0012f,
            Lights = [.. new LightPlanner(shot, rays, location, aspect).Plan([subject, .. Others(rig, rig.Key(middle, stand), middle)],
                rig.Key(middle, stand), middle)
                .Where(l => l.At.IsFinite && l.Intensity.IsFinite)],
        };
    }

    /// <summary>Whoever else shows the face in the frame, about as near as the main subject.</summary>
    private IEnumerable<Figure> Others(Rig rig, CameraKey key, double time)
    {
        Camera camera = new TakeCamera(new() { ShotId = "", SceneId = "", Keys = [key] }).At(time);
        float reach = 1.6f * Vec3.Distance(key.Eye, figures.At(rig.Main, time)!.Eyes);
        foreach (string id in performance.Performers.Keys.Where(k => k != rig.Main).Order(StringComparer.Ordinal))
        {
            Figure f = figures.At(id, time)!;
            Vec3 at = camera.Project(f.Eyes, 1, 1);
            if (at.Z > 0 && at.X is > 0 and < 1 && at.Y is > 0 and < 1 && Vec3.Distance(key.Eye, f.Eyes) < reach
                && Vec3.Dot(f.Look, (key.Eye - f.Eyes).Normalized) > -0.2f)
                yield return f;
        }
    }

    /// <summary>Whether a camera that stands locked on its tripod sees much the same as one that follows the subject's
    /// head with small corrections.</summary>
    private static bool IsAsGood(CameraKey locked, CameraKey[] keys)
    {
        const float Turn = 0.12f, Focus = 0.12f;
        float half = 12.4f / locked.FocalLengthMm, reach = Vec3.Distance(locked.Eye, locked.Target);
        return keys.All(k => Vec3.Distance(k.Eye, locked.Eye) + Vec3.Distance(k.Target, locked.Target) < Turn * half * reach
            && MathF.Abs(k.FocusDistance - locked.FocusDistance) < Focus * locked.FocusDistance);
    }

    /// <summary>With nobody to follow, the place along its axis, with the move that was asked.</summary>
    private CameraKey[] Survey(Shot shot, double start, double end)
    {
        Vec3 axis = location.Plan.Axis,
            centre = new StagePlan(location.Plan, new Dictionary<string, Vec3>(), location.HeightAt).Centre;
        bool indoors = location.Plan.Inside is not null;
        float back = indoors ? 2.6f : 7, focal = shot.FocalLengthMm ?? (indoors ? 24 : 28), tan = 24.89f / (2 * focal);
        Vec3 eye = centre - axis * back, target = centre + axis * (indoors ? 1.5f : 6);
        eye = new(eye.X, location.HeightAt(eye.X, eye.Z) + 1.5f, eye.Z);
        if (location.Plan.Inside is { } box) eye = Vec3.Max(box.Lo, Vec3.Min(box.Hi, eye));
        target = new(target.X, location.HeightAt(target.X, target.Z) + 1.3f, target.Z);
        Vec3 right = Vec3.Cross(Vec3.UnitY, (eye - target).Normalized).Normalized;
        int count = Math.Max(2, (int)Math.Ceiling((end - start) / KeySpacing) + 1);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            float u = (float)i / (count - 1);
            (Vec3 e, Vec3 t, float f) = Moves.Apply(shot with { MoveAmount = shot.MoveAmount * 0.4f }, eye, target,
                right, tan, focal, Maths.SmoothStep(0f, 1f, u), u * (end - start));
            return new CameraKey(start + (end - start) * u, e, t, f, Vec3.Distance(e, t), shot.FStop ?? 5.6f);
        })];
    }

    /// <summary>The scene as this take sees it: the performance's world, the weather around the camera,
    /// the film lights.</summary>
    public static World Stage(Performance performance, Location location, Take take)
    {
        World w = performance.World;
        IEnumerable<Light> film = take.Lights.Select(l => new Light
        {
            Name = "film/" + l.Name, Form = l.ConeDegrees > 0 ? LightForm.Spot : LightForm.Disk, Radius = l.Radius,
            ConeAngle = Maths.Radians(l.ConeDegrees), ConeSoftness = 0.6f,
            Intensity = new Rgb(l.Intensity.X, l.Intensity.Y, l.Intensity.Z),
            Place = Affine.LookAt(l.At, l.Target, Vec3.UnitY),
        });
        return new World
        {
            Entities = [.. w.Entities, .. location.WeatherAround(new TakeCamera(take))],
            Lights = [.. w.Lights, .. film], Sky = w.Sky, Air = w.Air, Volumes = w.Volumes
        };
    }
}
