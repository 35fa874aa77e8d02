namespace Photoplay.Writing;

/// <summary>Who has what: what somebody took or was given in one scene is in their hands when
/// the next begins.</summary>
public static class Possession
{
    /// <summary>Things in somebody's hands as a scene begins: role by thing.</summary>
    public static IReadOnlyDictionary<string, string> Before(Screenplay play, string sceneId)
    {
        Dictionary<string, string> holders = new(StringComparer.Ordinal);
        foreach (ThingEntry t in play.Things) if (t.HeldBy is { } from) holders[t.Id] = from;
        foreach (Beat b in play.Scenes.TakeWhile(s => s.Id != sceneId).SelectMany(s => s.Beats))
        {
            if (b.Object is not { } thing || b.Who is not { } who || play.Things.All(t => t.Id != thing)) continue;
            switch (b.Action)
            {
                case "pick-up" or "catch" or "carry" or "hold" or "steal": holders[thing] = who; break;
                case "give" when b.Target is { } to && play.Cast.Any(r => r.Id == to): holders[thing] = to; break;
                case "give" or "put-down" or "throw" or "kick": holders.Remove(thing); break;
            }
        }
        return holders;
    }
}
