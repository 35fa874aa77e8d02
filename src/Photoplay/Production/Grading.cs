using Photoplay.Foundation;
using Photoplay.Rendering.Grading;
using Photoplay.Writing;

namespace Photoplay.Production;

/// <summary>The film's grade, and a hash of what it was made from.</summary>
public sealed record ChosenGrade(Grade? Grade, string Key);

/// <summary>Finds the grade a brief asks for, by a file and by words; a file from elsewhere is copied
/// into the production.</summary>
internal static class Grading
{
    private const long MostBytes = 64_000_000;

    public static (Brief Brief, ChosenGrade Chosen) Choose(ProductionFolder folder, Brief brief)
    {
        string text = "";
        Grade? file = null;
        if (brief.Grade is { } name)
        {
            string path = Path.IsPathRooted(name) ? name : folder.At(name), shown = Path.GetFileName(name);
            if (!File.Exists(path))
                throw new PhotoplayException(Fault.Request, $"there is no grade {path}",
                    "check the path, or take \"grade\" out of brief.json");
            if (new FileInfo(path).Length > MostBytes)
                throw new PhotoplayException(Fault.Request, $"{shown} is larger than any grade",
                    "use a .cube, .cdl or .cc file");
            text = File.ReadAllText(path);
            file = Grade.Read(text, shown);
            string kept = "grade" + Path.GetExtension(name).ToLowerInvariant();
            if (Path.GetFullPath(path) != folder.At(kept)) folder.Write(kept, text);
            brief = brief with { Grade = kept };
        }
        Cdl? words = GradeWords.Read(Words(brief));
        return (brief, new(Grade.Of(words, file), StableHash.Of(text, words?.ToString() ?? "")));
    }

    /// <summary>A screenplay says it on its title page, as "Grade: bleach bypass"; a prompt anywhere.</summary>
    private static string Words(Brief brief)
    {
        const string key = "Grade:";
        if (!brief.IsFountain) return brief.Words;
        string? line = brief.Words.Split('\n').TakeWhile(l => l.Trim().Length > 0)
            .FirstOrDefault(l => l.StartsWith(key, StringComparison.OrdinalIgnoreCase));
        return line?[key.Length..] ?? "";
    }
}
