using Photoplay.Foundation;
using Photoplay.Stage;

namespace Photoplay.Modeling.Materials;

/// <summary>The material library: ready-made stuffs by name. Shared objects, so that models made of
/// them share meshes.</summary>
public static class Stuff
{
    public static Material Oak { get; } = new Wood("oak", Rgb.Hex(0xc39a62), Rgb.Hex(0x7d5226), 0.55f);
    public static Material Pine { get; } = new Wood("pine", Rgb.Hex(0xd9b57c), Rgb.Hex(0xa8733a), 0.35f);
    public static Material Walnut { get; } = new Wood("walnut", Rgb.Hex(0x7a4f30), Rgb.Hex(0x3c2213), 0.7f);
    public static Material DarkWood { get; } = new Wood("dark", Rgb.Hex(0x5a3420), Rgb.Hex(0x27140b), 0.75f, 0, 0.3f);
    public static Material FloorWood { get; } = new Wood("floor", Rgb.Hex(0xa9783f), Rgb.Hex(0x633a1c), 0.6f, 0, 0.6f);
    public static Material OldWood { get; } = new Wood("old", Rgb.Hex(0x9b7850), Rgb.Hex(0x58402a), 0.1f, 0.5f, 0.55f);
    public static Material Driftwood { get; } = new Wood("driftwood", Rgb.Hex(0x9a8566), Rgb.Hex(0x5b4c3a), 0, 0.9f);
    public static Material Beech { get; } = new Wood("beech", Rgb.Hex(0xe0b987), Rgb.Hex(0xb9854f), 0.5f, 0, 0.25f);
    public static Material Bark { get; } = new Crumb("bark", Rgb.Hex(0x5c4a3a), Rgb.Hex(0x221a14), 0.02f, 0.9f);

    public static Material WhitePaint { get; } = new Paint("white", Rgb.Hex(0xe6e0d2), Rgb.Hex(0x8a6a48), 0.45f, 0.45f);
    public static Material CreamPaint { get; } = new Paint("cream", Rgb.Hex(0xd8c9a6), Rgb.Hex(0x7a5a3c), 0.5f, 0.45f);
    public static Material GreenPaint { get; } = new Paint("green", Rgb.Hex(0x3d5a48), Rgb.Hex(0x6f5236), 0.5f, 0.4f);
    public static Material BlackEnamel { get; } = new Paint("black", Rgb.Hex(0x1d1d1f), Rgb.Hex(0x6b4b34),
        0.35f, 0.7f, false);

    public static Material Iron { get; } = new Metal("iron", Rgb.Hex(0x6f6a66), Rgb.Hex(0x2b2725), 0.42f,
        0.75f, 0.75f, 1);
    public static Material CastIron { get; } = new Metal("cast iron", Rgb.Hex(0x4c4a49), Rgb.Hex(0x1b1a1a), 0.5f,
        0.85f, 0.6f, 1.6f);
    public static Material Rust { get; } = new Metal("rust", Rgb.Hex(0x7a6a5e), Rgb.Hex(0x7a3c1a), 0.5f,
        0.95f, 0, 1.4f);
    public static Material Steel { get; } = new Metal("steel", Rgb.Hex(0xc4c6c8), Rgb.Hex(0x83817e), 0.22f, 0.3f, 0.9f);
    public static Material Chrome { get; } = new Metal("chrome", Rgb.Hex(0xdadde0), Rgb.Hex(0x9a9a98),
        0.07f, 0.12f, 1, 0);
    public static Material Brass { get; } = new Metal("brass", Rgb.Hex(0xe0b466), Rgb.Hex(0x7a5426), 0.2f,
        0.42f, 0.85f);
    public static Material Copper { get; } = new Metal("copper", Rgb.Hex(0xdd8f66), Rgb.Hex(0x6d3a24), 0.22f,
        0.45f, 0.85f);
    public static Material Zinc { get; } = new Metal("zinc", Rgb.Hex(0xa7abad), Rgb.Hex(0x6e7172), 0.38f,
        0.55f, 0.8f, 0.8f);

    public static Material WindowGlass { get; } = new Glass("window", new Rgb(0.95f, 0.97f, 0.95f), 0.25f);
    public static Material ClearGlass { get; } = new Glass("clear", new Rgb(0.97f), 0.08f, 0.5f);
    public static Material BottleGlass { get; } = new Glass("bottle", Rgb.Hex(0x4f8a5a), 0.1f, 0.7f);
    public static Material AmberGlass { get; } = new Glass("amber", Rgb.Hex(0xb8742c), 0.1f, 0.7f);

    public static Material Terracotta { get; } = new Ceramic("terracotta", Rgb.Hex(0xb5673f), Rgb.Hex(0xb5673f), 10,
        0.3f, null, 0);
    public static Material Porcelain { get; } = new Ceramic("porcelain", Rgb.Hex(0xece7da), Rgb.Hex(0xcbb893), 0.003f,
        0.1f, Rgb.Hex(0x3d5a86));
    public static Material Earthenware { get; } = new Ceramic("earthenware", Rgb.Hex(0xf0e6d2), Rgb.Hex(0x9c6a44),
        0.012f, 0.8f);

