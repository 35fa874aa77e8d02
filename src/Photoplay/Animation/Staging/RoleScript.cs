using Photoplay.Animation.Actions;
using Photoplay.Animation.Body;
using Photoplay.Animation.Layers;
using Photoplay.Animation.Travel;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Animation.Staging;

/// <summary>A gesture as it will be played.</summary>
internal sealed record PlayedGesture(ActionDefinition Action, double Start, double Seconds, Side Hand, float Energy,
    Func<double, Vec3>? Target, Seed Seed);

/// <summary>A hand goes to a place, is there at the contact, and comes back.</summary>
internal sealed record Reach(Side Hand, double Start, double Contact, double End, Func<double, Vec3> At);

/// <summary>A hand (or mouth) has a thing from one time to another.</summary>
internal sealed record Hold(string Thing, Side Hand, double From, double To);

/// <summary>Something blown is at the mouth from one time to another.</summary>
/// <param name="MouthFromObject">Of the rest pose: the thing's place over the lips.</param>
internal sealed record Blow(string Thing, double From, double To, Affine MouthFromObject);

/// <summary>Something to look at over a time, with its importance.</summary>
internal sealed record GazeSpan(double Start, double End, int Rank, Func<double, Vec3> At, bool Person);

/// <summary>A flight: up, along and, if it ends on the ground, down again.</summary>
internal sealed record Flight(double Start, double End, float Height, bool Lands)
{
    public float HeightAt(double time)
    {
        double u = (time - Start) / (End - Start);
        return u <= 0
            ? 0
            : Height * (float)(Maths.SmoothStep(0, 0.35, u) * (Lands ? 1 - Maths.SmoothStep(0.65, 1, u) : 1));
    }

    /// <summary>How much it is in the air, 0..1.</summary>
    public float AirAt(double time) => (float)(Maths.SmoothStep(Start - 0.1, Start + 0.25, time)
        * (Lands ? 1 - Maths.SmoothStep(End - 0.25, End + 0.1, time) : 1));
}

/// <summary>What one role does through the scene, as it is being worked out.</summary>
internal sealed class RoleScript
{
    private readonly PostureLayer postures;

    public RoleScript(Track track, Actor actor, Seed seed)
    {
        Track = track;
        Rig = new(actor);
        Seed = seed.Derive(track.Who);
        Style = Style.Of(actor.Sheet, actor.Plan);
        Start = Current = new(new(track.Start.X, 0, track.Start.Z), Angles.Of(track.Facing));
        Emotions = new(track.Emotion);
        postures = new(Rig);
    }

    public Track Track { get; }
    public BodyRig Rig { get; }
    public Seed Seed { get; }
    public Style Style { get; }
    public Placement Start { get; set; }
    /// <summary>Where the moves so far end.</summary>
    public Placement Current { get; private set; }
    public double FreeAt { get; private set; }
    public List<Move> Moves { get; } = [];
    public Changes<Stance> Stances { get; } = new(new Stance(Posture.Stand));
    public Changes<string> Emotions { get; }
    public List<GazeSpan> Gazes { get; } = [];
    public List<PlayedGesture> Gestures { get; } = [];
    public List<TimedLine> Lines { get; } = [];
    public List<Reach> Reaches { get; } = [];
    public List<Blow> Blows { get; } = [];
    public List<Flight> Flights { get; } = [];
    public List<Hop> Hops { get; } = [];
    public List<Hold> Holds { get; } = [];
    public Placement? StandBeforeSeat { get; set; }

    public void Add(Move? move)
    {
        if (move is null) return;
        Moves.Add(move);
        Current = move.At(move.End);
        FreeAt = Math.Max(FreeAt, move.End);
    }

    /// <summary>Height over the ground of what it stands on when the scene begins, metres: a table, a shelf. Who goes
    /// somewhere jumps down first.</summary>
    public float Perch { get; set; }

    /// <summary>Height over the ground in flight, in a hop or on a perch, metres.</summary>
    public float Aloft(double time)
    {
        (double flown, double hopped) = (0, 0);
        foreach (Flight f in Flights) flown += f.HeightAt(time);
        foreach (Hop h in Hops) hopped += h.HeightAt(time);
        return (float)flown + (float)hopped + Perch * (1 - Descent(time));
    }

    private float Descent(double time)
    {
        if (Perch <= 0) return 0;
        foreach (Move m in Moves)
            if (Vec3.Distance(m.At(m.Start).At, m.At(m.End).At) > 0.3f)
                return Fallen((time - m.Start) / (0.45 * Math.Sqrt(Perch)));
        return 0;
    }

    private static float Fallen(double share) => (float)(Maths.Saturate(share) * Maths.Saturate(share));

    public Itinerary Itinerary => new(Start, Moves);

    public Placement PlaceAt(double time)
    {
        int i = Moves.Count - 1;
        while (i >= 0 && Moves[i].Start > time) i--;
        return i < 0 ? Start : Moves[i].At(Math.Min(time, Moves[i].End));
    }

    /// <summary>A rest-pose point (actor space) as the body's place and posture carry it, on ground at
    /// the given height.</summary>
    public Vec3 Carry(Vec3 rest, double time, Func<float, float, float> heightAt)
    {
        Placement p = PlaceAt(time);
        using Controls c = Controls.For();
        postures.Apply(Stances, time, c);
        Vec3 hips = Rig.RestAt(Rig.Hips);
        Vec3 body = hips + Quat.RotX(c[Channel.HipsPitch]).Rotate(rest - hips)
            + new Vec3(c[Channel.HipsX], c[Channel.HipsY], c[Channel.HipsZ]) * Rig.LegLength;
        return p.Carry(body) + new Vec3(0, heightAt(p.At.X, p.At.Z) + Aloft(time), 0);
    }

    public Vec3 EyeRest => Rig.Head < 0 ? new(0, Rig.Actor.Measures.EyeHeight, 0)
        : Rig.RestAt(Rig.Head)
            + new Vec3(0, Rig.Actor.Measures.EyeHeight - Rig.RestAt(Rig.Head).Y, 0.7f * Rig.Actor.Measures.HeadRadius);

    /// <summary>The hand that does things: the one that holds nothing; if both are free, the one on the target's side,
    /// or the right.</summary>
    public Side FreeHand(double time, Vec3? target = null)
    {
        bool right = Busy(Side.Right, time), left = Busy(Side.Left, time);
        if (right != left) return right ? Side.Left : Side.Right;
        Placement p = PlaceAt(time);
        return target is Vec3 at && Vec3.Dot(at - p.At, Angles.Left(p.Yaw)) > 0.12f * Rig.LegLength
            ? Side.Left
            : Side.Right;
    }

    private bool Busy(Side hand, double time)
    {
        foreach (Hold h in Holds) if (h.Hand == hand && h.From <= time && time < h.To) return true;
        return false;
    }

    public Hold? Holding(string? thing, double time)
    {
        foreach (Hold h in Holds) if ((thing is null || h.Thing == thing) && h.From <= time && time < h.To) return h;
        return null;
    }
}
