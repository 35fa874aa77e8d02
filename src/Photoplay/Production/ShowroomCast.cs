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

/// <summary>The cast's sheet: everybody in full length and in close-up, in the studio.</summary>
internal sealed class ShowroomCast(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
{
    private readonly Location studio = ShowroomCamera.Studio();

    public ContactCell Picture(string kind)
    {
        Actor actor = Showroom.Somebody(kind, kind, seed);
        Track track = new() { Who = kind, Start = default, Facing = Vec3.UnitZ, Cues = [] };
        Performance performance = ShowroomCamera.Play(studio, new Dictionary<string, Actor> { [kind] = actor }, new Dictionary<string, BuiltProp>(), 3, track);
        const double time = 1;
        Entity[] body = [.. performance.World.Entities.Where(e => e.Name == kind)];
        Bounds box = ShowroomCamera.BoundsOf(body, time);
        bool upright = actor.Plan == BodyPlan.Biped;
        ModelCache models = new();
        int height = (int)(196 * scale), width = (int)(138 * scale);
        Camera full = ShowroomCamera.Fit(box, upright ? new(0.22f, 0.08f, 1) : new(0.85f, 0.16f, 0.72f), (float)width / height, 70, 0.05f);
        Camera close = ShowroomCamera.Fit(Head(actor, performance.Performers[kind].At(time), box), upright ? new(0.32f, 0.04f, 1) : new(0.5f, 0.1f, 0.9f), (float)width / height, 85, 0.04f);
        byte[] Shoot(Camera c) => camera.Take(performance.World, models, c, time, width, height, studio.ExposureBias, cancel);
        return ContactCell.Beside(kind, Metres(box.Hi.Y - box.Lo.Y), [Shoot(full), Shoot(close)], width, height);
    }

    public static string Metres(float metres) => metres >= 1 ? metres.ToString("0.0 m", CultureInfo.InvariantCulture) : (metres * 100).ToString("0 cm", CultureInfo.InvariantCulture);

    /// <summary>A box around the head of the pose, a little of the shoulders with it.</summary>
    private static Bounds Head(Actor actor, ActorState state, Bounds body)
    {
        Affine[] bones = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(state.Pose, bones);
        int head = actor.Skeleton.Find("head");
        float r = actor.Measures.HeadRadius * (actor.Plan == BodyPlan.Biped ? 1.25f : 1.7f);
        Vec3 middle = state.Pose.WorldFromActor.Point(bones[head].Point(default)) + Vec3.UnitY * (actor.Plan == BodyPlan.Biped ? 0.45f * r : 0);
        return new(middle - new Vec3(r, r * 1.3f, r), middle + new Vec3(r, MathF.Min(r * 1.3f, body.Hi.Y - middle.Y), r));
    }
}
