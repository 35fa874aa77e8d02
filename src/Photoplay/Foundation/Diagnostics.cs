namespace Photoplay.Foundation;

public enum Severity { Note, Warning, Error }

/// <summary>A range of a text the user wrote: characters [Start, Start+Length) of Source.</summary>
public readonly record struct TextSpan(string Source, int Start, int Length)
{
    /// <summary>1-based line and column of the start within the text.</summary>
    public (int Line, int Column) Locate(string text)
    {
        int line = 1, column = 1;
        for (int i = 0; i < Start && i < text.Length; i++)
        {
            if (text[i] == '\n') { line++; column = 1; }
            else column++;
        }
        return (line, column);
    }
}

/// <summary>What is wrong or was done differently, where, and what to do about it. For users: plain words,
/// no type names.</summary>
public sealed record Diagnostic(Severity Severity, string What, string Advice = "", TextSpan? Where = null);

/// <summary>Collects diagnostics in order.</summary>
public sealed class Diagnostics
{
    private readonly List<Diagnostic> all = [];

    public IReadOnlyList<Diagnostic> All => all;
    public bool HasErrors => all.Exists(d => d.Severity == Severity.Error);
    public void Add(Diagnostic d) => all.Add(d);
    public void Note(string what, string advice = "", TextSpan? where = null)
        => Add(new(Severity.Note, what, advice, where));
    public void Warn(string what, string advice = "", TextSpan? where = null)
        => Add(new(Severity.Warning, what, advice, where));
    public void Error(string what, string advice = "", TextSpan? where = null)
        => Add(new(Severity.Error, what, advice, where));
}

/// <summary>What kind of trouble stopped the work; the number is the process's exit code.</summary>
public enum Fault { Ours = 1, Request = 2, Machine = 3 }

/// <summary>Stops the work with a reason a user can act on. The only exception that hosts turn into
/// one plain line.</summary>
public sealed class PhotoplayException(Fault fault, string what, string advice = "", TextSpan? where = null)
    : Exception(what)
{
    public Fault Fault { get; } = fault;
    public string Advice { get; } = advice;
    public TextSpan? Where { get; } = where;
}
