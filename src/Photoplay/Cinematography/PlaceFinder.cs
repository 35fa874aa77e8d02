using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;

namespace Photoplay.Cinematography;

/// <summary>Finds a stand from which the shot reads: the place asked for or ever farther departures from it, the one
/// whose worst instant is best.</summary>
internal sealed class PlaceFinder(Shot shot, Rig rig, Instants stage, Figures figures, Location location, float aspect)
{
    private static readonly float[] Yaws = [0, 14, -14, 28, -28, 45, -45, 65, -65, 90, -90, 125, -125, 160];
    private readonly Viewfinder viewfinder = new(shot, rig, stage, figures, location, aspect);

    /// <summary>The best stand, how good its worst instant is and how much of the subject is clear
    /// then, all 0..1.</summary>
    public (Stand Stand, float Worth, float Seen) Find(double start, double end)
    {
        double[] times = end - start < 1
            ? [(start + end) / 2]
            : [start + 0.05 * (end - start), (start + end) / 2, start + 0.95 * (end - start)];
        Candidate[] candidates = [.. Stands().Select(s => new Candidate(s))];
        // A stand never gets better by looking longer, so the best hope is looked at next until one has
        // been seen through.
        while (true)
        {
            Candidate best = candidates.MaxBy(c => c.Worth - Departure(c.Stand))!;
            if (best.Looks == times.Length) return (best.Stand, best.Worth, best.Seen);
            best.Add(See(times[best.Looks], best.Stand));
        }
    }

    /// <summary>A stand and the worst that was found of it so far.</summary>
    private sealed class Candidate(Stand stand)
    {
        public Stand Stand => stand;
        public int Looks { get; private set; }
        public float Worth { get; private set; } = 1;
        public float Seen { get; private set; } = 1;

        public void Add((float Worth, float Seen) look)
        {
            Looks++;
            (Worth, Seen) = (MathF.Min(Worth, look.Worth), MathF.Min(Seen, look.Seen));
        }
    }

    private IEnumerable<Stand> Stands()
    {
        if (rig.PastShoulder)
            return [Stand.AsAsked, new(0, 1.25f, 0), new(0, 0.82f, 0), new(0, 0.66f, 0), new(0, 0.54f, 0)];
        float limit = shot.Lines.Count > 0 && shot.Subjects.Count > 1 ? 50 : 180;
        IEnumerable<Stand> stands = Yaws.Where(y => MathF.Abs(y) <= limit).SelectMany(y => (Stand[])[
            new(Maths.Radians(y), 1, 0), new(Maths.Radians(y), 0.72f, 0.1f), new(Maths.Radians(y), 1.22f, 0.04f)]);
        return OfThing ? stands.SelectMany(s => (Stand[])[s, s with { Mirrored = true }]) : stands;
    }

    private bool OfThing => !figures.IsActor(rig.Main);

    /// <summary>What it costs to leave the place asked for.</summary>
    private static float Departure(Stand s)
        => 0.16f * MathF.Abs(s.Yaw) / Maths.HalfPi + 0.16f * MathF.Abs(1 - s.Nearness);

    private (float Worth, float Seen) See(double time, Stand stand)
    {
        CameraKey key = rig.Key(time, stand);
        if (!rig.KeepsTheLine(key.Eye, time) || viewfinder.Look(key, time) is not { } sight) return (0, 0);
        float worth = sight.Clear * (1 - 2.4f * Math.Clamp(sight.Foreground - 0.03f, 0, 0.4f));
        worth *= 0.4f + 0.6f * sight.Others;
        if (!sight.EyesPlaced) worth *= 0.6f;
        if (!sight.Crowned && shot.Size < ShotSize.ExtremeClose && !rig.PastShoulder)
            worth *= shot.Size < ShotSize.CloseUp ? 0.55f : 0.8f;
        // What runs into a subject behind it takes its outline away.
        worth *= OfThing ? 1 - 0.03f * Math.Min(sight.Edges, 6) : 1 - 0.05f * Math.Min(sight.Edges, 3);
        // A picture of a thing is about nobody: a cut face beside it takes the eye away.
        if (OfThing) worth *= 1 - 2.5f * Math.Clamp(sight.Strangers, 0, 0.2f);
        // So near that the picture is filled, a wide shot is none.
        if (shot.Size <= ShotSize.MediumFull) worth *= 1 - 1.5f * Math.Clamp(sight.Cover - 0.35f, 0, 0.5f);
        // Whoever speaks or is looked at closely is seen by the face, things by their front.
        bool face = shot.Lines.Count > 0 || (shot.Size >= ShotSize.Medium && shot.Side is not (CameraSide.Back
            or CameraSide.BackThreeQuarterLeft or CameraSide.BackThreeQuarterRight));
        if (face)
            worth *= 1 - (OfThing ? 0.25f : 0.6f) * Maths.SmoothStep(OfThing ? 45f : 70f, 112f, sight.FaceDegrees);
        if (rig.PastShoulder) worth *= 1 - 1.5f * Math.Clamp(sight.Shoulder - 0.3f, 0, 0.4f);
        return (worth, sight.Clear);
    }
}
