using CsCheck;
using Photoplay.Foundation;
using Photoplay.Writing;
using Photoplay.Writing.Analysis;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Lexicon;
using Xunit;

namespace Photoplay.Tests;

/// <summary>A small vocabulary of the tests' own, and WordNet where the machine has it
/// (Debian package wordnet-base).</summary>
internal static class WritingFixture
{
    public const string Folder = "/usr/share/wordnet/";
    public static WordNet WordNet { get; } =
        Directory.Exists(Folder) ? WordNet.Load(name => File.OpenRead(Folder + name)) : WordNet.Empty;

    public static Vocabulary Vocabulary { get; } = new(
    [
        .. Of(Kind.Creature, "person#n1 man#n1 woman#n1 girl#n2 boy#n1 fox#n1 dog#n1 cat#n1 bird#n1 mouse#n1 horse#n1 bear#n1 crane#n5 astronaut#n1"),
        .. Of(Kind.Thing, "lantern#n1 ball#n1 table#n2 chair#n1 bottle#n1 vase#n1 book#n2 boat#n1 car#n1 guitar#n1 stick#n1 bench#n1 cup#n1 letter#n1 crane#n4"),
        .. Of(Kind.Place, "forest#n1 desert#n1 shore#n1 kitchen#n1 park#n1 street#n1 meadow#n1 pool#n2 room#n1"),
        .. Of(Kind.Garment, "sunglasses#n1 hat#n1 raincoat#n1 dress#n1"),
        .. Of(Kind.Action, "walk#v1 run#v1 follow#v1 find#v1 look sit#v1 stand#v1 give#v3 throw#v1 catch#v2 eat#v1 drink#v1 read#v1 hug#v1 wave#v1 open#v1 steal#v1 chase#v1 sneak#v1 swim#v1 work#v1 wait#v1 smile#v1 meet#v1 fly#v1 play#v3"),
        .. Of(Kind.Time, "night#n1 sunset#n1 dawn#n1 day#n4"), .. Of(Kind.Weather, "snow#n2 rain#n1 fog#n1"),
        new("pick-up", Kind.Action, ["pick up"]), new("look-out", Kind.Action, ["look out"]),
        new("sit-down", Kind.Action, ["sit down"]), new("winter", Kind.Time, ["winter", "snowy"], ["season"]),
        new("red", Kind.Attribute, ["red#a1"], ["colour"], "#b02020"),
        new("yellow", Kind.Attribute, ["yellow#a1"], ["colour"], "#e0b020"),
        new("tall", Kind.Attribute, ["tall#a1"], ["height"]), new("happy", Kind.Attribute, ["happy#a1"], ["mood"]),
        new("dolly-in", Kind.Camera, ["dolly in"]), new("zoom-in", Kind.Camera, ["zoom in"]),
        new("front", Kind.Camera, ["front view"]), new("close-up", Kind.Camera, ["close-up", "close up"]),
        new("oil", Kind.Look, ["oil painting"]), new("on", Kind.Relation, ["on"]),
        new("left-of", Kind.Relation, ["left of", "on the left of"]), new("under", Kind.Relation, ["under"]),
    ]);

    private static IEnumerable<VocabularyEntry> Of(Kind kind, string words)
        => words.Split(' ').Select(w => new VocabularyEntry(w.Split('#')[0], kind, [w]));

    public static Script Write(string words, double? seconds = null, long seed = 1)
        => new Screenwriter(Vocabulary, WordNet).Write(new Brief { Words = words, Seconds = seconds, Seed = seed });
    public static string Story(string name)
    {
        string? at = AppContext.BaseDirectory;
        while (at is not null && !Directory.Exists(Path.Combine(at, "films"))) at = Path.GetDirectoryName(at);
        return File.ReadAllText(Path.Combine(at!, name));
    }
}

public sealed class WritingTests
{
    private static readonly WordNet Words = WritingFixture.WordNet;

    public WritingTests() => Assert.SkipWhen(Words.IsEmpty, "WordNet is not installed");

    [Theory]
    [InlineData("mice", PartOfSpeech.Noun, "mouse")]
    [InlineData("foxes", PartOfSpeech.Noun, "fox")]
    [InlineData("men", PartOfSpeech.Noun, "man")]
    [InlineData("went", PartOfSpeech.Verb, "go")]
    [InlineData("running", PartOfSpeech.Verb, "run")]
    [InlineData("carries", PartOfSpeech.Verb, "carry")]
    [InlineData("happier", PartOfSpeech.Adjective, "happy")]
    [InlineData("xyzzy", PartOfSpeech.Noun, null)]
    public void LemmasAreFound(string word, PartOfSpeech part, string? lemma)
        => Assert.Equal(lemma, Words.Lemma(word, part));

