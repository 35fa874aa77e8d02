using Photoplay.Animation;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage.Rays;

namespace Photoplay.Production;

/// <summary>A scene made ready to photograph: its place, its performance, its takes. One stands at a time, of a
/// storyboard two.</summary>
public sealed class SceneStage
{
    private readonly Plan plan;
    private readonly BoardScene scene;
    private readonly int threads;

    public SceneStage(Plan plan, BoardScene scene, int threads)
    {
        (this.plan, this.scene, this.threads) = (plan, scene, threads);
        (Place, Models) = plan.Company.PlaceOf(scene.Id);
        Dictionary<string, BuiltProp> props = [];
        foreach (PropSheet sheet in plan.Company.SheetOf(scene.Id).Props) props[sheet.Id] = PropFactory.Build(sheet);
        foreach (string held in scene.Tracks.SelectMany(t => t.Holding.Values).Where(h => !props.ContainsKey(h)))
            if (plan.Screenplay.Things.FirstOrDefault(t => t.Id == held) is { } thing)
                props[held] =
                    PropFactory.Build(LocationScout.PropSheetOf(thing, Catalogue.Vocabulary, plan.Brief.Root));
        Performance = Player.Play(scene, plan.Company.Actors, Place, props, plan.Recording,
            plan.Brief.Root.Derive("performance").Derive(scene.Id));
    }

    public Location Place { get; }
    public ModelCache Models { get; }
    public Performance Performance { get; }

    public Take Shoot(Shot shot) => Shoot([shot])[0];

    /// <summary>The takes of these shots. A cinematographer moves the stage through time while looking, so each thread
    /// has one of its own.</summary>
    public IReadOnlyList<Take> Shoot(IReadOnlyList<Shot> shots)
    {
        Take[] takes = new Take[shots.Count];
        int hands = Math.Clamp(threads, 1, shots.Count), next = -1;
        SideBySide.For(hands, hands, _ =>
        {
            Cinematographer own = new(scene, Performance, Place, Models, (float)plan.Brief.Width / plan.Brief.Height,
                threads / hands);
            for (int i; (i = Interlocked.Increment(ref next)) < takes.Length;) takes[i] = own.Shoot(shots[i]);
        });
        return takes;
    }
}
