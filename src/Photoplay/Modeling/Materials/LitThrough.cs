using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>The same stuff, but light passes it: for what holds a flame, whose shadow would lie just where the flame's
/// light is wanted. Gaffers hide a second lamp there.</summary>
public sealed class LitThrough(Material inner) : Material("lit through " + inner.Name)
{
    public override OpenPbr At(in SurfacePoint p)
    {
        OpenPbr m = inner.At(p);
        m.TransmissionColor = Rgb.White;
        return m;
    }

    public override Rgb Emission => inner.Emission;
    public override bool HasOpacity => inner.HasOpacity;
    public override bool ShadowTransparent => true;
    public override bool Changes => inner.Changes;
}
