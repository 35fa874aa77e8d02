using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Sets;
using Photoplay.Voices;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Lexicon;
using Xunit;

namespace Photoplay.Tests;

/// <summary>What words make of fire, cloud and light, and where people are put by a fire.</summary>
public sealed class FireWordsTests
{
    private static readonly WordNet Words = WritingFixture.WordNet;

    public FireWordsTests() => Assert.SkipWhen(Words.IsEmpty, "WordNet is not installed");

    private static Screenplay Play(string words)
        => new Screenwriter(Catalogue.Vocabulary, Words).Write(new Brief { Words = words }).Screenplay;

    [Theory]
    [InlineData("A girl stands by a fire on a beach.", "campfire")]
    [InlineData("An old hunter sits by the fire in the woods.", "campfire")]
    [InlineData("An old hunter sits by the fire in his cabin.", "fireplace")]
    [InlineData("A cat sleeps by the hearth in a living room.", "fireplace")]
    [InlineData("A knight holds a torch in a forest.", "torch")]
    public void AFireIsWhatStandsThere(string text, string kind)
    {
        Assert.Contains(kind, Play(text).Things.Select(t => t.Kind));
        Assert.Contains(Grounder.Of(text, Catalogue.Vocabulary, Words).Phrases, p => p.Meaning == kind);
    }

    [Theory]
    [InlineData("A lighthouse stands by the sea, white clouds in the sky.", "clouds")]
    [InlineData("A man walks by the sea under an overcast sky.", "cloudy")]
    [InlineData("A ship sails through a stormy sea.", "storm")]
    public void CloudsAreOfTheirWeather(string text, string weather)
        => Assert.Equal(weather, Play(text).Scenes[0].Setting.Weather);

    [Theory]
    [InlineData("Sun rays fall through the trees of a forest.")]
    [InlineData("A cat sleeps in a library in dusty light.")]
    public void ShaftsOfLightAreAskedFor(string text)
        => Assert.Contains("shafts", Play(text).Scenes[0].Setting.Light);

    [Theory]
    [InlineData("Two women sit by a campfire in a forest at night.")]
    [InlineData("A boy and a dog sit by a fire on a beach.")]
    public void PeopleByAFireAreAroundItAndTurnedToIt(string text)
    {
        Brief brief = new() { Words = text };
        Screenplay play = Play(text);
        Characters.Cast cast = Characters.Casting.Design(play, Catalogue.Vocabulary, brief.Root);
        Company company = new(cast, LocationScout.Scout(play, Catalogue.Vocabulary, brief.Root), 2);
        IReadOnlyDictionary<string, StagePlan> floors = company.FloorsOf(play);
        Storyboard board = Director.Board(play,
            new DirectorsBook(new Recording { Lines = [] }, company.Bodies, floors, Catalogue.Vocabulary), brief.Fps,
            brief.Root);
        ThingEntry fire = Assert.Single(play.Things);
        Vec3 at = floors[play.Scenes[0].Id].Things[fire.Id];
        Assert.NotEmpty(board.Scenes[0].Tracks);
        foreach (Track track in board.Scenes[0].Tracks)
        {
            Vec3 to = new(at.X - track.Start.X, 0, at.Z - track.Start.Z);
            Assert.InRange(to.Length, 0.7f, 3);
            Assert.True(Vec3.Dot(to.Normalized, track.Facing) > 0.8f, track.Who);
        }
        Assert.Contains(board.Scenes[0].Shots, s => s.Subjects.Contains(fire.Id));
    }
}
