using System.Diagnostics;
using System.Security.Cryptography;
using Xunit;

namespace Photoplay.Screenings;

/// <summary>Whole films through the command line: minutes, not seconds.</summary>
public sealed class ScreeningsTests : IDisposable
{
    private readonly string work = Directory.CreateTempSubdirectory("photoplay-screening-").FullName;
    private static readonly string Program = FindProgram();

    [Fact]
    public void TheSameWordsGiveTheSameFramesWithOneThreadAndWithTwo()
    {
        foreach (string threads in new[] { "1", "2" })
            Assert.Equal(0, Run("make", "A fox trots through a snowy forest at night", "-o",
                Path.Combine(work, threads + ".mp4"), "--size", "96x54", "--seconds", "1", "--quality", "draft",
                "--threads", threads).ExitCode);
        foreach (string name in new[]
        {
            "screenplay.json", "cast.json", "storyboard.json", "locations.json", "shots/010/picture.mkv", "film.mp4"
        })
            Assert.Equal(Hash(Path.Combine(work, "1.film", name)), Hash(Path.Combine(work, "2.film", name)));
    }

    /// <summary>A processor may have AVX-512, AVX2 or neither: the frame is the same.</summary>
    [Fact]
    public void AFrameHasTheSameBitsWithAnyInstructionSet()
    {
        string[] without = ["", "DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic"];
        string[] hashes = [.. without.Select(name =>
        {
            string still = Path.Combine(work, name + "still.png");
            using Process p = Start(["still", "A fox trots through a snowy forest at night in fog", "--at", "1", "-o",
                still, "--size", "96x54", "--quality", "draft"], name);
            Task<string> errors = p.StandardError.ReadToEndAsync();
            p.StandardOutput.ReadToEnd();
            p.WaitForExit();
            Assert.True(p.ExitCode == 0, errors.GetAwaiter().GetResult());
            return Hash(still);
        })];
        Assert.All(hashes, h => Assert.Equal(hashes[0], h));
    }

    [Fact]
    public void AKilledFilmGoesOnWithoutRenderingAFinishedFrameAgain()
    {
        string[] command = ["make", "An astronaut walks across a red desert at sunset", "-o",
            Path.Combine(work, "k.mp4"), "--size", "96x54", "--seconds", "3", "--quality", "draft"];
        string frames = Path.Combine(work, "k.film", "shots", "010", "work");
        using (Process p = Start(command))
        {
            while (!p.HasExited && !(Directory.Exists(frames) && Directory.GetFiles(frames, "*.png").Length >= 4))
                Thread.Sleep(20);
            Assert.False(p.HasExited, "the film was finished before it could be killed");
            p.Kill();
            p.WaitForExit();
        }
        Dictionary<string, DateTime> finished = Directory.GetFiles(frames, "*.png")
            .ToDictionary(f => f, File.GetLastWriteTimeUtc);
        (int code, string output) = Run(command);
        Assert.Equal(0, code);
        int kept = int.Parse(System.Text.RegularExpressions.Regex.Match(output, @"(\d+) kept").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(kept >= finished.Count, $"{kept} kept of {finished.Count} finished");
        Assert.Contains("Nothing has changed", Run(command).Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(work, true);

    private static (int ExitCode, string Output) Run(params string[] arguments)
    {
        using Process p = Start(arguments);
        Task<string> errors = p.StandardError.ReadToEndAsync();
        string output = p.StandardOutput.ReadToEnd();
        p.WaitForExit();
        return (p.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    /// <param name="switchedOff">A runtime setting that is set to 0 for the child.</param>
    private static Process Start(string[] arguments, string switchedOff = "")
    {
        ProcessStartInfo start =
            new("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (switchedOff.Length > 0) start.Environment[switchedOff] = "0";
        return Process.Start(start)!;
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    /// <summary>The command line's own build, in the same configuration as this one.</summary>
    private static string FindProgram()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        string configuration = at.Parent!.Name;
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Photoplay.slnx"))) at = at.Parent;
        return Path.Combine(at!.FullName, "src", "Photoplay.Cli", "bin", configuration, "net10.0", "Photoplay.Cli.dll");
    }
}