    [Fact]
    public void MeaningsLeadUpToTheirKinds()
    {
        SynsetId vixen = Words.Senses("vixen", PartOfSpeech.Noun).First(s => Words.Get(s).LexFile == 5),
            fox = Words.Resolve("fox#n1", PartOfSpeech.Noun)!.Value;
        SynsetId animal = Words.Resolve("animal#n1", PartOfSpeech.Noun)!.Value,
            table = Words.Resolve("table#n2", PartOfSpeech.Noun)!.Value;
        Assert.True(Words.IsA(vixen, fox));
        Assert.True(Words.IsA(fox, animal));
        Assert.False(Words.IsA(table, animal));
        Assert.Equal(1, Words.WuPalmer(fox, fox), 9);
        Assert.Equal(Words.WuPalmer(fox, table), Words.WuPalmer(table, fox), 9);
        Assert.True(Words.WuPalmer(fox, Words.Resolve("wolf#n1", PartOfSpeech.Noun)!.Value)
            > Words.WuPalmer(fox, table));
        Assert.True(Words.Count("run", PartOfSpeech.Verb) > Words.Count("run", PartOfSpeech.Noun));
        Assert.Empty(Words.Senses("", PartOfSpeech.Noun));
    }

    [Theory]
    [InlineData("A girl throws a red ball to her dog.", "girl throw ball >dog")]
    [InlineData("The dog catches the ball and runs to the girl.", "dog catch ball | dog run >girl")]
    [InlineData("A woman sits on a bench. She reads a book.", "woman sit >bench | woman read book")]
    [InlineData("A fox sneaks into a kitchen, steals a bottle, and then runs away.",
        "fox sneak >kitchen | fox steal bottle | fox run")]
    [InlineData("The ball is thrown by the boy.", "boy throw ball")]
    [InlineData("A man gives the woman a letter.", "man give letter >woman")]
    [InlineData("A boy starts running.", "boy run")]
    [InlineData("A cat wearing sunglasses and working at a pool.", "cat work >pool")]
    [InlineData("A girl who is holding a lantern walks through a forest.", "girl walk >forest")]
    [InlineData("A woman and a man walk along the shore.", "woman+man walk >shore")]
    [InlineData("A dog and a horse run.", "dog+horse run")]
    [InlineData("Two girls meet.", "girl+girl-2 meet >girl-2")]
    [InlineData("Three dogs run through the park.", "dog+dog-2+dog-3 run >park")]
    [InlineData("A flock of birds flies over the forest.", "bird+bird-2+bird-3 fly >forest")]
    [InlineData("The man picks up the cup.", "man pick-up cup")]
    [InlineData("A boy hits a ball with a stick while a dog eats.", "boy - ball | dog eat")]
    [InlineData("A bird is flying over the forest at dawn.", "bird fly >forest")]
    [InlineData("A fox follows a girl and finds its mother.", "fox follow girl | fox find mother")]
    [InlineData("Ana waves at Tom. He smiles.", "ana wave >tom | tom smile")]
    [InlineData("A girl goes to fetch a ball. She finds it under a bench.",
        "girl walk | girl - ball | girl find ball >bench")]
    [InlineData("There is a red vase on the table.", "vase")]
    [InlineData("A person is reading a book, then they suddenly start eating.", "person read book | person eat")]
    public void SentencesBecomeEvents(string text, string expected)
    {
        IEnumerable<Beat> beats = WritingFixture.Write("EXT. PARK - DAY\n\n" + text)
            .Screenplay.Scenes.SelectMany(s => s.Beats);
        string told = string.Join(" | ",
            beats.Select(b => string.Join(' ', ((string?[])[string.Join('+', b.With.Prepend(b.Who ?? "-")),
                b.Form == BeatForm.Pause && b.Object is null ? null : b.Action ?? "-", b.Object,
                b.Target is null ? null : ">" + b.Target]).Where(x => x is not null))));
        Assert.Equal(expected, told);
    }

