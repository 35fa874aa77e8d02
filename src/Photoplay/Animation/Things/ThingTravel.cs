using Photoplay.Animation.Staging;
using Photoplay.Animation.Travel;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Animation.Things;

/// <summary>Things with a track of their own: vehicles roll along their path, boats and balloons and lanterns float,
/// with bob and sway.</summary>
internal static class ThingTravel
{
    private static readonly string[] Airborne = ["fly", "float", "drift", "hover", "rise", "glide"];

    public static void Follow(ThingScript thing, Track track, Location location, Seed seed)
    {
        Placement here = new(new(track.Start.X, 0, track.Start.Z), Angles.Of(track.Facing));
        bool wheels = thing.Prop?.Moving.Any(m => m.RadiusForRolling > 0) == true;
        float height = thing.At(0).T.Y - location.HeightAt(track.Start.X, track.Start.Z);
        foreach (Cue cue in track.Cues.Where(c => c.Path.Count > 1).OrderBy(c => c.Start))
        {
            bool floats = !wheels
                && (Airborne.Contains(cue.Action) || cue.Path.Any(p => p.Y > location.HeightAt(p.X, p.Z) + 0.3f));
            Gait pace = new("thing") { Froude = 0.02f };
            if (TravelPlanner.Along(here, cue.Path, cue.Start, cue.Seconds, 1, wheels ? 3 : 0.8f, _ => pace,
                null) is not { } move)
                continue;
            here = move.At(move.End);
            float[] heights = [.. cue.Path.Select(p => p.Y)];
            float lift = floats && heights.All(y => y < 0.3f + location.HeightAt(cue.Path[0].X, cue.Path[0].Z))
                ? MathF.Max(height, 1.1f)
                : 0;
            thing.Add(move.Start, 0.8, time =>
            {
                Placement p = move.At(Math.Clamp(time, move.Start, move.End));
                float along = (float)Maths.Saturate((time - move.Start) / (move.End - move.Start));
                float ground = GroundOf(thing, location, p.At),
                    y = floats ? MathF.Max(ground + lift, Between(heights, along)) : ground;
                return floats
                    ? Floating(new(p.At.X, y, p.At.Z), p.Yaw, time, seed.Derive(thing.Id))
                    : Rolling(p, y, thing, location);
            });
        }
        if (track.Cues.Any(c => Airborne.Contains(c.Action)) && !track.Cues.Any(c => c.Path.Count > 1))
        {
            Affine rest = thing.At(0);
            thing.Add(0, 0, time => Floating(rest.T, Angles.Of(rest.Vector(Vec3.UnitZ)), time, seed.Derive(thing.Id)));
        }
    }

    /// <summary>Gentle bob and sway: sums of two sines that never repeat together.</summary>
    private static Affine Floating(Vec3 at, float yaw, double time, Seed seed)
    {
        float a = seed.Uniform("phase") * Maths.Tau;
        float bob = 0.05f * (float)Maths.Sin(1.7 * time + a) + 0.025f * (float)Maths.Sin(2.9 * time + 2 * a);
        float pitch = 0.05f * (float)Maths.Sin(1.3 * time + a), roll = 0.06f * (float)Maths.Sin(1.1 * time + 1.7 * a);
        return Affine.Trs(at + new Vec3(0, bob, 0),
            Quat.YawPitchRoll(yaw + 0.1f * (float)Maths.Sin(0.6 * time), pitch, roll));
    }

    private static Affine Rolling(Placement p, float y, ThingScript thing, Location location)
    {
        Vec3 forward = Angles.Forward(p.Yaw), ahead = p.At + forward * 0.8f, behind = p.At - forward * 0.8f;
        float slope = Maths.Atan2(GroundOf(thing, location, ahead) - GroundOf(thing, location, behind), 1.6f);
        return Affine.Trs(new(p.At.X, y, p.At.Z), Quat.RotY(p.Yaw) * Quat.RotX(-slope));
    }

    /// <summary>What a thing's lowest point stands on: the ground, or, for a boat, the water that bears it.</summary>
    private static float GroundOf(ThingScript thing, Location location, Vec3 at)
        => location.HeightAt(at.X, at.Z) + (thing.Prop?.LiftAt(location, at.X, at.Z) ?? 0);

    private static float Between(float[] heights, float u)
    {
        float x = u * (heights.Length - 1);
        int i = Math.Min((int)x, heights.Length - 2);
        return Maths.Lerp(heights[i], heights[i + 1], x - i);
    }
}
