namespace Photoplay.Stage;

/// <summary>A material made of another, which answers the renderer's questions as that one does unless it says otherwise.</summary>
public abstract class AlteredMaterial(string name, Material original) : Material(name)
{
    protected Material Original { get; } = original;

    public override bool HasOpacity => Original.HasOpacity;
    public override bool ShadowTransparent => Original.ShadowTransparent;
    public override bool IsFibre => Original.IsFibre;
    public override bool Changes => Original.Changes;
}
