using Photoplay.Animation.Actions;
using Photoplay.Animation.Layers;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Voices;

namespace Photoplay.Animation.Staging;

/// <summary>Works through a scene's cues in order of time and writes down, for each role, where it goes, how it is
/// held, what it looks at, says and handles. Later cues see what earlier ones have done.</summary>
internal sealed class Rehearsal(StageView stage, Recording recording, double duration)
{
    public void Run()
    {
        foreach (RoleScript role in stage.Roles.Values) Begin(role);
        foreach ((RoleScript role, Cue cue) in stage.Roles.Values.SelectMany(r => r.Track.Cues.Select(c => (r, c)))
            .OrderBy(x => x.c.Start).ThenBy(x => x.r.Track.Who, StringComparer.Ordinal))
            Play(role, cue);
    }

    private void Begin(RoleScript role)
    {
        Vec3 at = role.Track.Start;
        if (at.Y - stage.HeightAt(at.X, at.Z) is > 0.1f and < 3 and float perch) role.Perch = perch;
        if (stage.Seat(role.Track.Seat) is { } seat && role.Rig is { HasHands: true, Feet.Length: 2 })
        {
            Seating.SitAtOnce(role, seat, stage);
        }
        foreach ((string socket, string thing) in role.Track.Holding)
            role.Holds.Add(new(thing,
                socket.StartsWith("left", StringComparison.Ordinal) ? Body.Side.Left : Body.Side.Right,
                double.NegativeInfinity, double.PositiveInfinity));
    }

    private void Play(RoleScript role, Cue cue)
    {
        ActionDefinition action = AnimationCatalogue.Find(cue.Action);
        string? instrument = cue.Target ?? role.Holding(null, cue.Start)?.Thing;
        if (action.Id == "strum" && instrument is not null && stage.Things.GetValueOrDefault(instrument)?.Prop is
            { Mouthpiece: not null } wind && Winds.Fits(role.Rig))
            action = Winds.Played(action, wind, role.Rig);
        double start = Math.Max(cue.Start, Math.Min(role.FreeAt, cue.Start + 0.5 * cue.Seconds)),
            end = cue.Start + cue.Seconds;
        string? emotion = cue.Emotion ?? action.Emotion;
        if (emotion is not null && Faces.Expressions.Knows(emotion))
        {
            role.Emotions.Add(cue.Start, 0.45, emotion);
            role.Emotions.Add(Math.Max(cue.Start + 0.6, end), 0.8, emotion is "asleep" ? "asleep" : role.Track.Emotion);
        }
        bool goes = cue.Path.Count > 1;
        if (goes || action.Posture == Posture.Stand || (action.Travels && cue.Path.Count > 0))
            start = Seating.GetUp(role, start, Math.Min(1.4, 0.5 * cue.Seconds));
        if (goes) Go(role, cue, cue.Path, start, Math.Max(0.4, end - start));
        else if (action.Posture is Posture posture && posture != Posture.Stand)
            Seating.Take(role, posture, stage.Seat(cue.Target), stage, start, cue.Seconds);
        else start = ComeNear(role, cue, action, start, end);
        if (stage.Look(cue.Target) is { } at)
        {
            bool person = stage.Roles.ContainsKey(cue.Target!);
            if (action.Gaze == GazeRule.Target && !(goes && action.Id == "lead"))
                role.Gazes.Add(new(cue.Start, end + 0.4, goes ? 2 : 3, at, person));
            if (!goes && (action.Faces || action.Gaze == GazeRule.Target))
                Face(role, at(start), start, action.Faces ? 0.45f : 1.05f);
        }
        else LookFreely(role, action, cue.Start, end);
        if (action.Id == "turn" && cue.Target is null)
            role.Add(TravelPlanner.Turn(role.Current, role.Current.Yaw + 3.0f, start, role.Rig.LegLength,
                GaitOf(role, cue, 0)));
        if (recording.Lines.FirstOrDefault(l => l.BeatId == cue.Line) is { } line) Speak(role, cue, action, line);
        if (action.Handover != Handover.None) Handling.Play(role, cue, action, start, end, stage);
        if (action.Blown is { } mouthFromObject && role.Holding(instrument, end) is { } held)
            role.Blows.Add(new(held.Thing, Math.Max(start, held.From) + Winds.Lift, end - 0.5 * Winds.Lift,
                mouthFromObject));
        if (action.Play is not null)
            role.Gestures.Add(new(action, start, Math.Max(0.5, end - start), HandOf(role, cue, action, start),
                role.Style.With(cue.Manner, cue.Emotion).Energy, stage.Touch(cue.Target),
                role.Seed.Derive(cue.Beat ?? cue.Action)));
    }

