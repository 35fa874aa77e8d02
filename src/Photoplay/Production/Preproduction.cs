using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Trust;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Everything decided before the first frame, and the people and places to photograph.</summary>
public sealed record Plan(Brief Brief, Screenplay Screenplay, Recording Recording, Cast Cast, Locations Locations, Storyboard Storyboard, Company Company);

/// <summary>Takes a brief through the rooms up to the storyboard. Each document is made from the hashes of those it came from.</summary>
public static class Preproduction
{
    public static Plan Run(ProductionFolder folder, Brief brief, IReporter reporter)
    {
        Decision decision = Rules.Decide(brief.Words, brief.Source);
        if (!decision.Allowed) throw new PhotoplayException(Fault.Request, "refused: " + decision.Reason, "change these words", decision.Where);
        Documents d = Documents.House;
        string code = Catalogue.CodeVersion;
        folder.Write("brief.json", DocumentText.Write(brief, d.Brief));

        reporter.Stage("writing");
        string fountain = folder.Text("screenplay.fountain", StableHash.Of(brief.Words, brief.IsFountain.ToString(), brief.Seconds.ToString() ?? "", brief.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture), code),
            () => ScriptDepartment.Fountain(brief, folder.Diagnostics));
        Screenplay screenplay = folder.Document("screenplay.json", StableHash.Of(fountain, brief.Seconds.ToString() ?? "", brief.Look ?? "", code), d.Screenplay,
            () => ScriptDepartment.Read(brief, fountain));
        string play = DocumentText.HashOf(screenplay, d.Screenplay);

        reporter.Stage("casting");
        Cast cast = folder.Document("cast.json", StableHash.Of(string.Join('\n', screenplay.Cast.Select(r => $"{r}{string.Join(',', r.Attributes)}")), brief.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture), code), d.Cast,
            () => Casting.Design(screenplay, Catalogue.Vocabulary, brief.Root));

        reporter.Stage("recording the voices");
        Recording recording = folder.Document("recording.json", StableHash.Of(string.Join('\n', screenplay.Scenes.SelectMany(s => s.Beats).Where(b => b.Form == BeatForm.Line).Select(b => $"{b.Id}|{b.Who}|{b.Text}|{b.Delivery}")),
            string.Join(',', cast.Characters.Select(c => c.Id + c.Voice)), code), d.Recording, () => SoundDepartment.Record(folder, screenplay, cast));

        reporter.Stage("scouting and building the places");
        Locations locations = folder.Document("locations.json", StableHash.Of(string.Join('\n', screenplay.Scenes.Select(s => $"{s.Id}|{s.Setting}|{string.Join(',', s.Setting.Attributes)}|{string.Join(',', s.Setting.Light)}")),
            string.Join('\n', screenplay.Things.Select(t => $"{t}{string.Join(',', t.Attributes)}")), Mentions(screenplay), brief.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture), code), d.Locations,
            () => LocationScout.Scout(screenplay, Catalogue.Vocabulary, brief.Root));
        Company company = new(cast, locations);

        reporter.Stage("directing");
        Storyboard board = folder.Document("storyboard.json", StableHash.Of(play, DocumentText.HashOf(recording, d.Recording), DocumentText.HashOf(cast, d.Cast), DocumentText.HashOf(locations, d.Locations), brief.Fps.ToString(), code), d.Storyboard,
            () => Director.Board(screenplay, new DirectorsBook(recording, company.Bodies, screenplay.Scenes.ToDictionary(s => s.Id, s => company.PlanOf(s.Id)), Catalogue.Vocabulary), brief.Fps, brief.Root));
        foreach (Diagnostic note in folder.Diagnostics.All) reporter.Note(note);
        return new Plan(brief, screenplay, recording, cast, locations, board, company);
    }

    /// <summary>Which things each scene speaks of decides which place they stand in.</summary>
    private static string Mentions(Screenplay p) => string.Join('\n', p.Scenes.Select(s => s.Id + ":" + string.Join(',', s.Beats.SelectMany(b => new[] { b.Object, b.Target, b.Instrument }).Where(x => x is not null))));
}
