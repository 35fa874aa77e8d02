namespace Photoplay.Characters.People.Clothes;

/// <summary>The cuts of all garments that are worn over the body's tubes, by vocabulary id.</summary>
internal static class Patterns
{
    /// <summary>Worn under every skirt; nobody asks for them.</summary>
    public const string Briefs = "briefs";

    private static readonly Cut Shirt = new("cotton")
    {
        Neck = 2.5f, Scoop = 0.5f, Hem = 16.4f, Sleeve = 1.93f, Cuff = 0.036f, Ease = 0.011f, SleeveEase = 0.011f,
        Folds = 0.0065f, Thickness = 0.0022f, Front = Front.Placket, Collar = Collar.Shirt, Buttons = true,
    };
    private static readonly Cut Coat = new("wool")
    {
        Neck = 2.6f, Scoop = 3.4f, Pointed = 1, Hem = 16, Sleeve = 1.97f, Cuff = 0.052f, Skirt = 0.42f,
        Flare = 0.07f, Flutes = 0.006f, FluteCount = 5, Ease = 0.026f, SleeveEase = 0.020f,
        Hang = 0.75f, Folds = 0.007f, Thickness = 0.006f, Front = Front.Placket,
        Collar = Collar.Lapels, Pockets = true, Buttons = true,
    };
    private static readonly Cut Trousers = new("twill")
    {
        FromWaist = true, Neck = 13.2f, Hem = 18, Leg = 1.98f, LegWidth = 0.068f, Ease = 0.008f,
        LegEase = 0.010f, Hang = 0.25f, Folds = 0.0065f, Thickness = 0.003f, Pockets = true,
    };
    private static readonly Cut Kimono = new("satin")
    {
        Neck = 2.5f, Scoop = 2.9f, Pointed = 1, Hem = 15, Sleeve = 1.86f, Cuff = 0.125f, Skirt = 0.93f, Flare = 0.015f,
        Flutes = 0.006f, FluteCount = 4, Ease = 0.017f, SleeveEase = 0.026f, Hang = 0.7f, Folds = 0.004f,
        Thickness = 0.004f, Collar = Collar.Wide
    };
    private static readonly Cut Jacket = new("canvas")
    {
        Neck = 2.5f, Scoop = 1.0f, Pointed = 0.5f, Hem = 15.6f, Sleeve = 1.95f, Cuff = 0.044f, Ease = 0.022f,
        SleeveEase = 0.018f, Hang = 0.75f, Folds = 0.008f, Thickness = 0.005f, Front = Front.Zip,
        Collar = Collar.Stand, Gather = 0.012f, Pockets = true,
    };

