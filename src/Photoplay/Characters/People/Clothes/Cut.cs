using Photoplay.Characters.People.Body;
using Photoplay.Foundation;

namespace Photoplay.Characters.People.Clothes;

internal enum Front { Closed, Placket, Zip, Open }
internal enum Collar { None, Ribbed, Turtle, Shirt, Lapels, Stand, Wide, Hood }

/// <summary>
/// How a garment is cut: rings of the body it runs over, how far it stands off, how wide its tubes are, how it hangs
/// and folds. Trunk rings are those of the trunk's table (2 neck, 4 shoulder, 8 armpit, 12 waist, 16 hips); arms 0
/// shoulder .. 1 elbow .. 2 wrist; legs 0 parting .. 1 knee .. 2 ankle. Lengths in metres of the adult of the tables.
/// </summary>
internal sealed record Cut(string Fabric)
{
    /// <summary>First trunk ring at the sides of the neck, and how much lower the neckline is at the front.</summary>
    public float Neck { get; init; } = 2.6f;
    public float Scoop { get; init; } = 0.4f;
    /// <summary>0 round .. 1 a V.</summary>
    public float Pointed { get; init; }
    /// <summary>Last trunk ring; 18 with legs.</summary>
    public float Hem { get; init; } = 16;
    /// <summary>Sleeves end at this arm ring; 0 none (open arm holes).</summary>
    public float Sleeve { get; init; }
    public float Cuff { get; init; } = 0.035f;
    /// <summary>Legs end at this leg ring; null none.</summary>
    public float? Leg { get; init; }
    public float LegWidth { get; init; } = 0.07f;
    /// <summary>A skirt below the hips ends at this height, as a share of the way from the hips (0) to the floor (1);
    /// null none.</summary>
    public float? Skirt { get; init; }
    /// <summary>How much wider than the hips the skirt's hem is.</summary>
    public float Flare { get; init; } = 0.10f;
    /// <summary>Depth of the skirt's flutes at the hem, and how many there are.</summary>
    public float Flutes { get; init; } = 0.010f;
    public int FluteCount { get; init; } = 9;
    /// <summary>Stand-off on the trunk, the sleeves, the legs.</summary>
    public float Ease { get; init; } = 0.010f;
    public float SleeveEase { get; init; } = 0.008f;
    public float LegEase { get; init; } = 0.008f;
    /// <summary>0 clings to every hollow .. 1 hangs straight from what stands out above it.</summary>
    public float Hang { get; init; } = 0.6f;
    /// <summary>Height of folds.</summary>
    public float Folds { get; init; } = 0.005f;
    public float Thickness { get; init; } = 0.003f;
    public Front Front { get; init; }
    public Collar Collar { get; init; }
    /// <summary>Whether its collar stands up along the neck and does not fall.</summary>
    public bool HasStandingCollar => Collar is Collar.Ribbed or Collar.Turtle or Collar.Stand;
    /// <summary>Gathered in at the lower edge (rib, elastic).</summary>
    public float Gather { get; init; }
    /// <summary>Rings of padding across the garment, metres apart; 0 none.</summary>
    public float Quilt { get; init; }
    public bool Pockets { get; init; }
    public bool Buttons { get; init; }
    /// <summary>Whether the trunk rings above the hem are left out down to here (trousers begin
    /// at the waist).</summary>
    public bool FromWaist { get; init; }
    /// <summary>Drawn in towards this trunk ring, where it goes into a skirt; null hangs over.</summary>
    public float? Tuck { get; init; }

    /// <summary>1 where the cloth of the trunk is loose .. 0 where it is tucked in.</summary>
    public float LooseAt(float ring) => Tuck is { } t ? 1 - Maths.SmoothStep(t - 3.2f, t, ring) : 1;
}

/// <summary>One garment as worn: cut, colours, and which layer it is (each lies outside the one below).</summary>
internal sealed record Worn(GarmentSheet Sheet, Cut Cut, float Layer)
{
    public string Name => Sheet.Kind;
}

/// <summary>What dressing a person needs to know.</summary>
internal sealed record Fitting(CharacterSheet Sheet, Proportions Proportions, BodyForm Form, BodyWeights Weights,
    Joints Joints)
{
    public Seed Seed => new((ulong)Sheet.Seed);
    /// <summary>Every garment on the body's tubes, from the skin outwards.</summary>
    public IReadOnlyList<Worn> Worn { get; init; } = [];
    /// <summary>What is put on so far.</summary>
    public Undercloth Beneath { get; } = new(Proportions.Unit);
    public Outward Outward { get; } = new(Form);
}
