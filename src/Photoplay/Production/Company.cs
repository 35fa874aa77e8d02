using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Stage.Rays;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>The actors and places of a production, built when first wanted and kept. Places are kept one at a time, so
/// that memory does not grow with the number of scenes. Any thread may ask.</summary>
public sealed class Company
{
    private readonly Locations locations;
    private readonly Lazy<IReadOnlyDictionary<string, Actor>> actors;
    private readonly Lock door = new();
    private IReadOnlyDictionary<string, StagePlan>? floors;
    private (LocationSheet Sheet, Location Place, ModelCache Models)? current;

    /// <param name="build">From a sheet to who plays it; actors of ours if none is given.</param>
    public Company(Cast cast, Locations locations, int threads, Func<CharacterSheet, Actor>? build = null)
    {
        build ??= ActorFactory.Build;
        this.locations = locations;
        actors = new(() =>
        {
            Actor[] built = new Actor[cast.Characters.Count];
            SideBySide.For(built.Length, threads, i => built[i] = build(cast.Characters[i]));
            return cast.Characters.Zip(built).ToDictionary(x => x.First.Id, x => x.Second, StringComparer.Ordinal);
        });
    }

    public IReadOnlyDictionary<string, Actor> Actors => actors.Value;

    public IReadOnlyDictionary<string, BodyInfo> Bodies
        => Actors.ToDictionary(a => a.Key, a => new BodyInfo(a.Value.Plan, a.Value.Measures)
        {
            HasLegs = a.Value.Carriage is null,
        });

    public LocationSheet SheetOf(string sceneId) => locations.Places.FirstOrDefault(p => p.Scenes.Contains(sceneId))
        ?? throw new PhotoplayException(Fault.Request, $"locations.json has no place for scene {sceneId}",
            "add the scene to a place's \"scenes\", or delete the file to have it made again");

    public (Location Place, ModelCache Models) PlaceOf(string sceneId)
    {
        LocationSheet sheet = SheetOf(sceneId);
        lock (door)
        {
            if (current is not { } c || !ReferenceEquals(c.Sheet, sheet))
                current = c = (sheet, LocationFactory.Build(sheet), new ModelCache());
            return (c.Place, c.Models);
        }
    }

    /// <summary>The floor of every scene, by its id. Each place is built once for it, that of the first scene last: it
    /// stays for what comes next.</summary>
    public IReadOnlyDictionary<string, StagePlan> FloorsOf(Screenplay screenplay)
    {
        if (floors is not null) return floors;
        Dictionary<string, StagePlan> plans = new(StringComparer.Ordinal);
        foreach (IGrouping<LocationSheet, Scene> shared in screenplay.Scenes.GroupBy(s => SheetOf(s.Id)).Reverse())
            foreach (Scene scene in shared) plans[scene.Id] = PlanOf(scene.Id);
        return floors = plans;
    }

    /// <summary>Story things of the scene's place, and those that somebody carries into it.</summary>
    private StagePlan PlanOf(string sceneId)
    {
        (Location place, _) = PlaceOf(sceneId);
        HashSet<string> things = [.. SheetOf(sceneId).Props.Select(p => p.Id)];
        Dictionary<string, Vec3> at = [];
        foreach (Stage.Entity e in place.Entities)
            if (things.Contains(e.Name)) at.TryAdd(e.Name, e.Place.T);
        return new StagePlan(place.Plan, at, place.HeightAt);
    }
}
