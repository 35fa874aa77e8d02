using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Writing;
using Xunit;

namespace Photoplay.Tests;

public sealed class ProductionTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "photoplay-test-" + Path.GetRandomFileName());

    [Fact]
    public void AFolderIsHeldByOneRunAtATime()
    {
        ProductionFolder first = new(root), second = new(root);
        using (first.Hold())
        {
            PhotoplayException e = Assert.Throws<PhotoplayException>(() => second.Hold());
            Assert.Equal(Fault.Machine, e.Fault);
        }
        second.Hold().Dispose();
    }

    [Theory]
    [InlineData("Un renard court dans la neige")]
    [InlineData("qwertz asdfgh")]
    public void AFilmOfNothingIsRefused(string words)
    {
        PhotoplayException e =
            Assert.Throws<PhotoplayException>(() => ScriptDepartment.Fountain(new Brief { Words = words }, new()));
        Assert.Equal(Fault.Request, e.Fault);
    }

    [Theory]
    [InlineData("Un renard court dans la neige")]
    [InlineData("A naked teenager dances")]
    public void ARefusedRequestLeavesNoFolderAndTakesNone(string words)
    {
        Producer Asked() => new(new ProductionFolder(root), new Brief { Words = words }, new Silent(), 1);
        Assert.Throws<PhotoplayException>(() => Asked().Storyboard(64, default));
        Assert.False(Directory.Exists(root));
        Directory.CreateDirectory(root);
        File.WriteAllText(Path.Combine(root, "mine.txt"), "mine");
        Assert.Throws<PhotoplayException>(() => Asked().Make(default));
        Assert.True(File.Exists(Path.Combine(root, "mine.txt")));
    }

    [Theory]
    [InlineData("""{ "files": { "a.txt": { "inp""")]
    [InlineData("")]
    [InlineData("""{ "files": null }""")]
    [InlineData("""{ "files": { "a.txt": null } }""")]
    public void StampsThatCannotBeReadAreSaidSoAndTheWorkIsDoneAgain(string stamps)
    {
        new ProductionFolder(root).Text("a.txt", "x", () => "once");
        File.WriteAllText(Path.Combine(root, ".stamps.json"), stamps);
        ProductionFolder again = new(root);
        Assert.Equal("twice", again.Text("a.txt", "x", () => "twice"));
        Assert.Contains(".stamps.json cannot be read", Assert.Single(again.Diagnostics.All).What,
            StringComparison.Ordinal);
        Assert.Equal("twice", new ProductionFolder(root).Text("a.txt", "x", () => "thrice"));
    }

    [Theory]
    [InlineData(641, 360, "641x360 becomes 642x360")]
    [InlineData(640, 361, "640x361 becomes 640x362")]
    [InlineData(640, 360, null)]
    public void ASizeThatIsNotKeptIsSaidSo(int width, int height, string? said)
    {
        string? found = Producer.OddSides(new Brief { Words = "a dog", Width = width, Height = height })?.What;
        if (said is null) Assert.Null(found);
        else Assert.Contains(said, found, StringComparison.Ordinal);
    }

    [Fact]
    public void ABriefOfAnotherVersionIsRefused()
        => Assert.Contains("schema", Assert.Throws<PhotoplayException>(() => BriefText.Read(
            """{ "schema": "photoplay.brief.99", "words": "a dog runs" }""", "brief.json")).Message);

    [Fact]
    public void ADocumentIsMadeOnceAndAgainWhenItsInputsChange()
    {
        int made = 0;
        string Make(string inputs) => new ProductionFolder(root).Text("a.txt", inputs, () => $"version {++made}");
        Assert.Equal("version 1", Make("x"));
        Assert.Equal("version 1", Make("x"));
        Assert.Equal("version 2", Make("y"));
    }

    [Fact]
    public void AnEditedDocumentIsKeptAndSaidSo()
    {
        new ProductionFolder(root).Text("a.txt", "x", () => "ours");
        File.WriteAllText(Path.Combine(root, "a.txt"), "theirs");
        ProductionFolder again = new(root);
        Assert.Equal("theirs", again.Text("a.txt", "y", () => "ours again"));
        Assert.Contains(again.Diagnostics.All, d => d.What.Contains("a.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void ABrokenDocumentIsARequestFaultWithItsLine()
    {
        ProductionFolder folder = new(root);
        folder.Document("brief.json", "x", Documents.House.Brief, () => new Brief { Words = "hello" });
        File.WriteAllText(folder.At("brief.json"), "{\n  \"words\": \"x\",\n  oops\n}");
        PhotoplayException e = Assert.Throws<PhotoplayException>(() => new ProductionFolder(root)
            .Document("brief.json", "x", Documents.House.Brief, () => throw new InvalidOperationException()));
        Assert.Equal(Fault.Request, e.Fault);
        Assert.Contains("line 3", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownFieldsSurvive()
    {
        const string json = """{ "words": "hello", "fps": "24000/1001", "note": { "by": "somebody" } }""";
        Brief brief = DocumentText.Read(json, Documents.House.Brief, "brief.json");
        Assert.Equal(new Rational(24000, 1001), brief.Fps);
        Assert.Contains("somebody", DocumentText.Write(brief, Documents.House.Brief), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatABriefLeavesOutIsAsUsual()
    {
        Brief brief = BriefText.Read("""{ "words": "a dog runs", "seconds": 4, "look": null }""", "brief.json");
        Assert.Equal(new Brief { Words = "a dog runs", Seconds = 4 }, brief with { Unknown = null });
    }

    [Theory]
    [InlineData("""{ "words": "" }""", "words")]
    [InlineData("""{ "words": "a dog", "width": 0 }""", "width")]
    [InlineData("""{ "words": "a dog", "height": 100000 }""", "height")]
    [InlineData("""{ "words": "a dog", "fps": "0/1" }""", "fps")]
    [InlineData("""{ "words": "a dog", "seconds": -1 }""", "seconds")]
    [InlineData("""{ "words": "a dog", "label": "big" }""", "label")]
    [InlineData("""{ "words": "a dog", "captions": "yes" }""", "captions")]
    [InlineData("""{ "words": "a dog", "exposure": 40 }""", "exposure is 40; it goes from -6 to 6")]
    [InlineData("""{ "words": "a dog", "label": "big" }""", "label is \"big\"; it is \"open\"")]
    [InlineData("""{ "words": "a dog", "quality": "ultra" }""",
        "line 1: quality is \"ultra\"; it is one of \"draft\", \"standard\", \"high\"")]
    [InlineData("""{ "words": "a dog", "width": "wide" }""", "width is \"wide\"; it is a whole number")]
    [InlineData("""{ "words": "a dog", "fps": "fast" }""", "fps is \"fast\"; it is a number such as 24")]
    [InlineData("""{ "words": "a dog", "fps": [24] }""", "fps is [24]; it is a number such as 24")]
    [InlineData("""{ "words": 7 }""", "words is 7; it is text in quotes")]
    [InlineData("""{ "words": "a dog", "isFountain": "yes" }""", "isFountain is \"yes\"; it is true or false")]
    [InlineData("""{ "seed": 3 }""", "words is missing")]
    [InlineData("[]", "line 1")]
    public void ABriefThatCannotBeMadeIsRefusedByTheField(string json, string said)
    {
        PhotoplayException e = Assert.Throws<PhotoplayException>(() => BriefText.Read(json, "brief.json"));
        Assert.Equal(Fault.Request, e.Fault);
        Assert.Contains(said, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatCannotBeMadeIsAMachineFault()
    {
        Directory.CreateDirectory(root);
        string file = Path.Combine(root, "taken");
        File.WriteAllText(file, "");
        Assert.Equal(Fault.Machine,
            Assert.Throws<PhotoplayException>(() => new ProductionFolder(Path.Combine(file, "x.film")).Hold()).Fault);
    }

    [Fact]
    public void AFullDiskIsAMachineFaultThatSaysWhatToDo()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("this machine has no /dev/full");
        PhotoplayException e = Assert.Throws<PhotoplayException>(() => ProductionFolder.Guard(() =>
        {
            using FileStream s = new("/dev/full", FileMode.Open, FileAccess.Write);
            s.Write(new byte[1 << 16]);
            s.Flush(true);
        }));
        Assert.Equal(Fault.Machine, e.Fault);
        Assert.Equal("the disk is full", e.Message);
        Assert.Contains("run the same command again", e.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void AScreenplayInWhichNothingHappensIsRefused()
    {
        if (!Directory.Exists("/usr/share/wordnet")) Assert.Skip("WordNet is not installed");
        Brief brief =
            new() { Words = "Title: X\n\n(((\n[[unclosed\n>>><\n@\n", IsFountain = true, Source = "odd.fountain" };
        Assert.Equal(Fault.Request,
            Assert.Throws<PhotoplayException>(() => ScriptDepartment.Read(brief, brief.Words)).Fault);
    }

    [Theory]
    [InlineData("sea", "waves")]
    [InlineData("rain", "rain-noise")]
    [InlineData("crackling fire", "fire-crackle")]
    public void ANoteNamesASoundByWhatMakesIt(string words, string sound)
    {
        if (!Directory.Exists("/usr/share/wordnet")) Assert.Skip("WordNet is not installed");
        string fountain = $"EXT. BEACH - DAY\n\n[[sound: {words}]]\n\nA dog runs along the beach.\n";
        Screenplay play = ScriptDepartment.Read(new Brief
        {
            Words = fountain, IsFountain = true, Source = "beach.fountain"
        }, fountain);
        Assert.Contains(sound, play.Scenes.SelectMany(s => s.Beats).SelectMany(b => b.Sounds));
    }

    [Fact]
    public void SideBySideThrowsWhatTheWorkThrewAndDoesAllOfIt()
    {
        Assert.Throws<PhotoplayException>(() =>
            SideBySide.For(9, 3, i => { if (i == 4) throw new PhotoplayException(Fault.Request, "x"); }));
        int[] done = new int[100];
        SideBySide.For(done.Length, 3, i => done[i]++);
        Assert.All(done, n => Assert.Equal(1, n));
    }

    [Fact]
    public void EveryIdIsUniqueInItsKind()
        => Assert.All(Catalogue.Vocabulary.Entries.GroupBy(e => (e.Kind, e.Id)),
            g => Assert.True(g.Count() == 1, $"{g.Key} is registered {g.Count()} times"));

    public void Dispose()
    {
        if (Directory.Exists(root)) Directory.Delete(root, true);
    }
}
