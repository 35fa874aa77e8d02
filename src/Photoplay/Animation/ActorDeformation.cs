using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Animation;

/// <summary>A body solved at an instant: what every part of it needs.</summary>
internal sealed class SolvedActor(Affine[] actorFromBone, Affine[] actorFromRest)
{
    /// <summary>Scene clock; not a number while it is worked out.</summary>
    public double Time { get; set; }
    public required ActorState State { get; set; }
    public Affine[] ActorFromBone => actorFromBone;
    public Affine[] ActorFromRest => actorFromRest;

    /// <summary>Who has read a solution says so: it must still be that of the time it was asked for.</summary>
    public void EndReading(double time)
    {
        if (!Time.Equals(Instant.Of(time)))
            throw new InvalidOperationException("A body was solved anew before whoever read it was done.");
    }
}

/// <summary>Solves a performer's skeleton at an instant and keeps the last few, so that skin, clothes and hair share
/// one solution. Any thread may ask; slots are replaced whole, so a reader sees a finished solution or none. A solution
/// that has left its slot is filled anew after as many more: whoever asks must be done with it by then, which
/// <see cref="SolvedActor.EndReading"/> checks.</summary>
internal sealed class BodySolution(Performer performer)
{
    private const int Slots = 16;
    private readonly SolvedActor?[] slots = new SolvedActor?[Slots];
    private readonly Socket[] sockets = [.. performer.Actor.Sockets];
    private readonly Queue<SolvedActor> gone = new(Slots + 1);
    private int oldest;

    public SolvedActor At(double time)
    {
        time = Instant.Of(time);
        lock (slots)
            foreach (SolvedActor? kept in slots)
                if (kept is not null && kept.Time.Equals(time)) return kept;
        SolvedActor? solved = null;
        lock (slots) if (gone.Count >= Slots) solved = gone.Dequeue();
        if (solved is not null) solved.Time = double.NaN;
        ActorState state = performer.At(time, solved?.State);
        Skeleton skeleton = performer.Actor.Skeleton;
        solved ??= new(new Affine[skeleton.Count], new Affine[skeleton.Count]) { State = state };
        (solved.Time, solved.State) = (time, state);
        Affine[] bones = solved.ActorFromBone, rest = solved.ActorFromRest;
        skeleton.Solve(state.Pose, bones);
        for (int i = 0; i < bones.Length; i++) rest[i] = bones[i] * Affine.Translation(-skeleton.Bones[i].Head);
        lock (slots)
        {
            if (slots[oldest] is { } leaving) gone.Enqueue(leaving);
            slots[oldest] = solved;
            oldest = (oldest + 1) % Slots;
        }
        return solved;
    }

    /// <summary>World-from-socket of the named socket, or of the actor's chest height where it has none.</summary>
    public Affine Socket(string name, double time)
    {
        SolvedActor s = At(time);
        Socket? socket = null;
        foreach (Socket known in sockets) if (socket is null && known.Name == name) socket = known;
        Affine worldFromSocket = socket is null
            ? s.State.Pose.WorldFromActor
                * Affine.Translation(0, performer.Actor.Measures.Height * 0.7f, performer.Actor.Measures.Radius)
            : s.State.Pose.WorldFromActor * s.ActorFromBone[socket.Bone] * socket.BoneFromSocket;
        s.EndReading(time);
        return worldFromSocket;
    }
}

/// <summary>Skin, cloth or hair that follows a body.</summary>
internal sealed class ActorDeformation(BodySolution body, BodyDeformer deformer) : Deformation
{
    public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
    {
        SolvedActor s = body.At(time);
        deformer.Deform(shape, s.ActorFromRest, s.State.Pose, s.State.Face, positions, normals);
        s.EndReading(time);
    }
}

/// <summary>Turns a performer into what is photographed.</summary>
internal static class ActorEntities
{
    public static IEnumerable<Entity> Of(string name, Performer performer, BodySolution body, Seed seed, float wet = 0)
    {
        float variation = seed.Derive(name).Uniform("variation");
        foreach (ActorPart part in performer.Actor.Parts)
        {
            int? bone = part.Bone;
            yield return new Entity
            {
                Name = name,
                Model = Soaked.Of(part.Model, wet),
                Random = variation,
                Deformation = part.Deformer is null ? null : new ActorDeformation(body, part.Deformer),
                Motion = time =>
                {
                    SolvedActor s = body.At(time);
                    Affine place = s.State.Pose.WorldFromActor;
                    if (bone is int b && part.Deformer is null) place *= s.ActorFromRest[b];
                    s.EndReading(time);
                    return place;
                },
            };
        }
    }
}
