using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>The actors and places of a production, built when first wanted and kept. Places are kept one at a time, so that memory does not grow
/// with the number of scenes.</summary>
public sealed class Company(Cast cast, Locations locations)
{
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private (LocationSheet Sheet, Location Place, ModelCache Models)? current;

    public IReadOnlyDictionary<string, Actor> Actors
    {
        get
        {
            foreach (CharacterSheet sheet in cast.Characters)
                if (!actors.ContainsKey(sheet.Id)) actors[sheet.Id] = ActorFactory.Build(sheet);
            return actors;
        }
    }

    public IReadOnlyDictionary<string, BodyInfo> Bodies => Actors.ToDictionary(a => a.Key, a => new BodyInfo(a.Value.Plan, a.Value.Measures));

    public LocationSheet SheetOf(string sceneId) => locations.Places.FirstOrDefault(p => p.Scenes.Contains(sceneId))
        ?? throw new PhotoplayException(Fault.Request, $"locations.json has no place for scene {sceneId}", "add the scene to a place's \"scenes\", or delete the file to have it made again");

    public (Location Place, ModelCache Models) PlaceOf(string sceneId)
    {
        LocationSheet sheet = SheetOf(sceneId);
        if (current is { } c && ReferenceEquals(c.Sheet, sheet)) return (c.Place, c.Models);
        current = (sheet, LocationFactory.Build(sheet), new ModelCache());
        return (current.Value.Place, current.Value.Models);
    }

    /// <summary>Story things of the scene's place, and those that somebody carries into it.</summary>
    public StagePlan PlanOf(string sceneId)
    {
        (Location place, _) = PlaceOf(sceneId);
        HashSet<string> things = [.. SheetOf(sceneId).Props.Select(p => p.Id)];
        Dictionary<string, Vec3> at = [];
        foreach (Stage.Entity e in place.Entities)
            if (things.Contains(e.Name)) at.TryAdd(e.Name, e.Place.T);
        return new StagePlan(place.Plan, at, place.HeightAt);
    }
}
