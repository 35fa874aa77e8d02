using System.Globalization;
using Photoplay.Characters;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Foundation;
using Photoplay.Sets;
using Photoplay.Voices;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>What each document and file of a production is made from, as a hash: one line each. The same hash, and it
/// is not made again.</summary>
internal static class Origins
{
    private static Documents House => Documents.House;

    public static string Fountain(Brief b) => Of(b.Words, b.IsFountain, b.Seconds, b.Seed);
    public static string Screenplay(Brief b, string fountain) => Of(fountain, b.Seconds, b.Look);
    public static string Cast(Brief b, Screenplay p) => Of(Lines(p.Cast, r => $"{r}{List(r.Attributes)}"), b.Seed,
        List((b.Actors ?? new Dictionary<string, string>()).Select(a => $"{a.Key}={a.Value}")));

    public static string Recording(Screenplay p, Cast cast) => Of(
        Lines(p.Scenes.SelectMany(s => s.Beats).Where(x => x.Form == BeatForm.Line),
            x => $"{x.Id}|{x.Who}|{x.Text}|{x.Delivery}"),
        Lines(cast.Characters, c => $"{c.Id}|{c.Voice}"));

    /// <summary>Which things each scene speaks of decides which place they stand in.</summary>
    public static string Locations(Brief b, Screenplay p) => Of(
        Lines(p.Scenes, s => $"{s.Id}|{s.Setting}|{List(s.Setting.Attributes)}|{List(s.Setting.Light)}"),
        Lines(p.Things, t => $"{t}{List(t.Attributes)}"),
        Lines(p.Scenes, s => s.Id + ":" + List(s.Beats.SelectMany(x => new[] { x.Object, x.Target, x.Instrument })
            .Where(x => x is not null))), b.Seed);

    public static string Storyboard(Brief b, Screenplay p, Recording r, Cast c, Locations l) => Of(
        DocumentText.HashOf(p, House.Screenplay),
        DocumentText.HashOf(r, House.Recording), DocumentText.HashOf(c, House.Cast),
        DocumentText.HashOf(l, House.Locations), b.Fps);

    public static string Takes(Plan p, BoardScene scene) => Of(
        DocumentText.HashOf(scene, House.BoardScene),
        DocumentText.HashOf(p.Recording, House.Recording), DocumentText.HashOf(p.Cast, House.Cast),
        DocumentText.HashOf(p.Company.SheetOf(scene.Id), House.LocationSheet),
        $"{p.Brief.Width}x{p.Brief.Height}", p.Brief.Seed);

    public static string Mix(Plan p, IReadOnlyList<Take> takes) => Of(
        DocumentText.HashOf(p.Storyboard, House.Storyboard),
        DocumentText.HashOf(p.Recording, House.Recording), DocumentText.HashOf(p.Cast, House.Cast),
        DocumentText.HashOf(p.Locations, House.Locations),
        DocumentText.HashOf(new Takes { Shots = takes }, House.Takes), p.Brief.Seed);

    public static string Film(Plan p, IEnumerable<string> shotKeys, string mixKey)
        => Of(string.Join(',', shotKeys), mixKey, p.Brief.Label, p.Brief.Captions, p.Storyboard.Title);

    /// <summary>Hash of the parts and of the code itself.</summary>
    private static string Of(params ReadOnlySpan<object?> parts)
    {
        using StableHash h = new();
        foreach (object? part in parts) h.Add(Convert.ToString(part, CultureInfo.InvariantCulture) ?? "");
        return h.Add(Catalogue.CodeVersion).Finish();
    }

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));
    private static string List<T>(IEnumerable<T> words) => string.Join(',', words);
}
