using System.Globalization;
using Photoplay.Foundation;
using Photoplay.Production.Judges;

namespace Photoplay.Cli.Bench;

/// <summary>`photoplay bench judges`: makes the pictures that `bench/judges/judge.mjs` shows to public detectors.</summary>
internal static class JudgesReport
{
    private const int MostPictures = 10_000, MostSamples = 256;

    public static IReadOnlyList<string> Sets { get; } = [.. Enum.GetNames<JudgeSet>().Select(n => n.ToLowerInvariant())];

    public static int Run(string? folder, string? only, int? count, int? samples, bool list, CancellationToken cancel)
    {
        if (folder is null)
            throw new PhotoplayException(Fault.Request, "bench judges needs a folder for its pictures",
                "add --pictures FOLDER");
        if (only is not null && !Sets.Contains(only))
            throw new PhotoplayException(Fault.Request, $"there is no set \"{only}\"",
                "choose one of: " + string.Join(", ", Sets));
        if (count is < 1 or > MostPictures)
            throw new PhotoplayException(Fault.Request, $"--count {count} is out of reach",
                string.Create(CultureInfo.InvariantCulture, $"choose 1 to {MostPictures}"));
        if (samples is < 1 or > MostSamples)
            throw new PhotoplayException(Fault.Request, $"--samples {samples} is out of reach",
                string.Create(CultureInfo.InvariantCulture, $"choose 1 to {MostSamples}"));
        JudgePicture[] pictures = [.. Enum.GetValues<JudgeSet>()
            .Where(s => only is null || s.ToString().Equals(only, StringComparison.OrdinalIgnoreCase))
            .SelectMany(s => JudgeList.Of(s, count ?? JudgeList.UsualCount(s)))];
        using ProgressDisplay display = new();
        JudgeGallery gallery = new(folder, samples ?? JudgeGallery.UsualSamples, display, Environment.ProcessorCount);
        if (list)
        {
            gallery.List(pictures);
            display.Close();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{folder}: {pictures.Length} pictures listed, none made"));
            return Outcome.Done;
        }
        (int made, int kept) = gallery.Shoot(pictures, cancel);
        display.Close();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {made} pictures made, {kept} kept"));
        return Outcome.Done;
    }
}
