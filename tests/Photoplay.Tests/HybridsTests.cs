using Photoplay.Animation;
using Photoplay.Characters;
using Photoplay.Characters.Animals;
using Photoplay.Characters.Insects;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Stage;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;
using Xunit;

namespace Photoplay.Tests;

/// <summary>Animals with parts of other kinds' bodies: from words to sheets to bodies that move.</summary>
public sealed class HybridsTests
{
    private const double Hover = 2;

    private static CharacterSheet Sheet(string kind, params PartSheet[] parts)
    {
        CharacterSheet own = AnimalFamily.Design(new Role("a", "A", kind, []), new Vocabulary([]), new Seed(3));
        return own with { Parts = [.. own.Parts, .. parts] };
    }

    private static QuadrupedActor Animal(string kind, params PartSheet[] parts)
    {
        CharacterSheet sheet = Sheet(kind, parts);
        return QuadrupedActor.Build(sheet, AnimalFamily.DesignOf(sheet), 6_000);
    }

    private static Mesh MeshOf(Actor actor, string part) => actor.Parts.Single(p => p.Name == part).Model.Shapes[0].Mesh;

    private static string[] Shown(string text, string status)
        => [.. Grounder.Of(text, Catalogue.Vocabulary, WritingFixture.WordNet).Phrases
            .Where(p => p.Role == "attribute" && p.Status == status).Select(p => p.Meaning ?? p.Text)];

    [Theory]
    [InlineData("A frog with the wings of a dragonfly hovers over a pond.", "frog", "wings of dragonfly")]
    [InlineData("A horse with eagle's wings gallops across a meadow.", "horse", "wings of eagle")]
    [InlineData("A cat with butterfly wings sits on a wall.", "cat", "wings of butterfly")]
    [InlineData("A fox with the antlers of a deer walks through a forest.", "fox", "antlers of deer")]
    [InlineData("A rabbit with antlers sits in a meadow.", "rabbit", "antlers of stag")]
    [InlineData("A lion with the tail of a snake and the wings of an eagle walks.", "lion", "tail of snake, wings of eagle")]
    [InlineData("A dog with the stripes of a tiger runs along a beach.", "dog", "stripes of tiger")]
    [InlineData("An elephant with zebra stripes walks across a savanna.", "elephant", "stripes of zebra")]
    [InlineData("A pig with wings flies over a village.", "pig", "wings of dove")]
    [InlineData("A deer with a unicorn's horn walks through a forest.", "deer", "horns of unicorn")]
    [InlineData("A deer with one horn walks through a forest.", "deer", "horns of unicorn")]
    [InlineData("A winged pig flies over a village.", "pig", "wings of dove")]
    [InlineData("A dog has white wings.", "dog", "wings of dove #ece9e2")]
    [InlineData("A griffin sits on a rock.", "griffin", "wings of eagle #8a6840, beak of eagle")]
    public void PartsAreGroundedToWhoLendsThemAndNobodyElseJoinsTheCast(string text, string kind, string parts)
    {
        Assert.SkipWhen(WritingFixture.WordNet.IsEmpty, "WordNet is not installed");
        Brief brief = new() { Words = text };
        Screenplay play = ScriptDepartment.Read(brief, ScriptDepartment.Fountain(brief, new()));
        CharacterSheet sheet = Assert.Single(Casting.Design(play, Catalogue.Vocabulary, brief.Root).Characters);
        Assert.Equal(kind, sheet.Kind);
        Assert.Equal(parts, string.Join(", ", sheet.Parts.Select(p
            => $"{p.Part} of {p.Of}" + (p.Colour is null ? "" : " " + p.Colour))));
        Assert.Empty(Shown(text, "missing"));
    }

    [Theory]
    [InlineData("A fox with the wings of a cat.")]
    [InlineData("A woman with wings.")]
    [InlineData("A frog with a mane.")]
    public void WhatNobodyLendsOrBearsIsMissing(string text)
    {
        Assert.SkipWhen(WritingFixture.WordNet.IsEmpty, "WordNet is not installed");
        Assert.Single(Shown(text, "missing"));
    }

    [Fact]
    public void APartThatNobodyLendsChangesNothing()
        => Assert.Equal(AnimalFamily.DesignOf(Sheet("fox")),
            AnimalFamily.DesignOf(Sheet("fox", new("wings", "cat"), new("shell", "nobody"), new("nothing", "turtle"))));

    [Fact]
    public void PartsKeepTheLendersFormAndFitTheBearer()
    {
        QuadrupedDesign Of(string kind, string part, string lender)
            => AnimalFamily.DesignOf(Sheet(kind, new PartSheet(part, lender)));
        Assert.Equal(HornForm.Antlers, Of("fox", "antlers", "deer").Horn);
        Assert.Equal(Pattern.Zebra, Of("elephant", "stripes", "zebra").Coat.Pattern);
        Assert.Equal(EarForm.Long, Of("cat", "ears", "rabbit").Ear);
        Assert.Equal(NoseForm.Trunk, Of("pig", "trunk", "elephant").Nose);
        Assert.True(Of("bear", "shell", "turtle").Shell > Of("bear", "shell", "turtle").WaistRadius);
        QuadrupedDesign horse = Of("horse", "wings", "dragon"), dog = Of("dog", "wings", "dragon");
        Assert.True(horse.WingSpan * horse.Size > 2 * dog.WingSpan * dog.Size);
        Mesh skin = MeshOf(Animal("lion", new PartSheet("tail", "snake")), "skin");
        int scaled = skin.Masks.Count(m => m.D > 0.5f);
        Assert.InRange(scaled, skin.Masks.Length / 100, skin.Masks.Length / 2);
    }

