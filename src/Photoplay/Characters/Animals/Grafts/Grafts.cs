using System.Globalization;
using Photoplay.Characters.Birds;
using Photoplay.Characters.Insects;
using Photoplay.Foundation;

namespace Photoplay.Characters.Animals;

/// <summary>Parts of other kinds' bodies on four-legged animals: the numbers of the lender's part, fitted to the
/// bearer.</summary>
public static class Grafts
{
    /// <summary>Spans of wings that could carry it, shares of the body's length.</summary>
    private const float SpanOverBody = 1.30f, InsectOverBody = 1.15f;

    /// <summary>What a kind lends and what it can bear, as tags of its entries.</summary>
    public static IEnumerable<string> TagsOf(Species species)
        => PartWords.Entries.Where(p => Lender(species, p.Id) is not null || species.Parts.Any(q => q.Part == p.Id))
            .Select(p => PartWords.Gives(p.Id))
            .Concat(PartWords.Entries.Where(p => p.Id != "mane" || species.Grown.Coat.Hide == HideForm.Fur)
                .Select(p => PartWords.Takes(p.Id)));

    /// <summary>The design with the parts of a sheet; a part that nobody lends changes nothing.</summary>
    public static QuadrupedDesign Apply(QuadrupedDesign d, IEnumerable<PartSheet> parts)
        => parts.Aggregate(d, (before, part) => Recoloured(With(before, part), part));

    private static QuadrupedDesign With(QuadrupedDesign d, PartSheet part)
    {
        if (part.Part == "wings" && InsectFamily.Species.FirstOrDefault(s => s.Id == part.Of) is { } insect)
            return d with { InsectWings = insect.Design, Feathers = null, WingSpan = BodyLength(d) * InsectOverBody };
        if (BirdCatalogue.Species.FirstOrDefault(s => s.Id == part.Of) is { } bird)
            return part.Part == "wings" && bird.Design.Plumage != Plumage.Penguin
                    ? d with { Feathers = bird.Design, InsectWings = null, WingSpan = BodyLength(d) * SpanOverBody }
                : part.Part == "beak" ? Beaked(d, bird.Design)
                : d;
        if (part is { Part: "tail", Of: "snake" }) return Tailed(d, SnakeTail);
        return AnimalCatalogue.Species.FirstOrDefault(s => s.Id == part.Of || s.YoungId == part.Of) is { } species
            ? Lent(d, part.Part, species)
            : d;
    }

    private static QuadrupedDesign Lent(QuadrupedDesign d, string part, Species species)
    {
        if (species.Parts.FirstOrDefault(p => p.Part == part) is { } borrowed) return With(d, borrowed);
        if (Lender(species, part) is not { } from) return d;
        Coat coat = from.Coat, own = d.Coat;
        return part switch
        {
            "wings" => d with
            {
                WingSpan = BodyLength(d) * SpanOverBody,
                Feathers = null,
                InsectWings = null,
                WingCoat = coat
            },
            "antlers" or "horns" or "tusks" => d with { Horn = from.Horn, HornLength = from.HornLength },
            "tail" => Tailed(d, from),
            "ears" => d with
            {
                Ear = from.Ear,
                EarLength = from.EarLength,
                EarWidth = from.EarWidth,
                EarSpread = from.EarSpread
            },
            "mane" => d with
            {
                Coat = own with
                {
                    Ruff = MathF.Max(own.Ruff, from.Coat.Ruff * coat.Length / own.Length),
                    CheekHair = coat.Ruff > 2.5f ? coat.CheekHair * coat.Length / own.Length : own.CheekHair,
                    Mane = MathF.Max(own.Mane, coat.Mane),
                },
            },
            "trunk" => d with { Nose = NoseForm.Trunk, MuzzleLength = MathF.Min(d.MuzzleLength, from.MuzzleLength) },
            "shell" => d with
            {
                Shell = MathF.Max(from.Shell, 1.6f * MathF.Max(d.WaistRadius, d.ChestRadius)),
                ShellCoat = coat
            },
            "spikes" => d with { Crest = from.Crest, CrestHeight = from.CrestHeight, CrestCoat = coat },
            _ => d with
            {
                Coat = own with { Pattern = coat.Pattern, Main = coat.Main, Pale = coat.Pale, Dark = coat.Dark },
            },
        };
    }

    /// <summary>The design that has the part by birth, of the species or its fellow; null for none.</summary>
    private static QuadrupedDesign? Lender(Species species, string part)
        => Has(species.Grown, part) ? species.Grown
            : species.Fellow?.Invoke() is { } fellow && Has(fellow.Grown, part) ? fellow.Grown
            : null;

