using Photoplay.Characters.People.Body;
using Photoplay.Characters.People.Head;
using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Characters.People.Clothes;

/// <summary>Dresses a body: every garment of the sheet from the skin outwards.</summary>
internal static class Dresser
{
    /// <param name="face">Where glasses sit and helmets close.</param>
    /// <param name="headwear">See <see cref="Headwear"/>.</param>
    public static IEnumerable<ActorPart> Dress(Fitting fit, HeadMeasures face, IReadOnlyList<ActorPart> headwear)
    {
        IReadOnlyList<Worn> worn = fit.Worn;
        List<Skinned> collars = [];
        GarmentSheet? tie = fit.Sheet.Garments.FirstOrDefault(g => g.Kind == "tie");
        foreach (Worn w in worn)
        {
            if (tie is not null && w.Layer > OverShirt)
            {
                // A tie lies on the shirt, under whatever is worn over that.
                Skinned tied = Accessories.Tie(fit, StandOff(worn.Where(o => o.Layer < OverShirt)));
                yield return Part(fit, "tie", tied, Accessories.TieStuff(fit, tie));
                fit.Beneath.Add(tied);
                tie = null;
            }
            Tailor tailor = new(fit, w);
            Cloth cloth = tailor.Sew();
            if (w.Name == "space-suit") SpaceSuit.Seat(fit, face, cloth);
            Material fabric = new FabricMaterial(w.Sheet, w.Cut, fit.Proportions.Unit,
                (uint)fit.Seed.Derive(w.Name).Value);
            Skinned whole = SkirtRest.On(fit, w, cloth, cloth.Finish(s => Texture(fit, s), recompute: true));
            Covering.TakeHidden(cloth, w, worn, fit.Sheet);
            Skinned sewn = cloth.Finish(s => Texture(fit, s), recompute: true);
            yield return Part(fit, w.Name, SkirtRest.On(fit, w, cloth, sewn), fabric);
            fit.Beneath.Add(whole);
            if (Collars.Build(fit, w.Cut, tailor) is { } collar && !Covering.HidesCollar(w, worn, fit.Sheet))
            {
                bool stands = w.Cut.HasStandingCollar;
                // What stands starts beneath its neckline, and stays there.
                Skinned strip = Lay(fit, collar, w.Cut.Thickness, 1, stands ? 0.010f : MostLift);
                yield return Part(fit, w.Name + " collar", strip, Plain(fit, w.Cut.Fabric, w.Sheet));
                // Coats lie over collars that stand and over lapels; those that fall about the neck are bedded in between.
                if (stands || w.Cut.Collar == Collar.Lapels) fit.Beneath.Add(strip);
                else collars.Add(strip);
            }
        }
        foreach (Skinned collar in collars) fit.Beneath.Add(collar);
        if (tie is not null)
            yield return Part(fit, "tie", Accessories.Tie(fit, StandOff(worn)), Accessories.TieStuff(fit, tie));
        float standOff = StandOff(worn);
        foreach (GarmentSheet g in fit.Sheet.Garments)
        {
            if (g.Kind == "space-suit") foreach (ActorPart part in SpaceSuit.Build(fit, face, g)) yield return part;
            if (g.Kind == Headcloth.Name) yield return Headcloth.Fall(fit, face, g, standOff);
            if (Accessories.Build(fit, face, g, standOff) is { } accessory) yield return accessory;
        }
        foreach (ActorPart part in headwear) yield return part;
    }

    /// <summary>Layer of what is worn over a shirt: its tie, then waistcoat, jacket, coat.</summary>
    private const float OverShirt = 1.75f;

    /// <summary>How far the outermost cloth of the trunk stands off the body where nothing holds it, metres of the table's
    /// adult.</summary>
    private static float StandOff(IEnumerable<Worn> worn) => worn.Where(w => !w.Cut.FromWaist)
        .Select(w => w.Cut.Ease + 0.0035f * w.Layer + 0.5f * w.Cut.Folds).DefaultIfEmpty(0.01f).Max();

    /// <summary>Hats and headcloths, which hair has to fit under.</summary>
    /// <param name="head">The head as hats see it: a person's own, or of other heads the part a hat sits on.</param>
    public static IReadOnlyList<ActorPart> Headwear(Fitting fit, HeadMeasures head)
        => [.. fit.Sheet.Garments.Select(g => g.Kind == Headcloth.Name ? Headcloth.Shell(fit, head, g)
            : Hats.Build(fit, head, g)).OfType<ActorPart>()];

