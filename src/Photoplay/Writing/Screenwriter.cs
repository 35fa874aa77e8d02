using Photoplay.Foundation;
using Photoplay.Writing.Analysis;
using Photoplay.Writing.Fountain;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Lexicon;
using Photoplay.Writing.Story;

namespace Photoplay.Writing;

/// <summary>What the room gives: the screenplay, the text a person may edit to have it made again, what was understood,
/// and what to tell the user.</summary>
public sealed record Script(Screenplay Screenplay, string Fountain, GroundReport Grounding,
    IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// The order of work of the room: a prompt becomes a Fountain screenplay, and a Fountain screenplay becomes scenes and
/// beats; an edited screenplay enters at the second step.
/// </summary>
public sealed class Screenwriter(Vocabulary vocabulary, WordNet wordnet)
{
    private readonly Concepts concepts = new(new Wordbook(vocabulary, wordnet));

    /// <exception cref="PhotoplayException">The words are empty, too long, or not in English: the reason and what to do
    /// are in it.</exception>
    public Script Write(Brief brief)
    {
        Diagnostics diagnostics = new();
        Acceptance.Check(brief, wordnet, diagnostics);
        ProseReader prose = new(concepts.Book);
        bool written = brief.IsFountain || FountainReader.LooksLikeFountain(brief.Words);
        string text = written ? brief.Words : new StoryWriter(concepts, prose).Write(brief);
        FountainDocument fountain = FountainReader.Read(text,
            written ? brief.Source : "screenplay.fountain", diagnostics);
        Screenplay screenplay = Ensemble.Expand(new FountainAnalyst(concepts, prose, fountain, diagnostics).Run(),
            brief.Source, diagnostics);
        if (written && brief.Seconds is { } asked) screenplay = screenplay with { Seconds = asked };
        if (written && brief.Look is { } look)
            screenplay = screenplay with { Look = vocabulary.Find(Kind.Look, look)?.Id ?? screenplay.Look };
        GroundReport grounding = written ? GroundReport.Empty(brief.Words) : Grounder.Of(brief.Words, concepts);
        foreach (GroundedPhrase p in grounding.Phrases.Where(p => p.Status != "exact"
            && p.Role is "thing" or "creature" or "place" or "action"))
            Tell(p, new(brief.Source, p.Start, p.Length), diagnostics);
        return new(screenplay, text, grounding, diagnostics.All);
    }
    /// <summary>What will not be in the film, or not as it was said. A name stands for a person as it should.</summary>
    private static void Tell(GroundedPhrase p, TextSpan where, Diagnostics diagnostics)
    {
        if (p.Status == "missing")
            diagnostics.Warn($"there is nothing like \"{p.Text}\" yet, so it is left out", "name something more usual",
                where);
        else if (p is not { Meaning: "person", Via: [>= 'A' and <= 'Z', ..] })
            diagnostics.Warn($"there is no \"{p.Text}\" yet, so the nearest is shown: {p.Via ?? p.Meaning}",
                "name something more usual if that will not do", where);
    }
}
