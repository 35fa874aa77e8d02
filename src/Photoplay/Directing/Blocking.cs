using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>Puts the beats of a scene on the floor plan and on the scene's clock.</summary>
internal sealed partial class Blocking(Screenplay screenplay, Scene scene, int sceneNumber, StagePlan plan,
    IReadOnlyDictionary<string, BodyInfo> bodies, Vocabulary vocabulary)
{
    private const double LeadIn = 0.5, TailOut = 0.9;
    private static readonly BodyInfo ThingBody = new(BodyPlan.Other, new(0.4f, 0.3f, 0.3f, 0.2f, 0.4f, 0.1f));
    private readonly Polyline way = new(plan.Way);
    private readonly Dictionary<string, Presence> players = new(StringComparer.Ordinal);
    private readonly List<BlockedBeat> done = [];
    private readonly Wayfinder ways = new(plan);
    private readonly IReadOnlyDictionary<string, string> held = Possession.Before(screenplay, scene.Id);
    private double clock = LeadIn, approach, turning;
    private string? addressed;

    /// <param name="seconds">Length of each beat, in order.</param>
    public BlockedScene Run(IReadOnlyList<double> seconds)
    {
        PlaceTalkers();
        for (int i = 0; i < scene.Beats.Count; i++)
            Block(i == 0 ? WithTheUnbidden(scene.Beats[0]) : scene.Beats[i], seconds[i]);
        return new([.. players.Values.Select(ToTrack)], done, clock + TailOut);
    }

    /// <summary>Who is in the cast but does nothing in the whole story stands with whoever opens it.</summary>
    private Beat WithTheUnbidden(Beat first)
    {
        if (sceneNumber > 0 || first.Who is null) return first;
        HashSet<string?> bidden = [.. screenplay.Scenes.SelectMany(s => s.Beats)
            .SelectMany(b => new[] { b.Who, b.Object, b.Target, b.Instrument }.Concat(b.With))];
        return first with
        {
            With = [.. first.With,
                .. screenplay.Cast.Select(r => r.Id).Where(id => bodies.ContainsKey(id) && !bidden.Contains(id))]
        };
    }

    private void Block(Beat beat, double seconds)
    {
        string family = Pace.Family(beat, vocabulary);
        double start = clock;
        approach = turning = 0;
        addressed = null;
        List<string> subjects = [];
        if (beat.Who is { } who)
        {
            // Who talk at a table talk to each other.
            if (family == "speech" && beat.With.FirstOrDefault(bodies.ContainsKey) is { } fellow && Other(beat) is null)
                beat = beat with { Target = fellow, Object = null };
            Presence player = Find(who, beat);
            Presence? other = Other(beat);
            (string Id, Vec3 At, float Radius)? hearth = family == "locomotion" ? null : Hearth(beat);
            if (hearth is { } h && player.Cues.Count == 0) Gather(player, h.At, h.Radius, 0);
            if (beat.Form == BeatForm.Line) Speak(player, beat, seconds);
            else if (family == "locomotion") Travel(player, other, beat, seconds);
            else Act(player, other, beat, family, seconds);
            string[] companions = [.. beat.With.Where(bodies.ContainsKey)];
            for (int i = 0; i < companions.Length; i++)
            {
                Presence companion = Find(companions[i]);
                bool fresh = companion.Cues.Count == 0;
                Accompany(companion, i, player, beat, start);
                if (hearth is { } fire && fresh) Gather(companion, fire.At, fire.Radius, i + 1);
            }
            if (!beat.OffScreen) subjects.Add(who);
            subjects.AddRange(beat.With.Where(bodies.ContainsKey));
            if (other is not null) subjects.Add(other.Id);
            if (hearth is not null) subjects.Add(hearth.Value.Id);
            if (family == "object" && beat.Object is { } thing && screenplay.Things.Any(t => t.Id == thing))
                subjects.Add(thing);
        }
        else clock += seconds;
        // The picture before still shows how two turn to each other.
        start += turning;
        done.Add(new(beat, start, clock - start, beat.Form == BeatForm.Line ? "line" : family, [.. subjects.Distinct()])
        {
            Approach = approach, Listener = addressed
        });
    }

    private void Speak(Presence speaker, Beat beat, double seconds)
    {
        string? listener = beat.Target is { } t && bodies.ContainsKey(t) ? t : Listener(speaker.Id);
        addressed = listener;
        if (listener is not null) TurnToEachOther(speaker, Find(listener));
        double lineStart = clock + 0.2;
        speaker.Cues.Add(new Cue
        {
            Start = lineStart, Seconds = seconds - 0.2, Action = "talk", Target = listener, Line = beat.Id,
            Beat = beat.Id, Manner = beat.Manner, Emotion = EmotionOf(beat.Delivery)
        });
        if (listener is not null) Attend(Find(listener), speaker.Id, clock, seconds);
        clock += seconds;
    }

    /// <summary>Who stands turned away turns before the line begins, so that it is played to a face.</summary>
    private void TurnToEachOther(Presence speaker, Presence listener)
    {
        const double takes = 0.8;
        foreach ((Presence one, Presence other) in ((Presence, Presence)[])[(speaker, listener), (listener, speaker)])
        {
            Vec3 to = Flat(other.At - one.At).Normalized;
            if (one.Seat is not null || one.IsThing || Vec3.Dot(to, one.Facing) > 0.6f || to.LengthSquared < 0.5f)
                continue;
            one.Cues.Add(new Cue { Start = clock, Seconds = takes, Action = "turn", Target = other.Id });
            one.Facing = to;
            if (done.Count > 0) turning = takes;
        }
        clock += turning;
    }

    private void Travel(Presence player, Presence? other, Beat beat, double seconds)
    {
        float speed = Pace.Speed(beat, player.Body);
        StandUp(player);
        IReadOnlyList<Vec3> path;
        switch (beat.Action)
        {
            case "follow" or "chase" when other is not null:
                float gap = beat.Action == "chase"
                    ? 2.6f
                    : 1.6f + player.Body.Measures.Length + other.Body.Measures.Length * 0.5f;
                float at = way.Nearest(player.At), lead = MathF.Max(way.Nearest(other.At), at + gap),
                    distance = Room(lead, speed * (float)seconds);
                if (other.Cues.Count == 0)
                {
                    other.Place(plan.OnGround(way.At(at + gap)), way.Heading(at + gap));
                    lead = at + gap;
                }
                Move(other, way.Between(lead, lead + distance), clock, seconds,
                    other.IsThing ? "drift" : beat.Action == "chase" ? "run" : "walk", beat, null);
                path = way.Between(at, MathF.Max(at + 0.5f, lead + distance - gap));
                break;
            case "leave" or "flee" or "exit":
                path = WayOut(player, speed * (float)seconds);
                break;
            case "arrive" or "enter" or "return" when player.Cues.Count == 0
                && (plan.Floor.Doors.Count > 0 || plan.Floor.Inside is null):
                path = WayIn(player, speed * (float)seconds);
                break;
            default:
                path = Spot(beat, player, other) is { } spot
                    ? Way(player, spot, other)
                    : Along(player, speed * (float)seconds);
                break;
        }
        double took = Move(player, path, clock, TravelSeconds(path, speed, seconds), beat.Action ?? "walk", beat,
            other?.Id ?? beat.Target, other is null ? MarkOf(beat)?.Facing : null);
        clock += Math.Max(took, 0.6);
    }

    private void Act(Presence player, Presence? other, Beat beat, string family, double seconds)
    {
        if (beat.Action == "sit") { Sit(player, beat, seconds); return; }
        if (family == "locomotion" || beat.Action is "stand" or "get-up") StandUp(player);
        Vec3? spot = Spot(beat, player, other);
        float reach = other is { IsThing: false }
            ? player.Body.Measures.Radius + other.Body.Measures.Radius + 0.35f * player.Body.Measures.Height
            : 0.55f * player.Body.Measures.Height;
        bool near = family is "object" or "social"
            && beat.Action is not ("throw" or "wave" or "play" or "find" or "search" or "notice");
        if (beat.Action is "find" or "meet" or "discover")
        {
            near = true;
            reach = 2.2f * MathF.Max(player.Body.Measures.Length, 0.5f) + reach;
        }
        // The last steps to whom one touches are the actor's own: only Animation knows where bodies end.
        float alone = family == "social" && other is { IsThing: false } ? 2.5f : 0.3f;
        if (near && spot is { } goal && Flat(goal - player.At).Length > reach + alone)
        {
            Vec3 stop = other is { IsThing: false }
                ? ways.Near(other.At, player.At, reach + player.Body.Measures.Radius, player.Body.Measures.Radius,
                    Standing(player, other))
                : ways.Standing(goal - Flat(goal - player.At).Normalized * reach, player.At,
                    player.Body.Measures.Radius);
            IReadOnlyList<Vec3> path = Way(player, stop, other);
            double took = Move(player, path, clock, TravelSeconds(path, player.Body.WalkSpeed, seconds), "walk", beat,
                other?.Id ?? beat.Object);
            clock += took;
            approach = took;
            seconds = Math.Max(2.2, seconds - took * 0.4);
        }
        player.Cues.Add(new Cue
        {
            Start = clock, Seconds = seconds, Action = beat.Action ?? "wait", Target = beat.Object ?? beat.Target,
            Beat = beat.Id, Manner = beat.Manner
        });
        if (spot is { } s && Flat(s - player.At).Length > 0.05f && player.Seat is null)
            player.Facing = Flat(s - player.At).Normalized;
        if (other is { IsThing: false }) Attend(other, player.Id, clock + 0.3, seconds - 0.3);
        clock += seconds;
    }

    /// <summary>Companions go beside the leader, left and right in turn and each further back; what is done to one of
    /// them is done back.</summary>
    private void Accompany(Presence companion, int number, Presence leader, Beat beat, double start)
    {
        Cue last = leader.Cues[^1];
        if (last.Path.Count > 1)
        {
            Vec3 ahead = (last.Path[^1] - last.Path[0]).Normalized;
            float beside = (leader.Body.Measures.Radius + companion.Body.Measures.Radius + 0.5f) * (number / 2 + 1)
                * (number % 2 == 0 ? 1 : -1);
            Vec3 aside = Vec3.Cross(ahead, Vec3.UnitY) * beside
                - ahead * (0.35f * number * MathF.Max(0.5f, companion.Body.Measures.Length));
            if (companion.Cues.Count == 0) companion.Place(plan.OnGround(last.Path[0] + aside), leader.StartFacing);
            Move(companion, [companion.At, .. last.Path.Skip(1).Select(p => plan.OnGround(p + aside))],
                last.Start + 0.15, last.Seconds, last.Action, beat, last.Target);
        }
        else
        {
            bool together = last.Target == companion.Id,
                fresh = companion.Cues.All(c => c.Start >= start && c.Path.Count == 0);
            if (fresh && together && leader.Cues.Count == 1) FaceToFace(leader, companion);
            else if (fresh) Beside(companion, leader, number);
            companion.Cues.Add(
                last with { Start = Math.Max(start, last.Start) + 0.15, Target = together ? leader.Id : last.Target });
        }
    }

    private static void Attend(Presence listener, string speaker, double start, double seconds)
    {
        if (listener.IsThing || listener.BusyUntil > start) return;
        Cue? last = listener.Cues.Count > 0 ? listener.Cues[^1] : null;
        if (last is { Action: "look" } && last.Target == speaker && last.Start + last.Seconds > start - 1)
            listener.Cues[^1] = last with { Seconds = start + seconds - last.Start };
        else listener.Cues.Add(new Cue { Start = start, Seconds = seconds, Action = "look", Target = speaker });
    }

    private static double Move(Presence player, IReadOnlyList<Vec3> path, double start, double seconds, string action,
        Beat beat, string? target, Vec3? face = null)
    {
        Vec3 end = path[^1];
        Vec3 heading = path.Count > 1 ? Flat(path[^1] - path[^2]).Normalized : player.Facing;
        player.Cues.Add(new Cue
        {
            Start = start, Seconds = seconds, Action = action, Path = path, FaceAtEnd = face, Target = target,
            Beat = beat.Id, Manner = beat.Manner
        });
        player.At = end;
        player.Facing = face ?? (heading.LengthSquared > 0.5f ? heading : player.Facing);
        player.BusyUntil = start + seconds;
        return seconds;
    }

    private static double TravelSeconds(IReadOnlyList<Vec3> path, float speed, double wanted)
    {
        double natural = 0.5;
        for (int i = 1; i < path.Count; i++) natural += Vec3.Distance(path[i - 1], path[i]) / speed;
        return Math.Clamp(wanted, natural * 0.8, natural * 1.25);
    }

    private IReadOnlyList<Vec3> Along(Presence player, float distance)
    {
        if (plan.Floor.IsRoom || Flat(way.At(way.Nearest(player.At)) - player.At).Length > 4)
            return Way(player, AcrossRoom(player), null);
        float s = way.Nearest(player.At);
        IReadOnlyList<Vec3> path = way.Between(s, s + Room(s, distance));
        return [player.At, .. path.Skip(1).Select(plan.OnGround)];
    }

    /// <summary>How far one can go on from s along the way.</summary>
    private float Room(float s, float distance) => MathF.Max(0.6f, MathF.Min(distance, way.Length - 0.5f - s));

    private Vec3 AcrossRoom(Presence player)
        => plan.Floor.Marks.Count > 0
            ? plan.OnGround(plan.Floor.Marks.OrderByDescending(m => Flat(m.At - player.At).Length).First().At)
            : plan.OnGround(plan.Centre + plan.Floor.Axis * 1.5f);

    private IReadOnlyList<Vec3> WayOut(Presence player, float distance)
    {
        if (plan.Floor.Doors.Count > 0)
            return Way(player,
                plan.OnGround(plan.Floor.Doors.OrderBy(d => Flat(d.At - player.At).Length).First().At), null);
        float s = way.Nearest(player.At);
        return [player.At, .. way.Between(s, s + MathF.Max(distance, 3)).Skip(1).Select(plan.OnGround)];
    }

    private IReadOnlyList<Vec3> WayIn(Presence player, float distance)
    {
        Vec3 goal = player.At;
        if (plan.Floor.Doors.Count > 0)
            player.Place(plan.OnGround(plan.Floor.Doors[0].At), Flat(goal - plan.Floor.Doors[0].At).Normalized);
        else
        {
            float s = way.Nearest(goal);
            player.Place(plan.OnGround(way.At(s - distance)), way.Heading(s - distance));
        }
        return Way(player, goal, null);
    }

    /// <summary>Round what stands between: furniture, and everybody but the one it leads to.</summary>
    private IReadOnlyList<Vec3> Way(Presence player, Vec3 to, Presence? goal)
        => ways.Between(player.At, to, player.Body.Measures.Radius, Standing(player, goal));

    private IEnumerable<Roundabout> Standing(Presence player, Presence? goal)
        => players.Values.Where(p => p != player && p != goal && !p.IsThing).Select(p =>
            new Roundabout(p.At, MathF.Max(p.Body.Measures.Radius, 0.4f * p.Body.Measures.Length) + 0.15f));

    /// <summary>Where the beat is about: the other's place, a thing's, or a mark or seat whose name
    /// holds the word.</summary>
    private Vec3? Spot(Beat beat, Presence player, Presence? other)
    {
        if (other is not null && other.Id != player.Id)
        {
            Vec3 toOther = Flat(other.At - player.At);
            float keep = player.Body.Measures.Radius + other.Body.Measures.Radius + 0.3f;
            return toOther.Length > keep ? plan.OnGround(other.At - toOther.Normalized * keep) : player.At;
        }
        foreach (string? name in (string?[])[beat.Target, beat.Object])
        {
            // What one goes through or along is the place, not a spot in it.
            if (name is null || (name == beat.Target
                && beat.Preposition is "through" or "along" or "across" or "down" or "in" or "around"))
                continue;
            if (plan.Things.TryGetValue(name, out Vec3 at))
                return ways.Standing(at, player.At, player.Body.Measures.Radius);
            if (Mark(name) is { } mark) return ways.Standing(mark.At, player.At, player.Body.Measures.Radius);
            if (plan.Floor.Doors.FirstOrDefault(d =>
                d.Name.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } door)
                return plan.OnGround(door.At);
        }
        return null;
    }

    private Sets.Mark? MarkOf(Beat beat) => beat.Target is { } t && !plan.Things.ContainsKey(t) ? Mark(t) : null;

    private Sets.Mark? Mark(string name)
        => plan.Floor.Marks.FirstOrDefault(m => Sets.FloorPlan.Means(name, m.Name));

    private Presence? Other(Beat beat)
    {
        foreach (string? id in (string?[])[beat.Object, beat.Target])
            if (id is not null && id != beat.Who && (bodies.ContainsKey(id)
                || (beat.Action is "follow" or "chase" && screenplay.Things.Any(t => t.Id == id))))
                return Find(id);
        return null;
    }

    private string? Listener(string speaker)
        => players.Values.Where(p => p.Id != speaker && !p.IsThing)
            .OrderBy(p => Flat(p.At - players[speaker].At).Length).FirstOrDefault()?.Id
            ?? scene.Beats.Select(b => b.Who)
                .FirstOrDefault(w => w is not null && w != speaker && bodies.ContainsKey(w));

    private Presence Find(string id, Beat? first = null)
    {
        if (players.TryGetValue(id, out Presence? known)) return known;
        bool thing = !bodies.ContainsKey(id);
        Presence player = new(id, bodies.GetValueOrDefault(id, ThingBody)) { IsThing = thing };
        players[id] = player;
        PlaceFirst(player, first);
        return player;
    }

    private Track ToTrack(Presence p)
    {
        Dictionary<string, string> holding = [];
        foreach (ThingEntry t in screenplay.Things.Where(t => held.GetValueOrDefault(t.Id) == p.Id))
            holding.TryAdd(p.Body.Plan == BodyPlan.Biped
                ? holding.ContainsKey("rightHand") ? "leftHand" : "rightHand"
                : "mouth", t.Id);
        return new Track
        {
            Who = p.Id, Start = p.Start, Facing = p.StartFacing, Seat = p.StartSeat, Holding = holding,
            Cues = [.. p.Cues.OrderBy(c => c.Start)], Emotion = EmotionOf(screenplay.Mood) ?? "neutral"
        };
    }

    private static string? EmotionOf(string? words) => words?.ToLowerInvariant() switch
    {
        null or "" => null,
        { } w when w.Contains("sad") || w.Contains("melanchol") || w.Contains("weary") => "sad",
        { } w when w.Contains("happ") || w.Contains("joy") || w.Contains("laugh") || w.Contains("smil")
            || w.Contains("play") => "happy",
        { } w when w.Contains("angr") || w.Contains("shout") => "angry",
        { } w when w.Contains("afraid") || w.Contains("scared") || w.Contains("eerie")
            || w.Contains("fear") => "afraid",
        { } w when w.Contains("surpris") || w.Contains("astonish") => "surprised",
        { } w when w.Contains("tender") || w.Contains("soft") || w.Contains("gentl") || w.Contains("quiet") => "tender",
        { } w when w.Contains("curious") || w.Contains("myster") || w.Contains("wonder") => "curious",
        { } w when w.Contains("tens") || w.Contains("hero") || w.Contains("determin")
            || w.Contains("firm") => "determined",
        _ => null,
    };

    private static Vec3 Flat(Vec3 v) => new(v.X, 0, v.Z);
}
