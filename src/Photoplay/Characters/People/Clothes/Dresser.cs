using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Dresses a person: every garment of the sheet from the skin outwards, and what of the body stays bare.</summary>
internal static class Dresser
{
    public static IEnumerable<ActorPart> Dress(Fitting fit, HeadMeasures head)
    {
        List<Worn> worn = [];
        foreach (GarmentSheet g in fit.Sheet.Garments)
            if (Patterns.All.TryGetValue(g.Kind, out Cut? cut)) worn.Add(new(g, cut, LayerOf(g.Kind)));
        Skinned skin = BodySkin.Build(fit.Form, fit.Weights, fit.Joints, Covering.BareOf(worn, fit.Sheet));
        yield return Part(fit, "skin", skin, SkinMaterial.For(fit.Sheet));
        foreach (Worn w in worn)
        {
            Cloth cloth = new Tailor(fit, w).Sew();
            Covering.TakeHidden(cloth, w, worn, fit.Sheet);
            yield return Part(fit, w.Name, cloth.Finish(s => Texture(fit, s), recompute: true), new FabricMaterial(w.Sheet, w.Cut, fit.Proportions.Unit, (uint)fit.Seed.Derive(w.Name).Value));
        }
        foreach (ActorPart shoe in Shoes.Build(fit)) yield return shoe;
    }

    public static ActorPart Part(Fitting fit, string name, Skinned skinned, Material material)
        => new(name, new($"{fit.Sheet.Id} {name}", [new Shape(skinned.Rest, material)]), Deformer: new JointDeformer(fit.Joints, [skinned]));

    /// <summary>Texture coordinates of a site, metres around and along.</summary>
    public static Vec2 Texture(Fitting fit, Site s)
    {
        float u = fit.Proportions.Unit;
        return s.IsArm ? new(s.Angle * 0.047f * u, s.T * fit.Proportions.UpperArm) : s.IsLeg ? new(s.Angle * 0.072f * u, s.T * 0.41f * u)
            : s.Part == BodyPart.Skirt ? new(s.Angle * 0.16f * u, 0.72f * u + s.T * 0.45f * u) : new(s.Angle * 0.15f * u, s.T * 0.0425f * u);
    }

    private static int LayerOf(string garment) => Casting.GarmentWords.PlaceOf(garment) switch { "bottom" => 0, "top" => 1, "mid" => 2, "outer" => 3, _ => 1 };
}
