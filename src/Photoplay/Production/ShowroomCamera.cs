using Photoplay.Animation;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The photographer of the contact sheets.</summary>
internal sealed class ShowroomCamera(int threads)
{
    private const int Samples = 10, Bounces = 2;

    /// <summary>A camera that sees all of a box from a direction (towards the camera), with a little air around it. The
    /// lens is stopped down so that the box is sharp from front to back, whatever its size.</summary>
    /// <param name="box">As <see cref="BoundsOf"/> gives it for the same direction.</param>
    /// <param name="aspect">Width over height.</param>
    /// <param name="farthest">Metres from the box's middle that the room leaves: a shorter lens is taken rather than
    /// go farther back.</param>
    public static Camera Fit(Bounds box, Vec3 from, float aspect, float focalLengthMm = 60, float air = 0.06f,
        float farthest = float.PositiveInfinity)
    {
        if (!(box.Radius < 1e4f)) throw new PhotoplayException(Fault.Ours, "there is nothing to frame");
        Affine worldFromFrame = FrameOf(from);
        float tan = 24.89f / (2 * focalLengthMm) * (1 - 2 * air);
        // As far back as the box's front needs, so that whatever lies behind it is inside as well.
        float half = MathF.Max(box.Size.X, box.Size.Y * aspect) / 2, deep = box.Size.Z / 2, distance = half / tan + deep;
        if (distance > farthest)
        {
            distance = MathF.Max(farthest, deep + 0.8f * half);
            focalLengthMm *= tan * (distance - deep) / half;
        }
        Vec3 target = worldFromFrame.Point(box.Centre), eye = target + worldFromFrame.Z * distance;
        return new(Affine.LookAt(eye, target, Vec3.UnitY), focalLengthMm,
            focalLengthMm * 0.001f / (2 * 0.0012f * distance), distance);
    }

    /// <summary>The box of some entities' vertices at an instant, in a frame whose +Z is the direction towards the
    /// camera and whose +Y is up in the picture.</summary>
    public static Bounds BoundsOf(IEnumerable<Entity> entities, double time, Vec3 from)
    {
        Affine frameFromWorld = FrameOf(from).Inverse;
        return PointsOf(entities, time).Aggregate(Bounds.Empty, (box, p) => box.Include(frameFromWorld.Point(p)));
    }

    /// <summary>Some entities' vertices at an instant, in the world.</summary>
    public static IEnumerable<Vec3> PointsOf(IEnumerable<Entity> entities, double time)
    {
        foreach (Entity e in entities)
        {
            Affine worldFromObject = e.WorldFromObject(time);
            for (int k = 0; k < e.Model.Shapes.Count; k++)
            {
                Vec3[] points = e.Model.Shapes[k].Mesh.Positions;
                if (e.Deformation is not null)
                    e.Deformation.Deform(k, time, points = new Vec3[points.Length], new Vec3[points.Length]);
                foreach (Vec3 p in points) yield return worldFromObject.Point(p);
            }
        }
    }

    public static Affine FrameOf(Vec3 from) => Affine.LookAt(from.Normalized, default, Vec3.UnitY) with { T = default };

    public static World WorldOf(Location place, IEnumerable<Entity> more, IEnumerable<Light> lamps,
        IEnumerable<Volume>? volumes = null)
        => new()
        {
            Entities = [.. place.Entities, .. more], Lights = [.. place.Lights, .. lamps], Sky = place.Sky,
            Air = place.Air, Volumes = [.. place.Volumes, .. volumes ?? []]
        };

    public static Location Studio(params IReadOnlyList<PropSheet> props)
        => LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = "studio", Seed = 1, Props = props });

    public static Performance Play(Location place, IReadOnlyDictionary<string, Characters.Actor> actors,
        IReadOnlyDictionary<string, BuiltProp> props, double seconds, params IReadOnlyList<Track> tracks)
        => Player.Play(
                new BoardScene { Id = "sheet", Duration = Rational.Near(seconds, 100), Shots = [], Tracks = tracks },
            actors, place, props, new Voices.Recording { Lines = [] }, new Seed(1));

    /// <summary>One picture, developed at its own exposure.</summary>
    public byte[] Take(World world, ModelCache models, Camera camera, double time, int width, int height,
        float exposureBias, CancellationToken cancel, string? look = null, int samples = Samples)
    {
        Look finish = LookBook.Find(look);
        RenderSettings settings =
            finish.Adapt(new(width, height, MaxBounces: Bounces, Threads: threads) { ShutterScale = 0.15f }).ForStill(samples);
        Picture picture = new Photographer(world, models, settings).Still(new FixedCamera(camera), time, 1 / 24.0, cancel);
        return LookBook.Develop(picture, FilmBack.Meter([picture], exposureBias), 0, finish);
    }
}
