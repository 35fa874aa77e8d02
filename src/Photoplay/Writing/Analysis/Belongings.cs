using Photoplay.Foundation;

namespace Photoplay.Writing.Analysis;

/// <summary>Things that somebody has in hand from the beginning though nobody says so: who plays a trumpet when the story
/// first speaks of it does not fetch it from somewhere.</summary>
internal static class Belongings
{
    public static ThingEntry Of(ThingEntry thing, IEnumerable<Scene> scenes, Vocabulary vocabulary)
    {
        if (thing.HeldBy is not null || thing.RelativeTo is not null || thing.Count > 1
            || vocabulary.Find(Kind.Thing, thing.Kind)?.Tags?.Contains("hold") != true)
            return thing;
        Beat? first = scenes.SelectMany(s => s.Beats)
            .FirstOrDefault(b => b.Object == thing.Id || b.Target == thing.Id || b.Instrument == thing.Id);
        return first is { Who: { } who, Action: { } action } && first.Object == thing.Id
            && vocabulary.Find(Kind.Action, action)?.Tags?.Contains("in-hand") == true
                ? thing with { HeldBy = who }
                : thing;
    }
}
