using Photoplay.Characters;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Trust;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Everything decided before the first frame, and the people and places to photograph.</summary>
public sealed record Plan(Brief Brief, Screenplay Screenplay, Recording Recording, Cast Cast, Locations Locations,
    Storyboard Storyboard, Company Company, ChosenGrade Grade);

/// <summary>Takes a brief through the rooms up to the storyboard. Each document is made from the hashes of those it
/// came from.</summary>
public static class Preproduction
{
    public static Plan Run(ProductionFolder folder, Brief brief, IReporter reporter, int threads)
    {
        try
        {
            return Prepare(folder, brief, reporter, threads);
        }
        catch (PhotoplayException e) when (e.Fault == Fault.Request)
        {
            folder.LeaveNoTrace();
            throw;
        }
    }

    private static Plan Prepare(ProductionFolder folder, Brief brief, IReporter reporter, int threads)
    {
        Decision decision = Rules.Decide(brief.Words, brief.Source);
        if (!decision.Allowed)
            throw new PhotoplayException(Fault.Request, "refused: " + decision.Reason, "change these words",
                decision.Where);
        Documents d = Documents.House;
        (brief, ChosenGrade grade) = Grading.Choose(folder, brief);
        brief = Guests.Fetched(folder, brief);
        folder.Write("brief.json", DocumentText.Write(brief, d.Brief));

        reporter.Stage("writing");
        string fountain = folder.Text("screenplay.fountain", Origins.Fountain(brief),
            () => ScriptDepartment.Fountain(brief, folder.Diagnostics));
        Screenplay screenplay = folder.Document("screenplay.json", Origins.Screenplay(brief, fountain), d.Screenplay,
            () => ScriptDepartment.Read(brief, fountain));

        reporter.Stage("casting");
        Cast cast = Guests.Identified(folder, folder.Document("cast.json", Origins.Cast(brief, screenplay), d.Cast,
            () => Guests.Cast(brief, Casting.Design(screenplay, Catalogue.Vocabulary, brief.Root))));

        reporter.Stage("scouting the places");
        Locations locations = folder.Document("locations.json", Origins.Locations(brief, screenplay), d.Locations,
            () => LocationScout.Scout(screenplay, Catalogue.Vocabulary, brief.Root));
        Company company = new(cast, locations, threads, sheet => Guests.Build(folder, sheet));

        reporter.Stage("recording the voices, building the cast and the places");
        Recording recording = folder.Document("recording.json", Origins.Recording(screenplay, cast), d.Recording, () =>
        {
            // Speaking is mostly other programs' work; the storyboard, which comes next, will ask for
            // actors and floors.
            Task building = Task.Run(() => (company.Actors, company.FloorsOf(screenplay)));
            Recording spoken = SoundDepartment.Record(folder, screenplay, cast, threads);
            building.GetAwaiter().GetResult();
            return spoken;
        });

        reporter.Stage("directing");
        Storyboard board = folder.Document("storyboard.json",
            Origins.Storyboard(brief, screenplay, recording, cast, locations), d.Storyboard,
            () => Director.Board(screenplay,
                new DirectorsBook(recording, company.Bodies, company.FloorsOf(screenplay), Catalogue.Vocabulary),
                brief.Fps, brief.Root));
        foreach (Diagnostic note in folder.Diagnostics.All) reporter.Note(note);
        return new Plan(brief, screenplay, recording, cast, locations, board, company, grade);
    }
}
