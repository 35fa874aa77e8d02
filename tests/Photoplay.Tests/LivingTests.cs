using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;
using Xunit;

namespace Photoplay.Tests;

public sealed class LivingTests
{
    private static Actor Somebody(string kind, long seed = 5) => ActorFactory.Build(Sheet(kind, seed));

    private static CharacterSheet Sheet(string kind, long seed = 5, params Trait[] traits) => Casting.Design(
        new() { Title = "", Cast = [new(kind, kind, kind, traits)], Scenes = [] }, Catalogue.Vocabulary,
            new((ulong)seed)).Characters[0];

    private static string? Grounded(string text, string word)
    {
        Assert.SkipWhen(WritingFixture.WordNet.IsEmpty, "WordNet is not installed");
        return Grounder.Of(text, Catalogue.Vocabulary, WritingFixture.WordNet).Phrases
            .First(p => p.Text.EndsWith(word, StringComparison.OrdinalIgnoreCase)).Meaning;
    }

    [Theory]
    [InlineData("A teapot with a face sings on a kitchen table", "teapot", "living-teapot")]
    [InlineData("A talking candle waits in a library", "candle", "living-candle")]
    [InlineData("The clock laughs", "clock", "living-clock")]
    [InlineData("A suitcase stands in a street. The suitcase dances.", "suitcase", "living-suitcase")]
    [InlineData("A clock that laughs stands on a table", "clock", "living-clock")]
    [InlineData("A teddy bear walks through a forest", "teddy bear", "living-teddy-bear")]
    [InlineData("A snowman with a red scarf waves", "snowman", "snowman")]
    [InlineData("A friendly ghost floats through a castle", "ghost", "ghost")]
    [InlineData("A wooden toy soldier marches", "toy soldier", "toy-soldier")]
    [InlineData("A small wheeled robot rolls along a street", "robot", "ball-robot")]
    [InlineData("A giant robot walks through a city", "robot", "giant-robot")]
    public void WordsMakeItLive(string text, string word, string kind) => Assert.Equal(kind, Grounded(text, word));

    [Theory]
    [InlineData("A car drives down the road", "car", "car")]
    [InlineData("A door opens", "door", "door")]
    [InlineData("A girl holds a teddy bear", "teddy bear", "teddy-bear")]
    [InlineData("A kettle whistles on the stove", "kettle", "kettle")]
    [InlineData("A candle flickers on a table", "candle", "candle")]
    [InlineData("A clock ticks on the wall", "clock", "clock")]
    [InlineData("A robot walks", "robot", "robot")]
    public void WhatAThingDoesAsAThingDoesNot(string text, string word, string kind)
        => Assert.Equal(kind, Grounded(text, word));

    [Fact]
    public void TheGhostOfSomebodyIsThatBodyPaleAndSeenThrough()
    {
        Assert.SkipWhen(WritingFixture.WordNet.IsEmpty, "WordNet is not installed");
        Script script = new Screenwriter(Catalogue.Vocabulary, WritingFixture.WordNet).Write(new Brief
        {
            Words = "The ghost of an old woman stands on a beach", Seed = 1,
        });
        Role role = Assert.Single(script.Screenplay.Cast);
        Assert.Equal("old-woman", role.Kind);
        CharacterSheet sheet = Casting.Design(script.Screenplay, Catalogue.Vocabulary, new(1)).Characters[0];
        Assert.True(sheet.Spectral > 0);
        Actor ghost = ActorFactory.Build(sheet), living = ActorFactory.Build(sheet with { Spectral = null });
        Assert.Equal(living.Parts.Select(p => p.Name), ghost.Parts.Select(p => p.Name));
        SurfacePoint At(float height)
            => new() { Rest = new(0, height, 0.1f), Normal = Vec3.UnitZ, RestNormal = Vec3.UnitZ, Footprint = 0.01f };
        SurfacePoint breast = At(0.7f * sheet.Height), foot = At(0.03f);
        Material skin = ghost.Parts[0].Model.Shapes[0].Material;
        Assert.InRange(skin.At(breast).Opacity, 0.5f, 0.95f);
        Assert.True(skin.At(foot).Opacity < 0.35f && skin.At(breast).Emission.Luminance > 0);
    }

    [Fact]
    public void ALivingTeapotIsTheTeapot()
    {
        CharacterSheet sheet = Sheet("living-teapot");
        Actor actor = ActorFactory.Build(sheet);
        BuiltProp prop = PropFactory.Build(new("x", "teapot", sheet.Seed));
        Model body = actor.Parts.Single(p => p.Name == "body").Model;
        Assert.Equal(prop.Model.Shapes.Select(s => s.Material.Name), body.Shapes.Select(s => s.Material.Name));
        Vec3 own = prop.Model.Bounds.Size, lives = body.Bounds.Size;
        foreach ((float a, float b) in (ReadOnlySpan<(float, float)>)[(own.X, lives.X), (own.Y, lives.Y), (own.Z, lives.Z)])
            Assert.InRange(b / a, 0.97f, 1.03f);
        Assert.Equal(own.Y, sheet.Height, 0.01f);
    }