    public static IReadOnlyDictionary<string, Cut> All { get; } = new Dictionary<string, Cut>(StringComparer.Ordinal)
    {
        ["t-shirt"] = new("jersey")
        {
            Neck = 2.7f, Scoop = 0.9f, Hem = 16.2f, Sleeve = 0.56f, Cuff = 0.066f, Ease = 0.010f,
            SleeveEase = 0.012f, Hang = 0.65f, Folds = 0.0055f, Collar = Collar.Ribbed
        },
        ["shirt"] = Shirt,
        ["checked-shirt"] = Shirt with { Fabric = "flannel", Thickness = 0.003f, Pockets = true },
        ["sweater"] = new("knit")
        {
            Neck = 2.35f, Scoop = 0.35f, Hem = 16.0f, Sleeve = 1.97f, Cuff = 0.034f, Ease = 0.018f, SleeveEase = 0.017f,
            Hang = 0.7f, Folds = 0.007f, Thickness = 0.006f, Collar = Collar.Ribbed, Gather = 0.010f
        },
        ["hoodie"] = new("fleece")
        {
            Neck = 2.3f, Scoop = 0.5f, Hem = 16.2f, Sleeve = 1.96f, Cuff = 0.036f, Ease = 0.020f, SleeveEase = 0.020f,
            Hang = 0.8f, Folds = 0.009f, Thickness = 0.006f, Collar = Collar.Hood, Gather = 0.012f, Pockets = true
        },
        ["dress"] = new("crepe")
        {
            Neck = 2.9f, Scoop = 1.6f, Hem = 14, Sleeve = 0.36f, Cuff = 0.068f,
            Skirt = 0.52f, Flare = 0.12f, Flutes = 0.022f, FluteCount = 11, Ease = 0.005f,
            SleeveEase = 0.010f, Hang = 0.12f, Folds = 0.003f, Thickness = 0.002f
        },
        ["leotard-dress"] = new("satin")
        {
            Neck = 3.3f, Scoop = 2.2f, Hem = 14, Skirt = 0.18f, Flare = 0.50f, Flutes = 0.020f,
            FluteCount = 15, Ease = 0.003f, Hang = 0, Folds = 0.0015f, Thickness = 0.002f
        },
        ["chef-jacket"] = Shirt with
        {
            Fabric = "twill",
            Ease = 0.017f,
            SleeveEase = 0.016f,
            Hem = 17,
            Collar = Collar.Stand,
            Hang = 0.8f,
            Thickness = 0.004f
        },
        ["scrubs"] = new("cotton")
        {
            Neck = 2.6f, Scoop = 2.4f, Pointed = 1, Hem = 16.8f, Sleeve = 0.72f, Cuff = 0.070f,
            Ease = 0.016f, SleeveEase = 0.016f, Hang = 0.85f, Folds = 0.006f, Pockets = true
        },
        ["tank-top"] = new("jersey")
        {
            Neck = 3.1f, Scoop = 1.5f, Hem = 16.2f, Ease = 0.007f, Hang = 0.5f, Folds = 0.004f
        },
        ["polo-shirt"] = new("jersey")
        {
            Neck = 2.5f, Scoop = 0.6f, Hem = 16.4f, Sleeve = 0.62f, Cuff = 0.060f, Ease = 0.011f, SleeveEase = 0.012f,
            Hang = 0.65f, Folds = 0.0055f, Collar = Collar.Shirt
        },
        ["gown"] = new("satin")
        {
            Neck = 3.3f, Scoop = 1.4f, Hem = 14, Skirt = 0.97f, Flare = 0.12f, Flutes = 0.034f, FluteCount = 12,
            Ease = 0.003f, Hang = 0.08f, Folds = 0.002f, Thickness = 0.002f
        },
        ["kurta"] = Shirt with
        {
            Neck = 2.4f,
            Scoop = 0.7f,
            Hem = 15,
            Skirt = 0.44f,
            Flare = 0.05f,
            Flutes = 0.008f,
            FluteCount = 6,
            Sleeve = 1.90f,
            Cuff = 0.052f,
            Ease = 0.016f,
            SleeveEase = 0.015f,
            Hang = 0.8f,
            Collar = Collar.Stand
        },
        ["kimono"] = Kimono,
        ["hanfu"] = Kimono with
        {
            Fabric = "crepe",
            Scoop = 3.4f,
            Skirt = 0.96f,
            Flare = 0.08f,
            Flutes = 0.024f,
            FluteCount = 13,
            Cuff = 0.150f,
            SleeveEase = 0.034f
        },
        ["choli"] = new("satin")
        {
            Neck = 3.0f, Scoop = 1.5f, Hem = 13.4f, Sleeve = 0.50f, Cuff = 0.056f, Ease = 0.005f, SleeveEase = 0.006f,
            Hang = 0.1f, Folds = 0.002f, Thickness = 0.002f
        },
        ["robe"] = new("wool")
        {
            Neck = 2.4f, Scoop = 1.6f, Pointed = 1, Hem = 15, Sleeve = 1.92f, Cuff = 0.105f,
            Skirt = 0.95f, Flare = 0.055f, Flutes = 0.026f, FluteCount = 10, Ease = 0.024f,
            SleeveEase = 0.022f, Hang = 0.8f, Folds = 0.008f, Thickness = 0.006f, Collar = Collar.Wide
        },
        ["armour"] = new("steel")
        {
            Neck = 2.3f, Scoop = 0.2f, Hem = 16, Sleeve = 1.95f, Cuff = 0.042f, Skirt = 0.14f,
            Flare = 0.05f, Flutes = 0, Ease = 0.030f, SleeveEase = 0.018f, Hang = 0.2f,
            Folds = 0, Thickness = 0.005f, Collar = Collar.Stand, Quilt = 0.062f
        },
        ["suit-jacket"] = new("worsted")
        {
            Neck = 2.6f, Scoop = 5.2f, Pointed = 1, Hem = 16, Sleeve = 1.88f, Cuff = 0.043f, Skirt = 0.08f,
            Flare = 0.015f, Flutes = 0, Ease = 0.023f, SleeveEase = 0.014f, Hang = 0.5f, Folds = 0.0045f,
            Thickness = 0.004f, Front = Front.Placket, Collar = Collar.Lapels, Pockets = true, Buttons = true
        },
        ["cardigan"] = new("knit")
        {
            Neck = 2.6f, Scoop = 4.5f, Pointed = 1, Hem = 16.6f, Sleeve = 1.94f, Cuff = 0.038f,
            Ease = 0.021f, SleeveEase = 0.017f, Hang = 0.75f, Folds = 0.007f, Thickness = 0.006f,
            Front = Front.Placket, Buttons = true, Gather = 0.006f, Pockets = true
        },
        ["vest"] = new("worsted")
        {
            Neck = 2.8f, Scoop = 4.6f, Pointed = 1, Hem = 14.0f, Ease = 0.018f, Hang = 0.4f,
            Folds = 0.003f, Thickness = 0.004f, Front = Front.Placket, Buttons = true, Pockets = true
        },
        ["jacket"] = Jacket,
        ["puffer-jacket"] = Jacket with
        {
            Fabric = "nylon",
            Ease = 0.046f,
            SleeveEase = 0.038f,
            Cuff = 0.058f,
            Quilt = 0.075f,
            Folds = 0.004f,
            Thickness = 0.012f,
            Hang = 0.9f
        },
        ["leather-jacket"] = Jacket with
        {
            Fabric = "leather",
            Scoop = 2.6f,
            Pointed = 1,
            Collar = Collar.Lapels,
            Folds = 0.006f,
            Thickness = 0.005f
        },
        ["denim-jacket"] = Jacket with
        {
            Fabric = "denim",
            Collar = Collar.Shirt,
            Front = Front.Placket,
            Buttons = true,
            Gather = 0.008f
        },
        ["tracksuit-top"] = Jacket with
        {
            Fabric = "nylon",
            Ease = 0.018f,
            SleeveEase = 0.016f,
            Thickness = 0.003f,
            Scoop = 0.5f,
            Pockets = false
        },
        ["coat"] = Coat,
        ["peacoat"] = Coat with { Skirt = 0.16f, Flare = 0.02f, Flutes = 0.002f },
        ["trench-coat"] = Coat with { Fabric = "canvas", Skirt = 0.58f, Flare = 0.11f, Flutes = 0.009f },
        ["lab-coat"] = Coat with
        {
            Fabric = "cotton",
            Skirt = 0.46f,
            Thickness = 0.003f,
            Ease = 0.021f,
            SleeveEase = 0.016f,
            Scoop = 3.4f
        },
        ["raincoat"] = Coat with
        {
            Fabric = "oilskin",
            Neck = 2.3f,
            Scoop = 0.6f,
            Pointed = 0,
            Skirt = 0.46f,
            Flare = 0.065f,
            Flutes = 0.008f,
            FluteCount = 6,
            Ease = 0.032f,
            SleeveEase = 0.026f,
            Cuff = 0.060f,
            Hang = 0.9f,
            Folds = 0.010f,
            Thickness = 0.004f,
            Collar = Collar.Hood
        },
        ["space-suit"] = new("shell")
        {
            Neck = 2.2f, Scoop = 0.2f, Hem = 18, Sleeve = 1.94f, Cuff = 0.056f, Leg = 1.80f, LegWidth = 0.084f,
            Ease = 0.058f, SleeveEase = 0.034f, LegEase = 0.030f, Hang = 0.85f, Folds = 0.013f, Thickness = 0.008f,
        },
        ["trousers"] = Trousers,
        ["jeans"] = Trousers with { Fabric = "denim", LegWidth = 0.058f, LegEase = 0.006f, Ease = 0.006f },
        [Briefs] = Trousers with
        {
            Fabric = "cotton",
            Neck = 13.6f,
            Leg = 0.15f,
            LegWidth = 0.06f,
            LegEase = 0.002f,
            Ease = 0.002f,
            Folds = 0.0006f,
            Thickness = 0.002f,
            Pockets = false,
        },
        ["shorts"] = Trousers with { Leg = 0.78f, LegWidth = 0.098f, LegEase = 0.014f },
        ["track-pants"] = Trousers with
        {
            Fabric = "nylon",
            LegWidth = 0.066f,
            LegEase = 0.013f,
            Ease = 0.012f,
            Hang = 0.5f
        },
        ["loose-trousers"] = Trousers with
        {
            Fabric = "cotton",
            LegWidth = 0.088f,
            LegEase = 0.020f,
            Ease = 0.016f,
            Hang = 0.6f,
            Folds = 0.009f
        },
        ["sari"] = new("satin")
        {
            FromWaist = true, Neck = 12.4f, Hem = 14, Skirt = 0.95f, Flare = 0.045f, Flutes = 0.016f, FluteCount = 9,
            Ease = 0.008f, Hang = 0.1f, Folds = 0.003f
        },
        ["dungarees"] = Trousers with
        {
            Fabric = "denim",
            Neck = 9.2f,
            LegWidth = 0.074f,
            Ease = 0.016f,
            LegEase = 0.013f,
            Hang = 0.6f
        },
        ["skirt"] = new("crepe")
        {
            FromWaist = true, Neck = 12.6f, Hem = 14, Skirt = 0.50f, Flare = 0.09f,
            Flutes = 0.018f, FluteCount = 10, Ease = 0.008f, Hang = 0.1f, Folds = 0.003f
        },
    };
}