    [Fact]
    public void TheFoxIdeaBecomesAStory()
    {
        const string idea = "A lost young fox follows a girl who is holding a lantern through a snowy forest at night and finds its mother.";
        Screenplay play = WritingFixture.Write(idea).Screenplay;
        Role fox = Assert.Single(play.Cast, r => r.Id == "fox"),
            mother = Assert.Single(play.Cast, r => r.Id == "mother");
        Assert.Equal("fox", fox.Kind);
        Assert.Equal("fox", mother.Kind);
        Assert.Contains(mother.Attributes, t => t is { Aspect: "kin", Of: "fox" });
        Assert.Equal("girl", Assert.Single(play.Things).HeldBy);
        Scene scene = Assert.Single(play.Scenes);
        Assert.Equal(("forest", "night", "snow"), (scene.Setting.Place, scene.Setting.Time, scene.Setting.Weather));
        Assert.InRange(play.Seconds, 18, 32);
        Assert.True(scene.Beats.Count >= 5);
        Assert.Contains(scene.Beats, b => b is { Who: "fox", Action: "follow", Object: "girl" });
        Assert.Contains(scene.Beats, b => b is { Who: "fox", Action: "find", Object: "mother" });
        Assert.DoesNotContain(play.Title, idea, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void OneMomentIsOneShot()
    {
        Screenplay play =
            WritingFixture.Write("An astronaut walks across a red desert at sunset, slow dolly in").Screenplay;
        Beat beat = Assert.Single(Assert.Single(play.Scenes).Beats);
        Assert.Equal(("astronaut", "walk", "desert"), (beat.Who, beat.Action, beat.Target));
        Assert.Contains("dolly-in", beat.Camera);
        Assert.Equal("sunset", play.Scenes[0].Setting.Time);
        Assert.Equal(6, play.Seconds);
    }

    [Theory]
    [InlineData("Two girls talk at a kitchen table.", "kitchen")]
    [InlineData("A ball rolls across a kitchen floor.", "kitchen")]
    [InlineData("A dog sleeps on a park bench.", "park")]
    [InlineData("An old man picks up a letter and reads it by the window.", "room")]
    [InlineData("A man reads a book at a kitchen table in the forest.", "forest")]
    public void ACompoundNamesThePlace(string text, string place)
        => Assert.Equal(place, WritingFixture.Write(text).Screenplay.Scenes[0].Setting.Place);

    [Fact]
    public void SpeechInAPromptIsALine()
    {
        Beat line = WritingFixture.Write("Ana says \"Come with me.\" and waves at Tom.").Screenplay.Scenes[0].Beats[0];
        Assert.Equal((BeatForm.Line, "ana", "Come with me."), (line.Form, line.Who, line.Text));
    }

    [Fact]
    public void TheLighthouseIsReadAsWritten()
    {
        Screenplay play = WritingFixture.Write(WritingFixture.Story("films/the-lighthouse.fountain")).Screenplay;
        Assert.Equal(2, play.Scenes.Count);
        Assert.True(play.Scenes[0].Setting.Interior);
        Assert.False(play.Scenes[1].Setting.Interior);
        Assert.Equal(["keeper", "mara"], play.Cast.Select(r => r.Id).Order());
        Assert.True(play.Scenes.SelectMany(s => s.Beats).Count(b => b.Form == BeatForm.Line) >= 8);
        Assert.Contains(play.Cast.First(r => r.Id == "mara").Attributes,
            t => t is { Aspect: "garment", Value: "raincoat" });
    }

    [Theory]
    [InlineData("A vixen runs.", "vixen", "near", "fox")]
    [InlineData("A crane flies over the shore.", "crane", "exact", "crane")]
    [InlineData("a red vase", "red", "exact", "red")]
    [InlineData("A dog, zoom in", "zoom in", "exact", "zoom-in")]
    [InlineData("a cat, oil painting", "oil painting", "exact", "oil")]
    [InlineData("a theorem", "theorem", "missing", null)]
    public void PhrasesAreGrounded(string text, string phrase, string status, string? meaning)
    {
        GroundedPhrase found = Assert.Single(Grounder.Of(text, WritingFixture.Vocabulary, Words).Phrases,
            p => p.Text == phrase);
        Assert.Equal((status, meaning), (found.Status, found.Meaning));
    }

    [Theory]
    [InlineData("A crane flies over the shore.", "creature")]
    [InlineData("A crane on the street", "thing")]
    public void SenseFollowsTheStation(string text, string role) =>
        Assert.Equal(role, Grounder.Of(text, WritingFixture.Vocabulary, Words).Phrases[0].Role);

    private static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static readonly Gen<string> Prompts = Pick(
        "a", "the", "red", "fox", "girl", "and", "who", "is", "runs", "running",
        "to", "of", "with", "lantern", ",", ".", "in", "forest", "at", "night",
        "zoom", "camera", "style", "\"", "[[", "]]", "/*", "@", "says", "her", "they",
        "then", "on", "the left of", "thrown", "by", "-", "\n", "\n\n", "INT. ROOM - DAY\n", "~", ">",
        "it", "there", "not", "42", "é", "'s", "(").Array[0, 30].Select(a => string.Join(' ', a));

    [Fact]
    public void AnyTextIsGroundedWithinItself() => Prompts.Sample(text =>
    {
        GroundReport report = Grounder.Of(text, WritingFixture.Vocabulary, Words);
        int last = -1;
        foreach (GroundedPhrase p in report.Phrases)
        {
            Assert.True(p.Start >= last && p.Start + p.Length <= text.Length);
            Assert.Equal(text.Substring(p.Start, p.Length), p.Text);
            Assert.Equal(p.Status == "missing", p.Meaning is null);
            Assert.Equal(p.Status == "near", p.Via is not null);
            last = p.Start;
        }
    }, iter: 150, threads: 1);

    [Fact]
    public void AnyTextGivesAScreenplayWhoseIdsExist() => Prompts.Sample(text =>
    {
        Script script;
        try { script = WritingFixture.Write(text, seconds: text.Length % 3 == 0 ? 24 : null); }
        catch (PhotoplayException refused) { Assert.Equal(Fault.Request, refused.Fault); return; }
        Consistent(script.Screenplay);
    }, iter: 150, threads: 1);

    [Theory]
    [InlineData("A lost dog searches for its mother in a forest. It finds her.")]
    [InlineData("A boy chases a cat through a street and catches it.")]
    [InlineData("A woman meets a man in a park and they hug.")]
    public void StoriesAreConsistentAndRepeatable(string idea)
    {
        for (long seed = 1; seed <= 6; seed++)
        {
            Script once = WritingFixture.Write(idea, 24, seed), again = WritingFixture.Write(idea, 24, seed);
            Assert.Equal(once.Fountain, again.Fountain);
            Consistent(once.Screenplay);
            Assert.True(once.Screenplay.Scenes.Sum(s => s.Beats.Count) >= 4);
            // The text a person may edit leads to the same screenplay.
            Screenplay edited = WritingFixture.Write(once.Fountain).Screenplay;
            Assert.Equal(once.Screenplay.Scenes.SelectMany(s => s.Beats).Select(b => (b.Who, b.Action, b.Object)),
                edited.Scenes.SelectMany(s => s.Beats).Select(b => (b.Who, b.Action, b.Object)));
        }
    }

    private static void Consistent(Screenplay play)
    {
        HashSet<string> ids = [.. play.Cast.Select(r => r.Id), .. play.Things.Select(t => t.Id)];
        Assert.Equal(play.Cast.Count + play.Things.Count, ids.Count);
        Vocabulary v = WritingFixture.Vocabulary;
        Assert.All(play.Cast, r => Assert.NotNull(v.Find(Kind.Creature, r.Kind)));
        foreach (Beat b in play.Scenes.SelectMany(s => s.Beats))
        {
            foreach (string? id in (string?[])[b.Who, b.Object, b.Instrument, .. b.With])
                Assert.True(id is null || ids.Contains(id));
            Assert.True(b.Target is null || ids.Contains(b.Target) || v.Find(Kind.Place, b.Target) is not null
                || PlaceMarks.Contains(b.Target));
            Assert.True(b.Action is null || v.Find(Kind.Action, b.Action) is not null);
        }
        Assert.Equal(play.Scenes.Sum(s => s.Beats.Count),
            play.Scenes.SelectMany(s => s.Beats).Select(b => b.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n", "empty")]
    [InlineData("吠える犬が浜辺を走る", "not in English")]
    [InlineData("Ein alter Mann geht langsam durch den dunklen Wald und sucht seinen verlorenen Hund", "English")]
    [InlineData("!!! ...", "no words")]
    public void WhatCannotBeWorkedOnIsRefusedWithAReason(string words, string reason)
    {
        PhotoplayException refused = Assert.Throws<PhotoplayException>(() => WritingFixture.Write(words));
        Assert.Equal(Fault.Request, refused.Fault);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.NotNull(refused.Where);
    }

    [Fact]
    public void TooLongIsRefused() => Assert.Contains("100000",
        Assert.Throws<PhotoplayException>(() => WritingFixture.Write(new string('a', 100_001))).Message,
        StringComparison.Ordinal);
}
