using System.CommandLine;
using System.CommandLine.Help;
using Photoplay.Cli;
using Photoplay.Cli.Commands;

// photoplay: words in, a finished film out. One command a file in Commands/.
Command root = new("photoplay",
    "Photoplay turns a prompt or a screenplay into a finished short film, on this machine.\n\nExample: photoplay make \"A lost fox cub follows a lantern through a snowy forest at night\" -o fox.mp4")
{
    MakeCommand.Create(), StoryboardCommand.Create(), StillCommand.Create(), GroundCommand.Create(),
    SheetCommand.Create(), ExportCommand.Create(), BenchCommand.Create(), DoctorCommand.Create(), TestCommand.Create(),
    new HelpOption { Recursive = true }, new VersionOption(),
};
return Outcome.Run(root, args);
