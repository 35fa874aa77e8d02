using Photoplay.Foundation;

namespace Photoplay.Writing.Story;

/// <summary>Makes a title of what an idea is about: the thing, the one, the place; never the prompt itself.</summary>
internal static class Titles
{
    public static string Of(StoryIdea idea, string placeWords, Seed seed)
    {
        string place = placeWords.Length > 0 ? placeWords : idea.PlaceNoun;
        string where = idea.Setting.Weather == "snow" ? "the snow"
            : idea.Setting.Weather is "rain" or "fog" or "storm" ? "the " + idea.Setting.Weather
            : "the " + place.Split(' ')[^1];
        List<string> titles = [];
        string? held = (idea.Held(idea.Guide) ?? idea.Held(idea.Hero?.Id))?.Name.ToLowerInvariant();
        string? hero = idea.Hero is { } h
            ? (h.Count > 1 ? h.Description.Split(' ')[^1] : h.Name).ToLowerInvariant()
            : idea.Play.Things.FirstOrDefault()?.Name.ToLowerInvariant();
        Beat? first = idea.Events.Count > 0 ? idea.Events[0] : null;
        if (held is not null) titles.Add($"the {held} in {where}");
        if (idea.WantsStory && held is not null) titles.Add($"the {hero} and the {held}");
        else if (first?.Preposition is "across" or "through" or "over" or "along" or "beyond" or "under"
            && first.Target is not null)
            titles.Add($"{first.Preposition} the {(idea.Role(first.Target)?.Name ?? idea.Thing(first.Target)?.Name)?.ToLowerInvariant() ?? place}");
        else if (idea.Role(idea.Goal) is { } goal && hero is not null)
            titles.Add($"the {hero} and the {goal.Name.ToLowerInvariant()}");
        string? thing = idea.Events.Select(e => idea.Thing(e.Object)?.Name.ToLowerInvariant())
            .FirstOrDefault(n => n is not null);
        if (titles.Count == 0 && hero is not null && thing is not null && thing != hero)
            titles.Add($"the {hero} and the {thing}");
        if (titles.Count == 0 && idea.Family == "meeting") titles.Add($"a meeting in {where}");
        if (titles.Count == 0 && hero is not null && idea.Setting.Time is "dusk" or "night" or "dawn" or "sunset")
            titles.Add($"the {hero} at {idea.Setting.Time}");
        if (titles.Count == 0 && hero is not null)
            titles.Add(idea.Setting.Interior ? $"the {hero} in the {place.Split(' ')[^1]}" : $"the {hero} of {where}");
        if (titles.Count == 0) titles.Add(place == idea.PlaceNoun ? $"the {place}" : place);
        // Names stand without an article.
        foreach (Role r in idea.Play.Cast.Where(r =>
            !r.Description.Contains(r.Name, StringComparison.OrdinalIgnoreCase)))
            for (int i = 0; i < titles.Count; i++)
                titles[i] = titles[i].Replace("the " + r.Name.ToLowerInvariant(), r.Name, StringComparison.Ordinal);
        return Surface.Title(titles[seed.Derive("title").Stream().Below(titles.Count)]);
    }
}
