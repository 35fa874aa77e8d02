using Photoplay.Animation.Actions;
using Photoplay.Animation.Body;
using Photoplay.Animation.Travel;
using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Animation.Staging;

/// <summary>Hands and things: who has what from when, where a thrown thing flies.</summary>
internal static class Handling
{
    private const float Gravity = 9.81f;

    public static void Play(RoleScript role, Cue cue, ActionDefinition action, double start, double end,
        StageView stage)
    {
        double contact = start + action.Contact * (end - start);
        string? thing = cue.Target is { } t && stage.Things.ContainsKey(t) ? t : role.Holding(null, start)?.Thing;
        Hold? held = role.Holding(thing, start);
        switch (action.Handover)
        {
            case Handover.Take when thing is not null && held is null:
                Take(role, thing, role.FreeHand(start, stage.Touch(thing)?.Invoke(start)), start, contact, end, stage);
                break;
            case Handover.Hold when thing is not null && held is null && end - start > 0.8:
                Take(role, thing, role.FreeHand(start, stage.Touch(thing)?.Invoke(start)), start,
                    Math.Min(contact, start + 0.9), end, stage);
                break;
            case Handover.PutDown when held is not null: PutDown(role, held, cue, start, contact, end, stage); break;
            case Handover.Give when held is not null && cue.Target is { } who
                && stage.Roles.TryGetValue(who, out RoleScript? other):
                Give(role, other, held, start, contact, end, stage);
                break;
            case Handover.Throw when held is not null: Throw(role, held, cue, contact, stage); break;
            case Handover.Kick when thing is not null: Kick(role, thing, contact, stage); break;
        }
    }

    private static void Take(RoleScript role, string thing, Side hand, double start, double contact, double end,
        StageView stage)
    {
        Vec3 grip = stage.Touch(thing)!(contact - 1e-3);
        foreach (RoleScript other in stage.Roles.Values) Release(other, thing, contact);
        role.Reaches.Add(new(hand, start, contact, Math.Max(contact + 0.5, end), _ => grip));
        role.Holds.Add(new(thing, hand, contact, double.PositiveInfinity));
    }

    private static void PutDown(RoleScript role, Hold held, Cue cue, double start, double contact, double end,
        StageView stage)
    {
        Placement p = role.PlaceAt(contact);
        Vec3 spot = p.Carry(new(held.Hand == Side.Left ? 0.12f : -0.12f, 0,
            0.42f * role.Rig.Arms[0].Length + 0.5f * stage.Extent(held.Thing)));
        float height = stage.HeightAt(spot.X, spot.Z);
        if (cue.Target is { } on && on != held.Thing && stage.Things.TryGetValue(on, out ThingScript? support)
            && support.Prop?.TopHeight is float top)
        {
            Affine table = support.Free(contact);
            Vec3 toward = table.T - p.At;
            float reach = MathF.Min(0.8f * role.Rig.Arms[0].Length,
                MathF.Max(0, new Vec3(toward.X, 0, toward.Z).Length));
            spot = p.At + new Vec3(toward.X, 0, toward.Z).Normalized * reach;
            height = table.Point(new(0, top, 0)).Y;
        }
        ThingScript thing = stage.Things[held.Thing];
        Affine place = Affine.Trs(new(spot.X, height, spot.Z), Quat.RotY(p.Yaw));
        Vec3 grip = place.Point(thing.Prop?.Grip.T ?? default);
        Release(role, held.Thing, contact);
        role.Reaches.Add(new(held.Hand, start, contact, end, _ => grip));
        thing.Add(contact, 0.12, _ => place);
    }

    private static void Give(RoleScript giver, RoleScript taker, Hold held, double start, double contact, double end,
        StageView stage)
    {
        Placement a = giver.PlaceAt(contact), b = taker.PlaceAt(contact);
        float height = 0.5f * (giver.Rig.LegLength + taker.Rig.LegLength) * 1.12f;
        Vec3 middle = (a.At + b.At) * 0.5f, meet = stage.OnGround(middle) + new Vec3(0, height, 0);
        Release(giver, held.Thing, contact);
        giver.Reaches.Add(new(held.Hand, start, contact, end, _ => meet));
        if (taker.Rig.Feet.Length != 2 && !taker.Rig.HasHands) return;
        Side hand = taker.FreeHand(contact);
        taker.Reaches.Add(new(hand, start + 0.35 * (contact - start), contact, end, _ => meet));
        taker.Holds.Add(new(held.Thing, hand, contact, double.PositiveInfinity));
    }

    /// <summary>A parabola from the hand to the target or some way ahead, then rest: y = y0 + v t - g
    /// t^2 / 2.</summary>
    private static void Throw(RoleScript role, Hold held, Cue cue, double contact, StageView stage)
    {
        Release(role, held.Thing, contact);
        ThingScript thing = stage.Things[held.Thing];
        Placement p = role.PlaceAt(contact);
        float far = 5.5f * role.Rig.LegLength;
        Vec3 target = cue.Target is { } name && name != held.Thing && stage.Look(name) is { } at
            ? at(contact)
            : stage.OnGround(p.Carry(new(0, 0, far)));
        Vec3 from = p.Carry(new(held.Hand == Side.Left ? 0.25f : -0.25f, 0, 0.4f))
            + new Vec3(0, stage.HeightAt(p.At.X, p.At.Z) + 1.75f * role.Rig.LegLength, 0);
        float flight = MathF.Max(0.4f,
            0.28f * MathF.Sqrt(new Vec3(target.X - from.X, 0, target.Z - from.Z).Length / 0.5f));
        float up = (target.Y - from.Y) / flight + 0.5f * Gravity * flight;
        Vec3 axis = Vec3.Cross(Vec3.UnitY, (target - from).Normalized).Normalized;
        thing.Add(contact, 0.05, time =>
        {
            float t = Math.Clamp((float)(time - contact), 0, flight);
            Vec3 at = new(Maths.Lerp(from.X, target.X, t / flight), from.Y + up * t - 0.5f * Gravity * t * t,
                Maths.Lerp(from.Z, target.Z, t / flight));
            return Affine.Trs(at, Quat.AxisAngle(axis, 6 * t * (1 - 0.2f * t / flight)) * Quat.RotY(p.Yaw));
        });
    }

    /// <summary>Rolls away from the foot and comes to rest by friction: s = v0 t - a t^2 / 2.</summary>
    private static void Kick(RoleScript role, string id, double contact, StageView stage)
    {
        ThingScript thing = stage.Things[id];
        Affine before = thing.Free(contact);
        float yaw = role.PlaceAt(contact).Yaw, speed = 5.5f, brake = 1.6f,
            radius = MathF.Max(0.05f, thing.Prop?.Radius ?? 0.1f);
        Vec3 forward = Angles.Forward(yaw), axis = Vec3.Cross(Vec3.UnitY, forward);
        thing.Add(contact, 0, time =>
        {
            float t = Math.Clamp((float)(time - contact), 0, speed / brake), s = speed * t - 0.5f * brake * t * t;
            Vec3 at = before.T + forward * s;
            Vec3 middle = new(0, radius, 0);
            Quat turn = Quat.AxisAngle(axis, s / radius) * before.Turn;
            Vec3 centre = stage.OnGround(at) + middle;
            return Affine.Trs(centre - turn.Rotate(middle), turn);
        });
    }

    private static void Release(RoleScript role, string thing, double time)
    {
        for (int i = 0; i < role.Holds.Count; i++)
            if (role.Holds[i].Thing == thing && role.Holds[i].To > time && role.Holds[i].From <= time)
                role.Holds[i] = role.Holds[i] with { To = time };
    }
}
