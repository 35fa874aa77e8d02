using Photoplay.Foundation;
using Photoplay.Writing;
using Photoplay.Writing.Grounding;
using Photoplay.Writing.Lexicon;

namespace Photoplay.Production;

/// <summary>Brings WordNet's files and the catalogue to the writers.</summary>
public static class ScriptDepartment
{
    private const string WordNetFolder = "/usr/share/wordnet";
    private static readonly Lazy<Screenwriter> Writer =
        new(() => new Screenwriter(Catalogue.Vocabulary, WordNet.Load(Open)));

    /// <summary>The words as a Fountain screenplay that a person may edit.</summary>
    public static string Fountain(Brief brief, Diagnostics diagnostics)
    {
        Script script = Writer.Value.Write(brief);
        foreach (Diagnostic d in script.Diagnostics) diagnostics.Add(d);
        // A film of nothing is no film.
        if (script.Grounding.Phrases.Count > 0 && script.Grounding.Phrases.All(p => p.Status == "missing"
            || p.Role is not ("thing" or "creature" or "place" or "action" or "weather" or "time" or "light")))
            throw new PhotoplayException(Fault.Request, "nothing in these words can be shown",
                "say in plain English who does what and where, e.g. \"a fox runs through a snowy forest\"");
        return script.Fountain;
    }

    /// <summary>The (perhaps edited) Fountain text as scenes and beats.</summary>
    public static Screenplay Read(Brief brief, string fountain)
    {
        string source = brief.IsFountain ? brief.Source : "screenplay.fountain";
        Screenplay play =
            Writer.Value.Write(brief with { Words = fountain, IsFountain = true, Source = source }).Screenplay;
        return play.Scenes.Any(s => s.Heading.Length > 0 || s.Beats.Any(b => b.Form != BeatForm.Pause)) ? play
            : throw new PhotoplayException(Fault.Request, $"{source} has no scene and nothing that happens",
                "begin a scene with a line such as EXT. BEACH - DAY and say below it who does what");
    }

    public static GroundReport Ground(string prompt) => Writer.Value.Write(new Brief { Words = prompt }).Grounding;

    private static Stream Open(string name)
    {
        string file = Path.Combine(WordNetFolder, name);
        return File.Exists(file) ? File.OpenRead(file)
            : throw new PhotoplayException(Fault.Machine, $"WordNet is missing ({file})",
                "run: apt-get install -y wordnet-base");
    }
}
