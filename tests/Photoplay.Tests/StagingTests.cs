using Photoplay.Characters;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Photoplay.Voices;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Whole storyboards with real actors in real places: is what a shot is about to be seen in it?</summary>
public sealed class StagingTests
{
    private const int Width = 96, Height = 54;

    private const string Talk = """
        Title: Talk
        Cast:
            ANNA - a young woman
            OTTO - an old man

        INT. KITCHEN - DAY

        Anna sits at the table. Otto walks to the window and looks out.

        ANNA
        Is it still raining?

        OTTO
        It has been raining since the morning.

        ANNA
        Then we stay at home.

        OTTO
        Then we stay.
        """;

    private const string Open = """
        Title: Open
        Cast:
            ANNA - a young woman
            OTTO - an old man

        EXT. MEADOW - DAY

        Anna and Otto walk through the meadow.

        ANNA
        Is it still far?

        OTTO
        Only over the hill.

        A dog finds Otto.
        """;

    [Theory]
    [InlineData(Talk)]
    [InlineData(Open)]
    public void EveryShotShowsWhatItIsAbout(string fountain)
    {
        foreach (Seen shot in Photographed(fountain))
        {
            string main = shot.Shot.Subjects[0];
            (int seen, int whole) = Pixels(shot, main);
            Assert.True(seen > 0.0015 * Width * Height,
                $"shot {shot.Shot.Id} at {shot.Time:0.0}: {main} covers {seen} pixels");
            Assert.True(seen > 0.3 * whole,
                $"shot {shot.Shot.Id} at {shot.Time:0.0}: {seen} of {whole} pixels of {main} are seen");
        }
    }

    [Theory]
    [InlineData(Talk)]
    [InlineData(Open)]
    public void FacesAreInTheFrameAndSpeakersAreTurnedToIt(string fountain)
    {
        foreach (Seen shot in Photographed(fountain))
        {
            if (shot.Shot.Size < ShotSize.MediumFull
                || new Figures(shot.Performance).At(shot.Shot.Subjects[0], shot.Time) is not { IsThing: false } f)
                continue;
            Vec3 eyes = shot.Camera.Project(f.Eyes, 100, 100);
            Assert.True(eyes.Z > 0 && eyes.X is > 3 and < 97 && eyes.Y is > 4 and < 85,
                $"shot {shot.Shot.Id} at {shot.Time:0.0}: eyes at {eyes}");
            if (shot.Shot.Lines.Count == 0) continue;
            float turned = Maths.Degrees(
                Maths.Acos(Math.Clamp(Vec3.Dot(f.Look, (shot.Camera.WorldFromCamera.T - f.Eyes).Normalized), -1, 1)));
            Assert.True(turned < 105,
                $"shot {shot.Shot.Id} at {shot.Time:0.0}: the face is {turned:0} degrees from the camera");
        }
    }

    [Theory]
    [InlineData(Talk)]
    [InlineData(Open)]
    public void CamerasStandInTheOpenAndKeepTheirSideOfTheLine(string fountain)
    {
        Dictionary<string, int> sides = [];
        foreach (Seen shot in Photographed(fountain))
        {
            Vec3 eye = shot.Camera.WorldFromCamera.T;
            Assert.True(eye.Y > shot.Place.HeightAt(eye.X, eye.Z) + 0.05f,
                $"shot {shot.Shot.Id}: the camera is under the ground");
            for (int i = 0; i < 26; i++)
            {
                float y = 1 - 2 * (i + 0.5f) / 26, r = MathF.Sqrt(1 - y * y), a = i * 2.39996323f;
                bool met = shot.Rays.Closest(new Ray(eye, new(r * Maths.Cos(a), y, r * Maths.Sin(a))), out Hit hit,
                    RayKinds.Camera);
                Assert.True(!met || hit.Distance > 0.06f,
                    $"shot {shot.Shot.Id} at {shot.Time:0.0}: {(met ? shot.Rays.World.Entities[hit.Entity].Name : "")} is at the lens");
            }
            Figures figures = new(shot.Performance);
            if (shot.Shot.Lines.Count == 0 || shot.Shot.Subjects.Count < 2
                || figures.At(shot.Shot.Subjects[0], shot.Time) is not { } one
                || figures.At(shot.Shot.Subjects[1], shot.Time) is not { } two)
                continue;
            bool inOrder = string.CompareOrdinal(shot.Shot.Subjects[0], shot.Shot.Subjects[1]) < 0;
            Vec3 line = (two.Feet - one.Feet) * (inOrder ? 1 : -1);
            int side = Vec3.Dot(new(line.Z, 0, -line.X), eye - one.Feet) > 0 ? 1 : -1;
            Assert.True(sides.TryAdd(shot.SceneId, side) || sides[shot.SceneId] == side,
                $"shot {shot.Shot.Id} at {shot.Time:0.0} crosses the line");
        }
    }

