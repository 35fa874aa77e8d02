namespace Photoplay.Sets;

/// <summary>Builds places from their sheets and sets the story's things into them.</summary>
public static class LocationFactory
{
    /// <summary>The order of work: find who builds that place, build it bare, dress it with
    /// the story's things.</summary>
    public static Location Build(LocationSheet sheet) => StoryProps.Set(PlaceRegistry.Find(sheet.Place).Build(sheet));
}