    /// <summary>What is drunk from or thrown is in the hand that does it; everything else is done with
    /// the free hand.</summary>
    private Body.Side HandOf(RoleScript role, Cue cue, ActionDefinition action, double start)
        => action.Handover is Handover.Hold or Handover.Throw && role.Holding(null, start) is { } held
            ? held.Hand
            : role.FreeHand(start, stage.Touch(cue.Target)?.Invoke(start));

    private void Go(RoleScript role, Cue cue, IReadOnlyList<Vec3> path, double start, double seconds)
    {
        float? face = cue.FaceAtEnd is Vec3 f ? Angles.Of(f) : null;
        Move? move = TravelPlanner.Along(role.Current, path, start, seconds, role.Rig.LegLength,
            role.Rig.Actor.Measures.Length, v => GaitOf(role, cue, v), face);
        if (move is not null && cue.Action == "fly" && role.Rig.HasWings)
        {
            move = move with { Steps = false, Flies = true };
            float high = path.Max(p => p.Y - stage.HeightAt(p.X, p.Z));
            role.Flights.Add(new(move.Start, move.End, MathF.Max(high, (role.Rig.Feet.Length == 4 ? 2.2f : 12)
                * role.Rig.LegLength + 0.6f),
                path[^1].Y < stage.HeightAt(path[^1].X, path[^1].Z) + 0.3f));
        }
        if (move is { Flies: false } && role.Rig.Actor.Hops && Vec3.Distance(move.At(move.Start).At, move.At(move.End).At)
            > 0.7f * role.Rig.Actor.Measures.Length)
        {
            foreach ((Move part, Hop hop) in Hopping.Of(move, role.Rig.Actor.Measures.Length))
            {
                role.Add(part);
                if (part.Flies) role.Hops.Add(hop);
            }
            move = role.Moves[^1];
        }
        else role.Add(move);
        if (move is null) return;
        // One looks where one goes: some way ahead, a little down.
        float far = 4 + 2 * role.Rig.LegLength;
        Vec3 Ahead(double t)
        {
            Placement p = role.PlaceAt(t + 0.6);
            Vec3 eye = role.Carry(role.EyeRest, t, stage.HeightAt);
            return new Vec3(eye.X, eye.Y - 0.09f * far, eye.Z) + Angles.Forward(p.Yaw) * far;
        }
        role.Gazes.Add(new(start, move.End - 0.2, 1, Ahead, false));
        if (cue.Action == "lead" && stage.Look(cue.Target) is { } back)
            for (double t = start + 1.6; t < move.End - 1; t += 3.1) role.Gazes.Add(new(t, t + 1.0, 2, back, true));
        if (cue.Action is "wander" or "search" or "sneak")
            for (int i = 0; start + 1 + 1.9 * i < move.End - 0.8; i++)
                Glance(role, start + 1 + 1.9 * i, 1.2,
                    (i % 2 == 0 ? 1 : -1) * (0.5f + 0.5f * role.Seed.Derive("glance", i).Uniform("yaw")), -0.05f, 2);
    }

