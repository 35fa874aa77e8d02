using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>Where people stand or sit when they are first seen.</summary>
internal sealed partial class Blocking
{
    /// <summary>In a room, later comers who walk come in by the door. In the open, the first on stage stands at the
    /// start of the way; later ones wait further along it, looking back at the first.</summary>
    private void PlaceFirst(Presence player, Beat? beat)
    {
        if (Perch(player, beat) is Vec3 perch)
        {
            // Turned to where the camera looks from.
            player.Place(perch, plan.Floor.Axis * -1);
            return;
        }
        if (player.IsThing && plan.Things.TryGetValue(player.Id, out Vec3 thing))
        {
            player.Place(plan.OnGround(thing), plan.Floor.Axis * -1);
            return;
        }
        if (plan.Floor.IsRoom && plan.Floor.Marks.Count > 0)
        {
            bool comes = players.Count > 1 && beat is { Form: not BeatForm.Line }
                && Pace.Family(beat, vocabulary) == "locomotion";
            Sets.Mark mark = comes && plan.Floor.Doors.Count > 0 ? plan.Floor.Doors[0] : FreeMark(player);
            player.Place(ways.Standing(mark.At, plan.Centre, player.Body.Measures.Radius), mark.Facing);
            if (!comes && players.Values.FirstOrDefault(p => p != player && !p.IsThing) is { } met) player.Face(met.At);
            return;
        }
        if (players.Count == 1)
        {
            float s = way.Length * (0.12f + 0.2f * (sceneNumber % 3));
            player.Place(plan.OnGround(way.At(s)), way.Heading(s));
            return;
        }
        Presence first = players.Values.First();
        float ahead = way.Nearest(first.At) + 2.2f
            + 2.5f * MathF.Max(first.Body.Measures.Length, player.Body.Measures.Length);
        int others = players.Count - 2;
        float aside = (2 * player.Body.Measures.Radius + 0.4f) * ((others + 1) / 2) * (others % 2 == 0 ? 1 : -1);
        player.Place(plan.OnGround(way.At(ahead) + plan.Across * aside), -1 * way.Heading(ahead));
    }

    /// <summary>The top of a thing or piece of furniture that somebody small is said to be on; null for everybody else.
    /// </summary>
    private Vec3? Perch(Presence player, Beat? beat)
    {
        if (player.IsThing || beat is not { Preposition: "on" or "upon" or "on top of" or "atop", Target: { } on }
            || player.Body.Measures.Height > 0.7f || Pace.Family(beat, vocabulary) == "locomotion")
            return null;
        string word = screenplay.Things.FirstOrDefault(t => t.Id == on)?.Kind ?? on;
        Sets.Obstacle? under = plan.Floor.Obstacles.FirstOrDefault(o => o.Name == on)
            ?? plan.Floor.Obstacles.FirstOrDefault(o => Sets.FloorPlan.Means(word, o.Name));
        if (under is null || under.Height is < 0.15f or > 1.5f || under.Radius < player.Body.Measures.Radius) return null;
        // Towards the camera's side, off the middle where other things stand.
        Vec3 at = under.At - plan.Floor.Axis * (0.4f * MathF.Max(0, under.Radius - player.Body.Measures.Radius));
        return plan.OnGround(at) + new Vec3(0, under.Height, 0);
    }

    /// <summary>What people gather round (things tagged "gather") and this beat is about: its place and radius; null
    /// if there is none.</summary>
    private (string Id, Vec3 At, float Radius)? Hearth(Beat beat)
    {
        foreach (string? id in (string?[])[beat.Target, beat.Object])
            if (id is not null && plan.Things.TryGetValue(id, out Vec3 at)
                && screenplay.Things.FirstOrDefault(t => t.Id == id) is { } thing
                && vocabulary.Find(Kind.Thing, thing.Kind)?.Tags?.Contains("gather") == true)
                return (id, at, plan.Floor.Obstacles.FirstOrDefault(o => o.Name == id)?.Radius ?? 0.5f);
        return null;
    }

    /// <summary>Puts somebody who has not moved yet round it: the first on the far side from the way's start, turned to
    /// it, others to both sides of the first.</summary>
    private void Gather(Presence player, Vec3 middle, float radius, int number)
    {
        float apart = radius + 0.45f + player.Body.Measures.Radius + 0.25f * player.Body.Measures.Length,
            turn = Maths.Radians(38 + 52 * ((number + 1) / 2) * (number % 2 == 0 ? -1 : 1));
        Vec3 out1 = plan.Floor.Axis * Maths.Cos(turn) - plan.Across * Maths.Sin(turn),
            at = ways.Standing(middle + out1 * apart, middle + out1 * (apart + 1), player.Body.Measures.Radius);
        player.Place(plan.OnGround(at), Flat(middle - at).Normalized);
    }

