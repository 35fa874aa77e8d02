using System.Diagnostics;
using System.Security.Cryptography;
using Photoplay.Characters;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Trust;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Puts the film together and writes what goes with it: captions, timeline, receipt.</summary>
internal sealed class Finishing(ProductionFolder folder, Plan plan, Timeline timeline, Brief brief)
{
    public void Finish(string mix, string content, ShotDepartment shots, double wallSeconds, IReporter reporter,
        CancellationToken cancel)
    {
        IReadOnlyList<Caption> captions = Captions.From(plan.Screenplay, plan.Storyboard, plan.Recording, timeline);
        folder.Write("film.vtt", Captions.WebVtt(captions));
        folder.Write("film.srt", Captions.SubRip(captions));
        folder.Write("film.otio", Otio.Write(plan.Storyboard.Title, timeline, plan.Storyboard,
            id => $"shots/{id}/picture.mkv",
            mix.Length == 0 ? [] : [.. SoundDepartment.StemNames.Select(n => (n, $"sound/{n}.wav"))]));
        string film = folder.At("film.mp4");
        ProductionFolder.Guard(() => FilmAssembler.Assemble(new FilmParts(plan.Storyboard.Title, Credits(), timeline,
            brief.Width, brief.Height, plan.Storyboard.TitleSeconds, id => folder.At("shots", id, "picture.mkv"), mix,
            brief.Captions == "burn" ? captions : [], Marks.For(brief, content)), film, _ => { }, cancel));
        folder.MarkFresh("film.mp4", content);
        using Process self = Process.GetCurrentProcess();
        double cpu = self.TotalProcessorTime.TotalSeconds;
        using FileStream stream = File.OpenRead(film);
        folder.Write("receipt.json", DocumentText.Write(new Receipt
        {
            Title = plan.Storyboard.Title, Version = typeof(Finishing).Assembly.GetName().Version?.ToString(3) ?? "0",
            Film = "film.mp4", FilmHash = Convert.ToHexStringLower(SHA256.HashData(stream)),
            FilmSeconds = timeline.End.Seconds, WallSeconds = Math.Round(wallSeconds, 1),
            CpuSeconds = Math.Round(cpu, 1), EnergyWattHoursEstimated = Math.Round(cpu * 15 / 3600, 2),
            FramesRendered = shots.Rendered, FramesKept = shots.Kept,
            Documents = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["screenplay"] = DocumentText.HashOf(plan.Screenplay, Documents.House.Screenplay),
                ["cast"] = DocumentText.HashOf(plan.Cast, Documents.House.Cast),
                ["locations"] = DocumentText.HashOf(plan.Locations, Documents.House.Locations),
                ["recording"] = DocumentText.HashOf(plan.Recording, Documents.House.Recording),
                ["storyboard"] = DocumentText.HashOf(plan.Storyboard, Documents.House.Storyboard),
                ["code"] = Catalogue.CodeVersion,
            },
            Likenesses = new SortedDictionary<string, string>(
                plan.Company.Actors.ToDictionary(a => a.Key, a => Likeness.Of(a.Value)), StringComparer.Ordinal),
            Assets =
            [
                .. plan.Cast.Characters.Select(c =>
                    new Asset(c.Name, "character", $"modelled by rule in Photoplay from the sheet \"{c.Id}\"")),
                .. plan.Locations.Places.Select(p => new Asset(p.Place, "place", "modelled by rule in Photoplay")),
                .. SoundDepartment.Assets(plan),
            ],
            Notes = [.. folder.Diagnostics.All.Select(n => n.What)],
        }, Documents.House.Receipt));
    }

    private List<string> Credits()
    {
        List<string> lines = [.. plan.Screenplay.Cast.Take(4).Select(r => r.Name)];
        lines.AddRange(["Made with Photoplay", "AI-generated: nothing here was photographed"]);
        return lines;
    }
}
