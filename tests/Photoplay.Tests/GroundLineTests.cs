using System.Text.Json;
using Photoplay.Writing.Grounding;
using Xunit;

namespace Photoplay.Tests;

public sealed class GroundLineTests
{
    [Fact]
    public void EveryPhraseOfALineHasEveryField()
    {
        GroundReport report = new("a quux", [new("quux", 2, 4, "thing", "missing", null, null)]);
        string line = Grounder.ToJsonLine(report);
        Assert.DoesNotContain('\n', line);
        using JsonDocument read = JsonDocument.Parse(line);
        Assert.Equal(["prompt", "phrases"], read.RootElement.EnumerateObject().Select(p => p.Name));
        JsonElement phrase = Assert.Single(read.RootElement.GetProperty("phrases").EnumerateArray());
        Assert.Equal(["text", "start", "length", "role", "status", "meaning", "via"],
            phrase.EnumerateObject().Select(p => p.Name));
    }
}
