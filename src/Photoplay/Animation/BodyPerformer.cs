using Photoplay.Animation.Actions;
using Photoplay.Animation.Body;
using Photoplay.Animation.Faces;
using Photoplay.Animation.Layers;
using Photoplay.Animation.Staging;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation;

/// <summary>A role's playing, worked out: at any instant the layers are laid over one another (gait, idle life,
/// posture, hands, gestures, speech, gaze, face) and the body is solved once.</summary>
internal sealed class BodyPerformer : Performer
{
    /// <summary>Turn of an animal's jaw at jawOpen 1, radians.</summary>
    private const float JawAngle = 0.5f;
    private readonly BodyRig rig;
    private readonly RoleScript script;
    private readonly Func<float, float, float> heightAt;
    private readonly Itinerary itinerary;
    private readonly FootPlan plan;
    private readonly BodySolver solver;
    private readonly GaitLayer gait;
    private readonly HipHeight hipHeight;
    private readonly IdleLayer idle;
    private readonly PostureLayer postures;
    private readonly HandsLayer hands;
    private readonly SwimLayer? swim;
    private readonly CarriageLayer? carriage;
    private readonly SpeechLayer speech;
    private readonly GazeLayer gaze;
    private readonly Blinks blinks;

    public BodyPerformer(RoleScript script, GazeLayer gaze, Func<float, float, float> heightAt, double duration)
        : base(script.Rig.Actor)
    {
        this.script = script;
        this.gaze = gaze;
        this.heightAt = heightAt;
        rig = script.Rig;
        itinerary = script.Itinerary;
        plan = new(rig, itinerary, heightAt);
        Style style = script.Style.With([], script.Track.Emotion);
        solver = new(rig);
        gait = new(rig, itinerary, plan, style);
        hipHeight = new(rig, itinerary, plan, gait.Sway, gait.Rise, GroundUnder, duration);
        idle = new(rig, style, script.Seed);
        postures = new(rig);
        hands = new(rig, script.Reaches, script.Holds);
        speech = new(script.Lines, rig, style, script.Seed);
        if (rig.Actor.Undulation is Undulation wave) swim = new(rig, itinerary, wave, duration);
        if (rig.Actor.Carriage is Carriage way) carriage = new(rig, itinerary, way, duration, script.Seed);
        blinks = new(duration, gaze.LargeShifts, script.Seed);
        Footfalls = [.. plan.Steps.Select(s => new Footfall(s.Land, s.To.Ball,
            s.Gait.Force * MathF.Min(1, 0.4f + 0.6f * s.Vigour), rig.FootNames[s.Foot])),
            .. carriage?.Landings(heightAt) ?? []];
    }

    public override IReadOnlyList<Footfall> Footfalls { get; }
    public IReadOnlyList<double> BlinkTimes => blinks.Times;
    internal FootPlan Plan => plan;

    public override ActorState At(double time) => At(time, null);

