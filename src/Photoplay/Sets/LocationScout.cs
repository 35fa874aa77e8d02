using System.Globalization;
using System.Text.RegularExpressions;
using Photoplay.Foundation;
using Photoplay.Writing;

namespace Photoplay.Sets;

/// <summary>Reads a screenplay and writes down the places it needs: one sheet a distinct setting, with the story things
/// that stand there. What somebody holds from the start is not set into the place.</summary>
public static partial class LocationScout
{
    public static Locations Scout(Screenplay play, Vocabulary vocabulary, Seed seed)
    {
        List<LocationSheet> sheets = [];
        foreach (IGrouping<string, Scene> scenes in play.Scenes.GroupBy(s => SettingKey(s.Setting)))
        {
            Setting setting = scenes.First().Setting;
            sheets.Add(new()
            {
                Scenes = [.. scenes.Select(s => s.Id)],
                Place = setting.Place,
                Time = setting.Time,
                Weather = setting.Weather,
                Season = setting.Season,
                // By place alone, so that the same forest stands there by day and by night.
                Seed = (long)(seed.Derive("place").Derive(setting.Place).Value >> 1),
                Qualities = [.. setting.Attributes.Select(t => t.Value)],
                Light = setting.Light,
                Props = [.. ThingsOf(play, scenes).SelectMany(t => SheetsOf(t, vocabulary, seed))
                    .Select(p => p.Relation is null && IsAshore(p, scenes)
                        ? p with { Relation = StoryProps.Ashore } : p)],
            });
        }
        return new() { Places = sheets };
    }

    /// <summary>Whether the words lay a thing on dry land, as one would say of a boat.</summary>
    private static bool IsAshore(PropSheet p, IEnumerable<Scene> scenes)
        => scenes.SelectMany(s => s.Beats).Any(b => Mentioned(b).Contains(p.Id) && OnLand().IsMatch(b.Source));

    [GeneratedRegex(@"\b(ashore|aground|beached|stranded|upturned)\b|\b(on|onto|up)\s+(the\s+|a\s+|an\s+)?(\w+\s+)?(beach|shore|bank|sand|shingle|land|grass)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OnLand();

    private static string SettingKey(Setting s) => string.Join('|', s.Place, s.Time, s.Weather, s.Season,
        string.Join(',', s.Attributes), string.Join(',', s.Light));

    private static IEnumerable<ThingEntry> ThingsOf(Screenplay play, IEnumerable<Scene> scenes)
    {
        HashSet<string> here = [.. scenes.SelectMany(s => s.Beats).SelectMany(Mentioned)];
        HashSet<string> anywhere = [.. play.Scenes.SelectMany(s => s.Beats).SelectMany(Mentioned)];
        bool opens = scenes.Any(s => s.Id == play.Scenes[0].Id);
        IReadOnlyDictionary<string, string> held = Possession.Before(play, scenes.First().Id);
        // What a thing here stands on, or what stands on it, is here too; but a thing does not bring along where it
        // stood in another scene.
        bool Stands(ThingEntry t) => !held.ContainsKey(t.Id)
            && (play.Scenes.FirstOrDefault(s => s.Beats.Any(b => Mentioned(b).Contains(t.Id))) is not { } first
                || scenes.Any(s => s.Id == first.Id));
        for (bool grown = true; grown;)
        {
            grown = false;
            foreach (ThingEntry t in play.Things.Where(t => t.RelativeTo is not null && Stands(t)))
            {
                if (here.Contains(t.Id)) grown |= here.Add(t.RelativeTo!);
                else if (here.Contains(t.RelativeTo!) && !anywhere.Contains(t.Id)) grown |= here.Add(t.Id);
            }
        }
        return play.Things.Where(t => !held.ContainsKey(t.Id)
            && (here.Contains(t.Id) || (opens && !anywhere.Contains(t.Id))));
    }

    private static IEnumerable<string> Mentioned(Beat b) => new[] { b.Who, b.Object, b.Target,
        b.Instrument }.OfType<string>().Concat(b.With);

    private static IEnumerable<PropSheet> SheetsOf(ThingEntry t, Vocabulary vocabulary, Seed seed)
    {
        for (int i = 0; i < Math.Max(1, t.Count); i++)
        {
            string id = i == 0 ? t.Id : $"{t.Id}-{i + 1}";
            yield return PropSheetOf(t, vocabulary, seed) with { Id = id, Seed = SeedOf(id, seed) };
        }
    }

    /// <summary>The sheet a thing of the story is built from, wherever it is (in a place or in a hand).</summary>
    public static PropSheet PropSheetOf(ThingEntry t, Vocabulary vocabulary, Seed seed)
    {
        string? Value(string aspect)
        {
            string? word = t.Attributes.FirstOrDefault(a => a.Aspect == aspect)?.Value;
            return word is null ? null : vocabulary.Find(Kind.Attribute, word)?.Value ?? vocabulary.Find(Kind.Attribute,
                $"{aspect}:{word}")?.Value ?? word;
        }
        string? colour = Value("colour");
        float size = float.TryParse(Value("size") ?? Value("height"), NumberStyles.Float,
            CultureInfo.InvariantCulture, out float s)
            ? Math.Clamp(s, 0.3f, 3) : 1;
        return new(t.Id, t.Kind, SeedOf(t.Id, seed), colour?.StartsWith('#') == true ? colour : null,
            Value("material"), size)
        {
            Relation = t.Relation,
            RelativeTo = t.RelativeTo,
        };
    }

    private static long SeedOf(string id, Seed seed) => (long)(seed.Derive("prop").Derive(id).Value >> 1);
}
