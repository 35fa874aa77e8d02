using Photoplay.Foundation;

namespace Photoplay.Sets.Props;

/// <summary>Every kind of prop there is. Each is defined, with its words, in the file of its name.</summary>
public static class PropCatalogue
{
    public static IReadOnlyList<PropModel> Models { get; } =
    [
        Lantern.Model, TableLamp.Model, OilLamp.Model, CandleStick.Model, StreetLamp.Model, PaperLantern.Model,
        Table.Model, RoundTable.Model, Desk.Model, Chair.Plain, Chair.Rocking, Stool.Model, Bench.Model, Armchair.Single, Armchair.Sofa, Bed.Model,
        Books.Model, Bookcase.Model, Cup.Model, Teapot.Model, Kettle.Model, Bowl.Model, Plate.Model, Bottle.Model,
    ];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. Models.Select(m => m.Entry)];

    public static PropModel? Find(string kind) => Models.FirstOrDefault(m => m.Entry.Id == kind);
}
