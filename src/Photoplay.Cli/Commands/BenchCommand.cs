using System.CommandLine;

namespace Photoplay.Cli.Commands;

internal static class BenchCommand
{
    public static Command Create() => new("bench", "");
}
