using Photoplay.Foundation;
using Photoplay.Production;

namespace Photoplay.Tests;

/// <summary>Hears of the work and says nothing.</summary>
internal sealed class Silent : IReporter
{
    public void Stage(string name) { }
    public void Frame(string shotId, int shotNumber, int shotCount, long frameInShot, long framesInShot,
        long filmFrame, long filmFrames, bool rendered)
    { }
    public void Note(Diagnostic note) { }
}
