using Photoplay.Stage;

namespace Photoplay.Rendering.Looks;

/// <summary>What all drawn looks share: drawings are made twelve times a second, everything in them is in focus and
/// nothing is blurred by the shutter; the camera moves on smoothly, as a rostrum camera does.</summary>
public abstract class DrawnLook(string id, params string[] words) : Look(id, words)
{
    private const int DrawingsPerSecond = 12;
    private static readonly Wardrobe poster = new("poster paint", Poster, shaved: true);

    /// <summary>Whether things are painted in flat matt colours rather than in what they are made of.</summary>
    protected virtual bool IsFlat => false;
    public override bool NeedsSketch => true;
    protected override RenderSettings Change(RenderSettings settings)
        => settings with { PosesPerSecond = DrawingsPerSecond, ShutterScale = 0 };
    public override World Dress(World world) => IsFlat ? poster.Dress(world) : world;
    public override ICameraMove Mount(ICameraMove camera) => new Lens(camera, c => c with { FStop = c.FStop * 8 });

    /// <summary>The thing's broad colour without pattern, bumps or shine.</summary>
    internal static OpenPbr Poster(in SurfacePoint p, Material made)
    {
        OpenPbr m = made.At(p with { Footprint = p.Footprint * 8 + 0.03f });
        // What glows in a pattern (lit windows) keeps it.
        m.Emission = made.At(p).Emission;
        m.BumpNormal = default;
        m.SpecularWeight *= m.TransmissionWeight;
        m.CoatWeight = m.FuzzWeight = m.BaseMetalness = 0;
        return m;
    }
}
