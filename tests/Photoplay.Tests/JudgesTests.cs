using Photoplay.Characters;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Production.Judges;
using Photoplay.Stage;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;
using Xunit;

namespace Photoplay.Tests;

public sealed class JudgesTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "photoplay-test-" + Path.GetRandomFileName());

    [Theory]
    [InlineData(JudgeSet.Faces, 200)]
    [InlineData(JudgeSet.Triplets, 240)]
    [InlineData(JudgeSet.Bodies, 100)]
    [InlineData(JudgeSet.Animals, 100)]
    public void AListIsTheSameEveryTimeAndASmallerOneIsItsBeginning(JudgeSet set, int pictures)
    {
        IReadOnlyList<JudgePicture> list = JudgeList.Of(set, JudgeList.UsualCount(set));
        Assert.Equal(pictures, list.Count);
        Assert.Equal(pictures, list.Select(p => p.File).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(list, JudgeList.Of(set, JudgeList.UsualCount(set)));
        IReadOnlyList<JudgePicture> fewer = JudgeList.Of(set, 3);
        Assert.Equal(list.Take(fewer.Count), fewer);
    }

    [Fact]
    public void FacesAreGrownUpsOfAllSkins()
    {
        CharacterSheet[] sheets = [.. JudgeList.Of(JudgeSet.Faces, 200).Select(Sheet)];
        Assert.All(sheets, s => Assert.True(s.Age >= 18, $"{s.Kind} is {s.Age}"));
        Assert.Equal(200, sheets.Select(s => s.Seed).Distinct().Count());
        int[] greens = [.. sheets.Select(s => Convert.ToInt32(s.SkinColour[3..5], 16)).Order()];
        Assert.True(greens[20] < 0x50, $"a tenth is dark: {greens[20]}");
        Assert.True(greens[180] > 0xa8, $"a tenth is fair: {greens[180]}");
        Assert.True(sheets.Count(s => s.Presentation < 0.5f) is > 60 and < 140);
    }

    [Fact]
    public void EachCharacterIsSeenInTheSameTenConditions()
    {
        IGrouping<string, JudgePicture>[] characters = [.. JudgeList.Of(JudgeSet.Triplets, 24).GroupBy(p => p.Character)];
        Assert.Equal(24, characters.Length);
        (float, float, string?, string?)[] first = [.. characters[0].Select(Condition)];
        Assert.Equal(10, first.Distinct().Count());
        Assert.All(characters, c => Assert.Equal(first, c.Select(Condition)));
        Assert.True(first.Select(c => c.Item3).Distinct().Count() >= 5 && first.Select(c => c.Item4).Distinct().Count() >= 5);

        static (float, float, string?, string?) Condition(JudgePicture p) => (p.Yaw, p.Pitch, p.Light, p.Expression);
    }

    [Fact]
    public void EveryPromptIsUnderstoodWholly()
        => Assert.All(JudgeList.Of(JudgeSet.Bodies, 100).Concat(JudgeList.Of(JudgeSet.Animals, 100))
            .Where(p => p.Words is not null), p =>
        {
            GroundedPhrase[] phrases = [.. ScriptDepartment.Ground(p.Words!).Phrases];
            Assert.All(phrases, f => Assert.True(f.Status == "exact", $"{p.Words}: {f.Text} is {f.Status}"));
            if (p.Set == JudgeSet.Bodies) Assert.Contains(phrases, f => f.Meaning == p.Kind);
        });

    [Fact]
    public void EveryAnimalOfCocoComesAsOftenAndInSeveralPlaces()
    {
        IGrouping<string, JudgePicture>[] classes = [.. JudgeList.Of(JudgeSet.Animals, 100).GroupBy(p => p.Expected)];
        Assert.Equal(["bear", "bird", "cat", "cow", "dog", "elephant", "giraffe", "horse", "sheep", "zebra"],
            classes.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.All(classes, c => Assert.Equal((10, 10), (c.Count(), c.Select(p => p.Seed).Distinct().Count())));
        Assert.All(classes, c => Assert.True(c.Select(p => p.Words).Distinct().Count() >= 8));
    }

    [Fact]
    public void PicturesAreMadeOnceWithAManifestThatTellsWhereTheSubjectIs()
    {
        JudgePicture face = JudgeList.Of(JudgeSet.Faces, 1)[0] with { Width = 24, Height = 24 },
            body = JudgeList.Of(JudgeSet.Bodies, 1)[0] with { Width = 24, Height = 36 };
        Assert.Equal((2, 0), Gallery(2).Shoot([face, body], default));
        byte[] before = PngFile.Read(Path.Combine(root, face.File), out int width, out int height);
        Assert.Equal((24, 24), (width, height));
        Assert.True(before.Distinct().Count() > 30);
        JudgePicture[] told = [.. Manifest().Pictures];
        Assert.Equal([face.File, body.File], told.Select(p => p.File));
        Assert.InRange(told[1].Box![3], 0.7f, 1);
        Assert.True(told[1].Box![2] < told[1].Box![3] && told[0].Box![2] > 0.8f);

        Assert.Equal((0, 2), Gallery(2).Shoot([face, body], default));
        Assert.Equal((1, 1), Gallery(1).Shoot([face with { Yaw = 35, Expression = "laughing" }, body], default));
        Assert.NotEqual(before, PngFile.Read(Path.Combine(root, face.File), out _, out _));
        File.Delete(Path.Combine(root, face.File));
        Assert.Equal((1, 1), Gallery(1).Shoot([face, body], default));
        Assert.Equal(before, PngFile.Read(Path.Combine(root, face.File), out _, out _));
    }

    [Fact]
    public void AListIsWrittenWithoutPictures()
    {
        Gallery(1).List(JudgeList.Of(JudgeSet.Animals, 10));
        Assert.Equal(JudgeList.Of(JudgeSet.Animals, 10).OrderBy(p => p.Seed), Manifest().Pictures);
        Assert.Single(Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void ABoxIsWhereTheCameraSeesTheThing()
    {
        // 10 m before a lens whose picture is there 4 m wide and 2 m high.
        Camera camera = new(Affine.LookAt(new(0, 0, 10), default, Vec3.UnitY), 24.89f / 0.4f, 8, 10);
        float growth = camera.TanHalfWidth / 0.2f;
        float[] box = SubjectBox.Of([new Vec3(0, 0, 0), new Vec3(growth, growth * 0.5f, 0), new Vec3(0, 0, 20)], camera, 2);
        Assert.Equal([0.5f, 0.25f, 0.25f, 0.25f], box);
        Assert.Equal(0, SubjectBox.Of([new Vec3(0, 0, 20)], camera, 2)[2]);
    }

    public void Dispose()
    {
        if (Directory.Exists(root)) Directory.Delete(root, true);
    }

    private JudgeGallery Gallery(int threads) => new(root, 1, new Silent(), threads);

    private JudgeManifest Manifest()
        => DocumentText.Read(File.ReadAllText(Path.Combine(root, "manifest.json")), Documents.House.JudgeManifest,
            "manifest.json");

    private static CharacterSheet Sheet(JudgePicture p)
        => Casting.Design(new Screenplay { Title = "test", Cast = [new Role(p.Kind, p.Kind, p.Kind, [])], Scenes = [] },
            Catalogue.Vocabulary, new Seed((ulong)p.Seed)).Characters[0];
}
