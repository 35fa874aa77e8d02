using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Rendering;

/// <summary>
/// What is kept of the last frame that has looked through one of the places in a pixel, while the camera stands: the frame
/// itself, and of which pixels the light has come by nothing that moves or changes, so that it would be found again to the
/// same bits.
/// </summary>
internal sealed class StillRecord(int pixels)
{
    private readonly MovingZone zone = new();
    private readonly bool[] settled = new bool[pixels];
    private TracedFrame? last;
    // Of the last frame, whose memory may hold another by now.
    private int life;
    private int state;

    /// <summary>The frame a period before, if the camera stood where it does now.</summary>
    public TracedFrame? Earlier { get; private set; }
    /// <summary>Whether surfaces' relief expects the same light as then.</summary>
    public bool KeepsShade { get; private set; }
    /// <summary>What paths must stay clear of for their light to be kept.</summary>
    public MovingZone Zone => zone;
    /// <summary>Whether the light of a pixel has come by nothing that moves or changes: before it is exposed, in the frame a
    /// period before, then in this.</summary>
    public ref bool IsSettled(int pixel) => ref settled[pixel];

    /// <summary>A frame begins, seen by a camera that stands.</summary>
    /// <param name="moving">About all that moves, and about media.</param>
    public void Begin(in Camera camera, ReadOnlySpan<Bounds> moving, LightSet lights)
    {
        Earlier = last is { IsGone: false } known && known.Life == life && known.Standing == camera ? known : null;
        // Until the frame is whole, nothing is known of it.
        last = null;
        bool isLitAlike = Earlier is not null && state == lights.State;
        KeepsShade = isLitAlike && lights.BurnsEvenly;
        state = lights.State;
        if (isLitAlike && zone.Holds(moving)) return;
        zone.Surround(moving);
        Array.Clear(settled);
    }

    public void End(TracedFrame frame) => (last, life, Earlier) = (frame, frame.Life, null);
}
