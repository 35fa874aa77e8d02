using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Photoplay.Foundation;

namespace Photoplay.Cli;

/// <summary>Runs this program again and watches the memory of it and of every program it starts.</summary>
internal static class ProcessTree
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Highest sum of resident sets of the tree, in megabytes, looked at ten times a second; of the program
    /// itself the kernel's own peak.</summary>
    public static double PeakMegabytes(string[] arguments, CancellationToken cancel)
    {
        ProcessStartInfo info =
            new(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            info.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        foreach (string a in arguments) info.ArgumentList.Add(a);
        using Process p = Process.Start(info)!;
        Task<string> output = p.StandardOutput.ReadToEndAsync(cancel), errors = p.StandardError.ReadToEndAsync(cancel);
        double peak = 0;
        try
        {
            while (!p.WaitForExit(Look))
            {
                cancel.ThrowIfCancellationRequested();
                peak = Math.Max(peak, Math.Max(Resident(p.Id), Kilobytes(p.Id, "VmHWM:") / 1024.0));
            }
        }
        finally
        {
            if (!p.HasExited) p.Kill(true);
        }
        _ = output.GetAwaiter().GetResult();
        return p.ExitCode == 0 ? peak : throw new PhotoplayException(Fault.Machine,
            "the film was not finished: " + errors.GetAwaiter().GetResult().TrimEnd().Split('\n')[^1]);
    }

    private static double Resident(int root)
    {
        Dictionary<int, List<int>> children = [];
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int id)
                && Kilobytes(id, "PPid:") is > 0 and long parent)
                (children.TryGetValue((int)parent, out List<int>? list) ? list : children[(int)parent] = []).Add(id);
        double sum = 0;
        Stack<int> open = new([root]);
        while (open.TryPop(out int id))
        {
            sum += Kilobytes(id, "VmRSS:") / 1024.0;
            foreach (int child in children.GetValueOrDefault(id, [])) open.Push(child);
        }
        return sum;
    }

    /// <summary>A number of /proc/id/status; 0 when the process has gone.</summary>
    private static long Kilobytes(int id, string field)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{id}/status")
                .FirstOrDefault(l => l.StartsWith(field, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[field.Length..].Replace("kB", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