    [Fact]
    public void NobodyWalksThroughTheFurniture()
    {
        (Plan plan, _) = Planned(Talk);
        foreach (BoardScene scene in plan.Storyboard.Scenes)
        {
            SceneStage stage = new(plan, scene, 2);
            foreach (Track track in scene.Tracks)
                foreach (Cue cue in track.Cues.Where(c => c.Path.Count > 1))
                    for (int i = 0; i < 40; i++)
                    {
                        Vec3 at = new Polyline(cue.Path).At(new Polyline(cue.Path).Length * i / 39);
                        foreach (Obstacle o in stage.Place.Plan.Obstacles)
                        {
                            float apart = new Vec3(at.X - o.At.X, 0, at.Z - o.At.Z).Length,
                                ends = MathF.Min(Ground(cue.Path[0], o), Ground(cue.Path[^1], o));
                            Assert.True(apart > MathF.Min(o.Radius, ends) - 0.02f,
                                $"{track.Who} walks through the {o.Name} at {at}");
                        }
                    }
        }
        static float Ground(Vec3 p, Obstacle o) => new Vec3(p.X - o.At.X, 0, p.Z - o.At.Z).Length;
    }

    /// <summary>A camera at an instant of a shot, with the stage brought to it.</summary>
    private sealed record Seen(string SceneId, Shot Shot, double Time, Camera Camera, RayScene Rays,
        Animation.Performance Performance, Location Place);

    private static readonly Dictionary<string, (Plan Plan,
            IReadOnlyList<(BoardScene Scene, SceneStage Stage, IReadOnlyList<Take> Takes)> Scenes)> Known =
        [];

    private static (Plan Plan, IReadOnlyList<(BoardScene Scene, SceneStage Stage,
        IReadOnlyList<Take> Takes)> Scenes) Planned(string fountain)
    {
        lock (Known)
        {
            if (Known.TryGetValue(fountain, out var known)) return known;
            Brief brief = new() { Words = fountain, IsFountain = true, Width = 640, Height = 360 };
            Screenplay play = ScriptDepartment.Read(brief, fountain);
            Cast cast = Casting.Design(play, Catalogue.Vocabulary, brief.Root);
            Locations locations = LocationScout.Scout(play, Catalogue.Vocabulary, brief.Root);
            Company company = new(cast, locations, 2);
            Recording silent = new() { Lines = [] };
            Storyboard board = Director.Board(play,
                new DirectorsBook(silent, company.Bodies, company.FloorsOf(play), Catalogue.Vocabulary),
                brief.Fps, brief.Root);
            Plan plan = new(brief, play, silent, cast, locations, board, company, new ChosenGrade(null, ""));
            List<(BoardScene, SceneStage, IReadOnlyList<Take>)> scenes = [];
            foreach (BoardScene scene in board.Scenes)
            {
                SceneStage stage = new(plan, scene, 2);
                scenes.Add((scene, stage, [.. scene.Shots.Select(stage.Shoot)]));
            }
            return Known[fountain] = (plan, scenes);
        }
    }

    /// <summary>A standing camera stands to the last bit, unless a head would leave the frame; one carried by hand never
    /// does.</summary>
    [Fact]
    public void AStandingCameraStands()
    {
        Take[] standing = [.. Planned(Talk).Scenes.SelectMany(s => s.Scene.Shots.Zip(s.Takes))
            .Where(s => s.First.Move == CameraMove.Static).Select(s => s.Second)];
        int locked = standing.Count(take => take.Handheld == 0);
        Assert.True(locked * 2 > standing.Length, $"{locked} of {standing.Length}");
        foreach (Take take in standing.Where(t => t.Handheld == 0))
        {
            TakeCamera camera = new(take);
            double from = take.Keys[0].Time, to = take.Keys[^1].Time;
            Assert.Single(Enumerable.Range(0, 50).Select(i => camera.At(from + (to - from) * i / 49)).Distinct());
        }
    }

    private static IEnumerable<Seen> Photographed(string fountain)
    {
        foreach ((BoardScene scene, SceneStage stage, IReadOnlyList<Take> takes) in Planned(fountain).Scenes)
        {
            RayScene rays = new(stage.Performance.World, stage.Models, 2);
            foreach ((Shot shot, Take take) in scene.Shots.Zip(takes).Where(s => s.First.Subjects.Count > 0))
                foreach (double u in (double[])[0.15, 0.5, 0.85])
                {
                    double time = shot.Start.Seconds + u * shot.Duration.Seconds;
                    rays.MoveTo(time);
                    yield return new(scene.Id, shot, time, new TakeCamera(take).At(time), rays,
                        stage.Performance, stage.Place);
                }
        }
    }

    /// <summary>Pixels in which the subject is seen, and those it would cover if nothing else were there.</summary>
    private static (int Seen, int Whole) Pixels(Seen shot, string id)
    {
        int[] own = [.. Enumerable.Range(0, shot.Rays.World.Entities.Count)
            .Where(i => shot.Rays.World.Entities[i].Name is { } n
                && (n == id || n.StartsWith(id + "/", StringComparison.Ordinal)))];
        int seen = 0, whole = 0;
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
            {
                Ray ray = shot.Camera.RayThrough(x + 0.5f, y + 0.5f, Width, Height);
                if (!own.Any(e => shot.Rays.ClosestOf(e, ray, out _))) continue;
                whole++;
                if (shot.Rays.Closest(ray, out Hit hit, RayKinds.Camera) && own.Contains(hit.Entity)) seen++;
            }
        return (seen, whole);
    }
}