    /// <summary>Garments from the skin outwards. What is worn with a skirt goes into it.</summary>
    public static IReadOnlyList<Worn> Layers(CharacterSheet sheet)
    {
        List<Worn> worn = [];
        foreach (GarmentSheet g in sheet.Garments)
            if (Patterns.All.TryGetValue(g.Kind, out Cut? cut))
                worn.Add(new(g, cut, g.Kind == "dungarees" ? 2 : LayerOf(g.Kind)));
        if (worn.Find(w => w.Cut.Skirt is not null) is { } skirted && !worn.Any(w => w.Cut.Leg is not null))
            worn.Add(new(new(Patterns.Briefs, skirted.Sheet.Colour), Patterns.All[Patterns.Briefs], 0));
        int skirt = worn.FindIndex(w => w.Cut.FromWaist && w.Cut.Skirt is not null),
            top = worn.FindIndex(w => w.Layer == 1 && w.Cut.Skirt is null);
        if (skirt >= 0 && top >= 0)
        {
            worn[skirt] = worn[skirt] with { Layer = 1.5f };
            worn[top] = worn[top] with { Cut = worn[top].Cut with { Tuck = worn[skirt].Cut.Neck, Gather = 0 } };
        }
        for (int i = 0; i < worn.Count; i++)
        {
            Worn[] outer = [.. worn.Where(o => o.Layer > worn[i].Layer)];
            worn[i] = worn[i] with { Cut = SkirtRest.Within(SkirtRest.Under(worn[i].Cut, outer), outer) };
        }
        return [.. worn.OrderBy(w => w.Layer)];
    }

    public static ActorPart Part(Fitting fit, string name, Skinned skinned, Material material)
        => new(name, new($"{fit.Sheet.Id} {name}", [new Shape(skinned.Rest, material)]),
            Deformer: new JointDeformer(fit.Joints, [skinned]));

    /// <summary>A sheet of cloth with a thickness, laid on what is worn so far and finished.</summary>
    public static ActorPart Sheet(Fitting fit, string name, Panel panel, float thickness, int levels, Material material)
        => Part(fit, name, Lay(fit, panel, thickness, levels), material);

    /// <param name="most">How far it may be lifted, metres of the table's adult.</param>
    /// <param name="gap">Air beneath it, metres of the table's adult.</param>
    /// <param name="hold">Binds some of it otherwise than what it lies on.</param>
    public static Skinned Lay(Fitting fit, Panel panel, float thickness, int levels, float most = MostLift, float gap = 0.0025f,
        Action<Cloth>? hold = null)
    {
        float unit = fit.Proportions.Unit;
        Cloth cloth = new(panel, fit.Weights, fit.Joints, levels);
        cloth.Lift(fit.Outward.At, (site, at, way) => fit.Beneath.Lacks(site, at, way, (gap + thickness) * unit, most));
        cloth.Follow((site, at, normal) => Follows(site, fit.Beneath.Outermost(site, at, normal, Loose * unit), unit));
        hold?.Invoke(cloth);
        if (levels > 0) cloth.Thin(ClothThinning.Unseen * unit);
        cloth.Hem(thickness * unit, 0.012f * unit);
        return SkirtRest.Over(fit, thickness, cloth, cloth.Finish(s => Texture(fit, s), recompute: true));
    }

    /// <summary>How far a sheet is lifted off what is beneath at once: more is asked where an arm begins only, metres of the
    /// table's adult.</summary>
    private const float MostLift = 0.03f;

    /// <summary>From this height over what is beneath cloth goes its own way, metres of the table's adult.</summary>
    private const float Loose = 0.09f;

    /// <summary>What lies on cloth goes along with it; below the waist only with skirts, since trousers part.</summary>
    private static (Footing On, float Share)? Follows(Site site, Footing? below, float unit)
    {
        if (below is not { } on) return null;
        float share = 1 - Maths.SmoothStep(0.35f * Loose * unit, Loose * unit, on.Height);
        return site.Part == BodyPart.Trunk && site.T < 12.5f || on.On.Drape is not null ? (on, share)
            : site.Part == BodyPart.Trunk && site.T < 14.5f ? (on, share * Maths.SmoothStep(14.5f, 12.5f, site.T))
            : null;
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