    [Fact]
    public void ColourAndSizeAreThoseOfTheThing()
    {
        CharacterSheet plain = Sheet("living-cup"), said = Sheet("living-cup", 5, new Trait("colour", "red"),
            new Trait("size", "big"));
        Assert.Equal(Catalogue.Vocabulary.Find(Kind.Attribute, "red")!.Value, said.CoatColour);
        Assert.True(said.Height > 1.15f * plain.Height);
        Assert.Equal(said.Height, ActorFactory.Build(said).Measures.Height, 0.01f);
    }

    [Theory]
    [InlineData("living-teapot")]
    [InlineData("living-bicycle")]
    [InlineData("living-teddy-bear")]
    [InlineData("ghost")]
    [InlineData("snowman")]
    [InlineData("ball-robot")]
    public void TheMouthOpensWithVisemes(string kind)
    {
        Actor actor = Somebody(kind);
        ActorPart mouth = actor.Parts.First(p => p.Name is "lips" or "mouth");
        float Opening(string viseme)
        {
            Face face = new();
            foreach ((FaceShape shape, float weight) in Visemes.Weights(viseme)) face[shape] = weight;
            Vec3[] p = Posed(actor, mouth, new Pose(actor.Skeleton.Count), face);
            return p.Max(v => v.Y) - p.Min(v => v.Y);
        }
        float width = mouth.Model.Bounds.Size.X;
        Assert.True(Opening("aa") > Opening("PP") + 0.10f * width, $"{Opening("aa")} after {Opening("PP")} of {width}");
        Assert.True(Opening("oh") > Opening("sil") + 0.05f * width);
    }

    [Fact]
    public void AToySoldiersJawDrops()
    {
        Actor actor = Somebody("toy-soldier");
        Face face = new();
        face[FaceShape.JawOpen] = 0.6f;
        Assert.Contains(actor.Parts, part => Posed(actor, part, new Pose(actor.Skeleton.Count), face)
            .Zip(Posed(actor, part, new Pose(actor.Skeleton.Count), new Face()))
            .Any(p => p.Second.Y - p.First.Y > 0.01f * actor.Measures.Height));
    }

    [Theory]
    [InlineData("living-teapot")]
    [InlineData("living-teddy-bear")]
    [InlineData("toy-soldier")]
    [InlineData("ghost")]
    [InlineData("snowman")]
    [InlineData("ball-robot")]
    [InlineData("giant-robot")]
    public void EverybodyTravelsWavesAndStaysWhole(string kind)
    {
        Actor actor = Somebody(kind);
        float leg = actor.Measures.LegLength;
        Vec3 goal = new(0.3f * leg, 0, 4 * leg);
        Performer p = AnimationFixture.Play(actor, [AnimationFixture.Go("walk", 6, default, goal),
            AnimationFixture.Do("wave", 3) with { Start = 7 }, AnimationFixture.Do("dance", 2) with { Start = 11 }],
            seconds: 14).Performers["a"];
        Assert.True((p.At(6.9).Pose.WorldFromActor.T - goal).Length < 0.1f * leg + 0.05f);
        Vec3 rest = AnimationFixture.At(p, "rightHand", 6.9), up = AnimationFixture.At(p, "rightHand", 8.6),
            left = AnimationFixture.At(p, "leftHand", 8.6);
        Assert.True(MathF.Max(up.Y, left.Y) > rest.Y + 0.1f * actor.Measures.Height, $"{kind} waves from {rest} to {up}");
        foreach (double t in (double[])[0.2, 2.1, 4.7, 8.2, 11.7])
            Assert.All(AnimationFixture.Solve(p, t), b => Assert.True(b.T.IsFinite && b.X.IsFinite));
    }

    [Fact]
    public void ABallRollsWithoutSlip()
    {
        Actor actor = Somebody("ball-robot");
        Wheel ball = actor.Carriage!.Wheels.Single();
        Performer p = AnimationFixture.Play(actor,
            [AnimationFixture.Go("walk", 7, default, new Vec3(1, 0, 1.5f), new Vec3(0, 0, 4))],
            seconds: 9).Performers["a"];
        int bone = actor.Skeleton.Find(ball.Bone);
        const double dt = 1 / 240.0;
        float fastest = 0;
        for (double t = 0.5; t < 8; t += 0.043)
        {
            Affine Ball(double at) => AnimationFixture.Solve(p, at)[bone];
            Affine a = Ball(t), b = Ball(t + dt);
            // The point of the ball that touches the ground stands still.
            Vec3 touching = a.Inverse.Point(new(a.T.X, a.T.Y - ball.Radius, a.T.Z));
            Vec3 slip = b.Point(touching) - a.Point(touching), way = b.T - a.T;
            fastest = MathF.Max(fastest, way.Length / (float)dt);
            Assert.True(new Vec3(slip.X, 0, slip.Z).Length < 0.06f * way.Length + 2e-4f, $"slips {slip} over {way} at {t}");
        }
        Assert.True(fastest > 0.3f);
    }

