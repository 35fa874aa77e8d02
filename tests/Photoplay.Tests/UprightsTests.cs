using System.Diagnostics;
using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Animals;
using Photoplay.Characters.Uprights;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Stage;
using Photoplay.Voices;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Animals that go upright: who becomes one, that they are their species and dressed, that faces and hands
/// work.</summary>
public sealed class UprightsTests
{
    private static readonly Vocabulary words = Catalogue.Vocabulary;
    private static readonly Lazy<Actor> raccoon = new(()
        => ActorFactory.Build(SheetOf(UprightShowcase.Find("raccoon in a suit")!)));

    private static CharacterSheet SheetOf(Role role)
        => Casting.Design(new() { Title = "", Cast = [role], Scenes = [] }, words, new(5)).Characters[0];

    private static Role Dressed(string kind)
        => new("a", "A", kind, [new("garment", "suit-jacket"), new("stance", "upright")]);

    private static ActorPart Part(Actor actor, string name) => actor.Parts.First(p => p.Name == name);

    [Theory]
    [InlineData("A raccoon in a suit playing the trumpet in a jazz club at night", "upright")]
    [InlineData("A bear in a police uniform walks down a street", "upright")]
    [InlineData("A pig dressed as a pirate stands on a beach", "upright")]
    [InlineData("An old fox reads a book", "upright")]
    [InlineData("A cat wearing a hat and a coat looks up", "upright")]
    [InlineData("A fox runs through a forest", null)]
    [InlineData("A dog wearing a red scarf runs through the snow", null)]
    [InlineData("A dog carries a ball", null)]
    public void ClothesAndHandworkMakeAnAnimalGoUpright(string prompt, string? stance)
    {
        Assert.SkipWhen(WritingFixture.WordNet.IsEmpty, "WordNet is not installed");
        Screenplay play = new Screenwriter(words, WritingFixture.WordNet).Write(new() { Words = prompt }).Screenplay;
        CharacterSheet sheet = Casting.Design(play, words, new(1)).Characters[0];
        Assert.Equal(stance, sheet.Stance);
        Assert.Equal(stance is null ? BodyPlan.Quadruped : BodyPlan.Biped, ActorFactory.Build(sheet).Plan);
    }

    [Fact]
    public void WhatIsNotShownOnFourLegsIsToldSo()
    {
        Assert.SkipWhen(WritingFixture.WordNet.IsEmpty, "WordNet is not installed");
        string Status(string text, string phrase)
            => Writing.Grounding.Grounder.Of(text, words, WritingFixture.WordNet).Phrases
                .First(p => p.Text == phrase).Status;
        Assert.Equal("missing", Status("A dog wearing a red scarf runs", "scarf"));
        Assert.Equal("exact", Status("A dog wearing a red scarf and a coat runs", "scarf"));
        Assert.Equal("exact", Status("A woman wearing a red scarf runs", "scarf"));
    }

    [Fact]
    public void TheClothesAreThoseAskedForAndTheCoatIsTheSpecies()
    {
        Actor actor = raccoon.Value;
        Assert.Contains(actor.Sheet.Garments, g => g.Kind == "suit-jacket");
        Assert.Contains(actor.Sheet.Garments, g => g.Kind == "trousers");
        foreach (string part in (string[])["suit-jacket", "trousers", "head fur", "tail fur", "feet", "nose", "whiskers"])
            Assert.Contains(actor.Parts, p => p.Name == part);
        // The mask is dark, the brow over it pale.
        QuadrupedDesign d = AnimalFamily.DesignOf(actor.Sheet);
        Rgb[] paint = Part(actor, "head fur").Model.Shapes[0].Mesh.Paint!;
        float main = Rgb.Hex(d.Coat.Main).Luminance, pale = Rgb.Hex(d.Coat.Pale).Luminance;
        Assert.InRange(paint.Count(p => p.Luminance < 0.2f * main), paint.Length / 25, paint.Length / 2);
        Assert.InRange(paint.Count(p => p.Luminance > 0.6f * pale), paint.Length / 25, paint.Length / 2);
    }

    /// <summary>A red coat that is worn dyes no fur.</summary>
    [Fact]
    public void TheColourOfAWornCoatIsNotThatOfTheFur()
    {
        CharacterSheet sheet = SheetOf(new("a", "A", "rabbit",
            [new("garment", "coat"), new("colour", "red", "coat"), new("colour", "white"), new("stance", "upright")]));
        Assert.Equal("#b3261e", sheet.Garments.First(g => g.Kind == "coat").Colour);
        Assert.Equal("#ece9e2", sheet.CoatColour);
    }

    [Fact]
    public void VisemesOpenTheMouthAndBlinksShutTheEyes()
    {
        Actor actor = raccoon.Value;
        int jaw = actor.Skeleton.Find("jaw");
        Vec3[] shut = Posed(actor, "tongue", _ => { }), open = Posed(actor, "tongue", f => f[FaceShape.JawOpen] = 0.7f);
        Assert.True(jaw >= 0 && open.Min(p => p.Y) < shut.Min(p => p.Y) - 0.02f);
        Vec3[] head = Posed(actor, "head", _ => { }), wide = Posed(actor, "head", f => f[FaceShape.JawOpen] = 0.7f),
            round = Posed(actor, "head", f => f[FaceShape.MouthPucker] = 1);
        Assert.Contains(Enumerable.Range(0, head.Length), i => head[i].Y - wide[i].Y > 0.03f);
        Assert.Contains(Enumerable.Range(0, head.Length), i => Vec3.Distance(head[i], round[i]) > 0.004f);
        Vec3[] awake = Posed(actor, "leftLids", _ => { }),
            blink = Posed(actor, "leftLids", f => f[FaceShape.EyeBlinkLeft] = 1);
        Assert.True(Enumerable.Range(0, awake.Length).Max(i => Vec3.Distance(awake[i], blink[i])) > 0.01f);
    }

