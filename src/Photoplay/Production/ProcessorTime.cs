using System.Diagnostics;

namespace Photoplay.Production;

/// <summary>The clock that benches count with.</summary>
internal static class ProcessorTime
{
    /// <summary>CPU seconds this process has spent, of all threads.</summary>
    public static double Spent()
    {
        using Process self = Process.GetCurrentProcess();
        return self.TotalProcessorTime.TotalSeconds;
    }
}
