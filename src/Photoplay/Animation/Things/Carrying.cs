using Photoplay.Animation.Actions;
using Photoplay.Animation.Body;
using Photoplay.Animation.Staging;
using Photoplay.Foundation;

namespace Photoplay.Animation.Things;

/// <summary>Things that follow a hand or a mouth.</summary>
internal static class Carrying
{
    /// <summary>Seconds in which the hand's place takes over from the thing's own.</summary>
    private const double Grasp = 0.16;

    public static void Attach(RoleScript role, BodySolution body, IReadOnlyDictionary<string, ThingScript> things)
    {
        foreach (Hold hold in role.Holds.OrderBy(h => h.From))
        {
            if (!things.TryGetValue(hold.Thing, out ThingScript? thing)) continue;
            string socket = role.Rig.Feet.Length == 4 || !role.Rig.Arms[0].Exists ? "mouth"
                : hold.Hand == Side.Left ? "leftHand"
                : "rightHand";
            Affine objectFromGrip = thing.Prop?.Grip ?? Affine.Identity;
            Affine gripFromObject = Affine.Trs(objectFromGrip.T, objectFromGrip.Turn).Inverse;
            Affine At(double time)
            {
                Affine hand = body.Socket(socket, time);
                return Affine.Trs(hand.T, Upright(hand.Turn)) * gripFromObject;
            }
            thing.Carry(hold.From, Grasp, At, hold.To);
            foreach (Blow blow in role.Blows.Where(b => b.Thing == hold.Thing && b.From >= hold.From && b.From < hold.To))
            {
                thing.Carry(blow.From, Winds.Lift, time => body.Socket("mouth", time) * blow.MouthFromObject, blow.To);
                if (blow.To < hold.To) thing.Carry(blow.To, Winds.Lift, At, hold.To);
            }
        }
    }

    /// <summary>What hangs or stands in a hand keeps upright but for a tenth of the hand's lean.</summary>
    private static Quat Upright(Quat hand)
    {
        Quat level = Quat.FromTo(hand.Rotate(Vec3.UnitY), Vec3.UnitY) * hand;
        return Quat.Slerp(level, hand, 0.1f);
    }

    public static IReadOnlyList<ContactEvent> Contacts(IReadOnlyDictionary<string, RoleScript> roles, double duration)
        => [.. from r in roles.Values
               from h in r.Holds
               where h.From > 0 && h.From < duration
               orderby h.From, h.Thing
               select new ContactEvent(h.From, r.PlaceAt(h.From).Carry(new(0, r.Rig.LegLength, 0.4f)), h.Thing,
                   r.Track.Who, 0.3f)];
}