    public static Material Linen { get; } = new Cloth("linen", Rgb.Hex(0xd8cdb4), thread: 0.0011f, fuzz: 0.25f);
    public static Material Canvas { get; } = new Cloth("canvas", Rgb.Hex(0xcabd9b), thread: 0.0016f, fuzz: 0.15f);
    public static Material DyedCloth { get; } = new Cloth("dyed", Rgb.White, thread: 0.0012f);
    public static Material DyedWool { get; } = new Cloth("wool", Rgb.White, Weave.Knit, thread: 0.0022f, fuzz: 0.8f);
    public static Material Upholstery { get; } = new Cloth("upholstery", Rgb.White, thread: 0.0018f, fuzz: 0.6f);
    public static Material Curtain { get; } = new Cloth("curtain", Rgb.Hex(0xd9c8a2), Weave.Stripes, Rgb.Hex(0xd4c19a),
        Rgb.Hex(0xb08a5c), 0.001f, 0.2f, 0.45f, 0.09f);
    public static Material Blanket { get; } = new Cloth("blanket", Rgb.Hex(0x3f5560), Weave.Plaid, Rgb.Hex(0xbca884),
        Rgb.Hex(0x9c4a2c), 0.0024f, 0.8f, 0, 0.16f);
    public static Material Gingham { get; } = new Cloth("gingham", Rgb.Hex(0xb04438), Weave.Check, Rgb.Hex(0xe8e0cd),
        null, 0.001f, 0.2f, 0, 0.03f);

    public static Material BrownLeather { get; } = new Leather("brown", Rgb.Hex(0x6b4126));
    public static Material DyedLeather { get; } = new Leather("dyed", Rgb.White);
    public static Material Letter { get; } = new Paper("letter", Rgb.Hex(0xeadfc2), Print.Handwriting, 0.5f);
    public static Material Newsprint { get; } = new Paper("newsprint", Rgb.Hex(0xdcd6c6), Print.News, 0.25f);
    public static Material Printed { get; } = new Paper("printed", Rgb.Hex(0xe6dcc4), Print.Columns, 0.4f);
    public static Material Chart { get; } = new Paper("chart", Rgb.Hex(0xe2d3ac), Print.Chart, 0.7f);
    public static Material BlankPaper { get; } = new Paper("blank", Rgb.Hex(0xe9e2d0));
    public static Material Pages { get; } = new Paper("pages", Rgb.Hex(0xd8c9a4), Print.PageEdges, 0.5f);
    public static Material Cover { get; } = new BookCover();
    public static Material Picture { get; } = new Painting();

    public static Material Candle { get; } = new Wax("candle", Rgb.Hex(0xeadfc0));
    public static Material Rubber { get; } = new Plastic("rubber", Rgb.Hex(0x232324), 0.75f, 0.6f);
    public static Material DyedPlastic { get; } = new Plastic("dyed", Rgb.White, 0.32f, 0.3f);
    public static Material Lacquer { get; } = new Plastic("lacquer", Rgb.White, 0.3f, 0.3f, 1);
    public static Material DyedPaint { get; } = new Paint("dyed", Rgb.White, Rgb.Hex(0x7a5a3c), 0.45f, 0.5f);
    public static Material DyedEnamel { get; } = new Paint("enamel", Rgb.White, Rgb.Hex(0x5c4436), 0.3f, 0.8f, false);
    public static Material DyedGlaze { get; } = new Ceramic("dyed", Rgb.White, Rgb.Hex(0xa87a52), 0.008f, 0.6f);
    /// <summary>The same on handles and spouts.</summary>
    public static Material PulledGlaze { get; } = new Ceramic("dyed", Rgb.White, Rgb.Hex(0xa87a52), 0, 0.6f, thrown: false);
    public static Material Earth { get; } = new Crumb("earth", Rgb.Hex(0x4a3626), Rgb.Hex(0x1e150e), 0.01f);
    public static Material Crust { get; } = new Crumb("crust", Rgb.Hex(0xcf9a58), Rgb.Hex(0x7a4418), 0.02f, 0.6f);
    public static Material Coal { get; } = new Crumb("coal", Rgb.Hex(0x2c2a29), Rgb.Hex(0x0c0b0b), 0.02f, 0.7f);
    public static Material Tea { get; } = new Drink("tea", Rgb.Hex(0x5c2c10));
    public static Material Leaf { get; } = new Foliage("leaf", Rgb.Hex(0x3f6b2c), Rgb.Hex(0x7d9440));
    public static Material Petal { get; } = new Foliage("petal", Rgb.White, new Rgb(1, 0.9f, 0.85f), 0.4f, 0.2f);
    public static Material Stalk { get; } = new Foliage("stalk", Rgb.Hex(0x6c7a3c), Rgb.Hex(0x9a8a54), 0);
    public static Material Jute { get; } = new Cloth("jute", Rgb.Hex(0xb3925c), thread: 0.0026f, fuzz: 0.5f);
    public static Material Straw { get; } = new Wood("straw", Rgb.Hex(0xcaa668), Rgb.Hex(0x94703c), 0.35f, 0, 0.5f);

    /// <summary>The stuff somebody asked for by a word ("brass", "oak", "wool" ...), or the maker's own.</summary>
    public static Material Named(string? word, Material own) => word switch
    {
        "wood" or "wooden" or "oak" => Oak,
        "pine" => Pine,
        "walnut" => Walnut,
        "mahogany" or "ebony" => DarkWood,
        "driftwood" => Driftwood,
        "iron" or "wrought iron" => Iron,
        "cast iron" => CastIron,
        "steel" or "metal" => Steel,
        "chrome" => Chrome,
        "silver" => Chrome,
        "brass" or "bronze" or "gold" or "golden" => Brass,
        "copper" => Copper,
        "rust" or "rusty" => Rust,
        "zinc" or "tin" => Zinc,
        "glass" => ClearGlass,
        "porcelain" or "china" => Porcelain,
        "clay" or "terracotta" => Terracotta,
        "ceramic" => Earthenware,
        "leather" => BrownLeather,
        "wicker" or "straw" => Straw,
        "plastic" => DyedPlastic,
        "rubber" => Rubber,
        "wax" => Candle,
        _ => own,
    };
}
