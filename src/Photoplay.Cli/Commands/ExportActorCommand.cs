using System.CommandLine;
using System.Globalization;
using Photoplay.Characters;
using Photoplay.Foundation;
using Photoplay.Production;
using Photoplay.Production.Exchange.Actors;

namespace Photoplay.Cli.Commands;

/// <summary>Gives an actor away as a file for other programs.</summary>
internal static class ExportActorCommand
{
    public static Command Create()
    {
        Argument<string> who = new("who")
        {
            Description = "a kind (woman, fox, robot), or words (\"a tall old fisherman with a grey beard\"), or with --cast a role"
        };
        Option<string> output = new("--output", "-o")
        {
            Description = ".vrm (VRM 1.0: people), .glb or .gltf (anybody)", Required = true
        };
        Option<string?> cast = new("--cast") { Description = "a production folder or cast.json the role is in" };
        Option<long> seed = new("--seed")
        {
            Description = "another seed gives another face (default 1)", DefaultValueFactory = _ => 1
        };
        Option<string> author = new("--author")
        {
            Description = "whom the file names as its author", DefaultValueFactory = _ => "Photoplay"
        };
        Command command = new("actor",
            "Gives an actor away, with bones, skin weights, the face's morph targets and textures.\n\nExample: photoplay export actor \"a tall old fisherman in a yellow raincoat\" -o fisherman.vrm")
        {
            who, output, cast, seed, author
        };
        command.SetAction(r => Run(r.GetValue(who)!, r.GetValue(output)!, r.GetValue(cast), r.GetValue(seed),
            r.GetValue(author)!));
        return command;
    }

    private static int Run(string who, string output, string? cast, long seed, string author)
    {
        if (Directory.Exists(output) || Path.GetDirectoryName(Path.GetFullPath(output)) is { } place
            && !Directory.Exists(place))
            throw new PhotoplayException(Fault.Request, $"{output} is a folder, or lies in one that is not there",
                "give -o the name of a file in a folder that is there");
        if (string.IsNullOrWhiteSpace(author))
            throw new PhotoplayException(Fault.Request, "--author is empty", "VRM wants a name there");
        Diagnostics diagnostics = new();
        CharacterSheet sheet = CastingCall.Find(who, cast, seed, diagnostics);
        foreach (Diagnostic d in diagnostics.All) Outcome.Tell(d);
        WrittenActor written = ActorExport.Write(ActorFactory.Build(sheet), output, author);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{output}: {written.Bones} bones, {written.Vertices:N0} points, {written.Triangles:N0} triangles, {written.Weights} weights of the face"));
        return Outcome.Done;
    }
}
