using Photoplay.Foundation;
using Photoplay.Writing.Fountain;

namespace Photoplay.Writing.Story;

/// <summary>
/// Orders a story: place and hero; want; what sets it going; the idea's own events with something in their way; the
/// turn before the last of them; what comes of it; a closing image. How many of these are told depends on the length.
/// </summary>
internal sealed class StoryPlan(StoryIdea idea, Vocabulary vocabulary, Teller teller, Seed seed)
{
    // What is added to the events first when there is room.
    private static readonly Phase[] Worth = [Phase.Hero, Phase.Closing, Phase.After, Phase.Want, Phase.Place,
        Phase.Turn, Phase.Spark, Phase.Hurdle];

    public IEnumerable<FountainNode> Steps(double seconds)
    {
        int room = Math.Max(0, (int)Math.Round(seconds / StoryWriter.Step) - idea.Events.Count);
        Dictionary<Phase, Rule> told = [];
        foreach (Phase phase in Worth)
        {
            if (told.Count >= room) break;
            // Who wakes up first has done nothing before.
            if (phase is Phase.Hero or Phase.Want or Phase.Spark && idea.Events[0].Action is "get-up" or "sleep")
                continue;
            if (Choose(phase, told.Values) is { } rule) told[phase] = rule;
        }
        List<FountainNode> nodes = [];
        foreach (Phase phase in (ReadOnlySpan<Phase>)[Phase.Place, Phase.Hero, Phase.Want, Phase.Spark]) Tell(phase);
        int turning = Turning();
        for (int i = 0; i < idea.Events.Count; i++)
        {
            bool last = i == idea.Events.Count - 1;
            if (i == turning) { if (i > 0) Tell(Phase.Hurdle); Tell(Phase.Turn); }
            nodes.Add(StoryWriter.Made(FountainKind.Action, teller.Tell(idea.Events[i])) with
            {
                Notes = Camera(idea.Events[i].Camera)
            });
            if (last && idea.Events.Count == 1) Tell(Phase.Hurdle);
        }
        Tell(Phase.After);
        Tell(Phase.Closing);
        return nodes;

        void Tell(Phase phase)
        {
            if (!told.Remove(phase, out Rule? rule)) return;
            nodes.Add(StoryWriter.Made(FountainKind.Action, teller.Fill(rule.Text)) with
            {
                Notes = rule.Camera.Length == 0 ? [] : [new("camera: " + rule.Camera, default)]
            });
        }
    }

    // The event that brings the goal, or else the last.
    private int Turning()
    {
        for (int i = 0; i < idea.Events.Count; i++)
            if (idea.Goal is not null && idea.Events[i].Action is "find" or "meet" or "notice" or "arrive"
                && (idea.Events[i].Object ?? idea.Events[i].Target) == idea.Goal)
                return i;
        return idea.Events.Count - 1;
    }

    private static IReadOnlyList<FountainNote> Camera(IReadOnlyList<string> ids)
        => ids.Count == 0 ? [] : [new("camera: " + string.Join(", ", ids), default)];

    private Rule? Choose(Phase phase, IEnumerable<Rule> told)
    {
        List<Rule> fit = [.. StoryRules.All.Where(r => r.Phase == phase
            && (r.Families == "any" || r.Families.Split(' ').Contains(idea.Family))
            && r.When.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(idea.Holds)
            && r.Needs.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(a => vocabulary.Find(Kind.Action, a) is not null)
            && !told.Any(t => t.Needs == r.Needs && r.Needs.Length > 0))];
        return fit.Count == 0 ? null : fit[seed.Derive(phase.ToString()).Stream().Below(fit.Count)];
    }
}
