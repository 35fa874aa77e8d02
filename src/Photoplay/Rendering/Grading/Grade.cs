using Photoplay.Foundation;

namespace Photoplay.Rendering.Grading;

/// <summary>What a colourist has decided for the film: a correction of light before the display transform, a table of
/// code values after it, or both.</summary>
public sealed record Grade(Cdl? Cdl, CubeLut? Lut)
{
    /// <summary>Reads the text of a .cube, .cdl, .ccc or .cc file; which it is, its name says.</summary>
    public static Grade Read(string text, string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".cube" => new(null, CubeReader.Read(text, fileName)),
        ".cdl" or ".cc" or ".ccc" or ".xml" => new(CdlReader.Read(text, fileName), null),
        _ => throw new PhotoplayException(Fault.Request, $"{fileName} is not a grade",
            "use a .cube, .cdl, .ccc or .cc file"),
    };

    /// <summary>From words and a file, either of which may say nothing.</summary>
    public static Grade? Of(Cdl? words, Grade? file)
        => words is null ? file : new(file?.Cdl is { } c ? words.Then(c) : words, file?.Lut);
}
