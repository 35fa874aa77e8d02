using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Photoplay.Directing;
using Photoplay.Foundation;

namespace Photoplay.Editing;

/// <summary>The cut as OpenTimelineIO JSON (Timeline.1), one video track of shots and one audio track
/// for each stem.</summary>
public static class Otio
{
    public static string Write(string title, Timeline timeline, Storyboard board, Func<string, string> shotFile,
        IReadOnlyList<(string Name, string File)> stems)
    {
        double rate = timeline.Fps.Seconds;
        JsonArray video = [];
        Dictionary<string, Shot> shots = board.Scenes.SelectMany(s => s.Shots).ToDictionary(s => s.Id);
        for (int i = 0; i < timeline.Clips.Count; i++)
        {
            Clip c = timeline.Clips[i];
            Rational half = c.DissolveIn / Rational.Whole(2);
            Rational next =
                i + 1 < timeline.Clips.Count ? timeline.Clips[i + 1].DissolveIn / Rational.Whole(2) : Rational.Zero;
            if (c.DissolveIn > Rational.Zero)
                video.Add(new JsonObject
                {
                    ["OTIO_SCHEMA"] = "Transition.1", ["name"] = "dissolve", ["transition_type"] = "SMPTE_Dissolve",
                    ["in_offset"] = Time(c.DissolveIn - half, rate),
                    ["out_offset"] = Time(half, rate), ["metadata"] = new JsonObject(),
                });
            Shot shot = shots[c.ShotId];
            video.Add(new JsonObject
            {
                ["OTIO_SCHEMA"] = "Clip.2", ["name"] = c.ShotId, ["enabled"] = true,
                ["effects"] = new JsonArray(), ["markers"] = new JsonArray(),
                ["source_range"] = Range(half, c.Duration - half - next, rate),
                ["active_media_reference_key"] = "DEFAULT_MEDIA",
                ["media_references"] =
                    new JsonObject { ["DEFAULT_MEDIA"] = Media(shotFile(c.ShotId), c.Duration, rate) },
                ["metadata"] = new JsonObject
                {
                    ["photoplay"] = new JsonObject
                    {
                        ["scene"] = c.SceneId, ["size"] = shot.Size.ToString(),
                        ["move"] = shot.Move.ToString(), ["action"] = shot.Action
                    }
                },
            });
        }
        JsonArray tracks = [Track("Picture", "Video", video)];
        foreach ((string name, string file) in stems)
            tracks.Add(Track(name, "Audio",
            [
                new JsonObject
                {
                    ["OTIO_SCHEMA"] = "Clip.2", ["name"] = name, ["enabled"] = true,
                    ["effects"] = new JsonArray(), ["markers"] = new JsonArray(), ["metadata"] = new JsonObject(),
                    ["source_range"] = Range(Rational.Zero, timeline.End, rate),
                    ["active_media_reference_key"] = "DEFAULT_MEDIA",
                    ["media_references"] = new JsonObject { ["DEFAULT_MEDIA"] = Media(file, timeline.End, rate) },
                },
            ]));
        JsonObject root = new()
        {
            ["OTIO_SCHEMA"] = "Timeline.1", ["name"] = title,
            ["global_start_time"] = Time(Rational.Zero, rate), ["metadata"] = new JsonObject(),
            ["tracks"] = new JsonObject
            {
                ["OTIO_SCHEMA"] = "Stack.1", ["name"] = "tracks", ["enabled"] = true,
                ["source_range"] = null, ["effects"] = new JsonArray(),
                ["markers"] = new JsonArray(), ["metadata"] = new JsonObject(), ["children"] = tracks
            },
        };
        return root.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        }) + "\n";
    }

    private static JsonObject Track(string name, string kind, JsonArray children) => new()
    {
        ["OTIO_SCHEMA"] = "Track.1", ["name"] = name, ["kind"] = kind,
        ["enabled"] = true, ["source_range"] = null, ["effects"] = new JsonArray(),
        ["markers"] = new JsonArray(), ["metadata"] = new JsonObject(), ["children"] = children,
    };

    private static JsonObject Media(string file, Rational duration, double rate) => new()
    {
        ["OTIO_SCHEMA"] = "ExternalReference.1", ["name"] = "", ["target_url"] = file,
        ["available_range"] = Range(Rational.Zero, duration, rate),
        ["available_image_bounds"] = null, ["metadata"] = new JsonObject(),
    };

    private static JsonObject Range(Rational start, Rational duration, double rate)
        => new()
        {
            ["OTIO_SCHEMA"] = "TimeRange.1", ["start_time"] = Time(start, rate), ["duration"] = Time(duration, rate)
        };

    private static JsonObject Time(Rational t, double rate)
        => new() { ["OTIO_SCHEMA"] = "RationalTime.1", ["rate"] = rate, ["value"] = Math.Round(t.Seconds * rate) };
}
