using Photoplay.Animation;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sound.Ambience;
using Photoplay.Sound.Foley;
using Photoplay.Stage;
using Photoplay.Voices;

namespace Photoplay.Sound;

/// <summary>Listens to one scene after another and lays what is heard into the stems, placed from the camera
/// of the moment.</summary>
public sealed class SoundDesigner(Seed seed, Func<string, float[]> readLine)
{
    public Stem Dialogue { get; } = new("dialogue");
    public Stem Foley { get; } = new("foley");
    public Stem Ambience { get; } = new("ambience");
    /// <summary>When somebody speaks, film clock, seconds.</summary>
    public List<(double Start, double End)> Spoken { get; } = [];

    /// <param name="filmStart">Film time of the scene clock's zero, seconds.</param>
    public void Listen(BoardScene scene, Performance performance, IReadOnlyList<Take> takes, Location place,
        Recording recording, double filmStart)
    {
        Microphone microphone = new(takes);
        Seed s = seed.Derive(scene.Id);
        foreach (Track track in scene.Tracks)
            foreach (Cue cue in track.Cues.Where(c => c.Line is not null))
            {
                if (recording.Lines.FirstOrDefault(l => l.BeatId == cue.Line) is not { } line) continue;
                Vec3? mouth = performance.Performers.TryGetValue(track.Who, out Performer? p)
                    ? p.At(cue.Start).Pose.WorldFromActor.Point(new Vec3(0, p.Actor.Measures.EyeHeight, 0))
                    : null;
                // Dialogue stays near the middle and near in level: it carries the story.
                Pan pan = mouth is { } m ? microphone.Hear(m, cue.Start) : Pan.Centre;
                Dialogue.Cuts.Add(new(filmStart + cue.Start, () => readLine(line.File),
                    new Pan(pan.Side * 0.35f, 0.75f + 0.25f * MathF.Min(1, pan.Gain))));
                Spoken.Add((filmStart + cue.Start, filmStart + cue.Start + line.Seconds));
            }
        int n = 0;
        foreach (Performer performer in performance.Performers.Values.OrderBy(p => p.Actor.Sheet.Id,
            StringComparer.Ordinal))
            foreach (Footfall f in performer.Footfalls)
            {
                Seed own = s.Derive(performer.Actor.Sheet.Id).Derive("step", n++);
                float scale = performer.Actor.Measures.Height / 1.7f;
                GroundKind ground = place.GroundAt(f.At.X, f.At.Z);
                Foley.Cuts.Add(new(filmStart + f.Time,
                    () => Footsteps.Step(ground, 0.35f + 0.65f * f.Force, scale, own), microphone.Hear(f.At, f.Time)));
            }
        foreach (ContactEvent c in performance.Contacts)
        {
            Seed own = s.Derive("contact", n++);
            string stuff = Impacts.StuffOf(c.With.Length > 0 ? c.With : c.What);
            Foley.Cuts.Add(new(filmStart + c.Time,
                () => stuff == "cloth" ? Impacts.Rustle(0.6f, c.Force, own) : Impacts.Touch(stuff, 0.5f * c.Force, own),
                microphone.Hear(c.At, c.Time)));
        }
        foreach (SoundCue cue in scene.Sounds)
            if (SoundCatalogue.Find(cue.Sound) is { } make)
                Ambience.Beds.Add(new(filmStart + cue.Start, filmStart + cue.Start + cue.Seconds,
                    () => make(s.Derive(cue.Sound)), 0.7f));
        Ambience.Beds.AddRange(AmbiencePlan.For(place.Sheet, place.Plan.Inside is not null,
            [.. place.Sheet.Props.Select(p => p.Kind), .. place.Lights.Select(l => l.Name)], filmStart,
            filmStart + scene.Duration.Seconds, s));
    }
}

/// <summary>Hears from where the camera of the moment stands.</summary>
internal sealed class Microphone(IReadOnlyList<Take> takes)
{
    private const float ReferenceMetres = 3;

    public Pan Hear(Vec3 at, double time)
    {
        Take? take = takes.LastOrDefault(t => t.Keys[0].Time <= time + 1e-6) ?? takes.FirstOrDefault();
        if (take is null) return Pan.Centre;
        Camera camera = new TakeCamera(take).At(time);
        Vec3 local = at - camera.WorldFromCamera.T;
        float x = Vec3.Dot(local, camera.WorldFromCamera.X), z = -Vec3.Dot(local, camera.WorldFromCamera.Z),
            distance = local.Length;
        // A long lens brings the ear near, as it does the eye.
        float near = distance / MathF.Max(1, camera.FocalLengthMm / 35f);
        return new Pan(Math.Clamp(x / MathF.Max(0.5f, MathF.Abs(z) * camera.TanHalfWidth * 2), -0.8f, 0.8f),
            ReferenceMetres / (ReferenceMetres + near));
    }
}
