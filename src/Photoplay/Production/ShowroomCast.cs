using System.Globalization;
using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The cast's sheet: everybody from the front and in three-quarter view, in full length, and in close-up, in the
/// studio.</summary>
internal sealed class ShowroomCast(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
{
    /// <summary>How far back the studio lets a camera go, metres.</summary>
    private const float StudioReach = 12;
    private readonly Location studio = ShowroomCamera.Studio();

    public ContactCell Picture(string kind)
    {
        Actor actor = Showroom.Somebody(kind, kind, seed);
        Track track = new() { Who = kind, Start = default, Facing = Vec3.UnitZ, Cues = [] };
        Performance performance = ShowroomCamera.Play(studio, new Dictionary<string, Actor> { [kind] = actor },
            new Dictionary<string, BuiltProp>(), 3, track);
        double time = EyesOpen(performance.Performers[kind]);
        Entity[] body = [.. performance.World.Entities.Where(e => e.Name == kind)];
        bool upright = actor.Plan == BodyPlan.Biped;
        Vec3 front = new(0, 0.08f, 1), from = upright ? new(0.62f, 0.10f, 0.8f) : new(0.85f, 0.18f, 0.72f),
            near = upright ? new(0.34f, 0.05f, 1) : new(0.55f, 0.12f, 0.9f);
        ModelCache models = new();
        int height = (int)(158 * scale), width = (int)(106 * scale);
        Camera Full(Vec3 way) => ShowroomCamera.Fit(ShowroomCamera.BoundsOf(body, time, way), way, (float)width / height, 70,
            0.04f, StudioReach);
        Camera close = ShowroomCamera.Fit(Head(actor, performance.Performers[kind].At(time), near), near,
            (float)width / height, 85, 0.04f);
        byte[] Shoot(Camera c)
            => camera.Take(performance.World, models, c, time, width, height, studio.ExposureBias, cancel);
        return ContactCell.Beside(kind, Metres(actor.Measures.Height),
            [Shoot(Full(front)), Shoot(Full(from)), Shoot(close)], width, height);
    }

    /// <summary>A moment between two blinks, seconds.</summary>
    private static double EyesOpen(Performer somebody)
    {
        double time = 1;
        while (time < 2.5 && somebody.At(time).Face[FaceShape.EyeBlinkLeft] > 0.1f) time += 0.1;
        return time;
    }

    public static string Metres(float metres) => metres >= 1
        ? metres.ToString("0.0 m", CultureInfo.InvariantCulture)
        : (metres * 100).ToString("0 cm", CultureInfo.InvariantCulture);

    /// <summary>A box around the head of the pose and a little of the shoulders, seen from a direction.</summary>
    internal static Bounds Head(Actor actor, ActorState state, Vec3 from)
    {
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(state.Pose, bones);
        bool biped = actor.Plan == BodyPlan.Biped;
        float r = actor.Measures.HeadRadius * (biped ? 1.3f : 1.5f);
        Vec3 middle = state.Pose.WorldFromActor.Point(bones[actor.Skeleton.Find("head")].T)
            + Vec3.UnitY * (biped ? 0.42f * r : -0.1f * r);
        Vec3 centre = ShowroomCamera.FrameOf(from).Inverse.Point(middle);
        return new(centre - new Vec3(r), centre + new Vec3(r));
    }
}