    [Fact]
    public void WhoHopsDoesNotSlideWhileDown()
    {
        Actor actor = Somebody("snowman");
        Performer p = AnimationFixture.Play(actor, [AnimationFixture.Go("walk", 8, default, new Vec3(0, 0, 5))],
            seconds: 9).Performers["a"];
        float down = 0, high = 0;
        for (double t = 2; t < 6; t += 0.01)
        {
            Vec3 a = AnimationFixture.At(p, "hips", t), b = AnimationFixture.At(p, "hips", t + 0.01);
            high = MathF.Max(high, a.Y);
            if (a.Y < 1e-4f && b.Y < 1e-4f) down = MathF.Max(down, (b - a).Length / 0.01f);
        }
        Assert.True(high > 0.03f, $"rises {high}");
        Assert.True(down < 0.12f, $"slides at {down} m/s");
        Assert.True(p.Footfalls.Count > 4);
    }

    [Fact]
    public void AGhostFloatsAndItsHemTrails()
    {
        Actor actor = Somebody("ghost");
        ActorPart sheet = actor.Parts.Single(p => p.Name == "sheet");
        Performer p = AnimationFixture.Play(actor, [AnimationFixture.Go("walk", 6, default, new Vec3(0, 0, 5))],
            seconds: 12).Performers["a"];
        Vec3[] going = Posed(actor, sheet, p.At(3.5).Pose, new Face()),
            resting = Posed(actor, sheet, p.At(11).Pose, new Face()),
            later = Posed(actor, sheet, p.At(11.5).Pose, new Face());
        Assert.True(going.Min(v => v.Y) > 0 && resting.Min(v => v.Y) > 0.02f);
        int[] hem = [.. Enumerable.Range(0, going.Length)
            .Where(i => sheet.Model.Shapes[0].Mesh.Positions[i].Y < 0.25f * actor.Measures.Height)];
        Assert.True(hem.Average(i => going[i].Z) < hem.Average(i => resting[i].Z) - 0.05f);
        Assert.True(hem.Average(i => (resting[i] - later[i]).Length) > 0.002f, "the cloth is frozen");
        Assert.Empty(p.Footfalls);
    }

    [Fact]
    public void EveryThingOfTheCatalogueCanLive()
    {
        foreach (VocabularyEntry prop in PropCatalogue.Entries.Where(e => e.Id != "teddy-bear"))
        {
            Actor actor = Somebody("living-" + prop.Id, 3);
            Assert.All(actor.Parts.SelectMany(q => q.Model.Shapes), x => Assert.All(x.Mesh.Positions,
                v => Assert.True(v.IsFinite, prop.Id)));
            foreach (string part in (string[])["body", "cheeks", "lips", "leftEye", "rightLids", "leftBrow", "leftGlove"])
                Assert.Contains(actor.Parts, q => q.Name == part);
            // Both eyes see out before the thing.
            Bounds body = actor.Parts.Single(q => q.Name == "body").Model.Bounds;
            Assert.True(actor.Measures.EyeHeight > 0.1f * body.Hi.Y && actor.Measures.EyeHeight < 1.02f * body.Hi.Y,
                prop.Id);
        }
    }

    [Fact]
    public void TheSameSheetIsTheSameBody()
    {
        foreach (string kind in (string[])["living-lantern", "snowman", "ghost", "toy-soldier", "living-teddy-bear"])
            foreach ((ActorPart a, ActorPart b) in Somebody(kind).Parts.Zip(Somebody(kind).Parts))
                Assert.True(a.Model.Shapes.Zip(b.Model.Shapes).All(s => s.First.Mesh.Positions.AsSpan()
                    .SequenceEqual(s.Second.Mesh.Positions)), kind);
    }

    private static Vec3[] Posed(Actor actor, ActorPart part, Pose pose, Face face)
    {
        Affine[] bones = new Affine[actor.Skeleton.Count], rest = new Affine[bones.Length];
        actor.Skeleton.Solve(pose, bones);
        for (int i = 0; i < bones.Length; i++) rest[i] = bones[i] * Affine.Translation(-actor.Skeleton.Bones[i].Head);
        Vec3[] positions = new Vec3[part.Model.Shapes[0].Mesh.Positions.Length], normals = new Vec3[positions.Length];
        part.Deformer!.Deform(0, rest, pose, face, positions, normals);
        return positions;
    }
}
