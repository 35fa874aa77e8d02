using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Photoplay.Cli.Bench;

/// <summary>CPU time of the calling thread, which other work on the machine does not lengthen. Wall time where the
/// system has no such clock.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec { public nint Seconds, Nanoseconds; }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Timespec time);

    public static double Seconds
        => OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out Timespec t) == 0
            ? t.Seconds + t.Nanoseconds * 1e-9
            : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
}