    internal override ActorState At(double time, ActorState? gone)
    {
        Placement place = itinerary.At(time);
        Affine worldFromActor = Affine.Trs(new(place.At.X, GroundUnder(place) + script.Aloft(time), place.At.Z),
            Quat.RotY(place.Yaw));
        Span<FootState> feet = stackalloc FootState[plan.Tracks.Length];
        for (int i = 0; i < feet.Length; i++) feet[i] = plan.Tracks[i].At(time);
        ActorState state = gone ?? new(new(rig.Skeleton.Count), new());
        state.Pose.Reset();
        state.Face.Reset();
        using Controls c = Controls.For(state.Face);
        float still = 1 - plan.Stride(time).Activity;
        gait.Apply(time, c);
        carriage?.Bear(time, c);
        float standing = PostureLayer.Standing(script.Stances, time);
        c.Add(Channel.HipsY, -hipHeight.At(time) * standing / rig.LegLength);
        idle.Apply(time, c, still);
        if (rig.Feet.Length > 0) postures.Apply(script.Stances, time, c);
        FlightLayer.Apply(script, time, c);
        HopLayer.Apply(script, time, c);
        gaze.Apply(time, c);
        c.HeadHold *= rig.Actor.HeadTurn;
        swim?.Apply(time, c);
        FlutterLayer.Apply(rig, itinerary, script.Seed, time, c);
        hands.Apply(time, c, worldFromActor);
        FaceOf(time, c.Face);
        foreach (PlayedGesture g in script.Gestures)
        {
            if (time < g.Start || time > g.Start + g.Seconds) continue;
            g.Action.Play!(new Moment(time - g.Start, g.Seconds, g.Hand, g.Energy, g.Seed, rig, worldFromActor,
                g.Target?.Invoke(time)), c);
        }
        speech.Apply(time, c, hands.Free(time));
        Vec3 sway = worldFromActor.Turn.Conjugate.Rotate(gait.Sway(time)) * standing;
        SlopeOfBack(place, c);
        float stretch = carriage?.Settle(time, c) ?? 1;
        Pose pose = state.Pose;
        solver.Solve(pose, c, worldFromActor, place.Yaw, feet, sway);
        pose.Clock = (float)time;
        if (carriage is not null)
        {
            (pose.Stretch, pose.Trail) = (stretch, carriage.Trail(time));
            carriage.Roll(time, pose);
        }
        speech.Mouth(time, c.Face);
        if (rig.Actor.Plan != BodyPlan.Biped)
            c.Face[FaceShape.JawOpen] = MathF.Max(c.Face[FaceShape.JawOpen], c[Channel.Jaw] / JawAngle);
        Lids(time, c.Face);
        Clamp(c.Face);
        return state;
    }

    private void FaceOf(double time, Stage.Face face)
    {
        foreach ((string emotion, float weight) in script.Emotions.At(time)) Expressions.Blend(face, emotion, weight);
        // A face is never quite still: small slow changes of brow and corners.
        float drift = Noise.Perlin(new((float)time * 0.4f, 2.3f, 0.7f), (uint)script.Seed.Value);
        face[FaceShape.BrowInnerUp] += 0.05f * MathF.Max(0, drift);
        face[FaceShape.MouthSmileLeft] += 0.03f * drift;
        face[FaceShape.MouthPressLeft] += 0.04f * MathF.Max(0, -drift);
    }

    /// <summary>Lids: blinks over what the mood does, and lids that follow the eyes up and down.</summary>
    private void Lids(double time, Stage.Face face)
    {
        float shut = blinks.At(time), down = face[FaceShape.EyeLookDownLeft];
        foreach (FaceShape lid in (ReadOnlySpan<FaceShape>)[FaceShape.EyeBlinkLeft, FaceShape.EyeBlinkRight])
        {
            float open = 1 - Maths.Saturate(face[lid] + 0.28f * down);
            face[lid] = 1 - open * (1 - shut);
        }
        face[FaceShape.EyeWideLeft] = MathF.Max(0, face[FaceShape.EyeWideLeft] + 0.2f * face[FaceShape.EyeLookUpLeft])
            * (1 - shut);
        face[FaceShape.EyeWideRight] =
            MathF.Max(0, face[FaceShape.EyeWideRight] + 0.2f * face[FaceShape.EyeLookUpRight]) * (1 - shut);
    }

    private static void Clamp(Stage.Face face)
    {
        for (int i = 0; i < face.Weights.Length; i++) face.Weights[i] = Maths.Saturate(face.Weights[i]);
    }

    /// <summary>Ground under the body, smoothed over its feet.</summary>
    private float GroundUnder(Placement place)
    {
        float sum = heightAt(place.At.X, place.At.Z);
        foreach (FootRest f in rig.FootRests) { Vec3 p = place.Carry(f.Ball); sum += heightAt(p.X, p.Z); }
        return sum / (1 + rig.FootRests.Length);
    }

    /// <summary>Four legs lie along the slope of the ground.</summary>
    private void SlopeOfBack(Placement place, Controls c)
    {
        if (rig.Feet.Length != 4) return;
        Vec3 hind = place.Carry(new(0, 0, rig.FootRests[0].Ball.Z)),
            fore = place.Carry(new(0, 0, rig.FootRests[2].Ball.Z));
        float rise = heightAt(fore.X, fore.Z) - heightAt(hind.X, hind.Z);
        c.Add(Channel.HipsPitch, -0.8f * Maths.Atan2(rise, MathF.Max(0.05f, (fore - hind).Length)));
    }
}