    [Theory]
    [InlineData("frog", "dragonfly")]
    [InlineData("cat", "butterfly")]
    [InlineData("horse", "eagle")]
    [InlineData("pig", "dove")]
    [InlineData("mouse", "dragon")]
    public void WingsAreFiniteMirroredAndGrowOutOfTheBack(string kind, string lender)
    {
        QuadrupedActor actor = Animal(kind, new PartSheet("wings", lender));
        Mesh wings = MeshOf(actor, "wings"), skin = MeshOf(actor, "skin");
        Assert.All(wings.Positions.Concat(wings.Normals), p => Assert.True(p.IsFinite));
        Assert.Equal(1, -wings.Positions.Min(v => v.X) / wings.Positions.Max(v => v.X), 2);
        Assert.True(wings.Positions.Max(v => v.X) > 1.3f * skin.Positions.Max(v => v.X), "too short to fly with");
        Vec3 root = wings.Positions.MinBy(v => MathF.Abs(v.X));
        int near = Enumerable.Range(0, skin.Positions.Length).MinBy(i => (skin.Positions[i] - root).Length);
        Vec3 over = root - skin.Positions[near];
        Assert.True(over.Length < 0.03f * actor.Measures.Length || Vec3.Dot(over, skin.Normals[near]) < 0,
            $"{kind}'s wings hang in the air");
        Assert.Equal(wings.Positions, MeshOf(Animal(kind, new PartSheet("wings", lender)), "wings").Positions);
    }

    [Fact]
    public void AnInsectsWingsBeatAtItsRateInTheAirAndQuiverAtRest()
    {
        QuadrupedActor frog = Animal("frog", new PartSheet("wings", "dragonfly"));
        Wingbeat beat = frog.Wingbeat!, lent = InsectFamily.SpeciesOf("dragonfly").Design.Beat;
        Assert.Equal(lent, beat with { Rest = lent.Rest });
        Assert.True(beat.Rest > 0.5f, "its wings lie on its back");
        Performer p = AnimationFixture.Play(frog, [AnimationFixture.Go("fly", 4, default, new Vec3(0, 0, 2))], seconds: 9)
            .Performers["a"];
        int wing = frog.Skeleton.Find("leftForewing"), hind = frog.Skeleton.Find("leftHindwing");
        float Angle(double t, int bone) => 2 * Maths.Asin(p.At(t).Pose.Turns[bone].Z);
        int ups = 0;
        for (int i = 0; i < 2000; i++)
            if (Angle(Hover + i / 2000.0, wing) < beat.Middle && Angle(Hover + (i + 1) / 2000.0, wing) >= beat.Middle) ups++;
        Assert.InRange(ups, (int)beat.Hertz - 1, (int)beat.Hertz + 1);
        Assert.Equal(Angle(Hover + beat.HindLead / beat.Hertz, wing), Angle(Hover, hind), 2);
        for (double t = 6; t < 9; t += 0.011) Assert.InRange(Angle(t, wing), beat.Rest - 0.14f, beat.Rest + 0.14f);
    }

    [Fact]
    public void FeatheredWingsLieAlongTheFlanksAndSpreadInTheAir()
    {
        QuadrupedActor horse = Animal("pegasus");
        Performer p = AnimationFixture.Play(horse, [AnimationFixture.Go("fly", 5, default, new Vec3(0, 3, 20))], seconds: 8)
            .Performers["a"];
        int finger = horse.Skeleton.Find("leftWingFinger1");
        Mesh feathers = MeshOf(horse, "feathers");
        Vec3 tip = feathers.Positions.MaxBy(v => v.X);
        float Out(double t)
        {
            Pose pose = p.At(t).Pose;
            Affine[] bones = new Affine[horse.Skeleton.Count];
            horse.Skeleton.Solve(pose, bones);
            return (bones[finger] * Affine.Translation(-horse.Skeleton.Bones[finger].Head)).Point(tip).X;
        }
        Assert.True(Out(0.1) < 0.30f * tip.X, $"folded, a tip is {Out(0.1):0.00} m out of {tip.X:0.00}");
        Assert.True(Enumerable.Range(0, 40).Max(i => Out(2.5 + 0.05 * i)) > 0.85f * tip.X);
        // Nor do folded feathers drag on the ground or stand up over the head.
        Assert.InRange(AnimationFixture.At(p, "leftWingFinger1", 0.1).Y, 0.4f * horse.Measures.Height,
            horse.Measures.Height);
    }
}
