using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;
using Photoplay.Stage;
using Photoplay.Stage.Rays;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Frames of a shot, one after another: what they leave for the collector.</summary>
public sealed class FrameLoopTests
{
    private sealed class Fixed(Camera camera) : ICameraMove { public Camera At(double time) => camera; }

    private sealed class Counted(Deformation inner) : Deformation
    {
        public int Times;

        public override void Deform(int shape, double time, Span<Vec3> positions, Span<Vec3> normals)
        {
            if (shape == 0) Times++;
            inner.Deform(shape, time, positions, normals);
        }
    }

    private static Performance Played(string kind)
    {
        CharacterSheet sheet = Casting.Design(
            new Screenplay { Title = "t", Cast = [new(kind, kind, kind, [])], Scenes = [] },
            new Vocabulary(CharactersCatalogue.Entries), new Seed(1)).Characters[0];
        return AnimationFixture.Play(ActorFactory.Build(sheet), [AnimationFixture.Go("walk", 4, default, new(0, 0, 3))]);
    }

    private static Performer WalkingFoxPerformer() => Played("fox").Performers.Values.First();

    private static World WalkingFox() => Walking("fox");

    private static World Walking(string kind)
    {
        World played = Played(kind).World;
        return new()
        {
            Entities = played.Entities, Sky = played.Sky,
            Lights = [new() { Name = "lamp", Intensity = new(3), Place = Affine.Translation(0.6f, 2, 1) }],
        };
    }

    [Theory]
    [InlineData("fox")]
    [InlineData("astronaut")]
    [InlineData("queen")]
    public void AFrameInARowLeavesNothingForTheCollector(string kind)
    {
        RenderSettings settings = RenderSettings.Draft(96, 54, 1);
        Photographer photographer = new(Walking(kind), new ModelCache(), settings);
        Fixed camera = new(new(Affine.LookAt(new(2, 0.8f, 2), new(0, 0.3f, 0.6f), Vec3.UnitY), 35, 4, 2.5f));
        Resolver resolver = new(settings);
        Look look = LookBook.Find(null);
        List<TracedFrame> row = [];
        Picture? picture = null;
        byte[]? developed = null;
        List<long> left = [];
        int window = 2 * settings.Window + 1;
        for (int n = 0; n < window + 9; n++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            row.Add(photographer.Trace(camera, 1 + n / 24.0, 1 / 24.0, n));
            if (row.Count < window) continue;
            picture = resolver.Resolve(row, settings.Window, picture);
            developed = LookBook.Develop(picture, new(0), n, look, null, developed);
            row[0].Dispose();
            row.RemoveAt(0);
            left.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }
        // Tests beside this one borrow from the same memory now and then, so that a frame or two must find more.
        left.Sort();
        Assert.Equal(0, left[left.Count / 2]);
    }

    [Fact]
    public void AFrameThatIsGoneIsNotRead()
    {
        Photographer photographer = new(WalkingFox(), new ModelCache(), RenderSettings.Draft(24, 16, 1));
        Fixed camera = new(new(Affine.LookAt(new(2, 0.8f, 2), new(0, 0.3f, 0.6f), Vec3.UnitY), 35, 4, 2.5f));
        TracedFrame first = photographer.Trace(camera, 1, 1 / 24.0, 0);
        int life = first.Life;
        first.Dispose();
        Assert.True(first.IsGone);
        Assert.ThrowsAny<Exception>(() => first[Plane.Depth]);
        TracedFrame second = photographer.Trace(camera, 1, 1 / 24.0, 1);
        Assert.Same(first, second);
        Assert.NotEqual(life, second.Life);
    }

    [Fact]
    public void ABodySolvedAnewWhileItIsReadIsNoticed()
    {
        BodySolution body = new(WalkingFoxPerformer());
        SolvedActor read = body.At(1);
        read.EndReading(1);
        for (int n = 1; n <= 31; n++) body.At(1 + n / 24.0);
        read.EndReading(1);
        for (int n = 32; n <= 40; n++) body.At(1 + n / 24.0);
        Assert.Throws<InvalidOperationException>(() => read.EndReading(1));
    }

    [Theory]
    [InlineData(24.0)]
    [InlineData(24000 / 1001.0)]
    public void ABodyIsPosedOnceAFrame(double rate)
    {
        World fox = WalkingFox();
        Entity body = fox.Entities.First(e => e.Deformation is not null);
        Counted counted = new(body.Deformation!);
        RayScene scene = new(new World
        {
            Entities = [new() { Name = "fox", Model = body.Model, Deformation = counted }], Sky = fox.Sky,
        }, new ModelCache());
        const int frames = 60;
        for (int n = 0; n < frames; n++) scene.MoveTo(1.7 + n / rate, 1.7 + n / rate, 1 / rate);
        Assert.Equal(frames + 2, counted.Times);
    }

    [Fact]
    public void CrewsCallCrewsAndNothingIsDoneTwice()
    {
        int[] done = new int[12 * 50];
        SideBySide.For(12, 4, i => SideBySide.For(50, 3, j => Interlocked.Increment(ref done[i * 50 + j]), 7));
        Assert.All(done, d => Assert.Equal(1, d));
    }
}
