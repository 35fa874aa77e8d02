using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>How a shoe is built. Lengths in metres of the adult of the tables.</summary>
/// <param name="Shaft">Leg ring the shaft rises to (2 ankle, 1 knee); null is a low shoe.</param>
/// <param name="Sole">Thickness of the sole at the ball; heels add <paramref name="Heel"/>.</param>
/// <param name="Toe">0 pointed .. 1 round and full.</param>
internal sealed record ShoeLast(string Fabric, float? Shaft, float Sole, float Heel, float Toe, float Bulk, bool Laces,
    string SoleColour);

/// <summary>Shoes and boots: a sole, an upper drawn over a last from the welt to the ankle, a shaft up the leg, laces.
/// The foot bends at the ball.</summary>
internal static class Shoes
{
    private const int Around = 24;

    private static readonly Dictionary<string, ShoeLast> Lasts = new(StringComparer.Ordinal)
    {
        ["shoes"] = new("leather", null, 0.012f, 0.012f, 0.35f, 1.00f, true, "#1a1512"),
        ["sneakers"] = new("canvas", null, 0.024f, 0.004f, 0.8f, 1.06f, true, "#e9e6df"),
        ["boots"] = new("leather", 1.68f, 0.018f, 0.014f, 0.7f, 1.08f, true, "#1c1713"),
        ["rubber-boots"] = new("rubber", 1.28f, 0.018f, 0.012f, 0.9f, 1.12f, false, "#20261f"),
        ["flats"] = new("leather", null, 0.006f, 0.003f, 0.5f, 0.96f, false, "#4a3a30"),
        ["space-boots"] = new("shell", 1.66f, 0.034f, 0.006f, 1f, 1.22f, false, "#3c3e42"),
        ["foot"] = new("leather", null, 0.002f, 0, 0.75f, 0.93f, false, "#000000"),
    };

    /// <summary>Leg ring the wearer's boots rise to, or null for low shoes.</summary>
    public static float? ShaftOf(CharacterSheet sheet)
        => sheet.Garments.Select(g => Lasts.GetValueOrDefault(g.Kind)?.Shaft).FirstOrDefault(s => s is not null);

    public static IEnumerable<ActorPart> Build(Fitting fit)
    {
        GarmentSheet sheet = fit.Sheet.Garments.FirstOrDefault(g => Casting.GarmentWords.PlaceOf(g.Kind) == "feet")
            ?? new("barefoot", "#000000");
        if (fit.Sheet.Garments.Any(g => g.Kind == "space-suit")) sheet = new("space-boots", "#d8d6d0");
        bool bare = sheet.Kind is "barefoot" or "sandals";
        ShoeLast last = Lasts.GetValueOrDefault(bare ? "foot" : sheet.Kind, Lasts["shoes"]);
        Cut cut = new(last.Fabric);
        List<Shape> shapes = [];
        List<Skinned> skins = [];
        void Add(Panel panel, int levels, float hem, Material material)
        {
            Cloth cloth = new(panel, fit.Weights, fit.Joints, levels);
            if (levels > 0) cloth.Thin(ClothThinning.Unseen * fit.Proportions.Unit);
            if (hem > 0) cloth.Hem(hem * fit.Proportions.Unit, 0.03f * fit.Proportions.Unit);
            Skinned s = cloth.Finish(x => x.IsFoot ? new(x.Angle * 0.06f, x.T * 0.25f) : Dresser.Texture(fit, x),
                recompute: true, edge: hem > 0 ? null : new float[cloth.Positions.Length]);
            if (material is SkinMaterial) Array.Clear(s.Rest.Masks);
            skins.Add(s);
            shapes.Add(new(s.Rest, material));
        }
        Material upper = bare
            ? SkinMaterial.For(fit.Sheet)
            : new FabricMaterial(sheet, cut, fit.Proportions.Unit, (uint)fit.Sheet.Seed);
        Material sole =
            bare ? upper : new FabricMaterial(new("sole", last.SoleColour), new("rubber"), fit.Proportions.Unit, 5);
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            ShoeForm form = new(fit, last, side);
            Add(form.Upper(Around), 1, bare ? 0 : 0.004f, upper);
            Add(form.SolePanel(Around), 1, 0, sole);
            if (last.Laces)
                Add(form.LacePanel(), 0, 0, new FabricMaterial(new("lace",
                    sheet.Kind == "sneakers" ? "#f2efe8" : "#1d1815"), new("cotton"), fit.Proportions.Unit, 3));
        }
        yield return new("shoes", new($"{fit.Sheet.Id} shoes", shapes), Deformer: new JointDeformer(fit.Joints, skins));
    }
}
