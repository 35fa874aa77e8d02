using System.Text;
using CsCheck;
using Photoplay.Foundation;
using Photoplay.Writing.Fountain;
using Xunit;

namespace Photoplay.Tests;

public sealed class FountainTests
{
    [Fact]
    public void TheSpecificationHolds()
    {
        string[] blocks = WritingFixture.Story("tests/Photoplay.Tests/Specs/fountain.md").Split("```");
        int examples = 0;
        for (int i = 1; i + 2 < blocks.Length; i += 2)
        {
            if (!blocks[i].StartsWith("fountain\n", StringComparison.Ordinal)) continue;
            string source = blocks[i]["fountain\n".Length..], expected = blocks[i + 2]["nodes\n".Length..].Trim();
            FountainDocument read = FountainReader.Read(source, "spec", new Diagnostics());
            Assert.Equal(expected, string.Join('\n', read.Nodes.Where(n => n.Kind != FountainKind.Blank).Select(Show)));
            Assert.Equal(source, FountainWriter.Write(read));
            examples++;
        }
        Assert.True(examples >= 10);
    }

    private static string Show(FountainNode n)
    {
        StringBuilder line = new($"{n.Kind}:");
        if (n.Text.Length > 0) line.Append(' ').Append(n.Text.Trim());
        foreach (TitleEntry e in n.Entries) line.Append($" {{{e.Key}={e.Value.Replace('\n', '/')}}}");
        if (n.SceneNumber is { } number) line.Append($" {{#{number}}}");
        if (n.Extension is { } extension) line.Append($" {{{extension}}}");
        if (n.Dual) line.Append(" {dual}");
        if (n.Forced) line.Append(" {forced}");
        if (n.Depth > 0) line.Append($" {{depth {n.Depth}}}");
        foreach (FountainNote note in n.Notes)
            line.Append(note.Key is null
                ? $" {{note {note.Text.Replace('\n', '/')}}}"
                : $" {{note {note.Key}={note.Value}}}");
        return line.ToString();
    }

    private static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Pick("INT. ROOM - DAY", "\n", "\n\n", "\r\n", "MARA", "(softly)", "Hello.", "[[", "]]", "/*", "*/", "#",
            "# One", "=", "===", "~la", "> X <", "> CUT TO:", "@Ana", "!BANG", ".HILL", "^", "Title: X", "  ", "**b**",
            "_u", "\\*", "\t").Array[0, 40].Select(string.Concat),
        Gen.String);

    [Fact]
    public void NothingIsLostAndNothingThrows() => Texts.Sample(text =>
    {
        Diagnostics diagnostics = new();
        FountainDocument read = FountainReader.Read(text, "fuzz", diagnostics);
        Assert.Equal(text, FountainWriter.Write(read));
        int at = 0;
        foreach (FountainNode n in read.Nodes)
        {
            Assert.Equal(at, n.Where.Start);
            at += n.Where.Length;
            _ = FountainText.Plain(n.Text);
        }
        Assert.Equal(text.Length, at);
        Assert.All(diagnostics.All, d => Assert.InRange(d.Where!.Value.Start, 0, text.Length));
    }, iter: 3000, threads: 1);

    [Fact]
    public void NodesThatWereMadeAreReadBackAsThemselves()
    {
        static FountainNode N(FountainKind kind, string text) => new(kind, text, default);
        FountainDocument made = new("made",
        [
            N(FountainKind.TitlePage, "") with { Entries = [new("Title", "X", default), new("Cast", "A\nB", default)] },
            N(FountainKind.SceneHeading, "INT. HUT - DAY"), N(FountainKind.Action, "BANG"),
            N(FountainKind.Character, "McAVOY") with { Extension = "V.O." },
            N(FountainKind.Parenthetical, "softly"), N(FountainKind.Dialogue, "Yes."),
            N(FountainKind.Transition, "FADE OUT."), N(FountainKind.Centred, "THE END"),
        ]);
        FountainDocument read = FountainReader.Read(FountainWriter.Write(made), "made", new Diagnostics());
        Assert.Equal(made.Nodes.Select(n => (n.Kind, n.Text, n.Extension)),
            read.Nodes.Where(n => n.Kind != FountainKind.Blank).Select(n => (n.Kind, n.Text.Trim(), n.Extension)));
        Assert.Equal("A\nB", read.Title("cast"));
    }

    [Theory]
    [InlineData("*a* b", "a b", Emphasis.Italic)]
    [InlineData("**a**", "a", Emphasis.Bold)]
    [InlineData("***a***", "a", Emphasis.Bold | Emphasis.Italic)]
    [InlineData("_a_", "a", Emphasis.Underline)]
    [InlineData("2 * 3 * 4", "2 * 3 * 4", Emphasis.None)]
    [InlineData("\\*a*", "*a*", Emphasis.None)]
    public void EmphasisIsRead(string text, string plain, Emphasis first)
    {
        Assert.Equal(plain, FountainText.Plain(text));
        Assert.Equal(first, FountainText.Runs(text)[0].Emphasis);
    }

    [Fact]
    public void WhatIsNeverClosedIsReportedWithItsPlace()
    {
        Diagnostics diagnostics = new();
        string text = "INT. HUT - DAY\n\nOne. [[a note\n\nTwo. /* gone\n";
        FountainReader.Read(text, "broken", diagnostics);
        Assert.Equal([5, 3], diagnostics.All.Select(d => d.Where!.Value.Locate(text).Line));
    }
}
