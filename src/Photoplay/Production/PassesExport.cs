using System.Text.Json;
using Photoplay.Cinematography;
using Photoplay.Directing;
using Photoplay.Editing;
using Photoplay.Foundation;
using Photoplay.Rendering;
using Photoplay.Rendering.Looks;

namespace Photoplay.Production;

/// <summary>Which frames of a production to take passes of, and how to write them.</summary>
/// <param name="ShotId">Null for every shot.</param>
/// <param name="At">One frame only, at this film time in seconds.</param>
/// <param name="AsPng">8-bit pictures, one file a pass, instead of one EXR of all.</param>
public sealed record PassesWanted(string? ShotId = null, double? At = null, int Every = 1, bool AsPng = false);

/// <summary>
/// Writes each frame's passes for a compositor: beauty (linear ACEScg, not yet developed) with alpha, albedo, normal
/// (world), depth (metres), motion (pixels to one frame before), and Cryptomattes of objects and materials. As PNG:
/// beauty developed, albedo, normal as half plus half, depth as 1 / (1 + metres / 5), motion as middle grey plus 1/32 a
/// pixel, mattes as a colour a name, alpha.
/// </summary>
internal sealed class PassesExport(ProductionFolder folder, Plan plan, int threads)
{
    private const int MatteSamples = 16, Samples = 8, Bounces = 3;

    public IReadOnlyList<string> Write(PassesWanted wanted, Action<long, long> onFrame, CancellationToken cancel)
    {
        List<string> files = [];
        foreach ((BoardScene scene, Shot shot, IReadOnlyList<long> frames) in Frames(wanted))
        {
            SceneStage stage = new(plan, scene, threads);
            Take take = stage.Shoot(shot);
            TakeCamera camera = new(take);
            Look look = LookBook.Find(plan.Brief.Look ?? plan.Screenplay.Look);
            Photographer photographer = new(Cinematographer.Stage(stage.Performance, stage.Place, take), stage.Models,
                look.Adapt(new(plan.Brief.Width, plan.Brief.Height, Samples, Bounces, threads)));
            double seconds = 1 / plan.Brief.Fps.Seconds;
            SortedDictionary<string, SortedDictionary<string, uint>> names = new(StringComparer.Ordinal);
            foreach (long n in frames)
            {
                cancel.ThrowIfCancellationRequested();
                double time = shot.Start.Seconds + n * seconds;
                Picture p = Resolver.Resolve([photographer.Trace(camera, time, seconds, (int)n, cancel)], 0,
                    photographer.Settings);
                (Mattes objects, Mattes materials) = photographer.Mattes(camera, time, seconds, MatteSamples);
                foreach (Mattes m in (Mattes[])[objects, materials])
                {
                    if (!names.TryGetValue(m.Layer, out SortedDictionary<string, uint>? known))
                        names[m.Layer] = known = new(StringComparer.Ordinal);
                    foreach ((string who, uint id) in m.Names) known[who] = id;
                }
                string name = FormattableString.Invariant($"{n:D5}");
                ProductionFolder.Guard(() =>
                {
                    Directory.CreateDirectory(folder.At("export", "passes", shot.Id));
                    if (wanted.AsPng)
                        foreach ((string pass,
                            byte[] rgb) in Pictures(p, objects, materials, look, stage, take, (int)n))
                            PngFile.Write(Named($"{name}.{pass}.png"), rgb, p.Width, p.Height);
                    else
                    {
                        using FileStream s = File.Create(Named(name + ".exr"));
                        Exr.Write(s, p.Width, p.Height, Channels(p, objects, materials), Notes(objects, materials));
                    }
                });
                onFrame(n + 1, frames[^1] + 1);
                foreach ((string layer, SortedDictionary<string, uint> known) in wanted.AsPng ? [] : names)
                    folder.Write($"export/passes/{shot.Id}/{layer}.json", Manifest(known));

                string Named(string file)
                {
                    files.Add(folder.At("export", "passes", shot.Id, file));
                    return files[^1];
                }
            }
        }
        return files;
    }

    private IEnumerable<(BoardScene Scene, Shot Shot, IReadOnlyList<long> Frames)> Frames(PassesWanted wanted)
    {
        IEnumerable<(BoardScene Scene, Shot Shot)> all =
            plan.Storyboard.Scenes.SelectMany(s => s.Shots.Select(x => (s, x)));
        if (wanted.At is { } at)
        {
            Timeline timeline = Timeline.Cut(plan.Storyboard);
            if (!(at >= 0 && at < timeline.PictureEnd.Seconds))
                throw new PhotoplayException(Fault.Request,
                    FormattableString.Invariant($"--at {at} is outside the film's {timeline.PictureEnd.Seconds:0.0} seconds of picture"),
                    "choose a time inside it");
            Clip clip = timeline.Clips.Last(c => c.Start.Seconds <= at);
            (BoardScene scene, Shot shot) = all.First(x => x.Shot.Id == clip.ShotId);
            long frame = Math.Clamp((long)((at - clip.Start.Seconds) * plan.Brief.Fps.Seconds), 0,
                Math.Max(0, Count(shot) - 1));
            return [(scene, shot, [frame])];
        }
        (BoardScene Scene, Shot Shot)[] chosen =
            [.. all.Where(x => wanted.ShotId is null || x.Shot.Id == wanted.ShotId)];
        if (chosen.Length == 0)
            throw new PhotoplayException(Fault.Request, $"there is no shot {wanted.ShotId}",
                "shots: " + string.Join(", ", all.Select(x => x.Shot.Id)));
        return chosen.Select(x => (x.Scene, x.Shot, (IReadOnlyList<long>)[.. Enumerable.Range(0, (int)Count(x.Shot))
            .Where(n => n % wanted.Every == 0).Select(n => (long)n)]));
    }

