using Photoplay.Characters.People.Clothes;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Body;

/// <summary>What of a person's body clothes leave bare, and the nails.</summary>
internal static class PersonSkin
{
    public static IEnumerable<ActorPart> Build(Fitting fit)
    {
        Skinned skin = BodySkin.Build(fit.Form, fit.Weights, fit.Joints, Covering.BareOf(fit.Worn, fit.Sheet));
        // Plain skin has no masks; the site is for cloth.
        Array.Clear(skin.Rest.Masks);
        fit.Beneath.Add(skin);
        yield return Dresser.Part(fit, "skin", skin, SkinMaterial.For(fit.Sheet));
        if (!fit.Sheet.Garments.Any(g => g.Kind == "space-suit")) yield return NailsOf(fit, NailMaterial(fit.Sheet));
    }

    public static ActorPart NailsOf(Fitting fit, Material horn)
    {
        Cloth nails = new(Nails.Build(fit.Proportions), fit.Weights, fit.Joints, 1);
        return Dresser.Part(fit, "nails",
            nails.Finish(_ => default, recompute: true, edge: new float[nails.Positions.Length]), horn);
    }

    /// <summary>Horn over a pink bed, paler and smoother than the skin.</summary>
    private static Material NailMaterial(CharacterSheet sheet)
    {
        Rgb skin = ColourText.Rgb(sheet.SkinColour), nail = Rgb.Lerp(skin, new Rgb(0.72f, 0.45f, 0.40f), 0.24f);
        return new ProceduralMaterial($"nail {sheet.SkinColour}", (in SurfacePoint _) =>
            OpenPbr.Default with { BaseColor = nail, SpecularRoughness = 0.28f, CoatWeight = 0.2f });
    }
}
