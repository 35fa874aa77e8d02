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
    private const int Samples = 16, Bounces = 3;

    /// <summary>A camera that sees the whole box from a direction (towards the camera), with a little air around it. The lens is stopped down
    /// so that the box is sharp from front to back, whatever its size.</summary>
    /// <param name="aspect">Width over height.</param>
    public static Camera Fit(Bounds box, Vec3 from, float aspect, float focalLengthMm = 60, float air = 0.08f)
    {
        from = from.Normalized;
        Affine frame = Affine.LookAt(from, default, Vec3.UnitY);
        float tan = 24.89f / (2 * focalLengthMm) * (1 - 2 * air), tanUp = tan / aspect, distance = 0.05f;
        if (!(box.Radius < 1e4f)) throw new PhotoplayException(Fault.Ours, "nothing to frame");
        Vec3 target = box.Centre;
        // Fewest steps back for which every corner is inside; then the target goes to the middle of what is seen, and again.
        for (int pass = 0; pass < 4; pass++)
        {
            float left = 9, right = -9, low = 9, high = -9, far = 0.05f;
            for (int i = 0; i < 8; i++)
            {
                Vec3 p = Corner(box, i) - target;
                float x = Vec3.Dot(p, frame.X), y = Vec3.Dot(p, frame.Y), nearer = Vec3.Dot(p, frame.Z);
                far = MathF.Max(far, nearer + MathF.Max(MathF.Abs(x) / tan, MathF.Abs(y) / tanUp));
                float depth = MathF.Max(distance - nearer, 0.05f);
                (left, right, low, high) = (MathF.Min(left, x / depth), MathF.Max(right, x / depth), MathF.Min(low, y / depth), MathF.Max(high, y / depth));
            }
            if (pass > 0) target += (frame.X * (left + right) + frame.Y * (low + high)) * (0.5f * distance);
            distance = far;
        }
        return new(Affine.LookAt(target + from * distance, target, Vec3.UnitY), focalLengthMm, focalLengthMm * 0.001f / (2 * 0.0012f * distance), distance);
    }

    /// <summary>The box of an entity's vertices in the world at an instant.</summary>
    public static Bounds BoundsOf(IEnumerable<Entity> entities, double time)
    {
        Bounds box = Bounds.Empty;
        foreach (Entity e in entities)
        {
            Affine worldFromObject = e.WorldFromObject(time);
            for (int k = 0; k < e.Model.Shapes.Count; k++)
            {
                Vec3[] points = e.Model.Shapes[k].Mesh.Positions;
                if (e.Deformation is not null) e.Deformation.Deform(k, time, points = new Vec3[points.Length], new Vec3[points.Length]);
                foreach (Vec3 p in points) box = box.Include(worldFromObject.Point(p));
            }
        }
        return box;
    }

    public static World WorldOf(Location place, IEnumerable<Entity> more, IEnumerable<Light> lamps)
        => new() { Entities = [.. place.Entities, .. more], Lights = [.. place.Lights, .. lamps], Sky = place.Sky, Air = place.Air };

    public static Location Studio(params IReadOnlyList<PropSheet> props) => LocationFactory.Build(new LocationSheet { Scenes = ["sheet"], Place = "studio", Seed = 1, Props = props });

    public static Performance Play(Location place, IReadOnlyDictionary<string, Characters.Actor> actors, IReadOnlyDictionary<string, BuiltProp> props, double seconds, params IReadOnlyList<Track> tracks)
        => Player.Play(new BoardScene { Id = "sheet", Duration = Rational.Near(seconds, 100), Shots = [], Tracks = tracks }, actors, place, props, new Voices.Recording { Lines = [] }, new Seed(1));

    /// <summary>One picture, developed at its own exposure.</summary>
    public byte[] Take(World world, ModelCache models, Camera camera, double time, int width, int height, float exposureBias, CancellationToken cancel, string? look = null)
    {
        Look finish = LookBook.Find(look);
        RenderSettings settings = finish.Adapt(new RenderSettings(width, height, Samples, Bounces, threads) { ShutterScale = 0.4f });
        Picture picture = new Photographer(world, models, settings).Still(new Fixed(camera), time, 1 / 24.0, cancel);
        return LookBook.Develop(picture, FilmBack.Meter([picture], exposureBias), 0, finish);
    }

    private static Vec3 Corner(Bounds b, int i) => new((i & 1) == 0 ? b.Lo.X : b.Hi.X, (i & 2) == 0 ? b.Lo.Y : b.Hi.Y, (i & 4) == 0 ? b.Lo.Z : b.Hi.Z);

    private sealed class Fixed(Camera camera) : ICameraMove
    {
        public Camera At(double time) => camera;
    }
}
