using Photoplay.Animation.Actions;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Animation.Staging;

/// <summary>Sitting down, getting up, and the other changes of posture: where the body goes over
/// its standing feet.</summary>
internal static class Seating
{
    /// <summary>Takes a posture; people who sit go back onto the seat, their feet in front of it.</summary>
    public static void Take(RoleScript role, Posture posture, Seat? seat, StageView stage, double start, double seconds)
    {
        if (role.Stances.Last.Posture == posture) return;
        start = Math.Max(start, role.FreeAt);
        double takes = Math.Min(TransitionSeconds(posture) * Math.Sqrt(role.Rig.LegLength / 0.9),
            Math.Max(0.6, 0.9 * seconds));
        bool two = role.Rig.Actor.Plan == BodyPlan.Biped && role.Rig.Feet.Length == 2;
        if (two && posture is Posture.Sit && seat is not null)
        {
            Placement front = FrontOf(role, seat), on = new(new(seat.At.X, 0, seat.At.Z), front.Yaw);
            if (Vec3.Distance(front.At, role.Current.At) > 0.1f
                || MathF.Abs(Angles.Wrap(front.Yaw - role.Current.Yaw)) > 0.15f)
                role.Add(TravelPlanner.Along(role.Current, [front.At], start,
                    0.9 + Vec3.Distance(front.At, role.Current.At) / 1.1, role.Rig.LegLength,
                    role.Rig.Actor.Measures.Length, _ => Gaits.Walk, front.Yaw));
            start = Math.Max(start, role.FreeAt);
            role.StandBeforeSeat = role.Current;
            role.Stances.Add(start, takes, new(posture, RestHeight(seat, stage)));
            role.Add(TravelPlanner.Slide(role.Current, on, start + 0.12 * takes, 0.85 * takes, Gaits.Walk));
            return;
        }
        role.Stances.Add(start, takes, new(posture, seat is null ? 0 : RestHeight(seat, stage)));
    }

    public static void SitAtOnce(RoleScript role, Seat seat, StageView stage)
    {
        role.Start = FrontOf(role, seat);
        role.StandBeforeSeat = role.Start;
        Placement on = new(new(seat.At.X, 0, seat.At.Z), role.Start.Yaw);
        role.Stances.Add(-10, 1, new(Posture.Sit, RestHeight(seat, stage)));
        role.Add(TravelPlanner.Slide(role.Start, on, -10, 1, Gaits.Walk));
    }

    /// <summary>Back to standing; returns when one stands.</summary>
    public static double GetUp(RoleScript role, double start, double seconds)
    {
        if (role.Stances.Last.Posture == Posture.Stand) return start;
        start = Math.Max(start, role.FreeAt);
        role.Stances.Add(start, seconds, new(Posture.Stand));
        if (role.StandBeforeSeat is Placement front)
        {
            role.Add(TravelPlanner.Slide(role.Current, front, start + 0.05 * seconds, 0.8 * seconds, Gaits.Walk));
            role.StandBeforeSeat = null;
        }
        return start + 0.92 * seconds;
    }

    /// <summary>Standing before the seat so that, seated, the shins are upright.</summary>
    private static Placement FrontOf(RoleScript role, Seat seat)
    {
        Vec3 facing = new Vec3(seat.Facing.X, 0, seat.Facing.Z).Normalized;
        float ahead = role.Rig.Legs[0].UpperLength * 0.93f
            - (role.Rig.FootRests[0].Joint.Z - role.Rig.RestAt(role.Rig.Legs[0].Upper).Z);
        return new(new Vec3(seat.At.X, 0, seat.At.Z) + facing * ahead, Angles.Of(facing));
    }

    private static float RestHeight(Seat seat, StageView stage) => seat.At.Y - stage.HeightAt(seat.At.X, seat.At.Z);

    private static double TransitionSeconds(Posture posture)
        => posture switch { Posture.Lie or Posture.Sleep => 2.4, Posture.Crouch => 0.9, _ => 1.5 };
}