    private static bool Has(QuadrupedDesign d, string part) => part switch
    {
        "wings" => d.WingSpan > 0,
        "antlers" => d.Horn == HornForm.Antlers,
        "horns" => d.Horn is HornForm.Horns or HornForm.Knobs or HornForm.Spiral or HornForm.Swept or HornForm.Ceratops,
        "tusks" => d.Horn == HornForm.Tusks,
        "tail" => d.TailLength > 0.05f,
        "ears" => d.Ear != EarForm.None,
        "mane" => d.Coat.Mane > 0 || d.Coat.Ruff > 2.5f,
        "trunk" => d.Nose == NoseForm.Trunk,
        "shell" => d.Shell > 0,
        "spikes" => d.Crest != CrestForm.None,
        "stripes" => d.Coat.Pattern is Pattern.Tiger or Pattern.Zebra or Pattern.Tabby,
        "spots" => d.Coat.Pattern is Pattern.Dalmatian or Pattern.Giraffe or Pattern.Patches,
        "coat" => d.Coat.Pattern != Pattern.Plain,
        _ => false,
    };

    private static QuadrupedDesign Tailed(QuadrupedDesign d, QuadrupedDesign from) => d with
    {
        TailLength = from.TailLength,
        TailRadius = MathF.Min(from.TailRadius, 0.8f * d.HipRadius),
        TailBush = from.TailBush,
        TailCarriage = from.TailCarriage,
        TailTapers = from.TailTapers,
        TailFlatness = from.TailFlatness,
        // A hairless animal grows no hair on a borrowed tail: its coat is shown by colour alone.
        TailCoat = d.Coat.Hide == HideForm.Fur || from.Coat.Hide != HideForm.Fur ? from.Coat
            : from.Coat with { Hide = d.Coat.Hide },
    };

    private static QuadrupedDesign Beaked(QuadrupedDesign d, BirdDesign bird) => d with
    {
        Nose = NoseForm.Beak,
        MuzzleLength = 0.92f,
        MuzzleWidth = 0.80f,
        MuzzleDepth = 0.9f,
        MuzzleDrop = 0,
        Stop = 0,
        JawDepth = 0.8f,
        Smile = 0.10f,
        Coat = d.Coat with { NoseColour = bird.BillColour, Whiskers = 0 },
    };

    private static readonly QuadrupedDesign SnakeTail = new()
    {
        TailLength = 0.80f, TailRadius = 0.036f, TailTapers = true, TailCarriage = 0.42f,
        Coat = new() { Hide = HideForm.Scales, Main = 0x6E7A3A, Pale = 0xC8BE84, Dark = 0x2E2A18, Pattern = Pattern.Tabby },
    };

    private static QuadrupedDesign Recoloured(QuadrupedDesign d, PartSheet part)
    {
        if (part.Colour is not { Length: 7 } hex || hex[0] != '#'
            || !int.TryParse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int c))
            return d;
        int dark = Rgb.Hex(c).Luminance > 0.3f ? Shade(c, 0.8f) : Shade(c, 0.55f);
        return part.Part switch
        {
            "wings" when d.InsectWings is { } i => d with { InsectWings = i with { Wing = c } },
            "wings" when d.Feathers is { } f => d with
            {
                Feathers = f with { Back = c, Breast = c, Accent = c, Dark = dark, Plumage = Plumage.Plain },
            },
            "wings" => d with { WingCoat = (d.WingCoat ?? d.Coat) with { EarInside = c, Dark = dark } },
            "tail" => d with { TailCoat = (d.TailCoat ?? d.Coat) with { Main = c, Dark = dark, Pattern = Pattern.Plain } },
            "shell" => d with { ShellCoat = (d.ShellCoat ?? d.Coat) with { EarInside = c, Dark = dark } },
            "spikes" => d with { CrestCoat = (d.CrestCoat ?? d.Coat) with { Main = c, Dark = dark } },
            "stripes" or "spots" => d with { Coat = d.Coat with { Dark = c } },
            "coat" => d with { Coat = d.Coat with { Main = c } },
            "beak" => d with { Coat = d.Coat with { NoseColour = c } },
            _ => d,
        };
    }

    /// <summary>0xRRGGBB with every channel times <paramref name="by"/>, 0..1.</summary>
    private static int Shade(int c, float by)
        => (int)((c >> 16 & 255) * by) << 16 | (int)((c >> 8 & 255) * by) << 8 | (int)((c & 255) * by);

    /// <summary>From breast to rump, metres at size 1.</summary>
    private static float BodyLength(QuadrupedDesign d) => d.Trunk + 2 * d.ChestRadius;
}
