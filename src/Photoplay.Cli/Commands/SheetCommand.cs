using System.CommandLine;

namespace Photoplay.Cli.Commands;

internal static class SheetCommand
{
    public static Command Create() => new("sheet", "");
}