    /// <summary>Goes up to what is out of reach, within the first half of the cue. Returns when that is done.</summary>
    private double ComeNear(RoleScript role, Cue cue, ActionDefinition action, double start, double end)
    {
        // Where the other will be once it has come as far as is known by now: two who go to each other do not
        // both go all the way.
        double met = cue.Target is { } name && stage.Roles.TryGetValue(name, out RoleScript? other)
            ? Math.Clamp(other.FreeAt, start, end)
            : start;
        if (action.Nearness is not float near || stage.Ground(cue.Target, met) is not Vec3 target || end - start < 1.2)
            return start;
        Vec3 way = target - role.Current.At;
        way = new(way.X, 0, way.Z);
        float unit =
            role.Rig.HasHands ? role.Rig.Arms[0].Length : role.Rig.LegLength;
        bool body = stage.Roles.TryGetValue(cue.Target!, out RoleScript? partner);
        if (partner is not null) unit = MathF.Max(unit, 0.8f * partner.Rig.LegLength);
        float keep = near * unit + (body ? 0.5f : 0.6f) * stage.Extent(cue.Target!)
            + 0.5f * role.Rig.Actor.Measures.Length;
        if (way.Length < keep + 0.15f * role.Rig.LegLength || way.Length > 12) return start;
        start = Seating.GetUp(role, start, 1.2);
        Vec3 stop = role.Current.At + way.Normalized * (way.Length - keep);
        double natural = (way.Length - keep) / GaitOf(role, cue, 0).Speed(role.Rig.LegLength) + 0.7;
        Go(role, cue, [stop], start, Math.Min(natural, 0.55 * (end - start)));
        return Math.Min(role.FreeAt, end - 0.5);
    }

    private static void Face(RoleScript role, Vec3 at, double start, float beyond)
    {
        if (role.Stances.Last.Posture is not (Posture.Stand or Posture.Crouch) || role.FreeAt > start + 0.05) return;
        Vec3 way = at - role.Current.At;
        if (way.X * way.X + way.Z * way.Z < 0.04f) return;
        float turn = Angles.Wrap(Angles.Of(way) - role.Current.Yaw);
        if (MathF.Abs(turn) < beyond) return;
        role.Add(TravelPlanner.Turn(role.Current, role.Current.Yaw + turn, start, role.Rig.LegLength,
            Gaits.For(role.Rig.Walks, "walk")));
    }

    private void LookFreely(RoleScript role, ActionDefinition action, double start, double end)
    {
        switch (action.Gaze)
        {
            case GazeRule.Up: Glance(role, start, end - start, 0.15f, 0.6f, 3); break;
            case GazeRule.Down: Glance(role, start, end - start, 0.05f, -0.65f, 3); break;
            case GazeRule.Hands: Glance(role, start, end - start, 0, -0.75f, 3); break;
            case GazeRule.Back: Glance(role, start, end - start, 2.3f, -0.05f, 3); break;
            case GazeRule.Around:
                double t = start;
                for (int i = 0; t < end - 0.4; i++)
                {
                    double hold = 0.9 + 0.8 * role.Seed.Derive("around", i).Uniform("hold");
                    float side = i % 2 == 0 ? 1 : -1,
                        yaw = side * (0.5f + 0.55f * role.Seed.Derive("around", i).Uniform("yaw"));
                    Glance(role, t, Math.Min(hold, end - t), yaw,
                        0.2f * (role.Seed.Derive("around", i).Uniform("pitch") - 0.4f), 3);
                    t += hold;
                }
                break;
        }
    }

    /// <summary>Looks in a direction from the body: yaw to its left, pitch up, radians.</summary>
    private void Glance(RoleScript role, double start, double seconds, float yaw, float pitch, int rank)
        => role.Gazes.Add(new(start, start + seconds, rank, t => role.Carry(role.EyeRest, t, stage.HeightAt)
            + Angles.Forward(role.PlaceAt(t).Yaw + yaw) * (5 * Maths.Cos(pitch)) + new Vec3(0, 5 * Maths.Sin(pitch), 0),
                false));

