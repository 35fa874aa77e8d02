using Photoplay.Characters;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>Everything a shot's picture depends on, and nothing else: what happens after its last frame, or in other
/// scenes, is left out, so a change there does not make it again.</summary>
public sealed record ShotKey(Shot Shot, Take Take, IReadOnlyList<Track> Tracks, IReadOnlyList<CharacterSheet> Cast,
    LocationSheet Place, IReadOnlyList<SpokenLine> Lines, int Width, int Height, string Fps, Quality Quality,
    string? Look, string Grade, float Exposure, long Seed, string Code)
{
    public static string Of(Plan plan, BoardScene scene, Shot shot, Take take)
    {
        double end = (shot.Start + shot.Duration).Seconds + 0.5;
        Track[] tracks = [.. scene.Tracks.Select(t => t with { Cues = [.. t.Cues.Where(c => c.Start < end)] })];
        HashSet<string?> lines = [.. tracks.SelectMany(t => t.Cues).Select(c => c.Line)];
        ShotKey key = new(shot with { Id = "", Action = "" }, take with { ShotId = "", Notes = [] }, tracks,
            [.. plan.Cast.Characters.Where(c => tracks.Any(t => t.Who == c.Id))],
            plan.Company.SheetOf(scene.Id) with { Scenes = [] },
            [.. plan.Recording.Lines.Where(l => lines.Contains(l.BeatId))], plan.Brief.Width, plan.Brief.Height,
            plan.Brief.Fps.ToString(), plan.Brief.Quality, plan.Brief.Look ?? plan.Screenplay.Look, plan.Grade.Key,
            plan.Brief.Exposure, plan.Brief.Seed, Catalogue.CodeVersion);
        return DocumentText.HashOf(key, Documents.House.ShotKey);
    }
}
