using Photoplay.Foundation;

namespace Photoplay.Sets.Props;

/// <summary>Builds story objects from their sheets. Equal sheets build equal props.</summary>
public static class PropFactory
{
    /// <summary>Builds the sheet's kind; a kind nobody registered is a fault of ours, as Writing grounds words to
    /// registered kinds only.</summary>
    public static BuiltProp Build(PropSheet sheet)
        => (PropCatalogue.Find(sheet.Kind) ?? throw new PhotoplayException(Fault.Ours,
            $"no prop is called '{sheet.Kind}'", "use a kind from the vocabulary")).Build(sheet);
}