    private long Count(Shot shot) => (shot.Duration * plan.Brief.Fps).Floor;

    private static float[] Alpha(Mattes objects)
        => [.. Enumerable.Range(0, objects.Width * objects.Height)
            .Select(i => Maths.Saturate(Enumerable.Range(0, Mattes.Ranks).Sum(r => objects.Coverage(r, i))))];

    private static List<(string, float[])> Channels(Picture p, Mattes objects, Mattes materials)
    {
        List<(string, float[])> channels =
        [
            ("R", [.. p.Radiance.Select(c => c.R)]), ("G", [.. p.Radiance.Select(c => c.G)]),
            ("B", [.. p.Radiance.Select(c => c.B)]), ("A", Alpha(objects)),
            ("albedo.R", [.. p.Albedo.Select(c => c.R)]), ("albedo.G", [.. p.Albedo.Select(c => c.G)]),
            ("albedo.B", [.. p.Albedo.Select(c => c.B)]),
            ("N.X", [.. p.Normals.Select(n => n.X)]), ("N.Y", [.. p.Normals.Select(n => n.Y)]),
            ("N.Z", [.. p.Normals.Select(n => n.Z)]),
            ("Z", p.Depths), ("motion.X", [.. p.Motion.Select(m => m.X)]), ("motion.Y", [.. p.Motion.Select(m => m.Y)]),
        ];
        foreach (Mattes m in (Mattes[])[objects, materials])
            for (int rank = 0; rank < Mattes.Ranks; rank++)
            {
                (int layer, bool second) = (rank / 2, rank % 2 == 1);
                channels.Add(($"{m.Layer}{layer:D2}.{(second ? "B" : "R")}",
                    [.. Enumerable.Range(0, m.Width * m.Height).Select(i => m.Id(rank, i))]));
                channels.Add(($"{m.Layer}{layer:D2}.{(second ? "A" : "G")}",
                    [.. Enumerable.Range(0, m.Width * m.Height).Select(i => m.Coverage(rank, i))]));
            }
        return channels;
    }

    /// <summary>What Cryptomatte readers look for (specification 1.2.0); names stand in a file beside the frames,
    /// because some readers of EXR stumble over long attributes.</summary>
    private static SortedDictionary<string, string> Notes(params Mattes[] layers)
    {
        SortedDictionary<string, string> notes = new(StringComparer.Ordinal);
        foreach (Mattes m in layers)
        {
            string key = "cryptomatte/"
                + Mattes.HashOf(m.Layer).ToString("x8", System.Globalization.CultureInfo.InvariantCulture)[..7] + "/";
            notes[key + "name"] = m.Layer;
            notes[key + "hash"] = "MurmurHash3_32";
            notes[key + "conversion"] = "uint32_to_float32";
            notes[key + "manif_file"] = m.Layer + ".json";
        }
        return notes;
    }

    private static string Manifest(SortedDictionary<string, uint> names)
        => "{"
            + string.Join(',', names.Select(n => $"\n\"{JsonEncodedText.Encode(n.Key)}\":\"{n.Value:x8}\"")) + "\n}\n";

    private IEnumerable<(string Pass, byte[] Rgb)> Pictures(Picture p, Mattes objects, Mattes materials, Look look,
        SceneStage stage, Take take, int frame)
    {
        byte[] Of(Func<int, Rgb> code) => [.. Enumerable.Range(0, p.Width * p.Height).Select(code)
            .SelectMany(c => (byte[])[Code(c.R), Code(c.G), Code(c.B)])];
        float[] alpha = Alpha(objects);
        yield return ("albedo", Of(i => Shown(p.Albedo[i].ToLinearRec709())));
        yield return ("normal",
            Of(i => new(0.5f + 0.5f * p.Normals[i].X, 0.5f + 0.5f * p.Normals[i].Y, 0.5f + 0.5f * p.Normals[i].Z)));
        yield return ("depth", Of(i => new(1 / (1 + p.Depths[i] / 5))));
        yield return ("motion", Of(i => new(0.5f + p.Motion[i].X / 32, 0.5f + p.Motion[i].Y / 32, 0.5f)));
        yield return ("object", Of(i => Flag(objects, i)));
        yield return ("material", Of(i => Flag(materials, i)));
        yield return ("alpha", Of(i => new(alpha[i])));
        Exposure exposure = take.ExposureStops is { } set
            ? new(set + plan.Brief.Exposure)
            : FilmBack.Meter([p], stage.Place.ExposureBias + plan.Brief.Exposure);
        yield return ("beauty", LookBook.Develop(p, exposure, frame, look, plan.Grade.Grade));
    }

    private static byte Code(float v) => (byte)(Maths.Saturate(v) * 255 + 0.5f);
    private static Rgb Shown(Rgb c) => new(Rgb.LinearToSrgb(Maths.Saturate(c.R)), Rgb.LinearToSrgb(Maths.Saturate(c.G)),
        Rgb.LinearToSrgb(Maths.Saturate(c.B)));

    /// <summary>A colour of its own for each name, mixed as they cover the pixel.</summary>
    private static Rgb Flag(Mattes m, int pixel)
    {
        Rgb sum = default;
        for (int rank = 0; rank < Mattes.Ranks && m.Coverage(rank, pixel) > 0; rank++)
        {
            Seed s = new(BitConverter.SingleToUInt32Bits(m.Id(rank, pixel)));
            sum += new Rgb(0.2f + 0.8f * s.Uniform(0), 0.2f + 0.8f * s.Uniform(1), 0.2f + 0.8f * s.Uniform(2))
                * m.Coverage(rank, pixel);
        }
        return sum;
    }
}
