using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Sets.Props;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Lexicon;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What counts as a phrase, and what it may be said to mean, with the whole catalogue.</summary>
public sealed class GroundingTests
{
    private static readonly WordNet Words = WritingFixture.WordNet;

    public GroundingTests() => Assert.SkipWhen(Words.IsEmpty, "WordNet is not installed");

    private static IReadOnlyList<GroundedPhrase> Phrases(string text)
        => Grounder.Of(text, Catalogue.Vocabulary, Words).Phrases;

    [Theory]
    [InlineData("An old man with a grey beard walks along the beach.", "beard", "beard:full")]
    [InlineData("An old man strokes his beard.", "beard", "beard:full")]
    [InlineData("A woman with a goatee.", "goatee", "beard:goatee")]
    public void ABeardIsPartOfThePersonWhoHasIt(string text, string said, string meaning)
    {
        GroundedPhrase beard = Phrases(text).Single(p => p.Text.EndsWith(said, StringComparison.Ordinal));
        Assert.Equal(("attribute", "exact", meaning), (beard.Role, beard.Status, beard.Meaning));
    }

    [Fact]
    public void ABeardedPersonHasABeardAndABeardedBeastHasNone()
    {
        Brief brief = new() { Words = "A young woman with a black goatee walks along the beach." };
        Screenplay play = ScriptDepartment.Read(brief, ScriptDepartment.Fountain(brief, new()));
        CharacterSheet woman = Assert.Single(Casting.Design(play, Catalogue.Vocabulary, brief.Root).Characters);
        Assert.Equal(("goatee", "#1c1b1d"), (woman.FacialHair, woman.HairColour));
        Assert.Equal("missing", Phrases("A fox with a beard.").Single(p => p.Text == "beard").Status);
    }

