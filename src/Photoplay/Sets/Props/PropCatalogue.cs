using Photoplay.Foundation;

namespace Photoplay.Sets.Props;

/// <summary>Every kind of prop there is. Each is defined, with its words, in the file of its name.</summary>
public static class PropCatalogue
{
    public static IReadOnlyList<PropModel> Models { get; } =
    [
        Lantern.Model, TableLamp.Model, OilLamp.Model, CandleStick.Model, StreetLamp.Model, PaperLantern.Model,
        Table.Model, RoundTable.Model, NightTable.Model, Desk.Model, Chair.Plain, Chair.Rocking,
        Stool.Model, Bench.Model, Armchair.Single, Armchair.Sofa, Bed.Model,
        Books.Model, Bookcase.Model, Cup.Model, Teapot.Model, Kettle.Model, Bowl.Model,
        Plate.Model, Bottle.Model, Vase.Model, Vase.Flower, PottedPlant.Model,
        Clock.Model, Radio.Model, Telephone.Model, Laptop.Model, Guitar.Model, Umbrella.Model,
        Suitcase.Model, Chest.Model, Crate.Model, Barrel.Model,
        Basket.Model, Bucket.Model, RopeCoil.Model, Anchor.Model,
        Rowboat.Model, Sailboat.Model, Bicycle.Model, Car.Model, Ball.Model, Balloon.Model, Kite.Model,
        Sheets.Letter, Sheets.Chart, Sheets.Newspaper, Key.Model, Door.Model,
        Window.Model, Stove.Model, Fireplace.Model, Campfire.Model, Torch.Model, SmokeColumn.Model,
        Rug.Model, Framed.Picture, Framed.Mirror, Fence.Model, Signpost.Model, StopSign.Model, Tent.Model,
        Coffee.Model, Fork.Model, Knife.Model, Spoon.Model,
        Apple.Model, Orange.Model, Banana.Model, Carrot.Model, Broccoli.Model,
        Sandwich.Model, HotDog.Model, Burger.Model, Pizza.Model, Donut.Model, Cake.Whole, Cake.Birthday,
        Scissors.Model, Toothbrush.Model, HairDrier.Model, TeddyBear.Model, Surfboard.Model, Snowboard.Model,
        Frisbee.Model, TennisRacket.Model, BaseballBat.Model, BaseballGlove.Model,
        Sink.Model, Sword.Model, Trumpet.Model, Bus.Model, Train.Model, TrafficLight.Model,
    ];

    public static IReadOnlyList<VocabularyEntry> Entries { get; } = [.. Models.Select(m => m.Entry)];

    public static PropModel? Find(string kind) => Models.FirstOrDefault(m => m.Entry.Id == kind);
}