    [Theory]
    [InlineData("raccoon")]
    [InlineData("bear")]
    [InlineData("fox")]
    public void LipsAndHandsMeetTheTrumpet(string kind)
    {
        Actor actor = ActorFactory.Build(SheetOf(Dressed(kind)));
        BuiltProp trumpet = PropFactory.Build(new("t", "trumpet", 1));
        Track track = new()
        {
            Who = "a", Start = default, Facing = Vec3.UnitZ,
            Holding = new Dictionary<string, string> { ["rightHand"] = "t" },
            Cues = [new() { Start = 0.5, Seconds = 6, Action = "strum", Target = "t" }],
        };
        Performance played = Player.Play(new() { Id = "s", Duration = Rational.Near(8, 24), Shots = [], Tracks = [track] },
            new Dictionary<string, Actor> { ["a"] = actor }, new AnimationFixture.Floor(),
            new Dictionary<string, BuiltProp> { ["t"] = trumpet }, new Recording { Lines = [] }, new(3));
        foreach (double time in (double[])[2, 3.3, 4.7])
        {
            Affine[] bones = AnimationFixture.Solve(played.Performers["a"], time);
            Vec3 Socket(string name) => actor.Sockets.Where(s => s.Name == name)
                .Select(s => (bones[s.Bone] * s.BoneFromSocket).T).First();
            Affine placed = played.World.Entities.First(e => e.Name == "t").WorldFromObject(time);
            Assert.True(Vec3.Distance(placed.Point(trumpet.Mouthpiece!.Value), Socket("mouth")) < 0.005f);
            Assert.InRange(Vec3.Distance(placed.Point(trumpet.Grip.T), Socket("leftHand")), 0, 0.04f);
            Assert.InRange(Vec3.Distance(placed.Point(trumpet.Grip.T), Socket("rightHand")), 0, 0.11f);
            // The bell points ahead.
            Assert.True(placed.Vector(Vec3.UnitX).Normalized.Z > 0.7f);
        }
    }

    [Fact]
    public void SameSheetGivesTheSameBitsInTime()
    {
        CharacterSheet sheet = raccoon.Value.Sheet;
        Stopwatch watch = Stopwatch.StartNew();
        Actor again = ActorFactory.Build(sheet);
        // Two seconds on two quiet cores; machines that are busy get more.
        Assert.True(watch.Elapsed.TotalSeconds < 20, $"{watch.Elapsed.TotalSeconds:0.0} s to build");
        Assert.Equal(Hash(raccoon.Value), Hash(again));

        static string Hash(Actor a)
        {
            using StableHash h = new();
            foreach (ActorPart p in a.Parts)
                foreach (Shape s in p.Model.Shapes)
                    h.AddValues<Vec3>(s.Mesh.Positions).AddValues<int>(s.Mesh.Indices);
            return h.Finish();
        }
    }

    /// <summary>Of every form of ear, nose, foot, horn and hide: finite in a bent pose, and of the size and the heads it
    /// should have.</summary>
    [Fact]
    public void HeadsOfEveryFormCanBeDressed()
    {
        foreach (string kind in (string[])["mouse", "fox-cub", "pig", "stag", "elephant", "giraffe", "sheep", "frog",
            "crocodile", "turtle", "dragon"])
        {
            Actor actor = ActorFactory.Build(SheetOf(Dressed(kind)));
            Assert.IsType<UprightActor>(actor);
            Assert.InRange(actor.Measures.Height / (2 * actor.Measures.HeadRadius), 3.2f, 5.2f);
            Assert.InRange(actor.Measures.Height, 0.6f, 2.4f);
            foreach (ActorPart part in actor.Parts)
                for (int s = 0; s < part.Model.Shapes.Count; s++)
                    if (part.Deformer is not null)
                        Assert.All(Posed(actor, part, s, _ => { }, bend: true).Where((_, i) => i % 50 == 0),
                            p => Assert.True(float.IsFinite(p.LengthSquared) && p.Length < 8, $"{kind} {part.Name}"));
        }
    }

    private static Vec3[] Posed(Actor actor, string part, Action<Face> face)
        => Posed(actor, Part(actor, part), 0, face, false);

    private static Vec3[] Posed(Actor actor, ActorPart part, int shape, Action<Face> set, bool bend)
    {
        Pose pose = new(actor.Skeleton.Count);
        if (bend)
            foreach (string bone in (string[])["leftLowerArm", "rightUpperLeg", "head", "tail1"])
                if (actor.Skeleton.Find(bone) is >= 0 and int b) pose.Turns[b] = Quat.RotX(-0.5f);
        Face face = new();
        set(face);
        Affine[] bones = new Affine[actor.Skeleton.Count], moved = new Affine[actor.Skeleton.Count];
        actor.Skeleton.Solve(pose, bones);
        for (int i = 0; i < moved.Length; i++) moved[i] = bones[i] * Affine.Translation(-actor.Skeleton.Bones[i].Head);
        Mesh mesh = part.Model.Shapes[shape].Mesh;
        Vec3[] positions = new Vec3[mesh.Positions.Length], normals = new Vec3[mesh.Positions.Length];
        part.Deformer!.Deform(shape, moved, pose, face, positions, normals);
        return positions;
    }
}
