using Photoplay.Foundation;

namespace Photoplay.Production;

/// <summary>Hears how the work goes on, from any thread. Hosts show it.</summary>
public interface IReporter
{
    /// <summary>A department starts ("writing", "casting", ...).</summary>
    void Stage(string name);
    /// <summary>Frames of the film finished, of all; which shot.</summary>
    void Frame(string shotId, int shotNumber, int shotCount, long frameInShot, long framesInShot, long filmFrame,
        long filmFrames, bool rendered);
    void Note(Diagnostic note);
}
