using System.Diagnostics;
using Photoplay.Foundation;

namespace Photoplay.Editing;

/// <summary>Runs ffmpeg as a program. Its absence is a machine fault, its complaints come back in one line.</summary>
public sealed class Ffmpeg : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private Ffmpeg(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public Stream Input => process.StandardInput.BaseStream;
    public Stream Output => process.StandardOutput.BaseStream;

    public static Ffmpeg Start(IEnumerable<string> arguments)
    {
        ProcessStartInfo info = new("ffmpeg")
        {
            RedirectStandardError = true, RedirectStandardInput = true, RedirectStandardOutput = true,
            UseShellExecute = false
        };
        foreach (string a in (string[])["-hide_banner", "-loglevel", "error", "-nostats"]) info.ArgumentList.Add(a);
        foreach (string a in arguments) info.ArgumentList.Add(a);
        try
        {
            return new Ffmpeg(Process.Start(info)!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new PhotoplayException(Fault.Machine, "ffmpeg is missing", "run: apt-get install -y ffmpeg");
        }
    }

    /// <summary>Runs to the end and returns what it printed on standard error.</summary>
    public static string Run(params IEnumerable<string> arguments)
    {
        using Ffmpeg f = Start(arguments);
        f.process.StandardInput.Close();
        f.Output.CopyTo(Stream.Null);
        return f.Finish();
    }

    /// <summary>Closes the input and waits; throws if ffmpeg failed.</summary>
    public string Finish()
    {
        try { process.StandardInput.Close(); }
        catch (IOException) { /* it has gone already: its exit code says why */ }
        process.WaitForExit();
        string text = errors.GetAwaiter().GetResult();
        if (process.ExitCode != 0)
        {
            string last = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "no reason given";
            bool full = text.Contains("No space left", StringComparison.Ordinal);
            throw new PhotoplayException(Fault.Machine, full ? "the disk is full" : $"ffmpeg failed: {last}",
                full ? "free some space and run the same command again: finished frames are kept" : "");
        }
        return text;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            try { process.Kill(); }
            catch (InvalidOperationException) { /* ended in between */ }
        }
        process.Dispose();
    }
}