    [Fact]
    public void WhatIsOnlyNearIsSaidSoWhereItStands()
    {
        Diagnostics said = new();
        ScriptDepartment.Fountain(new Brief { Words = "A lynx walks through snow." }, said);
        Assert.Contains(said.All, d => d is { Severity: Severity.Warning, Where.Start: 2 }
            && d.What.Contains("lynx -> cat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A rowing boat on a lake at dawn.", true)]
    [InlineData("A girl sits in a rowing boat on a lake.", true)]
    [InlineData("An old boat pulled ashore beside a lake.", false)]
    [InlineData("A rowing boat lies on the beach.", false)]
    public void ABoatLiesInTheWaterUnlessWordsSayAshore(string text, bool afloat)
    {
        Brief brief = new() { Words = text };
        Screenplay play = ScriptDepartment.Read(brief, ScriptDepartment.Fountain(brief, new()));
        LocationSheet sheet = LocationScout.Scout(play, Catalogue.Vocabulary, brief.Root).Places[0];
        Location place = LocationFactory.Build(sheet);
        Vec3 keel = place.Entities.First(e => e.Name == sheet.Props[0].Id).Place.T;
        Assert.Equal(afloat, place.StillWaterAt(keel.X, keel.Z) > 0.1f);
        if (afloat) Assert.InRange(keel.Y, -0.08f, -0.06f);
        else Assert.Equal(place.HeightAt(keel.X, keel.Z), keel.Y, 1e-3f);
    }

    [Theory]
    [InlineData("Nevertheless, a fox sleeps.", "Nevertheless")]
    [InlineData("A fox seldom sleeps.", "seldom")]
    [InlineData("A fox with great wisdom sleeps.", "wisdom great")]
    [InlineData("A fox sleeps for three hours.", "hours")]
    [InlineData("A slice of bread on a plate.", "slice")]
    [InlineData("The seventh fox sleeps.", "seventh")]
    [InlineData("A capable fox sleeps.", "capable")]
    [InlineData("A fox continues sleeping.", "continues")]
    [InlineData("The photograph depicts a fox.", "photograph depicts")]
    [InlineData("The camera pulls back, revealing a fox.", "revealing")]
    public void WhatCannotBeSeenIsNoPhrase(string text, string words)
        => Assert.DoesNotContain(Phrases(text), p => words.Split(' ').Any(w => p.Text.Split(' ').Contains(w)));

    [Theory]
    [InlineData("A fox with a harpoon.", "harpoon")]
    [InlineData("An oxidation of the vase.", "oxidation")]
    [InlineData("A transparent fox.", "transparent")]
    [InlineData("An old chair.", "old")]
    [InlineData("A glass book.", "glass")]
    [InlineData("The road frowns.", "frowns")]
    [InlineData("The vase is broken.", "broken")]
    [InlineData("Sand lies on a table.", "Sand")]
    public void WhatCouldBeSeenAndIsNotShownIsMissing(string text, string phrase)
        => Assert.Equal("missing", Assert.Single(Phrases(text), p => p.Text == phrase).Status);

    [Theory]
    [InlineData("A fox, woodcut", "woodblock", "exact")]
    [InlineData("A fox, cubism style", "oil", "near")]
    [InlineData("A fox in the style of Rembrandt", "oil", "near")]
    [InlineData("A fox, in the style of Claude Monet", "oil", "near")]
    [InlineData("A painting of a fox by Utamaro", "woodblock", "near")]
    [InlineData("A fox in manga style", "cel", "exact")]
    [InlineData("A fox, black and white", "noir", "exact")]
    [InlineData("A fox, collage", "paper-cut-out", "near")]
    public void StylesAreLooks(string text, string look, string status)
    {
        Assert.Contains(Phrases(text), p => p.Role == "look" && p.Meaning == look && p.Status == status);
        Script script = new Screenwriter(Catalogue.Vocabulary, Words).Write(new Brief { Words = text });
        Assert.Equal(look, script.Screenplay.Look);
    }

    [Theory]
    [InlineData("A fox hurriedly crosses a street.", "hurriedly", "quickly")]
    [InlineData("A fox speedily crosses a street.", "speedily", "quickly")]
    [InlineData("A fox gracefully crosses a street.", "gracefully", "gently")]
    public void MannersReachTheBeat(string text, string adverb, string manner)
    {
        Assert.Equal(manner, Assert.Single(Phrases(text), p => p.Text == adverb).Meaning);
        Screenplay play = new Screenwriter(Catalogue.Vocabulary, Words).Write(new Brief { Words = text }).Screenplay;
        Assert.Contains(play.Scenes.SelectMany(s => s.Beats), b => b.Manner.Contains(manner));
    }

    [Theory]
    [InlineData("Waves break on a beach.", "Waves", "shore", "exact")]
    [InlineData("Waves break on a beach.", "break", "shore", "exact")]
    [InlineData("A fox sleeps between rocks in the desert.", "rocks", "desert", "exact")]
    [InlineData("A stony mountain.", "stony", "mountain", "exact")]
    [InlineData("A coastal beach.", "coastal", "shore", "exact")]
    [InlineData("A fox under the trees in a forest.", "trees", "forest", "exact")]
    [InlineData("Snow falls on a street.", "falls", "snow", "exact")]
    public void APlaceBringsWhatBelongsToIt(string text, string phrase, string meaning, string status)
    {
        GroundedPhrase found = Assert.Single(Phrases(text), p => p.Text == phrase);
        Assert.Equal((meaning, status), (found.Meaning, found.Status));
    }

    [Theory]
    [InlineData("A woman chops a carrot.", "chops", "work")]
    [InlineData("A man scrubs a table.", "scrubs", "work")]
    [InlineData("A woman imagines a horse.", "imagines", "think")]
    public void AnActionStandsInForOneLikeIt(string text, string verb, string action)
    {
        GroundedPhrase found = Assert.Single(Phrases(text), p => p.Text == verb);
        Assert.Equal((action, "near"), (found.Meaning, found.Status));
        Assert.NotNull(found.Via);
    }

    [Theory]
    [InlineData("A boy raises his hands.", "hands", "body")]
    [InlineData("A brass kettle.", "brass", "brass")]
    [InlineData("A woman in Vienna.", "Vienna", "street")]
    public void PhrasesMean(string text, string phrase, string meaning)
        => Assert.Equal(meaning, Phrases(text).FirstOrDefault(p => p.Text == phrase)?.Meaning);

    [Fact]
    public void ThingsAreMadeOfWhatIsAskedForWhereItIsSaidSo()
    {
        List<string> same = [];
        foreach (VocabularyEntry thing in SetsCatalogue.Entries.Where(e => e.Tags?.Contains(StuffWords.Tag) == true))
        {
            PropSheet plain = new("it", thing.Id, 3);
            foreach (VocabularyEntry stuff in StuffWords.Entries.Where(s => s.Id is "rusty" or "porcelain"))
                if (Materials(plain) == Materials(plain with { Material = stuff.Value })) same.Add(thing.Id);
        }
        Assert.Equal("", string.Join(" ", same.Distinct()));

        static string Materials(PropSheet sheet)
            => string.Join('|', PropFactory.Build(sheet).Model.Shapes.Select(s => s.Material.Name));
    }
}
