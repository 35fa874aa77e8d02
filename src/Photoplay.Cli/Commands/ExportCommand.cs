using System.CommandLine;

namespace Photoplay.Cli.Commands;

internal static class ExportCommand
{
    public static Command Create() => new("export", "");
}