    private void Speak(RoleScript role, Cue cue, ActionDefinition action, SpokenLine line)
    {
        role.Lines.Add(new(cue.Start, line, role.FreeHand(cue.Start), action.Id));
        foreach (RoleScript other in stage.Roles.Values)
        {
            if (other == role || Vec3.Distance(other.PlaceAt(cue.Start).At, role.PlaceAt(cue.Start).At) > 14) continue;
            // Listeners find the speaker after a moment, and nod at the ends of phrases.
            double late = 0.15 + 0.3 * other.Seed.Derive(line.BeatId).Uniform("late");
            other.Gazes.Add(new(cue.Start + late, cue.Start + line.Seconds + 0.7, 2,
                t => role.Carry(role.EyeRest, t, stage.HeightAt), true));
            for (int i = 0; i < line.Words.Count; i++)
            {
                bool end = i + 1 == line.Words.Count || line.Words[i + 1].Start - line.Words[i].End > 0.15;
                if (end && other.Seed.Derive(line.BeatId, i).Uniform("nod") < 0.6f)
                    other.Gestures.Add(new(AnimationCatalogue.Find("nod"), cue.Start + line.Words[i].End, 0.9,
                        Body.Side.Right, 0.6f, null, other.Seed));
            }
        }
        if (stage.Look(cue.Target) is null && stage.Roles.Values.Where(r => r != role)
            .MinBy(r => Vec3.Distance(r.PlaceAt(cue.Start).At, role.PlaceAt(cue.Start).At)) is { } nearest)
            role.Gazes.Add(new(cue.Start, cue.Start + line.Seconds + 0.3, 2,
                t => nearest.Carry(nearest.EyeRest, t, stage.HeightAt), true));
        // A speaker looks away a little while finding words, and back before the end (Kendon 1967).
        if (line.Seconds > 2.5)
            Glance(role, cue.Start + 0.25 * line.Seconds, 0.7 + 0.12 * line.Seconds,
                role.Seed.Derive(line.BeatId).Uniform("aside") < 0.5f ? 0.35f : -0.35f, -0.12f, 4);
    }

    private Gait GaitOf(RoleScript role, Cue cue, float speed)
    {
        BodyPlan plan = role.Rig.Walks;
        Gait asked = Gaits.For(plan, cue.Action);
        return role.Style.With(cue.Manner, cue.Emotion ?? role.Track.Emotion)
            .Bend(speed > 0 ? Gaits.AtSpeed(plan, asked, speed, role.Rig.LegLength) : asked);
    }

    /// <summary>The gaze of a role as shifts in order: at every time the span of highest rank, the latest of those;
    /// nothing to look at gives glances about, some at the others.</summary>
    public GazeLayer Gaze(RoleScript role)
    {
        double[] edges = [.. role.Gazes.SelectMany(g => (double[])[g.Start, g.End]).Append(-1)
            .Where(t => t < duration + 1).Order().Distinct()];
        List<GazeShift> shifts = [];
        GazeSpan? present = null;
        for (int i = 0; i < edges.Length; i++)
        {
            double from = edges[i], to = i + 1 < edges.Length ? edges[i + 1] : duration + 5;
            GazeSpan? best = role.Gazes.Where(g => g.Start <= from && from < g.End).OrderByDescending(g => g.Rank)
                .ThenByDescending(g => g.Start).FirstOrDefault();
            if (best is null) Idle(role, from, to, shifts);
            else if (best != present) shifts.Add(new(from, best.At, best.Person));
            present = best;
        }
        return new(shifts, t => role.Carry(role.EyeRest, t, stage.HeightAt), role.Seed);
    }

    private void Idle(RoleScript role, double from, double to, List<GazeShift> shifts)
    {
        RoleScript[] others = [.. stage.Roles.Values.Where(r => r != role
            && Vec3.Distance(r.PlaceAt(from).At, role.PlaceAt(from).At) < 9)];
        double t = from;
        for (int i = 0; t < to; i++)
        {
            Seed s = role.Seed.Derive("idle-gaze", (int)(t * 16) & 0xFFFFFF);
            float yaw = i == 0 && shifts.Count == 0 ? 0 : (s.Uniform("yaw") - 0.5f) * 0.9f,
                pitch = (s.Uniform("pitch") - 0.6f) * 0.24f;
            if (others.Length > 0 && i > 0 && s.Uniform("other") < 0.5f)
            {
                RoleScript other = others[(int)(s.Uniform("which") * others.Length)];
                shifts.Add(new(t, time => other.Carry(other.EyeRest, time, stage.HeightAt), true));
            }
            else
            {
                shifts.Add(new(t, time => role.Carry(role.EyeRest, time, stage.HeightAt)
                    + Angles.Forward(role.PlaceAt(time).Yaw + yaw) * 6 + new Vec3(0, 6 * pitch, 0)));
            }
            t += 1.8 + 3.2 * s.Uniform("hold");
        }
    }
}
