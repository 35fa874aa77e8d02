using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Dresses a body: every garment of the sheet from the skin outwards.</summary>
internal static class Dresser
{
    /// <summary>The garments that are cut and sewn, with the layer each lies in.</summary>
    public static IReadOnlyList<Worn> Layers(CharacterSheet sheet)
    {
        List<Worn> worn = [];
        foreach (GarmentSheet g in sheet.Garments)
            if (Patterns.All.TryGetValue(g.Kind, out Cut? cut))
                worn.Add(new(g, cut, g.Kind == "dungarees" ? 2 : LayerOf(g.Kind)));
        for (int i = 0; i < worn.Count; i++)
            worn[i] = worn[i] with { Cut = SkirtRest.Under(worn[i].Cut, worn.Where(o => o.Layer > worn[i].Layer)) };
        return worn;
    }

    /// <param name="face">Where glasses sit and helmets close.</param>
    /// <param name="hatted">The head as hats see it: a person's own, or of other heads the part a hat sits on.</param>
    public static IEnumerable<ActorPart> Dress(Fitting fit, IReadOnlyList<Worn> worn, HeadMeasures face,
        HeadMeasures hatted)
    {
        foreach (Worn w in worn)
        {
            Tailor tailor = new(fit, w);
            Cloth cloth = tailor.Sew();
            Covering.TakeHidden(cloth, w, worn, fit.Sheet);
            Material fabric = new FabricMaterial(w.Sheet, w.Cut, fit.Proportions.Unit,
                (uint)fit.Seed.Derive(w.Name).Value);
            Skinned sewn = cloth.Finish(s => Texture(fit, s), recompute: true);
            yield return Part(fit, w.Name, SkirtRest.On(fit, w, worn, cloth, sewn), fabric);
            if (Collars.Build(fit, w.Cut, tailor) is { } collar && !Covering.HidesCollar(w, worn))
                yield return Sheet(fit, w.Name + " collar", collar, w.Cut.Thickness, 1,
                    Plain(fit, w.Cut.Fabric, w.Sheet));
        }
        float standOff = worn.Where(w => !w.Cut.FromWaist)
            .Select(w => w.Cut.Ease + 0.0035f * w.Layer + 0.5f * w.Cut.Folds).DefaultIfEmpty(0.01f).Max();
        foreach (GarmentSheet g in fit.Sheet.Garments)
        {
            if (g.Kind == "space-suit") foreach (ActorPart part in SpaceSuit.Build(fit, face, g)) yield return part;
            if (Hats.Build(fit, hatted, g) is { } hat) yield return hat;
            if (Accessories.Build(fit, face, g, standOff) is { } accessory) yield return accessory;
        }
    }

    public static ActorPart Part(Fitting fit, string name, Skinned skinned, Material material)
        => new(name, new($"{fit.Sheet.Id} {name}", [new Shape(skinned.Rest, material)]),
            Deformer: new JointDeformer(fit.Joints, [skinned]));

    /// <summary>A sheet of cloth with a thickness, refined and finished.</summary>
    public static ActorPart Sheet(Fitting fit, string name, Panel panel, float thickness, int levels, Material material)
    {
        Cloth cloth = new(panel, fit.Weights, fit.Joints, levels);
        cloth.Hem(thickness * fit.Proportions.Unit, 0.012f * fit.Proportions.Unit);
        return Part(fit, name, cloth.Finish(s => Texture(fit, s), recompute: true), material);
    }

    /// <summary>A cloth without the seams, pockets and buttons of a cut.</summary>
    public static Material Plain(Fitting fit, string fabric, GarmentSheet sheet) => new FabricMaterial(sheet,
        new(fabric) { Gather = 0, Folds = 0.001f, Neck = 99 }, fit.Proportions.Unit, (uint)fit.Seed.Value);

    /// <summary>Texture coordinates of a site, metres around and along.</summary>
    public static Vec2 Texture(Fitting fit, Site s)
    {
        float u = fit.Proportions.Unit;
        return s.IsArm ? new(s.Angle * 0.047f * u, s.T * fit.Proportions.UpperArm)
            : s.IsLeg ? new(s.Angle * 0.072f * u, s.T * 0.41f * u)
            : s.Part == BodyPart.Skirt
            ? new(s.Angle * 0.16f * u, 0.72f * u + s.T * 0.45f * u)
            : new(s.Angle * 0.15f * u, s.T * 0.0425f * u);
    }

    private static int LayerOf(string garment) => Casting.GarmentWords.PlaceOf(garment) switch
    {
        "bottom" => 0,
        "top" => 1,
        "mid" => 2,
        "outer" => 3,
        "suit" => 2,
        _ => 1
    };
}
