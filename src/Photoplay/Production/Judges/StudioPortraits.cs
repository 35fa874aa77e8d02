using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production.Judges;

/// <summary>People in the studio: heads close, bodies in full length.</summary>
internal sealed class StudioPortraits(ShowroomCamera camera, int samples, CancellationToken cancel)
{
    private const double Instant = 1, Seconds = 3;
    private readonly Location studio = ShowroomCamera.Studio();
    private readonly Seed variation = new(1);
    private (string Character, Actor Actor, ModelCache Models)? latest;

    public (byte[] Rgb, float[] Box) Picture(JudgePicture picture)
    {
        (Actor actor, ModelCache models) = Sitter(picture);
        float yaw = Maths.Radians(picture.Yaw), pitch = Maths.Radians(picture.Pitch);
        Vec3 facing = new(Maths.Sin(yaw), 0, Maths.Cos(yaw)), from = new(0, Maths.Sin(pitch), Maths.Cos(pitch));
        Performance played = ShowroomCamera.Play(studio, new Dictionary<string, Actor> { [picture.Kind] = actor },
            new Dictionary<string, BuiltProp>(), Seconds, TrackOf(picture, facing));
        HeldFace held = new(played.Performers[picture.Kind], Instant, picture.Expression ?? "neutral");
        Entity[] body = [.. ActorEntities.Of(picture.Kind, held, new BodySolution(held), variation)];
        StudioLight light = StudioLight.Find(picture.Light ?? "studio", studio.Lights);
        World world = new()
        {
            Entities = [.. studio.Entities, .. body], Sky = studio.Sky, Air = studio.Air, Lights = light.Lamps
        };

        bool close = picture.Set is JudgeSet.Faces or JudgeSet.Triplets;
        Bounds framed = close ? ShowroomCast.Head(actor, held.At(Instant), from) : ShowroomCamera.BoundsOf(body, Instant, from);
        float aspect = (float)picture.Width / picture.Height;
        Camera view = ShowroomCamera.Fit(framed, from, aspect, close ? 85 : 70, 0.04f);
        IEnumerable<Vec3> seen = close ? Corners(framed, from) : ShowroomCamera.PointsOf(body, Instant);
        return (camera.Take(world, models, view, Instant, picture.Width, picture.Height, studio.ExposureBias + light.Bias, cancel,
            samples: samples), SubjectBox.Of(seen, view, aspect));
    }

    /// <summary>Kept from one picture to the next: a character's pictures follow one another.</summary>
    private (Actor Actor, ModelCache Models) Sitter(JudgePicture picture)
    {
        if (latest is not { } known || known.Character != picture.Character)
            latest = known = (picture.Character, Showroom.Somebody(picture.Kind, picture.Kind, picture.Seed), new());
        return (known.Actor, known.Models);
    }

    private static Track TrackOf(JudgePicture picture, Vec3 facing)
    {
        const float Pace = 1.3f;
        Cue[] cues = picture.Action != "walk" ? []
            : [new() { Start = 0, Seconds = Seconds, Action = "walk", Path = [facing * -Pace, facing * (Pace * 2)] }];
        return new()
        {
            Who = picture.Kind, Start = cues.Length > 0 ? cues[0].Path[0] : default, Facing = facing, Cues = cues,
        };
    }

    /// <summary>The corners of a box in the frame of a direction, in the world.</summary>
    private static IEnumerable<Vec3> Corners(Bounds box, Vec3 from)
    {
        Affine worldFromFrame = ShowroomCamera.FrameOf(from);
        for (int i = 0; i < 8; i++)
            yield return worldFromFrame.Point(new((i & 1) == 0 ? box.Lo.X : box.Hi.X, (i & 2) == 0 ? box.Lo.Y : box.Hi.Y,
                (i & 4) == 0 ? box.Lo.Z : box.Hi.Z));
    }
}
