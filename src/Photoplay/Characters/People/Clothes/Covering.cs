using Photoplay.Characters.People.Body;

namespace Photoplay.Characters.People.Clothes;

/// <summary>What covers what: skin and inner cloth that cannot be seen are left out, with an overlap under every edge,
/// so nothing pokes through.</summary>
internal static class Covering
{
    private const float BelowArmpit = 9.6f;
    /// <summary>How far legs go on inside boots, leg rings.</summary>
    private const float IntoShaft = 0.2f;
    private const float NoLegs = 3;

    public static Bareness BareOf(IReadOnlyList<Worn> worn, CharacterSheet sheet)
    {
        float neck = 19, arms = -1, legs = -1;
        foreach (Worn w in worn)
        {
            Cut c = w.Cut;
            if (!c.FromWaist) neck = MathF.Min(neck, c.Neck + c.Scoop + 1.2f);
            // The wider, the further up one sees.
            if (c.Sleeve > 0) arms = MathF.Max(arms, c.Sleeve - 0.16f - 10 * MathF.Max(0, c.Cuff - 0.05f));
            if (c.Leg is { } l)
                legs = MathF.Max(legs, l - (w.Name == Patterns.Briefs ? 0.04f : 0.15f + 8 * MathF.Max(0, c.LegWidth - 0.05f)));
        }
        // Into an arm hole without a sleeve one sees down to below the armpit.
        if (worn.Where(w => !w.Cut.FromWaist).All(w => w.Cut.Sleeve <= 0)) neck = MathF.Max(neck, BelowArmpit);
        bool suited = sheet.Garments.Any(g => g.Kind == "space-suit");
        // Within a helmet's ring one sees no further down than the throat, and not into boots at all.
        if (suited) (neck, legs) = (1.4f, NoLegs);
        return new(neck, arms, legs, Shoes.ShaftOf(sheet) + IntoShaft ?? float.MaxValue, !suited);
    }

    /// <summary>Whether an outer garment closes over this one's collar, or a cloth about the neck lies all over it.</summary>
    public static bool HidesCollar(Worn worn, IReadOnlyList<Worn> all, CharacterSheet sheet)
        => worn.Cut.Collar == Collar.Ribbed && sheet.Garments.Any(g => g.Kind is Headcloth.Name or "scarf")
            || worn.Cut.HasStandingCollar && sheet.Garments.Any(g => g.Kind == Headcloth.Name)
            || all.Any(o => o.Layer > worn.Layer && !o.Cut.FromWaist && o.Cut.Scoop < 0.8f
            && worn.Cut.Collar is not (Collar.Turtle or Collar.Shirt));

    /// <summary>The hair one has under what is worn on the head: none is seen under a headcloth, and a helmet of a space
    /// suit asks for hair that is short. Under hats it is pressed (<see cref="Hair.HatShell"/>).</summary>
    public static CharacterSheet UnderHat(CharacterSheet sheet)
        => sheet.Garments.Any(g => g.Kind == Headcloth.Name) ? sheet with { HairStyle = "bald" }
            : sheet.Garments.Any(g => Casting.GarmentWords.PlaceOf(g.Kind) == "suit") ? sheet with { HairStyle = "buzz" }
            : sheet;

    /// <summary>How far down an outer garment's neckline reaches at an angle; its front is wider than
    /// a right angle.</summary>
    private static float NecklineAt(Cut c, float angle)
    {
        float near = MathF.Min(1, MathF.Abs(angle) / 1.15f);
        return c.Neck + c.Scoop * (1 - near * near * near);
    }

    /// <summary>Takes out the faces of a garment that lie under another one.</summary>
    public static void TakeHidden(Cloth cloth, Worn worn, IReadOnlyList<Worn> all, CharacterSheet sheet)
    {
        if (worn.Name == Patterns.Briefs) return;
        if (Shoes.ShaftOf(sheet) is { } shaft && worn.Cut.Leg > 1.5f && shaft < 1.5f)
            cloth.Keep(s => !s.IsLeg || s.T < shaft + 0.12f);
        foreach (Worn over in all.Where(o => o.Layer > worn.Layer))
        {
            Cut c = over.Cut;
            float hem = c.Skirt is null ? c.Hem - 0.7f : c.Hem, sleeve = c.Sleeve - 0.15f;
            bool skirted = c.Skirt is not null;
            float leg = skirted ? (c.Skirt!.Value - 0.62f) * 2.4f : -1;
            if (c.FromWaist)
            {
                // A bib or a waistband over a shirt: the shirt is tucked in.
                cloth.Keep(s => s.Part != BodyPart.Trunk || s.T < Tailor.BibAt(c, s.Angle) + 0.7f);
                continue;
            }
            cloth.Keep(s => s.Part switch
            {
                BodyPart.Trunk => s.T < NecklineAt(c, s.Angle) + 0.6f || s.T > hem && !(skirted && s.T < 18.5f),
                BodyPart.LeftArm or BodyPart.RightArm => s.T > sleeve,
                BodyPart.LeftLeg or BodyPart.RightLeg => s.T > leg,
                BodyPart.Skirt when skirted && c.Front != Front.Open
                    => s.T * worn.Cut.Skirt!.Value > c.Skirt!.Value - 0.10f,
                _ => true,
            });
        }
    }
}
