using Photoplay.Foundation;

namespace Photoplay.Writing.Story;

/// <summary>What an idea is about, read from its first analysis: hero, other, goal, family of stories.</summary>
internal sealed class StoryIdea
{
    private static readonly (string Family, string Actions)[] Families =
    [
        ("chase", "chase flee catch escape hunt"), ("contest", "race win fight compete wrestle"),
        ("meeting", "meet greet hug shake-hands befriend visit join"),
        ("making", "make build paint cook write draw work bake create"),
        ("waiting", "wait watch look sit listen sleep"),
        ("journey", "walk follow wander travel arrive leave climb fly sail ride cross reach lead go run float"),
    ];

    public StoryIdea(Screenplay play, Vocabulary vocabulary, string words)
    {
        Play = play;
        Events = [.. play.Scenes.SelectMany(s => s.Beats)
            .Where(b => b.Form == BeatForm.Event && b.Who is not null && play.Cast.Any(r => r.Id == b.Who))];
        Hero = Events.GroupBy(e => e.Who!).OrderByDescending(g => g.Count()).Select(g => Role(g.Key)).FirstOrDefault()
            ?? play.Cast.FirstOrDefault();
        HashSet<string> lower = [.. words.ToLowerInvariant()
            .Split([' ', ',', '.', ';', '!', '?'], StringSplitOptions.RemoveEmptyEntries)];
        Goal = Events.Where(e => e.Action is "find" or "search" or "arrive" or "notice" or "meet" && e.Who == Hero?.Id)
            .Select(e => e.Object ?? e.Target).LastOrDefault(id => id is not null);
        bool lost = lower.Overlaps(["lost", "missing", "searching", "searches", "seeks"])
            || Role(Goal)?.Attributes.Any(t => t.Aspect == "kin") == true;
        Family = lost
            ? "lost"
            : Families.FirstOrDefault(f => Events.Any(e => f.Actions.Split(' ').Contains(e.Action))).Family ?? "slice";
        Guide = Events.SelectMany(e => (string?[])[e.Who, e.Object, e.Target, .. e.With])
            .FirstOrDefault(id => id is not null && id != Hero?.Id && id != Goal && Role(id) is not null);
        Scene scene = play.Scenes[0];
        Setting = scene.Setting;
        PlaceNoun = scene.Heading.Length > 0 ? scene.Heading.Split(' ')[^1] : scene.Setting.Place.Replace('-', ' ');
        IsAnimal = Hero is not null && (vocabulary.Find(Kind.Creature, Hero.Kind)?.Tags?.Contains("animal") ?? false);
        GuideIsPerson = Role(Guide) is { } guide
            && !(vocabulary.Find(Kind.Creature, guide.Kind)?.Tags?.Contains("animal") ?? false);
        // Three steps and more tell themselves; a want or a loss asks for more than its steps.
        WantsStory = Events.Count >= 2 && Hero is not null
            && (Family == "lost" || (Events.Count == 2 && Family is "chase" or "meeting" or "contest")
                || lower.Overlaps(["lost", "missing", "finds", "discovers", "wants", "dreams", "searching", "journey",
                    "adventure", "rescue", "home", "until", "finally"]));
    }

    public Screenplay Play { get; }
    public IReadOnlyList<Beat> Events { get; }
    public Role? Hero { get; }
    public string? Guide { get; }
    public string? Goal { get; }
    public string Family { get; }
    public Setting Setting { get; }
    public string PlaceNoun { get; }
    public bool IsAnimal { get; }
    public bool GuideIsPerson { get; }
    /// <summary>Whether the idea itself has a want or a change in it, so that it asks for a story and not
    /// for one shot.</summary>
    public bool WantsStory { get; }

    public Role? Role(string? id) => Play.Cast.FirstOrDefault(r => r.Id == id);
    public ThingEntry? Thing(string? id) => Play.Things.FirstOrDefault(t => t.Id == id);
    public ThingEntry? Held(string? holder)
        => Play.Things.FirstOrDefault(t => t.HeldBy == holder && holder is not null);

    public bool Holds(string condition)
    {
        if (condition.StartsWith('!')) return !Holds(condition[1..]);
        return condition switch
        {
            "guide" => Guide is not null,
            "guide-person" => GuideIsPerson,
            "goal" => Goal is not null && (Role(Goal) is not null || Thing(Goal) is not null),
            "goal-creature" => Role(Goal) is not null,
            "goal-thing" => Thing(Goal) is not null,
            "family" => Role(Goal)?.Attributes.Any(t => t.Aspect == "kin") == true,
            "animal" => IsAnimal,
            "person" => !IsAnimal,
            "cold" => Setting.Weather == "snow" || Setting.Season == "winter",
            "night" => Setting.Time is "night" or "dusk",
            "interior" => Setting.Interior,
            _ => false,
        };
    }
}
