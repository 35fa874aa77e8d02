using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The actions' sheet: each action in three moments, played by somebody who can, with what and whom it needs.
/// Where a hand meets a thing, that is the middle moment.</summary>
internal sealed class ShowroomActions(ShowroomCamera camera, long seed, float scale, CancellationToken cancel)
{
    private const double Start = 0.3, Seconds = 3;
    private readonly Dictionary<string, Actor> company = new(StringComparer.Ordinal);
    private readonly ModelCache models = new();

    public ContactCell Picture(string action)
    {
        string[] tags = Catalogue.Vocabulary.Find(Kind.Action, action)?.Tags ?? [];
        ActionScene setting = ActionScene.Of(action, tags);
        PropSheet[] sheets = setting.Thing is { } thing
            ? [new("thing", thing, seed) { At = setting.ThingAt, Turn = setting.Turn, Size = setting.Size }]
            : [];
        Dictionary<string, BuiltProp> props = sheets.ToDictionary(s => s.Id, PropFactory.Build, StringComparer.Ordinal);
        Location studio = ShowroomCamera.Studio(setting.Held ? [] : sheets);
        Dictionary<string, Actor> actors = [];
        if (setting.Who is not null) actors["one"] = Somebody("one", setting.Who);
        if (setting.Partner is not null) actors["two"] = Somebody("two", setting.Partner);
        Performance performance = ShowroomCamera.Play(studio, actors, props, Start + Seconds + 1,
            [.. Tracks(action, tags, setting)]);

        double[] moments = [Start + 0.18 * Seconds,
            performance.Contacts.Count > 0 ? performance.Contacts[0].Time : Start + 0.48 * Seconds,
            Start + 0.86 * Seconds];
        int width = (int)(108 * scale), height = (int)(140 * scale);
        Bounds[] boxes = [.. moments.Select(t => Framed(performance, actors, setting, t))];
        // One scale for all three: the largest box, on what is there at the moment.
        Vec3 most = boxes.Aggregate(default(Vec3), (m, b) => Vec3.Max(m, b.Size));
        List<byte[]> pictures = [];
        for (int i = 0; i < moments.Length; i++)
        {
            Vec3 foot = new(boxes[i].Centre.X, boxes[i].Lo.Y, boxes[i].Centre.Z), half = new(most.X / 2, 0, most.Z / 2);
            Camera at = ShowroomCamera.Fit(new(foot - half, foot + half + Vec3.UnitY * most.Y), setting.From,
                (float)width / height, 60, 0.03f);
            pictures.Add(camera.Take(performance.World, models, at, moments[i], width, height,
                studio.ExposureBias, cancel));
        }
        return ContactCell.Beside(action, string.Join(", ", tags.Intersect(["locomotion", "posture", "gesture",
            "object", "social", "speech", "emotion"])), pictures, width, height);
    }

    /// <summary>Who plays and what is within reach of them; only the head, where the face is what matters.</summary>
    private static Bounds Framed(Performance performance, Dictionary<string, Actor> actors,
        ActionScene setting, double time)
    {
        Bounds Box(string name)
            => ShowroomCamera.BoundsOf(performance.World.Entities.Where(e => e.Name == name), time, setting.From);
        if (actors.Count == 0) return Box("thing");
        if (setting.Close)
            return ShowroomCast.Head(actors["one"], performance.Performers["one"].At(time), setting.From);
        Bounds box = actors.Keys.Aggregate(Bounds.Empty, (b, who) => b.Include(Box(who))), thing = Box("thing");
        float reach = 0.6f * actors["one"].Measures.Height;
        return thing.IsEmpty || Vec3.Distance(thing.Centre, box.Centre) > reach + box.Size.X / 2
            ? box
            : box.Include(thing);
    }

    private Actor Somebody(string id, string kind)
    {
        string key = id + kind;
        if (!company.TryGetValue(key, out Actor? actor))
            company[key] = actor = Showroom.Somebody(id, kind, seed + (id == "two" ? 5 : 0));
        return actor;
    }

    private static IEnumerable<Track> Tracks(string action, string[] tags, ActionScene setting)
    {
        bool travels = tags.Contains("locomotion");
        string? target = setting.TargetIsPartner ? "two"
            : setting.Thing is not null && (!setting.Held || setting.Who is null) ? "thing"
            : setting.Partner is not null ? "two"
            : null;
        Vec3[] path = travels ? [default, new(0, setting.Height, setting.Way)] : [];
        Cue cue = new()
        {
            Start = Start, Seconds = Seconds, Action = action, Path = path,
            Target = target == setting.Seat || setting.Who is null ? null : target
        };
        if (setting.Seat is not null) cue = cue with { Target = setting.Seat };
        Dictionary<string, string> holding = [];
        if (setting.Held && setting.Thing is not null) holding["rightHand"] = "thing";
        yield return new Track
        {
            Who = setting.Who is null ? "thing" : "one", Start = default, Facing = Vec3.UnitZ, Cues = [cue],
            Holding = holding, Seat = setting.Seated ? "thing" : null
        };
        if (setting.Partner is null) yield break;
        Vec3 apart = new(0, 0, setting.Apart);
        Cue[] answer = travels ? [new()
        {
            Start = Start, Seconds = Seconds, Action = action == "chase" ? "run" : "walk",
            Path = [apart, apart + new Vec3(0, 0, setting.Way)]
        }]
            : setting.Mutual ? [new() { Start = Start, Seconds = Seconds, Action = action, Target = "one" }] : [];
        yield return new Track { Who = "two", Start = apart, Facing = new Vec3(0, 0, travels ? 1 : -1), Cues = answer };
    }
}