    /// <summary>A mark that nobody stands at, the middle of the room first, doors and windows last.</summary>
    private Sets.Mark FreeMark(Presence player)
        => plan.Floor.Marks.Where(m =>
                players.Values.All(p => p == player || p.IsThing || Flat(p.At - m.At).Length > 0.9f))
            .OrderBy(m => m.Name is "door" or "window" ? 1 : 0).FirstOrDefault()
            ?? plan.Floor.Marks[(players.Count - 1) % plan.Floor.Marks.Count];

    /// <summary>Two who talk before anybody moves stand face to face across the stage, so that a camera on its own side
    /// sees both.</summary>
    private void PlaceTalkers()
    {
        List<string> talkers = [.. scene.Beats.Where(b => b.Form == BeatForm.Line && b.Who is not null
            && bodies.ContainsKey(b.Who)).Select(b => b.Who!).Distinct()];
        if (talkers.Count < 2
            || (plan.Floor.IsRoom && talkers.Any(t => scene.Beats.First(b => b.Who == t).Form != BeatForm.Line)))
            return;
        if (plan.Floor.IsRoom && talkers.Count == 2 && Table() is ({ } one, { } two))
        {
            foreach ((string who, Sets.Seat seat) in talkers.Zip((Sets.Seat[])[one, two]))
                Seated(players[who] = new(who, bodies[who]), seat);
            return;
        }
        Vec3 centre = !plan.Floor.IsRoom
            ? way.At(way.Length * 0.4f)
            : ways.Standing(plan.Centre, plan.Centre - plan.Floor.Axis, 0.7f);
        for (int i = 0; i < talkers.Count; i++)
        {
            BodyInfo body = bodies[talkers[i]];
            float side = i % 2 == 0 ? -1 : 1, apart = 0.45f + body.Measures.Radius + 0.5f * (i / 2);
            Vec3 at = plan.OnGround(centre + plan.Across * (side * apart));
            Presence p = new(talkers[i], body);
            players[talkers[i]] = p;
            p.Place(at, plan.Across * -side);
        }
    }

    /// <summary>Two seats that face each other within the reach of talk.</summary>
    private (Sets.Seat? One, Sets.Seat? Two) Table()
    {
        foreach (Sets.Seat a in plan.Floor.Seats)
            foreach (Sets.Seat b in plan.Floor.Seats)
            {
                Vec3 between = Flat(b.At - a.At);
                if (between.Length is > 0.8f and < 2.6f && Vec3.Dot(between.Normalized, a.Facing) > 0.6f
                    && Vec3.Dot(between.Normalized, b.Facing) < -0.6f)
                    return (a, b);
            }
        return default;
    }

    /// <summary>Stands at somebody's side, a little turned to them, as the camera sees both.</summary>
    private void Beside(Presence companion, Presence leader, int number)
    {
        Measures a = companion.Body.Measures, b = leader.Body.Measures;
        float apart = (MathF.Max(a.Radius, 0.3f * a.Length) + MathF.Max(b.Radius, 0.3f * b.Length) + 0.3f)
            * (number / 2 + 1) * (number % 2 == 0 ? 1 : -1);
        Vec3 side = Vec3.Cross(Vec3.UnitY, leader.StartFacing) * apart;
        companion.Place(ways.Standing(leader.Start + side, leader.Start, a.Radius),
            (leader.StartFacing - side.Normalized * 0.5f).Normalized);
    }

    /// <summary>Two who do something with each other from the start face each other across the stage; in a room they
    /// take a table, if one has two seats.</summary>
    private void FaceToFace(Presence one, Presence two)
    {
        if (plan.Floor.IsRoom && Table() is ({ } first, { } second) && one.Body.Sits
            && two.Body.Sits)
        {
            Seated(one, first);
            Seated(two, second);
            return;
        }
        two.Place(ways.Standing(one.Start + plan.Across * (one.Body.Measures.Radius + two.Body.Measures.Radius + 0.7f),
            one.Start, two.Body.Measures.Radius), plan.Across * -1);
        one.Face(two.Start);
    }

    private void Seated(Presence player, Sets.Seat seat)
    {
        player.Place(plan.OnGround(seat.At), Flat(seat.Facing).Normalized);
        player.Seat = player.StartSeat = seat.Name;
    }
}
