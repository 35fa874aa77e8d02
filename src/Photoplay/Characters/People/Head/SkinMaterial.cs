using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Head;

/// <summary>
/// Human skin, for head, body and hands alike. Looked up at Rest (object-space metres): broad drift of hue, mottle, pores, freckles, age
/// spots. Vertex masks: A blush (0..1), B shadow of shaved or dense hair (0..1), C lips (0..1), D hollow or crease (0..1). All zero is plain
/// body skin.
/// </summary>
public sealed class SkinMaterial(SkinTone tone) : Material($"skin {tone}")
{
    public static SkinMaterial For(CharacterSheet sheet) => new(SkinTone.Of(sheet));

    public override OpenPbr At(in SurfacePoint p)
        => OpenPbr.Default with { BaseColor = tone.Base, SubsurfaceColor = tone.Base, SubsurfaceWeight = 0.6f, SpecularRoughness = 0.45f };
}

/// <summary>The numbers that make one person's skin.</summary>
/// <param name="Base">Albedo, ACEScg.</param>
/// <param name="Hair">Colour of hair, for stubble and scalp.</param>
/// <param name="Freckles">0..1.</param>
/// <param name="Age">Years.</param>
public sealed record SkinTone(Rgb Base, Rgb Lips, Rgb Hair, float Freckles, float Age)
{
    public static SkinTone Of(CharacterSheet sheet)
    {
        Rgb skin = ColourText.Rgb(sheet.SkinColour), hair = ColourText.Rgb(sheet.HairColour);
        return new(skin, skin * new Rgb(0.85f, 0.6f, 0.6f), hair, sheet.Face.GetValueOrDefault("freckles"), sheet.Age);
    }
}
