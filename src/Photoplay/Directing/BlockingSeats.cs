using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Directing;

/// <summary>Sitting down and standing up.</summary>
internal sealed partial class Blocking
{
    private void Sit(Presence player, Beat beat, double seconds)
    {
        HashSet<string> taken = [.. players.Values.Where(p => p.Seat is not null).Select(p => p.Seat!)];
        // Who sits by a fire sits on the ground there, not on the nearest chair.
        Sets.Seat? seat = Hearth(beat) is not null ? null : plan.Floor.Seats.Where(s => !taken.Contains(s.Name))
            .OrderBy(s => Flat(s.At - player.At).Length).ThenBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault();
        if (seat is not null && player.Body.Sits && player.Cues.Count == 0 && !SitsDown(beat))
            Seated(player, seat);
        else if (seat is not null && player.Body.Sits)
        {
            Vec3 front = plan.OnGround(seat.At + seat.Facing * 0.45f);
            if (Flat(front - player.At).Length > 0.6f)
                clock += Move(player, Way(player, front, null), clock,
                    Math.Max(0.8, Flat(front - player.At).Length / player.Body.WalkSpeed), "walk", beat,
                    null, seat.Facing);
            player.Seat = seat.Name;
            player.Facing = seat.Facing;
            player.At = plan.OnGround(seat.At);
        }
        player.Cues.Add(new Cue
        {
            Start = clock, Seconds = Math.Max(1.8, seconds), Action = "sit", Target = player.Seat, Beat = beat.Id,
            Manner = beat.Manner
        });
        clock += Math.Max(1.8, seconds);
    }

    /// <summary>Who "sits at the table" when first seen sits there already; who "sits down" is seen to do it.</summary>
    private static bool SitsDown(Beat beat) => beat.Source.Contains("down", StringComparison.OrdinalIgnoreCase)
        || beat.Source.Contains("takes", StringComparison.OrdinalIgnoreCase);

    private void StandUp(Presence player)
    {
        if (player.Seat is null) return;
        player.Cues.Add(new Cue { Start = clock, Seconds = 1.4, Action = "stand" });
        Sets.Seat seat = plan.Floor.Seats.First(s => s.Name == player.Seat);
        player.At = plan.OnGround(seat.At + seat.Facing * 0.45f);
        player.Seat = null;
        clock += 1.4;
    }
}
