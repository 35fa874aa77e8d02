using System.CommandLine;

namespace Photoplay.Cli.Commands;

/// <summary>Listed for --help; the launcher itself builds and runs the tests before this program is there.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        Command command = new("test",
            "Builds Photoplay and runs its tests (through the launcher ./photoplay).\n\nExample: ./photoplay test");
        command.SetAction(_ =>
        {
            Outcome.Complain("the tests are run by the launcher", "run ./photoplay test in the source folder");
            return Outcome.Request;
        });
        return command;
    }
}
