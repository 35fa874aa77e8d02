using Photoplay.Foundation;

namespace Photoplay.Writing.Analysis;

/// <summary>
/// Makes a role of every one of "two friends" or "a flock of birds", so that each is cast, has a place and acts. They
/// are alike in what was said of them and differ in the rest. More than <see cref="Most"/> are shown by that many.
/// </summary>
internal static class Ensemble
{
    public const int Most = 5;

    /// <summary>What people do with one another when nobody else is named.</summary>
    private static readonly HashSet<string> Mutual =
        [.. "talk hug kiss lick meet greet shake-hands dance fight wrestle argue high-five nuzzle".Split(' ')];

    public static Screenplay Expand(Screenplay play, string source, Diagnostics diagnostics)
    {
        if (play.Cast.All(r => r.Count == 1)) return play;
        Dictionary<string, IReadOnlyList<string>> members = [];
        List<Role> cast = [];
        foreach (Role role in play.Cast)
        {
            if (role.Count > Most)
                diagnostics.Warn($"\"{role.Description} {role.Name}\" are shown by {Most}", "", new(source, 0, 0));
            int shown = Math.Min(role.Count, Most);
            List<string> ids = [];
            for (int i = 0; i < shown; i++)
            {
                string id = i == 0 ? role.Id : Free($"{role.Id}-{i + 1}", play.Cast);
                ids.Add(id);
                cast.Add(role with
                {
                    Id = id,
                    Name = i == 0 || shown == 1 ? role.Name : $"{role.Name} {i + 1}",
                    Count = 1,
                    Attributes = [.. role.Attributes, .. Apart(role, i)]
                });
            }
            members[role.Id] = ids;
        }
        return play with
        {
            Cast = cast,
            Scenes = [.. play.Scenes.Select(s => s with { Beats = [.. s.Beats.Select(b => Together(b, members))] })]
        };
    }

    private static Beat Together(Beat beat, Dictionary<string, IReadOnlyList<string>> members)
    {
        if (beat.Form != BeatForm.Event || beat.Who is null) return beat;
        List<string> all = [.. ((string[])[beat.Who, .. beat.With])
            .SelectMany(id => members.GetValueOrDefault(id) ?? [id]).Distinct()];
        bool mutual = all.Count > 1 && beat.Object is null && beat.Target is null && beat.Action is { } action
            && Mutual.Contains(action);
        return beat with { With = [.. all.Skip(1)], Target = mutual ? all[1] : beat.Target };
    }

    /// <summary>A couple is a woman and a man unless it was said otherwise.</summary>
    private static IEnumerable<Trait> Apart(Role role, int index)
        => role.Id == "couple" && !role.Attributes.Any(t => t.Aspect == "gender")
            ? [new Trait("gender", index == 0 ? "female" : "male")]
            : [];

    private static string Free(string id, IReadOnlyList<Role> cast)
    {
        while (cast.Any(r => r.Id == id)) id += "-2";
        return id;
    }
}
